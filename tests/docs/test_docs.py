"""What the README and the docs show is what the program does. FACTCHECK_REWRITE=1 writes the shown parts anew."""

import html
import re
from decimal import Decimal

import pyromark
from shown import ROOT, shown

from factcheck.claims import Hedge, Quantity, Rounding, Span
from factcheck.extraction.phrasebook.mentions.numbers import scan_numbers
from factcheck.extraction.phrasebook.mentions.words import AFTER_HEDGES, HEDGES
from factcheck.handbook import handbook, overview
from factcheck.rules.explain import Page
from factcheck.rules.registry import RULES

README = ROOT / "README.md"
NUMBERS = ROOT / "docs" / "numbers.md"


def test_the_families_of_rules_name_every_rule() -> None:
    shown(README, "<!-- rules -->\n", f"\n{overview()}\n\n", "<!-- end of rules -->\n")


def test_the_page_of_rules_shows_their_words_as_they_are() -> None:
    rendered = pyromark.html(handbook(), options=pyromark.Options.ENABLE_TABLES)
    read = html.unescape(re.sub(r"<[^>]+>", "", rendered))
    for page in map(Page.of, RULES):
        for _, body in page.sections:
            assert " ".join(body.split()) in " ".join(read.split())


def test_links_lead_somewhere() -> None:
    for page in (README, ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))):
        text = page.read_text(encoding="utf-8")
        for link in re.findall(r"\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)", text, re.MULTILINE):
            target = "".join(link)
            if target.startswith(("http:", "https:")):
                continue
            file, _, anchor = target.partition("#")
            linked = (page.parent / file).resolve() if file else page
            assert linked.exists(), f"{page.name}: {target}"
            if anchor:
                headings = re.findall(r"^#+ (.*)", linked.read_text(encoding="utf-8"), re.MULTILINE)
                anchors = {re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-") for one in headings}
                assert anchor in anchors, f"{page.name}: {target}"


def test_every_page_of_the_docs_is_linked_from_the_readme() -> None:
    told = README.read_text(encoding="utf-8")
    assert [page.name for page in (ROOT / "docs").glob("*.md") if f"(docs/{page.name}" not in told] == []


def test_the_table_of_hedges_is_the_word_list() -> None:
    meanings = {
        Hedge.ABOUT: "from a tenth of N below to a tenth above",
        Hedge.NEARLY: "from a tenth of N below up to N",
        Hedge.JUST_OVER: "from N up to a tenth of N above",
        Hedge.OVER: "N or more",
        Hedge.AT_LEAST: "N or more",
        Hedge.UNDER: "N or less",
        Hedge.UP_TO: "N or less",
    }
    for name, listed in (("hedges", HEDGES), ("hedges after", AFTER_HEDGES)):
        rows = ""
        for hedge in Hedge:
            if words := ", ".join(word for word, meant in listed.items() if meant is hedge):
                rows += f"| {words} | {meanings[hedge]} |\n"
        table = f"\n| words | taken for |\n|---|---|\n{rows}\n"
        shown(NUMBERS, f"<!-- {name} -->\n", table, f"<!-- end of {name} -->\n")


def test_the_meanings_of_hedges_are_those_of_the_code() -> None:
    def interval(hedge: Hedge) -> tuple[Decimal, Decimal]:
        span = Span(start=0, end=3, line=1, column=1)
        quantity = Quantity(quote="200", span=span, value=Decimal(200), step=Decimal(1), unit="km", hedge=hedge)
        taken = quantity.interval(Rounding.NEAREST)
        return taken.low, taken.high

    half, tenth, infinity = Decimal("0.5"), Decimal(20), Decimal("Infinity")
    assert interval(Hedge.ABOUT) == (200 - half - tenth, 200 + half + tenth)
    assert interval(Hedge.NEARLY) == (200 - half - tenth, 200)
    assert interval(Hedge.JUST_OVER) == (200, 200 + half + tenth)
    assert interval(Hedge.OVER) == interval(Hedge.AT_LEAST) == (200, infinity)
    assert interval(Hedge.UNDER) == interval(Hedge.UP_TO) == (-infinity, 200)


def test_the_examples_of_hedges_are_true() -> None:
    def about(words: str) -> tuple[str, str]:
        span = Span(start=0, end=2, line=1, column=1)
        quantity = Quantity(quote=words, span=span, value=Decimal(words), step=Decimal(1), hedge=Hedge.ABOUT)
        taken = quantity.natural()
        return str(taken.low.normalize()), str(taken.high.normalize())

    told = NUMBERS.read_text(encoding="utf-8")
    for number, low, high in re.findall(r"[\"“]about (\d+)[\"”] is ([\d.]+) to ([\d.]*\d)", told):
        assert about(number) == (low, high)
    for words, hedge in (("up to about 40", Hedge.UP_TO), ("more than nearly 40", Hedge.OVER), ("~40", Hedge.ABOUT)):
        (found,) = scan_numbers(words, words)
        assert found.hedge is hedge


def test_the_pictures_are_there_and_small() -> None:
    pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README.read_text(encoding="utf-8"))
    assert pictures == ["docs/page.png"]
    for picture in pictures:
        assert (ROOT / picture).read_bytes().startswith(b"\x89PNG")
        assert (ROOT / picture).stat().st_size < 200_000

"""From an answer to claims: what the draft bears out, and what is thrown out with the reason."""

from decimal import Decimal
from typing import Any

import pytest
from answers import part, read, said

from factcheck.claims import Breakdown, Duration, FractionPhrase, ListCount, Product, Range, Ratio, RegionNamed, Share

BOATS = "Of the 12 boats, 7 were red and the other 5 were blue."
COUNTED = {
    "q1": {"quote": "12 boats", "value": "12"},
    "q2": {"quote": "7", "value": "7"},
    "q3": {"quote": "5", "value": "5"},
}


def breakdown(*parts: str, total: str = "q1", coverage: str = "all") -> dict[str, Any]:
    return {"kind": "breakdown", "total": total, "parts": [part(one) for one in parts], "coverage": coverage}


def reason(text: str, answer: str) -> str:
    """Why the one claim of an answer was thrown out."""
    assembled = read(text, answer)
    assert not assembled.claims
    (rejected,) = assembled.rejected
    return rejected.reason


def test_a_claim_is_made_of_the_draft_s_own_words() -> None:
    (claim,) = read(BOATS, said(breakdown("q2", "q3"), **COUNTED)).claims
    assert isinstance(claim, Breakdown)
    assert claim.quote == "12 boats, 7 were red and the other 5"
    assert (claim.total.quote, claim.total.value, claim.total.counted) == ("12", 12, "boats")
    assert [one.quantity.span.start for one in claim.parts] == [17, 42]
    assert claim.found_by == ("model",)


@pytest.mark.parametrize(
    ("claim", "parts", "why"),
    [
        (breakdown("q2", "q9"), COUNTED, "'q9' is none of the quantities that the answer lists"),
        (breakdown("q1", "q2"), COUNTED, "two of its parts are the same words"),
        (breakdown("q2", "q2"), COUNTED, "two of its parts are the same words"),
        (breakdown("q2", "q3"), COUNTED | {"q3": {"quote": "6", "value": "6"}}, "“6” does not stand in the draft"),
        (breakdown("q2", "q3"), COUNTED | {"q3": {"quote": "5", "value": "6"}}, "6 is not the number in “5”"),
        (breakdown("q2", "q3"), COUNTED | {"q3": {"quote": "blue", "value": "5"}}, "5 is not the number in “blue”"),
        (breakdown(), COUNTED, "parts: tuple should have at least 1 item"),
    ],
    ids=["no-such-id", "total-among-parts", "part-twice", "no-such-words", "wrong-number", "no-number", "no-parts"],
)
def test_what_the_draft_does_not_bear_out_is_thrown_out(
    claim: dict[str, Any], parts: dict[str, dict[str, Any]], why: str
) -> None:
    assert why in reason(BOATS, said(claim, **parts))


def test_figures_of_different_units_are_not_put_together() -> None:
    text = "The path is 12 km long, 7 kg of gravel and 5 km of sand."
    figures = {"q1": ("12 km", "12"), "q2": ("7 kg", "7"), "q3": ("5 km", "5")}
    parts = {name: {"quote": quote, "value": value} for name, (quote, value) in figures.items()}
    assert "different units are put together: km, kg" in reason(text, said(breakdown("q2", "q3"), **parts))


def test_a_figure_without_a_unit_takes_that_of_its_fellows_and_a_magnitude_that_of_its_line() -> None:
    text = "Sales rose from 4.2 to 4.5 million euros."
    answer = said(
        {"kind": "range", "low": "q1", "high": "q2", "members": []},
        q1={"quote": "4.2", "value": "4200000"},
        q2={"quote": "4.5 million euros", "value": "4500000"},
    )
    (claim,) = read(text, answer).claims
    assert vars(claim)["low"].value == Decimal(4_200_000)
    assert vars(claim)["low"].unit == vars(claim)["high"].unit == "EUR"


def test_a_percentage_may_have_its_sign_at_the_head_of_its_column() -> None:
    text = "| Town | Boats | Share (%) |\n|---|---|---|\n| Ayr | 30 | 60 |\n| All | 50 | 100 |\n"
    answer = said(
        {"kind": "share", "share": "q1", "parts": ["q2"], "wholes": ["q3"]},
        q1={"line": 2, "quote": "60", "value": "60"},
        q2={"line": 2, "quote": "30", "value": "30"},
        q3={"line": 3, "quote": "50", "value": "50"},
    )
    (claim,) = read(text, answer).claims
    assert isinstance(claim, Share)
    assert claim.share.unit == "percent"


def test_a_share_without_a_percent_sign_is_none() -> None:
    answer = said(
        {"kind": "share", "share": "q2", "parts": ["q3"], "wholes": ["q1"]},
        **COUNTED,
    )
    assert "it prints no percent sign" in reason(BOATS, answer)


@pytest.mark.parametrize(("word", "value", "factor"), [("doubled", "2", 2), ("halved", "1/2", Decimal("0.5"))])
def test_a_word_for_a_multiple_is_a_figure(word: str, value: str, factor: Decimal) -> None:
    answer = said(
        {"kind": "ratio", "factor": "q1", "base": "q2", "result": "q3"},
        q1={"quote": word, "value": value},
        q2={"quote": "30", "value": "30"},
        q3={"quote": "60", "value": "60"},
    )
    (claim,) = read(f"Arrivals {word} from 30 to 60.", answer).claims
    assert isinstance(claim, Ratio)
    assert (claim.factor.value, claim.loose) == (factor, True)


def test_words_that_stand_twice_in_a_line_are_two_places() -> None:
    text = "The fleet of 8 has 4 trawlers and 4 tugs."
    parts = {name: {"quote": quote, "value": quote} for name, quote in (("q1", "8"), ("q2", "4"), ("q3", "4"))}
    (claim,) = read(text, said(breakdown("q2", "q3"), **parts)).claims
    assert isinstance(claim, Breakdown)
    assert [text[one.quantity.span.start :][:10] for one in claim.parts] == ["4 trawlers", "4 tugs."]


def test_the_two_ends_of_a_range_of_days_are_two_dates() -> None:
    answer = said(
        {
            "kind": "duration",
            "length": "q1",
            "start": {"date": "d1", "time": None},
            "end": {"date": "d2", "time": None},
            "counting": "span",
            "at_most": False,
        },
        q1={"quote": "12 days", "value": "12"},
        d1={"quote": "3 to 14 March 2025", "day": 3, "month": 3, "year": 2025},
        d2={"quote": "3 to 14 March 2025", "day": 14, "month": 3, "year": 2025},
    )
    (claim,) = read("The strike of 3 to 14 March 2025 lasted 12 days.", answer).claims
    assert isinstance(claim, Duration)
    assert claim.start.date is not None
    assert claim.end is not None
    assert claim.end.date is not None
    assert (claim.start.date.day, claim.end.date.day) == (3, 14)


def test_a_list_is_counted_by_its_words() -> None:
    items = ["Ayr", "Bath and Wells", "Deal"]
    answer = said(
        {"kind": "list-count", "count": "q1", "items": items},
        q1={"quote": "three towns", "value": "3"},
    )
    (claim,) = read("Shops in three towns, Ayr, Bath and Wells, and Deal, closed.", answer).claims
    assert isinstance(claim, ListCount)
    assert ([item.quote for item in claim.items], claim.fewest, claim.most) == (items, 3, 4)


def test_a_region_has_the_type_that_the_draft_gives_it() -> None:
    answer = said(
        {"kind": "region", "place": "p1"},
        {"kind": "region", "place": "p2"},
        p1={"quote": "Sindh", "type_word": "state"},
        p2={"quote": "Lahore", "type_word": "emirate"},
    )
    assembled = read("The states of Sindh and Punjab trade with Lahore.", answer)
    (claim,) = assembled.claims
    assert isinstance(claim, RegionNamed)
    assert (claim.place.name, claim.place.type_word) == ("Sindh", "state")
    assert "does not say what kind of region Lahore is" in assembled.rejected[0].reason


def test_a_weekday_is_that_of_the_draft() -> None:
    answer = said({"kind": "weekday", "date": "d1", "weekday": "Friday"}, d1={"quote": "2 June 2025"})
    assert "prints no day of the week" in reason("It opens on 2 June 2025.", answer)


def test_the_model_s_own_words_never_reach_a_claim() -> None:
    answer = said(
        breakdown() | {"parts": [part("q2", label="Trust me"), part("q3", label="blue")]},
        {"kind": "region-count", "place": "p1", "count": "q1", "unit": "verdict", "total": True, "aside": False},
        p1={"quote": "boats", "country": "Atlantis"},
        **COUNTED,
    )
    assembled = read(BOATS, answer)
    (claim,) = assembled.claims
    assert isinstance(claim, Breakdown)
    assert [one.label for one in claim.parts] == [None, "blue"]
    assert "does not print the kind of region" in assembled.rejected[0].reason


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Sales were “flat” – or so – in  Ayr.", '"flat" - or so - in Ayr'),
        ("Some **12 boats** sank.", "Some 12 boats sank"),
        ("AT&amp;T sold 12 boats.", "AT&T sold 12 boats"),
    ],
)
def test_a_quote_is_found_through_other_marks_and_spaces(text: str, quote: str) -> None:
    answer = said({"kind": "range", "low": "q1", "high": "q1", "members": []}, q1={"quote": quote, "value": "12"})
    assert "does not stand" not in reason(text, answer)


def test_a_close_match_never_changes_a_figure() -> None:
    text = "The council of Lower Marlowe has bought 12 boats for the ferry."
    near = "The council of Lower Marlow has bought 12 boats"
    off = "The council of Lower Marlow has bought 13 boats"
    answers = [
        said({"kind": "range", "low": "q1", "high": "q1", "members": []}, q1={"quote": quote, "value": value})
        for quote, value in ((near, "12"), (off, "13"))
    ]
    assert "the same words" in reason(text, answers[0])
    assert "does not stand in the draft" in reason(text, answers[1])


def test_a_product_is_told_in_the_unit_of_its_factors() -> None:
    answer = said(
        {"kind": "product", "product": "q1", "factors": ["q2", "q3"]},
        q1={"quote": "3.7 tonnes", "value": "3.7"},
        q2={"quote": "62 sacks", "value": "62"},
        q3={"quote": "60 kg", "value": "60"},
    )
    (claim,) = read("That is 62 sacks of 60 kg, or 3.7 tonnes.", answer).claims
    assert isinstance(claim, Product)
    assert claim.given().meets(claim.said())


@pytest.mark.parametrize(("verb", "claims"), [("holds", 1), ("surrounds", 0)])
def test_a_region_around_a_city_does_not_hold_it(verb: str, claims: int) -> None:
    answer = said(
        {"kind": "containment", "region": "p1", "city": "p2", "setting": "region"},
        p1={"quote": "Leningrad Oblast", "type_word": "oblast"},
        p2={"quote": "Saint Petersburg"},
    )
    assert len(read(f"Leningrad Oblast {verb} Saint Petersburg.", answer).claims) == claims


def test_one_date_is_not_put_to_two_uses() -> None:
    answer = said(
        {"kind": "age", "age": "q1", "born": "d1", "at": "d2", "turning": False},
        q1={"quote": "92", "value": "92"},
        d1={"quote": "7 October 1934", "year": 1934, "month": 10, "day": 7},
        d2={"quote": "7 October 1934", "year": 1934, "month": 10, "day": 7},
    )
    assert "is put to two uses" in reason("Born on 7 October 1934, he turns 92.", answer)


@pytest.mark.parametrize(
    ("text", "quote", "value", "unit"),
    [
        ("It was shut for a month.", "a month", 1, "month"),
        ("A six-club league began.", "six-club", 6, None),
        ("They waited a fortnight.", "fortnight", 14, "day"),
        ("He is a 46-year-old.", "46-year-old", 46, None),
    ],
)
def test_a_figure_in_a_word_is_a_figure(text: str, quote: str, value: int, unit: str | None) -> None:
    answer = said(
        {"kind": "range", "low": "q1", "high": "q2", "members": []},
        q1={"quote": quote, "value": str(value)},
        q2={"line": 2, "quote": "99", "value": "99"},
    )
    (claim,) = read(f"{text}\n\nAnd 99 more.", answer).claims
    assert isinstance(claim, Range)
    assert (claim.low.value, claim.low.unit) == (value, unit)


def test_one_in_so_many_is_a_fraction() -> None:
    answer = said(
        {"kind": "fraction-phrase", "share": "q1", "parts": ["q2"], "wholes": ["q3"]},
        q1={"quote": "21 in every hundred", "value": "21/100"},
        q2={"quote": "420", "value": "420"},
        q3={"quote": "2,000", "value": "2000"},
    )
    (claim,) = read("Of 2,000 people 420 came, or 21 in every hundred.", answer).claims
    assert isinstance(claim, FractionPhrase)
    assert claim.share.value == Decimal("0.21")


def test_a_table_in_thousands_says_so_above() -> None:
    text = "(thousands of residents)\n\n| Town | 2026 |\n|---|---|\n| Ayr | 958 |\n\nAyr has 958,000 residents.\n"
    answer = said(
        {"kind": "restatement", "first": "q1", "again": "q2"},
        q1={"line": 3, "quote": "958", "value": "958000"},
        q2={"line": 4, "quote": "958,000", "value": "958000"},
    )
    (claim,) = read(text, answer).claims
    assert vars(claim)["first"].value == 958_000

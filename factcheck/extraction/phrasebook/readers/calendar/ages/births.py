"""Who was born when: the dates of birth that a draft tells, each with the person by name or by pronoun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.date_words import MONTHS
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.extraction.phrasebook.phrases.calendar.age import BIRTHS, LIFETIMES
from factcheck.extraction.phrasebook.readers.calendar.ages.age_words import INSTITUTION
from factcheck.extraction.phrasebook.scene import Scene, Sentence

WORD = r"[A-ZÀ-Þ][\w'’-]{1,24}"
KIN = expression(
    r"(?<!became a )(?<!become a )(?<!becoming a )\b(?:son|daughter|(?:father|mother)(?! of (?:one|two|three|four"
    r"|five|six|seven|eight|nine|ten)\b)|brother|sister|wife|husband|uncle"
    r"|nephew|niece|cousin|sibling|step(?:son|daughter|father|mother|brother|sister)"
    r"|aunt|child|children|parents?|grand\w+(?! of (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b)"
    r"|twin|widow"
    r"|predecessor|successor|colleague|rival|whose)\b"
)
_OBJECT = expression(
    r"\b(?:succeed(?:ed|s)|marri(?:ed|es)|wed|met|joined|followed|lost|replaced|buried|nursed|outlived) (?:his|her) "
    r"(?:late |first |second |future |elder |younger )?[a-z]+(?:-in-law)?\b"
    r"|\b(?:second|third|fourth|fifth|sixth|youngest|eldest|oldest|middle|first|last|one) of (?:the )?[a-z]+"
    r" (?:children"
    r"|siblings|sons|daughters|brothers|sisters)\b"
    r"|\b(?:the|an?) (?:[a-z]+ )?(?:son|daughter|child|grandson|granddaughter) of (?:an?|the|[a-z]+) [^,.;]{2,40}"
)
"""Kin whom the one told of succeeded or married, and who is not the one that ages are told of."""


def other_kin(text: str) -> bool:
    """Whether words tell of kin who may be the one that an age or a birth is of."""
    return KIN.search(_OBJECT.sub("", text)) is not None


NAME = expression(rf"\b(?:{WORD} )(?:(?:{WORD}|de|da|van|von|der|bin|al|[A-Z]\.) ){{0,3}}{WORD}|\b{WORD}")
OPENERS = frozenset(
    """the a an in on at by for from after before when while since but and he she it they his her their this that these
    those as if now then born who mr mrs ms dr sir dame lord lady professor prof president minister""".split()
)
_MONTHS_AND_PLACES = expression(r"\b(?:in|at|from|near|of|to) (?:the )?$")
_PRONOUN = expression(r"\b(she|he)\b")
NEAR = 400
"""How far an age may stand from the date of birth, and a name before either, in characters."""
_BEHIND = expression(r"(?: in [a-z ]{3,30})?,? (she|he)\b")
_FIRST_WORDS = 3
_REIGN = expression(
    r"\b(?:reign|king|queen|emperor|pope|sultan|shah|tsar|president|minister|chairman|ruled|mayor|war)\b"
)
"""What makes two years in brackets those of an office."""
_NAME_BEFORE = expression(
    rf"\b(?:{WORD}|(?:[Tt]he|[Aa]n?) (?:[a-z]+ )?(?:painter|poet|composer|artist|author|novelist|sculptor|architect"
    rf"|singer"
    r"|writer|actor|actress|philosopher|scientist|physicist|explorer|engineer|inventor|playwright|photographer)) \($",
)
_AHEAD = 24
"""How far behind a birth a pronoun may stand, in characters."""
_MOST = 200
"""How many dates of birth of one draft are kept."""


class Birth(NamedTuple):
    """Who was born when."""

    name: tuple[str, ...]
    pronoun: str | None
    born: DateMention
    died: DateMention | None
    sentence: Sentence
    opens: bool = False
    """Whether the sentence begins with the birth, so that the name after it is that person's."""
    bracketed: bool = False
    """Whether the dates stand in brackets, as those of a reign may."""


def main_birth(births: Sequence[Birth]) -> Birth | None:
    """The birth of the one whom a draft tells of: the only one, or the only one that it tells of "her" or "him"."""
    hers = [one for one in births if not one.name and one.pronoun in ("he", "she")]
    for told in (births, hers):
        if len({(one.born.year, one.born.month, one.born.day) for one in told}) == 1:
            return told[0]
    return None


def births_told(scene: Scene) -> Sequence[Birth]:
    """The first births of a draft, in the order that it tells them."""
    return list(islice(_births(scene), _MOST))


def _births(scene: Scene) -> Iterator[Birth]:
    for sentence in scene.sentences:
        if "d" not in sentence.kinds:
            continue
        taken: set[int] = set()
        for phrase in sentence.phrases(BIRTHS):
            for match in phrase.matches(sentence):
                born, died = match.roles["born"][0], match.roles.get("died", (None,))[0]
                if not isinstance(born, DateMention) or born.year is None or born.start in taken:
                    continue
                word = scene.lower.rfind("born", sentence.start, born.start)
                if phrase.id == "age.b" and not _NAME_BEFORE.search(
                    scene.draft.prose, sentence.start, scene.lower.rfind("(", sentence.start, born.start) + 1
                ):
                    continue
                if word < 0 or "born" not in phrase.cue:
                    word = max(sentence.start, born.start - 1)
                if scene.within(word, born.start, DateMention):
                    continue
                taken.add(born.start)
                name, pronoun = subject(scene, sentence, word)
                if isinstance(died, DateMention) and _of_another(scene, born, died):
                    died = None
                if not name and KIN.search(scene.lower, sentence.start, word):
                    pronoun = "kin"  # "Her father was born in 1950. She is 26."
                opens = word - sentence.start < _FIRST_WORDS
                if opens and not name and pronoun is None:
                    behind = _BEHIND.match(scene.lower, (died or born).end, sentence.end)
                    pronoun = behind[1] if behind else None
                yield Birth(name, pronoun, born, died if isinstance(died, DateMention) else None, sentence, opens)
        if not taken and "(" in sentence.lower:
            yield from _lifetimes(scene, sentence)


def _of_another(scene: Scene, born: DateMention, died: DateMention) -> bool:
    """Whether a death stands in brackets of somebody else: "born 1926; married 1951 Karl Roth (died 1998)"."""
    between = scene.lower[born.end : died.start]
    return "(" in between.lstrip(" ,;").removeprefix("(") and ")" not in between


def _lifetimes(scene: Scene, sentence: Sentence) -> Iterator[Birth]:
    """ "Ada Holm (1921–1998)": dates in brackets right behind a name."""
    if _REIGN.search(sentence.lower):
        return
    for phrase in sentence.phrases(LIFETIMES):
        for match in phrase.matches(sentence):
            first = (match.roles.get("born") or match.roles["range"])[0]
            if not isinstance(first, DateMention) or not _NAME_BEFORE.search(
                scene.draft.prose, sentence.start, first.start
            ):
                continue
            if first.years is not None:
                born, died = (replace(first, year=year, years=None) for year in first.years)
            elif isinstance(last := match.roles.get("died", (first,))[0], DateMention) and last is not first:
                born, died = first, last
            else:
                continue
            if born.year is not None:
                name, _ = subject(scene, sentence, first.start)
                yield Birth(name, None, born, died, sentence, bracketed=True)


def subject(scene: Scene, sentence: Sentence, until: int) -> tuple[tuple[str, ...], str | None]:
    """The person that a sentence speaks of before an offset: the first name in it, and the last pronoun after that."""
    prose = scene.draft.prose
    name: tuple[str, ...] = ()
    end = max(sentence.start, until - NEAR)
    for found in NAME.finditer(prose, end, until):
        words = tuple(word for word in found.group().split() if word.casefold().rstrip(".") not in OPENERS)
        if words and (words[0] in MONTHS or INSTITUTION.search(found.group())):
            continue
        if words and not _MONTHS_AND_PLACES.search(prose, max(sentence.start, found.start() - 10), found.start()):
            name, end = tuple(word.removesuffix("'s").removesuffix("’s") for word in words), found.end()
            break
    stop = min(sentence.end, until + _AHEAD)
    while stop < sentence.end and scene.lower[stop].isalpha():
        stop += 1
    pronouns = _PRONOUN.findall(scene.lower, end, stop)
    return name, pronouns[-1] if pronouns else None

"""More votes than voters, more results than matches: "Eleven were present; it was carried by seven to three, with two
abstentions", "They played 18, won 11, drew three and lost five".

Nobody votes twice and no match ends in two ways, so what exceeds the number is a slip. Results that fall short are one
only where all three kinds are told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.claims import Breakdown, Coverage, Form
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import before
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.names.hyphened import hyphened
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import breakdown, larger, summed
from factcheck.extraction.phrasebook.readers.arithmetic.sums.rolls import roll
from factcheck.extraction.phrasebook.readers.arithmetic.sums.told_roles import Told, told_roles
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import SLOTS, Scene, Sentence

_N = SLOTS["n"]
_JUST = r"(?: (?:just|only|all|exactly|another|their|its|the))*"
_NOUN = r"(?: (?!(?:and|or|but|with|while|to|of|in|on|at|by|for|after|from)\b)[a-z][a-z'’-]*){0,2}?"
_VOTERS = frozenset(
    "member councillor trustee director governor senator delegate owner shareholder juror judge justice commissioner"
    " supervisor alderman selectman representative deputy minister player club officer resident partner bishop"
    " committee-member people person elector magistrate parishioner student steward".split()
)
_PRESENT = expression(
    rf"(?: of (?:the|its|their|our) {_N})?{_NOUN}(?: of the(?: [a-z]+){{1,2}}?)?,?(?: who| that)? (?:(?:were"
    rf"|was|are|being) )?(?:all )?(?:present|attended|attending|in attendance|voted"
    r"|took part|turned up|cast (?:a |their )?votes?|came|were there|at the (?:meeting|table))\b"
)
_PRESENT_BEFORE = expression(
    r"\b(?:present(?: were)?:?|in attendance:?|attended by|attendance(?: was| of|:)|a quorum of|turnout of"
    r"|(?:jury|panel|board|committee|bench|council|court|cabinet) of|votes? cast(?: was| were|:))"
    rf"{_JUST} $"
)
_FOR = expression(
    rf"\b(?:(?:carried|passed|approved|adopted|agreed|defeated|lost|rejected|won|voted|vote|vote was|backed"
    rf"|upheld|thrown out|fell"
    r"|supported|split|beaten|elected|accepted|endorsed|turned down|failed|ruled|decided|resolved)(?: (?:the|an?"
    r"|this|that|it|her|him"
    r"|them)(?: [a-z'’-]+){1,3})?"
    rf"(?:,? by|,? on|,)?(?: a (?:vote|majority|margin) of)?){_JUST} $"
)
_FOR_AFTER = expression(
    rf"{_NOUN} (?:(?:voted|voting|were|was|came out) )?(?:for|in favou?r|yes|aye|in support|supported|backed"
    rf"|to (?:approve|accept|adopt|pass|keep|grant))\b"
)
_AGAINST = expression(rf"{_N}(?: votes?)? to{_JUST} $")
_AGAINST_AFTER = expression(
    rf"{_NOUN} (?:(?:voted|voting|were|was|came out) )?(?:against|opposed|opposing|no(?=[,.; ]|$)|to (?:reject"
    rf"|refuse|scrap))"
)
_NEITHER_BEFORE = expression(rf"\babst(?:entions?|ained):?(?: (?:was|were|numbered))?{_JUST} $")
_NEITHER_AFTER = expression(
    r"(?: [a-z]+)?,? (?:(?:did|has|have) )?(?:abstentions?|abstained|abstaining|abstain|did not vote"
    r"|not voting|spoilt|spoiled"
    r"|blank)\b"
)
_BODY_BEFORE = expression(
    r"\b(?:jury|panel|board|committee|bench|council|court|cabinet|commission|assembly"
    r"|senate)(?: [a-z]+){0,2}?(?:,? (?:which"
    rf"|that|it))?(?: of| has| have| had|,? with| consists of| comprises| is made up of"
    rf"| numbers)(?: a total of)?{_JUST} $"
    rf"|(?<!short )\bof (?:the|its|their|our|all(?: the)?|all of the) $"
)
_BODY_AFTER = expression(r"(?:[ -][a-z]+){0,2}?[ -](?:member|seat|judge|person)\b (?=[a-z])")
"""How many belong to what votes: "the council has nine members", "of the 11 councillors"."""
_ABSENT_AFTER = expression(
    rf"(?: of (?:them|these|the members))?{_NOUN},? (?:who )?(?:(?:were|was|are|is) )?(?:absent|away|missing|excused"
    rf"|ill"
    r"|sent (?:their |his |her )?apologies|did not (?:attend|come)|could not (?:attend|come)|stayed away)\b"
)
_VOTES = (
    ("neither", _NEITHER_BEFORE, _NEITHER_AFTER),
    ("absent", None, _ABSENT_AFTER),
    ("body", _BODY_BEFORE, _BODY_AFTER),
    ("present", _PRESENT_BEFORE, _PRESENT),
    ("against", _AGAINST, _AGAINST_AFTER),
    ("for", _FOR, _FOR_AFTER),
)
_VOTING = expression(
    r"abst|not voting|against|\bvote[ds]?\b|\d[-–]\d"
    r"|\b(?:by|carried|passed|lost|defeated|fell|approved|rejected|agreed|ruled|decided|split|won)\b[^.;:]{0,60} to "
)
_RESULT = expression(r"\b(?:los|defeat|beaten|dr[ae]w|tie|tying|halved|split|level|stalemate)")
_TALLY = r"(?P<yes>\d{1,2})[-–](?P<no>\d{1,2})(?:[-–](?P<rest>\d{1,2}))?(?![\d–-])"
_SCORE = expression(
    rf"\b(?:voted|votes?|approved|passed|carried|carries|rejected|adopted|failed|agreed"
    rf"|split|ruled|defeated|confirmed|endorsed|backed)(?: [a-z]+){{0,4}}?,? (?:by )?{_TALLY}"
)
_SCORE_BEFORE = expression(rf"(?<![\d–-]){_TALLY} (?:vote|margin|decision|ruling|split)\b")
_BODY_OF = frozenset({"member", "judge", "justice", "person", "seat", "strong", "man", "woman"})
_LATE = expression(
    r"\b(?:arriv(?:ed|ing) (?:late|after|during)|joined the meeting|came in (?:late|later|after)|took (?:his"
    r"|her|their) seats?"
    r"|residents? voted|members? voted at|by prox(?:y|ies)|full council)\b"
)
_OF_N = expression(rf" of (?:the|its|their|our|his|her) {_N}")
_ABSENTLY = expression(
    r"\b(?:prox(?:y|ies)|postal|by post|online|remotely|arrived late|arrived after|latecomers?"
    r"|more (?:had |have )?(?:members|arrived|joined|come|came)|left before|left early|earlier vote"
    r"|took (?:his|her|their) seats?|second vote|first vote|casting vote|weighted|votes each|two votes|both|again"
    r"|joined by|previous|last (?:month|year|week)|later|full council"
    r"|(?:heard|reported|told|recalled|learned) (?:[a-z]+ )?that|had (?:been )?(?:voted|approved|carried|rejected"
    r"|refused"
    r"|adopted|passed)|shareholders|public|residents|households|ballot(?:s|ed)?|nationwide)\b"
)
_BACK = 3
_PLAYED_BEFORE = expression(
    rf"\b(?:play(?:ed|ing|s)|fought|contested|entered|started|had|in(?: (?:their|his|her|its|the|our"
    rf"|all))?(?: (?:first|last|past|opening))?|from|of|over"
    rf"|after|out of|(?:there (?:are|were)|has|have|elected|covers|takes in)){_JUST} $"
)
_THINGS = frozenset(
    "match game fixture test tie bout fight race frame set leg round league international start contest meeting"
    " precinct ward district seat county constituency parish state borough".split()
)
_WON = expression(rf"\b(?:w[io]n|wins|winning|carried|took|victories:|wins:|won:){_JUST} $")
_LOST = expression(rf"\b(?:lost|los(?:es|ing)|defeats:|losses:|lost:|beaten in|been beaten in){_JUST} $")
_DREW = expression(
    rf"\b(?:dr(?:ew|awn|aws|awing)|tied(?: in| at)?|tying(?: in)?|halved|draws:|drawn:|split(?: in)?|level in){_JUST} $"
)
_RESULTS = (
    ("won", _WON, expression(rf"(?: (?:of them|outright))?,? (?:wins|victories|won)\b(?! {_N})")),
    ("lost", _LOST, expression(rf",? (?:losses|defeats|lost|loss|defeat)\b(?! {_N})")),
    ("drawn", _DREW, expression(rf",? (?:draws?|ties|drawn|tied|stalemates)\b(?! {_N})")),
    ("played", _PLAYED_BEFORE, expression(rf"{_NOUN} (?:played|contested|in all|were played)\b")),
)
_SEATS = frozenset({"seat", "voice", "vote"})
_CAST = frozenset({"vote", "abstention", "ballot", "voice", "hand"})
_NOT_ALL = expression(
    r"\b(?:abandoned|postponed|washed out|no result|cancelled|forfeit\w*|void|rained off|undecided|to play|remaining"
    r"|still|friendl(?:y|ies)|cup|penalties|extra time|overtime|shoot-?out|last (?:year|season)|previous"
    r"|career|walkovers?|of which"
    r"|including|at home|away|on points|recount|too close|if|would|could|needs?|expected|next)\b"
)
_ALL_ENDS = 3


def read_heads_counted(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each vote whose voters are counted near it, and for each record of matches that are."""
    for index, sentence in enumerate(scene.sentences):
        if sentence.block.cell is not None or not sentence.numbers:
            continue
        vote, record = _vote(scene, sentence), _record(scene, index, sentence)
        yield from (claim for claim in (vote, record) if claim is not None)
    for pattern in (_SCORE, _SCORE_BEFORE):
        for found in pattern.finditer(scene.lower):
            claim = _scored(scene, found)
            if claim is not None:
                yield claim


def _vote(scene: Scene, sentence: Sentence) -> Breakdown | None:
    """For, against and abstentions of one sentence, and who were there, in it or shortly before."""
    if not _VOTING.search(sentence.lower):
        return None
    told = [*told_roles(sentence, _VOTES)]
    parts = _of_roles(told, ("for", "against", "neither"))
    if parts is None or len(parts) < 2 or len({one.role for one in told} & {"for", "against"}) < 2:
        return None
    if any(n.counted and noun_key(n.counted) not in _VOTERS | _CAST for n in parts):
        return None  # "a committee of 12 heard 11 speakers against and four in favour"
    return _of_heads(scene, sentence, parts)


def _scored(scene: Scene, found: re.Match[str]) -> Breakdown | None:
    """A vote printed as one: "voted 9-6", "on a 5-4 vote"; those who abstained may be told beside it."""
    start, end = scene.passage_at(found.start())
    block = scene.draft.block_at(start)
    if block.cell is not None:
        return None
    own = scene.sentence_at(start)
    sentence = own if own is not None and own.start == start else Sentence(scene, block, start, end, ())
    spans = [found.span(name) for name in ("yes", "no", "rest") if found[name]]
    parts = [_mention(low, high, scene.lower[low:high]) for low, high in spans]
    if len(parts) == 2:
        told = [one.number for one in told_roles(sentence, _VOTES) if one.role == "neither"]
        parts += [n for n in told if not n.hedge and n.unit is None]
    return _of_heads(scene, sentence, parts)


def _of_heads(scene: Scene, sentence: Sentence, parts: Sequence[NumberMention]) -> Breakdown | None:
    """The votes of a sentence, and the nearest figure that says how many could vote."""
    passage = [sentence, *_above(scene, sentence)]
    absent: list[NumberMention] = []
    for one in passage:
        roles = told_roles(one, _VOTES)
        absent = [*(n.number for n in roles if n.role == "absent" and _of_voters(one, n.number)), *absent]
        found = [n.number for n in roles if n.role == "present" and _of_voters(one, n.number)]
        found = found or [*hyphened(one, _BODY_OF)]
        if len(found) > 1 and _OF_N.match(one.sides(found[0])[1]):
            del found[1]  # "11 of the 15 members were present"
        body = [n.number for n in roles if n.role == "body" and noun_key(n.number.counted or "") in _VOTERS | _SEATS]
        if found or body:
            between = passage[: passage.index(one) + 1]
            if len(found or body) > 1 or any(_ABSENTLY.search(other.lower) or denied(other) for other in between):
                return None
            away = [] if found or any(n.hedge for n in absent) else absent
            return _claim(scene, (found or body)[0], [*parts, *away], Coverage.SOME, "breakdown.votes")
    return _of_meeting(scene, sentence, parts)


def _above(scene: Scene, sentence: Sentence) -> list[Sentence]:
    """The sentences with a mention before one in its block, from the nearest on."""
    near = scene.sentences_in(sentence.block.start, sentence.start)
    return [*reversed(near[-_BACK:])]


def _mention(start: int, end: int, digits: str) -> NumberMention:
    return NumberMention(start, end, Decimal(digits), Decimal(1), None, None, Form.DIGITS, start, "votes")


def _of_meeting(scene: Scene, sentence: Sentence, parts: Sequence[NumberMention]) -> Breakdown | None:
    """The votes of a meeting, and who is told to be there, once, in a paragraph above."""
    there = scene.once(_there)
    above = [n for n in there if n.start < sentence.block.start]
    if _LATE.search(scene.lower) or _ABSENTLY.search(sentence.lower):
        return None
    if not there and (named := roll(scene)) is not None and named.start < sentence.start:
        return _claim(scene, named, parts, Coverage.SOME, "breakdown.votes")
    if len(there) != 1 or not above:
        return None
    if scene.draft.block_at(above[0].start).section != sentence.block.section:
        return None
    return _claim(scene, above[0], parts, Coverage.SOME, "breakdown.votes")


def _there(scene: Scene) -> Sequence[NumberMention]:
    """Every figure of the draft that says how many were there to vote."""
    found: list[NumberMention] = []
    for one in scene.sentences:
        told = [n.number for n in told_roles(one, _VOTES) if n.role == "present" and _of_voters(one, n.number)]
        found += told[:1] if told and _OF_N.match(one.sides(told[0])[1]) else told
    return found


def _of_voters(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure counts who can vote: "nine councillors", "11 of the 15 members"."""
    if number.counted:
        return noun_key(number.counted) in _VOTERS
    after = sentence.sides(number)[1]
    if not _OF_N.match(after):
        return number.unit is None
    whole = next((n for n in sentence.numbers if n.start > number.end), None)
    return whole is None or whole.counted is None or noun_key(whole.counted) in _VOTERS


def _record(scene: Scene, index: int, sentence: Sentence) -> Breakdown | None:
    """Won, lost and drawn of one sentence, and how many were played, in it or in the one before."""
    if not _RESULT.search(sentence.lower):
        return None
    told = [*told_roles(sentence, _RESULTS)]
    parts = _of_roles(told, ("won", "lost", "drawn"))
    if parts is None or len(parts) < 2 or len(told) > len(parts) + 1:
        return None
    passage = [sentence, *before(scene, index, 1)]
    for one in passage:
        found = [
            n.number
            for n in told_roles(one, _RESULTS)
            if n.role == "played" and n.number.counted and noun_key(n.number.counted) in _THINGS
        ]
        if found:
            if len(found) > 1 or any(_NOT_ALL.search(other.lower) or denied(other) for other in passage):
                return None
            if one is not sentence and len(one.numbers) > 1:
                return None
            whole = found[0]
            if any(n.counted and noun_key(n.counted) != noun_key(whole.counted or "") for n in parts):
                return None  # "won 28 sets", of 30 matches
            played = noun_key(whole.counted or "") in ("match", "game", "fixture", "league")
            all_told = len(parts) == _ALL_ENDS and played
            coverage = Coverage.ALL if all_told or summed(parts) == whole.value else Coverage.SOME
            return _claim(scene, whole, parts, coverage, "breakdown.results")
    return None


def _of_roles(told: Sequence[Told], roles: Sequence[str]) -> list[NumberMention] | None:
    """The figures of some roles, of each one at most; None where two are of one."""
    found = [one for one in told if one.role in roles]
    plain = all(n.number.slot == "n" and not n.number.hedge and n.number.form is not Form.FRACTION for n in found)
    return [one.number for one in found] if plain and len({one.role for one in found}) == len(found) else None


def _claim(
    scene: Scene, whole: NumberMention, parts: Sequence[NumberMention], coverage: Coverage, phrase: str
) -> Breakdown | None:
    if whole.hedge or whole.unit is not None or not larger(whole, parts) or summed(parts) > 2 * whole.value:
        return None
    if coverage is Coverage.SOME and summed(parts) < whole.value:
        return None
    return breakdown(scene, whole, parts, coverage, phrase)

"""Numbers in words, and the words around numbers that tell what they are."""

from __future__ import annotations

from decimal import Decimal

from factcheck.claims import Hedge

UNITS_IN_WORDS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS_IN_WORDS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "lakh": 10**5,
    "crore": 10**7,
}
DENOMINATORS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
}
VULGAR = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
    "⅛": Decimal("0.125"),
}

HEDGES: dict[str, Hedge] = {
    "about": Hedge.ABOUT,
    "around": Hedge.ABOUT,
    "roughly": Hedge.ABOUT,
    "approximately": Hedge.ABOUT,
    "approx.": Hedge.ABOUT,
    "some": Hedge.ABOUT,
    "circa": Hedge.ABOUT,
    "barely": Hedge.ABOUT,
    "scarcely": Hedge.ABOUT,
    "c.": Hedge.ABOUT,
    "ca.": Hedge.ABOUT,
    "in the region of": Hedge.ABOUT,
    "in the order of": Hedge.ABOUT,
    "on the order of": Hedge.ABOUT,
    "an estimated": Hedge.ABOUT,
    "estimated": Hedge.ABOUT,
    "close to": Hedge.NEARLY,
    "nearly": Hedge.NEARLY,
    "almost": Hedge.NEARLY,
    "approaching": Hedge.NEARLY,
    "nearing": Hedge.NEARLY,
    "shy of": Hedge.NEARLY,
    "just shy of": Hedge.NEARLY,
    "just under": Hedge.NEARLY,
    "just short of": Hedge.NEARLY,
    "a little under": Hedge.NEARLY,
    "slightly less than": Hedge.NEARLY,
    "a little less than": Hedge.NEARLY,
    "a little short of": Hedge.NEARLY,
    "a little below": Hedge.NEARLY,
    "a shade under": Hedge.NEARLY,
    "slightly under": Hedge.NEARLY,
    "just below": Hedge.NEARLY,
    "just less than": Hedge.NEARLY,
    "just over": Hedge.JUST_OVER,
    "a shade over": Hedge.JUST_OVER,
    "slightly over": Hedge.JUST_OVER,
    "slightly above": Hedge.JUST_OVER,
    "a little above": Hedge.JUST_OVER,
    "just above": Hedge.JUST_OVER,
    "just more than": Hedge.JUST_OVER,
    "slightly more than": Hedge.JUST_OVER,
    "a little over": Hedge.JUST_OVER,
    "a little more than": Hedge.JUST_OVER,
    "more than": Hedge.OVER,
    "over": Hedge.OVER,
    "above": Hedge.OVER,
    "upwards of": Hedge.OVER,
    "upward of": Hedge.OVER,
    "north of": Hedge.OVER,
    "well over": Hedge.OVER,
    "in excess of": Hedge.OVER,
    "at least": Hedge.AT_LEAST,
    "no fewer than": Hedge.AT_LEAST,
    "no less than": Hedge.AT_LEAST,
    "not less than": Hedge.AT_LEAST,
    "a minimum of": Hedge.AT_LEAST,
    "under": Hedge.UNDER,
    "below": Hedge.UNDER,
    "less than": Hedge.UNDER,
    "not even": Hedge.UNDER,
    "not so much as": Hedge.UNDER,
    "nowhere near": Hedge.UNDER,
    "nothing like": Hedge.UNDER,
    "fewer than": Hedge.UNDER,
    "up to": Hedge.UP_TO,
    "as many as": Hedge.UP_TO,
    "as much as": Hedge.UP_TO,
    "at most": Hedge.UP_TO,
    "no more than": Hedge.UP_TO,
    "not more than": Hedge.UP_TO,
    "a maximum of": Hedge.UP_TO,
}
"""What stands before a number and widens it. "Over" before a place is no hedge: a hedge stands before digits."""

AFTER_HEDGES: dict[str, Hedge] = {
    "or so": Hedge.ABOUT,
    "or thereabouts": Hedge.ABOUT,
    "or more": Hedge.AT_LEAST,
    "+": Hedge.AT_LEAST,
    "or fewer": Hedge.UP_TO,
    "or less": Hedge.UP_TO,
}

DESIGNATORS = frozenset(
    """no no. nos nos. number numbers № section sections sec. article articles art. chapter chapters ch. page pages p.
    pp. figure figures fig. table tables part parts volume vol. issue route routes highway road motorway interstate bill
    room gate flight hull phase step stage version v. v type class grade level extension ext. box channel platform
    line ward unit zone sector precinct apollo title titles verse psalm rule rules law resolution directive regulation
    form appendix annex exhibit paragraph para. clause item lot track season episode week day year group category round
    age aged ages building suite apartment apt. floor street avenue size model mark windows formula covid tel tel. phone
    call district terminal division tier reactor bus tram lane junction lap leg act heat postcode zip code
    pin""".split()
)
"""Words whose number is a name: "section 12", "Flight 370", "page 54"."""

PLURALS = frozenset(
    """people persons children men women police aircraft personnel staff troops cattle sheep fish geese mice feet teeth
    crew folk livestock youth offspring species series headquarters dead wounded injured missing""".split()
)
"""Plural nouns that carry no final s."""

NO_NOUN = frozenset(
    """comprises consists includes contains covers themselves ourselves yourselves
    is was has does this thus us its his hers ours yours theirs as across less unless plus minus versus besides
    always perhaps towards afterwards sometimes yes says means goes comes makes takes gets puts gives seems was
    years ago times costs pays earns buys sells brings overseas indoors outdoors upstairs downstairs
    nowadays""".split()
)
"""Words in final s that are no plural nouns of the number before them."""

NOUN_STOPS = frozenset(
    """a an the of in on at over under above below to from by for with without within into onto through throughout
    during between among across along around against after before since until till and or but nor so yet if when
    while where which who whom whose that than as is are was were be been being am has have had do does did will would
    shall should can could may might must not no more most each every both all any some it they he she we you i this
    these those there here their its his her our your my up down out off per via plus minus versus toward towards near
    about because although though whereas also just only then said says according""".split()
)
"""Words that end the noun phrase of a number."""

CLASSES = {
    noun: nouns.split()[0]
    for nouns in (
        "spectator crowd attendance audience fan supporter gate",
        "death dead fatality victim",
        "wounded injured casualty injury",
        "job post position",
        "worker employee staff",
        "home house dwelling",
        "resident inhabitant population",
        "pupil student",
        "voter elector",
    )
    for noun in nouns.split()
}
"""Nouns in the singular that copy counts one thing by, each under the first of its class."""

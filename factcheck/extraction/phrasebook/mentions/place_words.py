"""Words around place names: what opens a sentence, what makes a name an institution's, what ends a type word."""

from __future__ import annotations

from factcheck.expressions import expression

DIRECTIONS = frozenset(
    "North South East West Northern Southern Eastern Western Central Upper Lower Greater Inner Outer Northeastern"
    " Northwestern Southeastern Southwestern Northeast Northwest Southeast Southwest Mid Middle".split()
)

LEADING = frozenset(
    "It He She They We You I A An The This That These Those Each Every All Both Some Many Most"
    " Several Few Other Others Another Any No Neither"
    " Either Such Same Half In On At From To Into For With Without Within Across Around Over Under Near Outside Inside"
    " Between Beyond Behind Above Below Along Through Throughout Toward Towards Via By Of And But Or Nor So Yet If When"
    " While Where Since Until Before After During As Because Although Though Unless Than Like Unlike Only Even Just"
    " Also Still Now Then Here There Meanwhile However Elsewhere Nearby Its His Her Their Our My Your What Which Who"
    " Whose How Why Is Are Was Were Has Have Had Do Does Did Will Would Could Should May Might Can Must One Two Three"
    " Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Parts Part About Among Against Former Today"
    " Yesterday Tonight Later Earlier Last Next First Second Third New Neighboring Neighbouring Bordering Governor"
    " President Mayor Minister Senator Mr Mrs Ms Dr Gov Sen Rep".split()
)
"""Capitalised words before a name that are no part of it."""

NO_NAME = (
    DIRECTIONS
    | LEADING
    | frozenset(
        "Border Overseas Crown Princely Vassal Breakaway"
        " Coastal Rural Urban Local Federal National Regional Autonomous Special Administrative Military"
        " Home Main Capital Metropolitan Historic Historical Old Medieval Modern Ancient Independent Neutral"
        " Sister Member Small Large Big Entire Whole Whatever Which Respective Individual Separate Soviet Imperial"
        " Tsarist Apostolic Police Emergency Alarm Siege War Nature Affairs Play Grace Mind Art Union Jews Asian"
        " Overseas Ecclesiastical Crown Royal Economic Church Jesuit Franciscan Anglican Orthodox Roman Ottoman"
        " European African American Islamic Praetorian Steppe Frontline Remote Poor Rich Monday Tuesday Wednesday"
        " Thursday Friday Saturday Sunday January February March April May June July August September October"
        " November December Spring Summer Autumn Winter".split()
    )
)
"""Words that make no name of a region by themselves: "Border Oblast", "Soviet oblasts"."""

INSTITUTION = frozenset(
    "University College Institute School Academy Polytechnic Tech Times Post Herald Tribune Journal Gazette Star Sun"
    " Mirror Telegraph Guardian Observer Chronicle Review Press Media Today Daily News Monthly Weekly Magazine Radio"
    " Television TV Broadcasting Street Road Avenue Boulevard Lane Drive Square Park Bridge Airport Station Hotel"
    " Hospital Museum Theatre Theater Stadium Arena Hall House Tower Library Church Cathedral Mosque Bank Airlines"
    " Airways Air Rail Railway Railways Railroad Company Corporation Corp Inc Ltd Group Holdings Fund FC SC United"
    " Rovers Athletic Wanderers Rangers Club League Cup Open Marathon Grand Saint Foundation Society Association"
    " Council Commission Committee Convention Conference Declaration Agreement Accord Accords Treaty Protocol Pact"
    " Charter Summit Consensus Principles Club Fire Department Police Sheriff Symphony Philharmonic Orchestra Opera"
    " Ballet Festival Zoo Bulls Bears Lakers Celtics Yankees Mets Jets Giants Cowboys Senators Capitals Wizards Rams"
    " Nationals Redskins Commanders Bulldogs Wildcats Tigers Longhorns Instruments Pacific Southern Central Bay Beach"
    " Falls Heights Hills Springs City Island Islands River Lake Mountain Mountains Valley Peninsula Strait".split()
)
"""Words after a name that make it a part of a longer one: "Kansas City", "Georgia Tech", "Washington Post"."""

INSTITUTION_OF = frozenset(
    "University College Institute Academy School Bank Treaty Battle Museum Church Archbishop Bishop Duke Duchess Prince"
    " Princess Earl Count Countess Lord Lady House Merchant Siege Congress Peace Diet Council Institution Tower Bay"
    " Gulf Sea Isle Cape Strait Port Sultan Emir Order Patriarch Metropolitan Times Voice Library".split()
)
"""Words before "of" that make a name a part of a longer one: "University of Kansas"."""

ONE_OF_MANY = frozenset("a an any each every some other another no one most many certain which what this that".split())
"""Before "region of X" these speak of a part of X, or of no part in particular, and not of a region called X."""

SOVEREIGN = frozenset(("state", "republic", "emirate"))
"""Type words that may stand before the name of a country."""


class _AfterType:
    """When a lower-case word after a name is its type."""

    needs_pause = frozenset(("state", "county", "territory", "district", "province", "republic", "division"))
    """Words that go with a following noun as often as with the name: "China state television"."""
    never = frozenset(("city", "community", "area", "department", "municipality"))
    """Words that in lower case say little of the name before them: "a Texas city", "the Quebec department"."""

    _pause = expression(
        r"(?:['’]s\b)?(?:[^\w\s'’-]|['’]?(?:\s*$|\s(?![a-z])|\s(?:a|about|after|also|although|amid|among|an|and"
        r"|are|around"
        r"|as|at|be|because|become|became|before|between|but|by|can|could|did|does|during|except|followed|following|for"
        r"|from|had|has|have|if|in|including|into|is|it|its|may|might|must|near|nor|not|of|on|or|over|per|rather|said"
        r"|saw|says|should|since|so|still|such|than|that|the|then|through|to|under|until|upon|was|were|when|where"
        r"|whereas|which|while|who|whose|will|with|within|without|would|yet|reported|recorded|accounted|alone|itself"
        r"|along|together|this|last|next|lies|borders|got|gets|lost|won|went|remains|caught|began|brought|built|bought|broke|chose"
        r"|drew|fell|felt|found|gave|grew|held|kept|knew|laid|led|left|let|made|makes|met|paid|pays|put|ran|rose|sent"
        r"|sold|sought|spent|stood|stands|sits|told|took|takes|threw|wrote|wants|needs|plans|ranks|[a-z]{2,14}ed"
        r"|go|goes|say|vote|votes|choose|chooses|get|make|take|pay|want|need|work|live|earn|face|faces|fear|hope|expect)\b))"
    )

    def pauses(self, prose: str, end: int) -> bool:
        """Whether what follows `end` is no noun that the word before it would go with."""
        return self._pause.match(prose, end) is not None


AFTER_TYPE = _AfterType()

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĠĢĦĪİĶŁŃŅŇŌŐŒŘŚŞŠȘŢȚŤŪŮŰŲŹŻŽ"
"""Capitals, for a set of characters."""
LETTER = r"[^\W\d_]"
INNER = rf"(?:['’‘ʻʼ`](?![sS]\b){LETTER}+){{0,2}}"
CAPITALISED = rf"[{UPPER}]{LETTER}{{0,40}}{INNER}"
"""One capitalised word of a name."""

ON_A_DAY = (
    r"(?:on |upon )(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Christmas|Boxing|New Year|Easter|Good|Ash|Palm|Whit)\b"
)
"""A day after a name, which is no Stratford on Avon."""

OPENING = rf"[{UPPER}](?<![\w’'-].){LETTER}{{0,40}}{INNER}"
"""The same, where no word or hyphen runs into it. It starts with its capital, which makes the search for it fast."""

LIST_GOES_ON = expression(rf",? and |, (?=[{UPPER}])")
"""What stands after a name where a list of names goes on."""

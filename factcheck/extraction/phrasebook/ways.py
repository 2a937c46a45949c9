"""Every way of reading: the readers, in the order in which their claims are reported where two start at one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set
from functools import cache
from importlib import import_module
from typing import NamedTuple

from factcheck.claims import ClaimBase
from factcheck.drafts.draft import BlockKind
from factcheck.extraction.phrasebook.scene import Scene
from factcheck.extraction.phrasebook.vocabulary import Vocabulary

Reader = Callable[[Scene], Iterable[ClaimBase]]


class Way(NamedTuple):
    """A reader by its place: `read_NAME` of the module NAME below `readers/`, imported when a draft first needs it.

    A page needs few of them, and importing them all would be most of what checking a page costs.
    """

    place: str
    """Family, kind and name: "arithmetic.sums.lists"."""
    needs: tuple[str, ...]
    """Groups of slot letters (see `scene.SLOTS`), TABLE or LIST: the draft must hold one of every group."""
    cue: str = ""
    """Lower-case strings, parted by "|", of which the draft must hold one; empty where no words tell.

    Both are conditions without which the reader finds nothing, not ones under which it finds something: a test runs
    every reader where it is not wanted.
    """

    @property
    def name(self) -> str:
        return self.place.rpartition(".")[2]

    def wanted(self, letters: Set[str], words: Vocabulary) -> bool:
        """Whether a draft with mentions of these types and these words in lower case can hold a claim of the kind."""
        return not any(letters.isdisjoint(group) for group in self.needs) and (
            not self.cue or words.any(_parted(self.cue))
        )

    def reader(self) -> Reader:
        """Raises ImportError or AttributeError where the table names a reader that is not there."""
        module = import_module(f"factcheck.extraction.phrasebook.readers.{self.place}")
        read: Reader = getattr(module, f"read_{self.name}")
        return read


NUMBER, COUNT, PLACE, DATE, TIME, SHARE = "nfpmuo", "n", "g", "d", "t", "pfo"
TABLE, LIST = "#", "*"
"""Stand for a table and for the items of a list, which are no mentions but as easily told."""

WAYS: tuple[Way, ...] = (
    Way("arithmetic.twice.restatements", (NUMBER,)),
    Way("arithmetic.twice.heads_and_leads", ("nmup",)),
    Way("arithmetic.twice.swapped_figures", ("nmup",)),
    Way("arithmetic.twice.tolls", (COUNT,), "dead|death|died|fatalit|kill|lost their lives|the lives of|victims"),
    Way(
        "arithmetic.twice.said_in_all",
        ("nmu",),
        "in all|in total|altogether|all told|overall|total of|toll |tally |total ",
    ),
    Way("arithmetic.twice.definite_figures", ("nmu",)),
    Way("arithmetic.twice.restated_cells", (TABLE, "nmup")),
    Way("arithmetic.sums.tallies", (COUNT, PLACE)),
    Way("arithmetic.sums.lists", (NUMBER,)),
    Way(
        "arithmetic.sums.heads_counted",
        (),
        "abst|not vote|not voting|against| vote|lost|losing|losses|defeats|drew|drawn|draws|tied|ties|carrie|passed"
        "|approved|adopted|failed|agreed|rejected|ruled|decided|resolved|defeated|confirmed|endorsed|backed|upheld",
    ),
    Way(
        "arithmetic.sums.game_points",
        (COUNT,),
        " tries| try |conversion|penalt|touchdown|free throw|field goal|behinds|-pointer",
    ),
    Way("arithmetic.sums.wholes_shared_out", ("nm",)),
    Way(
        "arithmetic.sums.included_parts", ("nm",), " includ| among them| featur| counting | of which | of whom |, with "
    ),
    Way("arithmetic.sums.bracketed_parts", (NUMBER,), "("),
    Way("arithmetic.sums.hyphened_wholes", (NUMBER,), "-"),
    Way(
        "arithmetic.tables.balance_columns",
        (TABLE, "nmu"),
        "closing|close|end|c/f|carried forward|balance|left|remaining|final|after",
    ),
    Way("arithmetic.sums.spent_hours", ("u",), "hour|minute|days |weeks |months |years "),
    Way(
        "arithmetic.sums.told_in_turn",
        ("nmu",),
        "total of|in all|in total|altogether|all told|together|combined|makes|making|totalling|so that",
    ),
    Way("arithmetic.sums.remainders", (NUMBER,)),
    Way("arithmetic.sums.left_over", ("nmu",), "leav| left|remain|still "),
    Way(
        "arithmetic.sums.still_owed",
        ("nmu",),
        "leav| left|still|balance|remain|shortfall|outstanding|owe|another |a further |short|to find|to raise|to go"
        "|to pay| gap ",
    ),
    Way(
        "arithmetic.sums.stocks",
        ("nmu",),
        "began|begin|start|open|had |has |held|there w|employ|stood|number|roll|left|leav|end|clos|finish|bring"
        "|brought",
    ),
    Way("arithmetic.sums.bullets", (NUMBER, LIST)),
    Way("arithmetic.sums.parts_of_told", (COUNT,)),
    Way("arithmetic.sums.listed_after", ("nmu",), " and "),
    Way("arithmetic.sums.rows_together", ("nmu",)),
    Way(
        "arithmetic.tables.tables",
        (
            TABLE,
            "nmup",
        ),
    ),
    Way("arithmetic.tables.league_tables", (TABLE, COUNT), "l|lost|loss"),
    Way("arithmetic.changes.percent_changes", (SHARE, "nmup")),
    Way(
        "arithmetic.changes.changes_of_gaps",
        ("pf", "nmu"),
        " more | fewer | less | higher | lower | up on | down on | above | below ",
    ),
    Way("arithmetic.changes.headline_changes", ("p", "nmu")),
    Way(
        "arithmetic.orders.rankings",
        ("nmup",),
        "ahead of|brunt|came first|followed|had the|hardest|led the|next came|then came|topped|trailed|worst",
    ),
    Way("arithmetic.orders.superlatives", ("nmup",)),
    Way("arithmetic.orders.ordered_lists", ("nmup",), "order|than |from "),
    Way("arithmetic.orders.comparisons", ("mup",), " than "),
    Way(
        "arithmetic.tables.table_rankings",
        (
            TABLE,
            "nmup",
        ),
    ),
    Way(
        "arithmetic.tables.row_orders",
        (TABLE, "nmup"),
        " than any| than all| than every| than each| than the|fastest| together| combined",
    ),
    Way("arithmetic.shares.shares", ("pf", "nmu")),
    Way("arithmetic.shares.labelled_shares", ("pf", "nmu")),
    Way("arithmetic.shares.turnouts", ("p", COUNT), "turnout"),
    Way(
        "arithmetic.tables.share_columns",
        (
            TABLE,
            "np",
        ),
    ),
    Way(
        "arithmetic.tables.headed_totals",
        (TABLE, "nmu"),
        "in all|in total|altogether|all told|together|combined|between them|over |across |in |during ",
    ),
    Way("arithmetic.tables.quotient_columns", (TABLE, "p", "nmu")),
    Way("arithmetic.shares.shares_totals", ("pfun",)),
    Way("arithmetic.shares.binned_shares", ("p", LIST), "over|above|more|older|at least|beyond|+|plus|upward"),
    Way("arithmetic.rates.averages", ("nmup",)),
    Way("arithmetic.rates.products", ("nmu",)),
    Way(
        "arithmetic.rates.multiplied",
        ("nmu",),
        ", or |so |thus| make|made|making|brought|bring|earn|cost|took|takes|yield|mean|reached|worth|in all|altogether"
        "|that is |which is |come to|comes to|came to|adds up|moved|gives|giving|a year|total",
    ),
    Way("arithmetic.rates.priced_orders", ("m", COUNT)),
    Way(
        "arithmetic.rates.over_time",
        ("u", "nmu"),
        " a day| a night| a week| a month| an hour| every | per |daily|weekly|nightly|monthly",
    ),
    Way(
        "arithmetic.rates.counts_afar",
        ("nmu",),
        "price of|each|apiece| a share|per share|valu|capitali| a head| per |whole life|lifetime|over its |over the "
        "|over their | a metre| a tonne| a kilo| a mile| a hectare| a litre| a tree| a day| a ticket| a place| a seat",
    ),
    Way(
        "arithmetic.tables.multiplied_columns",
        (
            TABLE,
            "nmu",
        ),
    ),
    Way("arithmetic.tables.row_means", (TABLE, "nmu"), "average|mean|avg|ave"),
    Way("calendar.days.weekdays", (DATE,)),
    Way(
        "calendar.days.weekday_lists",
        (),
        "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|every |each |weekend of| month",
    ),
    Way("calendar.days.rare_days", (DATE,)),
    Way(
        "calendar.days.days_beyond",
        (),
        "32|33|34|35|36|37|38|39|thirty-first |thirtieth |twenty-ninth |thirty-second ",
    ),
    Way(
        "calendar.days.feasts",
        (DATE,),
        "christmas|boxing|new year|stephen|groundhog|valentine|patrick|george|andrew"
        "|david|april fool|earth day|anzac|ve day|juneteenth|canada day|bastille|assumption|michaelmas"
        "|hallow|all saints|all souls|armistice|remembrance|shrove|pancake|ash wednesday|palm sunday|maundy"
        "|good friday|easter|ascension|whit |pentecost|trinity|luther king|presidents|memorial|labor day|thanksgiving"
        "|holy saturday",
    ),
    Way("calendar.days.feast_weekdays", (), "falls|fell|fall |lands|is on a|was on a|be on a"),
    Way("calendar.lengths.durations", (DATE + TIME,)),
    Way(
        "calendar.lengths.up_to_now",
        (DATE, "u"),
        " after |lasted| ran | went on|dragged on| continued | took | first |outlived|survived",
    ),
    Way(
        "calendar.lengths.moved_dates",
        (DATE + TIME,),
        "forward|back|postpon|delay|defer|advanc|exten|prolong|lengthen|slip| up | ahead|instead of|rather than"
        "| not |later|earlier|sooner|behind",
    ),
    Way("calendar.lengths.reckonings", (DATE, "u"), "year|decade|century|centuries"),
    Way(
        "calendar.lengths.steps_on",
        (DATE, "u"),
        " later| after | before | on,| on.| on;| on)| afterwards| from now| away| off| hence| ahead|, in | – in |(in ",
    ),
    Way(
        "calendar.lengths.passed",
        (DATE, "u"),
        " passed| went by| elapsed| separate| lay | lie | lies | gone by| to pass| between ",
    ),
    Way("calendar.lengths.after_events", (DATE, "u"), " after | before | since | from "),
    Way("calendar.orders.after_death", (DATE,), " died| killed| drowned| shot| hanged|executed|passed away|("),
    Way("calendar.orders.recurrences", (DATE,), "every |ennial|-yearly"),
    Way(
        "calendar.orders.next_steps",
        (DATE,),
        "the next |very next |the following |the previous |the preceding |day after|day before|day later|day earlier"
        "|day on|month after|month before|month later|month earlier|month on|year after|year before|year later"
        "|year earlier|year on|morning after|morning before|afternoon after|afternoon before|evening after"
        "|evening before|night after|night before",
    ),
    Way("calendar.clocks.clock_events", (DATE + TIME,)),
    Way(
        "calendar.clocks.clock_sums",
        ("u", TIME),
        "end|finish|clos|over |done|ready|out |off |home|back|up |arriv|reach|get|pull|table|serve|dock|conclud|wind"
        "|whistle|rise|stop|crossing|restored",
    ),
    Way("calendar.lengths.after_deeds", (DATE + TIME, "u"), " after | before "),
    Way("calendar.lengths.since_joining", (DATE, "u"), " having | since "),
    Way("calendar.clocks.hours_a_day", ("u", TIME), " a | an | each | every | per "),
    Way("calendar.clocks.sittings", ("u", TIME), "lasted|ran |took |went on|after |having |lasting"),
    Way("calendar.ages.now_and_then", (DATE,), " aged | at the age of | was | at |had been"),
    Way("calendar.ages.ages", (DATE,)),
    Way("calendar.anniversaries.anniversaries", (DATE,)),
    Way("calendar.orders.orders", (DATE,)),
    Way("calendar.clocks.clocks", (TIME,)),
    Way("calendar.clocks.journeys", (TIME, "u"), "land|arriv|reach|get|got |touch|dock|due|come|came|pull"),
    Way("calendar.clocks.clock_gaps", (), " ahead| behind|utc|gmt"),
    Way("calendar.dated_tables", (TABLE, DATE + TIME)),
    Way("geography.regions.regions", (PLACE,)),
    Way(
        "geography.regions.named_regions",
        (),
        " land|communit|republic|state|provin|prefecture|canton|count|territor|region|voivodeship|governorate"
        "|emirate|department|krai|districts|"
        "oblast|länder",
    ),
    Way(
        "geography.within.containments",
        (PLACE,),
        "cent|contains|core|heart|holds|home|houses|includes|middle|seat of|site of|takes in|capital|surround|"
        "encircl|rings|ringed|enclos|around|not |n't|n’t|is no|outside|separate",
    ),
    Way("geography.within.places_within", ()),
    Way("geography.within.towns_of", ()),
    Way("geography.within.listed_towns", ()),
    Way("geography.within.sited_towns", (), " at | in |near |outside "),
    Way(
        "geography.within.belongings",
        (PLACE,),
        " part of | belong|territor|dependenc|possession|collectivity|outpost|department",
    ),
    Way("geography.waters.landmarks", ()),
    Way("geography.place_tables", (TABLE, PLACE)),
    Way("geography.bearings.directions", (), "th of |st of "),
    Way("geography.bearings.bearings", (), "north|south|east|west"),
    Way("geography.bearings.sides_of_it", (), "north|south|east|west"),
    Way("geography.within.parts_of_lands", (PLACE,), "north|south|east|west"),
    Way("geography.bearings.parts_of_stretches", (), "north|south|east|west"),
    Way("geography.bearings.paired_bearings", (), " both | each |(both "),
    Way("geography.bearings.onward_bearings", (), "to the | due | further | farther "),
    Way("geography.bearings.lines_of_globe", (), " equator| circle| hemisphere| tropic"),
    Way(
        "geography.borders.flanks",
        (PLACE,),
        "border|bounded|flanked|hemmed in|shares |neighbo|'s |’s |s' | has |with ",
    ),
    Way(
        "geography.borders.sided_borders",
        (PLACE,),
        "ern border|ern frontier|ern boundary|ern state line|th border|st border",
    ),
    Way(
        "geography.bearings.sides",
        (),
        "coast|shore|seaboard|city of |town of |port of |village of |resort of |hub of |ther north|ther south"
        "|ther east|ther west|thern |stern ",
    ),
    Way("geography.bearings.farthest", (PLACE,), "ernmost|ern-most"),
    Way("geography.bearings.distances", ("u",)),
    Way(
        "geography.within.peoples_towns",
        (),
        " side of | bank of | end of |in the | city| town| port| resort| metropolis| village| seaport| coast| riviera"
        "| seaboard| shore",
    ),
    Way(
        "geography.within.referred_towns",
        (),
        " city| town| port| resort| metropolis| seaport|region's |region’s |state's |state’s |province's |province’s ",
    ),
    Way("geography.within.irish_counties", (), " co | co. |county "),
    Way(
        "geography.within.british_counties",
        (),
        "shire|cornwall|cumbria|cumberland|westmorland|devon|dorset|county durham|sussex|essex|isle of wight|kent"
        "|greater manchester|merseyside|rutland|norfolk|northumberland|tyne and wear|somerset|suffolk|surrey|middlesex"
        "|ceredigion|powys|gwynedd|anglesey|gwent|fife|angus|moray|argyll|galloway|scottish borders|lothian|caithness",
    ),
    Way("geography.waters.isles_of", (), "island|isle|archipelago|exclave|enclave"),
    Way(
        "geography.bearings.facings",
        (),
        "across the |over the |other side|opposite |far side|far bank|walk|stroll| ride|throw|distance|earshot"
        "|edge of|outskirts|fringe",
    ),
    Way("geography.bearings.betweens", (), " between "),
    Way(
        "geography.waters.islands",
        (),
        " of |, on | island| in the |, all |, both |city on |town on |port on |resort on |village on |place on ",
    ),
    Way(
        "geography.capitals.capitals",
        (),
        "capital|seat of|administrative |governed from|run from|ruled from|administered from",
    ),
    Way(
        "geography.capitals.seats_of_power",
        (),
        "parliament|congress|senate|assembly|house|legislature|capitol|landtag|governor|palace|building|hall| hill"
        "|ministry|supreme court|government in "
        "|street|casa |bundestag|folketing|riigikogu|eduskunta|matignon|bourbon|dáil|sabha|bhavan|chigi|diet|akorda"
        "|seimas|saeima"
        "|aso |binnenhof|storting|beehive|malaca|sejm|duma|riksdag|rada|oval|nationalrat|sangsad|planalto|moneda"
        "|zhongnanhai|moncloa",
    ),
    Way("geography.capitals.regional_capitals", (), "capital"),
    Way("geography.capitals.linked_capitals", (), "capital"),
    Way("geography.within.denied_places", (PLACE,), "s not |sn't |sn’t |does not lie|doesn't lie|doesn’t lie"),
    Way(
        "geography.borders.borders",
        (PLACE,),
        "border|frontier|boundar|abut|adjoin| touch|neighbo| between |flanked|surround|enclosed|circled|"
        "ringed|hemmed|bounded|wedged|sandwiched|squeezed|wholly|entirely|completely|"
        " begins| starts| meet| joins|tripoint|triple frontier|next door|next-door| into "
        "|linking|connect| links | divid| separat| part|locked|tucked|caught|boxed|circle|enclose| ring|hem in|hems in"
        "| side|to the north|to the south|to the east|to the west| at the top"
        "| enters | entered | to enter ",
    ),
    Way(
        "geography.borders.enclosed", (), "surrounded|enclosed|encircled|ringed|girdled|hemmed|fenced|locked in|walled"
    ),
    Way("geography.borders.paired_borders", (), "border|frontier|boundary|state line|crossing"),
    Way("geography.borders.owned_borders", (), "border|frontier|boundar|adjoins|abuts"),
    Way(
        "geography.borders.told_borders",
        (),
        "border|frontier|touches|adjoins|abuts|up against| from | of |look|fac|gaz|star|peer|opposite|the last "
        "|the first |the final |where ",
    ),
    Way("geography.borders.border_towns", (), "border|frontier|cross|checkpoint|abuts|adjoins"),
    Way(
        "geography.waters.coasts",
        (PLACE,),
        "coast|seaboard|locked|shore|littoral| sea|ocean|atlantic|pacific|caribbean|mediterranean|baltic|"
        "adriatic|aegean|caspian|arctic|seaside| off "
        "|offshore|exclusive economic zone|continental shelf",
    ),
    Way("geography.waters.owned_coasts", (), "coast|seaboard|shoreline|seaside|seashore|port|harbo|resort|naval base"),
    Way("geography.waters.waterfronts", ()),
    Way(
        "geography.waters.same_waters",
        (),
        "the lake|the river|the loch|same lake|same river|that lake|that river| bank",
    ),
    Way(
        "geography.waters.shorelines",
        (),
        "sea|ocean|gulf|lake|bay|atlantic|pacific|caribbean|mediterranean|baltic|adriatic|aegean|caspian|arctic|biscay"
        "|azov|marmara|ionian|tyrrhenian|ligurian|andaman|okhotsk|bohai|great australian bight|bass strait",
    ),
    Way(
        "geography.waters.river_ends",
        (),
        " into | enters | reaches |where the |confluence of |junction of |meeting",
    ),
    Way(
        "geography.waters.shared_waters",
        (PLACE,),
        "share|border| touch| surround| ring| encircl| face| lie on| sit on| fish|coast|shore|port|divid| split| has "
        "| wash| lies |enclos| around | round | on the | along ",
    ),
    Way(
        "geography.waters.told_coasts",
        (),
        "ports|harbour|harbor|resorts|towns|cities|coast|shore|nations|states|countries|fish|sail|fac|share|line|ring"
        "|touch|border|front|overlook|open|lie on|stand on|sit on|look| on | by | at | along |wash| lap|pound",
    ),
    Way("geography.waters.divided_waters", (PLACE,), "the lake|the river|the island|the desert"),
    Way("geography.waters.peoples_coasts", (), "coast|seaboard|shoreline|seaside"),
    Way("geography.waters.seasides", (), "coast|seaside|locked |seafront|seashore|by the sea"),
    Way(
        "geography.world.parts_of_world",
        (PLACE,),
        "africa|asia|europe| america|oceania|scandinavia|nordic|baltic|balkan|caribbean|andean|gulf|sahel|"
        "caucas|middle east|pacific island|maghreb|benelux|antarctica|island nation|island state|island country"
        "|island republic|polynesia|melanesia|micronesia",
    ),
    Way(
        "geography.world.area_holdings",
        (),
        "africa|antarctica|asia|europe| america|oceania|scandinavia|nordic|baltic|balkan|caribbean|andean|gulf|sahel"
        "|caucas|middle east|pacific island|maghreb|benelux|levant|polynesia|melanesia|micronesia|iberia|arabian",
    ),
    Way(
        "geography.world.area_sights",
        (),
        "africa|antarctica|asia|europe| america|oceania|scandinavia|nordic|baltic|balkan|caribbean|andean|gulf|sahel"
        "|caucas|middle east|pacific island|maghreb|benelux|levant|polynesia|melanesia|micronesia|iberia|arabian",
    ),
    Way(
        "geography.world.area_towns",
        (),
        "africa|antarctica|asia|europe| america|oceania|scandinavia|nordic|baltic|balkan|caribbean|andean|gulf|sahel"
        "|caucas|middle east|pacific island|maghreb|benelux|levant|polynesia|melanesia|micronesia|iberia|arabian",
    ),
    Way(
        "geography.world.epithets",
        (),
        " nation| country| republic| kingdom| sultanate| emirate| archipelago| monarch| state| democracy| capital"
        "| economy| city| metropolis| seaport| island|african|asian|american|european|scandinavian",
    ),
    Way(
        "geography.regions.region_counts",
        (COUNT,),
        "states|provinces|counties|territories| regions|prefectures|cantons|oblasts|departments|governorates|"
        "voivodeships|emirates|parishes|republics|krais|divisions|communities|subjects|entities|länder|"
        "okrugs|districts| zones| areas| units|authorities|boroughs|wilayas| one for | one from | one per"
        "| one in | one of | one to ",
    ),
    Way("geography.regions.shires", (), "shire"),
    Way("geography.names.listed_names", (PLACE,)),
    Way(
        "geography.names.renamings",
        (),
        "renamed|its name|took the name|became|now |today|nowadays|present-day|modern |formerly|previously|once "
        "|originally|ex-|known as|called|named|former | old |, as |then |still ",
    ),
    Way("geography.names.misspelt_names", ()),
    Way(
        "arithmetic.twice.converted_ranges",
        (),
        "feet)|ft)|miles)|mi)|mph)|yards)|inches)|in)|fahrenheit)|f)|pounds)|lbs)|lb)|ounces)|oz)|acres)|gallons)"
        "|metres)"
        "|meters)|m)|km)|kilometres)|kilometers)|kph)|cm)|mm)|celsius)|c)|kg)|kilos)|kilograms)|g)|hectares)|litres)"
        "|liters)",
    ),
    Way("arithmetic.twice.conversions", ("mu",)),
    Way("arithmetic.twice.indian_figures", ("nm",), "lakh|crore"),
    Way("arithmetic.changes.differences", (NUMBER,)),
    Way(
        "arithmetic.sums.drawn",
        ("nmu",),
        "so |thus|therefore|hence|mean|other words|that is |that was |which is |which was |that makes|that made"
        "|which makes|which saves|saving|saved|loss of|drop of|fall of|rise of|gain of|increase of|difference"
        "|altogether"
        "|in all|together|with that|all told|short|missing|room for|still |left|that leaves|gap|over the |over all"
        "|the rest|balance|remainder|keeping|giving|gives|gave|came to|comes to|adds up|profit|surplus|deficit"
        "|more than |under ",
    ),
    Way(
        "arithmetic.changes.balances",
        ("m",),
        "surplus of |deficit of |shortfall of |overspend of |underspend of |profit of |loss of ",
    ),
    Way(
        "arithmetic.tables.running_columns",
        (TABLE, "nmup"),
        "change|difference|growth|increase|decrease|rise|fall|+/|gain"
        "|year|month|week|running|cumul|to date|so far|aggregate|±",
    ),
    Way(
        "arithmetic.tables.table_differences",
        (
            TABLE,
            NUMBER,
        ),
    ),
    Way(
        "arithmetic.changes.margins",
        (),
        "margin|majority of|lead of|gap of|advantage of|edge of|deficit of|cushion of|win of|loss of|"
        "victory of|defeat of|difference of|-goal |-point |-vote |-run |-seat | votes| goals| points| runs|"
        " seats|by a single|won by|lost by",
    ),
    Way("arithmetic.changes.linked_margins", ("np",)),
    Way(
        "arithmetic.changes.timed_margins",
        ("u",),
        " ahead| behind| clear| in front|than | adrift| by | off | up on| down",
    ),
    Way(
        "arithmetic.tables.table_margins",
        (
            TABLE,
            NUMBER,
        ),
    ),
    Way("arithmetic.names.list_counts", ()),
    Way("arithmetic.names.bulleted_counts", (COUNT, LIST)),
    Way(
        "arithmetic.names.hyphened_lists",
        (),
        "-strong |-member |-man |-woman |-person |-piece |-party |-club |-team |-firm |-judge |-company |"
        "-part |-film |-book |-volume |-stop |-horse |-dog "
        "|-boat |-ship |-school |-village |-venue |-nation |-country |-city |-town |-state |-county |-province "
        "|-region ",
    ),
    Way("arithmetic.names.both", (), "both "),
    Way(
        "arithmetic.names.led_lists",
        (),
        ", for |, of |, in |, on |, at |, from |covering |for |in |sday|mondays|fridays|sundays| of | from ",
    ),
    Way("arithmetic.names.lists_named_again", (COUNT,)),
    Way("arithmetic.changes.ratios", ("nmup",)),
    Way("arithmetic.told_tables.row_counts", (TABLE, COUNT)),
    Way("arithmetic.told_tables.column_rates", (TABLE, "nmu"), " each| every| per | a | an |average|apiece"),
    Way(
        "arithmetic.told_tables.row_places",
        (TABLE, "nmup"),
        " second| third| fourth| fifth| sixth| last| bottom| first| top",
    ),
    Way(
        "arithmetic.told_tables.row_comparisons",
        (TABLE, "nmup"),
        " than |outs|outn|outp|overt|most|est |least|est,",
    ),
    Way(
        "arithmetic.told_tables.row_ends",
        (TABLE, "nmup"),
        " ran | rang| var| between | spread|anywhere|anything|stretch| run from| went from",
    ),
    Way(
        "arithmetic.told_tables.row_apposed",
        (TABLE, "nmup"),
        ", the |, our |, its |, by far|, easily| only |only |, now|, still",
    ),
    Way("arithmetic.told_tables.column_ends", (TABLE, "nmup"), "from |between |to |–|-"),
    Way("arithmetic.told_tables.row_parts", (TABLE, "pf", COUNT)),
    Way("arithmetic.told_tables.row_shares", (TABLE, "pf", "nmu")),
    Way(
        "arithmetic.told_tables.row_ratios",
        (TABLE, "nmup"),
        "fold| times|twice|thrice|doubl|tripl|trebl|quadrupl|half as|half the|half of|third of|quarter of|fifth of"
        "|sixth of|tenth of|third as|quarter as|fifth as",
    ),
    Way("arithmetic.orders.ranges", ("nmup",)),
    Way("arithmetic.changes.midpoints", ("nmup",), "midpoint|mid-point|midrange|mid-range|middle|halfway "),
    Way("arithmetic.orders.range_members", ("nmup",)),
    Way("arithmetic.orders.bounds", ("nmup",)),
    Way("arithmetic.twice.magnitudes", ("nmup",)),
)


def readers(scene: Scene) -> Iterator[Reader]:
    """The readers for a draft, in order."""
    letters = {mention.slot for mention in scene.mentions}
    for block in scene.draft.blocks:
        if block.cell:
            letters.add(TABLE)
        elif block.kind is BlockKind.ITEM:
            letters.add(LIST)
    for way in WAYS:
        if way.wanted(letters, scene.words):
            yield _reader(way)


@cache
def _parted(cue: str) -> tuple[str, ...]:
    return tuple(cue.split("|"))


@cache
def _reader(way: Way) -> Reader:
    return way.reader()

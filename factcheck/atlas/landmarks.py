"""Lakes, rivers, ranges, peaks and parks that copy names most: which countries and regions they are in.

Kept by hand from general reference works.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from factcheck.atlas.names import key

SOURCE, AS_OF = "factcheck's own table of lakes, rivers, ranges and parks, edition 1", "2026-11-23"


class Landmark(NamedTuple):
    """A feature of the land that has a name."""

    name: str
    countries: frozenset[str]
    """Ids of all countries that it lies in, runs through or borders on."""
    perhaps: frozenset[str]
    """Ids of countries that some count in: of a range its foothills, of a river its springs, others of the name."""
    regions: frozenset[str]
    """Ids of all first-level regions that it lies in; empty where they are not told."""


_ROWS = (
    # Lakes
    "Lake Victoria|KE TZ UG|RW BI",
    "Lake Tanganyika|BI CD TZ ZM|",
    "Lake Malawi;Lake Nyasa|MW MZ TZ|",
    "Lake Chad|CM NE NG TD|",
    "Lake Turkana|ET KE|",
    "Lake Albert|CD UG|",
    "Lake Kivu|CD RW|",
    "Lake Volta|GH||GH-TV GH-AH GH-EP GH-BE GH-BO GH-SV GH-NP GH-OT",
    "Lake Nasser|EG SD|",
    "Lake Kariba|ZM ZW|",
    "Lake Titicaca|BO PE||BO-L PE-PUN",
    "Lake Maracaibo|VE|",
    "Lake Nicaragua|NI|CR",
    "Lake Baikal|RU||RU-IRK RU-BU",
    "Lake Ladoga|RU||RU-LEN RU-KR",
    "Lake Onega|RU||RU-KR RU-LEN RU-VLG",
    "Lake Balkhash|KZ|",
    "Issyk-Kul;Lake Issyk-Kul|KG|",
    "Lake Sevan|AM|",
    "Lake Van|TR|",
    "Lake Urmia|IR|",
    "Lake Ohrid|AL MK|",
    "Lake Prespa|AL GR MK|",
    "Lake Skadar;Lake Shkodër|AL ME|",
    "Lake Balaton|HU|",
    "Lake Constance|AT CH DE||AT-8 CH-SG CH-TG DE-BW DE-BY",
    "Lake Geneva|CH FR|US|CH-VD CH-GE CH-VS FR-ARA",
    "Lake Garda|IT||IT-25 IT-34 IT-32",
    "Lake Como|IT|US|IT-25",
    "Lake Maggiore|CH IT||CH-TI IT-21 IT-25",
    "Lake Lugano|CH IT||CH-TI IT-25",
    "Lake Bled|SI|",
    "Lake Peipus|EE RU|LV",
    "Lake Vänern|SE|",
    "Lake Saimaa|FI|",
    "Loch Ness|GB||GB-SCT",
    "Loch Lomond|GB||GB-SCT",
    "Lough Neagh|GB||GB-NIR",
    "Lake Erie|CA US||CA-ON US-MI US-NY US-OH US-PA",
    "Lake Huron|CA US||CA-ON US-MI",
    "Lake Michigan|US||US-IL US-IN US-MI US-WI",
    "Lake Superior|CA US||CA-ON US-MI US-MN US-WI",
    "Lake Ontario|CA US||CA-ON US-NY",
    "Lake Champlain|CA US||CA-QC US-NY US-VT",
    "Lake Winnipeg|CA||CA-MB",
    "Lake Tahoe|US||US-CA US-NV",
    "Lake Mead|US||US-AZ US-NV",
    "Lake Powell|US||US-AZ US-UT",
    "Great Salt Lake|US||US-UT",
    "Lake Okeechobee|US||US-FL",
    "Lake Taupo|NZ|",
    "Lake Eyre|AU||AU-SA",
    "Tonlé Sap;Tonle Sap|KH|",
    "Lake Toba|ID|",
    "Lake Biwa|JP||JP-25",
    # Ranges
    "Alps|AT CH DE FR IT LI MC SI|AL AU BG GR HR HU JP NO NZ PH PL RO RS SE US CA BA ME MK XK CZ SK",
    "Pyrenees|AD ES FR||ES-NC ES-AR ES-CT ES-PV FR-NAQ FR-OCC",
    "Carpathians;Carpathian Mountains|CZ HU PL RO RS SK UA|AT MD",
    "Tatra Mountains;Tatras;High Tatras|PL SK||PL-12 SK-PV SK-ZI",
    "Apennines|IT SM|",
    "Dolomites|IT||IT-32 IT-34 IT-36",
    "Sierra Nevada|ES US|MX CO AR CL VE",
    "Balkan Mountains|BG RS|",
    "Rhodope Mountains;Rhodopes|BG GR|",
    "Dinaric Alps|AL BA HR ME RS SI XK|IT MK",
    "Julian Alps|IT SI|",
    "Vosges|FR|",
    "Ardennes|BE FR LU|DE",
    "Black Forest|DE|CH|DE-BW",
    "Harz|DE||DE-NI DE-ST DE-TH",
    "Cairngorms|GB||GB-SCT",
    "Pennines|GB|GB-SCT|GB-ENG",
    "Brecon Beacons;Bannau Brycheiniog|GB||GB-WLS",
    "Snowdonia;Eryri|GB||GB-WLS",
    "Lake District|GB|FI DE PL CL AR|",
    "Cotswolds|GB||GB-ENG",
    "Atlas Mountains|DZ MA TN|",
    "Drakensberg|LS ZA|SZ",
    "Himalayas;Himalaya|BT CN IN NP PK|AF MM BD",
    "Karakoram|CN IN PK|AF TJ",
    "Hindu Kush|AF PK TJ|CN IN UZ",
    "Pamirs;Pamir Mountains|AF CN KG TJ|PK KZ UZ",
    "Tian Shan|CN KG KZ UZ|TJ",
    "Zagros Mountains|IQ IR TR|",
    "Taurus Mountains|TR|",
    "Elburz;Alborz|IR|AZ",
    "Western Ghats|IN|",
    "Ural Mountains|KZ RU|",
    "Altai Mountains|CN KZ MN RU|",
    "Andes|AR BO CL CO EC PE VE|",
    "Appalachians;Appalachian Mountains|CA US|",
    "Ozarks|US||US-AR US-KS US-MO US-OK",
    "Rocky Mountains;Rockies|CA US|MX",
    # Peaks and volcanoes
    "Mount Everest|CN NP|IN",
    "Mont Blanc|FR IT|CH",
    "Matterhorn|CH IT|US",
    "Eiger|CH||CH-BE",
    "Mount Etna|IT||IT-82",
    "Vesuvius;Mount Vesuvius|IT||IT-72",
    "Mount Olympus|GR|CY US CA TR AU",
    "Mount Elbrus|RU|GE|RU-KB RU-KC",
    "Mount Ararat|TR|AM|",
    "Mount Kilimanjaro;Kilimanjaro|TZ|KE",
    "Mount Kenya|KE|",
    "Ben Nevis|GB||GB-SCT",
    "Mount Fuji|JP||JP-19 JP-22",
    "Mount Rainier|US||US-WA",
    "Mount St. Helens;Mount St Helens|US||US-WA",
    "Denali|US||US-AK",
    "Mount Rushmore|US||US-SD",
    "Popocatépetl;Popocatepetl|MX||MX-MEX MX-MOR MX-PUE",
    "Aconcagua|AR|CL",
    "Cotopaxi|EC|",
    "Krakatoa|ID|",
    "Mount Merapi|ID|",
    "Mount Pinatubo|PH|",
    "Mount Mayon;Mayon Volcano|PH|",
    "Nyiragongo;Mount Nyiragongo|CD|",
    "Uluru;Ayers Rock|AU||AU-NT",
    "Table Mountain|ZA|US CA GB|",
    # Parks, deltas, deserts, falls
    "Serengeti|TZ|KE",
    "Maasai Mara;Masai Mara|KE|TZ",
    "Kruger National Park|ZA||ZA-MP ZA-LP",
    "Okavango Delta|BW|NA AO",
    "Virunga National Park|CD|RW UG",
    "Ngorongoro|TZ|",
    "Etosha|NA|",
    "Hwange National Park|ZW|",
    "Victoria Falls|ZM ZW|",
    "Niagara Falls|CA US||CA-ON US-NY",
    "Iguazu Falls;Iguaçu Falls|AR BR|PY|AR-N BR-PR",
    "Angel Falls|VE|",
    "Sahara|DZ EG EH LY MA ML MR NE SD TD TN|BF NG SN ER",
    "Gobi|CN MN|",
    "Kalahari|BW NA ZA|AO ZM ZW",
    "Namib|AO NA ZA|",
    "Atacama|CL|AR BO PE",
    "Thar Desert|IN PK|",
    "Negev|IL|EG JO PS",
    "Grand Canyon|US||US-AZ",
    "Yellowstone|US||US-ID US-MT US-WY",
    "Yosemite|US||US-CA",
    "Death Valley|US||US-CA US-NV",
    "Everglades|US||US-FL",
    "Glacier National Park|CA US||US-MT CA-BC",
    "Banff National Park|CA||CA-AB",
    "Jasper National Park|CA||CA-AB",
    "Kakadu|AU||AU-NT",
    "Kakadu National Park|AU||AU-NT",
    "Great Barrier Reef|AU||AU-QLD",
    "Sundarbans|BD IN||IN-WB BD-D",
    "Camargue|FR||FR-PAC FR-OCC",
    "Plitvice Lakes|HR|",
    "Białowieża Forest;Bialowieza Forest|BY PL|",
    # Rivers
    "Danube|AT BG DE HR HU MD RO RS SK UA|",
    "Rhine|AT CH DE FR LI NL|BE IT LU",
    "Elbe|CZ DE|PL AT",
    "Oder|CZ DE PL|",
    "Vistula|PL|",
    "Dnieper;Dnipro|BY RU UA|",
    "Dniester|MD UA|PL RO",
    "Drina|BA RS|ME",
    "Sava|BA HR RS SI|",
    "Tisza|HU RO RS SK UA|",
    "Ebro|ES|AD",
    "Tagus|ES PT|",
    "Douro|ES PT|",
    "Guadiana|ES PT|",
    "Rhône|CH FR|",
    "Loire|FR|",
    "Thames|GB|US CA NZ|GB-ENG",
    "Zambezi|AO BW MZ NA ZM ZW|CD MW TZ",
    "Limpopo River|BW MZ ZA ZW|",
    "Okavango River|AO BW NA|",
    "Congo River|AO CD CG|CF CM TZ ZM",
    "Senegal River|GN ML MR SN|",
    "Brahmaputra|BD CN IN|BT",
    "Ganges|BD IN|NP",
    "Indus|CN IN PK|AF",
    "Mekong|CN KH LA MM TH VN|",
    "Irrawaddy|MM|CN",
    "Yangtze|CN|",
    "Tigris|IQ SY TR|IR",
    "Euphrates|IQ SY TR|SA KW",
    "Amu Darya|AF TJ TM UZ|KG",
    "Amazon River|BR CO PE|BO EC VE",
    "Orinoco|CO VE|BR",
)


@cache
def landmarks() -> Mapping[str, Landmark]:
    """Every landmark under the key of each of its names. The same table at every call."""
    found = {}
    for row in _ROWS:
        names, countries, perhaps, regions, *_ = [*row.split("|"), "", ""]
        first, *_ = every = names.split(";")
        sets = (frozenset(ids.split()) for ids in (countries, perhaps, regions))
        landmark = Landmark(first, *sets)
        found.update(dict.fromkeys(map(key, every), landmark))
    return found

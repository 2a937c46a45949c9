"""Which time zones the names in copy stand for: abbreviations, spoken names, and cities.

Zones carry their names in the IANA time zone database. Capitals and the cities that the database names a zone after, as
well as countries with one zone, come from its own table (see zones.py); here stands what that table does not hold.
"""

from __future__ import annotations

ZONES: dict[str, str] = {}
"""A name in lower case, without "time", and its zones, parted by blanks where the name has several meanings."""


def _name(zones: str, *names: str) -> None:
    for name in names:
        ZONES[name] = zones


_name("Etc/UTC", "gmt", "utc", "z", "zulu", "greenwich", "greenwich mean", "universal", "coordinated universal")
_name("Europe/London", "british", "british summer", "uk")
_name("Europe/London Asia/Dhaka", "bst")
_name("Europe/Paris", "cet", "cest", "central european", "central european summer")
_name("Europe/Athens", "eet", "eest", "eastern european", "eastern european summer")
_name("Europe/Lisbon", "wet", "west", "western european", "western european summer")
_name("Europe/Moscow", "msk")
_name("Atlantic/St_Helena", "tristan da cunha", "tristan", "st helena", "saint helena", "ascension", "ascension island")
_name("Asia/Kolkata Europe/Dublin Asia/Jerusalem", "ist")
_name("Asia/Kolkata", "indian", "indian standard")
_name("Europe/Dublin", "irish", "irish standard", "irish summer")
_name("Asia/Jerusalem", "israel", "israeli", "idt")
_name("Asia/Tokyo", "jst", "japanese")
_name("Asia/Seoul", "kst", "korean", "korea standard")
_name("Asia/Hong_Kong", "hkt")
_name("Asia/Singapore", "sgt")
_name("Asia/Karachi", "pkt", "pakistani")
_name("Asia/Jakarta", "wib", "western indonesia")
_name("Asia/Shanghai", "chinese", "china")
_name("America/New_York", "et", "est", "edt", "eastern", "eastern standard", "eastern daylight", "us eastern")
_name("America/New_York", "u.s. eastern", "us east coast", "east coast")
_name("America/Chicago Asia/Shanghai America/Havana", "ct", "cst", "cdt")
_name("America/Chicago", "central", "central standard", "central daylight", "us central", "u.s. central")
_name("America/Denver America/Phoenix", "mt", "mst", "mdt", "mountain", "mountain standard", "mountain daylight")
_name("America/Los_Angeles", "pt", "pst", "pdt", "pacific", "pacific standard", "pacific daylight", "us pacific")
_name("America/Los_Angeles", "u.s. pacific", "west coast", "us west coast")
_name("America/Halifax", "at", "ast", "adt", "atlantic")
_name("America/Anchorage", "akst", "akdt", "alaska")
_name("Pacific/Honolulu", "hst", "hawaii")
_name("Australia/Sydney Australia/Brisbane", "aest", "aedt", "aet", "australian eastern", "australian eastern standard")
_name("Australia/Sydney", "australian eastern daylight")
_name("Australia/Adelaide Australia/Darwin", "acst", "acdt", "australian central")
_name("Australia/Perth", "awst", "australian western")
_name("Pacific/Auckland", "nzst", "nzdt", "new zealand")
_name("Africa/Johannesburg", "sast", "south african", "south africa standard")
_name("Africa/Nairobi", "eat", "east africa", "east african")
_name("Africa/Lagos", "wat", "west africa", "west african")
_name("Africa/Maputo", "cat", "central africa", "central african")
_name("Asia/Dubai", "gst", "gulf", "gulf standard")
_name("America/Sao_Paulo", "brt", "brasilia", "brasília", "rio de janeiro", "rio", "brasilia standard")
_name("America/Argentina/Buenos_Aires", "art", "argentine", "argentina")
_name("Europe/Istanbul", "trt", "turkish", "ankara", "izmir")

_name("America/New_York", "washington", "boston", "philadelphia", "atlanta", "miami", "baltimore", "pittsburgh")
_name("America/New_York", "new york city", "cape canaveral", "orlando", "charlotte", "cleveland", "connecticut")
_name("America/New_York", "massachusetts", "new jersey", "pennsylvania", "maryland", "virginia", "north carolina")
_name(
    "America/New_York", "ohio", "vermont", "maine", "new hampshire", "rhode island", "delaware", "kennedy space center"
)
_name("America/Detroit", "michigan")
_name("America/Chicago", "dallas", "houston", "austin", "san antonio", "new orleans", "st. louis", "minneapolis")
_name("America/Chicago", "memphis", "nashville", "milwaukee", "kansas city", "oklahoma city", "omaha", "illinois")
_name(
    "America/Chicago", "wisconsin", "minnesota", "iowa", "missouri", "arkansas", "louisiana", "mississippi", "alabama"
)
_name("America/Denver", "salt lake city", "albuquerque", "colorado", "utah", "new mexico", "montana", "wyoming")
_name("America/Phoenix", "arizona", "tucson")
_name("America/Los_Angeles", "san francisco", "seattle", "san diego", "portland, oregon", "las vegas", "california")
_name("America/Los_Angeles", "sacramento", "silicon valley", "cupertino", "pasadena", "washington state", "nevada")
_name("America/Los_Angeles", "hollywood", "spokane", "oakland")
_name("Pacific/Honolulu", "hawaii", "maui")
_name("America/Toronto", "ottawa", "montreal", "montréal", "quebec", "quebec city", "ontario")
_name("America/Edmonton", "calgary", "alberta")
_name("America/Winnipeg", "manitoba")
_name("America/Regina", "saskatchewan", "saskatoon")
_name("America/Halifax", "nova scotia")
_name("America/St_Johns", "newfoundland", "st. john's", "st john's")
_name("America/Mexico_City", "guadalajara", "puebla")
_name("America/Sao_Paulo", "são paulo", "belo horizonte", "porto alegre", "curitiba")
_name("America/Cayenne", "kourou", "french guiana")
_name("America/Guayaquil", "quito")
_name("Europe/London", "edinburgh", "cardiff", "glasgow", "manchester", "birmingham", "liverpool", "leeds", "england")
_name("Europe/London", "scotland", "wales", "britain", "great britain", "bristol", "belfast", "oxford", "cambridge")
_name(
    "Europe/Berlin", "frankfurt", "munich", "hamburg", "cologne", "darmstadt", "bonn", "leipzig", "dresden", "stuttgart"
)
_name("Europe/Berlin", "düsseldorf", "germany", "german")
_name("Europe/Paris", "lyon", "marseille", "toulouse", "strasbourg", "nice", "bordeaux", "french")
_name("Europe/Zurich", "geneva", "bern", "basel", "davos", "zürich")
_name("Europe/Amsterdam", "the hague", "rotterdam", "dutch")
_name("Europe/Rome", "milan", "turin", "naples", "venice", "italian")
_name("Europe/Madrid", "barcelona", "seville", "valencia", "bilbao", "spanish")
_name("Europe/Lisbon", "porto")
_name("Europe/Warsaw", "krakow", "kraków", "gdansk", "gdańsk", "polish")
_name("Europe/Stockholm", "gothenburg", "malmö", "swedish")
_name("Europe/Kyiv", "kiev", "kharkiv", "odesa", "odessa", "lviv", "dnipro", "zaporizhzhia", "kherson", "ukrainian")
_name("Europe/Moscow", "st. petersburg", "st petersburg", "sochi", "kazan", "belgorod", "kursk", "kremlin")
_name("Asia/Yekaterinburg", "chelyabinsk", "perm", "ufa")
_name("Asia/Almaty", "baikonur", "astana", "kazakhstan")
_name("Asia/Jerusalem", "tel aviv", "haifa", "israel")
_name("Asia/Riyadh", "jeddah", "mecca", "saudi")
_name("Asia/Dubai", "abu dhabi", "uae")
_name("Asia/Tehran", "iranian", "isfahan")
_name(
    "Asia/Kolkata",
    "delhi",
    "new delhi",
    "mumbai",
    "bombay",
    "chennai",
    "bangalore",
    "bengaluru",
    "hyderabad",
    "calcutta",
)
_name("Asia/Kolkata", "sriharikota", "india")
_name("Asia/Karachi", "islamabad", "lahore", "rawalpindi", "peshawar")
_name("Asia/Shanghai", "beijing", "shenzhen", "guangzhou", "wuhan", "chongqing", "chengdu", "wenchang", "china")
_name("Asia/Tokyo", "osaka", "kyoto", "hiroshima", "nagoya", "sapporo", "tanegashima", "fukushima", "nagasaki")
_name("Asia/Seoul", "busan", "incheon", "geoje")
_name("Asia/Ho_Chi_Minh", "hanoi", "saigon", "ho chi minh city")
_name("Asia/Kuala_Lumpur", "kuala lumpur", "malaysia", "malaysian")
_name("Asia/Jakarta", "bandung", "surabaya")
_name("Asia/Makassar", "bali", "denpasar")
_name("Australia/Sydney", "canberra", "new south wales", "newcastle, new south wales")
_name("Australia/Melbourne", "victoria, australia")
_name("Australia/Brisbane", "queensland", "gold coast", "cairns")
_name("Australia/Adelaide", "south australia")
_name("Australia/Perth", "western australia")
_name("Australia/Hobart", "tasmania")
_name("Pacific/Auckland", "wellington", "christchurch", "dunedin", "new zealand", "mahia")
_name("Africa/Johannesburg", "cape town", "durban", "pretoria")
_name("Africa/Lagos", "abuja", "kano")
_name("Africa/Nairobi", "mombasa", "kisumu")
_name("Africa/Casablanca", "rabat", "marrakesh", "marrakech")
_name("Africa/Cairo", "alexandria", "egyptian")
_name("Africa/Accra", "accra", "ghana")
_name("Africa/Addis_Ababa", "addis ababa", "ethiopia")

MANY: dict[str, str] = {"DE": "Europe/Berlin", "CY": "Asia/Nicosia", "UA": "Europe/Kyiv", "UZ": "Asia/Tashkent"}
"""Countries that the database splits though the clocks agree."""

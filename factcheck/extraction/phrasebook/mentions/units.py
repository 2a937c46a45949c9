"""How copy writes units, currencies and magnitudes, and what each is called here.

Lengths, masses and the like carry the symbol of the SI or of the customary system; currencies their ISO 4217 code.
"""

from __future__ import annotations

from decimal import Decimal

MAGNITUDES: dict[str, Decimal] = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "million": Decimal(10) ** 6,
    "mln": Decimal(10) ** 6,
    "mn": Decimal(10) ** 6,
    "billion": Decimal(10) ** 9,
    "bln": Decimal(10) ** 9,
    "bn": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
    "trn": Decimal(10) ** 12,
    "tn": Decimal(10) ** 12,
    "lakh": Decimal(10) ** 5,
    "lakhs": Decimal(10) ** 5,
    "crore": Decimal(10) ** 7,
    "crores": Decimal(10) ** 7,
}
"""Words and abbreviations that multiply the number before them."""

LETTER_MAGNITUDES: dict[str, Decimal] = {"k": Decimal(1000), "K": Decimal(1000)} | {
    letter: MAGNITUDES[word] for word in ("million", "billion") for letter in (word[0], word[0].upper())
}
"""Letters that multiply money ("$1.2m", "$3B"), and people where they touch the digits ("30k fans")."""

SYMBOLS: dict[str, str] = {
    "US$": "USD",
    "C$": "CAD",
    "CA$": "CAD",
    "A$": "AUD",
    "AU$": "AUD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "NT$": "TWD",
    "R$": "BRL",
    "MX$": "MXN",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₺": "TRY",
    "₴": "UAH",
    "₦": "NGN",
    "₱": "PHP",
    "₫": "VND",
    "₪": "ILS",
    "Rs.": "INR",
    "Rs": "INR",
    "R": "ZAR",
    "GH¢": "GHS",
    "GH₵": "GHS",
    "RM": "MYR",
    "Tk": "BDT",
    "฿": "THB",
    "KSh": "KES",
    "Ksh": "KES",
    "Sh": "KES",
    "N$": "NAD",
    "J$": "JMD",
    "EC$": "XCD",
    "TT$": "TTD",
    "BZ$": "BZD",
    "FJ$": "FJD",
    "F$": "FJD",
    "G$": "GYD",
    "T$": "TOP",
    "WS$": "WST",
    "SI$": "SBD",
    "RD$": "DOP",
    "Bds$": "BBD",
    "Kz": "AOA",
    "Rp": "IDR",
    "Rp.": "IDR",
    "TSh": "TZS",
    "USh": "UGX",
    "Bs": "BOB",
    "S/": "PEN",
    "₡": "CRC",
    "₲": "PYG",
    "₸": "KZT",
    "₾": "GEL",
    "₼": "AZN",
    "₭": "LAK",
    "₮": "MNT",
    "৳": "BDT",
    "P": "PHP",
    "K": "PGK",
    "Q": "GTQ",
}
"""Signs before an amount. One sign may serve several currencies; the code only keeps unlike amounts apart."""
LETTER_SIGNS = frozenset(sign for sign in SYMBOLS if len(sign) == 1 and sign.isalpha() and sign.isascii())
"""Signs that are a letter, which stands before many digits that are no money."""

CODES = tuple(
    "USD EUR GBP JPY CHF CNY RMB INR RUB AUD CAD NZD SEK NOK DKK PLN ZAR NGN GHS KES EGP PKR BDT IDR MYR PHP SGD HKD"
    " THB VND KRW TRY HUF CZK RON BRL MXN ILS SAR AED QAR KWD OMR BHD JOD MAD TND XOF XAF UGX TZS ETB ZMW BWP NAD"
    " ARS CLP COP PEN UYU LKR NPR MNT KZT UAH GEL ISK BGN RSD TWD FJD PGK".split()
)
"""ISO 4217 codes taken before or after an amount."""

UNITS: dict[str, str] = {}
"""Every spelling of a unit after a number, mapped to its name here."""


def _spell(unit: str, *spellings: str) -> None:
    for spelling in spellings:
        UNITS[spelling] = unit


_spell("percent", "%", "percent", "per cent", "pct")
_spell("percentage point", "percentage point", "percentage points", "pp")
_spell("basis point", "basis point", "basis points", "bp", "bps")
_spell("km", "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers")
_spell("m", "m", "metre", "metres", "meter", "meters")
_spell("cm", "cm", "centimetre", "centimetres", "centimeter", "centimeters")
_spell("mm", "mm", "millimetre", "millimetres", "millimeter", "millimeters")
_spell("mi", "mile", "miles", "mi")
_spell("ft", "ft", "foot", "feet")
_spell("in", "inch", "inches", "in")
_spell("yd", "yard", "yards")
_spell("fathom", "fathom", "fathoms")
_spell("furlong", "furlong", "furlongs")
_spell("nmi", "nautical mile", "nautical miles")
_spell("kg", "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes")
_spell("g", "g", "gram", "grams", "gramme", "grammes")
_spell("t", "tonne", "tonnes", "metric ton", "metric tons")
_spell("ton", "ton", "tons")
_spell("lb", "lb", "lbs", "pound", "pounds")
_spell("oz", "oz", "ounce", "ounces")
_spell("st", "stone")
_spell("ha", "ha", "hectare", "hectares")
_spell("acre", "acre", "acres")
_spell("km2", "km²", "sq km", "square kilometre", "square kilometres", "square kilometer", "square kilometers")
_spell("mi2", "sq mi", "sq miles", "square mile", "square miles")
_spell("m2", "m²", "sq m", "square metre", "square metres", "square meter", "square meters")
_spell("ft2", "sq ft", "square foot", "square feet")
_spell("yd2", "sq yd", "square yard", "square yards")
_spell("ft3", "ft³", "cu ft", "cubic foot", "cubic feet")
_spell("yd3", "cu yd", "cubic yard", "cubic yards")
_spell("m3", "m³", "cubic metre", "cubic metres", "cubic meter", "cubic meters")
_spell("l", "litre", "litres", "liter", "liters")
_spell("ml", "ml", "millilitre", "millilitres", "milliliter", "milliliters")
_spell("floz", "fl oz", "fluid ounce", "fluid ounces")
_spell("pint", "pint", "pints")
_spell("quart", "quart", "quarts")
_spell("mg", "mg", "milligram", "milligrams")
_spell("cwt", "cwt", "hundredweight")
_spell("gal", "gallon", "gallons")
_spell("US gal", "US gallon", "US gallons", "U.S. gallon", "U.S. gallons")
_spell("imp gal", "imperial gallon", "imperial gallons", "UK gallons")
_spell("cl", "cl", "centilitre", "centilitres", "centiliter", "centiliters")
_spell("bbl", "barrel", "barrels")
_spell("C", "°C", "°c", "degrees Celsius", "degrees celsius", "degree Celsius", "Celsius", "degrees C", "C")
_spell("F", "°F", "°f", "degrees Fahrenheit", "degrees fahrenheit", "degree Fahrenheit", "Fahrenheit", "degrees F", "F")
_spell("degree", "°", "degree", "degrees")
_spell("km/h", "km/h", "kmph", "kmh", "kph", "kilometres an hour", "kilometers an hour")
_spell("km/h", "kilometres per hour", "kilometers per hour", "km an hour", "km per hour")
_spell("m/s", "m/s", "metres per second", "meters per second")
_spell("mpg", "mpg", "miles per gallon", "miles to the gallon", "miles a gallon")
_spell("km/l", "km/l", "kilometres per litre", "kilometers per liter", "km per litre", "km per liter")
_spell("mph", "mph", "miles an hour", "miles per hour")
_spell("kn", "knot", "knots")
_spell("kPa", "kPa", "kilopascals")
_spell("hPa", "hPa", "hectopascals")
_spell("mb", "millibar", "millibars")
_spell("bar", "bar")
_spell("psi", "psi")
_spell("kcal", "kcal", "kilocalories")
_spell("kJ", "kJ", "kilojoules")
_spell("hp", "hp", "horsepower")
_spell("kWh", "kWh", "kilowatt hour", "kilowatt hours", "kilowatt-hour", "kilowatt-hours")
_spell("MWh", "MWh", "megawatt hour", "megawatt hours", "megawatt-hour", "megawatt-hours")
_spell("GWh", "GWh", "gigawatt hour", "gigawatt hours", "gigawatt-hour", "gigawatt-hours")
_spell("TWh", "TWh", "terawatt hour", "terawatt hours", "terawatt-hour", "terawatt-hours")
_spell("MJ", "MJ", "megajoule", "megajoules")
_spell("GJ", "GJ", "gigajoule", "gigajoules")
_spell("km/s", "km/s", "kilometres a second", "kilometres per second", "kilometers per second")
_spell("ft/s", "ft/s", "feet a second", "feet per second")
_spell("MPa", "MPa", "megapascals")
_spell("atm", "atmospheres")
_spell("mmHg", "mmHg", "millimetres of mercury", "millimeters of mercury")
_spell("kW", "kW", "kilowatts")
_spell("MW", "MW", "megawatt", "megawatts")
_spell("GW", "GW", "gigawatt", "gigawatts")
_spell("MB", "MB", "megabyte", "megabytes")
_spell("GB", "GB", "gigabyte", "gigabytes")
_spell("TB", "TB", "terabyte", "terabytes")
_spell("s", "second", "seconds")
_spell("min", "minute", "minutes")
_spell("h", "hour", "hours")
_spell("day", "day", "days")
_spell("night", "night", "nights")
_spell("week", "week", "weeks")
_spell("month", "month", "months")
_spell("quarter", "quarters")
_spell("year", "year", "years")
_spell("decade", "decade", "decades")
_spell("century", "century", "centuries")
for _name, _plural in {"day": "days", "night": "nights", "month": "months", "year": "years", "h": "hours"}.items():
    _spell(_name, *(f"{kind} {_plural}" for kind in ("full", "whole", "long", "consecutive", "straight", "successive")))
_spell("week", "long weeks", "consecutive weeks", "straight weeks", "successive weeks")
_spell("USD", "dollar", "dollars", "US dollars", "U.S. dollars", "USD")
_spell("cent", "cent", "cents")
_spell("penny", "penny", "pence")
_spell("paisa", "paisa", "paise")
_spell("EUR", "€", "euro", "euros", "EUR")
_spell("GBP", "£", "pounds sterling", "GBP")
_spell("JPY", "yen", "JPY")
_spell("CNY", "yuan", "renminbi", "CNY", "RMB")
_spell("INR", "rupee", "rupees", "INR")
_spell("RUB", "₽", "ruble", "rubles", "rouble", "roubles", "RUB")
_spell("KRW", "won")
_spell("UAH", "₴", "hryvnia", "hryvnias")
_spell("CHF", "francs", "Swiss francs", "CHF")
_spell("BRL", "reais")
_spell("MXN", "pesos")
_spell("PLN", "zloty", "zlotys", "PLN")
_spell("SEK", "kronor", "SEK")
_spell("NOK", "kroner", "NOK")
_spell("DKK", "DKK")
_spell("KES", "shillings", "KES")
_spell("ZAR", "rand", "ZAR")
_spell("NGN", "naira", "NGN")
_spell("GHS", "cedi", "cedis", "GHS")
_spell("BDT", "taka", "BDT")
_spell("THB", "baht", "THB")
_spell("IDR", "rupiah", "IDR")
_spell("MYR", "ringgit", "MYR")
_spell("VND", "dong", "VND")
_spell("TRY", "lira", "liras", "TRY")
_spell("ILS", "shekel", "shekels", "ILS")
_spell("HUF", "forint", "forints", "HUF")
_spell("RON", "lei", "RON")
_spell("dinar", "dinar", "dinars")
_spell("dirham", "dirham", "dirhams", "AED")
_spell("riyal", "riyal", "riyals", "rial", "rials", "SAR")
_spell("KZT", "tenge")
_spell("ETB", "birr")
_spell("GEL", "lari")
_spell("kwacha", "kwacha")
for _code, _names in {
    "AMD": "dram", "AOA": "kwanza kwanzas", "AFN": "afghani afghanis", "AZN": "manat", "BGN": "leva",
    "BOB": "bolivianos",
    "BWP": "pula", "CRC": "colones", "CZK": "koruna korunas", "GMD": "dalasi dalasis", "GTQ": "quetzals quetzales",
    "HNL": "lempiras", "HTG": "gourdes", "ISK": "krónur", "KGS": "som", "KHR": "riel riels", "LAK": "kip",
    "MGA": "ariary",
    "MKD": "denars", "MMK": "kyat", "MNT": "tugrik tugriks tögrög", "MVR": "rufiyaa", "MZN": "meticais",
    "NIO": "córdobas",
    "PEN": "soles", "PGK": "kina", "PYG": "guaranis guaraníes", "SEK": "krona", "NOK": "krone", "SLE": "leones",
    "VUV": "vatu", "XOF": "FCFA",
}.items():  # fmt: skip
    _spell(_code, *_names.split())
for _money, _peoples in {
    "dollars": "AUD Australian, CAD Canadian, HKD Hong Kong, JMD Jamaican, NAD Namibian, NZD New Zealand,"
    " SGD Singapore, TWD Taiwan, USD American, FJD Fijian, ZWL Zimbabwean",
    "pounds": "EGP Egyptian, SYP Syrian, LBP Lebanese, SDG Sudanese",
    "pesos": "ARS Argentine, CLP Chilean, COP Colombian, MXN Mexican, PHP Philippine",
    "rupees": "INR Indian, PKR Pakistani, LKR Sri Lankan, NPR Nepali",
    "shillings": "KES Kenyan, TZS Tanzanian, UGX Ugandan",
    "francs": "XOF CFA",
}.items():
    for _one in _peoples.split(", "):
        _code, _, _people = _one.partition(" ")
        _spell(_code, f"{_people} {_money}")

TIME_UNITS = frozenset({"s", "min", "h", "day", "night", "week", "month", "quarter", "year", "decade", "century"})
"""Units of time: a number with one is a duration and no part of a sum of things."""

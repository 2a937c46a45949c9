"""Which time zones the regions of countries with several zones keep, by ISO 3166-2, after the IANA database (2026)."""

from __future__ import annotations

REGIONS: dict[str, str] = {}
"""The id of a region and its zones, parted by blanks where it has several."""


def _regions(country: str, zones: str, codes: str) -> None:
    for code in codes.split():
        REGIONS[f"{country}-{code}"] = zones


_regions("US", "America/New_York", "CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV")
_regions("US", "America/Detroit America/Chicago", "MI")
_regions("US", "America/New_York America/Chicago", "FL IN KY TN")
_regions("US", "America/Chicago", "AL AR IA IL LA MN MO MS OK WI")
_regions("US", "America/Chicago America/Denver", "KS ND NE SD TX")
_regions("US", "America/Denver", "CO MT NM UT WY")
_regions("US", "America/Phoenix America/Denver", "AZ")
_regions("US", "America/Boise America/Los_Angeles", "ID OR")
_regions("US", "America/Los_Angeles", "CA NV WA")
_regions("US", "America/Anchorage", "AK")
_regions("US", "Pacific/Honolulu", "HI")
_regions("CA", "America/Halifax", "NB NS PE")
_regions("CA", "America/St_Johns America/Halifax", "NL")
_regions("CA", "America/Toronto", "QC")
_regions("CA", "America/Toronto America/Winnipeg", "ON")
_regions("CA", "America/Winnipeg", "MB")
_regions("CA", "America/Regina America/Edmonton", "SK")
_regions("CA", "America/Edmonton", "AB NT")
_regions("CA", "America/Vancouver America/Edmonton", "BC")
_regions("CA", "America/Whitehorse", "YT")
_regions("AU", "Australia/Sydney", "ACT")
_regions("AU", "Australia/Sydney Australia/Broken_Hill", "NSW")
_regions("AU", "Australia/Melbourne", "VIC")
_regions("AU", "Australia/Brisbane", "QLD")
_regions("AU", "Australia/Adelaide", "SA")
_regions("AU", "Australia/Perth", "WA")
_regions("AU", "Australia/Hobart", "TAS")
_regions("AU", "Australia/Darwin", "NT")
_regions("BR", "America/Sao_Paulo", "DF ES GO MG PR RJ RS SC SP")
_regions("BR", "America/Fortaleza", "AL BA CE MA PB PE PI RN SE")
_regions("BR", "America/Belem", "AP PA TO")
_regions("BR", "America/Manaus", "AM")
_regions("BR", "America/Boa_Vista", "RR")
_regions("BR", "America/Porto_Velho", "RO")
_regions("BR", "America/Rio_Branco", "AC")
_regions("BR", "America/Cuiaba", "MT")
_regions("BR", "America/Campo_Grande", "MS")
_regions("MX", "America/Mexico_City", "AGU CMX COL GRO GUA HID JAL MEX MIC MOR NLE OAX PUE QUE SLP TLA VER YUC ZAC")
_regions("MX", "America/Cancun", "ROO")
_regions("MX", "America/Tijuana", "BCN")
_regions("MX", "America/Hermosillo", "SON")
_regions("RU", "Europe/Kaliningrad", "KGD")
_regions("RU", "Europe/Moscow", "AD ARK BEL BRY CE CU DA IN IVA KB KC KDA KL KLU KO KOS KR KRS LEN LIP ME MO MOS MOW")
_regions("RU", "Europe/Moscow", "MUR NGR NIZ ORL PNZ PSK ROS RYA SE SMO SPE STA TA TAM TUL TVE VLA VLG VOR YAR")
_regions("RU", "Europe/Samara", "SAM UD")
_regions("RU", "Europe/Saratov", "SAR")
_regions("RU", "Europe/Astrakhan", "AST")
_regions("RU", "Europe/Ulyanovsk", "ULY")
_regions("RU", "Asia/Yekaterinburg", "BA CHE KGN KHM ORE PER SVE TYU YAN")
_regions("RU", "Asia/Omsk", "OMS")
_regions("RU", "Asia/Novosibirsk", "NVS")
_regions("RU", "Asia/Krasnoyarsk", "ALT KEM KK KYA TOM TY")
_regions("RU", "Asia/Irkutsk", "BU IRK")
_regions("RU", "Asia/Yakutsk", "AMU ZAB")
_regions("RU", "Asia/Vladivostok", "KHA PRI YEV")
_regions("RU", "Asia/Magadan", "MAG SAK")
_regions("RU", "Asia/Kamchatka", "CHU KAM")
_regions("ID", "Asia/Jakarta", "AC BB BE BT JA JB JI JK JT KR LA RI SB SS SU YO KB KT")
_regions("ID", "Asia/Makassar", "BA GO KS KU KI NB NT SA SG SN SR ST")
_regions("ID", "Asia/Jayapura", "MA MU PA PB")
_regions("ES", "Atlantic/Canary", "CN")
_regions("PT", "Atlantic/Azores", "20")
_regions("PT", "Atlantic/Madeira", "30")

COUNTRIES: dict[str, str] = {
    "AR": "America/Argentina/Buenos_Aires",
    "CL": "America/Santiago",
    "CN": "Asia/Shanghai",
    "EC": "America/Guayaquil",
    "ES": "Europe/Madrid",
    "KZ": "Asia/Almaty",
    "MY": "Asia/Kuala_Lumpur",
    "NZ": "Pacific/Auckland",
    "PT": "Europe/Lisbon",
}
"""The zone of the cities of a country with several, where their region is none of the above."""

SHORTENED: dict[str, str] = {
    "ala.": "US-AL",
    "ariz.": "US-AZ",
    "ark.": "US-AR",
    "calif.": "US-CA",
    "colo.": "US-CO",
    "conn.": "US-CT",
    "d.c.": "US-DC",
    "del.": "US-DE",
    "fla.": "US-FL",
    "ga.": "US-GA",
    "ill.": "US-IL",
    "ind.": "US-IN",
    "kan.": "US-KS",
    "ky.": "US-KY",
    "la.": "US-LA",
    "mass.": "US-MA",
    "md.": "US-MD",
    "mich.": "US-MI",
    "minn.": "US-MN",
    "miss.": "US-MS",
    "mo.": "US-MO",
    "mont.": "US-MT",
    "n.c.": "US-NC",
    "n.d.": "US-ND",
    "n.h.": "US-NH",
    "n.j.": "US-NJ",
    "n.m.": "US-NM",
    "n.y.": "US-NY",
    "neb.": "US-NE",
    "nev.": "US-NV",
    "okla.": "US-OK",
    "ore.": "US-OR",
    "pa.": "US-PA",
    "r.i.": "US-RI",
    "s.c.": "US-SC",
    "s.d.": "US-SD",
    "tenn.": "US-TN",
    "va.": "US-VA",
    "vt.": "US-VT",
    "w.va.": "US-WV",
    "wash.": "US-WA",
    "wis.": "US-WI",
    "wyo.": "US-WY",
    "alta.": "CA-AB",
    "b.c.": "CA-BC",
    "man.": "CA-MB",
    "n.s.": "CA-NS",
    "ont.": "CA-ON",
    "que.": "CA-QC",
    "sask.": "CA-SK",
}
"""Regions as datelines shorten them, in lower case (The Associated Press, The Canadian Press)."""

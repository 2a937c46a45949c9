"""What the public datasets say of countries and regions, read for `factcheck.atlas.compile`. Build-time only."""

from __future__ import annotations

import json
import re
import subprocess
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata, resources
from pathlib import Path
from typing import Any

from factcheck.atlas.entry import Source

CLDR_VERSION = "48.2.0"
CLDR_PACKAGES = ("cldr-subdivisions-full", "cldr-localenames-full")
CLDR_AS_OF = "2026-09-23"
"""When that version was published."""

_TYPE_WORDS = (
    "Province|Region|District|County|Krai|Oblast|Okrug|Municipality|Department|Governorate|Division|[Ss]tate|Prefecture"
    "|Chartered Community|Autonomous Community|Autonomous Okrug|Autonomous Oblast|Republic|Parish|Canton|City|SAR|AR"
    "|oblast|oblysy|voblasć|voblasts|kraj|kray|krai|avtonomnyj okrug|avtonomnyy okrug|avtonomnaja oblast|Respublika"
    "|Respublikasi|Sheng|Shi|Zizhiqu|apskritis|novads|kraj|župa|megye|Shaary|maakond|teukbyeolsi|gwangyeoksi|do"
    "|teukbyeoljachido"
)
_TAIL = re.compile(rf"(?:,? |-)(?:{_TYPE_WORDS})['’ʹ]?$")
_HEAD = re.compile(
    r"^(?:Oblast|Gorod|Ville de|(?:Free and Sovereign )?State of|Commonwealth of|Republic of|Province of"
    r"|Avtonomna Respublika|Landskapet) "
)
_WHOLE = frozenset(
    (
        "Australian Capital Territory, Northern Territory, Federal Capital Territory, Federal District"
        ", Capital District, Capital Region, Free State, Mexico City, Ho Chi Minh City, Sofia City, Moscow City"
    ).split(", ")
)
"""Names whose last word is part of the name: "Capital District", "Mexico City"."""

_MARKS = re.compile(r"[²³¹]|\s*[\[(].*$")


@dataclass(frozen=True)
class IsoRegion:
    """A subdivision as iso3166-2 has it."""

    code: str
    country: str
    name: str
    """In a language of the country, in Latin script."""
    english: tuple[str, ...]
    """Names marked as English, nicknames among them."""
    category: str
    """Type in ISO's words, lower case."""
    parent: str | None


@dataclass(frozen=True)
class Cldr:
    """English names from CLDR: territories by ISO 3166-1 code, subdivisions by ISO 3166-2 code without the hyphen."""

    territories: dict[str, str]
    subdivisions: dict[str, str]
    native: Mapping[str, Mapping[str, str]]
    """Names of territories in other languages: by locale, by ISO 3166-1 code."""


def iso_source() -> Source:
    """The installed package; it stands as of the latest change in ISO 3166-2 that it records."""
    changes = (
        change["Date Issued"][:10]
        for regions in _iso().values()
        for region in regions.values()
        for change in region["history"] or ()
    )
    return Source("iso3166-2", metadata.version("iso3166-2"), "MIT", max(changes))


def cldr_source() -> Source:
    return Source("Unicode CLDR", CLDR_VERSION, "Unicode-3.0", CLDR_AS_OF)


def read_iso() -> Iterator[IsoRegion]:
    """Every subdivision of the installed iso3166-2 package, in the package's order."""
    for country, regions in _iso().items():
        for code, region in regions.items():
            others = (region.get("localOtherName") or "").split(", ")
            english = tuple(other.removesuffix(" (eng)") for other in others if other.endswith(" (eng)"))
            yield IsoRegion(code, country, region["name"], english, region["type"].lower(), region["parentCode"])


def read_cldr(folder: Path) -> Cldr:
    """CLDR from a folder that holds the unpacked packages of `CLDR_PACKAGES`."""
    subdivisions = _only(folder, "cldr-subdivisions-full", "en.json")["subdivisions"]["localeDisplayNames"]
    territories = _only(folder, "cldr-localenames-full", "main/en/territories.json")["main"]["en"]
    native = _Native(folder)
    return Cldr(territories["localeDisplayNames"]["territories"], subdivisions["subdivisions"], native)


class _Native(dict[str, Mapping[str, str]]):
    """Names of territories by locale, read when one is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __missing__(self, locale: str) -> Mapping[str, str]:
        content = _only(self._folder, "cldr-localenames-full", f"main/{locale}/territories.json")["main"][locale]
        names: dict[str, str] = content["localeDisplayNames"]["territories"]
        self[locale] = names
        return names


def fetch_cldr(folder: Path) -> None:
    """Fetches the packages of `CLDR_PACKAGES` with the npm client."""
    fetch(dict.fromkeys(CLDR_PACKAGES, CLDR_VERSION), folder)


def fetch(packages: Mapping[str, str], folder: Path) -> None:
    """Fetches npm packages at their versions with the npm client and unpacks each into a folder of its name."""
    wanted = [f"{package}@{version}" for package, version in packages.items()]
    subprocess.run(["npm", "pack", "--silent", *wanted], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    for package, version in packages.items():
        with tarfile.open(folder / f"{package}-{version}.tgz") as archive:
            archive.extractall(folder / package, filter="data")


def without_type_word(name: str) -> str:
    """A name as the atlas files it: "Altai Krai" is "Altai", "Rostovskaja oblast'" is "Rostovskaja".

    Names of which the last word is a part ("Capital District", "Northern Territory") stay whole.
    """
    name = _MARKS.sub("", name).strip()
    if name in _WHOLE:
        return name
    bare = _HEAD.sub("", name)
    for _ in range(2):
        bare = _TAIL.sub("", bare)
    return bare if len(bare) > 1 else name


def english_transliteration(name: str) -> str:
    """ISO's Russian spelling in the English manner: "Rostovskaja" is "Rostovskaya", "Altajskij" is "Altayskiy"."""
    return name.replace("ja", "ya").replace("ju", "yu").replace("j", "y").replace("Ja", "Ya")


def _iso() -> dict[str, dict[str, Any]]:
    data: dict[str, dict[str, Any]] = json.loads(
        resources.files("iso3166_2").joinpath("iso3166-2.json").read_text("utf-8")
    )
    return data


def _only(folder: Path, package: str, ending: str) -> Any:
    found = sorted(path for path in folder.glob(f"{package}*/**/*.json") if path.as_posix().endswith(ending))
    if not found:
        raise SystemExit(f"{folder}: no {package}/.../{ending} in it; unpack the npm packages {CLDR_PACKAGES} there")
    return json.loads(found[0].read_text("utf-8"))

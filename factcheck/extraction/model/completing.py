"""What is told from the draft itself for claims of a kind, or must hold in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from factcheck.claims import Date, Form, Place, Quantity
from factcheck.claims.comparison import Item
from factcheck.claims.model import Quoted
from factcheck.claims.units import SCALES
from factcheck.extraction.model.quoting import Unfounded
from factcheck.extraction.phrasebook.readers.calendar.anniversaries.anniversaries import ordinal


def _loose(values: Mapping[str, Any]) -> dict[str, Any]:
    factor: Quantity = values["factor"]
    return {"loose": factor.step == 1 or factor.form is not Form.DIGITS}


def _share(values: Mapping[str, Any]) -> dict[str, Any]:
    share: Quantity = values["share"]
    if share.unit is None and share.form is not Form.FRACTION:
        raise Unfounded(f"“{share.quote}” is no share: it prints no percent sign")
    return {}


def _conversion(values: Mapping[str, Any]) -> dict[str, Any]:
    original, converted = values["original"], values["converted"]
    kinds = [SCALES[one.unit].dimension if one.unit in SCALES else None for one in (original, converted)]
    if None in kinds or kinds[0] != kinds[1] or original.unit == converted.unit:
        raise Unfounded("it is not one measure in two units")
    return {}


def _listed(values: Mapping[str, Any]) -> dict[str, Any]:
    items: tuple[Item, ...] = values["items"]
    pairs = sum(item.quote.count(" and ") + item.quote.count(" & ") for item in items)
    return {"fewest": len(items), "most": len(items) + pairs}


def _weekday(values: Mapping[str, Any]) -> dict[str, Any]:
    date: Date = values["date"]
    if date.weekday is None:
        raise Unfounded(f"“{date.quote}” prints no day of the week")
    return {"weekday": date.weekday}


def _anniversary(values: Mapping[str, Any]) -> dict[str, Any]:
    printed: Quoted = values["printed"]
    if ordinal(printed.quote.lower().split()[0]) != values["ordinal"]:
        raise Unfounded(f"{values['ordinal']} is not the number in “{printed.quote}”")
    return _dates_apart("event", "at")(values)


def _average(values: Mapping[str, Any]) -> dict[str, Any]:
    if values["count"] is None and len(values["totals"]) == 1:
        raise Unfounded("the draft does not print what the total is divided by")
    return {}


def _dates_apart(*roles: str) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    """A check that two dates of a claim are not printed as one."""

    def check(values: Mapping[str, Any]) -> dict[str, Any]:
        one, two = (values[role] for role in roles)
        if one is not None and two is not None and one.span == two.span and _day(one) == _day(two):
            raise Unfounded(f"“{one.quote}” is put to two uses")
        return {}

    return check


def _day(date: Date) -> tuple[int | None, int | None, int | None]:
    return date.year, date.month, date.day


def _product(values: Mapping[str, Any]) -> dict[str, Any]:
    """So many sacks of 60 kg make tonnes: the factor in the unit of the product."""
    product: Quantity = values["product"]
    scale = Decimal(1)
    for factor in values["factors"]:
        one, two = SCALES.get(factor.unit or ""), SCALES.get(product.unit or "")
        if one and two and factor.unit != product.unit:
            if one.dimension != two.dimension or len(one.sizes) + len(two.sizes) > 2:
                raise Unfounded(f"{factor.unit} do not make {product.unit}")
            scale *= one.sizes[0] / two.sizes[0]
    return {"unit": scale}


def _region(values: Mapping[str, Any]) -> dict[str, Any]:
    place: Place = values["place"]
    if place.type_word is None:
        raise Unfounded(f"the draft does not say what kind of region {place.name} is")
    return {}


def _region_count(values: Mapping[str, Any]) -> dict[str, Any]:
    if values["unit"] is None:
        raise Unfounded("the draft does not print the kind of region")
    return {"unit": values["unit"].lower(), "closed": values["total"]}


COMPLETE: Mapping[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    "ratio": _loose,
    "share": _share,
    "fraction-phrase": _share,
    "conversion": _conversion,
    "list-count": _listed,
    "weekday": _weekday,
    "anniversary": _anniversary,
    "average": _average,
    "age": _dates_apart("born", "at"),
    "order": _dates_apart("first", "last"),
    "product": _product,
    "region": _region,
    "region-count": _region_count,
}
"""What is told from the draft, or must hold in it, for claims of a kind. Each may raise Unfounded."""

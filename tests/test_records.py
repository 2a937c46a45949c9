"""Records are frozen dataclasses to whoever asks, with their methods written once."""

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, fields, replace

import pytest
from pydantic import TypeAdapter
from pydantic_core import to_json

from factcheck.records import Record


class Crossing(Record):
    """A record as modules define it."""

    river: str
    metres: int
    toll: int | None = None


class Ferry(Crossing):
    """A record that adds to another."""

    boats: int = 1


FERRY = Ferry("Elbe", 1_500, boats=2)


def test_values_are_given_in_order_or_by_name() -> None:
    assert Ferry(metres=1_500, river="Elbe", boats=2) == FERRY
    assert repr(FERRY) == "Ferry(river='Elbe', metres=1500, toll=None, boats=2)"


def test_another_value_or_class_makes_another_record() -> None:
    assert replace(FERRY, toll=4) != FERRY
    assert Ferry("Elbe", 1_500) != Crossing("Elbe", 1_500)
    assert len({FERRY, replace(FERRY), replace(FERRY, boats=3)}) == 2


@pytest.mark.parametrize(
    ("given", "named"),
    [(("Elbe",), {}), (("Elbe", 1, None, 1, 1), {}), (("Elbe", 1), {"river": "Oder"}), (("Elbe", 1), {"bridge": 1})],
)
def test_fields_that_are_missing_unknown_or_given_twice_are_refused(given: tuple[object, ...], named: object) -> None:
    with pytest.raises(TypeError, match="river, metres, toll, boats"):
        Ferry(*given, **named)  # type: ignore[misc, arg-type]


def test_nothing_can_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        FERRY.boats = 3  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del FERRY.boats


def test_it_is_a_dataclass_to_python_and_to_pydantic() -> None:
    assert [field.name for field in fields(FERRY)] == list(asdict(FERRY)) == ["river", "metres", "toll", "boats"]
    assert TypeAdapter(Ferry).validate_json(to_json(FERRY)) == FERRY


def test_copies_are_equal() -> None:
    assert copy.deepcopy(FERRY) == pickle.loads(pickle.dumps(FERRY)) == FERRY

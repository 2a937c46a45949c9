"""Numbers in prose: what is read, with its value, unit, hedge and noun, and what is none."""

from __future__ import annotations

from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from itertools import pairwise
from pathlib import Path

import pytest
import taken
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.claims import Form, Quantity, Rounding, Span
from factcheck.extraction.phrasebook.mentions.dates import scan_dates
from factcheck.extraction.phrasebook.mentions.layers import merge
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.numbers import scan_numbers
from factcheck.extraction.phrasebook.mentions.words import TENS_IN_WORDS, UNITS_IN_WORDS
from factcheck.extraction.phrasebook.scene import fold

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "numbers.yaml").read_text(encoding="utf-8"))
SPAN = Span(start=0, end=1, line=1, column=1)
MAGNITUDES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
SMALL = {value: word for word, value in UNITS_IN_WORDS.items()}
TENS = {value: word for word, value in TENS_IN_WORDS.items()}
HOSTILE = (
    "1 ",
    "1,",
    "1,000",
    "1.2.",
    "1-",
    "$1",
    "(555) 012-3456 ",
    "one hundred and ",
    "a hundred thousand ",
    "about ",
    "1 or 2 ",
    "between 1 and ",
)


def numbers(text: str) -> list[NumberMention]:
    """The numbers of a text, without dates and times of day."""
    found = merge(scan_dates(text), scan_numbers(text, fold(text)))
    return [mention for mention in found if isinstance(mention, NumberMention)]


def printed(text: str) -> list[str]:
    """The numbers of a text in the notation of the cases."""
    found = []
    for number in numbers(text):
        line = f"{text[number.start : number.end]} = {short(number.value)}"
        if number.unit:
            line += f" {number.unit}"
        if number.step != 1:
            line += f" step {short(number.step)}"
        if number.hedge:
            line += f" ({number.hedge})"
        if number.counted:
            line += f" of {number.counted}"
        if number.form is not Form.DIGITS:
            line += " in words" if number.form is Form.WORDS else " as a share"
        found.append(line)
    return found


def short(value: Decimal) -> str:
    return f"{(round(value, 6) if len(str(value)) > 13 else value).normalize():f}"


def in_words(number: int) -> str:
    """A number below a million as copy writes it out."""
    if number >= 1000:
        rest = f" {in_words(number % 1000)}" if number % 1000 else ""
        return f"{in_words(number // 1000)} thousand{rest}"
    if number >= 100:
        rest = f" and {in_words(number % 100)}" if number % 100 else ""
        return f"{SMALL[number // 100]} hundred{rest}"
    if number >= 20:
        return TENS[number - number % 10] + (f"-{SMALL[number % 10]}" if number % 10 else "")
    return SMALL[number]


def quantity(number: NumberMention) -> Quantity:
    fields = {name: getattr(number, name) for name in ("value", "step", "unit", "hedge", "form")}
    return Quantity(quote="1", span=SPAN, **fields)


@pytest.mark.parametrize(
    ("text", "found"),
    [pytest.param(case["text"], case["found"], id=case["text"]) for cases in CASES.values() for case in cases],
)
def test_a_sentence_gives_these_numbers(text: str, found: list[str]) -> None:
    assert printed(text) == found


@given(st.integers(0, 10**15), st.sampled_from(["{:,}", "{}"]))
def test_a_whole_number_in_digits_is_read_back(value: int, form: str) -> None:
    (number,) = scan_numbers(text := f"They sold {form.format(value)} bolts.", text.lower())
    assert (number.value, number.step, number.counted) == (Decimal(value), Decimal(1), "bolts")


@given(st.integers(2, 999_999))
def test_a_whole_number_in_words_is_read_back(value: int) -> None:
    (number,) = numbers(f"They sold {in_words(value)} bolts.")
    assert (number.value, number.form, number.counted) == (Decimal(value), Form.WORDS, "bolts")


@given(st.decimals(0, 10**6, places=2), st.integers(1, 2), st.sampled_from(["%", " percent", " km", " tonnes"]))
def test_a_decimal_is_read_back_with_the_place_of_its_last_digit(value: Decimal, places: int, unit: str) -> None:
    value = round(value, places)
    (number,) = numbers(f"It came to {value:,.{places}f}{unit} in May.")
    assert (number.value, number.step) == (value, Decimal(1).scaleb(-places))


@given(
    st.integers(1, 10**14),
    st.sampled_from(sorted(MAGNITUDES)),
    st.integers(0, 2),
    st.sampled_from(["", "$", "€", "£", "¥", "₹"]),
)
def test_a_rounded_figure_stands_for_what_it_was_rounded_from(true: int, word: str, places: int, sign: str) -> None:
    magnitude = Decimal(10) ** MAGNITUDES[word]
    step = Decimal(1).scaleb(-places)
    figure = (true / magnitude).quantize(step, rounding=ROUND_HALF_UP)
    cut_off = (true / magnitude).quantize(step, rounding=ROUND_FLOOR)
    (number,) = numbers(f"It came to {sign}{figure:,f} {word} in May.")
    assert number.value == figure * magnitude
    assert Decimal(true) in quantity(number).natural()
    (number,) = numbers(f"It came to {sign}{cut_off:,f} {word} in May.")
    assert Decimal(true) in quantity(number).interval(Rounding.TRUNCATED)


@given(st.text(alphabet="0123456789.,-–$%(): abeghiklmnoprtwy½'", max_size=80))
def test_numbers_of_any_text_are_in_order_and_never_overlap(text: str) -> None:
    found = scan_numbers(text, fold(text))
    assert all(0 <= one.hedge_start <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@pytest.mark.parametrize("unit", HOSTILE)
def test_reading_takes_linear_time_on_hostile_text(unit: str) -> None:
    text = (unit * 20_000)[:20_000]

    def seconds(times: int) -> float:
        return taken.seconds(lambda: scan_numbers(text * times, text * times))

    taken.assert_in_step(seconds, 1, 2, growth=4, slack=0.1)


@given(
    st.lists(
        st.sampled_from(
            "half a an one two twelve twenty hundred thousand million billion dozen third quarters in of every five"
            " score and women".split()
        ),
        min_size=1,
        max_size=7,
    ),
    st.sampled_from(["", ".", ",", ";", ":", ")", '"', "’", "-", "–", "\n", "%", "s", "…"]),
)
@example(["half", "a", "million"], ".")
def test_numbers_in_any_words_are_in_order_and_never_overlap(words: list[str], ending: str) -> None:
    text = " ".join(words) + ending
    found = scan_numbers(text, text.lower())
    assert all(one.end <= two.start for one, two in pairwise(found))
    assert all(0 <= one.start < one.end <= len(text) for one in found)

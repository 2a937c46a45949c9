"""Every name that the vocabulary promises is there, though the kinds are imported when first asked for."""

import subprocess
import sys

import pytest

import factcheck.claims
from factcheck.claims.kinds import Claim


@pytest.mark.parametrize("name", factcheck.claims.__all__)
def test_every_name_can_be_imported(name: str) -> None:
    assert getattr(factcheck.claims, name) is not None


def test_no_other_name_is_made_up() -> None:
    with pytest.raises(AttributeError, match="Horoscope"):
        factcheck.claims.Horoscope  # noqa: B018
    assert factcheck.claims.Claim == Claim


def test_a_page_does_not_pay_for_kinds_it_has_not() -> None:
    code = "import sys, factcheck.extraction.phrasebook.phrasebook; print('factcheck.claims.kinds' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"

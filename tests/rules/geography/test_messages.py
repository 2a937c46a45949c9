"""Places in messages are named as a sentence has them, with their types and articles."""

import pytest

from factcheck import check


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Odesa is the capital of Kyiv Oblast.", "The capital of Kyiv Oblast is Kyiv, not Odesa."),
        ("Kyiv is the capital of Kyiv Oblast.", "Kyiv is the capital of Kyiv Oblast."),
        ("Lyon is the capital of the Netherlands.", "The capital of the Netherlands is Amsterdam, not Lyon."),
        ("The Bryansk and Kursk oblasts were calm.", "Kursk is an oblast of Russia."),
        ("Bryansk Oblast was calm.", "Bryansk Oblast is an oblast of Russia."),
        ("Peru borders the Netherlands.", "Peru does not border the Netherlands."),
        ("The Philippines borders China.", "The Philippines does not border China."),
        ("The United States is in Europe.", "The United States is in North America."),
    ],
)
def test_a_message_names_places_as_a_sentence_does(text: str, message: str) -> None:
    assert message in [finding.message for finding in check(text).findings]

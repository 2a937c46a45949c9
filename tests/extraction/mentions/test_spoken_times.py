"""Times of day that are told in words."""

from __future__ import annotations

import pytest

from factcheck.extraction.phrasebook.mentions.spoken_times import scan_spoken_times

CASES = [
    ("It is noon in Quito.", ["12:00"]),
    ("They met at midnight GMT.", ["00:00 GMT"]),
    ("Noon: speeches", ["12:00"]),
    ("It will be half past ten in Hobart.", ["10:30?"]),
    ("She woke at twenty past four and left at a quarter to six in the evening.", ["04:20?", "17:45"]),
    ("The last tram goes at five minutes to midnight or ten minutes to nine.", ["08:50?"]),
    ("It rained from 10 at night until 5 the next morning.", ["22:00", "05:00"]),
    ("The gate opened at 6.40 in the evening.", ["18:40"]),
    ("Tea is at seven o'clock.", ["07:00?"]),
    ("Doors open at nine in Lisbon.", ["09:00?"]),
    ("The toss, two in the afternoon GMT, was late.", ["14:00 GMT"]),
    ("The midnight sun and the noon heat of the afternoon", []),
    ("Midnight Choir played High Noon.", []),
    ("She won three in the morning session, and at least five in the evening.", []),
    ("In the past five years, past ten of them.", []),
    ("He ranks at 40 in Kenya and fell from ten to seven.", []),
]


@pytest.mark.parametrize(("text", "times"), CASES, ids=[text for text, _ in CASES])
def test_a_sentence_gives_these_spoken_times(text: str, times: list[str]) -> None:
    clocks = [mention.clock for mention in scan_spoken_times(text, text.lower()) if mention.clock]
    found = [
        f"{one.hour:02}:{one.minute:02}{'?' if one.open_half else ''}{f' {one.zone}' if one.zone else ''}"
        for one in clocks
    ]
    assert found == times

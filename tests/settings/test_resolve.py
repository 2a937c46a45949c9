"""Flags go over the environment, the environment over the file, the file over the defaults."""

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from factcheck.config import ModelSettings, Prices
from factcheck.errors import UsageError
from factcheck.settings.resolve import Settings, resolve, unheard
from factcheck.settings.show import shown
from factcheck.settings.table import SETTINGS


def settled(folder: Path, text: str = "", environment: Mapping[str, str] | None = None, **given: Any) -> Settings:
    (folder / "factcheck.toml").write_text(text, encoding="utf-8")
    return resolve(given, environment or {}, folder)


def test_the_stronger_source_counts(tmp_path: Path) -> None:
    text = 'fail-on = "never"\n[model]\njobs = 2\nmax-calls = 3\n'
    settings = settled(tmp_path, text, {"FACTCHECK_JOBS": "7", "FACTCHECK_FAIL_ON": "refuted"}, fail_on="suspect")
    assert [settings[key] for key in ("fail-on", "model.jobs", "model.max-calls", "color")] == ["suspect", 7, 3, "auto"]
    origins = [settings.value(key).origin for key in ("fail-on", "model.jobs", "model.max-calls", "color")]
    assert origins[:2] == ["flag --fail-on", "environment FACTCHECK_JOBS"]
    assert origins[2].endswith("factcheck.toml:4")
    assert origins[3] == "default"


def test_no_setting_at_all_gives_the_defaults(tmp_path: Path) -> None:
    settings = resolve({}, {}, tmp_path)
    assert settings.file is None
    assert all(settings[one.key] == one.default for one in SETTINGS)
    assert settings.model == ModelSettings()
    assert settings.reader is None


def test_an_empty_variable_is_not_set(tmp_path: Path) -> None:
    assert settled(tmp_path, "", {"FACTCHECK_MODEL": ""})["model.name"] is None


@pytest.mark.parametrize(
    ("variable", "hint"),
    [
        ("FACTCHECK_MODLE", "; did you mean FACTCHECK_MODEL?"),
        ("FACTCHECK_FAILON", "; did you mean FACTCHECK_FAIL_ON?"),
        ("FACTCHECK_CONFIGURATION_OF_MINE", ""),
    ],
)
def test_a_variable_that_is_no_setting_is_told(variable: str, hint: str) -> None:
    (line,) = unheard({variable: "x", "FACTCHECK_JOBS": "2", "FACTCHECK_CONFIG": "a", "PATH": "/bin"})
    assert line == f"the environment variable {variable} is no setting and changes nothing{hint}"


def test_variables_that_are_settings_or_empty_or_the_tests_own_are_not_told() -> None:
    known = {variable: "x" for setting in SETTINGS for variable in setting.variables}
    assert not list(unheard(known | {"FACTCHECK_REWRITE": "1", "FACTCHECK_MODLE": ""}))


@pytest.mark.parametrize(
    ("variable", "words", "key", "value"),
    [
        ("FACTCHECK_SELECT", "ARI, GEO101", "select", ("ARI", "GEO101")),
        ("FACTCHECK_OFFLINE", "yes", "offline", True),
        ("FACTCHECK_PROGRESS", "0", "progress", False),
        ("FACTCHECK_MODEL", "house-reader", "model.name", "house-reader"),
        ("FACTCHECK_BASE_URL", "https://a.example/v1", "model.base-url", "https://a.example/v1"),
        ("OPENAI_BASE_URL", "https://b.example/v1", "model.base-url", "https://b.example/v1"),
        ("FACTCHECK_TIMEOUT", "2.5", "model.timeout", 2.5),
    ],
)
def test_a_variable_is_read(tmp_path: Path, variable: str, words: str, key: str, value: object) -> None:
    assert settled(tmp_path, "", {variable: words})[key] == value


def test_our_own_variable_goes_before_that_of_others(tmp_path: Path) -> None:
    both = {"OPENAI_BASE_URL": "https://b.example", "FACTCHECK_BASE_URL": "https://a.example"}
    assert settled(tmp_path, "", both)["model.base-url"] == "https://a.example"


@pytest.mark.parametrize(
    ("variable", "words", "wanted"),
    [
        ("FACTCHECK_JOBS", "many", "a whole number from 1"),
        ("FACTCHECK_JOBS", "1" * 5000, "a whole number from 1"),
        ("FACTCHECK_OFFLINE", "perhaps", "true or false"),
        ("FACTCHECK_AS_OF", "yesterday", "a day such as 2026-10-24"),
        ("FACTCHECK_FAIL_ON", "all", "one of refuted, suspect, never"),
        ("FACTCHECK_FAIL_ON", "refute", "one of refuted, suspect, never; did you mean refuted?"),
        ("OPENAI_BASE_URL", "localhost:8080", "a URL"),
    ],
)
def test_a_variable_that_does_not_fit_is_refused(tmp_path: Path, variable: str, words: str, wanted: str) -> None:
    with pytest.raises(UsageError, match=f"the environment variable {variable} must be {wanted}"):
        settled(tmp_path, "", {variable: words})


def test_a_file_may_be_named(tmp_path: Path) -> None:
    (tmp_path / "other.toml").write_text('color = "never"\n')
    assert settled(tmp_path, 'color = "always"\n', config="other.toml")["color"] == "never"
    assert settled(tmp_path, 'color = "always"\n', {"FACTCHECK_CONFIG": "other.toml"})["color"] == "never"


def test_the_table_of_the_model_becomes_its_settings(tmp_path: Path) -> None:
    text = '[model]\nname = "m"\napi = "responses"\nretries = 0\n[model.prices]\ninput = 2\noutput = "8.50"\n'
    assert settled(tmp_path, text).model == ModelSettings(
        name="m",
        api="responses",
        retries=0,
        prices=Prices(Decimal(2), Decimal("8.50"), cached_input=Decimal(2), currency="USD"),
    )


@pytest.mark.parametrize(
    ("text", "given", "reader"),
    [
        ("", {}, None),
        ("", {"offline": True}, "phrasebook"),
        ('reader = "model"\n', {}, "model"),
        ('reader = "model"\n', {"offline": True}, "phrasebook"),
        ("offline = true\n", {"reader": "both"}, "both"),
        ("offline = true\n", {"offline": False}, None),
        ("", {"offline": True, "reader": "phrasebook"}, "phrasebook"),
    ],
)
def test_who_reads(tmp_path: Path, text: str, given: dict[str, Any], reader: str | None) -> None:
    assert settled(tmp_path, text, **given).reader == reader


def test_a_contradiction_about_who_reads_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="offline and reader = model contradict each other"):
        _ = settled(tmp_path, offline=True, reader="model").reader


def test_what_is_shown_is_a_file_with_the_same_settings(tmp_path: Path) -> None:
    text = (
        'select = ["ARI", "GEO"]\nas-of = 2026-10-24\n[model]\nname = "a \\"b\\""\ntimeout = 0.5\n'
        'prices = { input = "0.30", output = 2 }\n[[allow]]\ncode = "ARI"\npath = "a/*"\nreason = "So."\n'
        '[[per-file]]\npaths = ["b"]\nas-of = 2026-01-31\n'
    )
    before = settled(tmp_path, text)
    again = settled(tmp_path, shown(before))
    assert [again[one.key] for one in SETTINGS] == [before[one.key] for one in SETTINGS]
    assert before.file
    assert again.file
    assert [one._replace(line=0) for one in again.file.allow] == [one._replace(line=0) for one in before.file.allow]
    assert again.file.per_file[0].as_of == before.file.per_file[0].as_of

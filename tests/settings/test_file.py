"""A configuration file is found, read, and refused in one line that says what to do."""

import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from factcheck.errors import ConfigError
from factcheck.settings.file import find, read

WHOLE = """\
format = ["text", "json=out/report.json"]
fail-on = "refuted"
select = "ARI"
ignore = ["GEO", "CAL101"]
as-of = 2026-10-24
offline = false
reader = "both"

[model]
name = "house-reader"
base-url = "http://reader.example:8080/v1"
max-calls = 40
timeout = 12.5
prices = { input = "0.30", cached-input = 0.05, output = 1.20, currency = "EUR" }

[[per-file]]
paths = ["drafts/**", "notes/*.md"]
ignore = "GEO"
as-of = "2026-01-31"

[[allow]]
code = "ARI101"
quote = "12 boats"
reason = "The thirteenth sank."
expires = 2026-12-31
"""


def written(folder: Path, text: str, name: str = "factcheck.toml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def refusal(folder: Path, text: str, name: str = "factcheck.toml") -> str:
    path = written(folder, text, name)
    with pytest.raises(ConfigError) as error:
        read(path)
    assert "\n" not in str(error.value)
    return str(error.value).removeprefix(error.value.path)


def test_every_kind_of_value_is_read(tmp_path: Path) -> None:
    file = read(written(tmp_path, WHOLE))
    assert file.folder == tmp_path
    assert file.values == {
        "format": ("text", "json=out/report.json"),
        "fail-on": "refuted",
        "select": ("ARI",),
        "ignore": ("GEO", "CAL101"),
        "as-of": datetime.date(2026, 10, 24),
        "offline": False,
        "reader": "both",
        "model.name": "house-reader",
        "model.base-url": "http://reader.example:8080/v1",
        "model.max-calls": 40,
        "model.timeout": 12.5,
        "model.prices.input": Decimal("0.30"),
        "model.prices.cached-input": Decimal("0.05"),
        "model.prices.output": Decimal("1.20"),
        "model.prices.currency": "EUR",
    }
    assert (file.lines["fail-on"], file.lines["model.max-calls"], file.lines["model.prices.output"]) == (2, 12, 14)
    (some,) = file.per_file
    assert (some.paths, some.select, some.ignore, some.line) == (("drafts/**", "notes/*.md"), None, ("GEO",), 16)
    assert some.as_of == datetime.date(2026, 1, 31)
    (allowed,) = file.allow
    assert (allowed.code, allowed.quote, allowed.path, allowed.line) == ("ARI101", "12 boats", None, 21)
    assert allowed.expires == datetime.date(2026, 12, 31)


def test_the_table_in_pyproject_is_read_alike(tmp_path: Path) -> None:
    text = '[project]\nname = "paper"\n\n[tool.factcheck]\nfail-on = "never"\n\n[tool.factcheck.model]\njobs = 2\n'
    file = read(written(tmp_path, text, "pyproject.toml"))
    assert file.values == {"fail-on": "never", "model.jobs": 2}
    assert file.lines == {"fail-on": 5, "model.jobs": 8}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('fail_on = "never"\n', ":1: unknown key fail_on; did you mean fail-on?"),
        ("\n[model]\nmaxcalls = 3\n", ":3: unknown key model.maxcalls; did you mean model.max-calls?"),
        ("[models]\nname = 'x'\n", ":1: unknown key models; "),
        ("zzz = 1\n", ":1: unknown key zzz; `factcheck config show` lists all keys"),
        ('fail-on = "sometimes"\n', ":1: fail-on must be one of refuted, suspect, never"),
        ('fail-on = "Suspects"\n', ":1: fail-on must be one of refuted, suspect, never; did you mean suspect?"),
        ("offline = 1\n", ":1: offline must be true or false"),
        ("select = [1]\n", ":1: select must be a string or a list of strings"),
        ("as-of = 2026-10-24T10:00:00\n", ":1: as-of must be a day such as 2026-10-24"),
        ('as-of = "2026-02-30"\n', ":1: as-of must be a day such as 2026-10-24"),
        ("[model]\njobs = 0\n", ":2: model.jobs must be a whole number from 1"),
        ("[model]\njobs = true\n", ":2: model.jobs must be a whole number from 1"),
        ("[model]\nretries = -1\n", ":2: model.retries must be a whole number from 0"),
        ("[model]\ntimeout = 0\n", ":2: model.timeout must be a number of seconds above 0"),
        ("[model]\ntimeout = nan\n", ":2: model.timeout must be a number of seconds above 0"),
        ("[model]\nprices = { input = -1, output = 1 }\n", ":2: model.prices.input must be a number from 0"),
        ("[model.prices]\ninput = 1\n", ":1: model.prices needs a price for output"),
        ('[model]\nbase-url = "reader.example"\n', ":2: model.base-url must be a URL that begins with https://"),
        ('[model]\nbase-url = "https://me:pass@reader.example"\n', "holds no user, password or key"),
        ('[model]\nbase-url = "https://reader.example/v1?api-key=x"\n', "holds no user, password or key"),
        ("model = 3\n", ":1: model must be a table"),
        ("[[per-file]]\nignore = 'GEO'\n", ":1: an entry [[per-file]] needs a paths"),
        ("[[per-file]]\npaths = 'a'\n\n[[per-file]]\npaths = 'b'\nfoo = 1\n", ":6: unknown key per-file.foo; "),
        ("[per-file]\npaths = 'a'\n", ":1: per-file is a list of tables: write [[per-file]] above each"),
        ("[[per-file]]\npaths = '!'\n", ":2: per-file.paths must be a pattern of .gitignore or a list of them"),
        ("[[allow]]\ncode = 'ARI'\nquote = '12'\n", ":1: an entry [[allow]] needs a reason"),
        ("[[allow]]\ncode = 'ARI'\nreason = 'So.'\n", ":1: an entry [[allow]] needs a quote or a path"),
        ("a = \n", ":1: is not valid TOML: invalid value"),
        ("a = [\n", ": is not valid TOML: "),
    ],
)
def test_what_does_not_fit_is_refused_with_its_line(tmp_path: Path, text: str, told: str) -> None:
    assert told in refusal(tmp_path, text)


@pytest.mark.parametrize(
    "text",
    [
        'api-key = "k"\n',
        '[model]\napi_key = "k"\n',
        '[model]\ntoken = "k"\n',
        '[model.headers]\nAuthorization = "k"\n',
        '[[allow]]\ncode = "ARI"\nclient-secret = "k"\n',
    ],
)
def test_a_key_to_a_server_is_never_taken_from_a_file(tmp_path: Path, text: str) -> None:
    told = refusal(tmp_path, text)
    assert "keys and passwords come from the environment alone" in told
    assert "k" not in told.split()


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    for path, told in (
        (tmp_path / "none.toml", "no such file"),
        (tmp_path, "cannot be read"),
        (written(tmp_path, "[project]\n", "pyproject.toml"), "has no table [tool.factcheck]"),
    ):
        with pytest.raises(ConfigError) as error:
            read(path)
        assert told in str(error.value)
    latin = tmp_path / "latin.toml"
    latin.write_bytes(b"a = '\xe9'\n")
    with pytest.raises(ConfigError, match="is not in UTF-8"):
        read(latin)


class TestTheNearestFile:
    def test_is_looked_for_upwards(self, tmp_path: Path) -> None:
        path = written(tmp_path, "")
        assert find(tmp_path / "a" / "b") == path

    def test_is_not_looked_for_above_the_repository(self, tmp_path: Path) -> None:
        written(tmp_path, "")
        (tmp_path / "a" / ".git").mkdir(parents=True)
        assert find(tmp_path / "a" / "b") is None

    def test_may_be_a_pyproject_with_a_table_of_ours(self, tmp_path: Path) -> None:
        above = written(tmp_path, "[tool.factcheck]\n", "pyproject.toml")
        written(tmp_path / "a", "[project]\ndependencies = ['factcheck']\n", "pyproject.toml")
        assert find(tmp_path / "a") == above
        own = written(tmp_path, "")
        assert find(tmp_path / "a") == own

    def test_is_no_pyproject_that_cannot_be_read_or_is_huge(self, tmp_path: Path) -> None:
        (tmp_path / "a").mkdir()
        (tmp_path / "a" / "pyproject.toml").write_bytes(b"#" * 2_000_000 + b"\n[tool.factcheck]\n")
        assert find(tmp_path / "a") is None
        (tmp_path / "b" / "pyproject.toml").mkdir(parents=True)
        (tmp_path / "b" / "factcheck.toml").mkdir()
        assert find(tmp_path / "b") is None

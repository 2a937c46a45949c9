"""`factcheck atlas`: what the atlas knows, and from where."""

import pytest
from running import Run


def test_every_dataset_is_told_with_its_date_and_licence(run: Run) -> None:
    ran = run("atlas", "info")
    assert (ran.status, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert len(lines) > 10
    assert all(", as of 20" in line and line.endswith(("MIT", "CC-BY-4.0", "Unicode-3.0")) for line in lines)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Belarus", "capital: Minsk"),
        ("New South Wales", "state of Australia"),
        ("Lyon", "city, Auvergne-Rhône-Alpes, France"),
        ("Belarsu", "spelt nearly so: Belarus"),
        ("Zzyzxia", "not in the atlas"),
    ],
)
def test_a_name_is_looked_up(run: Run, name: str, told: str) -> None:
    ran = run("atlas", "find", *name.split())
    assert (ran.status, ran.err) == (0, "")
    assert told in ran.out


@pytest.mark.parametrize("command", ["info", "find"])
def test_every_command_has_help(run: Run, command: str) -> None:
    assert run("atlas", command, "--help").out.startswith(f"Usage: factcheck atlas {command}")

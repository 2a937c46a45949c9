"""`factcheck atlas`: what the atlas knows, and from where."""

import pytest
from running import Run


def test_every_dataset_is_told_with_its_date_and_licence(run: Run) -> None:
    ran = run("atlas", "info")
    assert (ran.status, ran.err) == (0, "")
    *lines, holds, attribution = ran.out.splitlines()
    assert len(lines) > 12
    assert all(
        ", as of 20" in line and line.endswith(("MIT", "CC-BY-4.0", "Unicode-3.0", "public domain")) for line in lines
    )
    for told in (
        "250 countries and territories",
        " cities",
        " districts and counties",
        "39 disputed places",
    ):
        assert told in holds
    assert "GeoNames" in attribution


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Belarus", "capital: Minsk"),
        ("New South Wales", "state of Australia"),
        ("Kazakhstan", "capital once: Akmola until 1998, Almaty until 1997, Alma Ata until 1997"),
        ("Vietnam", "out of date: Vietnam cut its provinces from 63 to 34 on 1 July 2025."),
        ("Romania", "part of: Europe, Eastern Europe; in part, or by some counts, Balkans"),
        ("Bavarian", "Bavaria: state of Germany"),
        ("West Java", "in: Java, "),
        ("Sonora", "borders: Baja California, Chihuahua, Sinaloa, United States"),
        ("Nakonde", "other countries: Tanzania "),
        ("Lyon", "city, Auvergne-Rhône-Alpes, France"),
        ("Gadag", "a district or county, in Karnataka (IN)"),
        ("Cook County", "in Georgia (US), Illinois (US), Minnesota (US)"),
        ("Crimea", "disputed: a matter between Ukraine and Russia; which country it is in is not judged"),
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

"""The wheel holds all that the program needs: it works away from the repository, from an environment of its own."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def run(command: Sequence[str | Path], folder: Path, *, status: int = 0) -> str:
    alone = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=folder, env=alone, capture_output=True, encoding="utf-8")
    assert done.returncode == status, done.stderr + done.stdout
    return done.stdout


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT], folder)
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="session")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of a new environment that holds the wheel; dependencies are seen in the parent's."""
    home = tmp_path_factory.mktemp("home") / "env"
    venv.create(home, with_pip=False)
    (programs,) = (path for path in (home / "bin", home / "Scripts") if path.is_dir())
    python = programs / "python"
    install = ["install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-index", wheel]
    run([sys.executable, "-m", "pip", "--python", python, *install], home)
    purelib = run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], home).strip()
    seen = dict.fromkeys(sysconfig.get_path(kind) for kind in ("purelib", "platlib"))
    Path(purelib, "parent.pth").write_text("\n".join(seen) + "\n")
    return programs


def test_the_wheel_holds_the_data_and_not_the_tests(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert {"factcheck/py.typed", "factcheck/prompts/README.md"} <= set(names)
    assert any(name.startswith("factcheck/atlas/data/") for name in names)
    page = {"page.jinja", "draft.jinja", "page.css", "page.js"}
    assert {f"factcheck/reports/page/{name}" for name in page} <= set(names)
    assert {"LICENSE", "NOTICE"} <= {Path(name).name for name in names if ".dist-info/" in name}
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"factcheck"}


def test_the_installed_program_checks_a_draft_elsewhere(programs: Path, tmp_path: Path) -> None:
    home = programs.parent
    where = Path(run([programs / "python", "-c", "import factcheck; print(factcheck.__file__)"], tmp_path).strip())
    assert home in where.parents

    (tmp_path / "boats.md").write_text("# Boats\n\nOf the 12 boats, 7 were red and the other 4 were blue.\n")
    told = run([programs / "factcheck", "extract", "--estimate", "boats.md"], tmp_path)
    assert told.startswith("boats.md: 1 call, about 5,"), "the prompt is in the wheel"
    for program in ([programs / "factcheck"], [programs / "python", "-m", "factcheck"]):
        out = run([*program, "check", "--offline", "--format", "json", "boats.md"], tmp_path, status=1)
        report = json.loads(out)
        alarms = [
            (finding["code"], finding["expected"])
            for finding in report["documents"][0]["findings"]
            if finding["verdict"] in ("refuted", "suspect")
        ]
        assert alarms == [("ARI101", "11")]


def test_the_installed_package_explains_its_rules_and_answers_python(programs: Path, tmp_path: Path) -> None:
    assert "ARI101" in run([programs / "factcheck", "explain"], tmp_path)
    code = "from factcheck import check; print(check('Of the 12 boats, 7 were red and the other 4 were blue.').alarms)"
    assert "breakdown-sum" in run([programs / "python", "-c", code], tmp_path)

"""The hooks, the action and the container file, and what docs/ci.md tells of them.

FACTCHECK_REWRITE=1 writes the tables of the page. FACTCHECK_INDEX=1 runs the hooks, which are installed from an index.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from commands import commands

from factcheck import __version__
from factcheck.cli import check
from factcheck.drafts import SUFFIXES

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "ci.md"
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = {step.get("id"): step for step in ACTION["runs"]["steps"]}
DRAFT = "Of the 12 boats, 7 were red and the other 4 were blue.\n"
posix = pytest.mark.skipif(os.name != "posix" or not shutil.which("bash"), reason="needs bash")
git = ["git", "-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"]


def example(name: str) -> Any:
    """A block of YAML in the page, under its mark."""
    (block,) = re.findall(rf"<!-- {name} -->\n```yaml\n([^`]*)```", PAGE.read_text(encoding="utf-8"))
    return yaml.safe_load(block)


def flags_of(words: list[str]) -> dict[str, Any]:
    """What `factcheck check` makes of its words; fails for a flag that it does not have."""
    with check.make_context("check", [*words, "draft.md"]) as context:
        return context.params


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_takes_the_drafts_that_a_walk_takes_and_runs_a_command_that_exists(hook: dict[str, Any]) -> None:
    assert all(re.search(hook["files"], f"folder/a{suffix}") for suffix in (*SUFFIXES, ".MD"))
    assert not any(re.search(hook["files"], name) for name in ("a.py", "md", "a.md.bak", "a.htmlx", "a.rs"))
    program, command, *options = shlex.split(hook["entry"])
    assert (program, command, hook["language"]) == ("factcheck", "check", "python")
    taken = flags_of(options)
    assert taken["offline"] or taken["locked"]


def test_the_hooks_of_the_page_are_there() -> None:
    (repository,) = example("hooks")["repos"]
    (hook,) = repository["hooks"]
    assert hook["id"] in {one["id"] for one in HOOKS}
    assert flags_of(hook["args"])["fail_on"] == "refuted"


@pytest.mark.skipif(not os.environ.get("FACTCHECK_INDEX"), reason="installs from an index: set FACTCHECK_INDEX=1")
def test_pre_commit_runs_the_hooks(tmp_path: Path) -> None:
    pytest.importorskip("pre_commit")
    ours, theirs = tmp_path / "factcheck", tmp_path / "content"
    shutil.copytree(ROOT, ours, ignore=shutil.ignore_patterns(".*cache", ".venv", ".git", ".hypothesis", "__pycache__"))
    theirs.mkdir()
    (theirs / "wrong.md").write_text(DRAFT, encoding="utf-8")
    (theirs / "code.py").write_text("# Of the 12 boats, 7 were red and the other 4 were blue.\n", encoding="utf-8")
    for folder in (ours, theirs):
        subprocess.run([*git, "init", "--quiet"], cwd=folder, check=True)
        subprocess.run([*git, "add", "--all"], cwd=folder, check=True)
    subprocess.run([*git, "commit", "--quiet", "--message", "All"], cwd=ours, check=True)
    for name, status, told in (("factcheck", 1, "ARI101 refuted"), ("factcheck-locked", 1, "are not locked")):
        command = [sys.executable, "-m", "pre_commit", "try-repo", str(ours), name, "--all-files", "--verbose"]
        done = subprocess.run(
            command,
            cwd=theirs,
            env={**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "home")},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == status, done.stdout + done.stderr
        assert told in done.stdout
        assert "code.py" not in done.stdout


def run_check(folder: Path, **inputs: str) -> tuple[subprocess.CompletedProcess[str], dict[str, str]]:
    """The action's step `check` as a runner runs it, and its outputs."""
    programs = folder / "programs"
    programs.mkdir(exist_ok=True)
    program = programs / "factcheck"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n')
    program.chmod(0o755)
    defaults = {name: one["default"] for name, one in ACTION["inputs"].items()}
    assert inputs.keys() <= defaults.keys()
    values = defaults | inputs
    outputs = folder / "outputs"
    outputs.write_text("")
    step = STEPS["check"]
    environment = {"PROGRAMS": str(programs)}
    for name, expression in step["env"].items():
        if found := re.fullmatch(r"\$\{\{ inputs\.([\w-]+) \}\}", expression):
            environment[name] = values[found[1]]
    script = folder / "step.sh"
    script.write_text(step["run"], encoding="utf-8")
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", script],
        cwd=folder,
        env={**os.environ, **environment, "GITHUB_OUTPUT": str(outputs), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done, dict(line.split("=", 1) for line in outputs.read_text().splitlines())


@posix
def test_the_action_annotates_writes_sarif_and_tells_its_status(tmp_path: Path) -> None:
    (tmp_path / "wrong draft.md").write_text(DRAFT, encoding="utf-8")
    (tmp_path / "other.md").write_text(DRAFT, encoding="utf-8")
    done, outputs = run_check(tmp_path, paths="wrong draft.md\n\n")
    assert done.returncode == 0, done.stderr
    assert outputs == {"status": "1", "sarif": "factcheck.sarif"}
    ((name, told, _),) = commands(done.stdout)
    assert (name, told["file"], told["line"]) == ("error", "wrong draft.md", "1")
    (result,) = json.loads((tmp_path / "factcheck.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]
    assert result["ruleId"] == "ARI101"


@posix
@pytest.mark.parametrize(
    ("inputs", "status", "sarif"),
    [
        ({"fail-on": "never"}, "0", "factcheck.sarif"),
        ({"sarif": "other.sarif"}, "1", "other.sarif"),
        ({"format": "text", "sarif": ""}, "1", None),
        ({"format": "nonsense"}, "2", None),
        ({"locked": "true"}, "3", "factcheck.sarif"),
        ({"baseline": "missing.json"}, "2", None),
        ({"baseline": "none"}, "1", "factcheck.sarif"),
        ({"diff": "no-such-revision"}, "2", None),
        ({"paths": "$(touch made); `touch made`"}, "2", "factcheck.sarif"),
        ({"paths": "--version"}, "2", "factcheck.sarif"),
    ],
    ids=str,
)
def test_every_input_of_the_action_is_heard(
    tmp_path: Path, inputs: dict[str, str], status: str, sarif: str | None
) -> None:
    (tmp_path / "wrong.md").write_text(DRAFT, encoding="utf-8")
    done, outputs = run_check(tmp_path, **inputs)
    assert (done.returncode, outputs["status"], outputs.get("sarif")) == (0, status, sarif)
    assert [one.name for one in tmp_path.glob("*.sarif")] == ([sarif] if sarif else [])
    assert not (tmp_path / "made").exists()


@posix
@pytest.mark.parametrize("status", ["0", "1", "2", "3"])
def test_the_action_ends_as_the_check_did(tmp_path: Path, status: str) -> None:
    last = ACTION["runs"]["steps"][-1]
    assert last["env"] == {"STATUS": "${{ steps.check.outputs.status }}"}
    script = tmp_path / "step.sh"
    script.write_text(last["run"], encoding="utf-8")
    done = subprocess.run(["bash", "-eo", "pipefail", script], env={**os.environ, "STATUS": status}, check=False)
    assert str(done.returncode) == status


@posix
@pytest.mark.skipif(not os.environ.get("FACTCHECK_INDEX"), reason="installs from an index: set FACTCHECK_INDEX=1")
def test_the_action_installs_the_program_of_its_own_version(tmp_path: Path) -> None:
    script, outputs = tmp_path / "step.sh", tmp_path / "outputs"
    script.write_text(STEPS["install"]["run"], encoding="utf-8")
    given = {"PYTHON": sys.executable, "SOURCE": str(ROOT), "RUNNER_TEMP": str(tmp_path), "GITHUB_OUTPUT": str(outputs)}
    bare = {name: words for name, words in os.environ.items() if name != "PYTHONPATH"}
    subprocess.run(["bash", "-eo", "pipefail", script], env=bare | given, check=True)
    name, _, programs = outputs.read_text(encoding="utf-8").strip().partition("=")
    assert name == "programs"
    told = subprocess.run(
        [f"{programs}/factcheck", "--version"], env=bare, cwd=tmp_path, capture_output=True, text=True
    )
    assert told.stdout == f"factcheck {__version__}\n"


def test_every_input_and_output_of_the_action_is_used() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    for name in ACTION["inputs"]:
        assert re.search(rf"inputs\.{name}\b", text), name
    for one in ACTION["outputs"].values():
        _, step, _, output = re.findall(r"[\w-]+", one["value"])
        assert f'echo "{output}=' in STEPS[step]["run"]
    assert not any("${{" in step.get("run", "") for step in ACTION["runs"]["steps"]), "inputs in a script run commands"


def test_the_workflow_for_github_asks_for_what_the_action_has() -> None:
    workflow = example("workflow: GitHub")
    _, step = workflow["jobs"]["factcheck"]["steps"]
    assert step["with"].keys() <= ACTION["inputs"].keys()
    assert workflow["permissions"]["security-events"] == "write"


def test_the_workflow_for_gitlab_asks_for_what_the_program_has() -> None:
    job = example("workflow: GitLab")["factcheck"]
    program, command, *options = shlex.split(job["script"][-1])
    assert (program, command) == ("factcheck", "check")
    taken = flags_of(options)
    files = {name: file for name, _, file in (wish.partition("=") for wish in taken["format"]) if file}
    assert job["artifacts"]["reports"] == {"codequality": files["gitlab"], "junit": files["junit"]}


def test_the_page_tells_of_every_input_and_output() -> None:
    rows = [
        f"| `{name}` | {one['description']} | {'`' + one['default'] + '`' if one['default'] else ''} |\n"
        for name, one in ACTION["inputs"].items()
    ]
    shown("inputs", "| input | what it is | default |\n|---|---|---|\n" + "".join(rows))
    rows = [f"| `{name}` | {one['description']} |\n" for name, one in ACTION["outputs"].items()]
    shown("outputs", "| output | what it is |\n|---|---|\n" + "".join(rows))


def shown(name: str, table: str) -> None:
    text = PAGE.read_text(encoding="utf-8")
    start = text.index(opening := f"<!-- {name}: action.yml -->\n") + len(opening)
    end = text.index(f"<!-- end of {name} -->")
    if os.environ.get("FACTCHECK_REWRITE"):
        PAGE.write_text(f"{text[:start]}\n{table}\n{text[end:]}", encoding="utf-8")
        return
    assert text[start:end] == f"\n{table}\n"


def test_the_container_runs_without_rights_and_holds_what_the_program_is_built_from() -> None:
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    last_stage = lines[max(at for at, line in enumerate(lines) if line.startswith("FROM ")) :]
    assert [line for line in last_stage if line.startswith("USER ")] == ["USER factcheck"]
    assert 'ENTRYPOINT ["factcheck"]' in last_stage
    copied = {
        word for line in lines if line.startswith("COPY ") and "--from" not in line for word in line.split()[1:-1]
    }
    let_in = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert copied == {line[1:] for line in let_in if line.startswith("!")}
    assert all((ROOT / name).exists() for name in copied)

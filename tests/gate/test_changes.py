"""Changed lines, with real repositories: what git says was added, and which findings touch it."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import check
from factcheck.drafts import parse_draft, read_draft
from factcheck.errors import UsageError
from factcheck.gate.changes import Changes, added, binary, changes

CREWS = "Of the 12 crews, 7 rowed and the other 4 sailed.\n"
TABLE = "The club has 46 benches:\n\n- 20 in the park\n- 14 on the quay\n- 11 in the square\n"

Git = Callable[..., str]


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """Runs git in a fresh repository, whose branch is main, as a user of no consequence."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "A. Tester")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "tester@example.org")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    folder = tmp_path / "repository"
    folder.mkdir()
    monkeypatch.chdir(folder)

    def git(*arguments: str) -> str:
        return subprocess.run(["git", *arguments], check=True, capture_output=True, text=True).stdout

    git("init", "--quiet", "-b", "main")
    return git


def commit(git: Git, **files: str) -> None:
    for name, text in files.items():
        Path(name.replace("__", ".")).write_text(text, encoding="utf-8")
    git("add", "--all")
    git("commit", "--quiet", "--allow-empty", "-m", "A step")


def told(since: str, *paths: str) -> dict[str, list[str]]:
    """For each draft the words at fault of what is reported."""
    known = changes(since)
    found = {}
    for path in paths:
        draft = read_draft(Path(path))
        document = check(Path(path))
        found[path] = [one.spans[0].quote for one in known.settle(document, draft).findings if one.alarm]
    return found


def test_a_finding_on_an_added_line_is_told_and_others_are_not(git: Git) -> None:
    commit(git, a__md=CREWS)
    Path("a.md").write_text(f"{CREWS}\nOf the 30 boats, 17 were red and the other 12 were blue.\n")
    known = changes("HEAD")
    document = check(Path("a.md"))
    kept = known.settle(document, read_draft(Path("a.md"))).findings
    assert [one.spans[0].line for one in kept] == [3]
    assert known.note() == "reported is only what touches a line added since HEAD; 1 alarm elsewhere"


def test_a_total_counts_where_one_of_its_parts_changed(git: Git) -> None:
    commit(git, a__md=TABLE.replace("11", "12"))
    assert told("HEAD", "a.md") == {"a.md": []}
    Path("a.md").write_text(TABLE)
    ((fault,),) = told("HEAD", "a.md").values()
    assert "46" in fault


def test_a_line_that_only_moved_down_is_not_told(git: Git) -> None:
    commit(git, a__md=CREWS)
    Path("a.md").write_text(f"It rained.\n\n{CREWS}")
    assert told("HEAD", "a.md") == {"a.md": []}


def test_new_files_are_told_as_a_whole_whether_git_knows_them_or_not(git: Git) -> None:
    commit(git, a__md=CREWS)
    Path("b.md").write_text(CREWS)
    Path("c.md").write_text(CREWS)
    git("add", "b.md")
    found = told("HEAD", "a.md", "b.md", "c.md")
    assert [len(one) for one in found.values()] == [0, 1, 1]


def test_a_renamed_file_is_told_where_it_changed(git: Git) -> None:
    rest = "".join(f"Line {number} of a long report.\n\n" for number in range(20))
    commit(git, a__md=rest + CREWS)
    git("mv", "a.md", "b.md")
    assert told("HEAD", "b.md") == {"b.md": []}
    Path("b.md").write_text(rest + CREWS.replace("12", "13"))
    assert len(told("HEAD", "b.md")["b.md"]) == 1


@pytest.mark.parametrize(
    "name", ["a b.md", 'q"uote.md', "tab\there.md", "line\nend.md", "été – 港.md", "back\\slash.md"]
)
def test_odd_names_are_known(git: Git, name: str) -> None:
    commit(git, **{name.replace(".", "__"): f"It rained.\n\n{CREWS}"})
    assert told("HEAD", name) == {name: []}
    Path(name).write_text(f"It rained.\n\n{CREWS.replace('12', '13')}")
    assert len(told("HEAD", name)[name]) == 1


def test_it_counts_from_where_the_branch_left_the_default_branch(git: Git) -> None:
    commit(git, a__md="It rained.\n", b__md="It snowed.\n")
    git("switch", "--quiet", "-c", "work")
    commit(git, a__md=f"It rained.\n\n{CREWS}")
    git("switch", "--quiet", "main")
    commit(git, b__md=f"It snowed.\n\n{CREWS}")
    git("switch", "--quiet", "work")
    assert len(told("default", "a.md")["a.md"]) == 1
    assert len(told("main", "a.md")["a.md"]) == 1
    assert told("HEAD", "a.md") == {"a.md": []}
    assert changes("default").since.endswith(", where this branch left main")


def test_it_works_below_the_top_and_through_links(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("deep").mkdir()
    commit(git, **{"deep/a__md": CREWS})
    Path("link").symlink_to("deep")
    assert told("HEAD", "link/a.md") == {"link/a.md": []}
    monkeypatch.chdir("deep")
    assert told("HEAD", "a.md") == {"a.md": []}
    Path("a.md").write_text(CREWS.replace("12", "13"))
    assert len(told("HEAD", "a.md")["a.md"]) == 1


def test_the_settings_of_git_change_nothing(git: Git) -> None:
    commit(git, a__md=f"It rained.\n\n{CREWS}")
    Path("a.md").write_text(f"It snowed.\n\n{CREWS}")
    before = told("HEAD", "a.md")
    for setting, value in {
        "diff.noprefix": "true",
        "diff.mnemonicPrefix": "true",
        "diff.context": "9",
        "diff.interHunkContext": "9",
        "diff.external": "false",
        "color.ui": "always",
        "core.quotePath": "false",
    }.items():
        git("config", setting, value)
    assert told("HEAD", "a.md") == before == {"a.md": []}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_other_encodings_are_told_as_a_whole_or_by_line(git: Git, encoding: str) -> None:
    text = f"It rained.\n\n{CREWS}"
    Path("a.md").write_bytes(text.encode(encoding))
    commit(git)
    assert told("HEAD", "a.md") == {"a.md": []}
    Path("a.md").write_bytes(text.replace("12", "13").encode(encoding))
    assert len(told("HEAD", "a.md")["a.md"]) == 1


def test_lines_are_those_of_git_where_a_lone_carriage_return_ends_one(git: Git) -> None:
    Path("a.md").write_bytes(b"It rained.\r\rIt snowed.\r\r" + CREWS.encode())
    commit(git)
    Path("a.md").write_bytes(b"It rained.\r\rIt snowed.\r\r" + CREWS.replace("12", "13").encode())
    assert len(told("HEAD", "a.md")["a.md"]) == 1


def test_a_draft_outside_the_repository_is_told_as_a_whole(git: Git) -> None:
    commit(git)
    Path("../a.md").write_text(CREWS)
    assert len(told("HEAD", "../a.md")["../a.md"]) == 1


class TestIsRefusedInOneLine:
    def refusal(self, since: str) -> str:
        with pytest.raises(UsageError) as error:
            changes(since)
        assert "\n" not in str(error.value)
        return str(error.value)

    def test_an_unknown_revision(self, git: Git) -> None:
        commit(git)
        assert self.refusal("nowhere") == "--diff: no revision is called 'nowhere'"
        assert self.refusal("--output=x") == "--diff: '--output=x' is no revision"
        assert "no revision is called" in self.refusal("a b\nc")

    def test_a_repository_without_a_commit(self, git: Git) -> None:  # noqa: ARG002
        assert self.refusal("HEAD") == "--diff: the repository has no commit yet"

    def test_a_repository_without_a_default_branch(self, git: Git) -> None:
        commit(git)
        git("branch", "--quiet", "-m", "trunk")
        assert "no default branch is known here: name a revision" in self.refusal("default")

    def test_a_folder_without_a_repository(self, git: Git, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG002
        monkeypatch.chdir("..")
        assert "this folder is in no git repository that can be read: not a git" in self.refusal("HEAD")

    def test_a_machine_without_git(self, git: Git, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG002
        monkeypatch.setenv("PATH", "")
        assert self.refusal("HEAD") == "--diff: git is not installed, or not on the PATH"

    def test_a_clone_too_shallow(self, git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
        for _ in range(3):
            commit(git)
        git("branch", "--quiet", "work", "HEAD~1")
        commit(git)
        origin = Path.cwd().as_uri()
        monkeypatch.chdir("..")
        git("clone", "--quiet", "--depth=1", "--no-single-branch", "--branch=work", origin, "clone")
        monkeypatch.chdir("clone")
        assert "the clone is too shallow: fetch more of it" in self.refusal("default")
        assert "the clone is shallow and may lack it" in self.refusal("HEAD~1")


def test_lines_of_a_draft_that_look_like_a_patch_are_none(git: Git) -> None:
    commit(git, a__md="One.\n", b__md=f"{CREWS}")
    Path("a.md").write_text("One.\n++ b/b.md\n@@ -1 +1 @@\n-- a/b.md\ndiff --git a/b.md b/b.md\n")
    assert told("HEAD", "b.md") == {"b.md": []}


def test_the_lines_of_a_patch() -> None:
    patch = [
        b"diff --git a/one.md b/one.md",
        b"--- a/one.md",
        b"+++ b/one.md",
        b"@@ -2 +2,2 @@ Heading",
        b"-old",
        b"+new",
        b"++++ b/more",
        b"\\ No newline at end of file",
        b"@@ -9,3 +9,0 @@",
        b"-@@ -1 +1 @@",
        b"-b",
        b"-c",
        b"@@ -20,0 +18 @@",
        b"+d",
        b"diff --git a/gone.md b/gone.md",
        b"--- a/gone.md",
        b"+++ /dev/null",
        b"@@ -1 +0,0 @@",
        b"-x",
        b"diff --git a/two words.md b/two words.md",
        b"+++ b/two words.md\t",
        b"@@ -0,0 +1 @@",
        b"+x",
        rb'+++ "b/\303\251\t\"x\\.md"',
    ]
    assert dict(added(patch[:-1])) == {"one.md": (range(2, 4), range(18, 19)), "two words.md": (range(1, 2),)}
    assert dict(added(patch[-1:])) == {'é\t"x\\.md': ()}


def test_binary_files_are_known_by_their_counts() -> None:
    counts = b"3\t1\ta.md\0-\t-\tb c.md\0-\t-\t\0old.md\0new.md\x000\t0\t\0x\0y\0"
    assert list(binary(counts)) == ["b c.md", "new.md"]


@given(
    st.lists(st.tuples(st.integers(1, 60), st.integers(1, 9)), max_size=6),
    st.integers(1, 80),
)
def test_a_span_touches_what_shares_a_line_with_it(gaps: list[tuple[int, int]], first: int) -> None:
    lines, at = [], 0
    for gap, length in gaps:
        lines.append(range(at + gap, at + gap + length))
        at += gap + length
    known = Changes(Path.cwd(), "HEAD", {"a.md": tuple(lines)}, frozenset(["a.md"]))
    text = "\n" * (first - 1) + "Of the 12 crews,\n" + "7 rowed and the other 4 sailed.\n"
    document = check(text, filename="a.md")
    (alarm,) = document.alarms
    touched = {span.line for span in alarm.spans}
    kept = known.settle(document, parse_draft(text, path="a.md")).findings
    assert bool(kept) == any(line in one for line in touched for one in lines)

"""What is kept is where the system has such things."""

from pathlib import Path

import platformdirs
import pytest

from factcheck.cache_folder import folder


@pytest.mark.parametrize("told", [None, "", "/var/kept", "kept", "~/kept", "/var/kept/"])
def test_the_folder_is_the_one_that_platformdirs_names(told: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/desk")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    if told is not None:
        monkeypatch.setenv("XDG_CACHE_HOME", told)
    assert folder() == Path(platformdirs.user_cache_path("factcheck", appauthor=False))

"""What holds for all tests.

A property may take its time on a busy machine, CI draws the same examples again, and nobody speaks to another machine.
"""

import os
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "factcheck",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
)
settings.load_profile("factcheck")

_HERE = frozenset({"127.0.0.1", "::1", "localhost", "\0"})


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keeps what runs of the program keep out of the user's own cache folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    """Lets tests connect to this machine alone, but for a run that records conversations."""
    if os.environ.get("FACTCHECK_RECORD"):
        yield
        return
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if isinstance(address, tuple) and address[0] not in _HERE:
            raise OSError(f"a test tried to reach {address[0]}")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "FACTCHECK_MODEL", "FACTCHECK_BASE_URL"):
            patch.delenv(name, raising=False)
        yield

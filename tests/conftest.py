"""What holds for all tests: a property may take its time on a busy machine, and CI draws the same examples again."""

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "factcheck",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
)
settings.load_profile("factcheck")

"""What holds for all tests: a property may take its time on a busy machine."""

from hypothesis import HealthCheck, settings

settings.register_profile("factcheck", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("factcheck")

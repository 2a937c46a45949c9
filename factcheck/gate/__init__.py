"""What a report means for whoever ran the check: which findings count, and the exit status."""

from factcheck.gate.threshold import ExitStatus, FailOn, exit_status

__all__ = ["ExitStatus", "FailOn", "exit_status"]

"""What comes out: verdicts, findings, and the report of a run."""

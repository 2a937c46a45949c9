"""What a user may set: one table of settings, and the ways in which values come in (flag, environment, file)."""

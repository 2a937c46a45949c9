"""Readers of lengths of time, with the days or years that they lie between."""

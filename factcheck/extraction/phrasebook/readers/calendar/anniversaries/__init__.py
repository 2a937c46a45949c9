"""Readers of round years, with the event that they are counted from."""

"""Readers of capitals and seats of government."""

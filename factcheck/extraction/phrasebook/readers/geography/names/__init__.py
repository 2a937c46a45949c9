"""Readers of names that no place has, or had once."""

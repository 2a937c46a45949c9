"""Readers of directions and distances, and of the part of a land in which a place lies."""

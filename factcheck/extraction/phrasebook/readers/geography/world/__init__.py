"""Readers of continents and the other parts of the world."""

"""Readers of places that lie in a region or a country."""

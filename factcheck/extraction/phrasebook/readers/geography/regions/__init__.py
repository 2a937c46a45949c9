"""Readers of regions: their type, their country, how many there are."""

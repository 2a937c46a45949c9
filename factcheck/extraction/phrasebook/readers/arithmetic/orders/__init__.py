"""Readers of orders and ranges: superlatives, rankings, bounds."""

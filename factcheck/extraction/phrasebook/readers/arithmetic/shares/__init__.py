"""Readers of shares: percentages and fractions of a whole."""

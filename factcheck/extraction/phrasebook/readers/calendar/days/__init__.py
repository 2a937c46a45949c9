"""Readers of days: with their weekdays, of feasts, of no month, and the year that they are of."""

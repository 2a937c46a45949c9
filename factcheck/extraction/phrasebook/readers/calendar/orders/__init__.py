"""Readers of dates in their order: what comes first, next, or every so many years."""

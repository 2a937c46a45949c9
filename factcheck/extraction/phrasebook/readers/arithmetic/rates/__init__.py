"""Readers of averages, rates and products."""

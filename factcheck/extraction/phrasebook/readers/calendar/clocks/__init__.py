"""Readers of times of day: on two clocks, and with the hours between them."""

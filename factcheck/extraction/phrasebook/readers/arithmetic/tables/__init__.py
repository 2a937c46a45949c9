"""Readers of tables, by themselves and with the text about them."""

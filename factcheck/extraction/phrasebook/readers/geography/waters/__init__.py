"""Readers of coasts, shores, rivers and islands."""

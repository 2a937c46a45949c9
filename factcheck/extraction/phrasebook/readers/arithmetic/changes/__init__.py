"""Readers of two figures held against each other: differences, changes, margins and multiples."""

"""Readers of ages, with the births and days that they are counted between."""

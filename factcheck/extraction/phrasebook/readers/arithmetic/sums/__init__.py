"""Readers of sums: parts and their whole, remainders, stocks, lists that add up."""

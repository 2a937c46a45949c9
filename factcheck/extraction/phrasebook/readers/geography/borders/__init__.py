"""Readers of borders: who touches whom, on which side, and the towns on them."""

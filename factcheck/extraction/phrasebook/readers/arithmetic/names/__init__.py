"""Readers of numbers of things beside the list that names them."""

"""Readers of figures that are told twice: again, in another unit, or in another size."""

"""Readers of places, in a room for each kind of claim. The first line of each module shows what it reads.

Which land a passage speaks of is asked of `owners`, which place of `whereabouts`, and which of many cities of one name
of `told_lands`; the rooms share them.
"""

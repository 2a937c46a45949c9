"""Readers of dates and times, in a room for each kind of claim. The first line of each module shows what it reads.

The name of a module tells how far it looks:
    durations, ages ...   one breath, by a phrase of `phrases/calendar`
    loose_                a sentence and the one before, in whatever words, where no other date can be meant
    far_, told_           anywhere in the draft
`moments` is what the rooms share.
"""

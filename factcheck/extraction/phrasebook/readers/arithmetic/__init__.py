"""Readers of arithmetic, in a room for each kind of claim. The first line of each module shows what it reads.

The name of a module tells how far it looks:
    shares, averages ...  one breath, by a phrase of `phrases/arithmetic`
    linked_               a sentence and those beside it, by the words of one figure (`roles`, `linking`)
    far_, sure_, told_    anywhere in the draft, where no other figures can be meant (`outcomes`, `scope`)
"""

"""Readers of arithmetic, by where the figures of a claim stand. The first line of each module shows what it reads.

In one breath, by a phrase of `phrases/arithmetic`
    averages, both, bounds, conversions, differences, indian_figures, list_counts, lists, margins, percent_changes,
    products, ranges, rankings, ratios, remainders, shares, shares_totals
In a sentence and those beside it, by the words of one figure (`roles`, `linking`)
    linked_averages, linked_changes, linked_margins, linked_measures, linked_multiples, linked_periods,
    linked_products, linked_rates, linked_ratios, linked_shares, linked_sums; left_over, nested_sums, range_members,
    superlatives, wholes_taken_up. The reader of the kind asks them: products asks linked_products.
Anywhere in the draft, where no other figures can be meant (`outcomes`, `scope`)
    magnitudes, sure_gaps, sure_multiples, timed_margins, told_products, told_quotients, tallies
Told once, and once more
    definite_figures, lists_named_again, restated_cells, restatements, swapped_figures, tolls
In a table or a list
    of itself: bullets, multiplied_columns, row_means, row_totals, share_columns, table_differences, tables
    of the text about it: labelled_shares, row_orders, rows_together, table_margins, table_rankings, table_rows
What they share
    adding, circumstances, closing, grid, listed_shares, name_lists, ordered_lists, series, shared_items,
    leaders, shares_of_groups, superlative_words, tallied, told_multiples, votes, wholes
"""

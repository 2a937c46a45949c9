"""The elements of HTML, by what reading a page does with them. Names are in lower case."""

from __future__ import annotations

from factcheck.drafts.markup import NO_PROSE

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
LISTS = ("ul", "ol", "menu", "dir")
BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 head header hgroup html legend li main menu nav ol p pre search section summary "
    "table tbody td tfoot th thead tr ul".split()
)
NEVER_OPEN = frozenset(["body", "head", "html"])
SHAPELESS = frozenset("article div figure main p section thead tbody tfoot".split())
"""Some of the blocks that leave the kind of what stands in them as it is: the most common ones."""
VOID = frozenset("area base basefont br col embed frame hr img input link meta param source track wbr".split())
SILENT_BLOCKS = frozenset(["nav", "pre"])
SILENT = NO_PROSE - {"embed"}
SEALED = frozenset("audio button canvas datalist math noscript object select svg template video".split())
"""Elements without prose that may hold blocks, even within a paragraph."""

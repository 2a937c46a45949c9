"""Drafts: a file becomes prose, block by block, with a map back to its source."""

from factcheck.drafts.discover import find_drafts
from factcheck.drafts.draft import SEPARATOR, Block, BlockKind, Cell, Draft
from factcheck.drafts.reader import SUFFIXES, parse_draft, parse_file, read_draft
from factcheck.drafts.sourcemap import SourceMap

__all__ = [
    "SEPARATOR",
    "SUFFIXES",
    "Block",
    "BlockKind",
    "Cell",
    "Draft",
    "SourceMap",
    "find_drafts",
    "parse_draft",
    "parse_file",
    "read_draft",
]

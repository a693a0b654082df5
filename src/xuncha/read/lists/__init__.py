"""The lists of a page, from days and links to entries:

- `rowdates.py`: the days that may be those of entries. `rows.py`: which entry has which, by claims
  (`rowclaims.py`) or pairs (`rowpairs.py`); of several days `rowchoice.py`, of several links
  `rowlinks.py`. Rows of their own kind: `rowspans.py`, `clickrows.py`, `tablecells.py`, `tooltips.py`.
- `gathering.py`, `groups.py`: what is held by one element; `partlists.py`: groups known from other
  pages. `entries.py`: titles, and days placed in their years; `undated.py`, `entrylinks.py`: lists
  without days, or with days nobody understands.
- `ownlist.py`: the list the page is about (`mainlist.py`), apart from those beside it (`asides.py`,
  `halves.py`); a list or an article: `listwins.py`, `wholearticle.py`.
"""

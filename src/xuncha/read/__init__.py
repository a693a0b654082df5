"""Bytes to facts. Where to begin, in the order in which a page is read:

- `page.py`, the whole reading of one page: each step below in one line.
- `source.py`: charset (`decode.py`), what scripts write (`unfold.py`), the tell-tale words in it
  (`quicklook.py`, `sourcewords.py`).
- `openpage.py`: the tree (`document.py`), walked once (`walk.py`) into flat lists (`outline.py`);
  parts that other pages have too are read once (`parts.py`, `sitememory.py`).
- Lists: which days the page shows (`rowdates.py`, in the forms of `dates.py`, `dateparts.py`,
  `oddforms.py`), which entry has which (`rows.py`, `rowclaims.py`), what is held by one element
  (`gathering.py`, `groups.py`), its entries (`lists.py`).
- `ownlist.py`: the list that the page is about (`mainlist.py`), apart from those beside it
  (`asides.py`, `blocks.py`).
- `article.py`: its title (`headline.py`) and its day (`infoline.py`, `baredate.py`).
- `emptiness.py`: whether the page shows nothing, and whether a script may fill it.
- `about.py`: a guide (`guide.py`), a letter (`letter_page.py`) or letters (`letter_rows.py`);
  `activities.py`: surveys and interviews.
- `identity.py`, `signs.py`, `systems.py`: what is looked for on every page.

`pagefacts.py` is what is kept of a page. Of all pages of a site `site.py` makes what the checks look
at: its columns (`columns.py`, found by `candidates.py`; `blank.py`), home page (`home.py`), letters
(`letters.py`), surveys and interviews (`activity_channels.py`), guides.
"""

"""Bytes to facts. Where to begin, in the order in which a page is read; each package says what its
own files do.

- `page.py`, the whole reading of one page: each step below in one line.
- `source/`: bytes to markup as a visitor's browser would have it. `quicklook.py`: which readers have
  anything to look for in it.
- `openpage.py`: the tree, walked once into flat lists (`tree/`); what reading one page of a site
  tells for its others: `sitememory.py`.
- `menus/`, `links/`, `labels.py`: where the page stands and where it leads.
- `dates/`, `lists/`: which days it shows, which entry has which, and which list it is about.
- `articles/`: or whether it is an article, of what title and day.
- `data/`: lists that scripts load; what only the scripts of some systems know: `cms/`.
- `empty/`: whether the page shows nothing, and whether that proves anything.
- `about.py`: a guide (`guides/`), a letter or letters (`letters/`), surveys and interviews
  (`activities/`).
- `identity/`, `hidden/`, `intruders/`: what is looked for on every page.

`pagefacts.py` is what is kept of a page. Of all pages of a site (`siteindex.py`) `site.py` makes what
the checks look at:

- its columns (`columns/`) and its home page (`home/`);
- interpretations (`interpretations.py`), reposts (`reposts.py`), published files
  (`attachmenttext.py`);
- other sites and versions (`versions.py`, `othersite.py`), and what the crawl asked a second time
  (`secondlook.py`, `twice.py`).

Small words and numbers that all of them share: `text/`.
"""

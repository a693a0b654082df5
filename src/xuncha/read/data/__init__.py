"""Lists that scripts load, written out as plain markup: `withdata.py` puts answers into their
page (`answers.py`, `markup.py`); `scriptlists.py`, `scriptcalls.py` and `scriptdata.py` read what a
page's own scripts hold; `onpage.py` is one such list of a page.
"""

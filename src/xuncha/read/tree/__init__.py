"""A page as a tree (`document.py`, the one seam to the parser), walked once and kept flat:

- `walk.py` goes over the tree; `walktakers.py` takes up links, scripts, pictures and frames,
  `tableparts.py`, `attributedates.py` and `noframes.py` what stands in tables, attributes and frames.
- `outline.py`: the flat lists that lists, menus and articles are read from; `textmarks.py`: one look
  at each text.
- `parts.py`: what the pages of a site repeat is read once; `placing.py` sets it into the next page.
- `chrome.py`: menus and footer; `lines.py` and `fields.py`: the lines a reader sees, and the labels
  and values among them.
"""

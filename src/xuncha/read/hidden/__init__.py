"""暗链, `links.py`: links to strangers that no visitor sees.

- What hides them: `around.py` (the nearest box that does), by style, attribute or sheet (`hiding.py`,
  `rules.py`, `styletext.py`), by colour (`colours.py`, `samecolour.py`), under another box
  (`layers.py`), by a script (`byscript.py`); a single link that nothing could show (`alone.py`).
- What shows them all the same: `seenthrough.py`, `openings.py` and `openings_called.py` (tabs, menus,
  carousels).
"""

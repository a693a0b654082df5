"""Nothing, and what it proves:

- Of a page: `emptiness.py` (`partlyempty.py` tells of a part alone, `emptydata.py` of data without
  entries, `drawn.py` of what is shown otherwise than in text).
- What may still fill it: `fillplaces.py`, `scriptsbeside.py`. What stands in for another page:
  `shell.py`, `troublewords.py`. What was cut short: `partial.py`.
- Of a column: `blank.py`; `resting.py` (archived or merged), `stubs.py` (only sends the visitor on).
"""

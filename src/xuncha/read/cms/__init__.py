"""What the scripts of some content systems know and the markup does not show.

`scripts.py`: the links among it (further pages of a list: `pagescript.py`; groups of records:
`hanweb.py`). `datasources.py`: the addresses where lists and menus are fetched from (`gkmlpt.py`).
The readers work without any of it (`switch.py` turns it off, to measure that) and never ask which
system made a page.
"""

"""The home page: what its blocks say about updates (`updates.py`), the signs looked for on it
alone (`signs.py`), home pages of frames (`framed.py`), headers and footers that scripts write
(`framescript.py`), servers that answer with it whatever is asked (`again.py`).
"""

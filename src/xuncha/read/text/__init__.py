"""What readers share about short texts: `plaintext.py` (the words of elements, as they are
compared), `words.py` (menus, pagers and headings that are no titles), `digits.py` (whatever a page
writes for a number), `brokenlines.py` (words that a line break cuts in two).
"""

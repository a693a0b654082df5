"""Answers under status 200 that are no page: `soft404.py` decides. It asks whether the bytes could say so
at all (`hints.py`), in which words a page says that it is missing (`words.py`), and whether a
program failed instead (`brokenpages.py`).
"""

"""The browser in a crawl: which pages go there and what they become as evidence (`pages.py`), how one site
asks for it (`desk.py`), and, offline, when the page as shown stands in for the page as sent
(`offline.py`). docs/decisions/0008-rendering.md says why.
"""

"""One site from first to last: `site.py` is the state machine, and each step it takes has a file, in this
order: the home page (`home.py`), each host's `gates.py` (with `robots.py`), questions about the
home page (`extras.py`, with `ipv6.py`), its pages and `attachments.py`, what an `earlier.py`
inspection knew, the second look at what failed (`rechecks.py`), and `lastlook.py`.
"""

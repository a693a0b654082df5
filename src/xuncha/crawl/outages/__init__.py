"""Silence, and whose it is. What got no answer (`misses.py`) may be the fault of a host (`silence.py`), of
the site while it was looked at (`standstill.py`), or ours: as one site shows it (`ownnetwork.py`), as
the whole round does (`roundnetwork.py`, by `stretches.py` of time), asked again after it
(`doubts.py`). docs/decisions/0024-own-network.md says why.
"""

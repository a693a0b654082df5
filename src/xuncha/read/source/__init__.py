"""Bytes to markup: `decode.py` (`decodepieces.py` where a page is put together of two charsets,
`plausible.py` where two readings are possible), then what scripts write as plain literals, put back
into the markup (`unfold.py`, `scriptbodies.py`): `markup.py`. `sourcewords.py` finds the tell-tale
words of the source in one pass.
"""

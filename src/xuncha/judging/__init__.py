"""The evidence of one site in, its report files out, without network, clock or chance. `site.py` is the whole
of it, and what comes of it is an `outcome.py`. It asks `pipeline.py` for what was observed: pages as
they pass by (`sitepages.py`), whether the home page is another site's (`shownsite.py`), how far the
evidence reaches (`seenuntil.py`), what the office gave held against it (`givenfacts.py`). Rounds
judge in `processes.py`, copies of one that has imported what judging needs (`ready.py`).
`rescoring.py` scores kept observations again.
"""

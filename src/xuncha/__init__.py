"""Xuncha 巡查: inspect government websites by the official indicators, with evidence for every line.

docs/architecture.md is the map. The stages of an inspection are packages, in this order: `fetch/`,
`crawl/`, `evidence/`, `read/`, `checks/`, `score/`, `report/`; `facts/` has what they hand on to
each other. `judging/` runs those after the crawl for one site, `round.py` all of them for many.
Of the files beside them `sites.py` begins: the list that an office hands over (`siteaddress.py`,
`othersites.py`, `namedsites.py`), as every table (`tables.py`, `tablefiles.py`); what a YAML file
cannot be read for is said in `yamlfaults.py`. Figures of a whole round are `campaign.py` and
`passrate.py`. What everything speaks: `words.py`, `punctuation.py`,
`outcome_words.py`, `errors.py`, `exits.py`, `settings.py`, `clock.py`.
"""

__version__ = "0.2.0.dev0"

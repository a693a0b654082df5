"""From the address of a site to its evidence. Where to begin, each package says what its files do:

- `run.py`: many sites at once in one process, as many as it can serve (`intake.py`); a site in flight
  (`inflight.py`), what it is given (`jobs.py`), its evidence file (`continuing.py`).
- `visit/`: one site from its home page to its last look, step by step: read `visit/site.py` next.
- `queue/`: which of its pages is asked next, and which never.
- `desk.py`: where every step asks: a `task.py` goes to the network, its exchange to the evidence, a
  `digest.py` of it back. The digest has the links of the page (`pagesource.py`, `scriptlinks.py`)
  and whether it only sends its visitors on (`signpost.py`).
- `scope.py`: which addresses are the site's own; `targets.py`: which are the same one.
- `outside/`: addresses of others, asked once for all sites of a round.
- `rendering/`: pages that need a browser.
- `softdead/`: answers under status 200 that are no page.
- `outages/`: silence, and whether it is the site's or ours.
- `ruling/`: offline, from all that was tried, the verdict on each link. What an outcome means to the
  crawl and to the verdicts is one table, `failures.py`.

Apart from all this stand the samples of availability, `probes/`.
"""

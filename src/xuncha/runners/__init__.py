"""Engines that inspect sites: one seam, three runners.

`task.py` says what a runner is given and what it gives back. `here.py` works in this very process
(one site), `local.py` in processes of this machine, `cluster.py` on the machines of a Ray cluster,
each of which runs a `local.py` of its own.
"""

# What crawls is imported once and shared by all crawlers; the main process needs nothing of it.
CRAWLING = "xuncha.runners.crawling"

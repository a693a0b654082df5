"""How small sites' channels to ask by are read (`letters/channels.json` of the fourteenth set).

Each site is a home page and a few columns; what is asked is which column is the channel, if any,
and how many letters are read of it.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from benchmarks.reading_golden import read_bytes
from benchmarks.reading_tally import Tally
from xuncha.facts import Site
from xuncha.read.site import read_site


def measure_channels(tally: Tally, path: Path) -> None:
    """Count the channel and the number of letters of each site in the file."""
    for site in json.loads(path.read_text("utf-8")):
        as_of = date.fromisoformat(site["as_of"])
        pages = {url: read_bytes(url, html.encode(), as_of) for url, html in site["pages"].items()}
        home = pages[site["url"]]
        reading = read_site(Site(url=site["url"]), tuple(pages.values()), home, (), as_of, {})
        seen = [reading.letters.channel, len(reading.letters.letters)]
        wanted = [site["expect"]["channel"], site["expect"]["count"]]
        tally.exact("letters", "letter channel", wanted, seen, site["name"])

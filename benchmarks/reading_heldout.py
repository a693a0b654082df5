"""Pages of real sites that were never used while mending the readers, measured apart.

Their labels (labels/heldout.yaml) were made before the program read them. Whoever mends a reader
looks at the other labels; once an error here was looked into, the page belongs there as well.
"""

from __future__ import annotations

from datetime import date

import yaml

from benchmarks.reading_shared import LABELS, Copies, hashed
from benchmarks.reading_tally import Tally
from xuncha.facts import DateSource
from xuncha.read.empty.blank import is_blank
from xuncha.read.siteindex import index_pages

# After the youngest of them.
AS_OF = date(2026, 6, 30)


def measure_heldout(tally: Tally, copies: Copies) -> None:
    """Count the articles by title and day, the other pages by newest day and blankness."""
    labels = yaml.safe_load((LABELS / "heldout.yaml").read_text("utf-8"))
    for site, articles in labels["articles"].items():
        for path, (day, title) in articles.items() if copies.has(site) else ():
            _article(tally, copies, site, path, day, title)
    for site, pages in labels["pages"].items():
        for path, newest in pages.items() if copies.has(site) else ():
            _page(tally, copies, site, path, newest)


def _article(tally: Tally, copies: Copies, site: str, path: str, day: date, title: str) -> None:
    where, family = f"{site}/{path}", copies.family(site, path)
    article = copies.page(site, path, AS_OF).article
    is_shown = article is not None and article.source is not DateSource.URL
    seen = article.published if article and is_shown else None
    tally.exact(family, "article date", day, seen, where)
    read = hashed(article.title) if article else None
    tally.exact(family, "article title", title, read, where)


def _page(tally: Tally, copies: Copies, site: str, path: str, newest: date | None) -> None:
    where, family = f"{site}/{path}", copies.family(site, path)
    page = copies.page(site, path, AS_OF)
    days = [item.published for block in page.blocks for item in block.items]
    days += [item.published for item in page.items]
    seen = max((day for day in days if day), default=None)
    tally.exact(family, "newest date", newest, seen, where)
    # None of these pages is a blank column: a false one costs an office a veto.
    blank = is_blank(page, index_pages((page,), None, page.url))
    tally.count(family, "false blank", int(not blank), 1, 1)
    if blank:
        tally.errors.append(f"false blank: {where}")

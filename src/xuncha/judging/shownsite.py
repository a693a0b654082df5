"""Whether the home page of a site is that of another site of the list, without any redirect.

An address with a slip in it, or one that was given up, is answered by the group platform
(集约化平台) with the pages of its portal: they say nothing of the office that is to be judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from xuncha.facts import PageLabels, PageType, Site
from xuncha.read.links.hosts import host_name
from xuncha.read.pagefacts import Page

_PADDING = re.compile(r"门户网站|官方网站|网站|网|[\W_]")


def shown_instead(
    site: Site, home: Page | None, labels: Iterable[PageLabels], other_sites: Iterable[str]
) -> str:
    """The URL of the site of the list whose home page this is; "" where it may be the site's own.

    All that the page says of whose it is has to be another's: its code is not the registered one,
    its SiteDomain is the host of another site of the list, its names are not the registered name.
    """
    code = (home.identity.site_id_code or "").strip() if home else ""
    if home is None or not code or not site.site_id_code or code == site.site_id_code.strip():
        return ""
    said = [page for page in labels if page.page_type is PageType.HOME]
    names = [home.title, *_values(said, "sitename")]
    if any(_may_be(name, registered) for name in names for registered in (site.name, site.sponsor)):
        return ""
    domains = {value.strip().lower() for value in _values(said, "sitedomain")}
    if host_name(site.url) in domains:
        return ""
    return next((url for url in other_sites if host_name(url) in domains), "")


def _values(pages: Iterable[PageLabels], wanted: str) -> list[str]:
    """The contents of one label on these pages."""
    return [
        value
        for page in pages
        for label, values in page.labels.items()
        if label.lower() == wanted
        for value in values
    ]


def _may_be(shown: str, registered: str) -> bool:
    """Whether a name on the page may be the registered one, shortened or with more around it."""
    one, other = _PADDING.sub("", shown), _PADDING.sub("", registered)
    return bool(one and other) and (one in other or other in one)

"""The meta labels of a page (《政府网站发展指引》附件三), as they are really written.

Which of them a page must carry stands with the check of the labels.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from xuncha.read.tree.document import Document

NAMES = (
    "SiteName",
    "SiteDomain",
    "SiteIDCode",
    "ColumnName",
    "ColumnDescription",
    "ColumnKeywords",
    "ColumnType",
    "ArticleTitle",
    "PubDate",
    "ContentSource",
    "Keywords",
    "Author",
    "Description",
    "Image",
    "Url",
)
_BY_LOWER_NAME = {name.lower(): name for name in NAMES}
# What templates print where a value is missing.
_NO_VALUE = frozenset(("", "null", "none", "undefined", "nan", "-", "--"))


def read_labels(doc: Document) -> Mapping[str, tuple[str, ...]]:
    """Label name → contents in page order, names spelled as in the guideline.

    A label that is there without a value has "" as content; one that is not there is no key.
    Case and the order of the attributes do not matter; "null" counts as no value.
    """
    found: dict[str, list[str]] = {}
    for meta in doc.find_all("meta"):
        name = _BY_LOWER_NAME.get((meta.attr("name") or "").strip().lower())
        if name is None:
            continue
        content = (meta.attr("content") or "").strip()
        found.setdefault(name, []).append("" if content.lower() in _NO_VALUE else content)
    return {name: tuple(found[name]) for name in NAMES if name in found}


def label(labels: Mapping[str, tuple[str, ...]], names: Iterable[str]) -> str:
    """The first value of the first of these labels that has one, or ""."""
    return next((value for name in names for value in labels.get(name, ()) if value), "")

"""The meta labels of a page (《政府网站发展指引》附件三), as they are really written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from xuncha.read.document import Document

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


class PageRole(StrEnum):
    """What a page is to the labels it must carry."""

    HOME = "home"
    COLUMN = "column"
    CONTENT = "content"


# 所有页:SiteName、SiteDomain、SiteIDCode必选;栏目页另加ColumnName、ColumnDescription、ColumnKeywords、
# ColumnType;内容页另加ColumnName、ColumnType、ArticleTitle、PubDate、ContentSource。
_SITE = ("SiteName", "SiteDomain", "SiteIDCode")
_REQUIRED: Mapping[PageRole, tuple[str, ...]] = {
    PageRole.HOME: _SITE,
    PageRole.COLUMN: (*_SITE, "ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"),
    PageRole.CONTENT: (
        *_SITE,
        "ColumnName",
        "ColumnType",
        "ArticleTitle",
        "PubDate",
        "ContentSource",
    ),
}


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


def required_labels(role: PageRole) -> tuple[str, ...]:
    """The labels a page of this role must carry."""
    return _REQUIRED[role]


def missing_labels(labels: Mapping[str, tuple[str, ...]], role: PageRole) -> tuple[str, ...]:
    """Required labels that the page does not have at all."""
    return tuple(name for name in required_labels(role) if name not in labels)


def empty_labels(labels: Mapping[str, tuple[str, ...]], role: PageRole) -> tuple[str, ...]:
    """Required labels that are there without any value."""
    return tuple(name for name in required_labels(role) if name in labels and not any(labels[name]))


def label(labels: Mapping[str, tuple[str, ...]], names: Iterable[str]) -> str:
    """The first value of the first of these labels that has one, or ""."""
    return next((value for name in names for value in labels.get(name, ()) if value), "")

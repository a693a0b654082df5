"""read: what pages show of themselves: marks, labels, text, menu, and how they are reached."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Identity:
    """The marks a government site has to show. None: not seen on any page read."""

    site_id_code: str | None = None
    icp: str | None = None
    police: str | None = None
    party_government_mark: str | None = None
    error_report_entry: str | None = None
    sponsor: str | None = None
    contact: str | None = None
    sitemap: str | None = None
    # The 标识码 stands in links or labels alone (找错入口), in no words that visitors read.
    code_in_links_alone: bool = False
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class MarkGap:
    """A mark that the home page shows and other pages with a foot do not."""

    mark: str
    # At most 20 of them; `missing` counts all.
    pages: tuple[str, ...]
    missing: int
    looked_at: int
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class PageText:
    """The readable text of a page, for the wording check."""

    url: str
    title: str
    text: str
    record_id: str
    at: str
    # The day of an article; None on other pages, and where none was read.
    published: date | None = None


class PageType(StrEnum):
    """Which of the label lists of 国办发〔2017〕47号 附件3 a page has to carry."""

    HOME = "home"
    COLUMN = "column"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class PageLabels:
    """The meta labels of a page (网页标签), name → contents in page order."""

    url: str
    page_type: PageType
    labels: Mapping[str, tuple[str, ...]]
    record_id: str = ""
    at: str = ""
    # What an article itself shows: its day of publication and whether that has hour and minute,
    # its source (and whether the word stands there at all), its title where it is not the label's.
    published: date | None = None
    has_time: bool = False
    origin: str = ""
    names_source: bool = False
    shown_title: str = ""


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One entry of a menu."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class MainMenu:
    """The main menu of the home page: its entries of the first level, 首页 and tools left out."""

    entries: tuple[MenuEntry, ...]
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A page with its title and its evidence."""

    url: str
    title: str
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Interpretations:
    """What pages of policies (政策文件) and of their interpretations (解读) show of one another.

    Of either kind only pages that are surely of it; `apart` are those that show no way across.
    """

    policies: int = 0
    policies_apart: tuple[PagePlace, ...] = ()
    interpretations: int = 0
    interpretations_apart: tuple[PagePlace, ...] = ()


class Ipv6(StrEnum):
    """Whether a site was reached over IPv6."""

    REACHABLE = "reachable"
    # Its name has an IPv6 address that did not answer.
    UNREACHABLE = "unreachable"
    NO_ADDRESS = "no_address"
    # Not asked, or our own network has no IPv6.
    UNKNOWN = "unknown"

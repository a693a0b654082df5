"""read: signs that someone else writes on a site."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HiddenLink:
    """A link that leaves the site out of a block that no visitor sees (暗链)."""

    url: str
    text: str
    # How the block is hidden: "display", "off_screen", … (read/hidden/hiding.py).
    way: str
    # How many anchors of the page lead there.
    anchors: int = 1
    # Links and strangers in the block.
    block_links: int = 0
    block_hosts: int = 0


@dataclass(frozen=True, slots=True)
class PageSigns:
    """Signs on one page that someone else writes on it, or that it carries advertising."""

    url: str
    title: str = ""
    # The meta keywords and description.
    keywords: str = ""
    hidden_links: tuple[HiddenLink, ...] = ()
    # (element, address) of scripts and frames from strangers, each once.
    loaded: tuple[tuple[str, str], ...] = ()
    # Tricks in the page's own scripts: "search_engine", "spider_title",
    # "telephones", "everybody", "coded_script" (read/intruders/tricks.py).
    tricks: tuple[str, ...] = ()
    # The title is written in numeric entities although the page is not.
    coded_title: bool = False
    # The text names so many goods of gambling or pornography that it offers them.
    spam: tuple[str, ...] = ()
    # The page offers the domain that it stands on for sale.
    for_sale: bool = False
    # 来源, as an article shows it.
    origin: str = ""
    # Words that the page itself sets on advertisements, with the address they lead to.
    advertised: tuple[tuple[str, str], ...] = ()
    # On a page that came over https: resources asked for over http, and how many.
    insecure: tuple[str, ...] = ()
    insecure_count: int = 0
    # Of the home page alone (read/home/signs.py): floating boxes without a way to close them,
    # (words, address) of links to shops, links that leave the government, a notice about those.
    floats: tuple[str, ...] = ()
    commercial: tuple[tuple[str, str], ...] = ()
    leaving: int = 0
    leaving_notice: bool = False
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class OutsidePage:
    """What came from a target of another site where a body was fetched, if it looks hijacked."""

    url: str
    final_url: str
    title: str
    # "for_sale", "gambling", "porn", …
    sign: str
    words: tuple[str, ...] = ()
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class SecondLook:
    """The home page as a search engine's visitor gets it, against the ordinary answer."""

    # Links to strangers, and words of the title, that only the search engine gets.
    extra_links: tuple[str, ...]
    title: str
    ordinary_title: str
    # Where it was led to, when to another host than the ordinary visitor.
    led_to: str = ""
    record_id: str = ""
    at: str = ""

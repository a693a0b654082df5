"""Whose a host is: the site's own, the government's, one that many sites use, or a stranger's.

The list of known hosts is data: known_hosts.csv beside this file (host, kind, what).
"""

from __future__ import annotations

import csv
from functools import cache, lru_cache
from importlib.resources import files

# What public bodies stand under.
_PUBLIC = (
    ".gov.cn",
    ".edu.cn",
    ".mil.cn",
    ".ac.cn",
    ".政务",
    ".xn--zfr164b",
    ".公益",
    ".xn--55qw42g",
)
# Under these the registered name is one label longer.
_SECOND_LEVELS = frozenset(("com", "net", "org", "gov", "edu", "ac", "mil"))
_PROVINCES = frozenset(
    [
        "ah",
        "bj",
        "cq",
        "fj",
        "gd",
        "gs",
        "gx",
        "gz",
        "ha",
        "hb",
        "he",
        "hi",
        "hk",
        "hl",
        "hn",
        "jl",
        "js",
        "jx",
        "ln",
        "mo",
        "nm",
        "nx",
        "qh",
        "sc",
        "sd",
        "sh",
        "sn",
        "sx",
        "tj",
        "tw",
        "xj",
        "xz",
        "yn",
        "zj",
    ]
)
# Kinds of known_hosts.csv that are no company for a government page.
UNWANTED = frozenset(("ad", "parking", "shop"))


def host_name(url: str) -> str:
    """The host of an absolute, normalised web address without its port."""
    start = url.find("://") + 3
    end = url.find("/", start)
    host = url[start : end if end > 0 else len(url)]
    host = host.partition("?")[0].rpartition("@")[2]
    return host if host.startswith("[") else host.partition(":")[0]


@lru_cache(maxsize=50_000)
def site_domain(host: str) -> str:
    """The registered name of a host: "a.b.x.gov.cn" → "x.gov.cn"; an address is its own."""
    if host.startswith("[") or host.replace(".", "").isdigit():
        return host
    labels = host.rstrip(".").split(".")
    is_long = labels[-1] == "cn" and len(labels) > 2 and _is_second_level(labels[-2])
    return ".".join(labels[-3:] if is_long else labels[-2:])


def _is_second_level(label: str) -> bool:
    return label in _SECOND_LEVELS or label in _PROVINCES


@lru_cache(maxsize=50_000)
def known_kind(host: str) -> str:
    """The kind of known_hosts.csv of the host or of what it stands under; "" for a stranger."""
    known = _known_hosts()
    while host:
        if host in known:
            return known[host]
        host = host.partition(".")[2]
    return ""


@lru_cache(maxsize=50_000)
def is_stranger(host: str, own: str) -> bool:
    """Whether a host is neither the site's own nor a public body's nor known for good reasons."""
    if host == own or host.endswith(_PUBLIC):
        return False
    if _same_owner(host, own):
        return False
    kind = known_kind(host)
    return not kind or kind in UNWANTED


def _same_owner(host: str, own: str) -> bool:
    """Same registered name, or the same name under another ending (lgedu.net, lgedu.gov.cn)."""
    mine, other = site_domain(own), site_domain(host)
    if mine == other:
        return True
    name = mine.partition(".")[0]
    return len(name) > 3 and not name.isdigit() and name == other.partition(".")[0]


@cache
def _known_hosts() -> dict[str, str]:
    text = (files("xuncha.read.links") / "known_hosts.csv").read_text("utf-8")
    return {row["host"]: row["kind"] for row in csv.DictReader(text.splitlines())}

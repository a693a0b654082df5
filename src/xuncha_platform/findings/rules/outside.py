"""The hosts of others that a finding is about: where a dead link leads, who a hijacked one serves.

A host is kept as a key by which everything under a domain is one range of an index: the labels
from the right, each character as two hexadecimal digits. Digits and capitals sort alike under
every collation of PostgreSQL and in SQLite (as in orgs/paths.py); dots and hyphens do not.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

import can_ada

from xuncha.read.links.hosts import host_name

# Of one finding so many are kept: a cloaked page lists ten.
MOST = 10
# Details that hold an address or a host, besides the finding's own address.
_LED_TO = ("final_url", "led_to", "to")
_LONGEST = 253


def outside_hosts(url: str, detail: Mapping[str, Any], own: str) -> list[str]:
    """The hosts, without ports, that are not the site's `own` (which may have a port)."""
    home = own.partition(":")[0] if not own.startswith("[") else own
    found = dict.fromkeys(host for host in map(_host, _addresses(url, detail)) if host)
    return [host for host in found if host != home][:MOST]


def key_of(host: str) -> str:
    """The key of a host: "www.example.com" as "com.example.www." in hexadecimal digits."""
    reversed_labels = ".".join(reversed(host.strip(".").split("."))) + "."
    return reversed_labels.encode().hex().upper()


def keys_under(typed: str) -> tuple[str, str] | None:
    """The first and last key of a typed host and all under it; None where it is no host.

    Whole labels: "example.com" names www.example.com, not myexample.com.
    """
    host = typed_host(typed)
    if not host:
        return None
    return key_of(host), key_of(host) + "Z"


def typed_host(typed: str) -> str:
    """The host a person typed or pasted, alone or in an address; "" where there is none."""
    text = unicodedata.normalize("NFKC", typed).strip()
    address = text if "://" in text else f"http://{text}"
    # "/art/1.html" would be read as a host "art".
    is_path = text.startswith("/")
    if is_path or any(map(str.isspace, address)) or not can_ada.can_parse(address):
        return ""
    host = host_name(f"http://{can_ada.parse(address).host}/")
    return host if "." in host.strip(".") or host.startswith("[") else ""


def _addresses(url: str, detail: Mapping[str, Any]) -> Iterator[str]:
    yield url
    for name in _LED_TO:
        if isinstance(detail.get(name), str):
            yield detail[name]
    links = detail.get("links")
    yield from (one for one in links if isinstance(one, str)) if isinstance(links, list) else ()


def _host(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        return ""
    host = host_name(url).lower().strip(".")
    return host if len(host) <= _LONGEST and host.isascii() else ""

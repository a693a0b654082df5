"""One spelling for what is the same target: without session ids, compared without scheme and www."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

from xuncha.read.links.sessions import without_session

_DEFAULT_PORTS = {"http": 80, "https": 443}


# The same, remembered: for verdicts, which meet an address on every page that links to it.
target_of = lru_cache(maxsize=100_000)(without_session)


def page_key(url: str) -> str:
    """What two addresses of the same page share: scheme and a leading www. say nothing."""
    return url.partition("://")[2].removeprefix("www.")


def target_host(url: str) -> str:
    """Host name in lower case, with the port where it is not the scheme's own; "" if none."""
    return _host_of_origin(origin_of(url))


@lru_cache(maxsize=50_000)
def _host_of_origin(origin: str) -> str:
    try:
        parts = urlsplit(origin)
        name, port = (parts.hostname or ""), parts.port
    except ValueError:
        return ""
    is_default = port is None or port == _DEFAULT_PORTS.get(parts.scheme)
    name = f"[{name}]" if ":" in name else name
    return name if is_default else f"{name}:{port}"


def origin_of(url: str) -> str:
    """Scheme, host and port of a web address: "http://www.x.gov.cn"."""
    end = url.find("/", 8)
    return url[:end] if end > 0 else url


def path_of(url: str) -> str:
    """The path of a canonical web address, from its first slash to the query."""
    start = url.find("/", 8)
    return url[start:].partition("?")[0] if start > 0 else "/"

"""Addresses in one spelling, and when two of them mean the same site."""

from __future__ import annotations

import re
import unicodedata

import can_ada
from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha_platform.registry.rules.refusal import refused

LONGEST = 500
# Two addresses, or an address and a remark; a second one in the query is part of the first.
_SEVERAL = re.compile(r"\s|^[^?#]*://[^?#]*(?:://|[,;、，；]\s*(?:www\.|https?:))")
# Marks that end a sentence or an enumeration, not an address.
_AFTER = "、，。；,;"
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_INDEX_PAGES = ("index", "default", "main")
_INDEX_ENDINGS = ("html", "htm", "shtml", "jsp", "asp", "aspx", "php", "do")


def normal_url(text: str) -> str:
    """The address as it is registered: scheme, host in small letters, no default port, no fragment.

    A missing `http://` is added, as lists of offices often leave it out. Empty stays empty.
    Raises InputError for anything that is no web address.
    """
    typed = unicodedata.normalize("NFKC", text).strip().rstrip(_AFTER).rstrip()
    if not typed:
        return ""
    if _SEVERAL.search(typed):
        raise refused(_("网址“%(url)s”里有空格或几个网址。请只写一个。") % {"url": text.strip()})
    address = typed if "://" in typed else f"http://{typed}"
    parsed = can_ada.parse(address) if can_ada.can_parse(address) else None
    if parsed is None or parsed.protocol not in ("http:", "https:") or not _is_host(parsed):
        raise _no_url(text)
    if parsed.username or parsed.password:
        problem = _("网址“%(url)s”里带有账号或密码,请去掉。") % {"url": typed}
        raise refused(problem)
    url = str(parsed).partition("#")[0]
    if len(url) > LONGEST:
        problem = _("网址长 %(length)d 个字符,最多 %(most)d 个。") % {
            "length": len(url),
            "most": LONGEST,
        }
        raise refused(problem)
    return url


def host_of(url: str) -> str:
    """The host of a normal URL, with its port where it is not the default one."""
    return str(can_ada.parse(url).host) if url else ""


def url_key(url: str) -> str:
    """What two spellings of one home page have in common: no scheme, no index page, no slash."""
    if not url:
        return ""
    parsed = can_ada.parse(url)
    folder, _slash, page = str(parsed.pathname).rpartition("/")
    name, _dot, ending = page.lower().partition(".")
    if name in _INDEX_PAGES and ending in _INDEX_ENDINGS:
        page = ""
    return f"{parsed.host}{folder}/{page}".rstrip("/") + str(parsed.search)


def readable_host(host: str) -> str:
    """A host as people read it: a Chinese domain in Chinese."""
    try:
        return host.encode("ascii").decode("idna") if "xn--" in host else host
    except UnicodeError:
        return host


def is_government_host(host: str) -> bool:
    """Whether a host lies under .gov.cn or .政务 (xn--zfr164b)."""
    name = host.partition(":")[0].lower()
    return name.endswith((".gov.cn", ".xn--zfr164b")) or name == "gov.cn"


def _is_host(parsed: can_ada.URL) -> bool:
    """A name with a dot, an address, or the machine itself: `http:///x` is no site."""
    name = str(parsed.hostname)
    if name.startswith("[") or name == "localhost":
        return True
    labels = name.removesuffix(".").split(".")
    return len(labels) > 1 and all(map(_LABEL.fullmatch, labels))


def _no_url(text: str) -> InputError:
    problem = _("网址“%(url)s”无法识别。请写成 http://主机名/ 的样子。") % {"url": text.strip()}
    return refused(problem)

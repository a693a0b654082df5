"""Questions about the home page beyond its content, each asked once.

How it looks to a search engine's visitor (who hides something shows it to them), whether its host
answers over https, and whether over IPv6. The robot says who it is behind the search engine's name.
"""

from __future__ import annotations

from xuncha.facts import Purpose
from xuncha.fetch.request import Request
from xuncha.settings import USER_AGENT, CrawlSettings

# Pages made for search engines look for this name and for visitors who come from there.
SEARCH_ENGINE_AGENT = (
    "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html) "
    + USER_AGENT.removeprefix("Mozilla/5.0 ")
)
SEARCH_ENGINE_REFERRER = "https://www.baidu.com/s?wd=site"


def extra_requests(home_url: str, settings: CrawlSettings) -> tuple[Request, ...]:
    """What to ask once the home page was read; nothing where the settings switch it off."""
    found = []
    if settings.asks_as_search_engine:
        agent = (("User-Agent", SEARCH_ENGINE_AGENT),)
        found.append(
            Request(home_url, "GET", Purpose.CLOAK, referrer=SEARCH_ENGINE_REFERRER, headers=agent)
        )
    encrypted = https_variant(home_url)
    if settings.asks_https and encrypted:
        found.append(Request(encrypted, "HEAD", Purpose.HTTPS))
    if settings.asks_ipv6 and _has_name(home_url):
        found.append(Request(home_url, "HEAD", Purpose.IPV6))
    return tuple(found)


def _has_name(url: str) -> bool:
    """Whether the host is a name that may have addresses of both kinds."""
    host = url.partition("://")[2].partition("/")[0].partition(":")[0]
    return "." in host and not host.rpartition(".")[2].isdigit()


def https_variant(url: str) -> str:
    """The https address of an http site on the usual port; "" where there is none to ask for."""
    scheme, _, rest = url.partition("://")
    host = rest.partition("/")[0]
    if scheme != "http" or ":" in host:
        return ""
    return f"https://{host}/"

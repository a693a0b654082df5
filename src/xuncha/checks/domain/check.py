"""Whether the site stands under a domain of the government."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from xuncha.checks.places import evidence_of
from xuncha.checks.windows import Windows
from xuncha.facts import Observation, SiteFacts

# 英文域名以“.gov.cn”为后缀,中文域名以“.政务”为后缀(xn--zfr164b)
SUFFIXES = (".gov.cn", ".政务", ".xn--zfr164b")

# 政府门户网站使用以 www.□□□.gov.cn 为结构的域名
_PORTAL = re.compile(r"www\.[a-z0-9-]+\.gov\.cn", re.I)


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`domain_not_gov_cn` for another suffix, `domain_structure` for a portal without www. or
    with its name at another place."""
    host = (urlsplit(facts.site.url).hostname or "").rstrip(".")
    if not ("." + host).endswith(SUFFIXES):
        return (_about(facts, "domain_not_gov_cn", host),)
    if facts.site.is_portal and host.endswith(".gov.cn") and not _PORTAL.fullmatch(host):
        return (_about(facts, "domain_structure", host),)
    return ()


def _about(facts: SiteFacts, name: str, host: str) -> Observation:
    return Observation(
        check="domain",
        name=name,
        url=facts.site.url,
        detail={"host": host},
        **evidence_of(facts),
    )

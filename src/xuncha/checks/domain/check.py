"""Whether the site stands under a domain of the government."""

from __future__ import annotations

from urllib.parse import urlsplit

from xuncha.checks.windows import Windows
from xuncha.facts import Observation, SiteFacts

# 英文域名以“.gov.cn”为后缀,中文域名以“.政务”为后缀(xn--zfr164b)
SUFFIXES = (".gov.cn", ".政务", ".xn--zfr164b")


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`domain_not_gov_cn` where the registered address has another suffix."""
    host = (urlsplit(facts.site.url).hostname or "").rstrip(".")
    if ("." + host).endswith(SUFFIXES):
        return ()
    return (
        Observation(
            check="domain",
            name="domain_not_gov_cn",
            url=facts.site.url,
            detail={"host": host},
            record_id=facts.home.record_id,
            at=facts.home.at,
        ),
    )

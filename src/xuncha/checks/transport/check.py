"""How the home page travels: encrypted or not, and how long it takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from xuncha.checks.places import evidence_of, suspected_on
from xuncha.checks.saying import OUTCOME_WORDS, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Certainty, Ipv6, Observation, Outcome, SiteFacts

# 页面加载不宜超过3秒
SLOW_SECONDS = 3.0
_TLS = "tls: "
_OFFERED = {True: "yes", False: "no", None: "unknown"}


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`no_https`, `slow_page`, `certificate_trouble`, `no_hsts` of the home page, `home_weight`,
    `mixed_content`, `no_ipv6` or `ipv6_unknown`.

    The first two are UNKNOWN where the home page did not arrive, the last where IPv6 was not
    asked for or our own network has none.
    """
    home = facts.home
    if home.outcome is not Outcome.OK:
        reason = f"首页没有读到:{OUTCOME_WORDS[home.outcome]}"
        names = ("no_https", "slow_page")
        found = [unknown("transport", name, facts, reason) for name in names]
        return (*found, *_over_ipv6(facts))
    found = []
    if urlsplit(home.final_url).scheme != "https":
        detail = {"final_url": home.final_url, "offered": _OFFERED[facts.https_offered]}
        found.append(_about(facts, "no_https", detail))
    else:
        found += _encrypted(facts)
    if home.total_seconds > SLOW_SECONDS:
        seconds = round(home.total_seconds, 2)
        slow = {"seconds": seconds, "allowed": SLOW_SECONDS, **_weight(facts)}
        found.append(_about(facts, "slow_page", slow))
    if facts.home_bytes:
        found.append(_about(facts, "home_weight", _weight(facts)))
    return (*found, *_over_ipv6(facts))


def _weight(facts: SiteFacts) -> dict[str, object]:
    """How much the home page is: kB of its own, files it asks for. What those weigh was not asked."""
    if not facts.home_bytes:
        return {}
    return {
        "kilobytes": round(facts.home_bytes / 1000),
        "resources": facts.home_resources,
    }


def _over_ipv6(facts: SiteFacts) -> Iterator[Observation]:
    # 完成IPv6改造:有AAAA记录,并且访问得到。
    if facts.ipv6 is Ipv6.UNKNOWN:
        reason = "没有用 IPv6 访问过,或者检查所用的网络没有 IPv6"
        yield unknown("transport", "ipv6_unknown", facts, reason)
    elif facts.ipv6 is not Ipv6.REACHABLE:
        found = _about(facts, "no_ipv6", {"why": str(facts.ipv6)})
        # One attempt from one place: a name without an address is sure, a silence is not.
        is_sure = facts.ipv6 is Ipv6.NO_ADDRESS
        yield found if is_sure else replace(found, certainty=Certainty.SUSPECTED)


def _encrypted(facts: SiteFacts) -> Iterator[Observation]:
    """What an encrypted site still leaves open."""
    trouble = [note.removeprefix(_TLS) for note in facts.home.notes if note.startswith(_TLS)]
    if trouble:
        yield _about(facts, "certificate_trouble", {"trouble": trouble[0]})
    elif not facts.home.header("strict-transport-security"):
        yield _about(facts, "no_hsts", {})
    mixed = [page for page in facts.signs if page.insecure]
    if mixed:
        detail = {"pages": len(mixed), "example": mixed[0].insecure[0]}
        yield suspected_on("transport", "mixed_content", mixed[0].url, mixed, detail, len(mixed))


def _about(facts: SiteFacts, name: str, detail: Mapping[str, object]) -> Observation:
    return Observation(
        check="transport",
        name=name,
        url=facts.home.final_url,
        detail=detail,
        **evidence_of(facts),
    )

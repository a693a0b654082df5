"""Verdicts on links that what was read of the pages takes back: nobody is named for them."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import replace

from xuncha.facts import LinkTarget, LinkVerdict

TAKEN_BACK, SHOWS_HOME = "taken_back", "shows_home"
_GONE = (LinkVerdict.DEAD, LinkVerdict.SOFT_DEAD)


def left_open(
    targets: Iterable[LinkTarget], withdrawn: Container[str], showing_home: Container[str]
) -> tuple[LinkTarget, ...]:
    """The targets; unverified where the pages that were asked again no longer link what is gone
    (`withdrawn`), and where the home page stood in for what was asked (`showing_home`)."""
    return tuple(_considered(one, withdrawn, showing_home) for one in targets)


def _considered(
    target: LinkTarget, withdrawn: Container[str], showing_home: Container[str]
) -> LinkTarget:
    if target.verdict in _GONE and target.url in withdrawn:
        return replace(target, verdict=LinkVerdict.UNVERIFIED, reason=TAKEN_BACK)
    if target.verdict is LinkVerdict.OK and target.url in showing_home:
        return replace(target, verdict=LinkVerdict.UNVERIFIED, reason=SHOWS_HOME)
    return target

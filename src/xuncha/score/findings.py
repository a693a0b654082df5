"""Observations → findings: the faults that are reported, each with its fingerprint."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xuncha.facts import Certainty, Finding, Observation, State
from xuncha.score.fingerprint import fingerprint
from xuncha.score.judge import Judged
from xuncha.score.observations import OBSERVATIONS

_MOST_PARENTS = 20


@dataclass(frozen=True, slots=True)
class Findings:
    """The findings in their order, and which observation became which."""

    all: tuple[Finding, ...]
    _of: Mapping[int, str]

    def of(self, chosen: Sequence[Observation]) -> tuple[str, ...]:
        """The fingerprints of those observations that are findings, in order."""
        return tuple(sorted(self._of[id(o)] for o in chosen if id(o) in self._of))


def build_findings(
    site_url: str, observations: Sequence[Observation], rows: Sequence[Judged]
) -> Findings:
    """Every fault that was seen, and every measurement that a violated row rests on, or that would
    tip an open one once a person confirms it."""
    blamed = {
        id(o)
        for row in rows
        for o in row.chosen
        if row.state is State.VIOLATED
        or (row.state is State.UNDETERMINED and o.certainty is Certainty.SUSPECTED)
    }
    faults = [o for o in observations if _is_finding(o, id(o) in blamed)]
    named = _named(site_url, faults)
    findings = sorted(
        (_finding(o, named[id(o)]) for o in faults), key=lambda f: (f.check, f.name, f.fingerprint)
    )
    return Findings(tuple(findings), named)


def fingerprints(site_url: str, observations: Sequence[Observation]) -> dict[int, str]:
    """The fingerprint of every observation that is or may become a finding, by identity."""
    return _named(site_url, [o for o in observations if o.certainty is not Certainty.UNKNOWN])


def _is_finding(observation: Observation, is_blamed: bool) -> bool:
    if observation.certainty is Certainty.UNKNOWN:
        return False
    known = OBSERVATIONS.get(observation.name)
    if known is not None and known.is_sound:
        return False
    return is_blamed or known is None or known.is_fault


def _named(site_url: str, faults: Sequence[Observation]) -> dict[int, str]:
    """Fingerprints; of faults that nothing tells apart, the later ones get a number."""
    seen: Counter[str] = Counter()
    named: dict[int, str] = {}
    for observation in faults:
        name = fingerprint(site_url, observation)
        seen[name] += 1
        named[id(observation)] = name if seen[name] == 1 else f"{name}-{seen[name]}"
    return named


def _finding(observation: Observation, name: str) -> Finding:
    return Finding(
        fingerprint=name,
        check=observation.check,
        name=observation.name,
        url=observation.url,
        parents=observation.parents[:_MOST_PARENTS],
        parent_count=observation.parent_count,
        detail=observation.detail,
        state=str(observation.certainty),
        record_id=observation.record_id,
        at=observation.at,
    )

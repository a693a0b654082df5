"""What an evidence file says of itself, before its first exchange."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from typing import Any

from xuncha import __version__
from xuncha.facts import DeclaredColumn, EarlierAddresses, ListedPolicy, Site

SCHEMA = "xuncha.evidence/1"


@dataclass(frozen=True, slots=True)
class EvidenceHeader:
    """Everything that judging needs and that no exchange says."""

    site: Site
    # The 监测时间点.
    as_of: date
    # Moment at which the crawl began, as text like every moment.
    started_at: str = ""
    # From where the site was looked at, in the user's words.
    vantage: str = ""
    # The settings of the crawl that a reader should know of, JSON values only.
    settings: Mapping[str, Any] = field(default_factory=dict)
    # The 栏目信息表 of the site; empty when none was given.
    columns: tuple[DeclaredColumn, ...] = ()
    # URLs of the other rows of the list: a site that redirects to one of them is told apart.
    other_sites: tuple[str, ...] = ()
    software: str = __version__
    # What the office gave besides (xuncha/given).
    earlier: EarlierAddresses | None = None
    policies: tuple[ListedPolicy, ...] = ()

    def to_json(self) -> str:
        """The header as one line of JSON, the same for the same header."""
        content: dict[str, Any] = {
            "schema": SCHEMA,
            "site": asdict(self.site),
            "as_of": self.as_of.isoformat(),
            "started_at": self.started_at,
            "vantage": self.vantage,
            "settings": dict(self.settings),
            "columns": [asdict(column) for column in self.columns],
            "other_sites": list(self.other_sites),
            "software": self.software,
        }
        # Only where something was given: the header of other evidence stays as it was.
        if self.earlier is not None:
            content["earlier"] = asdict(self.earlier)
        if self.policies:
            content["policies"] = [asdict(policy) for policy in self.policies]
        return json.dumps(content, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> EvidenceHeader:
        """Read what `to_json` wrote. ValueError, KeyError or TypeError for anything else."""
        content = json.loads(text)
        if content["schema"] != SCHEMA:
            raise ValueError(f"schema {content['schema']!r}, expected {SCHEMA!r}")
        policies = content.get("policies", ())
        return cls(
            site=Site(**_known(Site, content["site"])),
            as_of=date.fromisoformat(content["as_of"]),
            started_at=content["started_at"],
            vantage=content["vantage"],
            settings=content["settings"],
            columns=tuple(DeclaredColumn(**_known(DeclaredColumn, c)) for c in content["columns"]),
            other_sites=tuple(content["other_sites"]),
            software=content["software"],
            earlier=_earlier(content.get("earlier")),
            policies=tuple(ListedPolicy(**_known(ListedPolicy, one)) for one in policies),
        )


def _earlier(content: Mapping[str, Any] | None) -> EarlierAddresses | None:
    if content is None:
        return None
    return EarlierAddresses(content["day"], content["known"], tuple(content["urls"]))


def _known(kind: Any, content: Mapping[str, Any]) -> dict[str, Any]:
    """Only the fields this version has: a later version may have written more."""
    names = {known.name for known in fields(kind)}
    return {name: value for name, value in content.items() if name in names}

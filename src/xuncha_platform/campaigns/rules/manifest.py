"""What is sealed at the freeze, in one spelling, and how two of them differ."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder

SCHEMA = "xuncha.manifest/2"
# Seals of 0.1.0, whose pass rate is of all sites inspected (docs/decisions/0022-pass-rate.md).
OF_ALL = "xuncha.manifest/1"


def canonical(content: Any) -> bytes:
    """The one spelling of a JSON value: keys sorted, no blanks, UTF-8."""
    text = json.dumps(
        content,
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
        cls=DjangoJSONEncoder,
    )
    return text.encode()


def digest(content: Any) -> str:
    """SHA-256 of a value's one spelling."""
    return hashlib.sha256(canonical(content)).hexdigest()


def plain(content: Any) -> Any:
    """The value as JSON knows it, so that what is stored and read again compares equal."""
    return json.loads(canonical(content))


def differences(sealed: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """Where the two differ, each as a path ("sites/甲市政府网/results/evidence_sha256")."""
    return list(_differ(_by_name(sealed), _by_name(now), ""))


def _by_name(manifest: Mapping[str, Any]) -> dict[str, Any]:
    """The sites under their addresses: one that is missing does not shift the others."""
    sites = {site["register"]["url"]: site for site in manifest.get("sites", ())}
    return {**manifest, "sites": sites}


def _differ(sealed: Any, now: Any, path: str) -> Iterator[str]:
    if isinstance(sealed, dict) and isinstance(now, dict):
        for key in sorted({*sealed, *now}):
            yield from _differ(sealed.get(key), now.get(key), f"{path}/{key}" if path else key)
    elif sealed != now:
        yield path

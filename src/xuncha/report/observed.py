"""The observations of a site, kept beside its report.

They are the layer between evidence and findings: with them a scorecard is derived again in
milliseconds, by another version of a rulebook or under what people decided.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from xuncha.errors import InputError
from xuncha.facts import Certainty, Observation, Site
from xuncha.machine.files import write_atomically

SCHEMA = "xuncha.observations/1"


@dataclass(frozen=True, slots=True)
class Observed:
    """What the checks saw of a site as of a day, within the windows of one rulebook."""

    site: Site
    as_of: date
    rulebook_id: str
    rulebook_version: str
    observations: tuple[Observation, ...]


def write_observed(folder: Path, observed: Observed, suffix: str = "") -> None:
    """Write `observations<suffix>.json.gz`: the same observations give the same bytes."""
    content = {
        "schema": SCHEMA,
        "site": asdict(observed.site),
        "as_of": observed.as_of.isoformat(),
        "rulebook": {"id": observed.rulebook_id, "version": observed.rulebook_version},
        "observations": [_plain(o) for o in observed.observations],
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), default=str)
    # Level 1 takes a third of the time of level 9 and these files are small either way.
    packed = gzip.compress(text.encode(), compresslevel=1, mtime=0)
    write_atomically(folder / f"observations{suffix}.json.gz", packed)


def read_observed(folder: Path, suffix: str = "") -> Observed:
    """Read them back. Raises InputError where the file is missing or damaged."""
    path = folder / f"observations{suffix}.json.gz"
    try:
        content = json.loads(gzip.decompress(path.read_bytes()))
        return Observed(
            site=Site(**content["site"]),
            as_of=date.fromisoformat(content["as_of"]),
            rulebook_id=content["rulebook"]["id"],
            rulebook_version=content["rulebook"]["version"],
            observations=tuple(_observation(row) for row in content["observations"]),
        )
    except FileNotFoundError as error:
        raise InputError(
            f"没有 {path}。请用 xuncha judge 从证据重新评判一次。",
            f"{path} is missing. Run xuncha judge on the evidence once more.",
        ) from error
    except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"{path} 已损坏({type(error).__name__})。请用 xuncha judge 从证据重新评判一次。",
            f"{path} is damaged ({type(error).__name__}). Run xuncha judge once more.",
        ) from error


def _plain(observation: Observation) -> dict[str, Any]:
    return {
        "check": observation.check,
        "name": observation.name,
        "url": observation.url,
        "certainty": str(observation.certainty),
        "detail": dict(observation.detail),
        "count": observation.count,
        "parents": list(observation.parents),
        "parent_count": observation.parent_count,
        "record_id": observation.record_id,
        "at": observation.at,
    }


def _observation(row: dict[str, Any]) -> Observation:
    return Observation(
        **{
            **row,
            "certainty": Certainty(row["certainty"]),
            "parents": tuple(row["parents"]),
        }
    )

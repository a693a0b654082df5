"""No output repeats a personal number that a page shows: stars for all but its ends."""

from __future__ import annotations

from typing import Any

from xuncha.checks.privacy.numbers import mask_text

# Addresses and names of records are kept as they are: without them nobody finds the page. The
# marks of the site itself (its contact among them) are published on purpose.
_KEPT = frozenset(
    ("url", "final_url", "parents", "fingerprint", "findings", "evidence", "site", "identity")
)


def without_numbers(value: Any) -> Any:
    """A report, or a part of one, with identity, card and mobile numbers masked in its texts."""
    if isinstance(value, str):
        return mask_text(value)
    if isinstance(value, dict):
        # `findings` is a list of findings at the top and of fingerprints in an indicator.
        return {
            key: part if _is_kept(key, part) else without_numbers(part)
            for key, part in value.items()
        }
    if isinstance(value, list | tuple):
        return [without_numbers(part) for part in value]
    return value


def _is_kept(key: str, part: Any) -> bool:
    if key == "findings":
        return not (isinstance(part, list) and part and isinstance(part[0], dict))
    return key in _KEPT

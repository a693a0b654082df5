"""What is fixed with the list of a draw besides its files: who is who, and the reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Fixed:
    """`ids` stand in the order of the list's rows; the others are site id → reason."""

    ids: tuple[int, ...] = ()
    # In the same order, the regions in which they are counted.
    regions: tuple[int, ...] = ()
    forced: Mapping[int, str] = field(default_factory=dict)
    left_out: Mapping[int, str] = field(default_factory=dict)
    # In scope, but its address cannot be inspected: not on the list.
    unusable: Mapping[int, str] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """For DrawFiles.fixed; JSON knows no numbers as keys."""
        return {
            "ids": list(self.ids),
            "regions": list(self.regions),
            "forced": [[pk, why] for pk, why in self.forced.items()],
            "left_out": [[pk, why] for pk, why in self.left_out.items()],
            "unusable": [[pk, why] for pk, why in self.unusable.items()],
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Fixed:
        """Read DrawFiles.fixed back."""
        return cls(
            ids=tuple(stored.get("ids", ())),
            regions=tuple(stored.get("regions", ())),
            forced=dict(stored.get("forced", ())),
            left_out=dict(stored.get("left_out", ())),
            unusable=dict(stored.get("unusable", ())),
        )

"""What is drawn for one site before it is built: where it lives, what troubles it, which thresholds."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

# Thirty sites of a seed, by how they are hosted.
SHAPES = (
    *("alone",) * 11,  # all on one host
    *("split",) * 5,  # disclosure platform, mailbox and service hall on hosts of their own
    *("folder",) * 6,  # a bureau as a folder of the host of a group
    *("hall",) * 4,  # services on the platform of the province
    *("moving",) * 4,  # half in the new template, half still in the old one
)
TROUBLES = (
    "scripted", "patchwork", "mobile", "tongues", "oldversion", "spells", "walls", "takenback",
    "register", "marks",
)  # fmt: skip
# How the server answers; drawn only for a seed that begins with WIDE, added after the first runs.
SERVERS = ("hiccups", "noheads", "cut", "misdeclared", "jumps")
WIDE = "wide"
# Thresholds: what is drawn stands one below, on, or one above each.
EDGES = (
    "home_count", "home_last", "stale", "stale_all", "blank", "period", "letter_old", "letter_year",
    "looks", "surveys", "talks", "score", "elements", "files",
)  # fmt: skip
# Only where everything stands on the one host: the rest stays open elsewhere.
ALONE = ("looks", "score")
KINDS = {
    "alone": ("portal", "bureau", "bureau", "township"), "split": ("portal",),
    "folder": ("bureau",), "hall": ("portal", "bureau"), "moving": ("portal", "bureau"),
}  # fmt: skip


@dataclass(frozen=True)
class Order:
    """One site's lot. `edges`: a threshold and where the site stands to it, -1, 0 or 1."""

    shape: str
    kind: str
    troubles: tuple[str, ...]
    edges: dict[str, int]
    dead_home: int
    dead_inside: int
    lacks: tuple[str, ...]
    labels: bool
    server: str = ""

    def edge(self, name: str) -> int | None:
        return self.edges.get(name)


def drawn_order(draw: Random, shape: str) -> Order:
    kind = draw.choice(KINDS[shape])
    troubles = tuple(sorted(draw.sample(TROUBLES, draw.choice((1, 1, 2, 2, 3)))))
    allowed = [one for one in EDGES if one not in ALONE or shape == "alone"]
    if kind == "township":
        allowed.remove("talks")
    names = draw.sample(allowed, draw.choice((1, 1, 2)))
    if "score" in names:
        # Its faults alone are counted out to the tenth of a point.
        names = ["score"]
        troubles = tuple(one for one in troubles if one != "walls")
    is_well = "score" in names or draw.random() < 0.5
    return Order(
        shape, kind, troubles, {name: draw.choice((-1, 0, 1)) for name in names},
        0 if is_well else draw.choice((0, 1, 2)), 0 if is_well else draw.choice((0, 2, 3)),
        () if is_well else tuple(draw.sample(("icp", "police", "sitemap", "error_report_entry"), 1)),
        is_well or draw.random() < 0.5,
    )  # fmt: skip

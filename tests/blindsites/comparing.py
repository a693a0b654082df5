"""What the program said of a site, laid beside what a careful inspector would find."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.blindsites.blindsite import BlindSite

RIGHT, WRONG, UNKNOWN = "right", "wrong", "unknown"


@dataclass(frozen=True)
class Compared:
    """One thing that was compared; `allowed`: an `unknown` that the truth itself foresees."""

    site: str
    what: str
    outcome: str
    said: str
    truth: str
    allowed: bool = False

    def line(self) -> str:
        return f"{self.site} {self.what}: {self.outcome}: said {self.said}, truth {self.truth}"


def compare(site: BlindSite, reports: dict[str, dict[str, Any]], links: Path) -> list[Compared]:
    """Everything the truth of this site speaks of; `reports` by rulebook."""
    truth = site.truth
    found: list[Compared] = []
    for rulebook, report in reports.items():
        found += _verdict(site, rulebook, report, truth)
        found += _rows(site, rulebook, report, truth)
    report = reports["census-2015"]
    found += _columns(site, report, truth) + _letters(site, report, truth)
    found += _dead(site, links, truth) + _findings(site, report, truth)
    found += _guides(site, report, truth) + _no_other_column(site, report, truth)
    found += [
        _one(site, f"identity {name}", report["identity"][name], want, None, False)
        for name, want in truth.get("identity", {}).items()
    ]
    for name in ("surveys", "interviews"):
        if name in truth:
            found.append(_one(site, name, report[name]["in_last_year"], truth[name], None, False))
    return found


def _verdict(
    site: BlindSite, rulebook: str, report: dict[str, Any], truth: dict[str, Any]
) -> list[Compared]:
    want, said = truth["verdict"][rulebook], report["verdict"]
    may = bool(truth.get("or_undetermined"))
    if isinstance(want, dict):
        outcome = WRONG if said == want["not"] else RIGHT
        return [Compared(site.key, f"{rulebook} verdict", outcome, str(said), str(want))]
    if want == "any":
        return []
    found = [_one(site, f"{rulebook} verdict", said, want, "undetermined", may)]
    if (score := truth.get("score", {}).get(rulebook)) is not None:
        found.append(_one(site, f"{rulebook} score", report["score"], score, None, False))
    return found


def _one(
    site: BlindSite, what: str, said: object, want: object, unknown: object, may: bool
) -> Compared:
    outcome = RIGHT if said == want else UNKNOWN if said == unknown else WRONG
    return Compared(site.key, what, outcome, str(said), str(want), may)


def _rows(
    site: BlindSite, rulebook: str, report: dict[str, Any], truth: dict[str, Any]
) -> list[Compared]:
    rows = {one["id"]: one for one in report["indicators"]}
    listed = dict(truth.get(rulebook, {}))
    # The guideline has rows of another sort: those of its own that count are written out.
    if (every := truth.get("every_other")) is not None and rulebook != "guideline-2017":
        for name in rows:
            if "-K" not in name and "-B" not in name:
                usual = every if isinstance(every, dict) else {"state": every}
                listed.setdefault(name, {**usual, "or_met": bool(truth.get("or_met"))})
    found = []
    for name, wanted in listed.items():
        if wanted == "any" or name not in rows:
            assert name in rows or wanted == "any", f"{site.key}: no row {name}"
            continue
        found.append(
            _row(site, name, rows[name], wanted if isinstance(wanted, dict) else {"state": wanted})
        )
    return found


def _row(site: BlindSite, name: str, said: dict[str, Any], wanted: dict[str, Any]) -> Compared:
    state, want = said["state"], wanted.get("state")
    shown = f"{state} {said['count']}: {said['text']}"
    if "not" in wanted:
        outcome = WRONG if state == wanted["not"] else RIGHT
        return Compared(site.key, name, outcome, shown, str(wanted))
    others = {other for other in ("met", "manual") if wanted.get(f"or_{other}")}
    # A row that a person must answer is never the machine's: it may say met of what it looked at.
    others |= {"met", "not_applicable"} if want == "manual" else set()
    others |= {"not_applicable"} if want == "met" else set()
    if state in {want} | others:
        right = "count" not in wanted or said["count"] == wanted["count"]
        outcome = RIGHT if right else WRONG
    else:
        outcome = UNKNOWN if state == "undetermined" else WRONG
    return Compared(site.key, name, outcome, shown, str(wanted), bool(wanted.get("or_unknown")))


def _columns(site: BlindSite, report: dict[str, Any], truth: dict[str, Any]) -> list[Compared]:
    found = []
    for name, wanted in truth.get("columns", {}).items():
        named = [
            one for one in report["columns"] if one["name"] == name and not _is_aside(one, truth)
        ]
        if wanted.get("absent") or (not named and wanted.get("or_absent")):
            outcome = WRONG if named else RIGHT
            found.append(Compared(site.key, f"column {name}", outcome, str(named), str(wanted)))
            continue
        for one in named or [{"state": "not found", "newest": None}]:
            found.append(_column(site, name, one, wanted))
    return found


def _is_aside(column: dict[str, Any], truth: dict[str, Any]) -> bool:
    """Whether the column is one of a copy of the site that no inspector counts."""
    return str(column["url"]).startswith(tuple(truth.get("aside", ())))


def _column(site: BlindSite, name: str, said: dict[str, Any], wanted: dict[str, Any]) -> Compared:
    state = said["state"]
    shown = f"{state} {said['newest']} {said.get('url', '')}"
    if "not" in wanted:
        outcome = WRONG if state == wanted["not"] else RIGHT
    elif state == "unknown":
        outcome = RIGHT if wanted["state"] == "unknown" else UNKNOWN
    else:
        newest = str(wanted["newest"]) if "newest" in wanted else said["newest"]
        outcome = RIGHT if (state, said["newest"]) == (wanted["state"], newest) else WRONG
    allowed = bool(wanted.get("or_unknown"))
    return Compared(site.key, f"column {name}", outcome, shown, str(wanted), allowed)


def _letters(site: BlindSite, report: dict[str, Any], truth: dict[str, Any]) -> list[Compared]:
    return [
        _one(site, f"letters {name}", report["letters"][name], want, None, False)
        for name, want in truth.get("letters", {}).items()
    ]


def _guides(site: BlindSite, report: dict[str, Any], truth: dict[str, Any]) -> list[Compared]:
    """Each guide of the truth, with the elements it lacks."""
    said = {one["name"]: sorted(one["missing"]) for one in report["guides"]}
    found = []
    for name, lacking in truth.get("guides", {}).items():
        want, have = str(sorted(lacking)), str(said.get(name, "not found"))
        outcome = RIGHT if want == have else UNKNOWN if name not in said else WRONG
        found.append(Compared(site.key, f"guide {name}", outcome, have, want))
    return found


def _no_other_column(
    site: BlindSite, report: dict[str, Any], truth: dict[str, Any]
) -> list[Compared]:
    """No column is called stale or blank that the truth does not name."""
    if not (states := truth.get("no_other_column")):
        return []
    extra = [
        f"{one['name']} {one['state']} {one['newest']}"
        for one in report["columns"]
        if one["state"] in states and (one["name"] not in truth["columns"] or _is_aside(one, truth))
    ]
    outcome = WRONG if extra else RIGHT
    return [Compared(site.key, "no other column at fault", outcome, str(extra), "none")]


def _dead(site: BlindSite, links: Path, truth: dict[str, Any]) -> list[Compared]:
    """Every dead link is one of the truth's, and each of the truth's is dead."""
    if "dead" not in truth:
        return []
    dead: set[str] = set()
    if links.exists():
        with links.open(encoding="utf-8-sig", newline="") as file:
            dead = {
                row["url"]
                for row in csv.DictReader(file)
                if row["verdict"] in ("dead", "soft_dead")
            }
    wanted = set(truth["dead"])
    found = [
        Compared(site.key, f"dead {url}", RIGHT if url in dead else WRONG, str(url in dead), "dead")
        for url in sorted(wanted)
    ]
    extra = sorted(dead - wanted - set(truth.get("maybe_dead", ())))
    found.append(
        Compared(
            site.key,
            "no other dead link",
            WRONG if extra else RIGHT,
            f"{len(extra)} {extra[:5]}",
            "none",
        )
    )
    return found


def _findings(site: BlindSite, report: dict[str, Any], truth: dict[str, Any]) -> list[Compared]:
    found = []
    pages = truth.get("pages_of", {})
    for check in ("injection", "privacy", "wording"):
        said = sorted({_place(one) for one in report["findings"] if one["check"] == check})
        if check in truth.get("found", {}):
            outcome = RIGHT if said else WRONG
        else:
            outcome = RIGHT if said == sorted(pages.get(check, [])) else WRONG
        found.append(
            Compared(site.key, f"findings {check}", outcome, str(said), str(pages.get(check, [])))
        )
    return found


def _place(finding: dict[str, Any]) -> str:
    """The page that shows it: of a link that leads away, the first page that has it."""
    return (finding["parents"] or [finding["url"]])[0]


def tally(compared: list[Compared]) -> Counter[str]:
    """How many are right, wrong, unknown."""
    return Counter(one.outcome for one in compared)

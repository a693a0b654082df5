"""What report.html shows, prepared so that its templates only print."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Any

from xuncha.checks.privacy.numbers import mask_text
from xuncha.checks.saying import content_unread
from xuncha.facts import SiteFacts
from xuncha.punctuation import prose
from xuncha.report import words
from xuncha.report.describe import describe
from xuncha.report.mending import mending
from xuncha.report.strips import WIDTH, strip_of
from xuncha.report.unseen import unseen
from xuncha.report.verdict import deciding, open_reasons, why

Report = Mapping[str, Any]
Row = dict[str, Any]

# Rows shown at once, and rows at all; what is beyond stands in the CSV or JSON file.
SHOWN = 50
MOST = 500
# Faults named beside a reason for the verdict; all of them stand further down.
NAMED = 5

# What the table of columns itself shows; whatever else is said of columns is listed with the rest.
_COLUMN_FAULTS = frozenset(("column_stale", "column_blank", "column_under_construction"))
_MORE_COLUMNS = ("more-columns", "栏目的其他问题")

_STATE_ORDER = ("violated", "undetermined", "manual", "met", "not_applicable")
_COLUMN_ORDER = ("stale", "blank", "unknown", "fresh")


def view_of(report: Report, facts: SiteFacts) -> Row:
    """The values of the templates; `report` itself is passed beside them."""
    counted, others = _groups(report, facts)
    in_columns, in_guides = _in_column_table(report), _in_guide_table(report)
    columns = _columns(report, facts, in_columns)
    return {
        "why": why(report),
        "deciding": [_with_seen(_indicator(row, report), report) for row in deciding(report)],
        "open_reasons": list(open_reasons(report).items()),
        "tiles": _tiles(report, bool(content_unread(facts))),
        "indicators": _indicators(report),
        "groups": counted,
        "others": others,
        "columns": columns,
        "fresh": [column for column in columns if column["state"] == "fresh"],
        "strip_width": WIDTH,
        "guides": _guides(report, facts),
        "marks": _marks(facts),
        # A name under .invalid exists nowhere: this is a practice province (RFC 6761).
        "is_practice": report["site"]["host"].partition(":")[0].endswith(".invalid"),
        "nothing_read": bool(content_unread(facts)),
        "unseen": unseen(report, facts),
        "column_mending": mending(f["name"] for f in in_columns),
        "guide_mending": mending(f["name"] for f in in_guides),
        "clauses_of": {
            "columns": _clauses(report, in_columns),
            "guides": _clauses(report, in_guides),
        },
        "shown": SHOWN,
    }


def _indicators(report: Report) -> list[tuple[str, list[Row]]]:
    """Indicators by state, those that say something first."""
    return [
        (state, rows)
        for state in _STATE_ORDER
        if (rows := [_indicator(r, report) for r in report["indicators"] if r["state"] == state])
    ]


def _indicator(row: Row, report: Report) -> Row:
    places = {f["fingerprint"]: _place(f) for f in report["findings"]}
    touched = {places[fingerprint] for fingerprint in row["findings"] if fingerprint in places}
    name, colon, clause = row["text"].partition("\uff1a")
    return {
        **row,
        "name": name if colon else row["id"],
        "clause": clause if colon else name,
        "places": [place for place in _PLACES if place in touched],
    }


def _place(finding: Row) -> tuple[str, str]:
    """The anchor of the part of the page where a finding stands, and what that part is called."""
    check = finding["check"]
    if check == "columns" and finding["name"] not in _COLUMN_FAULTS:
        return _MORE_COLUMNS
    return check, words.CHECKS[check]


_PLACES = (*words.CHECKS.items(), _MORE_COLUMNS)


def _with_seen(row: Row, report: Report) -> Row:
    """A deciding indicator with the first of what was seen, in words."""
    fingerprints = set(row["findings"])
    found = [f for f in report["findings"] if f["fingerprint"] in fingerprints]
    lacking = Counter(
        f["detail"].get("element") for f in found if f["name"] == "guide_element_missing"
    )
    if lacking:
        # By element, as the clause counts: not a line for each guide.
        named = (f"{label}({lacking[e]} 个)" for e, label in words.ELEMENTS.items() if lacking[e])
        seen, more = [prose("缺要素的事项数:" + "、".join(named))], 0
    else:
        said = Counter(describe(f) for f in found)
        seen = [text if n == 1 else f"{text} {n} 处" for text, n in said.items()][:NAMED]
        more = sum(list(said.values())[NAMED:])
    # Some counts are no faults: 5 updates where 10 are asked for.
    faults = row["count"] if row["count"] == len(found) > 1 else 0
    return {**row, "seen": seen, "more_seen": more, "faults": faults}


def _tiles(report: Report, nothing_read: bool) -> list[Row]:
    """The numbers at the top, each with the place where it can be read in full.

    Where nothing was read no fault was seen either: a dash, and not a zero that looks like praise.
    """
    findings, columns = report["findings"], report["columns"]
    states = [column["state"] for column in columns]
    incomplete = sum(1 for guide in report["guides"] if guide["missing"])
    dead = [f for f in findings if f["name"] == "dead_link"]
    on_home = sum(1 for finding in dead if finding["detail"].get("on_home"))
    links = "dead_links" if dead else "findings"
    overdue = report["letters"]["unanswered_over_3_months"]
    tiles = [
        _tile("查看页面", report["coverage"]["pages"], "coverage"),
        _tile("首页死链接", on_home, links, bool(on_home)),
        _tile("其他死链接", len(dead) - on_home, links, len(dead) > on_home),
        _tile("超期栏目", states.count("stale"), "columns", "stale" in states),
        _tile("空白栏目", states.count("blank"), "columns", "blank" in states),
        _tile("超期未答复信件", overdue, "interaction", bool(overdue)),
        _tile("要素不全的指南", incomplete, "guides", bool(incomplete)),
        _tile("无法核实的链接", report["coverage"]["unverified"], "coverage"),
    ]
    if nothing_read:
        tiles = [t if t["anchor"] == "coverage" else {**t, "number": "—"} for t in tiles]
    return tiles


def _tile(label: str, number: int, anchor: str, is_fault: bool = False) -> Row:
    return {"label": label, "number": number, "anchor": anchor, "is_fault": is_fault}


def _groups(report: Report, facts: SiteFacts) -> tuple[list[Row], list[Row]]:
    """Findings by check: those that an indicator counts, and what else was seen.

    Columns that are stale or blank, and guides, stand in their own tables.
    """
    counting = {fingerprint for row in report["indicators"] for fingerprint in row["findings"]}
    anchor_texts = {link.url: mask_text(link.anchor_text) for link in facts.links}
    anchors = {f["fingerprint"]: f"f{n}" for n, f in enumerate(report["findings"], start=1)}
    counted, others = [], []
    for check, label in _PLACES:
        if check in ("columns", "guides"):
            continue
        found = [f for f in report["findings"] if _place(f)[0] == check]
        ours = [f for f in found if f["fingerprint"] in counting]
        rest = [f for f in found if f["fingerprint"] not in counting]
        if ours:
            group = _group(check, label, ours, anchors, anchor_texts)
            counted.append({**group, "clauses": _clauses(report, ours)})
        if rest:
            group = _group(check, label, rest, anchors, anchor_texts)
            others.append({**group, "check": f"other-{check}"} if ours else group)
    return counted, others


def _clauses(report: Report, found: list[Row]) -> list[str]:
    """The indicators that count any of these findings."""
    fingerprints = {finding["fingerprint"] for finding in found}
    rows = report["indicators"]
    return [row["id"] for row in rows if not fingerprints.isdisjoint(row["findings"])]


def _group(
    check: str,
    label: str,
    found: list[Row],
    anchors: Mapping[str, str],
    anchor_texts: Mapping[str, str],
) -> Row:
    # Deductions differ: the home page's links first.
    found.sort(key=lambda f: not f["detail"].get("on_home"))
    rows = [
        {
            **finding,
            "words": describe(finding),
            "anchor": anchors[finding["fingerprint"]],
            "on_home": bool(finding["detail"].get("on_home")),
            # A card that is one link has the title, the days and the state in its words.
            "link_text": finding["detail"].get("title") or anchor_texts.get(finding["url"], ""),
            "elsewhere": next((url for url in finding["parents"] if url != finding["url"]), ""),
        }
        for finding in found[:MOST]
    ]
    return {
        "check": check,
        "label": label,
        "total": len(found),
        "mending": mending(f["name"] for f in found),
        "clauses": [],
        "first": rows[:SHOWN],
        "more": rows[SHOWN:],
        "left_out": max(len(found) - MOST, 0),
        "file": "links.csv" if check in ("dead_links", "attachments") else "report.json",
    }


def _in_column_table(report: Report) -> list[Row]:
    """The findings that the table of columns shows."""
    return [f for f in report["findings"] if f["name"] in _COLUMN_FAULTS]


def _in_guide_table(report: Report) -> list[Row]:
    """The findings that the table of guides shows."""
    return [f for f in report["findings"] if f["check"] == "guides"]


def _columns(report: Report, facts: SiteFacts, found: list[Row]) -> list[Row]:
    """Columns, those with faults first and the stalest of them on top; `found` are the findings
    that their table shows."""
    as_of = date.fromisoformat(report["as_of"])
    read = {(column.url, mask_text(column.name)): column for column in facts.columns}
    suspected = {(f["url"], f["detail"].get("name")) for f in found if f["state"] == "suspected"}
    rows = []
    for column in report["columns"]:
        source = read[column["url"], column["name"]]
        rows.append(
            {
                **column,
                "strip": strip_of(column, as_of),
                "unreadable": prose(source.unreadable),
                "archived": source.archived,
                "is_suspected": (column["url"], column["name"]) in suspected,
                "record_id": source.record_id,
                "at": source.at,
            }
        )
    rows.sort(key=lambda c: (_COLUMN_ORDER.index(c["state"]), -(c["strip"].age_days or 0)))
    return rows


def _guides(report: Report, facts: SiteFacts) -> Row:
    read = {(guide.url, mask_text(guide.name)): guide for guide in facts.guides}
    rows = []
    for guide in report["guides"]:
        source = read[guide["url"], guide["name"]]
        rows.append(
            {
                **guide,
                "readable": source.readable,
                "forms": [mask_text(form) for form in source.forms_not_offered],
                "record_id": source.record_id,
                "at": source.at,
            }
        )
    incomplete = [row for row in rows if row["missing"] or not row["readable"]]
    incomplete.sort(key=lambda row: -len(row["missing"]))
    lacking = {
        element: sum(1 for row in rows if element in row["missing"]) for element in words.ELEMENTS
    }
    return {
        "total": len(rows),
        "first": incomplete[:SHOWN],
        "more": incomplete[SHOWN:MOST],
        "complete": [row for row in rows if not row["missing"] and row["readable"]][:MOST],
        "lacking": lacking,
    }


def _marks(facts: SiteFacts) -> list[tuple[str, str | None]]:
    return [(label, getattr(facts.identity, mark)) for mark, label in words.MARKS.items()]

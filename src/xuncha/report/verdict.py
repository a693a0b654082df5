"""The verdict in a sentence and what decides it; the page and the terminal say the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from xuncha.punctuation import prose
from xuncha.report.words import VERDICTS

Report = Mapping[str, Any]

# Reasons that a sentence names; the page lists them all.
_MOST_REASONS = 3


def headline(report: Report) -> str:
    """One sentence: the verdict and why."""
    return prose(f"{VERDICTS[report['verdict']]}:{why(report)}。")


def why(report: Report) -> str:
    """Why the verdict is what it is, in a few words without a full stop."""
    if report["verdict"] == "undetermined":
        return _what_is_open(report)
    if report["reasons"]:
        return "单项否决——" + "、".join(report["reasons"])
    if report["score"] is not None:
        return prose(f"得 {report['score']} 分,扣 {report['deducted']} 分")
    if report["verdict"] == "pass":
        return "没有发现使网站不合格的问题"
    return f"{len(deciding(report))} 项指标不符合"


def _what_is_open(report: Report) -> str:
    grouped = list(open_reasons(report))
    if not grouped:
        return str(report["explanation"]).partition("。")[0] or "没有可以判定的指标"
    named = ";".join(grouped[:_MOST_REASONS])
    if grouped[_MOST_REASONS:]:
        named += f";另有 {len(grouped) - _MOST_REASONS} 个原因"
    return prose(named)


def open_reasons(report: Report) -> dict[str, list[dict[str, Any]]]:
    """Why indicators are open → the indicators, those with a veto first."""
    rows = [row for row in report["indicators"] if row["state"] == "undetermined"]
    rows.sort(key=lambda row: row["kind"] != "veto")
    grouped: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        grouped.setdefault(row["reason"] or "有疑似问题待人工确认", []).append(row)
    return grouped


def deciding(report: Report) -> list[dict[str, Any]]:
    """The violated indicators that the verdict rests on; vetoes alone where there are any."""
    violated = [row for row in report["indicators"] if row["state"] == "violated"]
    # 出现任一单项否决即不合格,不再对其他指标评分
    return [row for row in violated if row["kind"] == "veto"] or violated

"""The verdict in a sentence and what decides it; the page and the terminal say the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from xuncha.report.words import VERDICTS

Report = Mapping[str, Any]


def headline(report: Report) -> str:
    """One sentence: the verdict and why."""
    word = VERDICTS[report["verdict"]]
    why = _why(report)
    return f"{word}:{why}。" if why else f"{word}。"


def _why(report: Report) -> str:
    if report["verdict"] == "undetermined":
        return str(report["explanation"]).rstrip("。") or "有指标无法核实"
    if report["reasons"]:
        return "单项否决——" + "、".join(report["reasons"])
    if report["score"] is not None:
        return f"得 {report['score']} 分,扣 {report['deducted']} 分"
    if report["verdict"] == "pass":
        return "没有发现使网站不合格的问题"
    return str(report["explanation"]).rstrip("。")


def deciding(report: Report) -> list[dict[str, Any]]:
    """The indicators that the verdict rests on, vetoes first.

    Of a failing site those violated; of an undetermined one those that are open; of a passing
    one what was deducted.
    """
    wanted = "undetermined" if report["verdict"] == "undetermined" else "violated"
    chosen = [row for row in report["indicators"] if row["state"] == wanted]
    vetoes = [row for row in chosen if row["kind"] == "veto"]
    # 出现任一单项否决即不合格,不再对其他指标评分
    if vetoes and report["verdict"] == "fail":
        return vetoes
    return vetoes + [row for row in chosen if row["kind"] != "veto"]

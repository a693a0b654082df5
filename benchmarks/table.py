"""A result of the crawl benchmark as a Markdown table."""

from __future__ import annotations

from typing import Any

_HEAD = (
    "tool",
    "pages",
    "read",
    "pages/s",
    "CPU-s/1,000",
    "MB",
    "found/planted",
    "false",
    "missed",
)


def as_markdown(result: dict[str, Any]) -> str:
    """The table, the ratios, and what was not there."""
    lines = [_line(_HEAD), _line("---" for _ in _HEAD)]
    lines += [_line(_cells(row)) for row in result["rows"]]
    for ours, ratios in result["ratios"].items():
        told = ", ".join(f"{ratio:g} × {peer}" for peer, ratio in ratios.items())
        lines += ["", f"{ours}: {told}"] if told else []
    if result["absent"]:
        lines += ["", "not there: " + ", ".join(result["absent"])]
    machine = result["machine"]
    lines += ["", f"{machine['cores']} cores, load at the end {machine['load_at_end']}"]
    return "\n".join(lines)


def _cells(row: dict[str, Any]) -> tuple[str, ...]:
    missed = ", ".join(f"{kind} {count}" for kind, count in row["missed_kinds"].items())
    return (
        f"{row['tool']} ({row['note']})",
        f"{row['pages']:,}",
        f"{row['pages_read']:,}",
        f"{row['pages_per_second']:,.0f}",
        f"{row['cpu_seconds_per_1000_pages']:.2f}",
        f"{row['memory_mb']:.0f}",
        row["problem"] or f"{row['found']}/{row['planted']}",
        str(row["false"]),
        missed,
    )


def _line(cells: Any) -> str:
    return "| " + " | ".join(cells) + " |"

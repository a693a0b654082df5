"""Running texts for articles and guides of this set."""

from __future__ import annotations

from typing import Any

from .field_frames import Frame
from .field_plan import Half, paragraphs

TEXT = paragraphs(
    "　　各有关单位：为做好今冬明春各项工作，现就有关事项安排如下，请结合实际抓好落实。",
    "　　一要摸清底数，建立台账，逐项明确责任人和完成时间；二要统筹力量，避免层层加码。",
    "　　工作中的好做法和遇到的困难，请于每月底前汇总报送。",
)


def art(
    half: Half,
    name: str,
    frame: Frame,
    path: str,
    column: str,
    title: str,
    inner: str,
    day: str | None,
    origin: str | None = None,
    whole: str = "",
    head: str = "",
) -> None:
    """An article: $T in its markup is the title; `whole` is what <title> says if not the title."""
    html = frame.page(path, column, inner.replace("$T", title), whole or title, head)
    told: dict[str, Any] = {"title": title, "published": day}
    half.single(
        "articles",
        name,
        frame.host + path,
        html,
        article=told | ({"origin": origin} if origin else {}),
    )


def label(title: str, day: str = "", source: str = "") -> str:
    """What a publishing system writes into the head."""
    made = f'<meta name="ArticleTitle" content="{title}">'
    made += f'<meta name="PubDate" content="{day}">' if day else ""
    return made + (f'<meta name="ContentSource" content="{source}">' if source else "")

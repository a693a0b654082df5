"""What a look at a site cannot tell: whether it was updated in a time that had not come yet."""

from __future__ import annotations

from datetime import date


def not_seen_yet(since: date, seen_until: date | None) -> str:
    """Why nothing dated from `since` on can have been missed on the site; empty where it can.

    A 监测时间点 that lies after the look by more than the period of the clause: no page could show
    an update of that period, however well it is kept.
    """
    if seen_until is None or since <= seen_until:
        return ""
    return f"所查的期限从 {since} 起,晚于检查网站的 {seen_until},那以后更新没有,当时看不到"

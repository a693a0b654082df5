"""How many items the home page's blocks published in the window before the as-of date."""

from __future__ import annotations

from xuncha.checks.places import evidence_of
from xuncha.checks.saying import home_unread, undecided_items, unknown
from xuncha.checks.sight import not_seen_yet
from xuncha.checks.windows import Windows
from xuncha.facts import Observation, SiteFacts


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:
    """One `home_update_total`.

    UNKNOWN when the blocks, or the dates of some items, were not read, or the window had not come
    yet; its count is then what was seen at least.
    """
    home = facts.home_updates
    if unread := home_unread(facts):
        return (unknown("home_updates", "home_update_total", facts, unread, count=0),)
    dated = [(x, x.published) for x in home.items if x.published and x.published <= facts.as_of]
    # 监测2周,首页栏目信息更新总量;未注明信息发布时间的视为不更新
    recent = [x for x, day in dated if windows.home.contains(day, facts.as_of)]
    # The same item in two blocks is one update.
    total = len({item.url or item.title for item in recent})
    # One update seen is an update, whatever stands in the blocks that were not read.
    if home.unreadable:
        return (unknown("home_updates", "home_update_total", facts, home.unreadable, count=total),)
    undecided = undecided_items(home.items, facts)
    if undecided:
        reason = f"首页有 {undecided} 条信息的发布时间没有读到,其文章页未能访问"
        return (unknown("home_updates", "home_update_total", facts, reason, count=total),)
    if unseen := not_seen_yet(windows.home.first_day(facts.as_of), facts.seen_until):
        return (unknown("home_updates", "home_update_total", facts, unseen, count=total),)
    return (
        Observation(
            check="home_updates",
            name="home_update_total",
            url=facts.site.url,
            detail={
                "navigation_only": home.navigation_only,
                "newest": max(day for _, day in dated).isoformat() if dated else None,
                "since": windows.home.first_day(facts.as_of).isoformat(),
                "updates": total,
            },
            count=total,
            **evidence_of(facts, home),
        ),
    )

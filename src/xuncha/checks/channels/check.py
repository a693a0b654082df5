"""How many channels (频道) the main menu of the home page offers. A hint, never more."""

from __future__ import annotations

from xuncha.checks.saying import home_unread, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Certainty, MainMenu, Observation, SiteFacts

# 频道设置应清晰合理、突出重点,一般为5至8个
LEAST, MOST = 5, 8
_NOT_RECOGNISED = "没有认出首页的主菜单(可能是图片、由脚本生成,或首页只是入口)"


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`channel_number_apart` where there are fewer or more, else `channel_number_sound`;
    `channels_unknown` where no main menu was recognised.

    Suspected: what stands in the menu is read from its markup, and “一般” allows reasons.
    """
    unread = home_unread(facts)
    if unread or facts.main_menu is None:
        return (unknown("columns", "channels_unknown", facts, unread or _NOT_RECOGNISED),)
    is_sound = LEAST <= len(facts.main_menu.entries) <= MOST
    return (_about(facts, facts.main_menu, is_sound),)


def _about(facts: SiteFacts, menu: MainMenu, is_sound: bool) -> Observation:
    seen = {"reason": f"首页主菜单有{len(menu.entries)}个频道"} if is_sound else {}
    return Observation(
        check="columns",
        name="channel_number_sound" if is_sound else "channel_number_apart",
        url=facts.home.final_url,
        certainty=Certainty.CONFIRMED if is_sound else Certainty.SUSPECTED,
        detail={
            "channels": len(menu.entries),
            "names": [entry.name for entry in menu.entries],
            **seen,
        },
        count=0 if is_sound else 1,
        record_id=menu.record_id,
        at=menu.at,
    )

"""Whether a site goes by the name it is registered under."""

from __future__ import annotations

import re

from xuncha.facts import PageType, SiteFacts

# What names of sites have besides whose they are.
_PADDING = re.compile(
    r"门户|网站|官方|官网|政务网|政府网|信息网|公众|欢迎|访问|光临|进入|您|首页|主页|中国|[\W_]"
)
# 某县人社局 and 某县人力资源和社会保障局 have more than half of the shorter one in common.
_ALIKE = 0.5
_SHORTEST = 3


def shown_names(facts: SiteFacts) -> tuple[str, ...]:
    """What the home page calls the site: its SiteName label and its title."""
    home = facts.home.final_url
    labels = (page for page in facts.labels if page.page_type is PageType.HOME)
    named = (
        value.strip()
        for page in labels
        for label, values in page.labels.items()
        if label.lower() == "sitename"
        for value in values
    )
    titles = (text.title.strip() for text in facts.texts if text.url == home)
    return tuple(dict.fromkeys(name for name in (*named, *titles) if name))


def is_other_name(registered: str, shown: str) -> bool:
    """Whether two names can hardly be those of one site; too short ones tell nothing."""
    short, long = sorted((_PADDING.sub("", registered), _PADDING.sub("", shown)), key=len)
    if len(short) < _SHORTEST:
        return False
    common = sum(letter in long for letter in short)
    return common < _ALIKE * len(short)

"""Labels of dates that name another day than that of publication."""

from __future__ import annotations

import re

# 会议时间、开标日期、公示期: a label without a word of these names some other day.
_OF_PUBLICATION = re.compile(
    r"发[布表文稿出]|来稿|[公发颁]布|公[开告]|公示(?!期)|刊|登[载出]|成文|印发|生成|签发|落款|(?<!下次)(?<!下期)更新|录入|添加|新增"
    r"|上[传网]|挂网|提交|信息|收录|创建|编[发辑]|转载|推送|报送|入库|來源|来源|(?:来[信函]|写信|留言|提问|咨询|诉求|投诉|(?<!最后)[回答]复)(?:时间|日期)|发[時时]|[發発][佈布表文]|公佈"
    r"|date|time|post|publish|update",
    re.I,
)
_DAY_WORDS = re.compile(r"[\W\d_]*[年月日时時期间間的是为]{0,4}[\W\d_]*")


def names_other_day(label: str) -> bool:
    """Whether the label of a date says that it is no day of publication: 会议时间, 采样日期.

    日期, 时间 and slips like 日间 say nothing else.
    """
    words = "".join(label.split())
    return not _DAY_WORDS.fullmatch(words) and not _OF_PUBLICATION.search(words)

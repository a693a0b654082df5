"""Words that stand where a list would: a program in trouble, a door that is shut, later perhaps.

What is missing below them may be there: 空白栏目 is a column that never had anything.
"""

from __future__ import annotations

import re

_LOADING = (
    r"(?:加载|请求|查询|获取)(?:中|失败|超时)|正在(?:加载|查询|获取)|刷新重试|重新加载|"
    r"(?:系统|服务器?|网络)(?:正?忙|繁忙|异常|错误|超时|故障)"
)
_CROWDED = r"(?:访问|在线|用户|请求)(?:人数|数|量)?(?:过|太)(?:多|大|于?频繁)|人数(?:过|太)多|异常(?:访问|请求|行为)"
_KEPT_OUT = (
    r"(?:没有|无|未获得?)(?:相应的?|足够的?|访问|查看|浏览)?权限|无权(?:访问|查看|浏览)|"
    r"仅(?:限|供|对)[\u4e00-\u9fff]{0,10}(?:访问|查看|浏览|使用|开放)|限内网|"
    r"请(?:您?先)?登[录陆]|(?:未|没有|尚未)登[录陆]|登[录陆]后(?:方可|才能|可)?(?:查看|访问|浏览)"
)
_BY_SCRIPT = r"(?:启用|开启|打开|允许|支持)(?:浏览器的?)?\s*(?i:java\s*script)"
_NOT_YET = r"(?:正在|处于)?(?:审核|整改|迁移)中"
_OF_PROGRAMS = (
    r"SQLSTATE|\bORA-\d{4,5}|\w(?:Exception|Error)\b|\b(?:Fatal|Parse) error|\bnull\b|\bundefined\b|"
    r"(?i:access|permission) (?i:denied)|(?i:too many (?:connections|requests))|(?i:object moved)|"
    r"(?i:\berror\b.{0,30}\b(?:database|connection)\b)|"
    r"(?i:\b(?:database|connection)\b.{0,30}\b(?:error|failed|refused|lost|timed? ?out)\b)"
)
_TROUBLE = re.compile("|".join((_LOADING, _CROWDED, _KEPT_OUT, _BY_SCRIPT, _NOT_YET, _OF_PROGRAMS)))


def tells_of_trouble(text: str) -> bool:
    """Whether words in place of a list say why it is not seen, and not that there is none."""
    return bool(_TROUBLE.search(text))

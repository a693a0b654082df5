"""What surveys, calls for comments and interviews are called, and the columns that hold them."""

from __future__ import annotations

import re

from xuncha.read.text.plaintext import squeeze

_SURVEY = re.compile(
    r"调查|征集|征求意见|问卷|投票|民意|意见征[询求]|听证|征求《[^》]{2,60}》[^。]{0,20}(?:意见|建议)"
)
_INTERVIEW = re.compile(r"访谈|直播|面对面")
_NOT_A_CHANNEL = re.compile(
    r"地质|普查|调查(研究|报告|队|统计|监测)|举报|统计调查|征集(稿件|作品)|土地征"
)
# 网上调查, 意见征集: nothing is said of what is asked.
_COLUMN = re.compile(
    r"(?:网上|在线|网络|线上|政务|政府|民意|意见|建议|公众|群众|网民|互动|参与|调查|征集|征求|征询|问卷|投票|评议|听证|访谈"
    r"|直播|面对面|嘉宾|视频|文字|栏目|专栏|回顾|预告|往期|反馈|结果|公示|列表|详情|活动|20\d\d年度?"
    r"|正在|当前|往期|历史|以往|已结束|更多|最新|近期|本期|热点|精彩|立法|法规|规章|草案|政策|规范性|文件|重大|行政|决策|公开|民生|主题|标题"
    r"|[与和及、·/])+"
)

# Heads of columns that stand in the heading of a list: 征集主题 开始日期 结束日期.
_HEADS = re.compile(r"(?:[\u4e00-\u9fff]{2}(?:日期|时间|状态|单位|部门))+$")

# 关于征集…项目的公告: the call itself, in whatever column it stands.
_ANNOUNCES = re.compile(
    r"关于(?:公开)?(?:征集|征求|开展)[^,。]{2,60}(?:公告|启事|通告)(?:[(][^()]{1,12}[)])?$"
    r"|(?:征求[^,。]{0,60}意见|(?:问卷|满意度|网上|民意)[^,。]{0,8}调查)的(?:通知|公告|函)$"
)
# What only calls and surveys are called, in whatever list they stand.
_CALL = re.compile(
    r"征求[^,。]{0,60}(?:意见|建议)|(?:意见|建议|民意)征集|征集[^,。]{0,30}(?:意见|建议)|问卷|满意度调查"
)

# What such columns stand in, with the letters: no name of a column of them.
_WHOLE_CHANNEL = re.compile(
    r"(?:政民|公众|警民|官民|网民|网上|在线|政务)?(?:互动|参与|交流)+(?:平台|频道|中心|栏目|专栏)?"
)


def is_whole_channel(name: str) -> bool:
    """Whether these words name the channel that holds letters, calls and talks: 政民互动."""
    return _WHOLE_CHANNEL.fullmatch(squeeze(name)) is not None


def announces(title: str) -> bool:
    """Whether an article of this title is itself a call for comments, or opens a survey."""
    return is_survey_name(title) and _ANNOUNCES.search(squeeze(title)) is not None


def is_call_name(title: str) -> bool:
    """Whether a title is that of a call for comments or a survey, wherever it stands."""
    return is_survey_name(title) and _CALL.search(squeeze(title)) is not None


def is_survey_name(name: str) -> bool:
    """Whether a column of this name holds surveys or calls for comments."""
    return bool(_SURVEY.search(name)) and not _NOT_A_CHANNEL.search(name)


def is_interview_name(name: str) -> bool:
    """Whether a column of this name holds interviews."""
    return bool(_INTERVIEW.search(name))


def is_activity_name(name: str) -> bool:
    """Whether these words name an activity, or a column of them."""
    return is_survey_name(name) or is_interview_name(name)


def may_head_activities(name: str) -> bool:
    """Whether these words may stand above a list of activities: 意见征集, 往期回顾."""
    return _COLUMN.fullmatch(squeeze(name)) is not None


def is_column_name(name: str) -> bool:
    """Whether these words name a column of activities, and nothing of what is asked."""
    return is_activity_name(name) and may_head_activities(name)


def heads_a_list(name: str) -> bool:
    """Whether a heading is the name of such a column, heads of its list behind or not."""
    return is_column_name(_HEADS.sub("", squeeze(name)))

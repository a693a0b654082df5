"""What the fields of a letter are called: 来信时间, 回复内容, 办理状态.

A name is made of few words: what was sent (来信, 工单), or what was done with it (提交, 答复), and which
part of it is named (时间, 标题, 状态).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from xuncha.read.letters.words import says_state
from xuncha.read.text.plaintext import squeeze, tidy

# What people send; and what else of an office's business is called so, named by fewer parts.
_LETTERS = "来信|来件|来电|来访|写信|信件|信箱|留言|咨询|提问|问题|诉求|投诉|反映|建议|求助"
_ORDERS = "工单|案件|办件|受理件|信访|举报"
_WHEN = "(?:时间|日期)"
_SENT = "提交|创建|登记|发表|发言|发起|发信|发送|申请|问政|上报|提出|投递|递交|录入"
_ASKED = re.compile(rf"(?:{_LETTERS}|{_ORDERS}|{_SENT})(?:提交|发布|登记)?{_WHEN}")
# Told of a letter whose own day is not: the day its office took it up.
_ACCEPTED = re.compile(rf"(?:受理|接收|接受|收件|收信|接件|登记受理){_WHEN}")
_ANSWERED = re.compile(
    r"(?:答复|回复|回应|办结|处理|反馈|办理|解答|回答|办复|回信|结案|完成|处理完成|官方回复|最后回复|处理结果)(?:发布)?"
    + _WHEN
)
_QUESTION = re.compile(
    rf"(?:{_LETTERS})(?:标题|主题|题目|名称|摘要|内容|编号|类型|类别|号|人|正文|详情|描述|单号|编码)|"
    rf"(?:{_ORDERS})(?:标题|主题|内容|编号|单号|号)|"
    r"受信人|写信对象|姓名|网友|查询码|查询编号"
)
# 最新回复 heads answers to others.
_REPLY = re.compile(
    r"(?:(?:部门|单位|承办单位|办理单位|主办单位)?(答复|回复|处理|办理|受理|反馈|解答|回答|办复|官方|部门|最终|单位|回信)(内容|意见|结果|情况|信息|正文|详情|回复|答复|反馈)|回复|答复|"
    r"(官方|部门|单位)?回应(内容|情况)?|回答|解答|处理情况|(?!暂|尚|无|未|没|已|待|正在|等待|最新|最近|热门|热点|相关|更多|其他|全部|精选)"
    r"(?![\u4e00-\u9fff]*(?:暂未|暂无|尚未|尚无|还未|没有|未))[\u4e00-\u9fff]{2,12}(?<![已未待])(回复|答复))"
)
_REPLIER = re.compile(r"(答复|回复|受理|办理|处理|承办|反馈|解答)(单位|部门|机构|人员?|机关|科室)")
_STATUS = re.compile(
    rf"(?:当前|办理|处理|回复|答复|受理|{_LETTERS}|{_ORDERS})?(?:状态|进度|进展)|"
    r"是否已?(?:回复|答复|办结)|(?:回复|答复)情况"
)
_FIELDS = (
    ("asked", _ASKED),
    ("answered", _ANSWERED),
    ("accepted", _ACCEPTED),
    ("status", _STATUS),
    ("replier", _REPLIER),
    ("question", _QUESTION),
    ("reply", _REPLY),
)
# 日期 beside 咨询人, 发布时间 beside 发布人 and 回复时间: of the letter.
_PLAIN_FIELDS = {
    **dict.fromkeys(("日期", "时间", "发布时间", "发布日期"), "asked"),
    **dict.fromkeys(("标题", "内容", "主题"), "question"),
}
# What names one letter in so many words, and 标题 alone.
TITLE_NAMES = rf"(?:{_LETTERS}|{_ORDERS})(?:标题|主题|题目|名称)|标题|主题|题目"
# What a column over titles is called.
_TITLE = re.compile(
    rf"(?:{_LETTERS}|{_ORDERS})?(?:标题|主题|内容|名称|题目|摘要)|信件|来信|留言|问题|咨询事项|事由"
)
# 答复内容(县人社局): who answered, in brackets behind the label.
_WHO = re.compile(r"[(][\u4e00-\u9fff]{2,12}[)]?$")
# 来信(电)时间
_OR_SO = re.compile(r"[(][\u4e00-\u9fff]{1,2}[)](?=[\u4e00-\u9fff])")
# What is told of a letter beside its fields: 评价时间, 答复期限, 满意度. It is named here so that it is
# taken for a field of its own and not for what stands in the field above.
_BESIDE = re.compile(
    rf"(?:受理|审核|审批|转办|交办|批示|批转|公开|公示|评价|评分|催办|督办|更新|截止|到期|应回复|应答复|拟办|开始|结束){_WHEN}|"
    rf"(?:征集|调查|访谈|活动|起止|投票|直播|征求意见|起始)(?:{_WHEN}|期限)|"
    r"(?:答复|回复|办理|处理|办结|承诺|剩余)(?:期限|时限|用时|天数)|有效期至?|延期至|"
    r"[\u4e00-\u9fff]{0,6}(?:评价|评分|满意度|评议)(?:结果|情况)?|"
    r"(?:领导)?(?:批示|批转|交办|转办|拟办)(?:意见|内容)?|(?:回复|答复)?审核(?:意见|情况)|"
    r"(?:浏览|点击|阅读|访问)(?:次数|量|数)?|(?:是否)?公开(?:状态|情况|方式)?|(?:信件|来信)?(?:来源|性质|密级|去向)|"
    r"(?:转办|承办|主办|协办|责任|督办|交办|经办|发布)(?:单位|部门|机构|人)|联系(?:电话|方式|地址)|附件|类型|类别|分类|序号|编号"
)
# 反馈时间 beside 回复时间: what was sent is called feedback there.
_FEEDBACK = re.compile(r"反馈(?:时间|日期|标题|主题|内容|人)(?::|$)")
_ANSWERS_IT = re.compile(r"(?:回复|答复)(?:时间|日期|内容|意见)(?::|$)")
_SHORTEST, _LONGEST, _LONGEST_STATE = 2, 14, 8


def field_with(label: str, value: str) -> str:
    """Which field a label with this value is: 答复情况 names a state or the answer itself."""
    field = field_of(label)
    # 处理情况:已转办 is a state, whatever else may stand in such a place.
    if field == "reply" and label.endswith("情况") and says_state(squeeze(value)):
        return "status"
    is_told = field == "status" and label.endswith("情况") and len(value) > _LONGEST_STATE
    return "reply" if is_told and not says_state(squeeze(value)) else field


def is_letter_label(label: str) -> bool:
    """Whether a label is a field of a letter, or one that is beside such fields (日期, 评价时间)."""
    return field_of(label) != "" or label in _PLAIN_FIELDS or bool(_BESIDE.fullmatch(label))


def plain_field(label: str) -> str:
    """What a label says beside fields of a letter that it does not say alone: "asked" or
    "question", or ""."""
    return _PLAIN_FIELDS.get(label, "")


def column_of(label: str) -> str:
    """What a column of this name holds: "title", or one of the fields, or ""."""
    if label in ("时间", "日期", "发布时间", "发布日期"):
        return "asked"
    if label.removeprefix("已") in ("办理情况", "处理情况", "办理结果", "处理结果", "回复情况"):
        return "status"
    return "title" if _TITLE.fullmatch(_OR_SO.sub("", label)) else field_of(label)


@lru_cache(maxsize=20_000)
def field_of(label: str) -> str:
    """Which field: asked, accepted, answered, status, replier, reply, question — or ""."""
    label = _OR_SO.sub("", _WHO.sub("", label))
    if len(label) > _LONGEST:
        return ""
    if name := _named(label):
        return name
    # 回复内容回复时间: two names that the page sets apart by their style alone.
    for cut in range(_SHORTEST + 1, len(label) - _SHORTEST):
        if (last := _named(label[cut:])) in ("asked", "answered") and _named(label[:cut]):
            return last
    return ""


def _named(label: str) -> str:
    return next((name for name, pattern in _FIELDS if pattern.fullmatch(label)), "")


def by_the_citizen(texts: Sequence[str]) -> Sequence[str]:
    """Texts of a letter, 反馈时间 as 留言时间 where it is not the office that sends feedback."""
    names = [squeeze(tidy(text)) for text in texts]
    sent = [at for at, name in enumerate(names) if _FEEDBACK.match(name)]
    if not sent or not any(map(_ANSWERS_IT.match, names)):
        return texts
    return [
        text.replace("反馈", "留言", 1) if at in sent else text for at, text in enumerate(texts)
    ]

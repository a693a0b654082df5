"""What channels and the states of letters are called, and the quick looks for letters.

What their fields are called is in letters/labels.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product

from xuncha.read.text.plaintext import squeeze

# 政务咨询类栏目(在线访谈、调查征集、网上信访、纪检举报类除外)
_CHANNEL = re.compile(
    r"(书记|市长|县长|区长|省长|州长|镇长|乡长|局长|厅长|主任|部长|院长|校长|所长|处长|领导|公众|政务|政府|民生|市民|网上|投诉|咨询|"
    r"建言|群众|百姓|便民|阳光|互动|行长|关长|站长)+(信箱|邮箱)|咨询|留言|来信|信件|写信|给.{1,6}写信|我要(问|写信|提问|咨询|投诉)|"
    r"问政|有问必答|网民互动|网上投诉|投诉|建言献策|意见建议|意见箱|回复选登|诉求|信箱|互动平台|回音壁|直通车|连心桥|民意通道"
)
# Every name of a channel has one of these.
_IN_NAMES = (
    *("信箱", "邮箱", "咨询", "留言", "来信", "信件", "写信", "要问", "问政", "问必答", "网民互动"),
    *(
        "投诉",
        "建言",
        "意见",
        "回复选登",
        "诉求",
        "互动平台",
        "回音壁",
        "直通车",
        "连心桥",
        "民意通道",
    ),
)
_NOT_A_CHANNEL = re.compile(
    r"举报|信访|纪检|监察|廉政|访谈|直播|调查|征集|征求|公告|通知|办事指南|咨询电话|联系|常见问题|"
    r"咨询(委员|机构|公司|服务业|中心|业)|机器人|智能"
)
# A page of telephone numbers may be called so as well.
_HOTLINE = re.compile(r"12345|(?:市长|县长|区长|政务|政府|便民|服务|公开)(?:服务|便民|电话)?热线")
_OTHER_TYPES = re.compile(r"举报|信访|纪检|监察|访谈|征集")
_CONSULTS = re.compile(r"咨询|信箱|留言|来信|写信|信件|互动|问政|[答我]问|问答|建言|意见")
_ANSWERED_STATES = re.compile(
    r"(?:部门|单位)?(已|己)(经)?(公开)?(回复|答复|回应|办结|处理|处置|回答|办理|反馈|解决|解答|回信|办复|完成|评价|审结|完结|结案)(完毕|完成|公开|完)?|"
    r"办结(归档)?|办理完毕|处理完毕|完结|(回复|答复|处理|办理)(完成|完毕|完)|已答|已复|(?:按期|按时|及时)(?:回复|答复|办结)|"
    # A letter that was turned down has been dealt with.
    r"不予(受理|公开|办理|回复)|拒绝受理|退回|已退回"
)
_WAITING_STATES = re.compile(
    r"(未|待|尚未|等待|暂未|没有|正在)(部门|单位)?(回复|答复|回应|办结|处理|回答|办理|反馈|解决|解答|回信|受理)(中)?|"
    r"(?:超期|逾期)(?:未|尚未)(?:回复|答复|办结|处理|办理|反馈|办)|(处理|办理|受理|回复|答复|转办|交办|承办|审核办理|处置|核查|核实|调查|协调|流转|派遣)中|已(转办|交办)|(暂|尚)无(回复|答复)|无(回复|答复)|新(办件|信件|来信)|(承办|责任|经办)?(部门|单位)(处理|办理)中|待(分派|派单|派遣|处置|核查|核实|转办|交办)|待办|在办|未答|待答|未复|待复"
)
# So read where a column or a label says that a state stands there; alone they may be said of a call
# for opinions or of a building.
_NAMED_WAITING = re.compile(r"进行中|新建")
# 已受理 and 待审核 say nothing about an answer, nor do 超时 and 延期: perhaps it came late. 已撤回
# and 重复来信 need none, and what is 整改中 was perhaps answered with a promise.
_UNCLEAR_STATES = re.compile(
    r"受理|已?签收|已(受理|审核|查看|阅读|阅|提交)|待审核|转信访|已?(超时|逾期|超期|撤回|撤销|归档)|整改中|(申请)?延期(办理|答复)?中?|重复(信件|来信|诉求|件)|无效(信件|诉求)?"
)
# The office has the letter, which is no answer.
_TAKEN_IN = re.compile(r"[已未]?(?:受理|签收|接收|审核|提交|查看|阅读)|待(?:审核|受理|查看)")
# 客户问答, 网友问答: where letters stand; 政策问答 and 知识问答 hold none.
_ASKS_AND_ANSWERS = re.compile(r"(?:客户|用户|网友|网民|市民|群众|在线|互动)问答")
# Quick looks at the text of a page, before its tree is walked. The words are those that the
# patterns can match, white space aside.
_TOPICS = "来信|来件|来电|工单|留言|咨询|信件|问题|诉求|提问|投诉|建议|反映|写信|求助"
_PARTS = "标题|主题|名称|内容|编号|时间|日期|人|类型|详情"
# 主题、提交时间、内容 say little; beside 回复时间 they are those of a letter.
_REPLIES, _REPLY_PARTS = "回复|答复|回应", "时间|日期|内容"
# Words of letters that say it alone: of a form, of a flow of steps, of an answer.
_PLAINLY = (
    *("提交时间", "提交日期", "办理结果", "处理结果", "受理意见", "办结时间"),
    *("提问于", "咨询于", "留言于", "答复于", "回复于"),
    *("市民提交", "网民提交", "群众提交", "网友提交", "办结回复", "办理答复"),
    *("部门回复", "部门答复", "官方回复", "官方答复", "官方回应", "回信", "回音】"),
    *("案件标题", "办件标题", "递交时间", "反馈时间", "信件提交", "诉求提交", "网民提问"),
    *("办理反馈", "反馈内容"),
)
# 2026-05-08 答复
_BEHIND_DAYS = "提问|答复|回复"
_LETTER_SIGN = re.compile(
    rf"({_TOPICS})\s*({_PARTS})|({_REPLIES})\s*({_REPLY_PARTS})|查询码"
    r"|(?:网友|网民|市民|用户)\s*(?:于|20\d\d)|(?:回复|答复)\s*如下"
    rf"|\d日?\s*(?:{_BEHIND_DAYS})|{'|'.join(_PLAINLY)}"
)
LETTER_WORDS = (
    *_PLAINLY,
    *("查询码", "网友于", "网民于", "市民于", "用户于", "回复如下", "答复如下"),
    *("网友20", "网民20", "市民20", "用户20"),
    *map("".join, product("0123456789日", _BEHIND_DAYS.split("|"))),
    *map("".join, product(_TOPICS.split("|"), _PARTS.split("|"))),
    *map("".join, product(_REPLIES.split("|"), _REPLY_PARTS.split("|"))),
)
_BEFORE = "已己未待尚"
_DONE = "回复|答复|回应|办结|结案|处理|处置|办理|反馈|受理|解决|回答|回信|办复|完成"
_DOING = "已答|未答|待答|在办|按期回复|按时回复|处理中|办理中|受理中|回复中|答复中|转办中|处置中|核查中|核实中|待派遣|待处置|办结|处理完|办理完|拒绝受理|不予受理|新办件"
# 答复:2026-05-08 in the row of a list.
_REPLY_MARKS = ("答复:", "答复\uff1a", "回复:", "回复\uff1a")
_REPLY_SIGN = re.compile(r"[答回]复\s*[:\uff1a]")
_STATE_SIGN = re.compile(rf"[{_BEFORE}](经|部门|公开)?({_DONE})|{_DOING}")
STATE_WORDS = (
    *_REPLY_MARKS,
    *_DOING.split("|"),
    *map("".join, product(_BEFORE, ("", "经", "部门", "公开"), _DONE.split("|"))),
)
# What a picture or a mark says in its attributes alone, as the source has it: alt="已回复".
_PICTURED = (
    "已回复|已答复|已办结|已处理|未回复|未答复|待回复|待处理|等待回复|办理中|处理中|已复|未复"
)
_NAMED_DAYS = "提问时间|来信时间|写信时间|留言时间|回复时间|答复时间"
PICTURED_WORDS = tuple(
    f'{attribute}="{words}"'
    for attribute in ("alt", "title")
    for words in (*_PICTURED.split("|"), *_NAMED_DAYS.split("|"))
)
# 您的留言已收到,正在由相关部门处理中,请耐心等待: nothing but that is said.
_MATTER = r"(?:您的|您|该|此|本)?(?:来信|信件|留言|问题|诉求|咨询|工单|事项)?(?:内容)?"
_WORK = "处理|办理|受理|转办|交办|承办|审核|核实|回复|答复"
_NONE_YET = (
    r"(?:目前|当前|暂时|现在)?(?:还|仍)?(?:暂无|尚无|无|暂未|尚未|还未|未|没有|等待|待|正在)?"
)
_NO_REPLY = re.compile(
    rf"{_MATTER}{_NONE_YET}(?:有)?(?:任何|相关)?(?:部门|单位|管理员|官方)?(?:的)?"
    r"(?:回复|答复|处理|办理|反馈|回答|办结)?(?:内容|信息|中|结果)?|[-/—–]+"
)
_AT_WORK = re.compile(
    rf"{_MATTER}(?:(?:我们|我单位|平台)?(?:已|已经)(?:收到|收悉|受理|提交)[,.;])?"
    rf"{_MATTER}(?:(?:相关|有关|承办|责任)?(?:部门|单位))?"
    rf"(?:(?:正在|尚在|还在|仍在|正|现)(?:由|转)?[\u4e00-\u9fff]{{0,6}}(?:{_WORK})(?:之?中)?"
    rf"|(?:我们|我单位|我局)?(?:将|会)(?:尽快|及时)(?:{_WORK})(?:您)?|(?:{_WORK})中)"
    r"(?:[,.;](?:暂未|尚未|还未|暂无|尚无)(?:回复|答复|办结))?"
)
# 已转交市城管局办理: no answer to what was asked, and perhaps the only one that was given.
_HANDED_ON = re.compile(
    rf"{_MATTER}(?:已|已经)(?:转|交|转办|转交|交办|转至|交由|转由)(?:至|给)?"
    rf"(?:[\u4e00-\u9fff]{{2,12}}(?:{_WORK}))?"
)
# 暂无来信 in the row of an empty list.
_NO_LETTERS = re.compile(
    r"(?:目前|当前)?(?:暂无|尚无|暂时没有|没有|无)(?:任何|相关|符合条件的)?"
    r"(?:来信|信件|留言|咨询|诉求|问题|工单|数据|记录|内容|信息)[.。!]?"
)
_STOPS = ".。!…, ;~"
_WAIT_PLEASE = re.compile(
    r"[,.;!]?(?:敬?请|望)(?:您)?(?:耐心|稍后|稍候)?(?:等待|等候|关注|谅解|查看|查询)[^,.;]{0,6}[.!…]*$"
)
# 待回复(剩余4个工作日), Replied已回复
_STATUS_FRAME = re.compile(
    r"^[A-Za-z:]+(?=[\u4e00-\u9fff])|^((当前|信件|来信|办理|处理|回复)?(状态|情况|进度):?)?[\[(【<]*|"
    r"(?<=[\u4e00-\u9fff])[(][^()]{2,16}[)]$|[\])】>.…]*$"
)


def is_channel_name(name: str) -> bool:
    """Whether a column of this name takes consultations that have to be answered."""
    return bool(_CHANNEL.search(name)) and not _NOT_A_CHANNEL.search(name)


def is_of_mailbox(names: Iterable[str]) -> bool:
    """Whether one of the names that a page stands under is that of a channel: 县长信箱, 网络问政."""
    known = list(names)
    said = "\n".join(known)
    if _ASKS_AND_ANSWERS.search(said):
        return True
    for word in _IN_NAMES:
        if word in said:
            return any(is_channel_name(squeeze(name)) for name in known if name)
    return False


def is_hotline(name: str) -> bool:
    """Whether a column of this name takes consultations if its page lists any: 12345热线."""
    return bool(_HOTLINE.search(name)) and not _NOT_A_CHANNEL.search(name)


def takes_no_consultations(name: str) -> bool:
    """Whether a column is of the types that are not counted, and of no other: 举报投诉, 网上信访."""
    return bool(_OTHER_TYPES.search(name)) and not _CONSULTS.search(name)


def may_show_letter(text: str) -> bool:
    """Whether the text of a page has any field of a letter; a quick look."""
    return _LETTER_SIGN.search(text) is not None


def may_list_letters(text: str) -> bool:
    """Whether the text of a page has any state or heading of a list of letters; a quick look."""
    signs = (_STATE_SIGN, _REPLY_SIGN)
    return any(sign.search(text) for sign in signs) or may_show_letter(text)


# The words of a site's frame are asked about on every page.
@lru_cache(maxsize=20_000)
def says_state(text: str) -> bool:
    """Whether a short text is the state of a letter and nothing else."""
    text = _STATUS_FRAME.sub("", text)
    patterns = (_ANSWERED_STATES, _WAITING_STATES, _UNCLEAR_STATES)
    return 2 <= len(text) <= 8 and any(pattern.fullmatch(text) for pattern in patterns)


def is_answered_state(text: str) -> bool | None:
    """True for 已回复, False for 待回复 or 处理中, None where the words do not say."""
    text = _STATUS_FRAME.sub("", text)
    if _WAITING_STATES.fullmatch(text) or _NAMED_WAITING.fullmatch(text):
        return False
    if _ANSWERED_STATES.fullmatch(text):
        return True
    return None


def is_taken_in(text: str) -> bool:
    """Whether a state says that the office has the letter, and nothing of an answer: 已受理."""
    return _TAKEN_IN.fullmatch(_STATUS_FRAME.sub("", text)) is not None


def is_handed_on(text: str) -> bool:
    """Whether a reply says that the letter was passed to another office, and nothing else."""
    text = _WAIT_PLEASE.sub("", text).rstrip(_STOPS)
    return _HANDED_ON.fullmatch(text) is not None


def says_no_letters(text: str) -> bool:
    """Whether a text says that there are no letters, and nothing else."""
    return _NO_LETTERS.fullmatch(text) is not None


def is_empty_reply(text: str) -> bool:
    """Whether the place of the answer says that there is none, or that it is being worked on."""
    text = _WAIT_PLEASE.sub("", text).rstrip(_STOPS)
    return bool(_NO_REPLY.fullmatch(text) or _AT_WORK.fullmatch(text))

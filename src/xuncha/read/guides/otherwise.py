"""Elements of a guide that stand under other words than their names: only what is there is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from xuncha.facts import GuideElement
from xuncha.read.guides.lines import is_label
from xuncha.read.guides.words import bare_label, says_nothing
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.fields import labelled_values
from xuncha.read.tree.lines import Line

_SHORTEST_CONDITION = 10
_LONGEST_FOLLOWING = 80
_ADDRESS = re.compile(r"[路街巷道号楼室层]|大厅|窗口|中心|政务|广场")
_INSTITUTION = re.compile(r"(办理|受理|经办|承办|实施)(机构|机关|单位|部门)")
_WAY = re.compile(r"(办理|申请|受理|申办|申报)(方式|渠道|途径|形式)")
_HALL = re.compile(r"(政务|办事|服务)(服务)?(大厅|中心)|[路街巷]\w{0,8}号")
_APPLICANT = re.compile(r"(办理|申请|申报|申领|受理|适用|服务|救助|补贴|享受)(对象|范围|人群|主体)")
# 办理方式:网上申报、部门比对、公示、拨付 are the steps; 窗口办理、网上办理 are ways.
_STEP = re.compile(
    r"(?:申报|申请|提交|受理|初审|复审|审核|审查|审批|比对|踏勘|公示|决定|发证|制证|领取|领证|拨付|缴费|送达|办结)"
    r"(?=[、,,;;→—>-]|$|后)"
)
_LEAST_STEPS = 3
# 请致电0000-00000000咨询; 市民中心二楼35号窗口(0000-00000000).
_NUMBER = r"(?:0\d{2,3}[-—\s]?\d{7,8}|(?<!\d)[2-8]\d{6,7}|(?<!\d)12345)(?!\d)"
_CALL = re.compile(
    rf"(?:致电|拨打|电话?咨询|来电咨询|电话联系)[\u4e00-\u9fff]{{0,8}}\W{{0,2}}{_NUMBER}"
)
_PLACE_WITH_NUMBER = re.compile(
    rf"(?:[路街巷道号楼室层]|大厅|窗口|中心)[(](?:(?:联系|咨询)?电话\W?)?{_NUMBER}[)][。;]?$"
)
# One of these is in whatever the two find.
_NUMBERED = ("致电", "拨打", "咨询", "联系", ")")
_OF_COMPLAINTS = re.compile(r"投诉|举报|监督|信访|传真")
# 问:哪些人可以参保? — what is asked of one matter, whatever is done there.
_QUESTION = re.compile(r"[^?。]{4,30}\?")
_ASKED = (
    (GuideElement.BASIS, re.compile(r"依据")),
    (
        GuideElement.CONDITIONS,
        re.compile(r"条件|(?:哪些|什么)(?:样的)?(?:人|单位|企业|家庭|对象)|谁(?:可以|能)"),
    ),
    (GuideElement.MATERIALS, re.compile(r"(?:什么|哪些)[\u4e00-\u9fff]{0,4}(?:材料|资料|证件)")),
    (GuideElement.PLACE, re.compile(r"哪[里儿]|(?:什么|哪个)(?:地方|地点|窗口)|地[点址]")),
    (
        GuideElement.TIME,
        re.compile(r"(?:什么|哪个)时[间候]|多久|多长时间|几[天个]|(?:时间|期限|时限)是"),
    ),
    (GuideElement.PHONE, re.compile(r"电话|找谁|联系")),
    (
        GuideElement.PROCESS,
        re.compile(r"流程|程序|步骤|(?:怎么|如何|怎样)[\u4e00-\u9fff]{0,2}(?:办|申|参|缴|领|报)"),
    ),
)


def said_otherwise(lines: Sequence[Line]) -> set[GuideElement]:
    """Elements that stand under a heading of another name.

    办理机构 or 办理方式 given with an address tells the 办理地点; 办理对象 described in more than
    a word or two (个人、企业) tells the 申请条件; a question that is answered tells what it asks; a
    number that one is told to call, or that stands behind an address, is the 联系电话.
    """
    found: set[GuideElement] = set()
    for index, line in enumerate(lines):
        for label, value in labelled_values(line.text, is_label):
            found.update(_told_by(label, value))
        found.update(_told_by(line.label, line.text[len(line.label) :]))
        following = lines[index + 1].text if index + 1 < len(lines) else ""
        if len(following) <= _LONGEST_FOLLOWING:
            found.update(_told_by(line.text, following))
        found.update(_answered(line.text, following))
        if _tells_a_number(line.text):
            found.add(GuideElement.PHONE)
    return found


def _tells_a_number(text: str) -> bool:
    if not any(word in text for word in _NUMBERED):
        return False
    words = squeeze(text)
    told = _CALL.search(words) or _PLACE_WITH_NUMBER.search(words)
    return told is not None and not _OF_COMPLAINTS.search(words)


def _told_by(label: str, value: str) -> Iterator[GuideElement]:
    name = bare_label(label)
    if _INSTITUTION.fullmatch(name) and _ADDRESS.search(value):
        yield GuideElement.PLACE
    if _WAY.fullmatch(name) and _HALL.search(value):
        yield GuideElement.PLACE
    if _WAY.fullmatch(name) and len(_STEP.findall(squeeze(value))) >= _LEAST_STEPS:
        yield GuideElement.PROCESS
    if _APPLICANT.fullmatch(name) and len(squeeze(value)) >= _SHORTEST_CONDITION:
        yield GuideElement.CONDITIONS


def _answered(asked: str, answer: str) -> Iterator[GuideElement]:
    if not asked.endswith("?") or not _QUESTION.fullmatch(words := squeeze(asked)):
        return
    answer = squeeze(answer)
    if answer.endswith("?") or says_nothing(re.sub(r"^答:", "", answer)):
        return
    for element, form in _ASKED:
        if form.search(words):
            yield element

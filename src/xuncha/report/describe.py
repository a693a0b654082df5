"""One finding in a line of Chinese: what was seen, from its name and detail."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from xuncha.punctuation import prose
from xuncha.report.words import COLUMN_KINDS, ELEMENTS, LINK_KINDS, MARKS, PAGE_KINDS, reason_words

Detail = Mapping[str, Any]


def describe(finding: Mapping[str, Any]) -> str:
    """What was seen. A name that has no words yet is shown with its details as they are."""
    words = _WORDS.get(finding["name"])
    if words:
        # What a page says is quoted letter by letter, its punctuation too.
        context = finding["detail"].get("context")
        quoted = prose("。原文:") + str(context) if context else ""
        return prose(words(finding["detail"])) + quoted
    details = ",".join(f"{key}={value}" for key, value in finding["detail"].items())
    return f"{finding['name']}({details})" if details else str(finding["name"])


def _unreachable(detail: Detail) -> str:
    return (
        f"{detail.get('days')} 天监测 {detail.get('total')} 次,打不开 {detail.get('failed')} 次,"
        f"占 {_percent(detail.get('percent'))}"
    )


def _percent(value: Any) -> str:
    # Two decimals, cut: 4.999 % must not read as the 5 % that would be a veto.
    return f"{int(value * 100 + 1e-9) / 100:g}%" if isinstance(value, int | float) else "?"


def _stale(detail: Detail) -> str:
    newest = detail.get("newest")
    last = f"最新一条 {newest}" if newest else "条目没有注明发布时间"
    return f"{_column(detail)}自 {detail.get('since')} 起没有更新,{last}"


def _column(detail: Detail) -> str:
    kind = COLUMN_KINDS.get(str(detail.get("kind")), str(detail.get("kind")))
    return f"“{detail.get('name')}”({kind}类)"


def _home_total(detail: Detail) -> str:
    newest = detail.get("newest")
    where = "首页只是导航入口,二级页面" if detail.get("navigation_only") else "首页各栏目"
    return f"{where}更新不足,最新一条 {newest}" if newest else f"{where}没有看到注明时间的信息"


def _link(detail: Detail) -> str:
    kind = LINK_KINDS.get(str(detail.get("kind")), str(detail.get("kind")))
    reason = reason_words(str(detail.get("reason")))
    status = detail.get("status")
    return f"{kind}:{reason}" + (
        f"(状态码 {status})" if status and str(status) not in reason else ""
    )


def _activities(what: str) -> Callable[[Detail], str]:
    def words(detail: Detail) -> str:
        return f"{what}栏目不可用" if detail.get("usable") is False else f"{what}活动次数不足"

    return words


def _differs(detail: Detail) -> str:
    mark = MARKS.get(str(detail.get("mark")), str(detail.get("mark")))
    return f"{mark}与登记的不一致:登记“{detail.get('register')}”,页面“{detail.get('page')}”"


def _label(what: str) -> Callable[[Detail], str]:
    def words(detail: Detail) -> str:
        kind = PAGE_KINDS.get(str(detail.get("page_kind")), str(detail.get("page_kind")))
        return f"{detail.get('pages')} 个{kind}{what}标签 {detail.get('label')}"

    return words


def _wording(detail: Detail) -> str:
    instead = f",疑应为“{detail['suggestion']}”" if detail.get("suggestion") else ""
    return f"“{detail.get('found')}”{instead}"


_WORDS: Mapping[str, Callable[[Detail], str]] = {
    "home_unreachable_ratio": _unreachable,
    "home_update_total": _home_total,
    "column_stale": _stale,
    "column_blank": lambda d: f"{_column(d)}没有任何内容",
    "dead_link": _link,
    "attachment_dead": _link,
    "form_not_offered": lambda d: f"“{d.get('guide')}”提到的“{d.get('form')}”没有提供下载",
    "consultation_absent": lambda _: "没有开设政务咨询栏目",
    "consultation_total": lambda _: "政务咨询栏目一年内没有有效信件、留言",
    "letter_unanswered": lambda d: f"{d.get('asked')} 的来信“{d.get('title')}”超过 3 个月没有答复",
    "survey_absent": lambda _: "没有开设调查征集栏目",
    "survey_total": _activities("调查征集"),
    "interview_total": _activities("在线访谈"),
    "guide_total": lambda _: "办事指南数量不足",
    "guide_element_missing": lambda d: (
        f"“{d.get('guide')}”缺{ELEMENTS.get(str(d.get('element')), d.get('element'))}"
    ),
    "guide_incomplete": lambda d: f"“{d.get('guide')}”缺 {d.get('missing')} 类要素",
    "system_dead": lambda d: (
        f"在线系统“{d.get('name')}”不能访问:{reason_words(str(d.get('reason')))}"
    ),
    "system_image_only": lambda d: f"在线系统“{d.get('name')}”只是图片,不能使用",
    "wrong_wording": _wording,
    "mark_missing": lambda d: f"没有看到{MARKS.get(str(d.get('mark')), d.get('mark'))}",
    "mark_differs": _differs,
    "redirected_to_other_site": lambda d: f"首页跳转到名单中的另一网站 {d.get('to')}",
    "label_missing": _label("没有"),
    "label_empty": _label("有但没有填写"),
    "domain_not_gov_cn": lambda _: "域名后缀不是 .gov.cn 或 .政务",
    "no_https": lambda _: "首页没有使用 HTTPS",
    "slow_page": lambda d: f"首页加载用时 {d.get('seconds')} 秒,超过 3 秒",
}

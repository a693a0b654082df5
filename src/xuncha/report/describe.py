"""One finding in a line: what was seen, from its name and detail; Chinese, as reports have it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from xuncha.punctuation import prose
from xuncha.report import describe_domain, describe_english, describe_guideline
from xuncha.report.percent import cut_percent
from xuncha.report.words import (
    COLUMN_KINDS,
    ELEMENTS,
    HIDING_WAYS,
    LINK_KINDS,
    MARKS,
    PAGE_KINDS,
    SIGNS,
    TRICKS,
    reason_words,
)

Detail = Mapping[str, Any]


def describe(finding: Mapping[str, Any], *, english: bool = False) -> str:
    """What was seen. A name that has no words yet is shown with its details as they are.

    Reports are Chinese in any environment; a page that is read in English asks for it.
    """
    words = (describe_english.WORDS if english else WORDS).get(finding["name"])
    if words:
        said, context = words(finding["detail"]), finding["detail"].get("context")
        if english:
            return f"{said}. The text: “{context}”" if context else said
        # What a page says is quoted letter by letter, its punctuation too.
        return prose(said) + (prose("。原文:") + str(context) if context else "")
    details = ",".join(f"{key}={value}" for key, value in finding["detail"].items())
    return f"{finding['name']}({details})" if details else str(finding["name"])


def _unreachable(detail: Detail) -> str:
    return (
        f"{detail.get('days')} 天监测 {detail.get('total')} 次,打不开 {detail.get('failed')} 次,"
        f"占 {cut_percent(detail.get('percent'))}"
    )


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
    if not newest:
        return f"{where}没有看到注明时间的信息"
    since, updates = detail.get("since"), detail.get("updates")
    # A report written before said neither.
    seen = "更新不足" if updates is None else f"自 {since} 起没有更新"
    seen = f"自 {since} 起更新 {updates} 条" if updates else seen
    return f"{where}{seen},最新一条 {newest}"


def _link(detail: Detail) -> str:
    kind = LINK_KINDS.get(str(detail.get("kind")), str(detail.get("kind")))
    reason = reason_words(str(detail.get("reason")))
    status = detail.get("status")
    if not status or str(status) in reason:
        return f"{kind}:{reason}"
    # The code itself says more than its family.
    for family in ("(4xx)", "(5xx)"):
        reason = reason.removesuffix(family)
    return f"{kind}:{reason}(状态码 {status})"


def _activities(what: str) -> Callable[[Detail], str]:
    def words(detail: Detail) -> str:
        if detail.get("usable") is False:
            return f"{what}栏目不可用"
        seen = detail.get("seen")
        if seen is None:
            # Of a round before 0.2.0.
            return f"{what}活动次数不足"
        undated = detail.get("undated")
        more = f",另有 {undated} 项没有注明日期" if undated else ""
        dates = detail.get("dates") or ()
        if not seen:
            return f"自 {detail.get('since')} 起没有看到注明日期的{what}活动{more}"
        cut = " 等" if len(dates) != seen else ""
        return f"自 {detail.get('since')} 起看到{what}活动 {seen} 次({_listed(dates)}{cut}),次数不足{more}"

    return words


def _missing_mark(detail: Detail) -> str:
    mark = MARKS.get(str(detail.get("mark")), detail.get("mark"))
    if shown := detail.get("shown"):
        return f"{mark}写着“{shown}”,像是没有填写"
    return f"没有看到{mark}"


def _differs(detail: Detail) -> str:
    marks = {**MARKS, "name": "网站名称"}
    mark = marks.get(str(detail.get("mark")), str(detail.get("mark")))
    return f"{mark}与登记的不一致:登记“{detail.get('register')}”,页面“{detail.get('page')}”"


def _label(what: str) -> Callable[[Detail], str]:
    def words(detail: Detail) -> str:
        kind = PAGE_KINDS.get(str(detail.get("page_kind")), str(detail.get("page_kind")))
        return f"{detail.get('pages')} 个{kind}{what}标签 {detail.get('label')}"

    return words


def _wording(detail: Detail) -> str:
    instead = f",疑应为“{detail['suggestion']}”" if detail.get("suggestion") else ""
    # 领导人姓名、职务可能已有变动。
    checked = f"(词条核对至 {detail['as_of']})" if detail.get("as_of") else ""
    return f"“{detail.get('found')}”{instead}{checked}"


def _hidden_link(detail: Detail) -> str:
    way = HIDING_WAYS.get(str(detail.get("way")), "看不见")
    text = f"“{detail['text']}”" if detail.get("text") else ""
    return (
        f"链接{text}所在的区块{way},"
        f"里面有 {detail.get('block_links')} 个链接,通向 {detail.get('block_hosts')} 个陌生网站"
    )


def _defaced(detail: Detail) -> str:
    if detail.get("where") == "coded_title":
        return f"只有页面标题写成数字编码:“{detail.get('title')}”"
    if detail.get("where") == "for_sale":
        return "页面在出售、转让或停放本域名,不是本单位的内容"
    where = {"title": "标题", "keywords": "关键词"}.get(str(detail.get("where")), "正文")
    return f"页面{where}像是推销内容:{_listed(detail.get('words'))}"


def _hijacked(detail: Detail) -> str:
    sign = SIGNS.get(str(detail.get("sign")), str(detail.get("sign")))
    title = f",标题“{detail['title']}”" if detail.get("title") else ""
    return f"链出的“{detail.get('text')}”{sign}{title}"


def _cloaked(detail: Detail) -> str:
    words = {
        "led_away": f"被引向 {detail.get('led_to')}",
        "title": f"标题成了“{detail.get('title')}”",
        "links": f"多出 {len(detail.get('links') or ())} 个以上通向陌生网站的链接",
    }
    return f"以搜索引擎的名义访问首页,{words.get(str(detail.get('difference')), '内容不同')}"


def _numbers(what: str) -> Callable[[Detail], str]:
    def words(detail: Detail) -> str:
        where = "附件中" if detail.get("attachment") else "正文中"
        return f"{where}{what} {detail.get('numbers')} 个,如 {_listed(detail.get('samples'))}"

    return words


def _listed(words: Any) -> str:
    return "、".join(str(word) for word in words or ())


_LACKS = {"mark": "“已归档”", "time": "归档时间"}

WORDS: Mapping[str, Callable[[Detail], str]] = {
    "home_unreachable_ratio": _unreachable,
    "home_update_total": _home_total,
    "column_stale": _stale,
    "column_under_construction": lambda d: f"{_column(d)}只显示“维护、建设中”",
    "column_blank": lambda d: f"{_column(d)}没有任何内容",
    "dead_link": _link,
    "attachment_dead": _link,
    "form_not_offered": lambda d: f"“{d.get('guide')}”提到的“{d.get('form')}”没有提供下载",
    "consultation_absent": lambda _: "没有开设政务咨询栏目",
    "consultation_total": lambda _: "政务咨询栏目一年内没有有效信件、留言",
    "letter_unanswered": lambda d: (
        f"{d.get('asked')} 的来信“{d.get('title')}”超过 3 个月没有答复"
        + (f"(监测时间点以后,{d['answered']} 才答复)" if d.get("answered") else "")
    ),
    "letter_days_not_shown": lambda d: (
        f"看过的 {d.get('looked_at')} 件已答复信件里 {d.get('letters')} 件"
        f"没有同时公开来信和答复的日期,如“{d.get('title')}”"
    ),
    "survey_absent": lambda _: "没有开设调查征集栏目",
    "survey_total": _activities("调查征集"),
    "survey_without_result": lambda d: f"“{d.get('title')}”已经结束,没有看到公布的结果",
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
    "hidden_link": _hidden_link,
    "foreign_script": lambda d: f"从陌生主机 {d.get('host')} 装入脚本或框架",
    "script_trick": lambda d: f"页面脚本{TRICKS.get(str(d.get('trick')), d.get('trick'))}",
    "page_defaced": _defaced,
    "outlink_hijacked": _hijacked,
    "home_cloaked": _cloaked,
    "identity_number": _numbers("有完整的身份证号码"),
    "bank_card": _numbers("有完整的银行卡号"),
    "mobile_number": _numbers("成批列出手机号码"),
    "advert_loaded": lambda d: f"从广告联盟主机 {d.get('host')} 装入内容",
    "advert_link": lambda d: f"链接写明是广告:“{d.get('text')}”",
    "commercial_link": lambda d: f"首页链接到商业网站:“{d.get('text')}”",
    "float_not_closable": lambda d: f"首页悬浮框“{d.get('box')}”里没有看到关闭按钮",
    "dates_apart": lambda d: (
        f"“{d.get('name')}”有 {d.get('items')} 条的列表日期与文章页不同,"
        f"如列表 {d.get('in_list')}、文章页 {d.get('on_page')}"
    ),
    "pubdate_apart": lambda d: (
        f"{d.get('pages')} 篇文章的 PubDate 标签与页面显示的日期不同,"
        f"如标签 {d.get('label_day')}、页面 {d.get('shown')}"
    ),
    "title_apart": lambda d: (
        f"{d.get('pages')} 篇文章的 ArticleTitle 标签与页面显示的标题不同,"
        f"如标签“{d.get('label_says')}”、页面“{d.get('shown')}”"
    ),
    "source_apart": lambda d: (
        f"{d.get('pages')} 篇文章的 ContentSource 标签与页面显示的来源不同,"
        f"如标签“{d.get('label_says')}”、页面“{d.get('shown')}”"
    ),
    "time_not_in_full": lambda d: (
        f"看过的 {d.get('looked_at')} 篇文章里 {d.get('pages')} 篇的发布时间"
        "没有写成“年-月-日 时:分”"
    ),
    "source_not_shown": lambda d: (
        f"看过的 {d.get('looked_at')} 篇文章里 {d.get('pages')} 篇没有注明来源"
    ),
    "required_column_missing": lambda d: f"没有看到{d.get('group')}类栏目",
    "archive_mark_missing": lambda d: (
        f"归档栏目“{d.get('name')}”没有看到{_listed(_LACKS[x] for x in d.get('lacks') or ())}"
    ),
    "foreign_source": lambda d: f"文章注明的来源是境外媒体“{d.get('source')}”",
    "mark_missing": _missing_mark,
    "mark_differs": _differs,
    "mark_missing_on_pages": lambda d: (
        f"首页有{MARKS.get(str(d.get('mark')), d.get('mark'))},"
        f"看过的 {d.get('looked_at')} 个页面里 {d.get('pages')} 个没有"
    ),
    "redirected_to_other_site": lambda d: f"首页打开的是名单中的另一网站 {d.get('to')}",
    "label_missing": _label("没有"),
    "label_empty": _label("有但没有填写"),
    "label_wrong": lambda d: (
        f"{_label('填错了')(d)}:写的是“{d.get('found')}”,应为“{d.get('expected')}”"
    ),
    **describe_domain.CHINESE,
    **describe_guideline.CHINESE,
}

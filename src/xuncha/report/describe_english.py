"""One finding in a line of English, as report/describe.py says it in Chinese."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from xuncha.report import describe_domain, describe_guideline
from xuncha.report.english_words import (
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
from xuncha.report.percent import cut_percent

Detail = Mapping[str, Any]


def _named(words: Mapping[str, str], value: Any) -> str:
    return words.get(str(value), str(value))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _unreachable(detail: Detail) -> str:
    return (
        f"Visited {detail.get('total')} times in {detail.get('days')} days, did not open "
        f"{detail.get('failed')} times, {cut_percent(detail.get('percent'))}"
    )


def _column(detail: Detail) -> str:
    return f"“{detail.get('name')}” ({_named(COLUMN_KINDS, detail.get('kind'))})"


def _stale(detail: Detail) -> str:
    newest = detail.get("newest")
    last = f"the newest item is of {newest}" if newest else "its items show no date"
    return f"{_column(detail)} was not updated since {detail.get('since')}; {last}"


def _home_total(detail: Detail) -> str:
    newest = detail.get("newest")
    where = (
        "The home page only leads on; its second level pages"
        if detail.get("navigation_only")
        else "The columns on the home page"
    )
    if not newest:
        return f"{where} show nothing that has a date"
    since, updates = detail.get("since"), detail.get("updates")
    # A report written before said neither.
    seen = "are not updated enough" if updates is None else f"were not updated since {since}"
    seen = (
        f"show {updates} {'update' if updates == 1 else 'updates'} since {since}"
        if updates
        else seen
    )
    return f"{where} {seen}; the newest item is of {newest}"


def _link(detail: Detail) -> str:
    kind = _capital(_named(LINK_KINDS, detail.get("kind")))
    reason = reason_words(str(detail.get("reason")))
    status = detail.get("status")
    if not status or str(status) in reason:
        return f"{kind}: {reason}"
    # The code itself says more than its family.
    for family in (" (4xx)", " (5xx)"):
        reason = reason.removesuffix(family)
    return f"{kind}: {reason} (status {status})"


def _activities(what: str, they: str) -> Callable[[Detail], str]:
    def words(detail: Detail) -> str:
        if detail.get("usable") is False:
            return f"The {what} column cannot be used"
        seen = detail.get("seen")
        if seen is None:
            return f"Too few {they}"
        undated = detail.get("undated")
        more = f"; {undated} more show no date" if undated else ""
        dates = detail.get("dates") or ()
        if not seen:
            return f"No {they} with a date since {detail.get('since')}{more}"
        cut = " and more" if len(dates) != seen else ""
        return f"Too few {they}: {seen} since {detail.get('since')} ({', '.join(dates)}{cut}){more}"

    return words


def _mark(detail: Detail) -> str:
    return _named({**MARKS, "name": "site name"}, detail.get("mark"))


def _missing_mark(detail: Detail) -> str:
    if shown := detail.get("shown"):
        return f"The {_mark(detail)} is shown as “{shown}”, which looks as if never filled in"
    return f"No {_mark(detail)} was seen"


def _differs(detail: Detail) -> str:
    return (
        f"The {_mark(detail)} differs from the register: the register has "
        f"“{detail.get('register')}”, the page “{detail.get('page')}”"
    )


def _label(what: str) -> Callable[[Detail], str]:
    def words(detail: Detail) -> str:
        pages = f"Pages of kind {_named(PAGE_KINDS, detail.get('page_kind'))}"
        return f"{pages} {what} label {detail.get('label')}: {detail.get('pages')}"

    return words


def _wording(detail: Detail) -> str:
    instead = f", probably for “{detail['suggestion']}”" if detail.get("suggestion") else ""
    # Names and offices of leaders may have changed since.
    checked = f" (entry checked up to {detail['as_of']})" if detail.get("as_of") else ""
    return f"“{detail.get('found')}”{instead}{checked}"


def _hidden_link(detail: Detail) -> str:
    way = HIDING_WAYS.get(str(detail.get("way")), "not visible")
    text = f" “{detail['text']}”" if detail.get("text") else ""
    return (
        f"The block that holds the link{text} is {way}; in it are "
        f"{detail.get('block_links')} links to {detail.get('block_hosts')} unknown sites"
    )


def _defaced(detail: Detail) -> str:
    if detail.get("where") == "coded_title":
        return f"Only the page's title is written in numeric codes: “{detail.get('title')}”"
    if detail.get("where") == "for_sale":
        return "The page offers this domain for sale or parks it; it is not the office's own"
    where = {"title": "title", "keywords": "keywords"}.get(str(detail.get("where")), "text")
    return f"The page's {where} looks like sales talk: {_quoted(detail.get('words'))}"


def _hijacked(detail: Detail) -> str:
    sign = _named(SIGNS, detail.get("sign"))
    title = f", title “{detail['title']}”" if detail.get("title") else ""
    return f"The outward link “{detail.get('text')}” {sign}{title}"


def _cloaked(detail: Detail) -> str:
    words = {
        "led_away": f"one is led to {detail.get('led_to')}",
        "title": f"the title is “{detail.get('title')}”",
        "links": f"there are {len(detail.get('links') or ())} or more further links to unknown sites",
    }
    how = words.get(str(detail.get("difference")), "the content is another")
    return f"When a search engine asks for the home page, {how}"


def _numbers(what: str) -> Callable[[Detail], str]:
    def words(detail: Detail) -> str:
        where = "attachment" if detail.get("attachment") else "text"
        samples = ", ".join(str(one) for one in detail.get("samples") or ())
        return f"{what} in the {where}: {detail.get('numbers')}, such as {samples}"

    return words


def _quoted(words: Any) -> str:
    return ", ".join(f"“{word}”" for word in words or ())


_LACKS = {"mark": "“archived” mark", "time": "time of archiving"}

WORDS: Mapping[str, Callable[[Detail], str]] = {
    "home_unreachable_ratio": _unreachable,
    "home_update_total": _home_total,
    "column_stale": _stale,
    "column_under_construction": lambda d: f"{_column(d)} only says that it is being built",
    "column_blank": lambda d: f"{_column(d)} has no content",
    "dead_link": _link,
    "attachment_dead": _link,
    "form_not_offered": lambda d: (
        f"“{d.get('guide')}” names “{d.get('form')}” and does not offer it"
    ),
    "consultation_absent": lambda _: "No column for consultation",
    "consultation_total": lambda _: "No valid letter in the consultation column within a year",
    "letter_unanswered": lambda d: (
        f"The letter “{d.get('title')}” of {d.get('asked')} had no answer for more than 3 months"
        + (f" (answered after the as-of date, on {d['answered']})" if d.get("answered") else "")
    ),
    "letter_days_not_shown": lambda d: (
        f"{d.get('letters')} of the {d.get('looked_at')} answered letters looked at do not show "
        f"both the day of asking and of answering, such as “{d.get('title')}”"
    ),
    "survey_absent": lambda _: "No column for surveys",
    "survey_total": _activities("survey", "surveys"),
    "survey_without_result": lambda d: (
        f"“{d.get('title')}” has ended and no published result was seen"
    ),
    "interview_total": _activities("interview", "online interviews"),
    "guide_total": lambda _: "Too few service guides",
    "guide_element_missing": lambda d: (
        f"“{d.get('guide')}” lacks the {_named(ELEMENTS, d.get('element'))}"
    ),
    "guide_incomplete": lambda d: f"“{d.get('guide')}” lacks {d.get('missing')} kinds of elements",
    "system_dead": lambda d: (
        f"The online system “{d.get('name')}” does not open: {reason_words(str(d.get('reason')))}"
    ),
    "system_image_only": lambda d: (
        f"The online system “{d.get('name')}” is only an image and cannot be used"
    ),
    "wrong_wording": _wording,
    "hidden_link": _hidden_link,
    "foreign_script": lambda d: f"Loads a script or frame from the unknown host {d.get('host')}",
    "script_trick": lambda d: f"A script of the page {_named(TRICKS, d.get('trick'))}",
    "page_defaced": _defaced,
    "outlink_hijacked": _hijacked,
    "home_cloaked": _cloaked,
    "identity_number": _numbers("Complete identity card numbers"),
    "bank_card": _numbers("Complete bank card numbers"),
    "mobile_number": _numbers("Mobile numbers listed in bulk"),
    "advert_loaded": lambda d: f"Loads content from the advertising host {d.get('host')}",
    "advert_link": lambda d: f"A link that says it is an advertisement: “{d.get('text')}”",
    "commercial_link": lambda d: f"The home page links to a commercial site: “{d.get('text')}”",
    "float_not_closable": lambda d: (
        f"No button to close was seen in the floating box “{d.get('box')}” of the home page"
    ),
    "dates_apart": lambda d: (
        f"{d.get('items')} items of “{d.get('name')}” have another date in the list than on their "
        f"page, such as {d.get('in_list')} in the list and {d.get('on_page')} on the page"
    ),
    "pubdate_apart": lambda d: (
        f"The PubDate label of {d.get('pages')} articles differs from the date shown, such as "
        f"{d.get('label_day')} in the label and {d.get('shown')} on the page"
    ),
    "title_apart": lambda d: (
        f"The ArticleTitle label of {d.get('pages')} articles differs from the title shown, such "
        f"as “{d.get('label_says')}” in the label and “{d.get('shown')}” on the page"
    ),
    "source_apart": lambda d: (
        f"The ContentSource label of {d.get('pages')} articles differs from the source shown, such "
        f"as “{d.get('label_says')}” in the label and “{d.get('shown')}” on the page"
    ),
    "time_not_in_full": lambda d: (
        f"The time of publishing is not written as “YYYY-MM-DD hh:mm” on {d.get('pages')} of the "
        f"{d.get('looked_at')} articles looked at"
    ),
    "source_not_shown": lambda d: (
        f"No source is named on {d.get('pages')} of the {d.get('looked_at')} articles looked at"
    ),
    "required_column_missing": lambda d: f"No column of the kind “{d.get('group')}” was seen",
    "archive_mark_missing": lambda d: (
        f"The archived column “{d.get('name')}” shows no "
        f"{' and no '.join(_LACKS[one] for one in d.get('lacks') or ())}"
    ),
    "foreign_source": lambda d: (
        f"The article names a medium from abroad as its source: “{d.get('source')}”"
    ),
    "mark_missing": _missing_mark,
    "mark_differs": _differs,
    "mark_missing_on_pages": lambda d: (
        f"The home page has the {_mark(d)}; {d.get('pages')} of the {d.get('looked_at')} pages "
        "looked at do not"
    ),
    "redirected_to_other_site": lambda d: (
        f"The home page leads to another site of the list, {d.get('to')}"
    ),
    "label_missing": _label("without"),
    "label_empty": _label("with an empty"),
    "label_wrong": lambda d: (
        f"{_label('with a wrong')(d)}; it says “{d.get('found')}”, and should be "
        f"“{d.get('expected')}”"
    ),
    **describe_domain.ENGLISH,
    **describe_guideline.ENGLISH,
}

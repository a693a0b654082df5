"""Facts → Circular: which sections there are, in their order. Sections vanish without data."""

from __future__ import annotations

from collections.abc import Sequence

from xuncha.errors import InputError
from xuncha.punctuation import full_width
from xuncha.report.circular.build.annexes import annexes
from xuncha.report.circular.build.context import Context, context_of
from xuncha.report.circular.build.dates import chinese_dates
from xuncha.report.circular.build.duties import closing, duties
from xuncha.report.circular.build.figures import Pieces, in_text, join, plain
from xuncha.report.circular.build.followup import accountability, other_work, recheck, self_check
from xuncha.report.circular.build.media import complaints, media_accounts
from xuncha.report.circular.build.model import Circular, Kind, Paragraph
from xuncha.report.circular.build.opening import opening
from xuncha.report.circular.build.problems import problems
from xuncha.report.circular.build.punctuation import full_width_pieces
from xuncha.report.circular.build.regions import regions
from xuncha.report.circular.build.situation import national_check, websites
from xuncha.report.circular.facts.node import Node

_NUMERALS = "一二三四五六七八九十"
# Where the date is not stated, the office writes it in.
_NO_DATE = "    年  月  日"


def compose(record: Node) -> Circular:
    """The circular of one record. Raises InputError where it has neither title nor issuer."""
    if not record.text("title") and not record.text("issuer"):
        raise InputError("title:缺标题,也没有 issuer 可以拟出", "title: neither title nor issuer")
    context = context_of(record)
    sections = [
        ("总体情况", _situation(context)),
        ("存在的主要问题", _numbered(problems(context))),
        ("整改复查情况", _bodies([recheck(context)])),
        ("问责情况", _bodies([accountability(context)])),
        ("下一步工作要求", [*_numbered(duties(context)), *_bodies([closing(context)])]),
    ]
    paragraphs = [*_bodies([opening(context)])]
    present = [(heading, body) for heading, body in sections if body]
    for number, (heading, body) in enumerate(present):
        paragraphs.append(Paragraph(Kind.SECTION, (f"{_NUMERALS[number]}、{heading}",)))
        paragraphs += body
    return Circular(
        title=full_width(context.title),
        doc_no=record.text("doc_no"),
        addressees=_addressees(record),
        paragraphs=tuple(paragraphs),
        annexes=annexes(context),
        issuer=full_width(record.text("signature", "issuer")),
        date=chinese_dates(record.text("date", "date_signed")) or _NO_DATE,
        settings=context.settings,
    )


def _addressees(record: Node) -> str:
    text = full_width(record.text("addressees"))
    return text.rstrip("\uff1a:") + "\uff1a" if text else ""


def _situation(context: Context) -> list[Paragraph]:
    """The parts of 总体情况; they get headings (一) … only where there are several."""
    extra = in_text(context.record.text("situation"), "situation")
    parts: list[tuple[str, list[Pieces]]] = [
        ("国家抽查情况", [national_check(context)]),
        ("政府网站", [_run_on(websites(context)), join(regions(context))]),
        ("自查情况", [self_check(context)]),
        ("政务新媒体", [_run_on(media_accounts(context))]),
        ("网民留言办理", complaints(context)),
        ("其他工作", [*other_work(context), extra]),
    ]
    filled = [(heading, [t for t in texts if t]) for heading, texts in parts]
    filled = [(heading, texts) for heading, texts in filled if texts]
    if len(filled) < 2:
        return _bodies([text for _, texts in filled for text in texts])
    found: list[Paragraph] = []
    for number, (heading, texts) in enumerate(filled):
        lead = full_width_pieces((f"({_NUMERALS[number]}){heading}。",))
        first, *rest = _bodies(texts)
        found += [Paragraph(first.kind, first.pieces, lead), *rest]
    return found


def _run_on(sentences: Sequence[Pieces]) -> Pieces:
    return join(sentences)


def _numbered(items: Sequence[tuple[str, Pieces]]) -> list[Paragraph]:
    """(一)heading。text, one paragraph each; a single one stands without a number."""
    found = []
    for number, (heading, text) in enumerate(items):
        head = heading.rstrip("。")
        mark = f"({_numeral(number)})" if len(items) > 1 else ""
        lead: Pieces = (f"{mark}{head}。",) if head and mark else (mark,) if mark else ()
        found.append(Paragraph(Kind.BODY, full_width_pieces(text), full_width_pieces(lead)))
    return found


def _numeral(number: int) -> str:
    """0 → 一, 10 → 十一, 21 → 二十二."""
    tens, ones = divmod(number + 1, 10)
    ten = "" if tens == 0 else "十" if tens == 1 else _NUMERALS[tens - 1] + "十"
    return ten + (_NUMERALS[ones - 1] if ones else "")


def _bodies(texts: Sequence[Pieces]) -> list[Paragraph]:
    return [Paragraph(Kind.BODY, full_width_pieces(text)) for text in texts if plain(text).strip()]

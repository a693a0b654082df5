"""Lists read again after a change that must not matter: the days stay what they were, or unknown.

The golden pages are changed in place (reading_golden_changed.py). `made_list` gives the same
entries in every layout and form, with and without traps beside their days (reading_layouts.py,
reading_traps.py). A day other than the one put in is wrong; a column whose newest day is said to be
unknown, with a reason, is not.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import urljoin

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.reading_golden import read_bytes
from benchmarks.reading_golden_changed import measure
from benchmarks.reading_layouts import LAYOUTS, UNSEEN, WHOLE, YEARLESS, Entry
from benchmarks.reading_traps import AROUND, BEFORE, BEHIND, SAME_FOLDER
from benchmarks.reading_verdict import Result, column_of

RESULT = Path(__file__).with_name("reading_changed.json")
AS_OF = date(2026, 9, 20)
URL = "https://www.liuxi.invalid/tzgg/"
_TITLES = (
    "关于开展河道清淤工作的通知",
    "第三批惠农项目名单公告",
    "乡村医生轮训方案",
    "东坝村路灯改造工程完工公示",
    "秋季义务教育招生工作安排",
    "关于做好低温天气防范应对的通知",
)
# Titles that hold days, numbers and words of dates themselves.
_DATED_TITLES = (
    "2026年8月份财政预算执行情况",
    "关于9月25日城区停水的公告",
    "柳政办〔2026〕12号 关于印发实施方案的通知",
    "国庆、中秋假期(10月1日至8日)值班安排",
    "2025-2026学年度第一学期开学时间的通知",
    "截至2026年12月31日有效的规范性文件目录(2026年版)",
)
# Addresses of articles: {n} is a number, {d} the day.
_ADDRESSES = (
    "/tzgg/{n}.html",
    "/tzgg/{d:%Y%m}/t{d:%Y%m%d}_{n}.html",
    "/info/1057/{n}.htm",
    "show.asp?id={n}",
    "/art/{d:%Y}/{d.month}/{d.day}/art_60_{n}.html",
    "https://zwfw.liuxi.invalid/detail/{n}",
)
_FORMS = {**WHOLE, **YEARLESS, **UNSEEN}


@dataclass(frozen=True)
class MadeList:
    """A page with a list, and what was put in."""

    name: str
    html: str
    days: dict[str, date]


def entries(seed: int, varied: bool = False) -> list[Entry]:
    """Six entries from new to old, some months apart, over the New Year; `varied`: with titles
    that hold dates, addresses of any kind, and one that was put on top."""
    chance = random.Random(seed)
    day = AS_OF - timedelta(days=chance.randint(2, 12))
    titles = chance.choice((_TITLES, _DATED_TITLES)) if varied else _TITLES
    address = chance.choice(_ADDRESSES) if varied else _ADDRESSES[0]
    made = []
    for number, title in enumerate(titles):
        made.append(Entry(title, address.format(n=4100 + number, d=day), day))
        day -= timedelta(days=chance.randint(3, 80))
    if varied and not chance.randrange(4):
        made.insert(0, made.pop()._replace(before="<b>[置顶]</b>"))
    return made


def made_list(
    layout: str,
    form: str,
    behind: str = "",
    before: str = "",
    around: str = "",
    seed: int = 1,
    *,
    varied: bool = False,
) -> MadeList:
    """The list of these names, in a page of its own."""
    rows = [
        one._replace(
            more=BEHIND[behind](at, one.day) if behind else "",
            before=one.before + (BEFORE[before](at, one.day) if before else ""),
        )
        for at, one in enumerate(entries(seed, varied))
    ]
    first, last = {**AROUND, **SAME_FOLDER}[around](AS_OF) if around else ("", "")
    main = LAYOUTS[layout](rows, _FORMS[form])
    name = " + ".join(filter(None, (layout, form, behind, before, around)))
    days = {urljoin(URL, one.href): one.day for one in rows}
    return MadeList(name, page_around(first + main + last), days)


def page_around(main: str) -> str:
    """A page with a menu, a breadcrumb and a foot around its main part."""
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>通知公告 - 柳溪县水务局</title>'
        '</head><body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zw/">政务'
        '</a></li><li><a href="/fw/">服务</a></li><li><a href="/tzgg/">通知公告</a></li></ul></div>'
        '<div class="pos">当前位置:<a href="/">首页</a> &gt; <a href="/tzgg/">通知公告</a></div>'
        f'<div class="m">{main}</div><div class="foot"><p>主办:柳溪县水务局 版权所有 2012-2026</p>'
        "<p>网站标识码:5297000011</p></div></body></html>"
    )


def judge(made: MadeList) -> Result:
    """How a list is read, held against what was put in."""
    page = read_bytes(URL, made.html.encode(), AS_OF)
    column = column_of(page, URL, AS_OF)
    newest = max(made.days.values())
    if column is None or column.unreadable:
        return Result.UNKNOWN
    seen = {item.url: item.published for item in page.items if item.published}
    if any(made.days.get(url) != day for url, day in seen.items()):
        return Result.WRONG
    if column.newest is None:
        return Result.NONE if column.is_list else Result.NO_LIST
    if column.newest != newest:
        return Result.WRONG
    return Result.RIGHT if len(seen) == len(made.days) else Result.FEWER


def plain_lists() -> Iterator[MadeList]:
    """Every layout with every form, nothing beside."""
    for layout in LAYOUTS:
        for form in _FORMS:
            yield made_list(layout, form)


def trapped_lists(forms: Sequence[str] = ("iso", "月日", "leaf, day on top")) -> Iterator[MadeList]:
    """Every layout with every trap, in a few forms."""
    for layout in LAYOUTS:
        for form in forms:
            for behind in BEHIND:
                if _is_told(form, behind):
                    yield made_list(layout, form, behind)
            for before in BEFORE:
                if _is_possible(layout, before):
                    yield made_list(layout, form, before=before)
            for around in AROUND:
                yield made_list(layout, form, around=around)


def same_folder_lists() -> Iterator[MadeList]:
    """Every layout beside a list of newer entries that may be the column's own."""
    for layout in LAYOUTS:
        for around in SAME_FOLDER:
            yield made_list(layout, "iso", around=around)


def mixed_lists(number: int, seed: int = 7, *, varied: bool = False) -> Iterator[MadeList]:
    """So many lists in which all of it is drawn by lot; `varied`: titles and addresses too."""
    chance = random.Random(seed)
    for at in range(number):
        layout = chance.choice(list(LAYOUTS))
        form = chance.choice(list(_FORMS))
        behind = chance.choice([one for one in (*BEHIND, "") if _is_told(form, one)])
        around = chance.choice([*AROUND, ""])
        before = chance.choice([one for one in (*BEFORE, "") if _is_possible(layout, one)])
        yield made_list(layout, form, behind, before, around, seed=at, varied=varied)


def _is_told(form: str, behind: str) -> bool:
    """Whether anything tells the day: of two that nobody sees nothing does."""
    return not (form in UNSEEN and behind == "hidden later day")


def _is_possible(layout: str, before: str) -> bool:
    """Whether a layout can hold it: there is no link in a link."""
    return (layout, before) != ("card in a link", "label link")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print how each kind of list comes out, and the names of those that come out wrong; write the
    counts beside this file."""
    parser = argparse.ArgumentParser(prog="reading_changed", description=__doc__)
    parser.add_argument("--mixed", type=int, default=2000)
    parser.add_argument("--show", default="wrong", help="the names of these are printed")
    options = parser.parse_args(arguments)
    kinds = (
        ("plain", plain_lists()),
        ("traps", trapped_lists()),
        ("same folder", same_folder_lists()),
        ("mixed", mixed_lists(options.mixed)),
        ("varied", mixed_lists(options.mixed, 11, varied=True)),
    )
    table = {}
    for kind, lists in kinds:
        results = [(made.name, judge(made)) for made in lists]
        counts = Counter(result for _, result in results)
        table[kind] = {str(result): counts[result] for result in Result}
        print(f"{kind:12}{len(results):6}", table[kind])
        for name, result in results:
            if result == options.show:
                print("   ", result, name)
    changed, others = measure()
    for name, counts in changed.items():
        table[f"golden: {name}"] = {str(result): counts[result] for result in Result}
        print(f"{name:26}", table[f"golden: {name}"])
    print("\n".join(f"    {line}" for line in others if line.startswith(options.show)))
    RESULT.write_text(json.dumps(table, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

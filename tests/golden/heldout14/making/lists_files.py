"""Lists whose rows are files, lists in two languages, lists written in data."""

from __future__ import annotations

import json

from .lists_frames import OPEN, TAIL, UCAP, lst
from .plan import Row, each, rows

HOST = "https://www.tingyunqu-x.invalid"
SITE = "汀云区人民政府"


def got(kind: str, newest: str, count: int, at: str, step: int = 5) -> list[Row]:
    """Rows of the district; `at` has {n} for a number."""
    return rows(
        kind, newest, count, "汀云区", lambda n, _: at.format(n=6120 - 3 * n), "区直单位", 0, step
    )


def put(name: str, path: str, title: str, inner: str, of: list[Row] | None, **more: object) -> None:
    """A page of the district that is not blank."""
    as_of = str(more.pop("as_of", "2025-09-12"))
    lst(name, HOST + path, as_of, SITE, title, inner, of, **{"blank": False} | more)


def build() -> None:
    """Write them."""
    files()
    languages()
    data()


def files() -> None:
    """Rows that are files themselves."""
    of = got("finance", "2025-08-29", 6, "/attach/0/{n}.pdf", 20)
    body = each(
        of,
        '<li><img src="/images/pdf.gif"><a href="$H" download>$T.pdf</a><span class="size">1.$N MB</span><span>$D</span></li>',
    )
    put(
        "files_with_their_sizes_and_days",
        "/zwgk/czxx/bmjs/",
        "部门决算",
        f'<ul class="files">{body}</ul>',
        [(f"{title}.pdf", href, day) for title, href, day in of],
    )
    of = got("notice", "2025-09-02", 6, "/u/cms/www/202509/{n}.docx", 8)
    body = each(
        of,
        '<tr><td>$N</td><td>$T</td><td>$D</td><td>20$N4</td><td><a href="$H">下载</a></td></tr>',
    )
    put(
        "forms_with_a_button_to_load_them",
        "/zwfw/bgxz/",
        "表格下载",
        f'<table class="table table-bordered"><thead><tr><th>序号</th><th>文件名称</th><th>发布时间</th><th>下载次数</th><th>操作</th></tr></thead><tbody>{body}</tbody></table>',
        of,
        above="政务服务",
    )
    body = "".join(
        f'<p style="line-height:2em"><img src="/ueditor/icon_pdf.gif"><a href="/files/2025/P02025010{n}.pdf" title="汀云区{2024 - n}年政府信息公开年度报告.pdf">汀云区{2024 - n}年政府信息公开年度报告.pdf</a></p>'
        for n in range(6)
    )
    put(
        "reports_as_files_in_one_text",
        "/zfxxgk/zfxxgknb/",
        "政府信息公开年报",
        f'<div class="zfxxgk_zdgkc"><div class="TRS_UEDITOR">{body}</div></div>',
        None,
        frame=OPEN,
    )
    body = "".join(
        f'<li><a href="/zfgb/{y}/{n}/"><img src="/zfgb/{y}{n}.jpg"><p>{y}年第{n}期（总第{40 + n}期）</p></a></li>'
        for y, n in ((2025, 4), (2025, 3), (2025, 2), (2025, 1), (2024, 6), (2024, 5))
    )
    put(
        "issues_of_a_gazette_without_days",
        "/zwgk/zfgb/",
        "政府公报",
        f'<ul class="gb">{body}</ul>',
        None,
    )


def languages() -> None:
    """Two languages in a row, or one that is not Chinese."""
    of = got("news", "2025-09-05", 5, "/c/{n}.html")
    english = got("english", "2025-09-05", 5, "/c/{n}.html")
    body = "".join(
        each(
            [row],
            f'<li><a href="$H"><strong>$T</strong><br><small lang="en">{other[0]}</small></a><time datetime="$D">$D</time></li>',
        )
        for row, other in zip(of, english, strict=True)
    )
    lst(
        "chinese_over_english",
        f"{HOST}/wb/xw/",
        "2025-09-12",
        SITE,
        "对外交流 Exchange",
        f'<ul class="bi">{body}</ul>',
        blank=False,
        newest="2025-09-05",
        frame=TAIL,
    )
    of = got("english", "2025-09-05", 5, "/en/news/{n}.html", 9)
    names = ("", "January", "February", "March", "April", "May", "June", "July", "August")
    body = "".join(
        each(
            [row],
            f'<li><h3><a href="$H">$T</a></h3><p>{(*names, "September")[int(row[2][5:7])]} $k, $Y | Tingyun Daily</p></li>',
        )
        for row in of
    )
    put(
        "english_months_before_the_day",
        "/en/news/",
        "News",
        f"<ul>{body}</ul>",
        of,
        above="English",
    )
    of = got("notice", "2025-08-20", 5, "/ug/{n}.shtml", 10)
    body = each(
        of,
        '<li dir="rtl"><span dir="ltr">$D</span><a href="$H" title="$T">تەيىنيۈن رايونى ئۇقتۇرۇش $N</a></li>',
    )
    lst(
        "a_language_from_right_to_left",
        f"{HOST}/ug/list.shtml",
        "2025-09-12",
        SITE,
        "ئۇقتۇرۇش",
        f'<ul class="list">{body}</ul>',
        frame=UCAP,
        blank=False,
        newest="2025-08-20",
    )


def data() -> None:
    """Lists that a program wrote into the page as data."""
    of = got("policy", "2025-08-14", 5, "/tyq/gkmlpt/content/7/post_{n}.html", 30)
    posts = [
        {
            "id": 900 + n,
            "title": title,
            "url": HOST + href,
            "publisher": "区府办",
            "date": day,
            "document_number": f"汀府〔2025〕{n}号",
        }
        for n, (title, href, day) in enumerate(of)
    ]
    config = json.dumps({"classify": {"post_count": 5}, "articles": posts}, ensure_ascii=False)
    put(
        "posts_in_the_settings_of_a_page",
        "/tyq/gkmlpt/policy",
        "政策文件",
        f'<div id="app"></div><script>window._CONFIG = {{SID: "755001", TYPE: "policy"}};\nvar POSTS = {config};</script>',
        [(title, HOST + href, day) for title, href, day in of],
        frame=OPEN,
    )
    tree = json.dumps(
        [
            {"id": 1, "name": "政策文件", "children": [], "post_count": 4},
            {"id": 2, "name": "规划", "children": [], "post_count": 0},
        ],
        ensure_ascii=False,
    )
    put(
        "a_tree_of_columns_and_no_post",
        "/tyq/gkmlpt/index",
        "政府信息公开目录",
        f'<div id="app"></div><script>window._CONFIG = {{SID: "755001", TYPE: "index", TREE: {tree}}};</script><script src="/gkmlpt/gkml/pc/js/chunk-common.js"></script>',
        None,
        frame=OPEN,
    )
    of = got("news", "2025-09-10", 5, "/dynamics/{n}")
    body = each(
        of,
        '<article class="py-6 border-b"><div class="flex items-baseline gap-4"><time class="text-gray-400 text-sm" datetime="$DT09:00:00+08:00">$Y.$M.$d</time><h2 class="text-lg"><a href="$H" class="hover:text-blue-600">$T</a></h2></div><p class="mt-2 line-clamp-2">近日，汀云区……</p></article>',
    )
    state = json.dumps([["Reactive", 1], {"list": 2}, [title for title, _, _ in of]])
    put(
        "rows_drawn_on_the_server_and_their_data",
        "/dynamics",
        "动态",
        f'<section>{body}</section><nav class="flex gap-2 mt-8"><span aria-current="page">1</span><a href="/dynamics?page=2">2</a><a href="/dynamics?page=3">3</a><span>…</span><a href="/dynamics?page=27">27</a></nav><script type="application/json" id="__NUXT_DATA__">{state}</script>',
        of,
        frame=TAIL,
        above="首页",
        pager={"pages": 27},
    )

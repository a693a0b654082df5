"""Lists whose items tell more days than one, or tell them in uncommon places."""

from __future__ import annotations

from .lists_frames import CITY, MODERN, OLD, lst
from .plan import each, rows


def build() -> None:
    """Write them."""
    of_more_days_than_one()
    of_uncommon_places()


def of_more_days_than_one() -> None:
    """Closing days, making days, days in summaries, durations."""
    got = rows(
        "personnel",
        "2023-02-20",
        5,
        "人才网",
        lambda n, d: f"/zp/{3300 - n}.html",
        "市人社局",
        step=6,
    )
    body = each(
        got,
        '<tr><td><a href="$H" target="_blank">$T</a></td><td>$D</td><td>2023-03-1$N</td><td>2023-03-2$N</td><td><a href="/bm/$N" class="btn">报名</a></td></tr>',
    )
    lst(
        "published_closing_and_examined",
        "http://rsj.jinsha.invalid/zp/",
        "2023-02-27",
        "金沙市人力资源和社会保障局",
        "招考信息",
        f'<table class="zp"><tr><th>公告标题</th><th>发布时间</th><th>报名截止</th><th>笔试时间</th><th>操作</th></tr>{body}</table>',
        got,
        blank=False,
    )
    got = rows("policy", "2022-09-09", 5, "金沙市", lambda n, d: f"/zc/{2101 - n}.html", step=28)
    body = each(
        got,
        '<li><h4><a href="$H">$T</a></h4><p><span>发文字号：金府办〔2022〕$N号</span><span>成文日期：2022-01-0$N</span><span>公开日期：$Y-$M-$d</span></p></li>',
    )
    lst(
        "made_and_disclosed_in_spans",
        "http://www.jinsha.invalid/zc/",
        "2022-09-20",
        "金沙市人民政府",
        "政策文件",
        f'<ul class="zcwj">{body}</ul>',
        got,
        blank=False,
    )
    got = rows("news", "2021-10-08", 5, "金沙市", lambda n, d: f"/mtjj/{1600 - n}.html", step=12)
    body = each(
        got,
        '<li><h3><a href="$H">$T</a></h3><p class="zy">截至2021年9月30日，全市共完成投资三百亿元，12月31日前将全部开工……<a href="$H">[详细]</a></p><p class="ly">来源：金沙日报　时间：$Y/$M/$d 08:30　浏览：2021</p></li>',
    )
    lst(
        "summaries_that_tell_days",
        "http://www.jinsha.invalid/mtjj/",
        "2021-10-15",
        "金沙市人民政府",
        "媒体聚焦",
        f'<ul class="zylist">{body}</ul>',
        got,
        blank=False,
    )
    got = rows(
        "news", "2020-05-22", 5, "金沙市", lambda n, d: f"/video/{880 - n}.html", skip=6, step=9
    )
    body = each(
        got,
        '<li><a href="$H" class="img"><img src="/v/$N.jpg" alt=""><i class="len">03:2$N</i></a><a href="$H" class="tt">$T</a><span>播放 12.1万</span><span class="tm">$Y-$M-$d 12:0$N</span></li>',
    )
    lst(
        "films_with_lengths_and_plays",
        "http://www.jinsha.invalid/video/",
        "2020-06-01",
        "金沙市人民政府",
        "视频新闻",
        f'<ul class="videos">{body}</ul>',
        got,
        blank=False,
    )
    got = [
        (f"{t}（金府发〔2021〕{n}-12号）", h, d)
        for n, (t, h, d) in enumerate(
            rows("policy", "2021-12-01", 5, "金沙市", lambda n, d: f"/fgw/{500 - n}.html", step=33),
            3,
        )
    ]
    body = each(got, '<li><a href="$H">$T</a> <span>[$Y-$M-$d]</span></li>')
    lst(
        "numbers_like_days_in_titles",
        "http://www.jinsha.invalid/fgw/",
        "2021-12-20",
        "金沙市人民政府",
        "法规文件",
        f'<ul class="lb2">{body}</ul>',
        got,
        blank=False,
    )


def of_uncommon_places() -> None:
    """Days in a list of their own, behind the next line, told relatively."""
    got = rows("news", "2018-04-27", 6, "武陵镇", lambda n, d: f"/wl/{210 - n}.html", step=5)
    titles = each(got, '<li><a href="$H">$T</a></li>')
    when = each(got, "<li>$Y-$M-$d</li>")
    lst(
        "titles_left_days_right",
        "http://www.wulingzhen.invalid/wl/",
        "2018-05-02",
        "武陵镇人民政府",
        "镇务动态",
        f'<div class="two"><ul class="l">{titles}</ul><ul class="r">{when}</ul></div>',
        got,
        frame=CITY,
        blank=False,
    )
    got = [
        (t, h, None)
        for t, h, _ in rows(
            "notice", "2024-06-10", 5, "武陵镇", lambda n, d: f"/app/notice/{77 - n}", step=2
        )
    ]
    ago = iter(("2小时前", "昨天 09:30", "3天前", "上周", "1个月前"))
    body = "".join(f'<li><a href="{h}"><h4>{t}</h4><p>{next(ago)}</p></a></li>' for t, h, _ in got)
    lst(
        "told_as_days_ago",
        "http://www.wulingzhen.invalid/app/notice",
        "2024-06-12",
        "武陵镇人民政府",
        "通知",
        f'<ul class="feed">{body}</ul>',
        got,
        blank=False,
    )
    got = rows(
        "news", "2017-09-15", 6, "武陵镇", lambda n, d: f"/album/{310 - n}.html", skip=3, step=15
    )
    body = each(
        got,
        '<td align="center"><a href="$H"><img src="/pic/$N.jpg" width="180" height="120" border="0"></a><br><a href="$H">$S</a><br><font color="#999">$Y-$M-$d</font></td>',
        30,
    )
    cells = body.split("\n")
    lst(
        "pictures_three_in_a_row",
        "http://www.wulingzhen.invalid/album/",
        "2017-10-01",
        "武陵镇人民政府",
        "图说武陵",
        f"<table><tr>{''.join(cells[:3])}</tr><tr>{''.join(cells[3:])}</tr></table>",
        got,
        frame=OLD,
        blank=False,
    )
    got = rows(
        "projects", "2019-03-28", 5, "武陵镇", lambda n, d: f"/cg/{d[:4]}/{410 - n}.html", step=7
    )
    body = each(
        got,
        '<p><a href="$H">$T</a></p><p class="info">发布单位：镇财政所 | 发布日期：$Y年$m月$k日 | 采购方式：询价</p><hr>',
    )
    lst(
        "line_of_facts_below_each",
        "http://www.wulingzhen.invalid/cg/",
        "2019-04-02",
        "武陵镇人民政府",
        "采购公告",
        f'<div class="cg">{body}</div>',
        got,
        frame=CITY,
        blank=False,
    )
    got = rows(
        "finance",
        "2024-02-06",
        4,
        "武陵镇",
        lambda n, d: f"/files/{d[:4]}/ys{n}.pdf",
        "武陵镇",
        step=200,
    )
    body = each(
        got,
        '<div class="file"><i class="pdf"></i><span class="nm">$T</span><span class="sz">1.2$NMB</span><span class="tm">$Y.$M.$d</span><a href="$H" download>下载</a></div>',
    )
    lst(
        "files_to_load_down",
        "http://www.wulingzhen.invalid/czyjs/",
        "2024-03-01",
        "武陵镇人民政府",
        "财政预决算",
        f'<div class="files">{body}</div>',
        got,
        frame=MODERN,
        blank=False,
    )

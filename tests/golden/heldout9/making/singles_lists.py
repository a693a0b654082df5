"""Lists and blank columns, one page each: when was this column last updated, was anything ever in it."""

from __future__ import annotations

from .common import Row, single

HEAD = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>{name}_{site}</title></head><body>
<div class="head"><a href="/">{site}</a></div><ul class="nav"><li><a href="/">首页</a></li><li><a href="/xw/">新闻</a></li><li><a href="/gk/">公开</a></li><li><a href="/hd/">互动</a></li></ul>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="{path}">{name}</a></div>"""
FOOT = """<div class="foot">主办：{site}　网站标识码：3702110012　鲁ICP备15001111号　更新日期：{today}</div></body></html>"""


def frame(site: str, path: str, name: str, inner: str, today: str) -> str:
    """With a footer that tells today's day, as some do."""
    return (
        HEAD.format(site=site, path=path, name=name) + inner + FOOT.format(site=site, today=today)
    )


def lst(
    name: str,
    url: str,
    as_of: str,
    site: str,
    title: str,
    inner: str,
    rows: list[Row] | None = None,
    **expect: object,
) -> None:
    path = "/" + url.split("/", 3)[3]
    more = {"rows_of": rows} if rows is not None else {}
    single(f"lists/{name}", url, as_of, frame(site, path, title, inner, as_of), **more, **expect)


def build() -> None:
    rows = [
        ("县城区积水点整治完成", "art/3391.html", "2024-07-30"),
        ("入汛以来最强降雨应对有力", "art/3370.html", "2024-07-09"),
        ("河湖“清四乱”复查", "art/3102.html", "2024-03-28"),
        ("冬修水利收尾", "art/2810.html", "2023-12-15"),
    ]
    body = "".join(
        f'<div class="year"><h3>{y}年</h3>'
        + "".join(
            f'<div class="month"><h4>{m}月</h4><ul>'
            + "".join(
                f'<li><a href="{h}">{t}</a><span>{int(d[8:])}日</span></li>'
                for t, h, d in rows
                if d[:7] == f"{y}-{m:02d}"
            )
            + "</ul></div>"
            for m in (12, 7, 3)
            if any(d[:7] == f"{y}-{m:02d}" for _, _, d in rows)
        )
        + "</div>"
        for y in (2024, 2023)
    )
    lst(
        "year_month_archive",
        "http://slj.haiqu.invalid/gzdt/",
        "2024-08-10",
        "海渠县水利局",
        "工作动态",
        body,
        rows,
        blank=False,
    )

    rows = [
        ("县政府常务会议（第62次）", "cwhy/62.html", "2025-05-29"),
        ("县政府常务会议（第61次）", "cwhy/61.html", "2025-05-15"),
        ("县政府常务会议（第60次）", "cwhy/60.html", "2025-04-30"),
    ]
    body = (
        '<div class="timeline">'
        + "".join(
            f'<div class="node"><div class="l"><em>{d[5:7]}/{d[8:]}</em><i>{d[:4]}</i></div><div class="dot"></div><div class="r"><a href="{h}">{t}</a><p>会议研究了有关工作。</p></div></div>'
            for t, h, d in rows
        )
        + "</div>"
    )
    lst(
        "timeline_year_below",
        "http://www.haiqu.invalid/cwhy/",
        "2025-06-03",
        "海渠县人民政府",
        "常务会议",
        body,
        rows,
        blank=False,
    )

    rows = [
        ("湿地飞来新“居民”", "p/81.html", "2024-10-11"),
        ("田间“铁牛”抢收忙", "p/77.html", "2024-09-24"),
        ("百年老街焕新颜", "p/70.html", "2024-08-02"),
    ]
    body = (
        '<div class="photos">'
        + "".join(
            f'<figure><a href="{h}"><img src="p/{n}.jpg" alt="2024海渠摄影大赛作品"></a><figcaption>{t}<br><small>{d}　摄影：特约</small></figcaption></figure>'
            for n, (t, h, d) in enumerate(rows)
        )
        + "</div>"
    )
    lst(
        "figures",
        "http://www.haiqu.invalid/tpxw/",
        "2024-10-20",
        "海渠县人民政府",
        "图片新闻",
        body,
        rows,
        blank=False,
    )

    rows = [
        ("2025年第二季度饮用水水质监测信息", "/files/2025q2.pdf", "2025-07-08"),
        ("2025年第一季度饮用水水质监测信息", "/files/2025q1.pdf", "2025-04-10"),
        ("2024年第四季度饮用水水质监测信息", "/files/2024q4.pdf", "2025-01-09"),
    ]
    body = (
        '<table class="tb"><tr><th>名称</th><th>格式</th><th>大小</th><th>上传日期</th><th>操作</th></tr>'
        + "".join(
            f'<tr><td>{t}</td><td>PDF</td><td>{n}02KB</td><td>{d}</td><td><a href="{h}">下载</a> <a href="/pdfview?f={h}">预览</a></td></tr>'
            for n, (t, h, d) in enumerate(rows, 3)
        )
        + "</table>"
    )
    lst(
        "pdf_table",
        "http://sthj.haiqu.invalid/szjc/",
        "2025-07-20",
        "海渠县生态环境局",
        "水质监测",
        body,
        blank=False,
        newest="2025-07-08",
    )

    rows = [
        ("关于规范校外托管服务的通知", "c/9.html", "2024-05-06"),
        ("中小学作息时间调整公告", "c/12.html", "2024-09-02"),
        ("食堂大宗食材采购结果公示", "c/11.html", "2024-08-26"),
        ("教师资格认定公告", "c/10.html", "2024-06-14"),
    ]
    body = (
        "<ul class='l'>"
        + "".join(
            f'<li><a href="{h}">{"<font color=red>[置顶]</font>" if n == 0 else ""}{t}</a><em>{d}</em></li>'
            for n, (t, h, d) in enumerate(rows)
        )
        + "</ul>"
    )
    lst(
        "top_item_old",
        "http://jyj.haiqu.invalid/tz/",
        "2024-09-12",
        "海渠县教育局",
        "通知公告",
        body,
        rows,
        blank=False,
    )

    rows = [
        ("全县招商引资推进会召开", "/xw/1/22.html", "2025-03-02"),
        ("春季绿化全面铺开", "/xw/1/21.html", "2025-02-26"),
        ("政府全体会议召开", "/xw/1/15.html", "2025-01-26"),
        ("年终安全大检查", "/xw/1/8.html", "2024-12-30"),
    ]
    body = (
        "<ul>"
        + "".join(
            f'<li><a href="{h}"><span class="d">{d[8:]}</span><span class="m">{int(d[5:7])}月</span><strong>{t}</strong></a></li>'
            for t, h, d in rows
        )
        + "</ul>"
    )
    lst(
        "day_and_month_over_new_year",
        "http://www.haiqu.invalid/xw/1/",
        "2025-03-05",
        "海渠县人民政府",
        "今日要闻",
        body,
        rows,
        blank=False,
    )

    left = [
        ("公告一：停水通知", "a1.html", "2024-11-12"),
        ("公告二：道路封闭", "a2.html", "2024-11-01"),
    ]
    right = [
        ("公示：拟发放奖补资金", "b1.html", "2024-11-18"),
        ("公示：环评审批", "b2.html", "2024-10-09"),
    ]
    tab = "".join(
        f'<div class="tabc" {"" if n == 0 else "hidden"}><ul>'
        + "".join(f'<li><a href="{h}">{t}</a><span>{d}</span></li>' for t, h, d in r)
        + "</ul></div>"
        for n, r in enumerate((left, right))
    )
    lst(
        "two_tabs",
        "http://www.haiqu.invalid/gsgg/",
        "2024-11-25",
        "海渠县人民政府",
        "公示公告",
        f'<div class="tabs"><span class="on">公告</span><span>公示</span></div>{tab}',
        blank=False,
        newest="2024-11-18",
    )

    rows = [
        ("政策问答：城乡居民医保参保", "q3.html", "2024-12-03"),
        ("政策问答：以旧换新补贴", "q2.html", "2024-10-21"),
        ("政策问答：公积金提取", "q1.html", "2024-06-06"),
    ]
    body = (
        '<div class="acc">'
        + "".join(
            f'<details><summary>{t}<time>{int(d[:4])}年{int(d[5:7])}月{int(d[8:])}日</time></summary><p>答：请按规定办理，具体要求见正文。</p><a href="{h}">查看全文</a></details>'
            for t, h, d in rows
        )
        + "</div>"
    )
    lst(
        "accordion",
        "http://www.haiqu.invalid/zcwd/",
        "2024-12-10",
        "海渠县人民政府",
        "政策问答",
        body,
        blank=False,
        newest="2024-12-03",
    )

    rows = [
        ("海渠县2024年国民经济和社会发展统计公报", "gb2024.html", "2025-03-18"),
        ("2024年1—12月主要经济指标", "yb12.html", "2025-02-05"),
    ]
    body = (
        "<dl>"
        + "".join(
            f"<dt><a href='{h}'>{t}</a></dt><dd>发布机构：县统计局｜统计时间：2024年12月31日｜发布时间：{d.replace('-', '.')}</dd>"
            for t, h, d in rows
        )
        + "</dl>"
    )
    lst(
        "other_day_beside",
        "http://tjj.haiqu.invalid/tjgb/",
        "2025-03-30",
        "海渠县统计局",
        "统计公报",
        body,
        rows,
        blank=False,
    )

    lst(
        "blank_building",
        "http://nyj.haiqu.invalid/zxjs/",
        "2024-08-01",
        "海渠县农业农村局",
        "科技推广",
        '<div class="box"><p class="empty">暂无内容</p></div><div class="side"><h3>最新更新</h3><ul><li><a href="/xw/1.html">农机补贴办理指引</a><span>2024-07-28</span></li><li><a href="/xw/2.html">夏粮收购启动</a><span>2024-07-01</span></li></ul></div>',
        [],
        blank=True,
    )
    lst(
        "blank_pager_only",
        "http://nyj.haiqu.invalid/yjqg/",
        "2024-08-01",
        "海渠县农业农村局",
        "应急救灾",
        '<div class="list"><ul></ul></div><div class="pages">共0条记录 第1/1页 <a>首页</a><a>上一页</a><a>下一页</a><a>末页</a></div>',
        [],
        blank=True,
    )
    lst(
        "not_blank_old_notice",
        "http://nyj.haiqu.invalid/ncpzl/",
        "2024-08-01",
        "海渠县农业农村局",
        "农产品质量",
        '<div class="cont"><p>说明：本栏目内容已并入“<a href="http://www.haiqu.invalid/scjg/">市场监管</a>”栏目，请前往查看。</p></div>',
        [],
        blank=False,
    )
    lst(
        "blank_only_headings",
        "http://www.haiqu.invalid/gk/ggzypz/",
        "2024-08-01",
        "海渠县人民政府",
        "公共资源配置",
        '<div class="blocks">'
        + "".join(
            f'<div class="b"><h3>{n}</h3><ul></ul></div>'
            for n in ("住房保障", "国有土地使用权出让", "政府采购", "工程建设")
        )
        + "</div>",
        [],
        blank=True,
    )

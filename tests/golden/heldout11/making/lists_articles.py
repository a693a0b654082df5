"""Pages that are no list though a list stands on them: articles without a day, leaders, files."""

from __future__ import annotations

from .lists_frames import CITY, MODERN, lst
from .plan import each, paragraphs, rows

LONG = paragraphs(
    "山阴区按照统一部署，扎实推进城乡环境整治工作，取得了阶段性成效。",
    "一是压实责任。区里与各乡镇签订目标责任书，明确时限，逐项销号。",
    "二是补齐短板。新建公厕二十座、垃圾中转站三座，改造背街小巷十一条。",
    "三是长效管理。建立每周巡查、每月通报的工作机制，群众满意度不断提高。",
)


def build() -> None:
    """Write them."""
    more = rows("news", "2022-10-18", 5, "山阴区", lambda n, d: f"/zixun/yw/{880 - n}.html", step=4)
    title = "山阴区城乡环境整治见实效"
    dated = each(more, '<li><a href="$H">$T</a><span>$D</span></li>')
    lst(
        "article_without_a_day_and_related",
        "http://www.shanyinqu.invalid/zixun/yw/861.html",
        "2022-11-01",
        "山阴区人民政府",
        title,
        f'<article class="detail"><h1>{title}</h1><div class="body">{LONG}</div></article><div class="about"><h4>相关文章</h4><ul>{dated}</ul></div>',
        items=[],
        article={"title": title, "published": None},
        blank=False,
    )
    lst(
        "article_without_a_day_and_newest",
        "http://www.shanyinqu.invalid/zixun/yw/content_20861.html",
        "2022-11-01",
        "山阴区人民政府",
        title,
        f'<div class="left"><h2 class="title">{title}</h2><div class="txt">{LONG}</div><p class="sx">上一篇：<a href="/zixun/yw/content_20860.html">{more[1][0]}</a></p><p class="sx">下一篇：没有了</p></div><div class="right"><h3>最新发布</h3><ul>{dated}</ul></div>',
        items=[],
        article={"title": title, "published": None},
        frame=CITY,
        blank=False,
    )
    files = "".join(
        f'<li><a href="/upload/f{n}.doc">附件{n}：申报表（样表{n}）</a> <span>2022-09-0{n}</span></li>'
        for n in (1, 2, 3)
    )
    notice = "关于组织申报区级非物质文化遗产项目的通知"
    lst(
        "article_with_files_and_their_days",
        "http://www.shanyinqu.invalid/zixun/tz/702.html",
        "2022-11-01",
        "山阴区人民政府",
        notice,
        f'<article class="detail"><h1>{notice}</h1><p class="meta">发布日期：2022-09-15　来源：区文旅局</p><div class="body">{LONG}</div><div class="fj"><h4>附件</h4><ul>{files}</ul></div></article>',
        items=[],
        article={"title": notice, "published": "2022-09-15", "origin": "区文旅局"},
        blank=False,
    )
    people = "".join(
        f'<li><a href="/gongkai/ld/{n}.html"><img src="/upload/ld{n}.jpg" alt=""><b>{who}</b></a><p>{what}</p></li>'
        for n, (who, what) in enumerate(
            (
                ("孙某某", "区委副书记、区长，主持区政府全面工作。"),
                ("李某某", "区委常委、常务副区长，分管发展改革、财政、统计。"),
                ("周某某", "副区长，分管教育、卫生健康、文化旅游。"),
            )
        )
    )
    lst(
        "leaders_with_their_tasks",
        "http://www.shanyinqu.invalid/gongkai/ld/",
        "2022-11-01",
        "山阴区人民政府",
        "领导之窗",
        f'<div class="ld"><h3>区政府领导</h3><ul>{people}</ul></div>',
        blank=False,
    )
    rel = each(
        rows("policy", "2022-08-30", 3, "山阴区", lambda n, d: f"/gongkai/jd/{41 - n}.html"),
        '<li><a href="$H">【图解】$T</a><span>$D</span></li>',
    )
    paper = "山阴区农村供水管理办法"
    lst(
        "paper_with_explanations",
        "http://www.shanyinqu.invalid/gongkai/wj/1208.html",
        "2022-11-01",
        "山阴区人民政府",
        paper,
        f'<table class="xxgk"><tr><td>索引号</td><td>SY001/2022-0031</td><td>发布机构</td><td>区政府办公室</td></tr><tr><td>名称</td><td>{paper}</td><td>发布日期</td><td>2022-08-25</td></tr></table><article class="detail"><h1>{paper}</h1><div class="body">{LONG}</div></article><div class="jd"><h4>政策解读</h4><ul>{rel}</ul></div>',
        items=[],
        article={"title": paper, "published": "2022-08-25"},
        frame=MODERN,
        blank=False,
    )
    phones = "".join(
        f"<tr><td>{dep}</td><td>0746-000000{n}</td><td>区政府大院{n}号楼</td></tr>"
        for n, dep in enumerate(("区发展改革局", "区教育体育局", "区民政局", "区财政局"), 1)
    )
    lst(
        "table_of_phones",
        "http://www.shanyinqu.invalid/gongkai/lxfs/",
        "2022-11-01",
        "山阴区人民政府",
        "部门联系方式",
        f'<table class="tel"><tr><th>单位</th><th>电话</th><th>地址</th></tr>{phones}</table>',
        items=[],
        blank=False,
    )

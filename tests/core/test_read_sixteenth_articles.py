"""What the articles of the sixteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

HOST = "http://a.invalid"
DAY = date(2020, 5, 3)
SITE = "海滨县人民政府门户网站"
BODY = (
    "<p>各有关单位要结合实际细化措施，明确责任人和完成时限，确保各项任务落到实处。</p>"
    "<p>会上通报了前三季度重点工作进展，与会人员就存在的困难和问题作了交流发言。</p>"
)
SIDE = "<div class='side'><h3>信息公开</h3><ul><li><a href='/zn/'>公开指南</a></li></ul></div>"
WAY = "<div class='position'><span>当前位置：</span><a href='/'>网站首页</a> &gt; <a href='/dt/'>政务动态</a></div>"


def article(main: str, title: str = SITE, before: str = SIDE) -> tuple[str | None, date | None]:
    body = f"<html><head><title>{title}</title></head><body>{before}<div class='main'>{WAY}{main}</div></body></html>"
    seen = read(f"{HOST}/news/t20200503_8.html", body).article
    return (seen.title, seen.published) if seen else (None, None)


@pytest.mark.parametrize(
    "main",
    [
        "<table><tr><td class='hui_15_cu' align='center'>{0}</td></tr><tr><td>日期：2020-05-03 作者：融媒体中心 来源：海滨报</td></tr><tr><td>{1}</td></tr></table>",
        "<div class='content'><p align='center'><font size='5'><b>{0}</b></font></p><p align='center'>（来源：县粮食局　2020年5月3日）</p>{1}</div>",
    ],
)
def test_a_heading_beside_the_article_above_the_path_is_not_its_title(main: str) -> None:
    title = "县粮食局开展秋粮收购检查"
    assert article(main.format(title, BODY)) == (title, DAY)


@pytest.mark.parametrize("title", [SITE, "政务动态"])
def test_a_heading_that_a_break_cuts_though_the_site_repeats_its_beginning(title: str) -> None:
    main = f"<div class='content'><h1>海滨县人民政府<br>关于划定禁烧区域的通告</h1><div class='info'>发布时间：2020-05-03 来源：县政府办</div>{BODY}</div>"
    assert article(main, title) == ("海滨县人民政府关于划定禁烧区域的通告", DAY)


LINES = ("海滨县人民政府", "关于划定禁烧区域的通告")
FACTS = "<div class='info'>发布时间：2020-05-03 来源：县府办</div>"


@pytest.mark.parametrize("title", [SITE, "政务动态", "政务动态_海滨县人民政府"])
@pytest.mark.parametrize(
    "main",
    [
        "<div class='title'>{0}<br>{1}</div>" + FACTS,
        "<h2><span>{0}</span><br><span>{1}</span></h2>" + FACTS,
        "<p align='center'><strong>{0}<br>{1}</strong></p><p>发布时间：2020-05-03</p>",
        "<p align='center'><b>{0}</b></p><p align='center'><b>{1}</b></p><p>发布时间：2020-05-03</p>",
        "<table><tr><td class='bt'>{0}<br>{1}</td></tr><tr><td>日期：2020-05-03</td></tr></table>",
    ],
)
def test_a_headline_in_two_lines_is_both_of_them(main: str, title: str) -> None:
    assert article(main.format(*LINES) + BODY, title, "") == ("".join(LINES), DAY)


@pytest.mark.parametrize(
    "below",
    ["县教育局", "（2020年4月修订）", "海政办发〔2020〕3号", "2020-05-02", "——致全县村民的信"],
)
def test_what_stands_below_a_whole_headline_is_no_part_of_it(below: str) -> None:
    main = f"<div class='title'>关于划定禁烧区域的通告<br>{below}</div>{FACTS}{BODY}"
    assert article(main, SITE, "")[0] == "关于划定禁烧区域的通告"
    main = f"<div class='title'>全县春耕生产掠影<br>{below}</div>{FACTS}{BODY}"
    assert article(main, SITE, "")[0] == "全县春耕生产掠影"


def test_a_headline_set_in_the_text_below_the_table_of_particulars() -> None:
    name = "岭北省人民政府办公厅关于促进概念验证中心发展的意见"
    table = "<table><tr><td><b>发文机关：</b></td><td>岭北省人民政府办公厅</td><td><b>成文日期：</b></td><td>2020年4月20日</td></tr><tr><td><b>发布日期：</b></td><td>2020年5月3日</td></tr></table>"
    main = f"{table}<div id='C'><p style='text-align:center'><span>{name}</span></p><p style='text-align:center'>岭政办发〔2020〕31号</p>{BODY}</div>"
    assert article(main, "政务动态-岭北省科学技术厅", "") == (name, DAY)


def test_a_title_that_scripts_write_out_of_an_object() -> None:
    title = "海滨县启动渔港环境整治"
    main = f'<script>var obj = {{"firstTitle": "{title}", "resources": "县农业农村局"}};</script><h1><script>document.write(obj.firstTitle)</script></h1><p><span>文章来源：<script>document.write(obj.resources)</script></span><span>发布时间：2020-05-03 20:15:35</span></p>{BODY}'
    assert article(main) == (title, DAY)


@pytest.mark.parametrize(
    "above",
    [
        'var time = "2020-05-03 09:10:11", who = "办公室";',
        'var doc = {"title": "t", time: "2020-05-03"};',
    ],
)
def test_a_day_that_one_script_knows_and_another_one_writes(above: str) -> None:
    name = "doc.time" if "doc" in above else "time"
    main = f"<script>{above}</script><h1>县图书馆开放夜间阅览室</h1><p>发布时间：<script>document.write({name}.substring(0, 10))</script></p>{BODY}"
    assert article(main) == ("县图书馆开放夜间阅览室", DAY)


def test_a_name_that_scripts_give_two_values_is_not_known() -> None:
    above = '<script>var time = "2019-01-01";</script><script>var time = "2018-01-01";</script>'
    main = f"{above}<h1>县图书馆开放夜间阅览室</h1><p>发布时间：<script>document.write(time)</script></p>{BODY}"
    assert article(main)[1] is None


def test_a_headline_that_is_a_picture_with_words() -> None:
    main = f"<h1><img src='/t.png' alt='新一轮文明城市创建应知应会'></h1>{FACTS}{BODY}"
    assert article(main, "双禾市文明办", "") == ("新一轮文明城市创建应知应会", DAY)
    logo = "<h1><img src='/l.png' alt='双禾市人民政府门户网站'></h1>"
    main = f"<h2>县图书馆开放夜间阅览室</h2>{FACTS}{BODY}"
    assert article(main, "双禾市文明办", logo) == ("县图书馆开放夜间阅览室", DAY)

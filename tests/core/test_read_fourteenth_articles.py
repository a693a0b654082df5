"""What the articles of the fourteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

HOST = "http://a.invalid"
TITLE = "全县农村供水保障工作推进会召开"
DAY = date(2020, 5, 8)
TEXT = (
    "<p>各镇、各有关部门要对照任务分工，逐项抓好落实，有关情况按月报送县政府办公室。</p>"
    "<p>会议听取了上半年工作情况汇报，分析了当前形势，对下一步工作作了安排。</p>"
)


def article(
    main: str, title: str = TITLE, url: str = f"{HOST}/xw/8.html"
) -> tuple[str, date | None, str] | None:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    found = read(url, html).article
    return (found.title, found.published, found.origin) if found else None


def test_a_day_that_links_to_its_own_article() -> None:
    url = f"{HOST}/2020/05/gongshui/"
    meta = f"<ul class='post-meta'><li>由 <a href='/author/admin/'>文化站</a></li><li><a href='{url}'>2020年5月8日</a></li><li><a href='#respond'>没有评论</a></li></ul>"
    main = f"<article><header><h1>{TITLE}</h1>{meta}</header>{TEXT}</article>"
    assert article(main, url=url) == (TITLE, DAY, "")
    html = f"<html><head><title>{TITLE}</title></head><body>{main}</body></html>"
    assert read(url, html).items == ()
    # The day of another one is not its day.
    other = main.replace(url, f"{HOST}/2020/05/other/")
    found = article(other, url=url)
    assert found is None or found[1] is None


def test_a_short_article_beside_what_others_read() -> None:
    url = f"{HOST}/2020/05/gonggao/"
    side = "<aside><section><h2>近期文章</h2><ul><li><a href='/2020/04/tree/'>古树名木挂牌保护</a><span>2020年4月28日</span></li><li><a href='/2020/04/road/'>环镇路路灯修复完工</a><span>2020年4月20日</span></li></ul></section></aside>"
    main = f"<article><h1>{TITLE}</h1><div><time>2020年5月8日</time></div><p>现向全镇征集民生实事项目，请将建议送党政办。</p></article>{side}"
    assert article(main, url=url) == (TITLE, DAY, "")


def test_a_count_that_looks_like_a_day_beside_the_day_with_its_clock() -> None:
    main = f"<h1>{TITLE}</h1><div><span>2020-05-08 23:05:10</span><span>20200909</span><span>12</span></div>{TEXT}"
    assert article(main) == (TITLE, DAY, "")
    # Two whole days stay undecided.
    main = f"<h1>{TITLE}</h1><div><span>2020-05-08 23:05:10</span><span>2020-09-09 08:00:00</span></div>{TEXT}"
    found = article(main)
    assert found is None or found[1] is None


def test_a_title_of_any_article_names_nothing() -> None:
    main = f"<h1>{TITLE}</h1><div><img src='/a.png'><div><div>水利局</div><div>2020/05/08 12:00</div></div></div><div>{TEXT}</div>"
    assert article(main, "资讯") == (TITLE, DAY, "")


def test_by_whom_and_on_which_day_in_one_sentence() -> None:
    main = f"<h3>{TITLE}</h3><p>本文由 县水利局 于 2020-05-08 发布　|　责任编辑：办公室</p>{TEXT}"
    assert article(main) == (TITLE, DAY, "")
    # In a sentence of the text it is the day of something else.
    main = (
        f"<h3>{TITLE}</h3><p>《供水条例》已于2020年5月8日发布，请认真学习贯彻，抓好落实。</p>{TEXT}"
    )
    found = article(main)
    assert found is None or found[1] is None


@pytest.mark.parametrize(
    ("line", "origin"),
    [
        ("2020年05月08日 星期五 10:20　来自：县节水办　已有 105 人浏览", "县节水办"),
        ("发布时间：2020-05-08　文章出自：县融媒体中心", "县融媒体中心"),
    ],
)
def test_other_words_for_the_source(line: str, origin: str) -> None:
    assert article(f"<h1>{TITLE}</h1><p>{line}</p>{TEXT}") == (TITLE, DAY, origin)


def test_words_that_move_are_no_title() -> None:
    main = f"<table><tr><td><marquee>欢迎访问某某县司法局网站！</marquee></td></tr></table><p align='center'><font size='5'>{TITLE}</font></p><p>[ 作者：普法办　2020-5-8　已阅读 331 次 ]</p>{TEXT}"
    assert article(main, "某某县司法局", f"{HOST}/news_show.asp?id=215") == (TITLE, DAY, "")


@pytest.mark.parametrize(
    "line",
    [
        "Updated: May 8, 2020 &nbsp; Source: Songping Daily",
        "Updated: 2020-05-08 Source: Songping Daily",
        "Published: 8 May 2020 | Source: Songping Daily",
    ],
)
def test_an_english_page(line: str) -> None:
    title = "Songping Opens New Community Clinic"
    main = f"<h1>{title}</h1><p class='info'>{line}</p><p>The clinic serves about 20,000 residents in the eastern part of the county.</p><p>It opened to the public on Monday after a year of construction.</p>"
    assert article(main, title) == (title, DAY, "Songping Daily")

"""Answers that are no page, as the twentieth blind set showed them, by cause."""

from __future__ import annotations

import pytest
from read_tools import exchange

from xuncha.crawl.softdead.soft404 import look_at

URL = "http://www.shili.gov.cn/tzgg/202605/t20260512_2.html"


def is_gone(html: str) -> bool:
    look = look_at(exchange(URL, html))
    return look.says_missing or look.is_broken


def page(words: str, title: str = "提示") -> str:
    return f"<html><head><title>{title}</title></head><body>{words}</body></html>"


@pytest.mark.parametrize(
    ("words", "is_missing"),
    [
        ("<p>糟糕，您访问的信息丢失了...</p>", True),
        ("<p>该合作社文件丢失了一批，声明作废。</p>", False),
        ("<p>哎呀，您访问的页面去火星了</p>", True),
        ("<p>航天科普：探测器到火星了</p>", False),
        ("<p>该信息尚未发布或已撤稿，请浏览其他内容。</p>", True),
        ("<p>该文章已被移至回收站！</p>", True),
        ("<p>废旧电池已移至回收站，运行正常。</p>", False),
        ("<p>您访问的栏目已关闭或不存在！</p>", True),
        ("<h1>栏目调整公告</h1><p>“廉政建设”栏目已关闭，内容并入党风廉政栏目。</p>", False),
        ("<p>此信息已过期下线</p>", True),
        ("<p>该政策已过期，以新文件为准。</p>", False),
    ],
)
def test_a_page_that_says_in_other_words_that_it_is_gone(words: str, is_missing: bool) -> None:
    assert is_gone(page(words)) is is_missing


@pytest.mark.parametrize(
    ("html", "is_broken"),
    [
        ("<html><body><h1>It works!</h1></body></html>", True),
        (page("<h1>新机制见效</h1><p>It works! 企业负责人说，手续一天办完。</p>"), False),
        (
            page("<h2>If you're seeing this, you've successfully installed Tomcat.</h2>"),
            True,
        ),
        (
            "<?xml version='1.0'?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>",
            True,
        ),
    ],
)
def test_a_server_or_a_store_that_has_nothing_there(html: str, is_broken: bool) -> None:
    assert is_gone(html) is is_broken


@pytest.mark.parametrize(
    ("written", "is_missing"),
    [
        ("<p>您访问的页面不存在或已被删除</p>", True),
        ("<p>欢迎访问</p>", False),
    ],
)
def test_what_a_page_without_a_word_has_its_script_write(written: str, is_missing: bool) -> None:
    script = f"<script>document.write('{written}');</script>"
    assert is_gone(f"<html><head></head><body>{script}</body></html>") is is_missing
    # Beside a page it is the script of a box that may never be seen.
    assert not is_gone(page("<p>会议部署防汛工作。</p>" + script, "部署防汛工作"))


@pytest.mark.parametrize(
    ("words", "leads_home"),
    [
        ("<p>正在返回首页，请稍候……</p>", True),
        ("<p>3秒后自动跳转到首页</p>", True),
        ("<p>提交成功，3秒后返回首页</p>", False),
        ("<p>县政府召开常务会议</p>", False),
    ],
)
def test_a_script_that_goes_home_after_some_seconds(words: str, leads_home: bool) -> None:
    script = "<script>setTimeout(function(){top.location='/';},3000);</script>"
    look = look_at(exchange(URL, page(words + script, "某县人民政府")))
    assert bool(look.redirected_to) is leads_home

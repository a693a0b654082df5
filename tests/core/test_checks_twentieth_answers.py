"""Answers that are no page, as the twentieth blind set showed them, by cause."""

from __future__ import annotations

import pytest
from read_tools import exchange

from xuncha.crawl.softdead.soft404 import look_at

URL = "http://www.shili.gov.cn/tzgg/202605/t20260512_2.html"

# All that an answer says.
GONE = (
    "对不起，没有找到您要的内容",
    "该页面已下线",
    "您要查看的文章已被作者删除",
    "页面走丢了",
    "您所访问的页面已被移除或更名",
    "该文章未审核或已删除",
    "没有这篇文章",
    "文章ID不存在",
    "信息不存在或已经被删除",
    "该链接已失效",
    "您访问的链接已过期",
    "该内容已被发布者删除",
    "此文章暂未发布",
    "404 Not Found",
    "404 - 页面不存在",
    "错误404",
    "您访问的资源不存在",
    "您请求的文件不存在",
    "无此信息",
    "查无此文",
    "抱歉，该稿件已撤回",
    "您查看的内容已被撤销发布",
    "数据不存在",
    "页面出错了！您访问的页面不存在，请返回首页",
    "sorry, the page you visited does not exist",
    "The page cannot be found",
    "This page could not be found.",
    "Error: no such article",
    "记录不存在",
    "目标页面不存在，请联系管理员",
    "当前文档已被回收",
    "你访问的地址不存在",
    "网页不存在",
)
# Said of something else, or of a page that is there.
SAID_OF_OTHERS = (
    "该企业已注销",
    "该证书已失效",
    "本文件已废止",
    "该项目已终止",
    "会议材料已下发",
    "参会人员名单已删除联系方式",
    "查无违法违规记录",
    "该户籍信息不存在重复登记",
    "链接失效问题已整改",
    "未找到相关检索结果",
    "暂无数据",
    "暂无内容",
    "该号码为空号",
    "失物已找到",
    "页面加载中",
    "链接：http://a.cn/",
    "您没有找到合适的岗位吗？请来招聘会",
    "不存在拖欠农民工工资的情况",
    "本站内容不存在版权纠纷",
    "已撤回的行政许可目录",
    "该产品批次已下架召回",
    "404国道改扩建工程",
    "404个村完成改造",
    "公告已过期，请勿参考",
    "该岗位已招满",
    "问卷已截止",
    "活动已结束",
    "本次征集已结束",
    "投票已结束",
    "预约已关闭",
    "该信息暂不公开",
    "内容审核中，暂时无法查看",
)


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
        ("<h2>This page isn't available</h2><p>The link may be broken.</p>", True),
        ("<p>会议室可用：Room 3 is not available on this page.</p>", False),
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


@pytest.mark.parametrize("text", GONE)
def test_an_answer_that_says_nothing_but_that_it_is_gone(text: str) -> None:
    assert is_gone(page(f"<div>{text}</div>", "某县人民政府"))


@pytest.mark.parametrize("text", SAID_OF_OTHERS)
def test_a_few_words_that_speak_of_something_else(text: str) -> None:
    assert not is_gone(page(f"<div>{text}</div>", "某县人民政府"))

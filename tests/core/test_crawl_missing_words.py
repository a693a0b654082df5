"""A short page that says of something that it does not exist is no missing page; one about itself is."""

from __future__ import annotations

import pytest
from read_tools import exchange

from xuncha.crawl.softdead.hints import PATTERNS
from xuncha.crawl.softdead.soft404 import look_at

URL = "http://www.chenghu-xian.invalid/xxgk/202605/t20260512_2.html"


def says_missing(words: str, title: str = "澄湖县人民政府") -> bool:
    page = f"<html><head><title>{title}</title></head><body><div>{words}</div></body></html>"
    return look_at(exchange(URL, page)).says_missing


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("经营异常名录移出信息", "该企业信息已移除"),
        ("政府信息不存在告知书", "甲某:经检索,您申请公开的信息不存在,特此告知。"),
        ("依申请公开答复", "经检索,该信息不存在。"),
        ("依申请公开答复", "经我局档案室查询,相关文件未找到,该内容不存在。"),
        ("撤回公告", "原公告发布有误,现予撤回,该公告内容已删除。"),
        ("食品下架", "涉事产品已下架,相关链接已失效,网店页面已删除。"),
        ("寻亲公告", "该老人自述地址不存在,联系不上家属。"),
        ("投递说明", "快递多次投递无法找到地址。"),
        ("名单核减", "错误信息已删除,以本次名单为准。"),
        ("办事查询", "未找到相关信息"),
        ("信访答复", "经核实,您反映的地址不存在。"),
        ("备案注销", "该网站备案信息已移除。"),
    ],
)
def test_something_else_is_missing(title: str, words: str) -> None:
    assert not says_missing(words, title)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("", "该信息不存在"),
        ("", "<font size=2>您所访问的内容不存在!</font>"),
        ("提示信息", "抱歉,指定的主题不存在或已被删除或正在被审核"),
        ("提示", "抱歉,该内容已下线 返回首页"),
        ("澄湖县", "首页 政务公开 对不起,您要访问的页面暂时没有找到。您可以... 返回首页"),
        ("澄湖县", "您正在搜索的页面可能已经删除、更名或暂时不可用。"),
        ("提示", "文章不存在!"),
        ("提示", "系统提示:链接已失效"),
        ("澄湖县", "哎呀,页面走丢了"),
        ("找不到文件或目录。", "服务器错误"),
        ("页面不存在 - 澄湖县人民政府", "返回首页"),
    ],
)
def test_the_page_itself_is_missing(title: str, words: str) -> None:
    assert says_missing(words, title)


def test_a_script_that_only_leads_to_the_page_for_missing_pages() -> None:
    stub = "<script>location.href='/error/404.html';</script>"
    assert look_at(exchange(URL, stub)).says_missing
    elsewhere = "<script>location.href='/zwgk/404/index.html';</script>"
    assert not look_at(exchange(URL, elsewhere)).says_missing


def test_a_database_that_does_not_answer() -> None:
    page = "<html><head><title>数据库错误</title></head><body id='error-page'><h1>建立数据库连接时出错</h1></body></html>"
    assert look_at(exchange(URL, page)).is_broken


def test_a_message_that_is_quoted_is_no_message() -> None:
    assert not says_missing("若显示“您访问的页面不存在”,请刷新。", "常见问题")
    assert not says_missing("遇到「页面不存在」的,请更换浏览器。", "使用帮助")
    assert says_missing("“一县一品”专题:您访问的页面不存在。", "提示")


def test_traditional_letters_say_the_same() -> None:
    assert says_missing("找不到網頁", "找不到網頁")
    assert says_missing("您訪問的頁面不存在或已被刪除", "提示")
    assert not says_missing("該企業資訊已移除", "移出名錄")


@pytest.mark.parametrize(
    "body",
    [
        "<b>Warning</b>: mysqli_connect(): Connection refused in <b>/www/db.php</b> on line <b>3</b>",
        "No input file specified.\n",
        'FreeMarker template error:\nThe following has evaluated to null: content.title [in "a.html"]',
    ],
)
def test_errors_of_programs(body: str) -> None:
    assert look_at(exchange(URL, f"<html><body>{body}</body></html>")).is_broken


def test_a_warning_above_a_page_leaves_the_page() -> None:
    text = "<p>各单位要落实责任,按月对账,确保年内见到成效。</p>" * 30
    warning = "<b>Notice</b>: Undefined index: id in <b>/www/a.php</b> on line <b>3</b>"
    assert not look_at(exchange(URL, f"<html><body>{warning}{text}</body></html>")).is_broken


def test_what_comes_after_the_word_is_what_is_not_there() -> None:
    assert not says_missing("作者说,文章不存在对错,只有好坏。", "读书会")
    assert says_missing("该文章不存在或已删除", "提示")
    assert says_missing("该文章未审核或已删除", "提示")
    assert says_missing("产生错误的可能原因:您访问的内容信息不存在!", "提示")
    assert says_missing("对不起,您要访问的页面暂时无法访问或程序错误!", "提示")
    assert not says_missing("机房检修期间,部分页面暂时无法访问,敬请谅解。", "通知")


def test_a_refresh_that_does_nothing_but_lead_home() -> None:
    page = "<html><head><meta http-equiv='refresh' content='0;url=/'></head></html>"
    assert look_at(exchange(URL, page)).redirected_to == "http://www.chenghu-xian.invalid/"
    words = page.replace("</html>", "<p>本站已改版,稍候进入新的首页。</p></html>")
    assert not look_at(exchange(URL, words)).redirected_to


def test_the_words_looked_for_are_few_enough_for_a_vector_search() -> None:
    """With more than 64 a page costs 28 µs more: each page of each site."""
    assert len(PATTERNS) <= 64

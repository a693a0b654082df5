"""Columns that are blank and columns that only look it, half of each, in the order that look-ups for
the words and the markup gave them."""

from __future__ import annotations

from .field_frames import ASSETS, GROUP, NETWORK, WEATHER, Frame
from .field_plan import listed, single


def column(frame: Frame, name: str, path: str, title: str, inner: str, *, blank: bool) -> None:
    """A column."""
    single("blank", name, frame.host + path, frame.page(path, title, inner), blank=blank)


def empty() -> None:
    """Nothing is there."""
    column(
        ASSETS,
        "an_item_that_says_the_column_has_nothing_yet",
        "/zwgk/yjgl/",
        "应急管理",
        '<div class="list"><ul><li class="empty">该栏目下暂无内容！</li></ul></div>',
        blank=True,
    )
    column(
        ASSETS,
        "a_pager_that_says_no_articles_at_all",
        "/zwgk/tjsj/",
        "统计数据",
        '<div class="lb"><ul></ul></div><div class="fy">共 <b>0</b> 篇文章&nbsp;&nbsp;首页 上一页 下一页 尾页&nbsp;页次：<strong>0/0</strong>页</div>',
        blank=True,
    )
    column(
        GROUP,
        "words_of_a_program_that_nothing_is_written_yet",
        "/zwgk/rczp/",
        "人才招聘",
        '<div class="news"><ul class="zx-1"><li>还没有任何文章</li></ul></div>',
        blank=True,
    )
    column(
        NETWORK,
        "a_drawing_with_a_class_for_no_data",
        "/4/21/index.html",
        "标准公告",
        '<div class="p_news-box"><div class="el-empty"><div class="el-empty__image"><svg viewBox="0 0 79 86"><path d="M0 0"></path></svg></div><div class="el-empty__description"><p>暂无数据</p></div></div></div>',
        blank=True,
    )
    column(
        NETWORK,
        "a_row_of_a_table_without_records",
        "/4/22/index.html",
        "标准计划",
        '<table class="layui-table"><thead><tr><th>序号</th><th>标题</th><th>发布日期</th></tr></thead><tbody><tr><td colspan="3" align="center">无数据</td></tr></tbody></table>',
        blank=True,
    )
    column(
        ASSETS,
        "a_sorry_that_nothing_is_published",
        "/zwgk/czxx/",
        "财政信息",
        '<div class="con"><p style="text-align:center;color:#999">抱歉，本栏目目前没有发布信息。</p></div>',
        blank=True,
    )
    column(
        GROUP,
        "a_cell_that_says_no_files_to_load",
        "/bsdt/xzzqwd/",
        "下载专区",
        '<table width="96%"><tr><td>文件名称</td><td>大小</td><td>下载</td></tr><tr><td colspan="3">暂无下载文件</td></tr></table>',
        blank=True,
    )
    column(
        WEATHER,
        "no_warning_is_in_force",
        "/fgwj.html",
        "政策文件",
        '<table class="table-list"><tbody><tr><td>暂无相关文件</td></tr></tbody></table>',
        blank=True,
    )


def full() -> None:
    """Something is there, or cannot be known."""
    rows = listed("plain", "2026-11-10", 9, "云河市", "/content.aspx?p=#")
    dots = "".join(f"<li><span>■</span><a href='{href}'>{t}</a></li>" for t, href, _ in rows)
    column(
        ASSETS,
        "squares_and_titles_without_days",
        "/list.aspx?lb=262",
        "经验交流",
        f'<div class="list"><p><a href="/"> 网站首页</a> -> 经验交流</p><h1>经验交流</h1><ul>{dots}</ul><div class="fenye">首页 上一页 下一页 尾页</div></div>',
        blank=False,
    )
    column(
        NETWORK,
        "a_unit_that_asks_for_its_list",
        "/11/41/index.html",
        "最新通知",
        "<div class=\"common_list\"><ul class=\"common_list_ul\"></ul></div><script parseType=\"bulidstatic\" url=\"/api/unit/page\" queryData=\"{'webId':'a1','pageId':'b2','tplSetId':'c3'}\"></script>",
        blank=False,
    )
    single(
        "blank",
        "an_application_that_draws_everything",
        "https://gycpt.yunhe.invalid/",
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>云河市保障房租赁服务平台</title><link href="/css/app.f1.css" rel="preload" as="style"></head><body><noscript><strong>抱歉，本平台需要启用脚本才能使用。</strong></noscript><div id="app"></div><script src="/js/chunk-vendors.9a.js"></script><script src="/js/app.77.js"></script></body></html>',
        blank=False,
    )
    single(
        "blank",
        "a_page_that_only_leads_to_the_real_one",
        "http://www.rsj.yunhe.invalid/",
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=GBK"/><title>云河市人力资源社会保障网</title></head><script>\n\nwindow.top.location.href=\'http://www.rsj.yunhe.invalid/2026/index.shtml\';</script><body></body></html>',
        blank=False,
    )
    single(
        "blank",
        "a_guide_to_the_door_in_one_line",
        "http://www.gtj.yunhe.invalid/",
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>引导页跳转</title></head><body>\n<SCRIPT language=javascript> location.href="/col/col3664/index.html";</SCRIPT>\n</body></html>',
        blank=False,
    )
    cards = "".join(
        f'<a class="items" href="/kjdjt/202611{10 + at}/{at}.html"><img src="/up/{at}.jpg"><p class="name">{t}</p></a>'
        for at, t in enumerate(("油茶高产栽培", "林下种菌", "竹材加工", "沙地造林"))
    )
    column(
        NETWORK,
        "cards_of_films_whose_addresses_have_the_day",
        "/gjlckjdjt.jhtml",
        "科技大讲堂",
        f'<div class="list">{cards}</div>',
        blank=False,
    )
    column(
        WEATHER,
        "no_warning_now_above_a_list_of_old_ones",
        "/alarm.html",
        "预警信息",
        '<div class="title">当前预警</div><p>当前暂无生效预警信息</p><div class="title">历史预警</div><table class="table-list"><tbody><tr><td class="s-info"><a href="alarm-details-1.html">桂云省气象台发布大风蓝色预警</a><br />状态：<strong>已解除</strong><br /><span class="time">2026-10-23 22:53:05</span></td></tr><tr><td class="s-info"><a href="alarm-details-2.html">桂云省气象台发布暴雨黄色预警</a><br />状态：<strong>已解除</strong><br /><span class="time">2026-09-02 06:10:00</span></td></tr></tbody></table>',
        blank=False,
    )
    column(
        GROUP,
        "an_organisation_of_offices_in_cells",
        "/zwgk/ksjs/",
        "科室介绍",
        '<table border="1"><tr><td>办公室</td><td>综合协调、文秘、机要、信访</td></tr><tr><td>规划科</td><td>暂无负责人，业务由办公室代管</td></tr><tr><td>招商科</td><td>招商引资、项目服务</td></tr></table>',
        blank=False,
    )


def build() -> None:
    """Write them."""
    empty()
    full()

"""The home of a town after a template: tabs of lists with the day before the title, eight boxes whose
headings are pictures, a belt of topics that rolls, services by theme."""

from __future__ import annotations

from .field_plan import Col, Home, menu


def town() -> Home:
    """A town."""
    php = "/index.php/open_goverment/"
    tabs = [
        Col(f"{php}nlists/news/5", "柘浦新闻", "news", "list", "2026-11-18", 8, step=2),
        Col(f"{php}nlists/news/6", "部门动态", "news", "list", "2026-11-12", 8, step=3),
        Col(f"{php}nlists/news/7", "媒体聚焦", "news", "list", "2026-10-24", 8, step=5),
        Col(f"{php}nlists/news/zsyw", "霁川要闻", "news", "list", "2026-11-19", 8, step=1),
    ]
    about = [
        Col(f"{php}view/page/154", "领导之窗", "leaders", "single"),
        Col(f"{php}organize", "组织机构", "organisation"),
        Col(f"{php}lists/zfwork", "总结公报", None),
        Col(f"{php}video", "视频专区", None),
    ]
    guide = [
        Col(f"{php}lists/gkzn", "信息公开指南", None),
        Col(f"{php}lists/gkgd", "信息公开规定", None),
        Col(f"{php}nlists/yjx/zfyjx", "信息公开意见箱", None),
        Col(f"{php}nlists/gkbg/zfgkbg", "依申请公开", None),
    ]
    boxes = [
        Col(f"{php}nlists/notice", "公告信息", "notice", "list", "2026-11-16", 6, step=3),
        Col(f"{php}nlists/rsxx/rsrm", "人事信息", "personnel", "list", "2026-09-29", 6, step=20),
        Col(f"{php}lists/zcwj", "政策文件", "policy", "list", "2026-10-08", 6, step=19),
        Col(f"{php}lists/fzjh", "规划计划", "planning", "blank"),
        Col(f"{php}lists/tjsj", "统计数据", "statistics", "list", "2026-10-21", 5, step=30),
        Col(f"{php}nlists/tender", "招标公示", "projects", "list", "2026-11-05", 6, step=6),
        Col(f"{php}lists/75", "重大项目", None, "list", "2026-06-11", 5, "projects", step=28),
        Col(f"{php}lists/czxx", "财政信息", "finance", "list", "2026-08-19", 5, step=44),
    ]
    more = [
        Col(f"{php}lists/zsyz", "招商引资", None),
        Col(f"{php}nlists/qzqd", "权责清单", None),
        Col("/index.php/topic_page/lists", "热点专题", "special"),
    ]
    landing = [
        Col(f"{php}zwgk", "政务公开", None),
        Col("/index.php/online_services", "网上办事", None),
        Col("/index.php/interact", "互动交流", None),
        Col("/index.php/about_town", "魅力柘浦", "overview"),
    ]
    whole = Col(f"{php}nlists/news", "新闻动态", None)
    entry = '<span><font>$M-$d</font><a target="_blank" href="$H">$T</a></span>\n'
    item = (
        '<li><font>$M-$d</font><a target="_blank" href="$H" title="$T"><i>&middot;</i>$T</a></li>\n'
    )

    def home(h: Home) -> str:
        rows = h["柘浦新闻"].rows
        slides = "".join(
            f'<a target="_blank" href="{href}" style="visibility: {"hidden; display: none" if at else "visible; display: block"};"><img class="Picture" src="/public/t{at}.jpg" alt="{title}" title="{title}" /></a>'
            for at, (title, href, _) in enumerate(rows[:4])
        )
        panes = "".join(f'<li class="tab_con">{h.of(c.name, 8, entry)}</li>' for c in tabs)
        doors = menu(
            about,
            '<li class="ls_ico"><a target="_blank" href="$PATH"> <img src="/public/ico.png" /> <font>$NAME</font></a></li>',
        )
        names = [*about[:2], *boxes, *more]
        short = menu(names, '<a target="_blank" href="$PATH"><i>&middot;</i>$NAME</a> \n')
        lists = "".join(
            f'<div class="gov_{at}">\n<a target="_blank" href="{c.path}"><img src="/public/index/pic{at}.png" /></a>\n<ul>'
            + (
                h.of(c.name, 6, item)
                if c.rows
                else '<li class="no_data" style="margin-top:50px;">暂无数据</li>'
            )
            + "</ul></div>\n"
            for at, c in enumerate(boxes)
        )
        topics = "".join(
            f'<li><a target="_blank" href="/index.php/topic_page/index/{at}"><img src="/public/zt{at}.jpg" width="220" height="100"></a></li>'
            for at in range(230, 236)
        )
        services = "".join(
            f'<li><a href="/index.php/online_services/state/{at}" class="sp_{at}" target="_blank"><font>{name}</font></a></li>'
            for at, name in enumerate(
                (
                    "教育文化",
                    "社保服务",
                    "就业服务",
                    "医疗服务",
                    "住房服务",
                    "交通出行",
                    "企业开办",
                ),
                23,
            )
        )
        kinds = "".join(
            f'<span><a href="/index.php/online_services/service/20/{at}/" target="_blank">&gt; {name}</a></span> '
            for at, name in enumerate(
                (
                    "生育收养",
                    "户籍证件",
                    "教 育",
                    "文 化",
                    "婚 姻",
                    "劳动就业",
                    "社会保障",
                    "住宅房产",
                    "纳 税",
                    "医疗卫生",
                    "交通出行",
                    "公用事业",
                    "出境入境",
                    "司法公安",
                    "养 老",
                    "死亡殡葬",
                ),
                211,
            )
        )
        offices = "".join(
            f'<option value="{n}">{n}</option>'
            for n in ("发展改革局", "财政局", "民政局", "司法局", "水务局", "档案局", "农业局")
        )
        return (
            f'<div class="floor_1"><div class="news_play"><div id="NewsPic">{slides}<div class="Nav"><span class="Cur">1</span><span class="Normal">2</span></div><div id="NewsPicTxt"><a target="_blank" href="{rows[0][1]}">{rows[0][0]}</a></div></div></div>'
            f'<div class="center_news_list"><div class="news_list"><div id="tabbox"><ul class="tabs" id="tabs">{menu(tabs, "<li><a href=$PATH>$NAME</a></li>")}</ul><div class="news_list_more"><a target="_blank" href="{whole.path}">更多&gt;&gt;</a></div><ul class="tab_conbox" id="tab_conbox">{panes}</ul></div></div></div>'
            f'<div class="leader_survey"><div class="tit"></div><div class="con"><ul>{doors}</ul></div></div></div>'
            f'<div class="info_bar"><div class="tit"><a href="{landing[0].path}" target="_blank"><img src="/public/bar.jpg" border="0"></a></div><div class="con"><ul class="tabs3">{menu(guide, "<li><a target=_blank class=inf href=$PATH>$NAME</a></li>")}</ul><ul class="tab_conbox3"><li class="tab_con3">{short}</li></ul></div></div>'
            f'<div class="open_gov_main">{lists}</div>'
            f'<div class="hot_topic"><div class="tit"><img src="/public/hot.png" /></div><div id="marquee1" class="marqueeleft"><div style="width: 8000px;"><ul id="marquee1_1">{topics}</ul><ul id="marquee1_2"></ul></div></div></div>'
            f'<div class="floor_3"><div class="public_service"><div class="tit">公共服务<a href="/index.php/online_services/state/23" target="_blank">更多&gt;&gt;</a></div><div class="con"><ul>{services}</ul></div></div><div class="center_service"><ul class="tab_conbox5"><li class="tab_con5">{kinds}</li></ul></div><div class="event_query"><dl><dt>办理事项查询</dt><dd><input name="query"><select>{offices}</select></dd></dl></div></div>'
        )

    nav = menu([landing[3], whole, *landing[:3], more[2]], '<li><a href="$PATH">$NAME</a></li>')
    crumb = '<div class="wz">您现在的位置：<a href="/">首页</a> &gt; <a href="/index.php/open_goverment/zwgk">政务公开</a> &gt; <a href="$PATH">$NAME</a></div>'
    return Home(
        "town_of_tabs",
        "http://www.zhepuzhen.invalid/",
        "柘浦镇政府门户网站",
        "柘浦镇",
        "镇党政办",
        f"{php}view/article/*#",
        [*landing, whole, *tabs, *about, *guide, *boxes, *more],
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>$TITLE</title></head><body>
<div class="top"><span>今天是：2026年11月20日 星期五</span><a href="/index.php/user/login">登录</a></div><div class="logo"><img src="/public/logo.png"></div><div class="nav"><ul><li><a href="/">首页</a></li>{nav}</ul></div>
<div class="warper">$BODY</div>
<div class="foot"><p>主办单位：柘浦镇人民政府</p><p>桐ICP备00000034号 网站标识码：5314000026</p></div></body></html>""",
        '<li><span>$D</span><a href="$H" target="_blank">$T</a></li>',
        f'{crumb}<div class="list"><h2>$NAME</h2><ul>$ROWS</ul><div class="page">共1页</div></div>',
        f'{crumb}<div class="view"><h1>$T</h1><div class="i">发布时间：$D　信息来源：镇党政办</div><div class="c">$TEXT</div></div>',
        '<li class="no_data">暂无数据</li>',
        home,
        f'{crumb}<div class="view"><h1>$NAME</h1><div class="c">$ABOUT</div></div>',
        told={"公告信息": 1},
        unseen=("媒体聚焦", "霁川要闻", "重大项目", "招标公示"),
        either=("/index.php/online_services", "/index.php/topic_page/index/"),
        code="5314000026",
    )


def build() -> None:
    """Write it."""
    town().build()

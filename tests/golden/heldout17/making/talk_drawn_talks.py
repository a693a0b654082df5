"""Talks as they came to plain questions."""

from __future__ import annotations

from .talk_frames import CITY, city, each
from .talk_frames import DRAWN as HALF


def build() -> None:
    of_one_talk()


def of_one_talk() -> None:
    HALF.held(
        "subject_span_guests_and_outline_of_a_talk_to_come_after",
        f"{CITY}/hd/zxft/31.html",
        city(
            "在线访谈",
            '<div class="jh-main"><div class="list2-t">在线访谈</div><div class="zxft-article"><div class="article-title text-center"><span>老年助餐服务怎么办</span></div><p><span>访谈主题：老年助餐服务怎么办</span></p><p>访谈时间：2026-10-21 15:00-2026-10-21 16:00</p><p>访谈嘉宾：市民政局负责人</p><p>访谈摘要： 介绍助餐点布局和补贴标准。</p><div class="border-green"></div><div><span class="zxft-bg">访谈图片</span></div><div class="row"><div class="col-xs-6"><img src="/upload/1.jpg"></div></div><div><span class="zxft-bg">文字直播</span></div><p><span class="color-green">主持人：</span>各位网友大家好。</p><p><span class="color-green">嘉宾：</span>大家好。</p></div></div>',
            "在线访谈",
        ),
        ("老年助餐服务怎么办", "2026-10-21", True),
    )
    HALF.held(
        "title_alone_and_the_time_of_a_talk",
        f"{CITY}/hd/zxft/28.html",
        city(
            "在线访谈",
            '<div class="jh-main"><div class="list2-t">在线访谈</div><div class="zxft-article"><div class="article-title text-center"><span>秋冬季森林防火</span></div><p>访谈时间：2026-09-29</p><p>访谈嘉宾：市林业局负责人</p><p>访谈摘要： 解读防火期管控措施。</p><div><span class="zxft-bg">文字直播</span></div><p><span class="color-green">主持人：</span>今天我们谈谈防火。</p></div></div>',
            "在线访谈",
        ),
        ("秋冬季森林防火", "2026-09-29", True),
    )
    row = '<record><![CDATA[<li><a href="/art/2026/$1/art_77_$n.html" target="_blank" title="$0">$0</a><span>$2</span></li>]]></record>'
    HALF.held(
        "talks_as_records_of_a_data_store",
        f"{CITY}/col/col1229/index.html",
        city(
            "在线访谈",
            '<div id="7468" class="default_pgContainer"><script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/module/jpage/x.jsp?page=1"></a>]]></nextgroup><recordset>'
            + each(
                row,
                ("市发改委谈民营经济促进政策", "10/30", "2026-10-30"),
                ("市商务局谈消费品以旧换新", "8/12", "2026-08-12"),
            )
            + "</recordset></datastore></script></div>",
            "在线访谈",
        ),
        ("市发改委谈民营经济促进政策", "2026-10-30", None),
        ("市商务局谈消费品以旧换新", "2026-08-12", None),
        state=False,
    )
    HALF.held(
        "talks_with_pictures_and_titles_of_those_before_beside",
        f"{CITY}/info/list-img.action?typeId=4",
        city(
            "在线访谈",
            '<div class="intleft"><ul>'
            + each(
                '<li><div class="pic"><a href="/info/show.action?id=$n"><img src="/up/$n.jpg" width="120" height="90"></a></div><div class="txt"><h3><a href="/info/show.action?id=$n">$0</a></h3><p>$1</p><span>$2</span></div></li>',
                ("在线访谈：企业开办全流程", "一天办好执照、刻章和税务。", "2026-10-16"),
                ("在线访谈：长期护理保险试点", "谁能享受、怎么评估。", "2026-08-27"),
            )
            + '</ul></div><div class="intright"><div class="inttitle"><div class="int1">热点推荐</div></div><div class="intrcon"><ul class="intlist2"><li><a href="/info/show.action?id=88">全市项目建设观摩会召开</a></li></ul></div></div>',
            "在线访谈",
        ),
        ("在线访谈：企业开办全流程", "2026-10-16", None),
        ("在线访谈：长期护理保险试点", "2026-08-27", None),
        state=False,
    )

"""Columns that look empty to a machine and are not, columns that rest, and pages that are something
else than a list: each is as offices have it."""

from __future__ import annotations

from .lists_frames import COUNTY, OPEN, TAIL, UCAP, VSB, lst
from .plan import each, paragraphs, rows

HOST = "http://www.mingshaxian-x.invalid"
SITE = "鸣沙县人民政府"
AS_OF = "2025-06-16"

# name: the column's name, its frame, what stands there.
THINGS = {
    "lure_one_file_to_look_at": (
        "政府信息公开年报",
        OPEN,
        '<div class="zfxxgk_zdgkc"><iframe src="/pdfjs/web/viewer.html?file=/upload/nb2024.pdf" width="100%" height="900"></iframe></div>',
    ),
    "lure_the_report_itself": (
        "信息公开年报",
        OPEN,
        f'<div class="zfxxgk_zdgkc"><h2>鸣沙县2024年政府信息公开工作年度报告</h2>{paragraphs("根据有关规定，编制本报告。", "一、总体情况。全年主动公开政府信息三千余条，受理申请十二件，均按期答复。", "二、存在的主要问题及改进情况。")}</div>',
    ),
    "lure_how_to_apply": (
        "依申请公开",
        OPEN,
        '<div class="ysq"><p><img src="/zfxxgk/images/lct.png" alt="依申请公开流程图"></p><p><a href="/zfxxgk/ysqgk/sqb.doc">政府信息公开申请表.doc</a></p><p>受理机构：县政府办公室　电话：0000-0000000</p></div>',
    ),
    "lure_a_form_to_apply_with": (
        "依申请公开",
        OPEN,
        '<form action="/ysq/save" method="post"><label>申请人姓名<input name="xm"></label><label>证件号码<input name="zj"></label><label>所需信息描述<textarea name="ms"></textarea></label><button type="submit">提交申请</button></form>',
    ),
    "lure_wait_a_moment": (
        "办件公示",
        COUNTY,
        '<div id="bjgs" class="loading">正在加载，请稍候…</div><script src="/js/bjgs.js"></script>',
    ),
    "lure_no_data_until_the_script_has_run": (
        "行政处罚公示",
        COUNTY,
        '<table id="tb"><thead><tr><th>决定书文号</th><th>处罚名称</th><th>决定日期</th></tr></thead><tbody id="list"><tr><td colspan="3">暂无数据</td></tr></tbody></table><script>$(function(){$.post("/credit/punish/page",{pageNo:1,pageSize:15},function(r){if(r.total>0){$("#list").html(render(r.rows));}});});</script>',
    ),
    "lure_template_of_a_framework": (
        "惠民补贴",
        COUNTY,
        '<div id="ykt"><ul><li v-for="(it,i) in rows" :key="i"><a :href="it.url">{{ it.title }}</a><span>{{ it.time }}</span></li></ul><div class="empty" v-show="!rows.length">暂无数据</div></div><script src="/static/vue.min.js"></script><script>new Vue({el:"#ykt",data:{rows:[]},mounted(){axios.get(api).then(r=>this.rows=r.data)}})</script>',
    ),
    "lure_frame_of_another_system": (
        "权责清单",
        OPEN,
        '<iframe id="qz" src="http://qlqd.msx.invalid/list?area=000000" width="100%" height="1200" frameborder="0"></iframe>',
    ),
    "lure_duty_rota": (
        "值班安排",
        VSB,
        "<table border=1><tr><td>日期</td><td>带班领导</td><td>值班电话</td></tr><tr><td>6月16日</td><td>某某</td><td>0000-0000001</td></tr><tr><td>6月17日</td><td>某某</td><td>0000-0000001</td></tr></table>",
    ),
    "lure_no_such_matter_this_year": (
        "行政强制",
        OPEN,
        '<div class="zfxxgk_zdgkc"><p>2024年度本单位未实施行政强制，无相关信息。</p></div>',
    ),
    "lure_sign_in_first": (
        "企业服务",
        COUNTY,
        '<div class="login-tip">您还没有登录，请<a href="/uc/login">登录</a>后查看。</div>',
    ),
    "lure_moved_to_another_column": (
        "疫情防控",
        COUNTY,
        '<p>因栏目调整，本栏目内容已并入<a href="/zwgk/wsjk/">卫生健康</a>，不再更新。</p>',
    ),
    "lure_data_in_a_hidden_field": (
        "项目公示",
        COUNTY,
        '<ul id="xm"></ul><textarea id="xmdata" style="display:none">[{"t":"鸣沙县供水管网改造","u":"/xm/31.html","d":"2025-05-30"},{"t":"鸣沙县敬老院扩建","u":"/xm/30.html","d":"2025-05-12"}]</textarea><script>var d=JSON.parse(document.getElementById("xmdata").value);var h="";for(var i=0;i<d.length;i++){h+="<li><a href="+d[i].u+">"+d[i].t+"</a></li>";}document.getElementById("xm").innerHTML=h;</script>',
    ),
    "lure_columns_below_as_tiles": (
        "基层政务公开",
        COUNTY,
        '<div class="tiles">'
        + "".join(
            f'<a href="/zwgk/jczwgk/{at}/"><img src="/images/{at}.png"><p>{name}</p></a>'
            for name, at in (
                ("户籍管理", "hj"),
                ("社会救助", "jz"),
                ("义务教育", "jy"),
                ("医疗卫生", "yl"),
                ("环境保护", "hb"),
                ("食品药品", "yp"),
            )
        )
        + "</div>",
    ),
    "lure_a_map_of_where_we_are": (
        "联系我们",
        TAIL,
        '<p>地址：鸣沙县人民路00号　邮编：000000</p><p>电话：0000-0000000　传真：0000-0000001</p><div id="map" class="h-96"></div>',
    ),
    "lure_videos_to_play": (
        "视频鸣沙",
        COUNTY,
        '<video src="/v/2025.mp4" controls poster="/v/2025.jpg"></video><p>鸣沙县城市形象片</p>',
    ),
    "lure_being_built": ("数据开放", UCAP, '<div class="nomsg">栏目建设中，敬请期待！</div>'),
}


def build() -> None:
    """Write them."""
    for at, (name, (title, frame, inner)) in enumerate(THINGS.items()):
        path = f"/l{at}.htm" if frame is VSB else f"/zwgk/l{at + 20}/"
        lst(name, HOST + path, AS_OF, SITE, title, inner, frame=frame, blank=False)
    of = rows(
        "news", "2021-03-02", 5, "鸣沙县", lambda n, _: f"./202103/t2021_{410 - n}.html", step=20
    )
    body = each(of, '<li><a href="$H">$T</a><span>$D</span></li>')
    lst(
        "rest_archived_by_a_line_above",
        f"{HOST}/ztzl/lszt/tpgj/",
        AS_OF,
        SITE,
        "脱贫攻坚（已归档）",
        f'<p class="gd">本专题已归档，不再更新。</p><ul class="list">{body}</ul>',
        of,
        blank=False,
        above="专题专栏",
    )
    of = rows(
        "notice", "2025-05-30", 6, "鸣沙县", lambda n, _: f"./202505/t2025_{610 - n}.html", step=6
    )
    body = each(of, '<li><a href="$H">$T</a><span>$D</span></li>')
    lst(
        "lure_first_of_two_boxes_is_empty",
        f"{HOST}/zwgk/cg/",
        AS_OF,
        SITE,
        "政府采购",
        f'<div class="box"><h3>采购意向</h3><ul><li>暂无信息</li></ul></div><div class="box"><h3>采购公告</h3><ul>{body}</ul></div>',
        of,
        blank=False,
    )
    lst(
        "lure_list_without_days_of_files",
        f"{HOST}/zwgk/qd/",
        AS_OF,
        SITE,
        "清单目录",
        "".join(
            f'<p><a href="/upload/qd/{n}.xls">鸣沙县{name}清单（2025年版）.xls</a></p>'
            for n, name in enumerate(("行政许可事项", "证明事项", "随机抽查事项", "收费目录"))
        ),
        blank=False,
    )

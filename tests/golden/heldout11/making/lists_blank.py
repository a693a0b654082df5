"""Columns with nothing in them, said in unfamiliar ways, and columns that only look so."""

from __future__ import annotations

from .lists_frames import CITY, OLD, lst
from .plan import each, rows


def build() -> None:
    """Write them."""
    truly_blank()
    not_blank()


def truly_blank() -> None:
    """Nothing was ever put there, and the page shows it."""
    for name, url, site, title, inner, frame in (
        (
            "blank_as_a_picture",
            "http://www.shanyincun.invalid/gongkai/rsxx/",
            "山阴区人民政府",
            "人事信息",
            '<div class="list-wrap"><div class="nodata"><img src="/img/nodata.png" alt="暂无数据" width="160"></div></div>',
            None,
        ),
        (
            "blank_pages_of_zero",
            "http://www.shanyincun.invalid/zwdt/list.jsp?id=31",
            "山阴区城管局",
            "曝光台",
            '<table width="100%" class="tb"><tr><th>标题</th><th>发布时间</th></tr></table><div class="fy">共有 0 条记录　第 1/0 页　首页　上一页　下一页　末页</div>',
            CITY,
        ),
        (
            "blank_of_joomla",
            "http://www.shanyincun.invalid/index.php/jgdj",
            "山阴区档案馆",
            "机关党建",
            '<div class="category-list"><h2>机关党建</h2><p>这个分类中没有文章。如果子分类显示在此页，它们可能包含文章。</p></div>',
            None,
        ),
        (
            "blank_of_easypower",
            "http://www.shanyincun.invalid/Article/ShowClass.asp?ClassID=12",
            "山阴镇人民政府",
            "招商项目",
            '<table width="100%"><tr><td><li>没有任何文章</li></td></tr></table>',
            OLD,
        ),
        (
            "blank_empty_items",
            "http://www.shanyincun.invalid/gongkai/zdxm/",
            "山阴区人民政府",
            "重点项目",
            '<div class="gk-right"><h3>重点项目</h3><ul class="gk-list"><li><a href=""></a><span></span></li><li><a href=""></a><span></span></li></ul></div>',
            None,
        ),
        (
            "blank_items_commented_out",
            "http://www.shanyincun.invalid/gongkai/yjgl/",
            "山阴区人民政府",
            "应急预案",
            '<div class="gk-right"><h3>应急预案</h3><ul class="gk-list"><!--<li><a href="/2019/1.html">样例标题</a><span>2019-01-01</span></li>--></ul></div>',
            None,
        ),
        (
            "blank_not_added_yet",
            "http://www.shanyincun.invalid/web/wsbs/xzzx",
            "山阴区教体局",
            "表格下载",
            '<div class="main-list"><p class="empty-tip">该栏目还没有添加任何内容</p></div>',
            CITY,
        ),
        (
            "blank_no_match",
            "http://www.shanyincun.invalid/gongkai/gsgg/cj/",
            "山阴区财政局",
            "采购公示",
            '<table class="gk-table"><thead><tr><th>序号</th><th>名称</th><th>日期</th></tr></thead><tbody><tr><td colspan="3" align="center">未查询到相关记录</td></tr></tbody></table>',
            None,
        ),
    ):
        more = {"frame": frame} if frame else {}
        lst(name, url, "2023-09-01", site, title, inner, items=[], blank=True, **more)
    hot = each(
        rows("news", "2023-08-30", 5, "山阴区", lambda n, d: f"/zwdt/yw/{d[:4]}/{880 - n}.html"),
        '<li><a href="$H">$T</a></li>',
    )
    lst(
        "blank_beside_a_hot_list",
        "http://www.shanyincun.invalid/gongkai/tjxx/",
        "2023-09-01",
        "山阴区人民政府",
        "统计信息",
        f'<aside class="side"><h4>点击排行</h4><ol>{hot}</ol></aside><section class="list"><h3>统计信息</h3><p>暂无内容</p></section>',
        blank=True,
    )


def not_blank() -> None:
    """What looks blank and cannot be called so."""
    lst(
        "under_construction",
        "http://www.shanyincun.invalid/web/jgdj",
        "2023-09-01",
        "山阴区教体局",
        "机关党建",
        '<div class="main-list"><p><img src="/img/build.gif" alt=""></p><p>栏目建设中，敬请期待……</p></div>',
        items=[],
        frame=CITY,
        blank=False,
    )
    lst(
        "moved_elsewhere",
        "http://www.shanyincun.invalid/gongkai/xzxk/",
        "2023-09-01",
        "山阴区人民政府",
        "行政许可",
        '<div class="gk-right"><h3>行政许可</h3><p>本栏目内容已统一归集，请前往<a href="https://credit.zhe.invalid/xyxx/">信用平台</a>查看。</p></div>',
        blank=False,
    )
    lst(
        "template_not_filled",
        "http://www.shanyincun.invalid/gongkai/xzcf/",
        "2023-09-01",
        "山阴区人民政府",
        "行政处罚",
        '<div id="vm" class="gk-right"><h3>行政处罚</h3><ul><li v-for="item in list"><a :href="item.url">{{item.title}}</a><span>{{item.pubDate}}</span></li></ul><p v-if="list.length==0" style="display:none">暂无数据</p></div><script src="/js/vue.min.js"></script><script src="/js/xzcf.js"></script>',
        blank=False,
    )
    lst(
        "only_a_picture",
        "http://www.shanyincun.invalid/gongkai/bslct/",
        "2023-09-01",
        "山阴区人民政府",
        "办事流程图",
        '<div class="gk-right"><h3>办事流程图</h3><p><img src="/upload/lct.jpg" width="800" alt="办事流程图"></p></div>',
        blank=False,
    )
    lst(
        "only_a_sentence_of_law",
        "http://www.shanyincun.invalid/gongkai/zdjc/",
        "2023-09-01",
        "山阴区人民政府",
        "重大决策预公开",
        '<div class="gk-right"><h3>重大决策预公开</h3><p>2023年度我区未制定重大行政决策事项目录以外的决策。</p></div>',
        blank=False,
    )

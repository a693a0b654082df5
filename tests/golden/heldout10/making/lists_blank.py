"""Columns with nothing in them, and pages that only look so: each after a real one."""

from __future__ import annotations

from .lists_frames import DISCLOSURE, TABLES, lst

BARE = "<html><head><meta charset='utf-8'><title>{name}-{site}</title></head><body>{inner}</body></html>"


def build() -> None:
    """Write them."""
    truly_blank()
    filled_by_scripts()
    no_column_at_all()


def truly_blank() -> None:
    """Nothing was ever put there, and the page shows it."""
    lst(
        "blank_records",
        "http://mzj.suhe.invalid/col/col80190/index.html",
        "2025-09-20",
        "苏河县民政局",
        "规划计划",
        """<div class="list"><div id="325517" class="default_pgContainer"></div><script type="text/xml"><datastore><totalrecord>0</totalrecord><recordset></recordset></datastore></script><script>$(function(){$('#325517').jpage({unitid:'325517',columnid:80190,perPage:20,totalRecord:0});});</script></div>""",
        items=[],
        blank=True,
    )
    lst(
        "blank_zero_pages",
        "http://nyj.changjiang.invalid/zwgk/zdxm/",
        "2025-05-11",
        "昌江瓷区农业农村局",
        "重大项目",
        '<ul class="info-list">\n\n</ul><div class="page"><script>createPageHTML(0,0,"index","shtml","black2",0);</script></div>',
        items=[],
        blank=True,
    )
    lst(
        "blank_said_in_item",
        "http://slj.wannan.invalid/content/column/6791999",
        "2025-10-20",
        "皖南市水利局",
        "建议提案",
        '<ul class="doc_list list-6791999"><li class="none">暂无相关信息</li></ul><div id="page_6791999"></div>',
        items=[],
        blank=True,
    )
    lst(
        "blank_category",
        "http://www.yueliyizhong.invalid/Category_31/Index.aspx",
        "2025-06-05",
        "越里一中",
        "工会活动",
        '<h3>工会活动</h3><ul class="infoList">\n</ul><div class="page"><span id="pe100_page_通用信息列表_普通式" class="pagecss"><!--{pe.begin.pagination}--> 首页 上一页 下一页 尾页 <!--{pe.end.pagination}--></span></div>',
        items=[],
        frame=TABLES,
        blank=True,
    )
    lst(
        "blank_college_list",
        "http://tw.chujiang.invalid/zcwj/list.htm",
        "2025-02-20",
        "楚江职业学院团委",
        "政策文件",
        """<div id="wp_news_w6"><ul class="wp_article_list"></ul></div><div id="wp_paging_w6"><ul class="wp_paging clearfix"><li class="pages_count"><span class="all_count">总共&nbsp;<em class="all_count">0</em>&nbsp;记录&nbsp;</span></li><li class="page_jump"><span class="pages">页码&nbsp;<em class="curr_page">1</em>/<em class="all_pages">0</em></span></li></ul></div>""",
        items=[],
        blank=True,
    )
    lst(
        "blank_table_head",
        "http://www.helan.invalid/zfxxgk/fdzdgknr/xzxk/",
        "2025-12-12",
        "贺兰镇人民政府",
        "行政许可",
        '<table class="table"><thead><tr><th>序号</th><th>标题</th><th>发布日期</th></tr></thead><tbody id="dataListSearch"><tr><td colspan="3">暂无数据</td></tr></tbody></table>',
        items=[],
        frame=DISCLOSURE,
        blank=True,
    )


def filled_by_scripts() -> None:
    """What stands there comes later: nothing can be said from the page alone."""
    lst(
        "filled_table_body",
        "http://sthj.qianling.invalid/zwgk/gzhgfxwjsjk/gfxwjsjk/",
        "2025-03-02",
        "黔岭市生态环境局",
        "规范性文件库",
        """<table class="gfx"><thead><tr><th>标题</th><th>文号</th><th>发布时间</th></tr></thead><tbody id="Result"></tbody></table><div id="pages"></div><script src="/js/gfxwj.js"></script><script>loadList({siteId:'500423',channelId:'1270045',page:1});</script>""",
        blank=False,
    )
    lst(
        "filled_from_json_file",
        "http://sthj.hanyinhu.invalid/fbjd/zc/zcwj/",
        "2025-03-02",
        "汉阴湖市生态环境局",
        "其他主动公开文件",
        """<ul class="info-list" id="list1"></ul><div class="fy"></div><script>$.getJSON("./2022qtzdgk.json",function(d){var s='';$.each(d.data,function(i,n){s+='<li><a href="'+n.url+'">'+n.FileName+'</a><span>'+n.PubDate.substr(0,10)+'</span></li>';});$('#list1').html(s);});</script>""",
        blank=False,
    )
    lst(
        "filled_application",
        "http://www.beijiang.invalid/zwgk/tzgg",
        "2025-11-02",
        "北疆县人民政府",
        "通知公告",
        '<div id="app"></div><script src="/static/js/chunk-vendors.4a1f0c2e.js"></script><script src="/static/js/app.09bd77ef.js"></script>',
        frame='<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>{site}</title></head><body><noscript><strong>请启用 JavaScript 后继续。</strong></noscript>{inner}</body></html>',
        shell="script",
        blank=False,
    )
    lst(
        "filled_in_a_frame",
        "http://sthj.qinchuan.invalid/zcfg/gfxwj/",
        "2025-03-02",
        "秦川县生态环境局",
        "规范性文件",
        '<div class="ny_nry"><div><iframe src="dynamic/zw/gfxwjList.jsp?typeid=1132" width="100%" height="780" frameborder="0" scrolling="no" name="myFrameName"></iframe></div></div>',
        blank=False,
    )
    lst(
        "filled_catalogue_platform",
        "http://www.yuehai.invalid/gkmlpt/index#3155",
        "2025-06-02",
        "粤海区生态环境局",
        "政府信息公开",
        """<div id="gkmlpt-app" class="content"></div><script>window._CONFIG={SID:'755030',DATA_BASE:'/gkmlpt',TREE:[{"id":3155,"name":"政策文件","children":[]},{"id":3158,"name":"人事信息","children":[]}]};</script><script src="/gkmlpt/js/app.js?v=7"></script>""",
        blank=False,
    )
    lst(
        "filled_by_search_call",
        "http://sthj.heihe.invalid/sthj/c113065/xxgk_list.shtml",
        "2025-08-02",
        "黑禾市生态环境局",
        "规章",
        """<div class="xxgk_list"><ul id="list-data"></ul><div class="page-list" id="page-list"></div></div><script>var channelId='721e95722dae4733ba77670c40d342bd';$.ajax({url:'/common/search/'+channelId+'?_isAgg=true&_isJson=true&_pageSize=10&_template=index&page=1',dataType:'json',success:function(r){render(r.data.results);}});</script>""",
        blank=False,
    )


def no_column_at_all() -> None:
    """Pages sent in a column's stead."""
    lst(
        "sent_elsewhere",
        "http://jn.shuiwu.invalid/",
        "2025-09-30",
        "冀南区税务局",
        "",
        '<script>location.href="/hbsw/index.html"</script>',
        frame="{inner}",
        shell="redirect",
        blank=False,
    )
    lst(
        "guarded",
        "http://jycg.hanyinhu.invalid/bidding/zfcg/",
        "2025-07-17",
        "汉阴湖市公共资源交易中心",
        "政府采购",
        """<meta id="9DhefwqGPrzGxEp9hPaoag" content="{qqdGvJe2Lc;[mU27svQL}" r="m"><script type="text/javascript" charset="iso-8859-1" src="/4QbVtADbnLVIc/d.FxJzG50F.3e2af61.js" r="m"></script><script type="text/javascript" r="m">(function(){var _$ll=0,_$lQ=[[7,3,2,4],[49,44]];function _$o8(_$oT,_$gR){return _$oT%_$gR;}if(!window['$_ts'])window['$_ts']={};window['$_ts'].scj=[];})();</script>""",
        frame="<!DOCTYPE html><html><head>{inner}</head><body></body></html>",
        blank=False,
    )
    lst(
        "under_repair",
        "http://rsj.yuzhong.invalid/zwgk/zkly/",
        "2025-07-17",
        "豫中市人力资源和社会保障局",
        "招考录用",
        "<h2>系统临时维护</h2><p>为提升服务质量，网站正在升级维护，预计7月18日8时恢复，给您带来不便敬请谅解。</p>",
        frame=BARE,
        shell="maintenance",
        blank=False,
    )

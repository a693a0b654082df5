"""Pages with the same words, letters, scripts and frames for honest reasons."""

from __future__ import annotations

from .checks_frames import ARTICLE, HOME, article, home, script
from .checks_injected import PACKER, put

# Headlines in which the letters of sold things meet by chance, or that write about them.
WRITTEN = (
    ("bands_and_households", "百家乐团走进社区", "百家乐团在湖东街道演出，千家万户百家乐业的景象令人欣喜，百家乐团团长介绍了曲目。"),
    ("mosque_of_the_mind", "各单位务必威慑酒驾", "要求各中队务必威慑酒驾，务必威而不怒、文明执法，务必威信与温度并重。"),
    ("museum_of_space", "航天博物馆澄湖分馆开馆", "航天博物馆展出火箭模型，航天博览会期间免费开放，宝贝博物馆同步开放。"),
    ("sharing_what_was_learned", "干部交流学习精华体会", "大家分享精华体会，读书精华体会汇编成册，精华体会将上墙展示。"),
    ("bridge_of_luhe", "六合彩虹桥建成通车", "六合彩虹桥全长八百米，六合彩虹公园同时开放，彩虹桥夜景亮灯。"),
    ("mural_restored", "文博彩绘修复班开班", "文博彩绘修复由省文物局指导，博采众长，文博彩绘技艺列入非遗。"),
    ("two_rural_things", "加快三农项目建设", "加快三农领域补短板，加快三产融合，加快三条产业链布局。"),
    ("crossing_of_roads", "关于调整东门路口交通组织的通告", "东门路口交通信号灯改造，西门路口交通流量大，人口交流频繁的路口交警值守。"),
    ("hearts_of_women", "女性爱心联盟成立", "女性爱心联盟由十二家单位组成，女性爱心驿站提供服务，争做爱心家庭、争做爱国青年。"),
    ("night_at_the_station", "雪中一夜情暖旅客", "高速服务区一夜情暖三百名司机，志愿者送来热饭，这一夜情意浓浓。"),
    ("paid_at_once", "社保费一次性交清有优惠", "灵活就业人员一次性交清的可享补贴，原始性交接材料由街道保管，系统性交易风险由平台提示。"),
    ("roads_of_huayin", "华阴道路改造考察报告", "考察组赴华阴道路施工现场、江阴道路养护中心学习，华阴道路照明改造值得借鉴。"),
    ("drugs_of_changchun", "长春药业集团来我县洽谈", "长春药业拟建中药饮片厂，青春药膳馆、长春药材市场负责人同行。"),
    ("selfless_service", "无私服务的网格员", "她无私服务社区二十年，公私服务外包合同公开，居民称赞这种无私服务精神。"),
    ("hung_outside", "窗外挂满红灯笼", "春节临近，家家窗外挂灯笼，门外挂春联，户外挂牌督办的隐患全部整改，平台外挂载重货车绕行。"),
    ("contracted_care", "绿化承包养护合同公开", "全县绿地承包养护实行招标，承包养殖水面同步清理，承包养老院食堂的企业须公示。"),
    ("mind_your_step", "雨天脚下注意防滑", "请市民脚下注意，老人台阶下注意，请在线下注册、线下注销窗口办理。"),
    ("carved_chapters", "深刻章程意识 依法依章治会", "学习要有深刻章法，雕刻章节式展陈，木刻章回小说插图展开展。"),
    ("help_to_traffic", "志愿者支援交通劝导", "支援交通一线，支援交流活动同步开展，支援交警执勤的志愿者共二百人。"),
    ("first_second_third_block", "关于厂房一区二区三区停水的通知", "经开区一区二区三区水管检修，一区二区三区企业请提前储水，无码头装卸作业受影响。"),
    ("stadiums", "江南体育中心、半岛体育公园开放公告", "江南体育中心、半岛体育公园、米兰体育场、星空体育馆均向市民免费开放，云开体育场暂停。"),
    ("races_in_the_capital", "我县车手参加北京赛车锦标赛", "北京赛车锦标赛在金港赛道举行，北京赛车场改造完成，我县车手获第三名。"),
    ("lottery_of_sports", "体彩大乐透、福彩双色球开奖公告", "双色球第2026058期、大乐透第2026057期开奖结果，我县售出二等奖，彩票投注站不得向未成年人售彩。"),
    ("police_on_machines", "县公安局查处利用老虎机赌博案", "民警现场查获老虎机六台，抓获开设赌场嫌疑人两名，外围投注、百家乐等网络赌博线索欢迎举报。"),
    ("training_of_hackers", "关于防范网站被黑的预警", "近期多地网站已被黑，出现“Hacked by”字样，请各单位检查漏洞，黑客入侵多利用弱口令。"),
    ("against_papers_for_sale", "整治“办证刻章”小广告", "清理办证刻章、代开发票、迷药等违法小广告九百余处，私刻公章、买卖毕业证者依法处理。"),
    ("against_surrogacy", "“代孕”黑中介被立案", "卫健部门查处非法代孕机构，代孕妈妈、包成功均为骗局，提醒群众勿信。"),
    ("spam_of_rooms", "公安提示：这些同城交友链接不要点", "裸聊、刷单、同城交友、上门按摩等诈骗高发，遇到“成人直播”链接请立即关闭。"),
)  # fmt: skip


def written() -> None:
    for name, title, sentence in WRITTEN:
        text = f"<p>　　{sentence}</p><p>　　据介绍，相关工作将于六月底前完成，欢迎群众监督。</p>"
        put(name, article(title=title, text=text, keywords=title), url=ARTICLE)
    rows = "".join(
        f'<li><a href="/xwdt/{n}.html">{t}</a></li>' for n, (_, t, _) in enumerate(WRITTEN)
    )
    put("headlines_of_all_of_them", home(f"<ul>{rows}</ul>"), url=HOME)


def scripts() -> None:
    put(
        "order_that_came_from_a_search",
        home(
            script(
                'if(document.referrer.indexOf("baidu")!= -1){var d=new Date();d.setDate(d.getDate()+30);'
                'document.cookie="from=baidu;path=/;expires="+d.toGMTString();}'
            )
        ),
    )
    put(
        "breaks_out_of_frames",
        home(
            script(
                'try{if(top.location!==self.location && document.referrer.indexOf("baidu.com")<0 && '
                'document.referrer.indexOf("google.com")<0){top.location.href=location.href;}}catch(e){}'
            )
        ),
    )
    put(
        "pushes_to_search_engines",
        home(
            script(
                "(function(){var bp=document.createElement('script');bp.src='//push.zhanzhang.baidu.com/push.js';"
                "var s=document.getElementsByTagName('script')[0];s.parentNode.insertBefore(bp,s);})();"
            )
            + script(
                "(function(){var src='https://jspassport.ssl.qhimg.com/11.0.1.js?d182b3f28525f2db83acfaaf6e696dba';"
                "document.write('<script src=\"'+src+'\" id=\"sozz\"><\\/script>');})();"
            )
        ),
    )
    put(
        "packed_and_loads_its_own",
        home(
            script(
                PACKER + "('1.2(\\'<0 4=\"/5/6.7\"></0>\\');',8,8,"
                "'script|document|write|type|src|js|common|js'.split('|'),0,{}))"
            )
        ),
    )
    put(
        "search_words_made_yellow",
        home(
            script(
                "var r=document.referrer;if(/baidu|so\\.com|sogou/.test(r)){var w=decodeURIComponent((r.match(/[?&](wd|q|query)=([^&]*)/)||[])[2]||'');if(w)$('main').highlight(w);}"
            )
        ),
    )
    put(
        "picture_that_may_be_missing",
        home(
            '<img src="/upload/tp.jpg" onerror="this.src=\'/static/img/nopic.jpg\';this.onerror=null">'
        ),
    )
    put(
        "telephones_get_another_sheet",
        home(
            script(
                "if(navigator.userAgent.match(/(phone|pad|pod|iPhone|iPod|ios|iPad|Android|wOSBrowser)/i)){"
                'document.write(\'<link href="/static/css/phone.css" rel="stylesheet">\');}else{'
                'document.write(\'<link href="/static/css/pc.css" rel="stylesheet">\');}'
            )
        ),
    )
    put(
        "telephones_to_the_province",
        home(
            script(
                "var m=navigator.userAgent.match(/(Android|iPhone|Mobile)/i);"
                "$('.zwfw').attr('href',m?'https://m.jxzwfww.gov.cn/':'https://www.jxzwfww.gov.cn/');"
                "if(m&&location.pathname=='/zwfw/'){location.href='https://m.jxzwfww.gov.cn/';}"
            )
        ),
    )
    put(
        "old_browsers_are_told",
        home(
            script(
                "if(navigator.userAgent.toLocaleLowerCase().indexOf('msie 8.0')>0){alert('请使用IE9以上浏览器');location.href='/static/upgrade.html';}"
            )
        ),
    )
    put(
        "frames_of_maps_and_halls",
        home(
            '<iframe src="https://map.baidu.com/mobile/webapp/index/index"></iframe><iframe src="https://www.720yun.com/vr/1"></iframe>'
            '<iframe src="https://xzsp.raohe-shi.gov.cn/hall.html"></iframe><iframe src="https://mp.weixin.qq.com/mp/readtemplate?t=1"></iframe>'
        ),
    )
    put(
        "title_changes_when_one_leaves",
        home(
            script(
                "document.addEventListener('visibilitychange',function(){document.title=document.hidden?'欢迎再来':'澄湖县人民政府';});"
            )
        ),
    )
    put(
        "measured_and_read_aloud",
        home(
            "<script>document.write(unescape(\"%3Cscript src='https://cl3.webterren.com/webdig.js?z=41' type='text/javascript'%3E%3C/script%3E\"));</script>"
            "<script>document.write(unescape(\"%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='https://dcs.conac.cn/js/14/000/1.js' type='text/javascript'%3E%3C/script%3E\"));</script>"
            '<script defer async src="//api.govwza.cn/cniil/assist.js?sid=1&pos=left"></script>'
        ),
    )
    put(
        "small_drawing_as_data",
        home(
            script(
                "var bg='data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=';"
                "var t=JSON.parse(decodeURIComponent(escape(atob('eyJhIjoxfQ=='))));$('.b').css('background','url('+bg+')');"
            )
        ),
    )


def build() -> None:
    written()
    scripts()

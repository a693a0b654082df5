"""Pages with the same words, scripts and frames for honest reasons."""

from __future__ import annotations

from .checks_frames import ARTICLE, article, home
from .checks_injected import put, script


def write(name: str, title: str, *sentences: str) -> None:
    """An article that only writes about it."""
    text = "".join(f"<p>　　{one}</p>" for one in sentences)
    put(name, article(title=title, text=text, keywords=title), url=ARTICLE)


def build() -> None:
    write(
        "gamblers_are_called_to_report",
        "关于敦促跨境网络赌博违法犯罪人员投案自首的通告",
        "近期，公安机关打掉多个网络赌博团伙，查明其利用百家乐、老虎机、时时彩、六合彩等形式招揽赌客。",
        "凡开设赌场、为赌博网站担任代理、提供支付结算的，应于六月三十日前投案，逾期从严惩处。",
    )
    write(
        "draw_of_the_welfare_lottery",
        "福利彩票双色球第2026061期开奖公告",
        "本期双色球开奖号码由县福彩中心公布，我县售出二等奖一注，请中奖者在六十日内兑奖。",
        "福利彩票公益金用于养老服务设施建设，彩票投注站不得向未成年人售彩。",
    )
    write(
        "sports_lottery_for_fields",
        "县体育局体育彩票公益金使用情况公告",
        "2025年度县级体育彩票公益金共安排三百二十万元，用于体育馆维修和全民健身路径。",
    )
    write(
        "against_pornography",
        "我县开展“扫黄打非”专项行动",
        "行动重点清查淫秽色情出版物、成人电影光盘和低俗视频，检查书店、打印店二十六家。",
        "请群众对传播淫秽色情信息、组织卖淫嫖娼等行为进行举报，举报电话110。",
    )
    write(
        "against_false_invoices",
        "县税务局严厉打击虚开发票、代开发票违法行为",
        "近期有不法分子以“代开发票”名义发送短信，请纳税人不要轻信，凡购买虚假发票的一律移送。",
    )
    write(
        "surrogacy_is_forbidden",
        "关于开展打击代孕专项整治工作的通知",
        "各医疗机构不得开展任何形式的代孕技术服务，不得买卖配子、合子、胚胎。",
    )
    write(
        "a_county_of_that_name",
        "金沙县考察团来我县考察茶产业",
        "金沙县代表团一行先后到皇冠山茶园、永利村加工厂和太阳城社区察看，双方就电商合作座谈。",
    )
    write(
        "lifts_of_sun_city",
        "关于太阳城小区、威尼斯水城小区加装电梯的公示",
        "现将太阳城小区六栋、威尼斯水城小区三栋既有住宅加装电梯方案予以公示，公示期十天。",
    )
    write(
        "names_of_domains_at_auction",
        "关于公开转让三个域名的国有资产处置公告",
        "县城投公司拟公开转让闲置域名三个，域名出售底价由评估确定，有意受让者请报名竞价。",
    )
    write(
        "lesson_on_hackers",
        "网络安全宣传周：黑客如何篡改网页",
        "讲座用模拟页面演示了“Hacked by”一类篡改，提醒各单位及时修补漏洞，关闭不用的端口。",
    )
    write(
        "loans_for_farmers",
        "农户小额信用贷款办理问答",
        "无抵押、免担保，符合条件的农户可到网点申请，资金当日到账，不收取任何手续费，谨防网络贷款诈骗。",
    )
    put(
        "counters_and_referrers",
        home(
            script(
                "var _hmt=_hmt||[];_hmt.push(['_setReferrerOverride',document.referrer]);"
                "(function(){var hm=document.createElement('script');hm.src='https://hm.baidu.com/hm.js?1';"
                "var s=document.getElementsByTagName('script')[0];s.parentNode.insertBefore(hm,s);})();"
            )
        ),
    )
    put(
        "own_page_for_telephones",
        home(
            script(
                "if(/Android|iPhone|Mobile/i.test(navigator.userAgent)){"
                "location.href='http://m.chenghu-xian.invalid/';}"
            )
        ),
    )
    put(
        "telephones_to_a_folder",
        home(
            script(
                "var ua=navigator.userAgent.toLowerCase();if(ua.match(/mobile/)&&!ua.match(/ipad/)){"
                "window.location.replace('/wap/index.html');}"
            )
        ),
    )
    put(
        "packed_slide_show",
        home(
            script(
                "eval(function(p,a,c,k,e,d){e=function(c){return c.toString(36)};while(c--)if(k[c])"
                "p=p.replace(new RegExp('\\\\b'+e(c)+'\\\\b','g'),k[c]);return p}"
                '(\'$(3).0(2(){$(".4").1({5:"6"})});\',7,7,'
                "'ready|slide|function|document|focusBox|effect|left'.split('|'),0,{}));"
            )
        ),
    )
    put(
        "data_read_with_eval",
        home(
            script(
                "$.get('/data/hits.js',function(t){var d=eval('('+t+')');$('#hits').html(d.n);});"
                "var img='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk';"
            )
        ),
    )
    put(
        "what_offices_load",
        home(
            '<script src="https://dcs.conac.cn/js/15/234/0000/1.js"></script>'
            '<script src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script>'
            '<script src="https://res.wx.qq.com/open/js/jweixin-1.6.0.js"></script>'
            '<script src="https://static.gridsumdissector.com/js/Clients/GWD-1/gs.js"></script>'
            '<script src="https://webapi.amap.com/maps?v=1.4"></script>'
            '<script src="https://g.alicdn.com/AWSC/AWSC/awsc.js"></script>'
            '<script src="https://gov.govwza.cn/dist/aria.js?appid=1"></script>'
        ),
    )
    put(
        "public_libraries",
        home(
            '<script src="https://cdn.bootcdn.net/ajax/libs/jquery/3.6.0/jquery.min.js"></script>'
            '<script src="https://cdn.staticfile.org/vue/2.6.14/vue.min.js"></script>'
            '<script src="https://unpkg.com/swiper@8/swiper-bundle.min.js"></script>'
            '<script src="https://lib.baomitu.com/layui/2.8/layui.js"></script>'
        ),
    )
    put(
        "frames_of_weather_and_films",
        home(
            '<iframe src="https://i.tianqi.com/index.php?c=code&id=12" width="260" height="20"></iframe>'
            '<iframe src="https://player.bilibili.com/player.html?aid=1"></iframe>'
            '<iframe src="https://v.qq.com/txp/iframe/player.html?vid=1"></iframe>'
        ),
    )
    coded = "".join(f"&#x{ord(c):x};" for c in "澄湖县推进老旧小区改造")
    body = "".join(
        f"&#x{ord(c):x};" for c in "县住建局召开老旧小区改造现场会，逐项核对施工进度。" * 12
    )
    put(
        "whole_page_in_numbers",
        article(title=coded, text=f"<p>{body}</p>"),
        url=ARTICLE,
    )

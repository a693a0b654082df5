"""Answers that are no page: products' own blocking pages, and servers that say 200 to everything."""

from __future__ import annotations

from . import checks_answers_sites
from .checks_frames import TEXT, article, cases, home

# One answer by itself: name, status, headers, body, what it is ("blocked" or the plain outcome).
CHALLENGES = (
    (
        "jiasule_first",
        521,
        {},
        "<script>document.cookie=('_')+('_')+('j')+('s')+('l')+('_')+('c')+('l')+('e')+('a')+('r')+('a')+('n')+('c')+('e')+('_')+('s')+('=')+(-~[]+'')+(';')+('m')+('a')+('x')+('-')+('a')+('g')+('e');location.href=location.pathname+location.search</script>",
    ),
    (
        "jiasule_second",
        521,
        {},
        '<script>var _0x1b2c=["\\x67\\x6f"];function go(_0x3){return _0x3}go({"bts":["1716","abc"],"chars":"QWERTY","ct":"0f1e","ha":"sha1","is":true,"tn":"__jsl_clearance_s","vt":"3600","wt":"1500"})</script>',
    ),
    (
        "ruishu_of_2024",
        412,
        {},
        '<!DOCTYPE html><html><head><meta charset="utf-8"><meta id="9DhefwqGPrzGxEp9hPaoag" content="qqqq{zA1" r="m"><script type="text/javascript" charset="iso-8859-1" src="/4QbVtADbnLVIc/d.FxJzG50F.js" r=\'m\'></script><script type="text/javascript" r="m">(function(){var _$gK=0,_$bz=$_ts;})()</script></head><body></body></html>',
    ),
    (
        "ruishu_with_202",
        202,
        {},
        '<!DOCTYPE html><html><head><meta content="x" r="m"><!--[if lt IE 9]><script r="m">document.createElement("section")</script><![endif]--><script r="m">$_ts=window[\'$_ts\'];if(!$_ts)$_ts={};$_ts.nsd=52117;$_ts.cd="qEr"</script></head><body></body></html>',
    ),
    (
        "safedog",
        200,
        {},
        '<html><head><title>网站访问报错</title></head><body><div class="container"><h1>您的请求带有不合法的参数，已被网站管理员设置拦截！</h1><p>网站防火墙　可能原因：您提交的内容包含危险的攻击请求</p><a href="http://www.safedog.cn/">了解安全狗</a></div></body></html>',
    ),
    (
        "yunsuo_jump",
        200,
        {},
        '<html><head><script type="text/javascript">function stringToHex(str){var val="";for(var i=0;i<str.length;i++){val+=str.charCodeAt(i).toString(16);}return val;}function YunSuoAutoJump(){var width=screen.width;var height=screen.height;var screendate=width+","+height;var curlocation=window.location.href;if(-1==curlocation.indexOf("security_verify_")){document.cookie="srcurl="+stringToHex(window.location.href)+";path=/;";}self.location="/zwgk/?security_verify_data="+stringToHex(screendate);}</script><script>setTimeout("YunSuoAutoJump()",50);</script></head><!--2026-05-20--></html>',
    ),
    (
        "yunsuo_block",
        403,
        {},
        "<html><head><title>拦截提示</title></head><body><p>尊敬的用户，您的访问行为存在异常，已被云锁防护系统拦截。</p><p>事件编号：yunsuo-0001</p></body></html>",
    ),
    (
        "chuangyu",
        403,
        {"Server": "nginx"},
        '<html><head><title>拦截提示</title></head><body><h2>当前访问疑似黑客攻击，已被网站管理员设置为拦截</h2><p>创宇盾 事件编号 <a href="https://www.yunaq.com/cyd/">误报反馈</a></p></body></html>',
    ),
    (
        "aliyun_slider",
        200,
        {},
        '<!doctypehtml><html><head><title></title><meta name="aliyun_waf_aa" content="0f1e"></head><body><textarea id="renderData" style="display:none">{"_waf_bd8ce2ce37":"x"}</textarea><script src="https://g.alicdn.com/captcha-frontend/aliyunCaptcha/AliyunCaptcha.js"></script><div id="nocaptcha">访问验证　请按住滑块，拖动到最右边</div></body></html>',
    ),
    (
        "aliyun_cookie",
        200,
        {},
        "<html><script>var arg1='7B1CE0B5F7C2B7C7CA46';var _0x4818=['csKHwqMI'];function setCookie(name,value){document.cookie=name+'='+value;}function reload(x){setCookie(\"acw_sc__v2\",x);document.location.reload();}</script></html>",
    ),
    (
        "aliyun_405",
        405,
        {"Server": "Tengine"},
        '<html><head><meta charset="utf-8"><title>405</title></head><body><div class="main"><img src="https://img.alicdn.com/tfs/x.png"><h2>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</h2><p>您的请求ID是：<strong>707b</strong></p></div></body></html>',
    ),
    (
        "tencent_frame",
        403,
        {},
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>501</title></head><body style="margin:0"><iframe src="https://waf-static.tencent.com/501page.html?u=/x&id=a1b2-c3&st=03" style="width:100%;height:100%;border:0"></iframe></body></html>',
    ),
    (
        "tencent_captcha",
        200,
        {},
        '<!DOCTYPE html><html><head><title>腾讯云WAF</title><script src="https://ssl.captcha.qq.com/TCaptcha.js"></script></head><body><script>var seqid="a";new TencentCaptcha("2000",function(r){location.href="/WafCaptcha?t="+r.ticket}).show();</script></body></html>',
    ),
    (
        "huawei_418",
        418,
        {"Server": "CloudWAF"},
        "<html><head><title>访问被拦截！</title></head><body><h1>您的请求疑似攻击行为！</h1><p>事件ID：02-0000-00-00-00000000</p><p>如果您是网站管理员，请登录Web应用防火墙控制台查看详情</p></body></html>",
    ),
    (
        "cloudflare_moment",
        403,
        {"Server": "cloudflare"},
        '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies to continue</noscript><script>(function(){window._cf_chl_opt={cvId:"3",cType:"managed"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1";})();</script></body></html>',
    ),
    (
        "cloudflare_1020",
        403,
        {"Server": "cloudflare"},
        "<html><head><title>Attention Required! | Cloudflare</title></head><body><h1>Sorry, you have been blocked</h1><p>You are unable to access chenghu-xian.invalid</p><span>Cloudflare Ray ID: <strong>8a0</strong></span></body></html>",
    ),
    (
        "baota_block",
        200,
        {},
        '<!doctype html><html><head><meta charset="utf-8"><title>网站防火墙</title></head><body><div class="title">网站防火墙</div><p>您的请求带有不合法参数，已被网站管理员设置拦截！</p><p>可能原因：您提交的内容包含危险的攻击请求</p><ul><li>检查提交内容；</li><li>如网站托管，请联系空间提供商；</li><li>普通网站访客，请联系网站管理员；</li></ul></body></html>',
    ),
    (
        "baota_browser",
        200,
        {},
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>检测中</title></head><body><div>跳转中，正在进行人机识别…</div><script type="text/javascript" src="/huadong_296d626f.js?id=0a1b"></script><script>var btwaf="x";</script></body></html>',
    ),
    (
        "number_360",
        200,
        {},
        '<html><head><title>360网站卫士</title></head><body><script>var wzwsquestion="ABC";var wzwsfactor="4";function WZWSencode(){}window.location="/WZWSREL3p3Z2s=?wzwschallenge=V1pXU";</script></body></html>',
    ),
    (
        "number_360_block",
        493,
        {"Server": "WAF/2.0"},
        '<html><head><title>访问禁止</title></head><body><h1>很抱歉，您提交的请求可能对网站造成威胁，请求已被管理员设置的策略阻断。</h1><a href="http://wangzhan.360.cn/">奇安信网站卫士</a><script src="/wzws-waf-cgi/x.js"></script></body></html>',
    ),
    (
        "safeline_468",
        468,
        {},
        "<!DOCTYPE html><html><head><title>安全检测能力由雷池 WAF 提供</title></head><body><script>var prefix = 'a1b2';//arg1\nvar leading_zero_bit = 10;document.cookie='safeline_bot_challenge_ans='+bin_sha1(prefix + suffix);location.reload();</script></body></html>",
    ),
    (
        "safeline_block",
        403,
        {},
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>请求存在威胁，已被拦截</title></head><body><p>请求存在威胁，已被拦截</p><p>安全检测能力由 长亭雷池 WAF 驱动</p><!-- event_id: 0a TYPE: A --></body></html>',
    ),
    (
        "d_shield",
        200,
        {},
        "<html><head><title>D盾_拦截提示</title></head><body><h3>D盾_IIS防火墙　拦截提示</h3><p>您提交的数据含有非法内容，已被拦截。客户端IP：10.0.0.1</p></body></html>",
    ),
    (
        "xuanwu",
        405,
        {},
        "<html><head><title>玄武盾</title></head><body><p>当前请求存在风险，已被玄武盾拦截。如有疑问请联系安恒信息。</p></body></html>",
    ),
    (
        "nsfocus",
        403,
        {},
        "<html><head><title>访问被阻断</title></head><body><p>您的访问请求可能对网站造成安全威胁，已被Web应用防护系统阻断。</p></body></html>",
    ),
    (
        "f5_rejected",
        200,
        {},
        "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 7100<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
    ),
    (
        "goedge",
        200,
        {},
        '<!DOCTYPE html><html><head><title>身份验证</title></head><body><form method="POST" id="captcha-form"><input type="hidden" name="GOEDGE_WAF_CAPTCHA_ID" value="x"><img src="/WAF/VERIFY/CAPTCHA?id=x"><p>请输入上面的验证码</p><button type="submit">提交验证</button></form></body></html>',
    ),
    (
        "too_often",
        200,
        {},
        "<html><head><title>访问过于频繁</title></head><body><p>您的访问过于频繁，请输入验证码后继续访问。</p><input name='captcha'><button>提交</button></body></html>",
    ),
    (
        "five_seconds",
        503,
        {},
        '<html><head><title>安全检查</title></head><body><p>正在检查您的浏览器，请稍候5秒……</p><script>setTimeout(function(){document.cookie="guard=1;path=/";location.reload();},5000);</script></body></html>',
    ),
)

# Answers that mention such products or carry their marks, and are what they are.
HONEST = (
    (
        "article_on_firewalls",
        200,
        {},
        article(
            title="网站防火墙采购项目成交公告",
            text="<p>成交内容：Web应用防火墙一台，含网页防篡改、拦截提示定制，支持创宇盾、安全狗同类功能。</p>"
            + TEXT,
        ),
        "ok",
    ),
    (
        "article_on_blocked_visits",
        200,
        {},
        article(
            title="访问被拦截怎么办",
            text="<p>如提示“您的请求带有不合法参数，已被网站管理员设置拦截”，请联系县政务服务中心技术人员。</p>"
            + TEXT,
        ),
        "ok",
    ),
    (
        "page_behind_ruishu",
        200,
        {},
        home("").replace(
            "</head>",
            "<script r='m'>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=1;</script></head>",
        ),
        "ok",
    ),
    (
        "page_through_cloudflare",
        200,
        {"Server": "cloudflare"},
        home("").replace(
            "</body>",
            '<script src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js"></script><script>window.__CF$cv$params={r:"8a",t:"MT"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/scripts/jsd/main.js";</script></body>',
        ),
        "ok",
    ),
    (
        "form_with_a_slider",
        200,
        {},
        article(
            title="我要写信",
            text='<form action="/zmhd/save"><input name="title"><textarea name="content"></textarea><div id="captcha"></div><script src="https://g.alicdn.com/AWSC/AWSC/awsc.js"></script><script src="https://ssl.captcha.qq.com/TCaptcha.js"></script><p>请输入验证码</p><button>提交</button></form>',
        ),
        "ok",
    ),
    (
        "login_of_the_hall",
        200,
        {},
        "<html><head><title>统一身份认证</title></head><body><form><p>账号登录</p><input name='user'><input type='password' name='pw'><input name='captcha' placeholder='验证码'><button>登录</button></form></body></html>",
        "ok",
    ),
    (
        "short_notice_of_a_stop",
        200,
        {},
        "<html><head><title>系统维护公告</title></head><body><p>因系统升级，本站将于5月30日22时至次日6时暂停服务，敬请谅解。</p></body></html>",
        "ok",
    ),
    (
        "frames_of_an_old_site",
        200,
        {},
        "<html><head><title>澄湖县统计局</title></head><frameset rows='90,*'><frame src='top.htm'><frame src='main.htm'></frameset></html>",
        "ok",
    ),
    (
        "language_by_a_script",
        200,
        {},
        "<html><head><title>澄湖县</title></head><body><script>var l=navigator.language;document.cookie='lang='+l;location.href='/zh/index.html';</script></body></html>",
        "ok",
    ),
    (
        "nginx_404",
        404,
        {"Server": "nginx"},
        "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0</center></body></html>",
        "not_found",
    ),
    (
        "tomcat_500",
        500,
        {},
        "<html><head><title>HTTP Status 500 – Internal Server Error</title></head><body><h1>HTTP Status 500</h1><hr><h3>Apache Tomcat/8.5.57</h3></body></html>",
        "server_error",
    ),
    ("gone", 410, {}, "<html><body>410 Gone</body></html>", "gone"),
)


def build() -> None:
    rows = [
        {
            "name": name,
            "kind": "answer",
            "status": status,
            "headers": headers,
            "body": body,
            "outcome": "blocked",
        }
        for name, status, headers, body in CHALLENGES
    ]
    rows += [
        {
            "name": name,
            "kind": "answer",
            "status": status,
            "headers": headers,
            "body": body,
            "outcome": outcome,
        }
        for name, status, headers, body, outcome in HONEST
    ]
    cases("answers", rows + checks_answers_sites.rows())

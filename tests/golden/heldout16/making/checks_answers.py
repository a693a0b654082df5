"""Answers that are no page: makers' own blocking and waiting pages, and honest pages with their words."""

from __future__ import annotations

from typing import Any

from . import checks_answers_sites
from .checks_frames import TEXT, article, cases, home


def plain(title: str, *lines: str, head: str = "") -> str:
    body = "".join(f"<p>{one}</p>" for one in lines)
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title>{head}</head><body>{body}</body></html>"


RIVER = "<script r='m'>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=1001;$_ts.cd=\"qAbC\";</script><script src='/aB3x/Xy9.a1b2c3d.js' r='m'></script>"

# One answer by itself: name, status, headers, body.
CHALLENGES: tuple[tuple[str, int, dict[str, str], str], ...] = (
    ("jiasule_first", 521, {"Server": "nginx"}, "<script>document.cookie=('_')+('_')+('j')+('s')+('l')+('_clearance_s=')+(+!+[]+[])+';max-age=3600';location.href=location.pathname+location.search</script>"),
    ("jiasule_second", 521, {}, "<script>var _0x1=['a'];function hash(){};go({\"bts\":[\"1700000000.1|0|x\",\"y\"],\"chars\":\"abc\",\"ct\":\"d\",\"ha\":\"sha1\",\"tn\":\"__jsl_clearance_s\",\"vt\":\"3600\",\"wt\":\"1500\"})</script>"),
    ("jiasule_under_200", 200, {"X-Via-JSL": "d8c5,-"}, "<script>document.cookie='__jsl_clearance_s='+x()+';';location.href=location.pathname</script>"),
    ("river_412", 412, {}, f"<!DOCTYPE html><html><head><meta id='aB1' content='xyz' r='m'>{RIVER}</head><body></body></html><script>_$ab();</script>"),
    ("river_under_200", 200, {}, f"<html><head><meta id='q9' content='k' r='m'>{RIVER}</head><body><input type='hidden' id='__q'></body></html>"),
    ("river_under_202", 202, {}, f"<html><head>{RIVER}</head><body></body></html>"),
    ("dog_asks_to_click", 200, {}, "<html><head><script>var u='/?safedog=1';</script></head><body><div><div>网站访问认证，点击链接后将跳转到访问页面</div><a href='javascript:go()'>点击继续访问</a></div></body></html>"),
    ("dog_blocks", 403, {"Server": "Safedog/4.0.0"}, plain("网站防火墙", "您的请求带有不合法参数，已被网站管理员设置拦截！", "如果您是网站管理员，请登录安全狗云")),
    ("lock_jumps", 200, {}, "<html><head><script>function YunSuoAutoJump(){var w=screen.width;document.cookie='srcurl=2f;path=/;';self.location='/?security_verify_data=313932';}</script><script>setTimeout('YunSuoAutoJump()',50);</script></head></html>"),
    ("net_defence", 200, {}, plain("提示", "网防G01提示:", "当前访问疑似攻击行为，已被拦截，拦截编号 1001")),
    ("panel_asks_who_is_there", 200, {}, plain("人机验证", "正在进行人机识别，请稍候……", head="<script src='/btwaf_js_verify.js'></script>") + "<p>由 堡塔云WAF 提供防护</p>"),
    ("ali_counts", 200, {}, "<html><script>var arg1='0A1B2C3D4E5F60718293A4B5C6D7E8F901234567';var _0x4818=['\\x63\\x73'];function setCookie(n,v){document.cookie=n+'='+v}function reload(x){setCookie('acw_sc__v2',x);document.location.reload();}</script></html>"),
    ("ali_slides", 200, {}, "<html><head><title>验证码拦截</title><script src='//g.alicdn.com/sd/punish/waf.js'></script><script>var c={'msg':'霸下通用 web 页面-验证码'};</script></head><body><div id='nc'></div></body></html>"),
    ("ali_405_drawn", 405, {}, "<html><head><title>405</title><script>var t={block_message:'很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。'};</script></head><body><textarea id='renderData' style='display:none'>{}</textarea></body></html>"),
    ("edge_of_tencent", 567, {}, plain("访问受限", "请求 ID: 5573002933", "您的请求已被该站点的安全策略拦截。", "由 Tencent Cloud EdgeOne 提供防护")),
    ("edge_of_tencent_under_200", 200, {}, plain("请求已被拦截", "请求已被站点的安全策略拦截。本站点已启用安全防护服务以抵御在线攻击，本次访问已被限制。", "请求 ID: 929174")),
    ("qianxin_493", 493, {"Server": "qianxin-waf"}, plain("拦截提示", "抱歉！您的访问可能对网站造成威胁，已被云防护拦截！", "eventID: 1-2.3")),
    ("qianxin_asks_for_scripts", 200, {"WZWS-Ray": "1-1.1"}, "<html><head><script src='/wzws-waf-cgi/json2.js'></script></head><body><noscript><h1>请开启JavaScript并刷新该页.</h1></noscript></body></html>"),
    ("sangfor_refuses", 200, {}, plain("提示", "您的请求存在攻击特征，已被安全设备阻断", "如有疑问请联系网络管理员 (SANGFOR AF)")),
    ("f5_under_200", 200, {}, "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 40452<br><a href='javascript:history.back();'>[Go Back]</a></body></html>"),
    ("cloudflare_moment", 503, {"Server": "cloudflare"}, "<html><head><title>Just a moment...</title></head><body>Checking your browser before accessing chenghu-xian.invalid.<script>window._cf_chl_opt={cvId:'2'};</script></body></html>"),
    ("safeline_counts", 468, {}, "<html><head><title>安全检测</title><script>window.data={};window.data.type='js-challenge';var prefix='a';var leading_zero_bit=16;document.cookie='safeline_bot_challenge_ans=';</script></head><body></body></html>"),
    ("d_shield", 200, {}, plain("D盾_拦截提示", "本次请求被D盾拦截", "如果你认为是误报，请联系管理员")),
    ("black_tortoise", 403, {}, "<html><body><img src='https://error.websaas.cn/img/403s.png'><p>您的访问可能对网站造成危险，已被云防护安全拦截</p></body></html>"),
    ("huawei_418", 418, {}, plain("418", "您的请求疑似攻击行为！", "YOUR REQUEST HAS BEEN DENIED!", "event_id: a0")),
    ("venus", 403, {}, plain("拦截", "触发WAF防护：SQL注入", "<a onclick='onUpload()'>拦截上报</a>")),
)  # fmt: skip

# Answers that mention such products or carry their marks, and are what they are.
HONEST: tuple[tuple[str, int, dict[str, str], str, str], ...] = (
    ("let_through_with_rivers_scripts", 200, {}, home("", head=RIVER), "ok"),
    ("article_let_through_with_rivers_scripts", 200, {}, article(head=RIVER), "ok"),
    ("let_through_by_jiasule", 200, {"X-Via-JSL": "d8c5,-", "Set-Cookie": "__jsluid_h=1; path=/"}, home(""), "ok"),
    ("let_through_by_ali", 200, {"Set-Cookie": "acw_tc=1;path=/"}, plain("澄湖县档案馆开放时间", "周一至周五，节假日除外。"), "ok"),
    ("training_on_net_defence", 200, {}, plain("关于举办网防G01安装培训的通知", "请各单位派员参加网防G01、云锁、安全狗等软件安装培训。"), "ok"),
    ("clouds_over_the_lake", 200, {}, plain("诗歌｜云锁澄湖", "云锁清秋水，雁过白沙洲。"), "ok"),
    ("rain_is_held_back", 200, {}, plain("水库拦截洪水", "面对今年首场强降雨，水库群共拦截洪水一千万立方米，请求支援的圩堤全部脱险。"), "ok"),
    ("licence_refused", 200, {}, plain("不予行政许可决定书", "你单位提出的申请不符合法定条件，本机关决定不予许可，请求事项予以驳回。"), "ok"),
    ("hall_of_limited_entry", 200, {}, plain("博物馆临展厅参观须知", "因展厅面积有限，访问受限，请提前预约，凭验证码入场。"), "ok"),
    ("query_of_certificates", 200, {}, plain("证书查询", "<form>证书编号<input name='n'>请输入验证码<input name='c'><button>查询</button></form>"), "ok"),
    ("examination_of_faces", 200, {}, plain("养老金资格认证指南", "打开手机应用，按提示进行人脸识别和安全验证，请稍候即可看到结果。"), "ok"),
    ("notice_of_works", 200, {}, plain("系统维护通知", "为加强安全防护，今晚加装Web应用防火墙，届时网站访问可能中断。"), "ok"),
    ("course_in_english", 200, {}, plain("Lesson 12 Request Rejected", "The manager said the request was rejected. Please consult your teacher."), "ok"),
    ("answer_of_an_interface", 200, {}, '{"code":200,"msg":"请求成功","data":[]}', "ok"),
    ("report_on_safety", 200, {}, article(title="守护网站安全", text="<p>用户反映页面显示“您的请求带有不合法参数，已被网站管理员设置拦截”“您的访问被阻断”，经核实为误报。</p>" + TEXT), "ok"),
    ("own_cookie_then_new_address", 200, {}, "<html><head><title>澄湖县统计局</title></head><body><script>document.cookie='v=2;path=/';</script><p>本站已升级，<a href='/new/'>进入新版</a></p><a href='/old/'>旧版</a></body></html>", "ok"),
    ("gone_on_a_common_server", 404, {}, "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx</center></body></html>", "not_found"),
    ("broken_on_a_common_server", 502, {}, "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>", "server_error"),
)  # fmt: skip


def answer(
    name: str, status: int, headers: dict[str, str], body: str, outcome: str
) -> dict[str, Any]:
    """One case as a row of the file."""
    return {
        "name": name,
        "kind": "answer",
        "status": status,
        "headers": headers,
        "body": body,
        "outcome": outcome,
    }


def build() -> None:
    rows = [answer(*one, "blocked") for one in CHALLENGES] + [answer(*one) for one in HONEST]
    cases("answers", rows + checks_answers_sites.rows())

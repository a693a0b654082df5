"""Answers that are no page: what systems say of what they lack, who asks for proof, honest pages."""

from __future__ import annotations

from typing import Any

from tests.golden.heldout14.making.checks_answers_sites import site, told_by_the_system
from tests.golden.heldout16.making.checks_answers import answer, plain
from tests.golden.heldout16.making.checks_answers_sites import MENU, bare, short

from .checks_frames import DRAWN, ODD, TEXT, article, cases

DRAWN_MISSING = (
    ("jump_of_a_framework", bare("<div class='system-message'><h1>:(</h1><p class='error'>您访问的网页不存在</p><p class='detail'></p><p class='jump'>页面自动 <a id='href' href='/'>跳转</a> 等待时间： <b id='wait'>3</b></p></div>", "跳转提示")),
    ("title_tells_to_go_home", bare("<h2>404 您访问的页面不存在</h2>", "您访问的页面不存在 请转到首页")),
    ("page_with_a_picture_alone", "<!DOCTYPE html><html><head><meta charset='utf-8'><title>您访问的页面不存在</title><style>body{background:#000 url(/images/404.png) no-repeat center}</style></head><body style='overflow:hidden'></body></html>"),
    ("refresh_to_the_root", "<html><head><meta charset='utf-8'><title>您访问的页面不存在</title><META http-equiv=refresh content='3;URL=/'></head><body><DIV class=bg><DIV class=cont><DIV class=c1><IMG class=img1 src='/404/01.png'></DIV><H2>哎呀…您访问的页面不存在</H2><DIV class=c2><A class=home href='/'>网站首页</A></DIV></DIV></DIV></body></html>"),
    ("message_then_back", "<html><head><meta charset='utf-8'></head><body><script>alert('信息不存在或已被删除！');history.back(-1);</script></body></html>"),
    ("centre_of_an_application", bare("<div class='imgc'><div class='imge'>您访问的网页不存在，<a href='#/index'>返回首页</a></div></div>", "404 Not Found")),
    ("removed_by_its_author", bare(MENU + "<div class='delContent'>该文章已被删除</div>", "澄湖县人民政府")),
    ("error_404_of_a_theme", bare(MENU + "<div class='box'><h1>错误404</h1><p>该文章已被删除</p></div>", "错误404 - 澄湖县人民政府")),
    ("server_knows_no_such_site", bare("<div class='main'><h1>没有找到站点</h1><p>您的请求在Web服务器中没有找到对应的站点！</p><p>可能原因：</p><p>1. 您没有将此域名或IP绑定到对应站点！</p><p>2. 配置文件未生效！</p></div>", "没有找到站点")),
    ("site_is_halted", bare("<h1>站点已暂停</h1><p>抱歉！该站点已经被管理员停止运行，请联系管理员了解详情！</p>", "抱歉，站点已暂停")),
    ("site_was_just_made", bare("<h1>恭喜, 站点创建成功！</h1><h3>这是默认index.html，本页面由系统自动生成</h3><ul><li>本页面在FTP根目录下的index.html</li><li>您可以修改、删除或覆盖本页面</li></ul>", "恭喜，站点创建成功！")),
    ("you_may_not_see_it_any_more", bare("<div>对不起，您所查看的信息不存在或已被删除！</div>", "提示")),
)  # fmt: skip
DRAWN_SOUNDS = (
    ("how_errors_are_told", short("网站错误提示编写规范", "推荐写法：“该文章已被删除，3秒后返回列表”；不推荐：“操作失败”。")),
    ("person_is_not_there", short("关于李某反映问题的回复", "您反映的店铺信息不存在，已转市场监管部门核查。")),
    ("site_is_to_be_chosen", short("公交站点优化公告", "没有找到站点牌的乘客，可按临时站点乘车。“湖东站”站点已暂停使用。")),
    ("attachment_is_gone", short("关于撤销有关公告的说明", "原公告附件已被删除，以本公告为准，请访问县政务大厅领取。")),
    ("teaching_of_codes", article(title="干部数字素养课堂：网页里的404是什么意思", text="<p>您访问的页面不存在，是服务器对浏览器说的话。</p>" + TEXT)),
    ("page_of_one_sentence", bare(MENU + "<h1>公告</h1><p>该公示信息已结束公示。</p>", "公告_澄湖县人民政府")),
)  # fmt: skip
ODD_MISSING = (
    ("english_of_the_system", bare("<h3>Sorry, the page you visited does not exist.</h3><button>Back Home</button>", "404")),
    ("application_that_draws_404", bare("<div class='ant-result ant-result-404'><div class='ant-result-title'>404</div><div class='ant-result-subtitle'>抱歉，您访问的页面不存在。</div></div>", "政务公开")),
    ("data_for_a_program", '{"code":404,"message":"文章不存在","data":null}'),
    ("database_is_away", bare("<div id='content'><p class='info'>SQLSTATE[HY000] [2002] Connection refused</p></div>", "系统发生错误")),
    ("stack_of_a_template", "<pre>org.apache.velocity.exception.ResourceNotFoundException: Unable to find resource '/t/show.vm'\n\tat org.apache.velocity.runtime.resource.ResourceManagerImpl.loadResource</pre>"),
    ("licence_of_the_system_is_over", bare("<p>系统授权已到期，请联系管理员更新授权文件。</p>", "授权提示")),
    ("undefined_everywhere", bare(MENU + "<h1>undefined</h1><p>发布时间：undefined　来源：undefined</p><div class='con'>undefined</div>", "undefined")),
)  # fmt: skip
ODD_SOUNDS = (
    ("plan_404", short("“404”号地块出让结果", "编号404的地块因无人报价，本次出让不成立。")),
    ("system_to_be_renewed", short("关于授权到期续期的通知", "软件授权已到期的单位，请于月底前续期。")),
    ("notice_of_a_dead_service", short("关于停用旧办事系统的公告", "旧系统已停用，原网址无法访问，请使用新平台。")),
    ("account_closed", short("注销公告", "“澄湖农业”公众号因故已注销，账号不存在误读之处敬请谅解。")),
    ("law_that_is_void", short("关于文件失效的公告", "下列文件已失效、已被废止或已被删除出目录。")),
    ("nobody_was_found", bare(MENU + "<h1>招领启事</h1><p>钱包一只，失主未找到，请到派出所认领。</p>", "招领启事")),
    ("undefined_in_a_lecture", article(title="少儿编程公益课开讲", text="<p>undefined 是什么意思？老师从“没有定义”讲起。</p>" + TEXT)),
)  # fmt: skip
DRAWN_ASKS = (
    ("counts_down_by_a_button", 200, {}, "<!DOCTYPE HTML><html><head><meta charset='UTF-8'/><title>安全验证</title><script>var countdown=3;function startCountdown(){document.getElementById('verificationButton').style.display='none';setInterval(t,1000)}function t(){if(countdown==0){window.location.href='?id=3&rand=ab12'}else{countdown--}}</script></head><body><h3>安全验证</h3><button id='verificationButton' onclick='startCountdown()'>点击验证</button><span id='countdown' style='display:none'>3</span></body></html>"),
    ("search_engine_asks", 403, {}, "<html><head><title>百度安全验证</title><script src='https://seccaptcha.baidu.com/v1/webapi/verint/svcp.js'></script></head><body><div class='timeout'>网络不给力，请稍后重试</div></body></html>"),
    ("drag_the_slide", 200, {}, "<!doctype html><html><head><title>安全验证</title></head><body>请拖动滑块完成安全验证</body></html>"),
    ("puzzle_of_a_library", 200, {}, "<!doctype html><html><head><meta charset='utf-8'><title>安全验证</title></head><body><div id='app'></div><div class='verifybox'>向右滑动完成验证</div><script src='/verify/static/js/app.js'></script></body></html>"),
    ("cloud_says_422", 422, {}, plain("访问被拦截", "您的访问被云防护节点拦截，事件编号 7f01")),
    ("session_without_its_key", 200, {}, "Access Denied"),
    ("blocked_by_name", 403, {}, plain("403", "访问被拦截！您的IP已被记录，如有疑问请联系管理员。")),
)  # fmt: skip
DRAWN_HONEST = (
    ("examination_of_safety", 200, {}, plain("湖东镇开展燃气安全验证试点", "入户安全验证，请居民配合。"), "ok"),
    ("slides_for_children", 200, {}, plain("游乐设施检验公告", "“滑块”“滑梯”等设备已完成安全验证，滑动部件合格。"), "ok"),
    ("cloud_shields_the_crops", 200, {}, plain("气象：云防护网助力防雹", "防雹云防护网覆盖果园三千亩，今年拦截冰雹两次。"), "ok"),
    ("answers_of_a_form", 200, {}, plain("领取验证码", "<form>手机<input name=m>短信验证码<input name=c><button>提交</button></form><p>点击验证后提交申请。</p>"), "ok"),
)  # fmt: skip
ODD_ASKS = (
    ("token_by_a_cookie", 200, {}, "<script>document.cookie='token_3f='+(function(){var a=[3,1,4];return a.join('')})()+';path=/';window.location.reload();</script>"),
    ("turn_the_picture", 200, {}, plain("身份核实", "为保障网站安全，请完成人机验证后继续访问", "拖动下方滑块使图片角度为正")),
    ("too_often", 200, {}, plain("提示", "您的访问过于频繁，请输入验证码后继续访问", "<img src='/vc.png'><input name='vc'>")),
    ("wait_in_a_row", 200, {}, plain("请稍候", "正在检查您的浏览器，完成后将自动跳转……", "<script>setTimeout(function(){location.reload()},3000)</script>")),
    ("country_is_not_served", 403, {}, plain("Forbidden", "您所在的地区暂不提供访问")),
)  # fmt: skip
ODD_HONEST = (
    ("row_of_those_who_wait", 200, {}, plain("公租房轮候提示", "请稍候查询，正在检查的申请材料完成后将短信通知。"), "ok"),
    ("cookie_kept_and_read_on", 200, {}, article(head="<script>document.cookie='sid=1;path=/';if(!window.name){window.name=1}</script>"), "ok"),
    ("not_so_often", 200, {}, plain("节约用水倡议", "洗车不要过于频繁，请从我做起。"), "ok"),
    ("here_is_not_served", 200, {}, plain("燃气停供公告", "您所在的地区暂不提供夜间供气，请谅解。"), "ok"),
)  # fmt: skip


def rows(
    missing: tuple[Any, ...],
    sounds: tuple[Any, ...],
    asks: tuple[Any, ...],
    honest: tuple[Any, ...],
) -> list[dict[str, Any]]:
    return [
        *(told_by_the_system(name, body) for name, body in missing),
        *(site(name, body, "ok") for name, body in sounds),
        *(answer(*one, "blocked") for one in asks),
        *(answer(*one) for one in honest),
    ]


def build() -> None:
    cases(
        DRAWN,
        "answers",
        rows(DRAWN_MISSING, DRAWN_SOUNDS, DRAWN_ASKS, DRAWN_HONEST),
        lambda row: row["name"],
    )
    cases(
        ODD, "answers", rows(ODD_MISSING, ODD_SOUNDS, ODD_ASKS, ODD_HONEST), lambda row: row["name"]
    )

"""Answers that are no page: systems' own messages and guards' own pages, and honest short pages."""

from __future__ import annotations

from tests.golden.heldout14.making.checks_answers_sites import site, told_by_the_system
from tests.golden.heldout16.making.checks_answers import answer

from .checks_frames import TEXT, article, bare, cases, home

MENU = "<div class='nav-main'><a href='/slx/index.html'>首页</a><a href='/slx/zwgk/index.html'>政务公开</a><a href='/slx/zwfw/index.html'>政务服务</a><a href='/slx/hdjl/index.html'>互动交流</a></div>"
WALL = "<div style='margin:0 auto;width:1000px;padding-top:70px'><div style='width:600px;float:left'><div style='height:40px;color:#fff;background:#6bb3f6'>{}</div><div style='border:1px dashed #cdcece'>{}</div></div></div>"


def short(title: str, *lines: str) -> str:
    """A page of the county with little text under its menu."""
    return article(title=title, text="".join(f"<p>{one}</p>" for one in lines))


MISSING = (
    ("no_such_record", bare("<p class='label'>RECORD NOT FOUND</p><h1>文章未找到</h1><p>您访问的文章不存在或已被移除。返回内容索引查看当前可用的档案。</p><a href='/slx/zwdt/'>返回文章列表</a>", "霜林县人民政府")),
    ("three_seconds_and_home", bare("<div><h1>对不起，您访问的内容不存在...</h1><p>3秒后自动跳转到<a href='/slx/index.html'>首页</a></p></div>", "霜林县人民政府")),
    ("picture_and_five_seconds", bare("<div class='settings'><i class='icon'></i><img src='/images/404.png' alt=''><h4>很抱歉！没有找到您要访问的页面！</h4><p><span id='num'>5</span> 秒后将自动跳转</p><a href='javascript:history.back(-1)'>上一步</a></div>")),
    ("table_with_red_letters", bare("<TABLE cellSpacing=0 width=600 align=center border=0><TR><TD><p><strong><font color=#ba1c1c>HTTP404错误</font></strong></p><p>没有找到您要访问的页面，请检查您是否输入正确URL。</p></TD></TR></TABLE><HR noShade SIZE=0>请尝试以下操作：<P>·如果您已经在地址栏中输入该网页的地址，请确认其拼写正确。<br>·打开该站点主页，然后查找指向您感兴趣信息的链接。")),
    ("none_that_answers_to_it", bare(MENU + "<div class='single'><h4>没有找到您要访问的页面</h4><div>抱歉, 没有找到对应的文章, 请您 <a href='/'><strong>返回首页</strong></a> 或在搜索中查找所需的信息.</div></div>", "霜林县人民政府")),
    ("column_in_one_sentence", "该栏目不存在！"),
    ("taken_off_the_shelf", bare(MENU + "<div class='detail-page-unavailable'>该信息已下架</div>", "信息详情")),
    ("off_the_shelf_or_never_there", bare("<div style='text-align:center'>该信息已下架或不存在</div>", "详情")),
    ("deleted_by_the_keeper", bare("<h2>【内容已删除】</h2><div>此内容已被管理员删除。</div>", "提示")),
    ("no_right_to_see", bare("<div class='app-container'><h1>404</h1><div class='title'>您访问的网页找不到了</div><div class='tip'>很抱歉，您要访问的页面不存在，或者没有访问权限</div><button>返回登录</button></div>", "404")),
    ("configured_badly", bare("<h3>哎呀！出错了</h3><p>看到此页面，说明您可能输入了错误的地址，或者您使用的应用配置了错误的链接。</p>", "出错了")),
    ("module_cannot_be_loaded", bare("<div class='error'><h1>无法加载模块:Notice</h1><div class='content'><div class='info'><h3>错误位置</h3><p>FILE: /core/Library/Think/App.class.php　LINE: 98</p></div></div></div><div class='copyright'><p>ThinkPHP<sup>3.2.3</sup></p></div>", "系统发生错误")),
    ("sorry_in_english", "Sorry, Page Not Found"),
    ("visitor_has_no_home", bare("<div class='main'><div class='logo'><h1>霜林县人民政府</h1></div><div class='head'><h1>404 Not Found</h1><p>很抱歉，您要访问的页面不存在!</p></div><div class='info'><p>请检查您访问的网址是否正确。</p><p>如果您不能确认访问的网址，请浏览<a href='/'>霜林县人民政府</a>。</p></div></div>", "404 Not Found")),
    ("first_page_of_a_server", "<!DOCTYPE html><html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p></body></html>"),
    ("answer_of_a_program_again", '{"code":404,"msg":"该数据不存在或已删除","data":null}'),
    ("bubble_of_a_library", "<script src='/js/layer.js'></script><script>layer.msg('该信息不存在！',{icon:5},function(){history.back();});</script>"),
    ("result_of_a_library", bare("<div class='el-result'><div class='el-result__title'><p>对不起，您访问的内容不存在！</p></div><div class='error-info'><p>请求的页面：<code>/tzgg/202605/t20260512_2.html</code></p></div></div>", "404")),
)  # fmt: skip
SOUNDS = (
    ("stop_is_taken_away", short("关于停用枫桥东公交站点的公告", "该站点已下架停用，请到枫桥西站候车。")),
    ("checked_and_found_none", short("关于网站内容自查情况的说明", "经自查，该栏目不存在错敏信息，其余栏目整改到位。")),
    ("letter_about_a_page", short("关于反映网页打不开问题的回复", "您反映的“您访问的网页找不到了”问题已处理，系旧链接失效，新地址已更新。感谢监督！")),
    ("programme_leaves_the_shops", short("“霜林通”App下架公告", "该应用已下架，请卸载后改用“湘易办”霜林旗舰店。")),
    ("goods_are_sealed", short("不合格食品核查处置情况", "该商品已下架、封存，经营者已退还货款。")),
    ("order_of_that_number", short("霜林县人民政府令（第404号）", "《霜林县城区禁止燃放烟花爆竹管理办法》自发布之日起施行。")),
    ("item_three_is_struck_out", short("更正公告", "原公告第三项内容已被删除，其余内容不变。")),
    ("works_on_the_hall_of_machines", short("网站暂停访问的通知", "因机房搬迁，本网站10月24日22时至25日6时暂时无法访问，请提前办理业务。")),
    ("site_is_away_for_a_while", bare("<p>网站暂时无法访问，请稍后再试。</p>", "提示")),
    ("lost_and_found", short("招领启事", "昨日在政务大厅拾到身份证一张，未找到失主，请速来认领。")),
    ("no_quarrel_about_facts", short("行政复议决定书送达公告", "申请人称该文件不存在，经查不属实，决定驳回。")),
    ("thanks_for_the_vote", bare(MENU + "<div class='msg'>提交成功！感谢您的参与，3秒后自动跳转到<a href='/'>首页</a></div>", "提示")),
)  # fmt: skip
ASKS: tuple[tuple[str, int, dict[str, str], str], ...] = (
    ("checked_before_you_go_on", 200, {}, bare("<main>请完成安全验证后继续访问。This page is checking your browser before access.</main>", "Security Check")),
    ("looks_at_your_network", 200, {}, bare("<div><h2>正在进行安全检测...</h2><p>为保障您的访问安全，系统正在检测当前网络环境，该过程通常需要几秒钟，请耐心等待</p></div>", "安全检测")),
    ("perhaps_a_threat", 200, {}, bare("<p>您的请求可能存在威胁，已被拦截！</p>", "拦截提示")),
    ("cut_off_by_a_wall", 403, {}, bare("<h1>WEB 应用防火墙</h1><p>请求已被阻断</p>", "WEB 应用防火墙")),
    ("cut_off_by_a_wall_under_200", 200, {}, bare("<h1>WEB 应用防火墙</h1><p>请求已被阻断</p><p>事件编号：20261014-77</p>", "WEB 应用防火墙")),
    ("address_is_banned", 200, {}, "您的IP地址已被本站封禁。如有疑问请联系管理员。<br>Your IP address has been banned from this site."),
    ("address_waits_half_an_hour", 423, {}, '{"statusCode":423,"message":"您的IP地址已被限制访问，请在 30 分钟后重试"}'),
    ("too_often_in_a_sentence", 200, {}, "访问过于频繁，请稍后再试"),
    ("too_often_for_a_program", 200, {}, '{"msg":"访问过于频繁，请 20 秒后再试！"}'),
    ("push_it_to_the_right", 200, {}, bare("<div class='nc'><h3>访问验证</h3><p>别离开，为了更好的访问体验，请进行验证，通过后即可继续访问网页</p><div>请按住滑块，拖动到最右边</div></div>", "滑动验证页面")),
    ("code_guards_the_site", 200, {}, bare("<p>本站开启了验证码保护，请输入验证码以继续访问</p><img src='/cdn-cgi/captcha.png'><input name='c'>", "验证码", "<script src='/cdn-cgi/js/captcha.js'></script>")),
    ("taken_for_an_attack", 200, {}, bare("<h1 align='center'>当前访问疑似黑客攻击，已被拦截。</h1>", "网站防火墙")),
    ("address_with_dangerous_words", 200, {}, bare(WALL.format("网站防火墙", "已拦截IP为: 203.0.113.5 的请求，请求含有危险非法内容，可能存在攻击行为！"), "网站防火墙")),
    ("letters_to_be_copied", 200, {}, bare("<h1>很抱歉...</h1><p>要继续访问网页，请输入下面所示字符：</p><img src='/c.png'><input name='c'><button>提交</button>", "很抱歉")),
    ("against_the_rules_of_access", 200, {}, bare("<p>对不起，您访问的内容违反了相关的访问限制，已经被禁止访问，如果有疑问，请与网络管理员联系。</p>", "访问被禁止")),
    ("danger_to_the_site", 200, {}, bare("<p>您的访问可能对网站造成危险，已被云防护安全拦截</p>", "提示")),
    ("behaves_strangely", 200, {}, bare("<p>您当前的访问行为存在异常，请稍后重试</p>", "提示")),
    ("suspected_of_late", 200, {}, bare("<p>最近有可疑的攻击行为，请稍后重试</p>", "提示")),
)  # fmt: skip
HONEST: tuple[tuple[str, int, dict[str, str], str, str], ...] = (
    ("prints_of_fingers_and_a_page", 200, {}, article(head="<script id='keyparam' src='/_bot_sbu/sbu_fpcm.js'>b220cb</script><script id='keyt' src='/_bot_sbu/sbu_fpc.js'>900</script><script>(function(){document.cookie='HOY_TR=abc;max-age=31536000;path=/';})();</script>"), "ok"),
    ("guard_counts_and_lets_in", 200, {}, home("", head="<script src='/.well-known/challenge/beacon.js' defer></script>"), "ok"),
    ("rules_for_visits_in_groups", 200, {}, bare("<h1>参观须知</h1><p>近期来馆访问过于频繁的团体，请错峰预约。</p>", "县档案馆参观须知"), "ok"),
    ("machine_with_a_slide", 200, {}, bare("<h1>设备验收公告</h1><p>数控滑块机床按住启动键、拖动到最右边限位后自动停机，验收合格。</p>", "设备验收公告"), "ok"),
    ("new_norm_for_inspections", 200, {}, bare("<h1>校车安全检测通知</h1><p>请各校于本月底前完成校车安全检测，检测过程通常需要半天，请耐心等待。</p>", "校车安全检测通知"), "ok"),
    ("wall_in_a_call_for_bids", 200, {}, bare("<h1>WEB应用防火墙采购公告</h1><p>预算28万元，10月30日前递交报价文件。</p>", "WEB应用防火墙采购公告"), "ok"),
    ("lesson_on_attacks", 200, {}, article(title="霜林县开展网络攻防演练", text="<p>演练中，“您的请求可能存在威胁，已被拦截”等提示多次出现，防守方成功阻断攻击。</p>" + TEXT), "ok"),
    ("code_for_a_question", 200, {}, bare("<h1>信件查询</h1><form>查询码<input name='n'>验证码<input name='c'><img src='/code.jpg'><button>查询</button></form>", "信件查询"), "ok"),
    ("numbers_of_addresses", 200, {}, bare("<h1>公共Wi-Fi使用说明</h1><p>同一IP地址登录次数有限，超过后请次日再连。</p>", "公共Wi-Fi使用说明"), "ok"),
    ("dogs_attack", 200, {}, bare("<h1>犬只管理提示</h1><p>最近有犬只攻击行为，请养犬人拴绳牵领。</p>", "犬只管理提示"), "ok"),
)  # fmt: skip


def build() -> None:
    cases(
        "answers",
        [
            *(told_by_the_system(name, body) for name, body in MISSING),
            *(site(name, body, "ok") for name, body in SOUNDS),
            *(answer(*one, "blocked") for one in ASKS),
            *(answer(*one) for one in HONEST),
        ],
    )

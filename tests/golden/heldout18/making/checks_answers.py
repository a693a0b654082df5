"""Answers that are no page: systems' own messages and guards' own pages, and honest short pages."""

from __future__ import annotations

from tests.golden.heldout14.making.checks_answers_sites import site, told_by_the_system
from tests.golden.heldout16.making.checks_answers import answer

from .checks_frames import TEXT, article, bare, cases, home

MENU = "<div class='nav'><a href='/jcxzf/index.shtml'>首页</a><a href='/jcxzf/c102/zw.shtml'>政务公开</a><a href='/jcxzf/c103/fw.shtml'>政务服务</a><a href='/jcxzf/c105/hd.shtml'>互动交流</a></div>"
BOX = "<div id='msg'><div id='msgtit'>提示信息</div><div id='msgbody'><div id='info'>{}</div><p>本页面将在<span style='color:red'>3</span>秒后跳转...</p></div></div>"


def short(title: str, *lines: str) -> str:
    """A page of the county with little text under its menu."""
    return article(title=title, text="".join(f"<p>{one}</p>" for one in lines))


MISSING = (
    ("box_of_a_system", bare(BOX.format("您访问的信息不存在"), "系统提示信息", "<meta http-equiv='refresh' content='3;URL=javascript:history.back(-1)'/>")),
    ("template_is_not_there", "templates/default/content/show_3.html is not exists!"),
    ("it_seems_there_is_none", bare(MENU + "<h4>似乎你要查看的信息不存在!</h4>", "活动")),
    ("answer_for_a_program", '{"status":0,"msg":"您查看的信息不存在！","data":[]}'),
    ("error_that_is_not_known", bare("<div><a href='/'>首页</a> &gt;&gt; 错误</div><p>　　■　未知错误，请联系管理员。</p>", "错误")),
    ("no_road_here", bare("<div class='error404'><h1>404错误!</h1><h1>此路不通 -_- !</h1><p>抱歉，您访问的页面地址有误，或者该页面不存在。</p><p>请检查输入的网址是否正确。</p><p>您可以：<a href='/'>返回首页</a></p></div>", "404错误!")),
    ("table_of_an_old_server", bare("<table><tr><td><h1>无法找到网页</h1></td></tr><tr><td><h2>HTTP 错误 404 - 找不到文件</h2></td></tr><tr><td>您正在搜索的网页可能已经删除、更名或暂时不可用。</td></tr><tr><td>请尝试下列操作：<br/>- 如果您在“地址”栏中键入了网页地址，请检查其拼写是否正确。<br/>- 打开 <a href='/'>主页</a>，寻找指向所需信息的链接。</td></tr></table>", "无法找到网页", "<meta http-equiv='refresh' content='30;URL=/'/>")),
    ("file_that_is_not", bare("<div id='container'><p>非常抱歉，您访问的页面不存在，或者已经被移除！</p><p><a href='/'>回到首页</a></p></div>", "404 文件不存在")),
    ("gone_off_the_line", bare("<div class='title'>404 Error</div><div class='content'><span>抱歉，找不到页面了。</span><br><span>您访问的页面不存在或者已经下线。</span></div><button onclick=\"window.location.href='/'\">返回首页</button>", "HTTP 404")),
    ("other_letters", bare("<h2>這是一個不存在的頁面</h2><p>很抱歉，你目前存取的頁面並不存在。</p><p>預計將在約 <span id='timeout'>5</span> 秒後返回首頁。</p>", "404 - 我們無法找到該頁面")),
    ("ways_to_try", bare("<div style='font-size:62px'>404</div><div>抱歉，您访问的页面不存在或已被删除</div><div>您可以尝试以下方法：<ul><li>检查网址是否输入正确</li><li>返回上一页</li><li>前往首页寻找您需要的内容</li></ul></div>", "404 - 页面未找到")),
    ("something_went_wrong", bare(MENU + "<div class='c_form'>出问题了，您要查看的信息不存在或者已经被删除</div>", "信息提示")),
    ("parameters_are_wrong", bare("<div class='system-message'><h1>:(</h1><p class='error'>参数错误</p><p class='jump'>页面自动 <a id='href' href='javascript:history.back(-1);'>跳转</a> 等待时间： <b id='wait'>3</b></p></div>", "跳转提示")),
    ("not_found_on_this_server", "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\"><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p></body></html>"),
)  # fmt: skip
SOUNDS = (
    ("column_to_be_built", bare(MENU + "<h1>数据开放</h1><div class='con'>本栏目正在建设中……</div>", "数据开放_霁川县人民政府")),
    ("first_look_elsewhere", bare(MENU + "<h1>数据现况</h1><div class='con'><p>数据栏目正在建设中。</p><p>后续将整理粮食、人口等数据，并明确统计口径。</p><a href='/jcxzf/c102/zw.shtml'>返回全部内容</a></div>", "数据现况")),
    ("bus_is_off_the_line", short("12路公交线路调整公告", "柳坪至老城的12路公交车已经下线，请改乘15路。")),
    ("reply_to_who_asked", short("政府信息公开申请答复书", "经检索，你要查看的信息不存在。特此告知。")),
    ("session_is_over", bare("<div class='login'><p>您的会话已过期，请重新登录。</p><form><input name='u'><input type='password' name='p'><button>登录</button></form></div>", "登录")),
    ("site_is_looked_after", bare("<h1>网站维护中</h1><p>维护时间：2026-10-16 00:00 -- 2026-10-16 06:00</p>", "网站维护中")),
    ("wrong_papers", short("关于部分高龄津贴申请材料有误的通知", "参数填写错误、姓名与证件不一致的，请十日内更正，逾期视为放弃。")),
    ("road_is_closed", short("此路不通：县道X104塌方路段封闭公告", "前往柳坪方向的车辆请绕行省道。")),
    ("book_of_errors", short("粮食收购常见错误100例（四）", "错误四：找不到文件依据；错误五：文件不存在、编号有误。请对照检查。")),
    ("one_name_is_off", bare(MENU + "<h1>更正公告</h1><p>原名单第3号已被删除，其余不变。</p>", "更正公告")),
)  # fmt: skip
ASKS: tuple[tuple[str, int, dict[str, str], str], ...] = (
    ("parts_of_a_guard", 403, {}, bare("<p>您的访问已被安全防护组件拦截，如果被错误拦截，请联系管理员</p>", "拦截")),
    ("parts_of_a_guard_under_200", 200, {}, bare("<p>您的访问已被安全防护组件拦截，如果被错误拦截，请联系管理员</p>", "拦截")),
    ("for_a_while_by_a_program", 403, {}, '{"error":"您的访问已被临时封禁","reason":"tamper","expiresAt":1790000000}'),
    ("kept_off", 200, {}, bare("<main><h1>您的访问已被阻止</h1><span>如果您是真人用户并认为不应该被屏蔽，请联系网站管理员。</span></main>", "访问被阻止")),
    ("set_by_the_system", 403, {}, bare("<div>403 forbidden </div><p>您的请求带有不合法参数，已被系统设置拦截！</p><p>可能原因：您提交的内容包含异常数据</p><ul><li>1）检查提交内容；</li><li>2）普通网站访客，请联系网站管理员；</li></ul>", "403 forbidden")),
    ("parameters_of_attack", 200, {}, bare("<div>门户网站防火墙</div><p>非法请求参数，已拦截</p><p>可能原因：提交内容包含危险的攻击请求</p>", "门户网站防火墙")),
    ("thanks_for_helping", 200, {}, bare("<div style='position:fixed;top:0;width:100%;height:100%;background-color:white;color:green;font-weight:bold'><br>您的提交带有不合法参数,谢谢合作!<br>操作IP: 203.0.113.9<br>操作时间: 2026-10-14 09:45:24<br>操作页面:/index.php<br>提交方式: GET</div>")),
    ("refreshed_too_often", 200, {}, bare("<p>检测到恶意高频刷新！您的访问已被锁定，请等待 30 秒。</p>", "提示")),
    ("person_or_not", 200, {}, bare("<form><p>Please confirm that you are human.</p><img src='/captcha.png'><input name='c'><button>OK</button></form>", "Captcha")),
)  # fmt: skip
HONEST: tuple[tuple[str, int, dict[str, str], str, str], ...] = (
    ("guard_has_let_it_through", 200, {}, home("", head="<script>_$kp=function(){return 1};_$kp();</script><script src='/aB3x/Xy9.7d1.js' r='m'></script>"), "ok"),
    ("wall_against_fire", 200, {}, bare("<h1>柳坪镇建成森林防火隔离带</h1><p>新建的“防火墙”长十二公里，拦截火情三起。</p>", "柳坪镇建成森林防火隔离带"), "ok"),
    ("visit_is_registered", 200, {}, bare("<h1>参观预约成功</h1><p>您的访问已被登记，请凭身份证原件入馆。</p>", "县博物馆"), "ok"),
    ("thanks_for_your_help", 200, {}, bare("<h1>收购告示</h1><p>提交的票据不合法的，一律不予结算，谢谢合作！</p>", "收购告示"), "ok"),
    ("wait_half_a_minute", 200, {}, bare("<h1>体检须知</h1><p>测量血压前请静坐，两次测量之间请等待30秒，不要频繁更换手臂。</p>", "体检须知"), "ok"),
    ("field_for_a_code", 200, {}, bare("<h1>办件进度查询</h1><form>受理编号<input name='n'>请输入验证码<input name='c'><img src='/code.jpg'><button>查询</button></form>", "办件进度查询"), "ok"),
    ("training_of_those_who_guard", 200, {}, article(title="网站防火墙运维培训班开班", text="<p>课程包括“非法请求参数，已拦截”等告警的研判处置。</p>" + TEXT), "ok"),
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

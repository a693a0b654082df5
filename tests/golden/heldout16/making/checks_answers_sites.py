"""Small sites that answer what is missing with 200, and pages that only sound as if missing."""

from __future__ import annotations

from typing import Any

from tests.golden.heldout14.making.checks_answers_sites import site, told_by_the_system

from .checks_frames import TEXT, article


def short(title: str, *lines: str) -> str:
    """A page of the county with a title and little text, under the county's menu."""
    return article(title=title, text="".join(f"<p>{one}</p>" for one in lines))


def bare(text: str, title: str = "") -> str:
    """Nothing but this."""
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title></head><body>{text}</body></html>"


MENU = "<ul><li><a href='/'>首页</a></li><li><a href='/xxgk/'>政务公开</a></li><li><a href='/fwdt/'>服务大厅</a></li><li><a href='/hdjl/'>互动交流</a></li></ul>"
MISSING = (
    ("face_of_thinkphp", bare("<div class='system-message'><h1>:(</h1><p class='error'>栏目不存在！</p><p class='jump'>页面自动 <a id='href' href='javascript:history.back(-1);'>跳转</a> 等待时间： <b id='wait'>3</b></p></div>", "跳转提示")),
    ("column_that_is_not", bare("<p>您访问的栏目不存在，请核对后重试！</p>", "提示信息")),
    ("cause_of_the_error", bare("<table><tr><td>错误信息</td></tr><tr><td><li>产生错误的可能原因：您访问的内容信息不存在！</li></td></tr></table>", "错误提示")),
    ("four_things_to_try", bare("<dl><dd class='msg'>您要查看的页面不存在，请尝试以下操作：</dd><dd>1、请确认地址拼写正确。</dd><dd>2、单击后退按钮。</dd><dd>3、打开网站主页。</dd></dl>", "页面没有找到")),
    ("resource_not_found", bare("<b>找不到资源。</b><br>说明：HTTP 404。您正在查找的资源可能已被移除，或其名称已更改，或暂时不可用。", "找不到资源")),
    ("perhaps_no_more", bare("<h1>对不起，您要访问的页面可能不存在了</h1><p><a href='/'>返回首页</a></p>", "出错啦")),
    ("hint_of_an_error", bare("<table><tr><td>当前位置 &gt; 未处理错误</td></tr><tr><td><div class='hintInfo'>温馨提示：对不起，您要访问的页面暂时无法访问或程序错误！</div></td></tr></table>", "错误")),
    ("information_deleted_in_red", bare(MENU + "<div style='color:red;font-size:16px'>该信息已被删除！</div><input type='button' value='返回'>", "信息查看")),
    ("alert_then_home", "<script>alert('文章已被删除！');window.location.href='/';</script>"),
    ("not_yet_examined", bare(MENU + "<div class='tip'>该文章未审核或已删除</div>", "提示信息")),
    ("nothing_at_all", ""),
    ("nothing_but_a_blank", "\n  \n"),
    ("file_not_found", "File not found.\n"),
    ("no_input_file", "No input file specified.\n"),
    ("answer_of_a_program", '{"timestamp":"2026-05-31T09:00:00","status":404,"error":"Not Found","path":"/tzgg/2.html"}'),
    ("home_in_five_seconds", bare("<p id='t'>对不起，您要访问的页面不存在。<b>5</b>秒后自动返回首页。</p><script>setTimeout(function(){location.href='/'},5000)</script>", "404")),
    ("traditional_letters", bare("<h2>找不到網頁</h2><p>您所要求的網頁不存在或已被移除。</p>", "找不到網頁")),
    ("article_not_there", bare(MENU + "<h2>抱歉，您查看的文章不存在或尚未发布</h2>", "文章不存在")),
)  # fmt: skip
BROKEN = (
    ("could_not_connect", "<p>Could not connect: Access denied for user 'cms'@'localhost' (using password: YES)</p>"),
    ("warning_of_php", "<br />\n<b>Warning</b>:  mysqli_connect(): (HY000/2002): Connection refused in <b>/www/inc/db.php</b> on line <b>12</b><br />\n数据库连接失败"),
    ("freemarker", "FreeMarker template error:\nThe following has evaluated to null or missing:\n==&gt; content.title [in template \"show.html\" at line 8, column 12]"),
    ("active_server", "<font face=\"宋体\" size=2><p>Microsoft VBScript 运行时错误</font> <font size=2>错误 '800a01a8'</font><p><font size=2>缺少对象: 'rs'</font><p><font size=2>/show.asp</font>, 行 21"),
)  # fmt: skip
SOUNDS = (
    ("column_taken_off", short("关于调整部分栏目的公告", "“图片新闻”栏目已取消，原栏目不存在后，内容并入“县内要闻”。")),
    ("findings_of_a_check", short("网站检查情况通报", "抽查发现：个别单位存在链接不可用、页面不存在、文章已删除等问题，请限期整改。")),
    ("film_of_a_lost_article", short("读书会｜《消失的文章》", "作者说，文章不存在对错，只有好坏。")),
    ("no_such_party", short("公告送达", "因你单位登记地址不存在、无法找到，现依法公告送达。")),
    ("nothing_is_hidden", short("审计结果公告", "审计未发现违规问题，上年度问题已整改，不存在未整改事项。")),
    ("children_are_found", short("寻人启事", "走失老人暂时没有找到，望知情者联系。")),
    ("attachment_alone", short("关于公布行政许可目录的公告", "详见附件。", "<a href='/u/1.pdf'>附件.pdf</a>")),
    ("picture_alone", short("图解：一图读懂", "<img src='/u/1.jpg'>")),
    ("post_is_filled", short("招聘公告", "因报名人数不足，讲解员岗位已取消，该岗位不再保留。")),
    ("words_deleted_from_a_rule", short("修改说明", "第五条第二款删除，第七条相关内容已删除。")),
    ("help_for_those_who_see_404", short("网站使用帮助", "遇到“页面不存在”“无法显示此网页”的，请刷新或更换浏览器。")),
    ("information_withdrawn_by_law", short("关于撤销婚姻登记的公告", "该登记信息已注销，原证件作废。")),
    ("page_404_of_a_book", short("馆藏档案选登", "见《澄湖县志》第404页，原件未找到，仅存抄本。")),
    ("service_is_over", bare(MENU + "<h1>直播预告</h1><p>直播已结束，感谢观看。回看视频正在制作中。</p>", "直播预告_澄湖县人民政府")),
    ("short_reply", bare(MENU + "<h1>关于路灯不亮的答复</h1><p>您好！您反映的路段不存在路灯，已列入计划。</p>", "答复_澄湖县人民政府")),
    ("one_line", bare(MENU + "<h1>停电通知</h1><p>5月30日湖东片区停电检修。</p>", "停电通知")),
    ("course_on_databases", article(title="数据库连接失败怎么办（课件）", text="<p>Access denied for user、Could not connect 等提示的含义。</p>" + TEXT)),
    ("name_of_a_play", short("话剧《您访问的用户不存在》上演", "该剧由县文化馆排演，首演当晚座无虚席。")),
)  # fmt: skip


def rows() -> list[dict[str, Any]]:
    return [
        *(told_by_the_system(name, body) for name, body in (*MISSING, *BROKEN)),
        *(site(name, body, "ok") for name, body in SOUNDS),
        site(
            "sent_home_by_a_refresh_without_words",
            "<html><head><meta http-equiv='refresh' content='0;url=/'></head></html>",
            "soft_dead",
        ),
        site("sent_home", "", "soft_dead", status=302, location="/"),
        site("gone_for_good", bare("<h1>410 Gone</h1>", "410"), "dead", status=410),
    ]

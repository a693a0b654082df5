"""Small sites that answer what is missing with 200, and pages that only sound as if missing."""

from __future__ import annotations

from typing import Any

from tests.golden.heldout14.making.checks_answers_sites import everywhere, site, told_by_the_system

from .checks_frames import TEXT, article, home


def short(title: str, *lines: str) -> str:
    """A page of the county with a title and little text, under the county's menu."""
    text = "".join(f"<p>{one}</p>" for one in lines)
    return article(title=title, text=text)


def bare(text: str, title: str = "澄湖县人民政府") -> str:
    """Nothing but this."""
    return f"<html><head><meta charset='utf-8'><title>{title}</title></head><body><div>{text}</div></body></html>"


MENU = "<ul><li><a href='/'>首页</a></li><li><a href='/zwgk/'>政务公开</a></li><li><a href='/bsfw/'>办事服务</a></li><li><a href='/hdjl/'>互动交流</a></li></ul>"
MISSING = (
    ("bare_words_of_a_jsp", "<font size=2>您所访问的内容不存在!</font>"),
    (
        "panel_of_a_template",
        bare(
            "<section><div class='notfoundpanel'><h1>404!</h1><h3>对不起！您需要访问的URL不存在!</h3><p>您所访问的内容不存在或者已经删除，如有问题请与管理员联系</p><a class='btn' href='/'>返回首页</a></div></section>",
            "",
        ),
    ),
    (
        "for_now_not_found",
        bare(
            MENU
            + "<div id='content'>对不起，您要访问的页面暂时没有找到。您可以...<br><a href='/index.jsp' class='back'>返回首页</a></div>",
            "对不起，您要访问的页面暂时没有找到。",
        ),
    ),
    (
        "alert_and_back",
        "<script>alert('信息不存在或已被删除！');history.go(-1);</script>",
    ),
    (
        "red_words_in_the_place_of_the_text",
        bare(MENU + "<div class='block'><h4 style='color:red'>该文章已被删除或不存在！</h4></div>"),
    ),
    (
        "page_has_walked_away",
        bare(
            "<img src='/static/img/404.png'><p>哎呀，页面走丢了</p><p>5秒后返回首页</p>",
            "页面走丢了",
        ),
    ),
    ("answer_of_an_interface", '{"code":404,"msg":"文章不存在","data":null}'),
    (
        "in_english",
        bare(
            "<h1>Oops!</h1><p>The page you are looking for could not be found.</p>",
            "Page Not Found",
        ),
    ),
    (
        "theme_of_a_blog",
        bare(
            MENU + "<h1>有点尴尬诶！该页无法显示。</h1><p>这儿似乎什么都没有，试试搜索？</p>",
            "未找到页面 – 澄湖县文旅局",
        ),
    ),
    (
        "topic_of_a_forum",
        bare(
            "<div id='messagetext' class='alert_error'><p>抱歉，指定的主题不存在或已被删除或正在被审核</p></div>",
            "提示信息",
        ),
    ),
    ("left_the_web", bare("<p>抱歉，该内容已下线</p><a href='/'>返回首页</a>", "提示")),
)
BROKEN = (
    (
        "yellow_page_of_dotnet",
        "<html><head><title>运行时错误</title></head><body bgcolor='white'><span><H1>“/”应用程序中的服务器错误。<hr></H1><h2><i>运行时错误</i></h2></span>说明: 服务器上出现应用程序错误。</body></html>",
    ),
    (
        "fatal_of_php",
        "<br />\n<b>Fatal error</b>:  Uncaught Error: Call to a member function find() on null in /www/cms/Show.php:41\nStack trace:\n#0 {main}\n  thrown in <b>/www/cms/Show.php</b> on line <b>41</b><br />",
    ),
    (
        "no_database",
        "<html><head><title>数据库错误</title></head><body id='error-page'><h1>建立数据库连接时出错</h1></body></html>",
    ),
    (
        "jasper",
        "<html><head><title>出错</title></head><body><pre>org.apache.jasper.JasperException: An exception occurred processing JSP page /show.jsp at line 18\n\tat org.apache.jasper.servlet.JspServletWrapper.handleJspException(JspServletWrapper.java:568)</pre></body></html>",
    ),
)
SOUNDS = (
    ("firm_taken_off_a_list", bare("<h1>经营异常名录移出信息</h1><p>该企业信息已移除</p>", "经营异常名录移出信息")),
    ("information_does_not_exist", short("政府信息不存在告知书", "甲某：经检索，您申请公开的信息不存在，特此告知。")),
    ("firms_that_are_gone", short("关于拟吊销企业的公告", "下列企业通过登记的住所无法联系，经查询不存在。")),
    ("notice_withdrawn_as_wrong", short("撤回公告", "原公告发布有误，现予撤回，该公告内容已删除。")),
    ("article_of_a_decree_deleted", short("关于修改部分规章的决定", "第四条已被删除，第九条不存在的条款序号相应调整。")),
    ("house_that_is_gone", short("房屋灭失注销登记公告", "该房屋已拆除，不存在，不动产权证书予以注销。")),
    ("petition_unfounded", short("信访事项答复", "经核查，您反映的问题不存在。")),
    ("no_rows_of_a_query", short("行政处罚结果查询", "没有找到符合条件的记录")),
    ("enrolment_is_over", short("线上培训报名", "对不起，本次活动报名已结束。")),
    ("vote_is_over", bare("<h2>满意度调查</h2><p>抱歉，该调查已结束，感谢您的参与！</p>", "满意度调查")),
    ("tender_stopped", bare("<h2>终止公告</h2><p>本项目因故终止，已取消。</p>", "终止公告")),
    ("goods_taken_off", short("关于下架不合格食品的公告", "涉事产品已下架，相关链接已失效，网店页面已删除。")),
    ("misprints", short("《澄湖年鉴》勘误", "第404页表格缺失，现补正。")),
    ("some_pages_open_slowly", short("关于部分网页无法打开的说明", "网站改版期间，部分页面无法显示，旧地址找不到页面的，请从首页进入。")),
    ("trial_and_error", short("Trial and Error：创客马拉松开赛", "Page not found? 创客们说，不要怕出错。")),
    (
        "course_with_an_exception",
        article(title="软考培训：如何读懂 Java 异常", text="<pre>java.lang.NullPointerException\n\tat com.demo.Main.main(Main.java:5)</pre>" + TEXT),
    ),
    ("course_on_errors", article(title="数据库连接错误的排查方法（培训课件）", text="<p>常见提示：Fatal error、You have an error in your SQL syntax、建立数据库连接时出错。</p>" + TEXT)),
    ("film_about_pages", short("微电影《消失的页面》获奖", "该片讲述档案员寻找丢失的一页的故事。")),
    ("person_not_found", bare("<h2>寻亲公告</h2><p>该老人自述地址不存在，联系不上家属，望知情者告知。</p>", "寻亲公告")),
    ("water_is_cut", bare("<h2>停水通知</h2><p>明日8时至12时停水，给您带来不便，敬请谅解。</p>", "停水通知")),
)  # fmt: skip


def rows() -> list[dict[str, Any]]:
    error = short("提示", "您访问的页面不存在或已删除")
    return [
        *(told_by_the_system(name, body) for name, body in MISSING),
        *(told_by_the_system(name, body) for name, body in BROKEN),
        everywhere("home_page_for_all", home("")),
        site(
            "script_to_an_error_page",
            "<script>location.href='/error/404.html';</script>",
            "soft_dead",
            pages={"/error/404.html": error},
        ),
        site(
            "sent_to_an_error_page_with_a_code",
            "",
            "soft_dead",
            status=302,
            location="/error.jsp?code=404",
            pages={"/error.jsp?code=404": error, "/error.jsp": error},
        ),
        *(site(name, body, "ok") for name, body in SOUNDS),
        site(
            "article_where_all_else_is_the_home_page",
            article(title="澄湖县举办读书节", text=TEXT),
            "ok",
            home(""),
            200,
        ),
        site("really_gone_in_chinese", bare("您访问的页面不存在", "404"), "dead", status=404),
    ]

"""Small sites that answer what is missing with 200, and pages that only sound as if missing.

A case is a site: what its random paths get, what the linked page gets, and whether that link is
soft_dead, dead or ok. The home page and two articles answer as they should.
"""

from __future__ import annotations

from typing import Any

from .checks_frames import TEXT, article

HOME_404 = (
    "<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>"
)
TOMCAT = "<!doctype html><html lang='zh'><head><title>HTTP状态 404 - 未找到</title></head><body><h1>HTTP状态 404 - 未找到</h1><hr class='line'/><p><b>类型</b> 状态报告</p><p><b>描述</b> 源服务器未能找到目标资源的表示或者是不愿公开一个已经存在的资源表示。</p><h3>Apache Tomcat/9.0.52</h3></body></html>"
IIS = "<html><head><title>404 - 找不到文件或目录。</title></head><body><div id='header'><h1>服务器错误</h1></div><h2>404 - 找不到文件或目录。</h2><h3>您要查找的资源可能已被删除，已更改名称或者暂时不可用。</h3></body></html>"
IIS6 = "<HTML><HEAD><TITLE>无法找到该页</TITLE></HEAD><BODY><h1>无法找到该页</h1>您正在搜索的页面可能已经删除、更名或暂时不可用。<hr>HTTP 错误 404 - 文件或目录未找到。<br>Internet 信息服务 (IIS)</BODY></HTML>"
WEBLOGIC = "<HTML><HEAD><TITLE>Error 404--Not Found</TITLE></HEAD><BODY bgcolor='white'><FONT FACE=Helvetica><H2>Error 404--Not Found</H2><H3>From RFC 2068 <i>Hypertext Transfer Protocol -- HTTP/1.1</i>:</H3><H4>10.4.5 404 Not Found</H4><P>The server has not found anything matching the Request-URI.</P></BODY></HTML>"
TONGWEB = "<html><head><title>TongWeb - Error report</title></head><body><h1>HTTP Status 404 - /tzgg/t2.html</h1><hr><p><b>type</b> Status report</p><p><b>description</b> The requested resource is not available.</p><h3>TongWeb</h3></body></html>"
SPRING = "<html><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div>There was an unexpected error (type=Not Found, status=404).</div></body></html>"
THINKPHP = "<!DOCTYPE html><html><head><title>系统发生错误</title></head><body><div class='exception'><div class='info'><h1>页面错误！请稍后再试～</h1></div></div><div class='copyright'><a title='官方网站' href='http://www.thinkphp.cn'>ThinkPHP</a><span>V5.0.24</span></div></body></html>"
DEDE = "<html><head><title>提示信息</title><base target='_self'/></head><body><center><br/><div style='width:450px'><div>提示信息！</div><div>文档ID不存在或已删除！<br/><a href='javascript:history.go(-1)'>如果你的浏览器没反应，请点击这里...</a></div></div></center></body></html>"
PHPCMS = "<html><head><title>提示信息</title></head><body><div class='showMsg'><h5>提示信息</h5><div class='content guery'>您要查看的信息不存在或者未通过审批！</div><div class='bottom'><a href='javascript:history.back();'>[点这里返回上一页]</a></div></div></body></html>"
VSB = "<html><head><title>错误提示</title></head><body><div class='err'>对不起，您访问的文章不存在或已被删除，可能原因：文章尚未发布。</div></body></html>"
HANWEB = "<html><head><title>信息不存在</title></head><body><script>alert('该信息不存在或已被删除!');window.close();</script></body></html>"
ALERT = (
    "<script language='javascript'>alert('对不起，您要查看的信息不存在！');history.go(-1);</script>"
)
CHARITY = "<html><head><meta charset='utf-8'><title>404</title></head><body><script type='text/javascript' src='//qzonestyle.gtimg.cn/qzone/hybrid/app/404/search_children.js' charset='utf-8' homePageUrl='/' homePageName='返回首页'></script></body></html>"
REFRESH_HOME = "<html><head><meta charset='utf-8'><meta http-equiv='refresh' content='3;url=/'><title>页面跳转</title></head><body><p>您访问的页面不存在或已删除，3秒后自动返回首页。</p></body></html>"
SCRIPT_HOME = "<script>window.location.href='/';</script>"
EMPTY_ARTICLE = "<html><head><title></title></head><body><h1></h1><p>发布时间：</p></body></html>"
SHELL = "<!DOCTYPE html><html><head><title>澄湖县人民政府</title></head><body><div id='app'></div><script src='/static/js/app.3f2a.js'></script></body></html>"
EXCEPTION = "<html><head><title>出错了</title></head><body><h2>系统出错</h2><p>java.lang.NullPointerException at com.chenghu.cms.ArticleAction.show(ArticleAction.java:88)</p></body></html>"
SQL = "<b>Microsoft OLE DB Provider for SQL Server</b> 错误 '80040e14'<br>第 1 行: '=' 附近有语法错误。<br>/show.asp，行 12"
LOGIN = "<html><head><title>用户登录</title></head><body><form><input name='u'><input type='password' name='p'><button>登录</button></form></body></html>"


def site(
    name: str,
    page: str,
    verdict: str,
    random: str = HOME_404,
    random_status: int = 404,
    **answer: Any,
) -> dict[str, Any]:
    """`answer`: status, location, and more pages of the site by path."""
    return {
        "name": name,
        "kind": "site",
        "page": page,
        "random": {"body": random, "status": random_status},
        "verdict": verdict,
        **answer,
    }


def everywhere(name: str, body: str) -> dict[str, Any]:
    """A server that gives one body under 200 for all it does not have."""
    return site(name, body, "soft_dead", body, 200)


def told_by_the_system(name: str, body: str) -> dict[str, Any]:
    """Missing paths are 404, but the system answers for its missing articles with 200."""
    return site(name, body, "soft_dead")


def short(text: str, title: str = "澄湖县人民政府") -> str:
    return f"<html><head><meta charset='utf-8'><title>{title}</title></head><body><h1>{title}</h1><p>{text}</p></body></html>"


def rows() -> list[dict[str, Any]]:
    return [
        everywhere("tomcat_everywhere", TOMCAT),
        everywhere("iis_everywhere", IIS),
        everywhere("weblogic_everywhere", WEBLOGIC),
        everywhere("tongweb_everywhere", TONGWEB),
        everywhere("charity_everywhere", CHARITY),
        everywhere("refresh_everywhere", REFRESH_HOME),
        told_by_the_system("old_iis", IIS6),
        told_by_the_system("tomcat_of_the_system", TOMCAT),
        told_by_the_system("spring", SPRING),
        told_by_the_system("thinkphp", THINKPHP),
        told_by_the_system("dede", DEDE),
        told_by_the_system("phpcms", PHPCMS),
        told_by_the_system("vsb", VSB),
        told_by_the_system("hanweb_alert", HANWEB),
        told_by_the_system("alert_alone", ALERT),
        told_by_the_system("charity_of_the_system", CHARITY),
        told_by_the_system("sent_home_by_a_refresh", REFRESH_HOME),
        told_by_the_system("sent_home_by_a_script", SCRIPT_HOME),
        told_by_the_system("exception_of_java", EXCEPTION),
        told_by_the_system("exception_of_sql", SQL),
        site(
            "sent_to_an_error_page",
            "",
            "soft_dead",
            status=302,
            location="/404.html",
            pages={"/404.html": short("抱歉，您访问的页面找不到了。", "404")},
        ),
        site("sent_home", "", "soft_dead", status=302, location="/"),
        # Pages.
        site(
            "article_about_missing_pages",
            article(
                title="网站改版后原链接“页面不存在”的说明",
                text="<p>改版后部分旧地址会提示“您访问的页面不存在”，请从首页重新进入。</p>" + TEXT,
            ),
            "ok",
        ),
        site("article_about_404", article(title="404路公交车恢复运行", text=TEXT), "ok"),
        site(
            "notice_withdrawn",
            short(
                "因招标文件修改，原公告终止，该项目已取消。", "关于终止澄湖大道绿化项目招标的公告"
            ),
            "ok",
        ),
        site(
            "document_repealed",
            article(
                title="澄湖县城市管理办法（已废止）", text="<p>本文件已失效，不再执行。</p>" + TEXT
            ),
            "ok",
        ),
        site("empty_column", short("暂无信息", "统计数据"), "ok"),
        site(
            "nobody_found",
            article(
                title="关于无法找到权利人的公告",
                text="<p>经多方查找，下列土地的权利人无法找到，该地块登记信息不存在，现予公告。</p>",
            ),
            "ok",
        ),
        site(
            "short_sentence",
            short("本单位2025年没有发生因公出国（境）费用。", "三公经费说明"),
            "ok",
        ),
        site("being_built", short("栏目正在建设中，敬请期待。", "专题专栏"), "ok"),
        site("maintenance", short("系统正在升级维护，请稍后访问。", "系统维护"), "ok"),
        site("shell_for_everything", SHELL, "ok", SHELL, 200),
        site(
            "login_for_what_needs_one",
            "",
            "ok",
            status=302,
            location="/login",
            pages={"/login": LOGIN},
        ),
        site(
            "moved_to_another_place",
            "",
            "ok",
            status=301,
            location="/tzgg/2026/t2.html",
            pages={"/tzgg/2026/t2.html": article()},
        ),
        site(
            "article_in_an_old_frame",
            "<html><head><title>通知</title></head><frameset cols='*'><frame src='/tzgg/t1.html'></frameset></html>",
            "ok",
        ),
        site("without_any_text", EMPTY_ARTICLE, "ok"),
        site(
            "refresh_to_the_text",
            "<html><head><meta http-equiv='refresh' content='0;url=/tzgg/t1.html'><title>通知</title></head><body></body></html>",
            "ok",
        ),
        site(
            "letter_not_found",
            article(
                title="来信：反映小区物业电话查无此号",
                text="<p>经核实，您反映的电话已停机，物业服务信息不存在错误，现已更换。</p>",
            ),
            "ok",
        ),
        site("really_gone", HOME_404, "dead", status=404),
    ]

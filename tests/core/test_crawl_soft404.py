"""Servers that answer missing pages with 200: found where it is certain, never where it is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from crawl_server import Answer, WebSite, crawl_one, serving, verdicts_of

from xuncha.facts import LinkVerdict

NAVIGATION = "<div>" + "首页 机构概况 信息公开 通知公告 政策法规 办事服务 互动交流 " * 20 + "</div>"
NOT_FOUND = f"<title>提示信息 - 某某局</title>{NAVIGATION}<h2>对不起,您访问的页面不存在</h2>"


def article(words: str, title: str = "某某局") -> str:
    return f"<title>{title}</title>{NAVIGATION}<div>{words}</div>"


def soft_site(missing: str, status: int = 200) -> WebSite:
    site = WebSite(otherwise=lambda path: Answer(missing.encode(), status))
    site.page("/robots.txt", "", type="text/plain")
    return site


def run(site: WebSite, folder: Path) -> dict[str, str]:
    with serving(site):
        found = verdicts_of(crawl_one(site.base + "/", folder))
    return {url: str(target.verdict) for url, target in found.items()}


@pytest.mark.parametrize(
    "missing",
    [
        NOT_FOUND,
        "<title>404 Not Found</title><h1>404 Not Found</h1>",
        "<p>文章不存在或已被删除!</p>",
        f"<title>404错误</title>{NAVIGATION}<p>抱歉,找不到您要访问的页面</p>",
        "<html><body>The page you requested could not be found on this server</body></html>",
    ],
)
def test_a_server_whose_missing_pages_say_so_under_200(tmp_path: Path, missing: str) -> None:
    site = soft_site(missing)
    site.links("/", "/tzgg/t1.html", "/tzgg/t2.html", "/files/lost.doc", "/pic/lost.jpg")
    site.page("/tzgg/t1.html", article("关于开展检查的通知,请各单位遵照执行。"))
    assert run(site, tmp_path) == {
        "/tzgg/t1.html": "ok",
        "/tzgg/t2.html": "soft_dead",
        "/files/lost.doc": "soft_dead",
        "/pic/lost.jpg": "soft_dead",
    }


TOLD_IN_PASSING = f"<title>某某局</title>{NAVIGATION}<p>抱歉,找不到您要访问的页面</p>"
LETTER = article("来信说找不到您要访问的页面,现答复如下:" + "已整改,请刷新后再看。" * 30)


def test_what_equals_the_answer_to_a_path_that_cannot_exist_is_missing(tmp_path: Path) -> None:
    """One sentence in a whole page proves nothing by itself; here every missing page has it."""
    site = soft_site(TOLD_IN_PASSING)
    site.links("/", "/tzgg/t1.html", "/tzgg/t2.html")
    site.page("/tzgg/t1.html", LETTER)
    assert run(site, tmp_path) == {"/tzgg/t1.html": "ok", "/tzgg/t2.html": "soft_dead"}


def test_the_same_sentence_where_missing_pages_are_answered_otherwise(tmp_path: Path) -> None:
    site = soft_site("no", 404)
    site.links("/", "/tzgg/t1.html", "/tzgg/t2.html")
    site.page("/tzgg/t1.html", LETTER)
    site.page("/tzgg/t2.html", TOLD_IN_PASSING)
    assert run(site, tmp_path) == {"/tzgg/t1.html": "ok", "/tzgg/t2.html": "ok"}


@pytest.mark.parametrize("title", ["404", "页面不存在"])
def test_a_title_says_it_for_a_page_of_a_few_words(tmp_path: Path, title: str) -> None:
    site = soft_site("no", 404)
    site.links("/", "/tzgg/t1.html")
    site.page("/tzgg/t1.html", f"<title>{title}</title><a href='/'>返回首页</a>")
    assert run(site, tmp_path)["/tzgg/t1.html"] == "soft_dead"


def test_pages_that_write_about_missing_pages_are_pages(tmp_path: Path) -> None:
    site = soft_site(NOT_FOUND)
    texts = {
        "/a1.html": article(
            "群众反映我局网站部分页面不存在、链接找不到,现答复如下:" + "已整改。" * 60
        ),
        "/a2.html": article("第404号建议的答复", "对第404号建议的答复"),
        "/a3.html": article("失物招领:本人不慎遗失证件,找不到了。" * 10, "遗失声明"),
        "/a4.html": article(
            "该文件已废止,原内容已删除。" + "另行通知。" * 60, "关于文件废止的公告"
        ),
        "/a5.html": article("暂无信息"),
        "/a6.html": article("根据工作需要,现将404路公交调整如下" * 5, "关于调整公交404"),
    }
    site.links("/", *texts)
    for path, html in texts.items():
        site.page(path, html)
    assert set(run(site, tmp_path).values()) == {"ok"}


def test_a_server_that_answers_everything_with_its_home_page_proves_nothing(tmp_path: Path) -> None:
    home = "".join(f"<a href='/{path}'>{path}</a>" for path in ("zwgk", "a/201807/t123.html"))
    site = soft_site(f"<title>某某局</title>{home}{NAVIGATION}")
    assert set(run(site, tmp_path).values()) == {"ok"}


@pytest.mark.slow
def test_a_script_shell_for_everything_proves_nothing(tmp_path: Path) -> None:
    shell = "<title>某某局</title><div id=app></div><script src=/app.js></script>"
    site = soft_site(shell)
    site.links("/", "/a/1", "/b/2")
    site.page("/app.js", "var notFound='404 Not Found 页面不存在'", type="text/javascript")
    assert set(run(site, tmp_path).values()) == {"ok"}


def test_missing_pages_that_redirect_to_one_error_page(tmp_path: Path) -> None:
    site = WebSite(otherwise=lambda path: Answer(status=302, location="/error/404.html"))
    site.page("/error/404.html", "<title>某某局</title><img src='/error/404.png'>")
    site.page("/error/404.png", "x", type="image/png")
    site.page("/login", "<form></form>")
    site.links("/", "/lost.html", "/real.html", "/moved.html")
    site.page("/real.html", "<p>x</p>")
    site.pages["/moved.html"] = Answer(status=302, location="/real.html")
    found = run(site, tmp_path)
    assert found["/lost.html"] == "soft_dead"
    assert {found["/real.html"], found["/moved.html"]} == {"ok"}


def test_everything_unknown_sent_to_a_login_proves_nothing(tmp_path: Path) -> None:
    site = WebSite(otherwise=lambda path: Answer(status=302, location="/login/error.html"))
    site.page("/login/error.html", "<title>统一登录</title><form><input name=user></form>")
    site.links("/", "/my/list.html", "/my/t20180701_1.html")
    assert set(run(site, tmp_path).values()) == {"ok"}


@pytest.mark.parametrize("target", ["/so/", "/zwgk/", "/?from=old"])
def test_everything_unknown_sent_to_a_page_that_is_no_error_page_proves_nothing(
    tmp_path: Path, target: str
) -> None:
    site = WebSite(otherwise=lambda path: Answer(status=302, location=target))
    site.links("/", "/zcwj/", "/tzgg/list.html")
    site.page(target, "<title>某某局</title><p>站内搜索</p><a href='/zcwj/'>政策文件</a>")
    site.page("/robots.txt", "", type="text/plain")
    assert set(run(site, tmp_path).values()) == {"ok"}


@pytest.mark.parametrize("status", [404, 302])
def test_articles_that_are_sent_home_are_missing_and_columns_are_not(
    tmp_path: Path, status: int
) -> None:
    site = WebSite(
        otherwise=lambda path: Answer(b"no", status, location="/" if status == 302 else "")
    )
    site.page("/robots.txt", "", type="text/plain")
    site.links(
        "/", "/zwgk/", "/zwgk/t20180701_12.html", "/index.html", "/main", "/zwgk/ok_2018.html"
    )
    for path in ("/zwgk/", "/zwgk/t20180701_12.html", "/index.html", "/main"):
        site.pages[path] = Answer(status=302, location="/")
    site.page("/zwgk/ok_2018.html", "<p>x</p>")
    found = run(site, tmp_path)
    assert found.pop("/zwgk/t20180701_12.html") == LinkVerdict.SOFT_DEAD
    assert set(found.values()) == {"ok"}


def test_a_heading_that_tells_the_visitor_so_needs_no_title_and_no_baseline(tmp_path: Path) -> None:
    site = WebSite()
    site.page("/robots.txt", "", type="text/plain")
    site.links("/", *(f"/gzdt/{n}.html" for n in (101, 102, 103, 104)))
    wide = "<h1>您访问的页面\uff0c已被删除</h1><p>请检查网址。</p>"
    site.page("/gzdt/104.html", f"<title>提示-某某局</title>{NAVIGATION}{wide}")
    told = "<h1>您访问的页面不存在或已被删除</h1><p>请检查网址。</p>"
    site.page("/gzdt/101.html", f"<title>提示-某某局</title>{NAVIGATION}{told}")
    asked = "<h1>群众反映您局网站页面不存在的答复</h1><p>您访问的页面不存在,是因为改版。</p>"
    site.page("/gzdt/102.html", f"<title>答复-某某局</title>{NAVIGATION}{asked}")
    repealed = "<h1>关于公布已失效文件目录的通知</h1><p>下列文件已失效。</p>"
    site.page("/gzdt/103.html", f"<title>通知-某某局</title>{NAVIGATION}{repealed}")
    found = run(site, tmp_path)
    assert (found["/gzdt/101.html"], found["/gzdt/104.html"]) == ("soft_dead", "soft_dead")
    assert {found["/gzdt/102.html"], found["/gzdt/103.html"]} == {"ok"}


@pytest.mark.parametrize(
    "title",
    ["关于“您访问的页面不存在”问题的说明", "规范性文件失效目录公告", "关于信息已删除情况的答复"],
)
def test_a_document_with_the_words_in_its_title_is_a_document(tmp_path: Path, title: str) -> None:
    site = WebSite()
    site.page("/robots.txt", "", type="text/plain")
    site.links("/", "/gzdt/101.html")
    site.page("/gzdt/101.html", article(f"{title}。" + "已逐一更正,请广大群众知悉。" * 20, title))
    assert run(site, tmp_path)["/gzdt/101.html"] == "ok"


def test_a_file_that_is_sent_home_cannot_be_had(tmp_path: Path) -> None:
    site = WebSite()
    site.page("/robots.txt", "", type="text/plain")
    site.links("/", "/files/hz.docx", "/files/", "/files/tz.pdf")
    for path in ("/files/hz.docx", "/files/"):
        site.pages[path] = Answer(status=302, location="/")
    site.pages["/files/tz.pdf"] = Answer(b"%PDF-1.4", type="application/pdf")
    found = run(site, tmp_path)
    assert found["/files/hz.docx"] == "soft_dead"
    assert {found["/files/"], found["/files/tz.pdf"]} == {"ok"}


@pytest.mark.parametrize("answer", [Answer(status=302, location="/"), Answer(b"no", 404)])
def test_a_file_that_only_visitors_of_the_site_are_given_is_there(
    tmp_path: Path, answer: Answer
) -> None:
    site = WebSite()
    site.page("/robots.txt", "", type="text/plain")
    site.links("/", "/files/hz.docx")
    site.pages["/files/hz.docx"] = Answer(b"PK", type="application/msword")
    site.to_strangers["/files/hz.docx"] = answer
    assert run(site, tmp_path)["/files/hz.docx"] == "ok"


OLD_TOMCAT = "<h1>HTTP Status 404 - /a.html</h1><p>The requested resource is not available.</p>"
SPRING = "<h1>Whitelabel Error Page</h1><div>There was an unexpected error (type=Not Found).</div>"
TRACE = "<h2>系统出错</h2><p>java.lang.NullPointerException at a.b.Show.do(Show.java:88)</p>"
SQL = "Microsoft OLE DB Provider for SQL Server 错误 '80040e14'<br>第 1 行有语法错误。"
EXPLAINED = article("附:常见报错“Whitelabel Error Page”“java.lang.Error”的处理办法如下。" * 8)


@pytest.mark.parametrize(
    "body, reason",
    [
        (OLD_TOMCAT, "soft_404"),
        ("<title>404 - 找不到文件或目录。</title><h2>404 - 找不到文件或目录。</h2>", "soft_404"),
        ("<title>提示信息</title><div>文档ID不存在或已删除!</div>", "soft_404"),
        ("<script>alert('对不起,您要查看的信息不存在!');history.go(-1);</script>", "soft_404"),
        ("<script>window.location.href='/';</script>", "redirect_to_home"),
        (SPRING, "error_page"),
        (TRACE, "error_page"),
        (SQL, "error_page"),
        ("<title>系统发生错误</title><h1>页面错误!请稍后再试~</h1>", "error_page"),
        (EXPLAINED, "ok"),
        ("<title>政策问答</title><p>问:不动产登记信息不存在怎么办?答:到窗口查询。</p>", "ok"),
        (
            "<title>文件已失效</title><h1>关于印发办法的通知</h1><p>(文件已失效)请遵照执行。</p>",
            "ok",
        ),
        ("<p>您访问的链接已失效</p>", "soft_404"),
        (article("<script>alert('该信息不存在');</script>有正文的通知。"), "ok"),
        ("<script>location.href='/tzgg/t1.html';</script>", "ok"),
        ("<script>document.cookie='a=1';location.href='/';</script><p>正文</p>", "ok"),
        ("<p>经核查,该项目的环评信息公开。</p><script>location.href='/';</script>", "ok"),
    ],
)
def test_errors_and_scripts_in_place_of_a_page(tmp_path: Path, body: str, reason: str) -> None:
    site = WebSite()
    site.page("/robots.txt", "", type="text/plain")
    site.links("/", "/tzgg/t1.html", "/tzgg/t20260512_2.html")
    site.page("/tzgg/t1.html", article("关于开展检查的通知,请各单位遵照执行。"))
    site.page("/tzgg/t20260512_2.html", body)
    with serving(site):
        found = verdicts_of(crawl_one(site.base + "/", tmp_path))
    assert found["/tzgg/t20260512_2.html"].reason == reason

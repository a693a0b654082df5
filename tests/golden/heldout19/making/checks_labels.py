"""Labels in the heads of pages, as saved pages, systems' templates and crawlers' fixtures write them.

`labels` names what is to be found: what is missing, empty or wrong. Where a value is there that is
none, either name will do (`empty|wrong`).
"""

from __future__ import annotations

from .checks_frames import ARTICLE, CODE, HOME, HOST, LIST, NAME, TEXT, single

SITE = (("SiteName", NAME), ("SiteDomain", HOST), ("SiteIDCode", CODE))
COLUMN = (
    ("ColumnName", "部门动态"),
    ("ColumnDescription", "霜林县各部门工作动态"),
    ("ColumnKeywords", "霜林,部门动态"),
    ("ColumnType", "工作动态"),
)
TITLE = "枫桥乡油茶采摘开园"
CONTENT = (
    ("ColumnName", "部门动态"),
    ("ColumnType", "工作动态"),
    ("ArticleTitle", TITLE),
    ("PubDate", "2026-10-12 09:20"),
    ("ContentSource", "霜林县融媒体中心"),
)
ROWS = "<ul><li><a href='/slx/zwdt/bmdt/content_30617.html'>枫桥乡油茶采摘开园</a><span>2026-10-12</span></li><li><a href='/slx/zwdt/bmdt/content_30588.html'>我县开展校车安全检查</a><span>2026-10-08</span></li></ul>"
URLS = {"home": HOME, "list": LIST, "article": ARTICLE}
LABELS = {"home": SITE, "list": (*SITE, *COLUMN), "article": (*SITE, *CONTENT)}
ALL_OF_AN_ARTICLE = tuple(f"missing {name}" for name, _ in LABELS["article"])


def metas(kind: str, form: str = '<meta name="{}" content="{}">', **other: str | None) -> str:
    """The labels of this kind of page, some with other values, some (`None`) left out."""
    said = [(name, other.get(name, value)) for name, value in LABELS[kind]]
    return "\n".join(form.format(name, value) for name, value in said if value is not None)


def put(name: str, kind: str, head: str, *found: str, before: str = "", body: str = "") -> None:
    """A page of this kind with these labels and what is wrong with them."""
    inside = body or (
        f"<h1>{TITLE}</h1><p>发布时间：2026-10-12 09:20　来源：霜林县融媒体中心</p>{TEXT}"
        if kind == "article"
        else ROWS
    )
    html = f"{before}<!DOCTYPE html><html><head><meta charset='utf-8'><title>{NAME}</title>{head}</head><body>{inside}</body></html>"
    single(f"labels/{name}", URLS[kind], html, kind=kind, labels=list(found))


def build() -> None:
    put("gaps_before_the_end", "article", metas("article", '<meta name="{}" content="{}"   />'))
    put(
        "scripts_before_the_page",
        "list",
        metas("list"),
        before="<script src='/js/w-wap.js'></script>\n",
    )
    put(
        "name_in_small_letters",
        "article",
        metas("article", PubDate=None) + '<meta name="pubdate" content="2026-10-12 09:20"/>',
    )
    put(
        "name_that_begins_small",
        "article",
        metas("article", ContentSource=None)
        + '<meta name="contentSource" content="霜林县融媒体中心">',
    )
    put(
        "labels_after_the_notes_of_groups",
        "article",
        f"<!--站点类-->{metas('home')}<!--栏目类-->"
        + metas("article", '<meta name="{}" content="{}" />'),
    )
    put("day_and_seconds_and_gaps", "article", metas("article", PubDate="2026-10-12 09:20:00"))
    put("day_without_an_hour", "article", metas("article", PubDate="2026-10-12"), "wrong PubDate")
    put(
        "hours_of_twelve",
        "article",
        metas("article", PubDate="2026-10-12 9:20 AM"),
        "wrong PubDate",
    )
    put("other_strokes", "article", metas("article", PubDate="2026/10/12 09:20"), "wrong PubDate")
    put(
        "words_of_the_form",
        "list",
        metas("list", SiteName="网站名称", SiteDomain="网站域名", SiteIDCode="政府网站标识码"),
        "wrong SiteDomain",
        "wrong SiteIDCode",
    )
    put(
        "model_not_filled_in",
        "article",
        metas("article", ArticleTitle="${content.title}", PubDate="${content.releaseDate}"),
        "empty|wrong ArticleTitle",
        "empty|wrong PubDate",
    )
    put(
        "domain_of_another_county",
        "list",
        metas("list", SiteDomain="gxq.pingchuan.invalid", SiteIDCode="5001070012"),
        "wrong SiteDomain",
        "wrong SiteIDCode",
    )
    put(
        "no_author_and_no_keywords",
        "article",
        metas("article")
        + '<meta name="Author" content=""><meta name="Keywords" content=""><meta name="Url" content="http://www.shuanglin-xian.invalid/slx/zwdt/bmdt/content_30617.html">',
    )
    put(
        "name_of_the_site_in_a_note",
        "home",
        f"<!--<meta content='width=device-width' name='viewport' />--><meta name='SiteName' content=''>{metas('home', SiteName=None)}",
        "empty SiteName",
    )
    put(
        "article_with_title_and_source_alone",
        "article",
        f'<meta name="Description" content="材料信息价"><meta name="ArticleTitle" content="{TITLE}"><meta name="ContentSource" content="霜林县融媒体中心">',
        *(
            one
            for one in ALL_OF_AN_ARTICLE
            if one not in ("missing ArticleTitle", "missing ContentSource")
        ),
    )
    put(
        "column_without_description",
        "list",
        metas("list", ColumnDescription=None),
        "missing ColumnDescription",
    )
    put(
        "column_with_type_left_empty",
        "list",
        metas("list", ColumnType="", ColumnKeywords=" "),
        "empty ColumnType",
        "empty ColumnKeywords",
    )
    put(
        "labels_in_the_body",
        "article",
        "",
        body=f"{metas('article')}<h1>{TITLE}</h1><p>发布时间：2026-10-12 09:20　来源：霜林县融媒体中心</p>{TEXT}",
    )
    put("quotes_of_both_kinds", "article", metas("article", "<meta name='{}' content=\"{}\">"))
    put(
        "code_with_letters_before",
        "home",
        metas("home", SiteIDCode=f"bm{CODE}"),
        "wrong SiteIDCode",
    )
    put("code_with_gaps_around", "home", metas("home", SiteIDCode=f" {CODE} "))
    put(
        "labels_by_property",
        "home",
        metas("home", '<meta property="{}" content="{}">'),
        "missing SiteName",
        "missing SiteDomain",
        "missing SiteIDCode",
    )

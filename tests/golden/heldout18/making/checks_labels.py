"""Labels in the heads of pages, as saved pages, systems' templates and notes on them write them.

`labels` names what is to be found: what is missing, empty or wrong. Where a value is there that is
none, either name will do (`empty|wrong`).
"""

from __future__ import annotations

from .checks_frames import ARTICLE, CODE, HOME, HOST, LIST, NAME, TEXT, single

SITE = (("SiteName", NAME), ("SiteDomain", HOST), ("SiteIDCode", CODE))
COLUMN = (
    ("ColumnName", "霁川要闻"),
    ("ColumnDescription", "发布霁川县要闻"),
    ("ColumnKeywords", "霁川,要闻"),
    ("ColumnType", "工作动态"),
)
TITLE = "霁川县召开秋粮收购现场会"
CONTENT = (
    ("ColumnName", "霁川要闻"),
    ("ColumnType", "工作动态"),
    ("ArticleTitle", TITLE),
    ("PubDate", "2026-09-23 16:40"),
    ("ContentSource", "县融媒体中心"),
)
ROWS = "<ul><li><a href='/jcxzf/c104/202609/7f3a9d0c41.shtml'>霁川县召开秋粮收购现场会</a><span>2026-09-23</span></li><li><a href='/jcxzf/c104/202609/11bb.shtml'>城南小学扩建竣工</a><span>2026-09-20</span></li></ul>"
URLS = {"home": HOME, "list": LIST, "article": ARTICLE}
LABELS = {"home": SITE, "list": (*SITE, *COLUMN), "article": (*SITE, *CONTENT)}


def metas(kind: str, form: str = '<meta name="{}" content="{}">', **other: str | None) -> str:
    """The labels of this kind of page, some with other values, some (`None`) left out."""
    said = [(name, other.get(name, value)) for name, value in LABELS[kind]]
    return "\n".join(form.format(name, value) for name, value in said if value is not None)


def put(name: str, kind: str, head: str, *found: str) -> None:
    """A page of this kind with these labels and what is wrong with them."""
    body = (
        f"<h1>{TITLE}</h1><p>发布时间：2026-09-23 16:40　来源：县融媒体中心</p>{TEXT}"
        if kind == "article"
        else ROWS
    )
    html = f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{NAME}</title>{head}</head><body>{body}</body></html>"
    single(f"labels/{name}", URLS[kind], html, kind=kind, labels=list(found))


def build() -> None:
    put("all_of_an_article", "article", metas("article"))
    put("closed_and_with_gaps", "article", metas("article", '<meta name="{}" content="{}"   />'))
    put("content_before_name", "list", metas("list", '<meta content="{1}" name="{0}">'))
    put("single_quotes", "article", metas("article", "<META NAME='{}' CONTENT='{}'>"))
    put("day_alone", "article", metas("article", PubDate="2026-09-23"), "wrong PubDate")
    put(
        "day_in_letters",
        "article",
        metas("article", PubDate="2026年09月23日 16:40"),
        "wrong PubDate",
    )
    put("with_seconds", "article", metas("article", PubDate="2026-09-23 16:40:11"))
    put(
        "day_of_a_program",
        "article",
        metas("article", PubDate="2026-09-23T16:40:00Z"),
        "wrong PubDate",
    )
    put(
        "no_value_by_that_word",
        "list",
        metas("list", ColumnName="null", ColumnType="null", ColumnDescription="null"),
        "empty|wrong ColumnName",
        "empty|wrong ColumnType",
        "empty|wrong ColumnDescription",
    )
    put("address_for_a_domain", "home", metas("home", SiteDomain=f"http://{HOST}"))
    put(
        "domain_of_the_model",
        "home",
        metas("home", SiteDomain="www.xinlin.invalid", SiteIDCode="5101990017"),
        "wrong SiteDomain",
        "wrong SiteIDCode",
    )
    put(
        "template_that_was_not_filled",
        "list",
        metas(
            "list",
            ColumnName="<CMSPRO_CHANNEL CODE='' FIELD='channelName'></CMSPRO_CHANNEL>".replace(
                "'", ""
            ),
        ),
        "empty|wrong ColumnName",
    )
    put("source_left_empty", "article", metas("article", ContentSource=""), "empty ContentSource")
    put(
        "blanks_for_a_value",
        "article",
        metas("article", ContentSource="　 "),
        "empty ContentSource",
    )
    put(
        "no_source_and_no_title",
        "article",
        metas("article", ContentSource=None, ArticleTitle=None),
        "missing ContentSource",
        "missing ArticleTitle",
    )
    put(
        "list_with_labels_of_the_site_alone",
        "list",
        metas("home"),
        "missing ColumnName",
        "missing ColumnDescription",
        "missing ColumnKeywords",
        "missing ColumnType",
    )
    put("code_too_short", "home", metas("home", SiteIDCode="519921001"), "wrong SiteIDCode")
    put(
        "none_at_all",
        "home",
        '<meta name="keywords" content="霁川"><meta property="og:site_name" content="霁川">',
        "missing SiteName",
        "missing SiteDomain",
        "missing SiteIDCode",
    )
    put(
        "in_a_note",
        "home",
        f"<!-- {metas('home')} -->",
        "missing SiteName",
        "missing SiteDomain",
        "missing SiteIDCode",
    )
    put(
        "twice_and_once_empty",
        "article",
        metas("article")
        + '<meta name="Author" content=""><meta name="Keywords" content=""><meta name="Url" content="">',
    )

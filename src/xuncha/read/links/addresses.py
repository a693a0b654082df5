"""What an address looks like: an article, a column, or one of its further pages."""

from __future__ import annotations

import re
from functools import lru_cache

# Of addresses in small letters: a search that does not look at the case takes five times as long.
_ARTICLE = re.compile(
    r"/(?:t\d{8}_\d+|art/\d{4}/|art_\d+_\d+|post_\d+|info/\d+/\d+\.|contents/\d+/\d+|content/article/\d+"
    r"|\d{4}[-/]?\d{2}[-/]\d{1,2}/|20\d{2}/(?:0[1-9]|1[0-2])[0-3]\d/|20\d{6}/|20[12]\d(?:0[1-9]|1[0-2])[0-3]\d[-_.]|20\d{4}/\w*\d\w*\."
    r"|c\d+/(?:20|part/)|\d{5,}\.(?:s?html?|jhtml|aspx)$|item/\d+\.aspx|[ad]/\d{4,}|(?:doc|news|info|article|content)_?id/\d|staticpages/\d{8}/|public/\d+/\d+\.html"
    r"|\d{4}/\d{1,2}/\d+\.|html/\d{4}/\d+|(?:contents?|articles?|details?)/\d+[-_]\d{4,}\.s?html?$"
    r"|(?:contents?|articles?|details?)/\d{4,}/?$)"
    r"|(?:content|article|detail|details|show|view|info|news|read|xxgk|article_?id)[\w/.-]*\?(?:[\w]+=[^&]*&)*\w*id=\w*\d"
    r"|[?&](?:iid|infoid|newsid|articleid|contentid|aid|wbnewsid)=\w*\d|_\d{6,}\.s?html?$|content_\d+"
    # PHPCMS: index.php?m=content&c=index&a=show&catid=13&id=902
    r"|\?(?:\w+=[^&]*&)*a=show&(?:\w+=[^&]*&)*id=\d"
    r"|[0-9a-f]{32}"
)
# 栏目的地址形式,虽然也带编号。
_COLUMN = re.compile(
    r"/channels?/\d+|/col/col\d+/(?:index|$)|/column/|/node_\d+|/class_?\d+\.|/list[_/-]?\d*|"
    # NewsInfoList.aspx?tid=63 lists what NewsInfo.aspx shows.
    r"list\.(?:aspx?|jsp|php|action)(?:$|\?)|"
    r"[?&](?:wbtreeid|columnid|channelid|cid|cat(?:alog|egory)?id|typeid|classid|lmid)=\d+(?!.*[?&](?:wbnewsid|id|aid)=)",
    re.I,
)
_INDEX = re.compile(r"/(?:index|default|main|home)\.(?:s?html?|jsp|aspx?|php)$", re.I)
_PAGE_SUFFIX = (
    # TRS, UCAP, NFCMS, SiteServer: index_2.html, common_list_2.shtml, 18105_2.html
    re.compile(
        r"^(?P<stem>.*/(?:index|default|[\w-]*list[\w-]*|\d{2,}))_\d{1,4}(?P<end>\.s?html?)$", re.I
    ),
    # WordPress, CakePHP: /category/gg/page/2/, /lists/category:101/page:2
    re.compile(r"^(?P<stem>.+/)page/\d{1,4}(?P<end>)/?$", re.I),
    re.compile(r"^(?P<stem>.+)/page:\d{1,4}(?P<end>)$", re.I),
    # 织梦: list_39_2.html
    re.compile(r"^(?P<stem>.*/list_\d+)_\d{1,4}(?P<end>\.s?html?)$", re.I),
)
# 博达: /index/tzgg/12.htm is a page of /index/tzgg.htm. In a folder called after what is in it the
# number names a column or an article: /html/list/12.htm, /channel/3.htm. So does one that no list
# has pages for: /news/1024.htm.
_VSB_PAGE = re.compile(
    r"^(?P<stem>.*/(?!(?:html?|lists?|columns?|channels?|category|categories|cate?|class|node|type|"
    r"articles?|col|lm|lanmu)/)[a-z][\w-]*)/\d{1,3}\.htm$",
    re.I,
)
_PAGE_QUERY = re.compile(
    r"[?&](?:page|pageno|pageindex|p|currentpage|page_no|cpage|PAGENUM)=\d+", re.I
)


@lru_cache(maxsize=50_000)
def is_article_url(url: str) -> bool:
    """Whether the address is of the form content systems give to single articles."""
    return bool(_ARTICLE.search(url.lower())) and not _COLUMN.search(url)


def is_column_url(url: str) -> bool:
    """Whether the address is of a form content systems give to columns and lists."""
    return bool(_COLUMN.search(url))


def is_home(url: str) -> bool:
    """Whether the address is that of the home page of a site."""
    place = url.partition("://")[2].partition("#")[0]
    host, slash, path = place.partition("/")
    return bool(host) and "?" not in place and (not path or bool(_INDEX.fullmatch(slash + path)))


@lru_cache(maxsize=50_000)
def column_folder(url: str) -> str:
    """The folder that is the address of a column (/xw/, /xw/index.html); "" for other addresses
    and for the home page."""
    folder = url if url.endswith("/") else _INDEX.sub("/", url)
    return folder if folder.endswith("/") and "?" not in folder and not is_home(folder) else ""


@lru_cache(maxsize=50_000)
def column_key(url: str) -> str:
    """One key for a column whatever the spelling: no scheme, no index file, no page number."""
    rest = url.partition("://")[2] or url
    rest, _, fragment = rest.partition("#")
    # 广东公开目录的各栏目同在一页,只以 # 后的编号区分。
    own = f"#{fragment}" if fragment and "/gkmlpt/" in rest else ""
    path, mark, query = rest.partition("?")
    path = _first_page(path)
    path = _INDEX.sub("/", path)
    query = _PAGE_QUERY.sub("", mark + query) if query else ""
    if query.startswith("&"):
        query = "?" + query[1:]
    host, slash, tail = path.partition("/")
    host = host.lower().removesuffix(":80").removesuffix(":443")
    return host + (slash or "/") + tail + query + own


@lru_cache(maxsize=50_000)
def entry_key(url: str) -> str:
    """One key for an entry as lists and home pages spell it: no scheme, no "www.", small letters.

    The servers of half the sites do not look at the case; two articles never differ by it alone.
    """
    return (url.partition("://")[2] or url).lower().removeprefix("www.")


def _first_page(path: str) -> str:
    for form in _PAGE_SUFFIX:
        if found := form.match(path):
            # list_39_1.html is the first page where Dede numbers it; both give list_39.
            return found["stem"] + found["end"]
    if found := _VSB_PAGE.match(path):
        return found["stem"] + ".htm"
    return re.sub(r"/list_(\d+)_1(\.s?html?)$", r"/list_\1\2", path)


def bare_host(url: str) -> str:
    """The host of an address without "www.", lower case, port kept."""
    return url.partition("://")[2].partition("/")[0].partition("?")[0].lower().removeprefix("www.")

"""Which content system made a page: by texts that only its pages hold, else by its address.

For measuring how the pages of each are read. No reader asks; what only the scripts of a system know
is read in `xuncha/read/cms/`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from xuncha.read.cms.switch import families_are_on
from xuncha.read.source.sourcewords import WordFinder


class Family(NamedTuple):
    """A content system: texts that only its pages hold, and the form of its addresses."""

    name: str
    signs: tuple[str, ...]
    url: re.Pattern[str]


FAMILIES = (
    # 大汉 Hanweb (JCMS, jpaas): lists come as records of a datastore, in groups.
    Family(
        "hanweb",
        ("<datastore>", "/module/web/jpage/", "jpaas", 'name="Maketime"', "name='Maketime'",
         "ZJEG_RSS.content.begin"),
        re.compile(r"/col/col\d+/|/art/\d{4}/\d+/\d+/art_\d+_\d+"),
    ),
    # 开普 UCAP, CMSPRO: createPageHTML counting from 1, articles named by 32 hex digits.
    # `页面生成时间` in <meta name="others"> is no publication date; a second <html> in the header
    # is normal.
    Family(
        "ucap",
        ("UCAPTITLE", "UCAPCONTENT", "UCAP-CONTENT", "createPageHTML('page-div'",
         'name="template,templategroup,version"', "guestweb4"),
        re.compile(r"/common_list(?:_\d+)?\.shtml|/\d{6}/[0-9a-f]{32}\.s?html?$|/c\d{6}/"),
    ),
    # 博达 VSB SiteBuilder: list pages count down (tzgg.htm is the newest, tzgg/1.htm the oldest).
    # A hidden <span> in every entry is normal.
    Family(
        "vsb",
        ("Visual SiteBuilder", "vsb_content", "v_news_content", "_showDynClicks", 'id="line_u'),
        re.compile(r"/info/\d+/\d+\.htm$|wbtreeid=\d+"),
    ),
    # 南方网 NFCMS (广东集约化): post_160162.html, index_2.html; the end script names the page type.
    # The date of an entry stands a second time in a comment before it.
    Family(
        "nfcms",
        ("NFCMS_SITE_ID", "NFCMS_PUB_TYPE", "/gkmlpt/"),
        re.compile(r"/content/m?post_\d+\.html$"),
    ),
    # SiteServer: channels/18105.html and 18105_2.html, contents/18125/385898.html.
    # The date of an entry may stand in brackets at the end of its title.
    Family(
        "siteserver",
        ("publishmentSystemID", "/sitefiles/assets/", "SiteFiles/bairong", "<stl:"),
        re.compile(r"/channels/\d+(?:_\d+)?\.html$|/contents/\d+/\d+\.html$"),
    ),
    # 龙讯 LonSun (安徽): blocks between linkList labels; some lists are external scripts.
    # `HtmlGenerateTime` is no publication date. Totals of message boards are 0 in the static page.
    Family(
        "lonsun",
        ("StartLabelHtml_", "HtmlGenerateTime", "lonsun.css", "j-messageBoard"),
        re.compile(r"/content/(?:column|article)/\d+|/public/column/\d+"),
    ),
    # 国泰新点 Epoint: header and footer are filled by scripts; lists of <div> cells without rows.
    # A hidden table in every entry repeats the date.
    Family(
        "epoint",
        ('id="viewGuid"', "ewb-file", "ewb-list", "epoint", "lis_suoyin"),
        re.compile(r"/\d{3}(?:\d{3})+/\d{8}/[0-9a-f-]{36}\.html$"),
    ),
    # 天工: staticmores/023/023-1.html lists, staticpages/20190128/ghb….html articles.
    Family(
        "tiangong",
        ("/staticmores/", "/staticpages/"),
        re.compile(r"/staticmores/\d+/[\d-]+\.html$|/staticpages/\d{8}/"),
    ),
    # Bizwink (石景山): .shtml pages with <jsp:include> left in the markup.
    Family("bizwink", ("<jsp:include", "bizwink"), re.compile(r"/jsp/bizwink|_webprj/")),
    # 帝国CMS: e/public/ViewClick, index_2.html; the day in class/2016-09-01/1.html is the upload's.
    Family(
        "ecms",
        ("/e/public/ViewClick", 'title="Total record"', "/e/data/js/", "/skin/default/js/"),
        re.compile(r"/d/file/|/\d{4}-\d{2}-\d{2}/\d+\.html$"),
    ),
    # 织梦 DedeCMS: list_39_2.html is page 2 of column 39, list_39_1.html the same as its index.
    Family(
        "dede",
        ("name='sldd'", "/plus/count.php", "/templets/", "dede_", "/plus/view.php"),
        re.compile(r"/list_\d+_\d+\.html$|/plus/(?:list|view)\.php"),
    ),
    # 拓尔思 TRS WCM: /202607/t20260731_1406815.html, createPageHTML counting from 0. The Guizhou
    # variant writes dates and the left menu by script literals; read/source/unfold.py reads them.
    Family(
        "trs",
        ("TRS_Editor", "TRS_UEDITOR", "CurrChnlCls", "_trs_ta_js", "trs_paper"),
        re.compile(r"/t\d{8}_\d+\.s?html?$"),
    ),
)  # fmt: skip

_FINDER = WordFinder(sign for family in FAMILIES for sign in family.signs)


def family_of(html: str, url: str) -> str:
    """The family whose signs the page bears, or "". The address alone also tells."""
    if not families_are_on():
        return ""
    found = _FINDER.find(html)
    for family in FAMILIES:
        if found.has(family.signs):
            return family.name
    for family in FAMILIES:
        if family.url.search(url):
            return family.name
    return ""

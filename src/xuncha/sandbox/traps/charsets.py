"""Bytes of every kind under declarations that say otherwise. Never mojibake."""

from __future__ import annotations

from xuncha.facts import ColumnKind
from xuncha.sandbox.traps.kit import Item, TrapSite, days_before, items_of
from xuncha.sandbox.traps.truth import Shown

# 䶮, 㐂 and 〇 are beyond GB 2312; gb18030 and UTF-8 have them.
_RARE = (
    "䶮山镇召开年度工作会议",
    "㐂庆新春文艺演出举行",
    "二〇二一年春运保障工作部署",
    "走进𠅤里村开展帮扶活动",
)
_PLAIN = ("召开年度工作会议", "开展安全生产检查", "组织志愿服务活动", "推进重点项目建设")
# What Big5 can write: the sites that use it do so for readers abroad.
_TRADITIONAL = ("召開年度工作會議", "開展安全生產檢查", "組織志願服務活動", "推進重點項目建設")


def _site(number: int, name: str, about: str, charset: str, declared: str | None,
          titles: tuple[str, ...], trap_titles: bool = True) -> TrapSite:  # fmt: skip
    site = TrapSite(number, name, about)
    site.charset, site.declared = charset, declared
    news = items_of("/gzdt/", titles, days_before(2, 5, 20, 30))
    site.listed("工作动态", "/gzdt/", news, Shown.FRESH, ColumnKind.NEWS, on_home=True)
    if trap_titles:
        site.truth.titles = [item.title for item in news]
    return site.done()


def gb18030_rare(number: int) -> TrapSite:
    """gb18030 bytes with rare characters, declared gb2312."""
    return _site(
        number,
        "演练䶮县政务网",
        "gb18030 declared gb2312, rare characters",
        "gb18030",
        "gb2312",
        _RARE,
    )


def utf8_rare(number: int) -> TrapSite:
    """UTF-8 with rare characters, declared GBK."""
    return _site(
        number, "演练㐂县政务网", "UTF-8 declared gbk, rare characters", "utf-8", "gbk", _RARE
    )


def gbk_undeclared(number: int) -> TrapSite:
    """GBK without any declaration."""
    return _site(number, "演练县农机局(未声明)", "GBK without a declaration", "gbk", None, _PLAIN)


def gbk_as_utf8(number: int) -> TrapSite:
    """GBK bytes that say they are UTF-8."""
    return _site(number, "演练县畜牧局(错误声明)", "GBK declared utf-8", "gbk", "utf-8", _PLAIN)


def gbk_as_latin(number: int) -> TrapSite:
    """GBK bytes that say they are ISO-8859-1, as some servers add to every answer."""
    return _site(
        number, "演练县渔业局(西文声明)", "GBK declared iso-8859-1", "gbk", "iso-8859-1", _PLAIN
    )


def big5(number: int) -> TrapSite:
    """Big5, declared."""
    return _site(
        number, "演練縣僑務網", "Big5 in traditional characters", "big5", "big5", _TRADITIONAL
    )


def utf8_bom(number: int) -> TrapSite:
    """UTF-8 with a byte-order mark, declared gb2312."""
    return _site(
        number, "演练县外事办(BOM)", "UTF-8 with BOM declared gb2312", "utf-8-sig", "gb2312", _RARE
    )


def utf16(number: int) -> TrapSite:
    """UTF-16 with a byte-order mark."""
    return _site(number, "演练县侨联(UTF-16)", "UTF-16 with BOM", "utf-16", "unicode", _RARE)


def mixed(number: int) -> TrapSite:
    """A GBK site with one bad byte in each page, as cut titles leave them."""
    site = _site(
        number, "演练县矿产局(坏字节)", "GBK with a cut character", "gbk", "gb2312", _PLAIN
    )
    for path, answer in site.routes.items():
        cut = answer.body.replace(b"</div></body>", b"\xd6</div></body>")
        site.routes[path] = type(answer)(cut, answer.status, answer.content_type)
    return site


def two_charsets(number: int) -> TrapSite:
    """A GBK site whose footer, an included file, is UTF-8."""
    site = _site(
        number, "演练县水文局(两种编码)", "GBK list over a footer in UTF-8", "gbk", "gb2312", _PLAIN
    )
    foot = '<div class="footer">'
    for path, answer in site.routes.items():
        above, mark, below = answer.body.partition(foot.encode())
        body = above + mark + below.decode("gbk").encode()
        site.routes[path] = type(answer)(body, answer.status, answer.content_type)
    site.truth.identity = {"site_id_code": site.site_id_code, "sponsor": site.name}
    return site


def entities(number: int) -> TrapSite:
    """Titles in character references, the way editors write what GBK lacks."""
    site = TrapSite(number, "演练县港航局(字符引用)", "character references in GBK")
    site.charset, site.declared = "gb2312", "gb2312"
    news = [
        Item(i.title, i.day, i.path) for i in items_of("/gzdt/", _RARE, days_before(2, 5, 20, 30))
    ]
    site.listed("工作动态", "/gzdt/", news, Shown.FRESH, ColumnKind.NEWS, on_home=True)
    site.truth.titles = list(_RARE)
    return site.done()


MAKERS = (
    gb18030_rare, utf8_rare, gbk_undeclared, gbk_as_utf8, gbk_as_latin, big5, utf8_bom, utf16,
    mixed, two_charsets, entities,
)  # fmt: skip

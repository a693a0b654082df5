"""The marks a government site has to show, in HTML, in scripts and percent-encoded.

《政府网站发展指引》附件一(二)4:底部功能区至少要列明党政机关网站标识、“我为政府网站找错”平台入口、
网站标识码、网站主办单位及联系方式、ICP备案编号、公安机关备案标识和站点地图。
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

from turbohtml import Element, unescape

from xuncha.facts import Identity
from xuncha.read.document import Document
from xuncha.read.href import absolute
from xuncha.read.labels import read_labels
from xuncha.read.plaintext import squeeze, tidy
from xuncha.read.sourcewords import FoundWords, WordFinder

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Page

_CODE = re.compile(r"标识[码号编]{1,2}[\s::]*?(bm\d{8}|\d{10})(?!\d)", re.I)
_CODE_VALUE = re.compile(r"(bm\d{8}|\d{10})", re.I)
_SITECODE = re.compile(r"site_?code\s*=\s*['\"]?(bm\d{8}|\d{10})(?!\d)", re.I)
_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤川青藏琼宁"
_ICP = re.compile(
    rf"([{_PROVINCES}国]?\s*ICP\s*[备证]\s*[\d-]{{5,14}}\s*号?(?:-\d+)?)",
    re.I,
)
_POLICE = re.compile(rf"([{_PROVINCES}]?公网安备\s*(?:第\s*)?\d{{11,14}}\s*号?)")
_POLICE_LINK = re.compile(r"beian(?:\.mps)?\.gov\.cn/[^\s\"'<>]*recordcode=(\d{11,14})", re.I)
_MARK = re.compile(r"(?:bszs\.conac\.cn|dcs\.conac\.cn)/[^\s\"'<>\\)]*", re.I)
# An address in a source, up to what ends it.
_ADDRESS = re.compile(r"[^\s\"'<>\\()]*")
_LONGEST_ADDRESS = 400
_SPONSOR = re.compile(
    r"(?:主办单位|主办机构|网站主办|主\s*办)\s*[::]\s*([\u4e00-\u9fff()()、·“”\w]{2,40})"
)
# 某某镇人民政府主办: the name in front. Of sentences (由…主办的活动) none ends there.
_SPONSORED = re.compile(
    r"(?:^|[\s|:©]|版权所有|20\d\d)([\u4e00-\u9fff()、·]{1,36}(?:政府|局|委|会|厅|院|办公室|办事处|中心|处|部|署))"
    r"\s*主\s?办(?=$|[\s|,。;])"
)
_TOLD = re.compile(r"[由为]|活动|会议|承办")
# Each alternative begins with a letter of its own: see read/textmarks.py.
_CONTACT = re.compile(
    r"(?:联系(?:电话|方式|邮\s*箱)|网站(?:联系)?电话|咨询电话|电(?:\s*话|子邮\s*箱)|值班电话|办公电话|地\s*址|邮\s*箱"
    r"|E(?i:-?mail)|e(?i:-?mail))\s*[::]\s*"
    r"([^\s::|]{5,60}(?:\s*[-—]\s*\d{3,})?)"
)
_OTHER_PHONE = re.compile(r"(举报|投诉|监督|12345|技术支持|传真)[\u4e00-\u9fff]{0,4}\s*$")
_LONGEST_HOTLINE = 20
_SITEMAP = re.compile(r"(网站|站点)(地图|导航)|^地图$|sitemap", re.I)
# One of these stands in every name of a map, whatever its width.
MAP_SIGNS = "图航mMｍＭ"
_MAY_BE_MAP = re.compile(f"[{MAP_SIGNS}]")
_LONGEST_MAP_NAME = 12
# What is looked for in one pass over the source; regular expressions then read near it.
_SIGNS: dict[str, tuple[str, ...]] = {
    "code": ("标识码", "标识号", "标识编"),
    "sitecode": ("sitecode", "siteCode", "SiteCode", "site_code", "SITECODE"),
    "icp": ("ICP", "icp备", "Icp备"),
    "police": ("公网安备",),
    "police_link": ("recordcode=", "recordCode="),
    "mark": ("bszs.conac.cn/", "dcs.conac.cn/"),
    "errors": ("jiucuo", "Jiucuo", "JiuCuo", "jiuCuo", "zfwzgl.www.gov.cn/exposure"),
    "sponsor": (
        "主办",
        *(
            f"主{gap * times}办"
            for gap in (" ", "\u3000", "\xa0", "&nbsp;")
            for times in (1, 2, 3, 4)
        ),
        *("主&emsp;办", "主&emsp;&emsp;办", "主&ensp;办", "主&ensp;&ensp;办"),
    ),
    "footer": (
        "版权所有",
        "标识码",
        "ICP",
        "公网安备",
        "主办",
        "Copyright",
        "COPYRIGHT",
        "copyright",
    ),
}
SIGN_WORDS = (*dict.fromkeys(word for words in _SIGNS.values() for word in words), "unescape")
_FINDER = WordFinder(SIGN_WORDS)
_WRITTEN_MAP = re.compile(
    r"""<a\b[^<>]{0,200}?\bhref\s*=\s*\\?["']([^"'\\<>]{1,300})\\?["'][^<>]{0,200}>\s*(?:网站|站点)地图""",
    re.I,
)
_LONGEST_TAG = 500
# A place may begin in the middle of a tag.
_HALF_TAG = re.compile(r"^[^<>]{0,300}>")
_ENTITY_BLANK = re.compile(r"&(?:nbsp|emsp|ensp|#160);")
_MOST_PLACES = 8
_ESCAPED_LITERAL = re.compile(r"""unescape\(\s*(["'])(.{1,4000}?)\1""", re.S)
_PERCENT_U = re.compile(r"%u([0-9a-fA-F]{4})")


def read_identity(
    doc: Document,
    page_url: str,
    html: str,
    record_id: str = "",
    at: str = "",
    found: FoundWords | None = None,
    maps: Iterable[str] | None = None,
) -> Identity:
    """The marks that one page shows. `html` is its source, scripts included.

    `found` are the words of `SIGN_WORDS` in it and `maps` the hrefs of the links that
    `names_a_map` names, where somebody has looked for them already.
    """
    found = found or _FINDER.find(html)
    if "unescape" in found and (written := _written(html)):
        html = f"{html}\n{written}"
        found = _FINDER.find(html)
    source = _Source(html, found)
    return Identity(
        site_id_code=_site_id_code(doc, source),
        icp=_icp(source.near("icp", before=20, after=200)),
        police=_police(source),
        party_government_mark=_first_whole(_MARK, source.near("mark", before=0, after=300)),
        error_report_entry=_error_report_entry(source),
        sponsor=_sponsor(source.near("sponsor", before=60, after=400)),
        contact=_contact(source.near("footer", before=2000, after=2000)),
        sitemap=_sitemap(_maps(doc) if maps is None else maps, page_url)
        or _map_in_scripts(html, page_url),
        record_id=record_id,
        at=at,
    )


class _Source:
    """The source of a page with the places of all signs, found in one pass."""

    def __init__(self, text: str, found: FoundWords) -> None:
        self.text = text
        self._found = found

    def starts(self, sign: str) -> list[int]:
        """Where a sign stands; at most a few of its places, in order."""
        # Footers stand at the end: of many places the last ones count.
        return self._found.last_places(_SIGNS[sign], _MOST_PLACES)

    def near(self, sign: str, before: int, after: int) -> str:
        """The source around each place of a sign."""
        pieces: list[str] = []
        end = 0
        for start in self.starts(sign):
            first = max(start - before, end)
            end = max(start + after, end)
            pieces.append(self.text[first:end])
        return " | ".join(pieces)


def _words_of(markup: str) -> str:
    if not markup:
        return ""
    words = _without_tags(_HALF_TAG.sub("", markup))
    return tidy(unescape(_ENTITY_BLANK.sub(" ", words)) if "&" in words else words)


def _without_tags(markup: str) -> str:
    """A blank for each tag. Split, not substituted: that takes a third of the time."""
    first, *others = markup.split("<")
    pieces = [first]
    for piece in others:
        end = piece.find(">", 0, _LONGEST_TAG + 1)
        pieces.append(f" {piece[end + 1 :]}" if end >= 0 else f"<{piece}")
    return "".join(pieces)


def merge_identity(pages: Iterable[Page], home: Page | None = None) -> Identity:
    """One identity for a site: each mark from the home page, else from the first page with it."""
    merged = home.identity if home is not None else Identity()
    for page in pages:
        for field in fields(Identity):
            if not getattr(merged, field.name) and (value := getattr(page.identity, field.name)):
                merged = replace(merged, **{field.name: value})
    return merged


def _site_id_code(doc: Document, source: _Source) -> str | None:
    if code := _code(source.near("code", before=2, after=200)):
        return code
    if found := _SITECODE.search(source.near("sitecode", before=0, after=60)):
        return found.group(1).lower()
    for value in read_labels(doc).get("SiteIDCode", ()):
        if found := _CODE_VALUE.fullmatch(value.strip()):
            return found.group(1).lower()
    return None


# The pages of a site share their footer: what is read of a piece of it is remembered.
@lru_cache(maxsize=256)
def _code(markup: str) -> str | None:
    found = _CODE.search(squeeze(_words_of(markup)))
    return found.group(1).lower() if found else None


@lru_cache(maxsize=256)
def _icp(markup: str) -> str | None:
    return _first(_ICP, _words_of(markup))


@lru_cache(maxsize=256)
def _sponsor(markup: str) -> str | None:
    words = _words_of(markup)
    if named := _first(_SPONSOR, words):
        return named
    names = (found[1] for found in _SPONSORED.finditer(words))
    return next((name for name in names if not _TOLD.search(name)), None)


def _police(source: _Source) -> str | None:
    shown = _police_shown(source.near("police", before=10, after=400))
    return shown or _first(_POLICE_LINK, source.near("police_link", before=60, after=40))


@lru_cache(maxsize=256)
def _police_shown(markup: str) -> str | None:
    return _first(_POLICE, squeeze(_words_of(markup)))


def _error_report_entry(source: _Source) -> str | None:
    """The address in which jiucuo stands; a bare id or class name of that word is none."""
    for start in source.starts("errors"):
        before = source.text[max(0, start - _LONGEST_ADDRESS) : start]
        after = source.text[start : start + _LONGEST_ADDRESS]
        begun, rest = _ADDRESS.match(before[::-1]), _ADDRESS.match(after)
        address = (begun[0][::-1] if begun else "") + (rest[0] if rest else "")
        if "/" in address and not address.lower().endswith((".png", ".gif", ".jpg", ".css")):
            return unescape(address)
    return None


@lru_cache(maxsize=256)
def _contact(markup: str) -> str | None:
    """A phone number, an address or an e-mail address of the office, not a hotline for reports."""
    text = _words_of(markup)
    for found in _CONTACT.finditer(text):
        if not _OTHER_PHONE.search(text[max(0, found.start() - _LONGEST_HOTLINE) : found.start()]):
            return tidy(found.group(0))
    return None


def _sitemap(maps: Iterable[str], page_url: str) -> str | None:
    return next((absolute(href, page_url) or page_url for href in maps), None)


def _map_in_scripts(html: str, page_url: str) -> str | None:
    """The map that a script writes into the footer: foot = '…<a href="/map.html">网站地图</a>'."""
    if "网站地图" not in html and "站点地图" not in html:
        return None
    for found in _WRITTEN_MAP.finditer(html):
        # Not what a comment keeps.
        before = html[: found.start()].lower()
        if before.rfind("<script") > max(before.rfind("</script"), before.rfind("<!--")):
            return absolute(found[1], page_url)
    return None


def _maps(doc: Document) -> Iterator[str]:
    for anchor in doc.find_all("a"):
        if names_a_map(anchor, anchor.text.strip(), anchor.attr("title")):
            yield anchor.attr("href") or ""


def names_a_map(anchor: Element, words: str, title: str | None) -> bool:
    """Whether a link of these words and this title leads to the map of its site."""
    words = words or _alternative(anchor, title)
    return len(words) <= _LONGEST_MAP_NAME and _names_a_map(words)


@lru_cache(maxsize=4096)
def _names_a_map(words: str) -> bool:
    return bool(_MAY_BE_MAP.search(words) and _SITEMAP.search(squeeze(words)))


def _alternative(anchor: Element, title: str | None) -> str:
    image = anchor.find("img")
    return squeeze((image.attr("alt") or "") if image is not None else title or "")


def _written(text: str) -> str:
    """What the scripts of a source write by unescape("%3Ca…"), decoded; "" where they do not."""
    return "\n".join(
        unquote(_PERCENT_U.sub(lambda code: chr(int(code.group(1), 16)), literal), errors="replace")
        for literal in (found.group(2) for found in _ESCAPED_LITERAL.finditer(text))
    )


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    return tidy(found.group(1)) if found else None


def _first_whole(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    return unescape(found.group(0)) if found else None

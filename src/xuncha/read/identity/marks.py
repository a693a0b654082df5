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
from unicodedata import normalize
from urllib.parse import unquote

from turbohtml import Element, unescape

from xuncha.facts import Identity
from xuncha.read.identity.foot import of_the_foot
from xuncha.read.identity.marksource import SIGNS, MarkSource, is_taken_out, words_of
from xuncha.read.identity.sponsor import sponsor_in
from xuncha.read.labels import read_labels
from xuncha.read.links.href import absolute
from xuncha.read.source.sourcewords import FoundWords, WordFinder
from xuncha.read.text.digits import mended
from xuncha.read.text.plaintext import squeeze, tidy
from xuncha.read.tree.document import Document

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Page

_CODE = re.compile(
    r"(?:标\s?识\s?[码号编]{1,2}|网站标识(?=\s*:)|网站识别码|Site ?ID)[\s:/]*?(bm\d{8}|\d{10})(?!\d)",
    re.I,
)
# A number of ten figures by itself, of which no telephone's begins so: names in one column of a
# foot, values in the next.
_CODE_APART = re.compile(r"(?<![\w:-])(bm\d{8}|(?!400|800)[1-9]\d{9})(?![\w-])", re.I)
_CODE_VALUE = re.compile(r"(bm\d{8}|\d{10})", re.I)
_SITECODE = re.compile(r"site_?code\s*=\s*['\"]?(bm\d{8}|\d{10})(?!\d)", re.I)
_PROVINCES = "京津沪渝冀豫云滇辽黑湘皖鲁新苏浙赣鄂桂甘陇晋蒙陕吉闽贵黔粤川蜀青藏琼宁"
_ICP = re.compile(
    rf"([{_PROVINCES}国]?\s*ICP\s*[备证]\s*字?第?:?\s*[\d-]{{5,14}}\s*号?(?:\s?-\d{{1,3}}(?!\d))?)",
    re.I,
)
# 蜀<span>ICP</span>备<span>…: one number in pieces.
_IN_PIECES = re.compile(r"[\u4e00-\u9fff] ICP|ICP [备证]|[备证] \d+ 号", re.I)
_POLICE = re.compile(
    rf"([{_PROVINCES}]?公(?:网安|安网)备(?:案号)?\s*:?\s*(?:第\s*)?\d{{11,14}}\s*号?)"
)
_POLICE_LINK = re.compile(
    r"beian(?:\.mps)?\.gov\.cn/[^\s\"'<>]*(?:recordcode|[?&]code)=(\d{11,14})", re.I
)
# 公安机关备案号:36112102000524, 饶公备:36112102000524
_POLICE_NUMBER = re.compile(
    r"((?:公安(?:机关)?备案(?:编?号|序号)?|[\u4e00-\u9fff]公备(?:案号)?)[::]?\d{13,14})(?!\d)"
)
_MARK = re.compile(r"(?:bszs\.conac\.cn|dcs\.conac\.cn)/[^\s\"'<>\\)]*", re.I)
# An address in a source, up to what ends it.
_ADDRESS = re.compile(r"[^\s\"'<>\\()]*")
_LONGEST_ADDRESS = 400
# Each alternative begins with a letter of its own: see read/tree/textmarks.py.
_CONTACT = re.compile(
    r"(?:联系(?:电话|方式|邮\s*箱)|网站(?:联系)?电话|咨询电话|电(?:\s*话|子邮\s*箱)|值班电话|办公电话|地\s*址|邮\s*箱"
    r"|E(?i:-?mail)|e(?i:-?mail)|T(?<![A-Za-z]T)(?i:el))\s*[::]\s*"
    r"([^\s::|]{5,60}(?:\s*[-—]\s*\d{3,})?)"
    # The name in one cell, the number in the next.
    r"|(?:联系|咨询|办公|值班)电话\s+0\d{2,3}-?\d{7,8}(?!\d)"
)
# An address without its name: 政府街1号 邮编:600360
_WITH_POSTCODE = re.compile(
    r"[\u4e00-\u9fff]{2,20}\d{1,5}号[^\d。]{0,20}邮(?:政编码|编)\s*[::]\s*\d{6}"
)
# 市场监督管理局、卫生监督所 are offices, 监督 before a number alone is not.
_OTHER_PHONE = re.compile(
    r"(举报|投诉|监督(?!管理|[\u4e00-\u9fff]{0,2}[局所委站处院])|12345|技术支持|传真)[\u4e00-\u9fff]{0,4}\s*$"
)
_LONGEST_HOTLINE = 20
_SITEMAP = re.compile(r"(网站|站点)(地图|导航)|^地图$|sitemap", re.I)
# One of these stands in every name of a map, whatever its width.
MAP_SIGNS = "图航mMｍＭ"
_MAY_BE_MAP = re.compile(f"[{MAP_SIGNS}]")
_LONGEST_MAP_NAME = 12
# decodeURIComponent("%E7…"): of a literal, not of what a script puts together.
_WRITERS = (
    "unescape",
    *(f"decodeURI{end}({quote}%" for end in ("", "Component") for quote in ("'", '"')),
)
_MAP_NAMES = ("网站地图", "站点地图")
SIGN_WORDS = (
    *dict.fromkeys(word for words in SIGNS.values() for word in words),
    *_WRITERS,
    *_MAP_NAMES,
)
_FINDER = WordFinder(SIGN_WORDS)
_WRITTEN_MAP = re.compile(
    r"""<a\b[^<>]{0,200}?\bhref\s*=\s*\\?["']([^"'\\<>]{1,300})\\?["'][^<>]{0,200}>\s*(?:网站|站点)地图""",
    re.I,
)
_ESCAPED_LITERAL = re.compile(
    r"""(?:unescape|decodeURI(?:Component)?)\(\s*(["'])(.{1,4000}?)\1""", re.S
)
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

    `found` are the words of `SIGN_WORDS` in it and `maps` the addresses of the links that
    `names_a_map` names, where somebody has looked for them already.
    """
    found = found or _FINDER.find(html)
    if found.has(_WRITERS) and (written := _written(html)):
        html = f"{html}\n{written}"
        found = _FINDER.find(html)
    source = MarkSource(html, found)
    shown = _code_of_the_foot(source)
    code = shown or _code_elsewhere(doc, source)
    return Identity(
        site_id_code=code,
        # Visitors can read it nowhere, neither beside its name nor elsewhere.
        code_in_links_alone=code is not None
        and not shown
        and code not in words_of(source.text).lower(),
        icp=of_the_foot(source, "icp", (20, 200), _icp),
        police=_police(source),
        party_government_mark=_first_whole(_MARK, source.near("mark", before=0, after=300)),
        error_report_entry=_error_report_entry(source),
        sponsor=sponsor_in(source.near("sponsor", before=60, after=400)),
        contact=_contact(source.near("footer", before=2000, after=2000))
        or _contact(source.near("mark", before=1000, after=300)),
        sitemap=next(iter(_maps(doc, page_url) if maps is None else maps), None)
        or (_map_in_scripts(html, page_url) if found.has(_MAP_NAMES) else None),
        record_id=record_id,
        at=at,
    )


def merge_identity(pages: Iterable[Page], home: Page | None = None) -> Identity:
    """One identity for a site: each mark from the home page, else from the first page with it."""
    merged = home.identity if home is not None else Identity()
    is_hidden = merged.code_in_links_alone
    for page in pages:
        if page.identity.site_id_code and not page.identity.code_in_links_alone:
            is_hidden = False
        for field in fields(Identity):
            if not getattr(merged, field.name) and (value := getattr(page.identity, field.name)):
                merged = replace(merged, **{field.name: value})
    return replace(merged, code_in_links_alone=is_hidden)


def _code_elsewhere(doc: Document, source: MarkSource) -> str | None:
    """The code in a script, in the address of 找错 or in a label, where none stands in the foot."""
    if found := _SITECODE.search(source.near("sitecode", before=0, after=60)):
        return found.group(1).lower()
    if code := source.linked_code():
        return code
    for value in read_labels(doc).get("SiteIDCode", ()):
        if found := _CODE_VALUE.fullmatch(value.strip()):
            return found.group(1).lower()
    return None


def _code_of_the_foot(source: MarkSource) -> str | None:
    code = of_the_foot(source, "code", (2, 200), _code)
    return code or _code(source.near("code", before=2, after=200))


# The pages of a site share their footer: what is read of a piece of it is remembered.
@lru_cache(maxsize=256)
def _code(markup: str) -> str | None:
    words = words_of(markup)
    if found := _CODE.search(words) or _CODE.search(squeeze(words)):
        return found.group(1).lower()
    apart = {number.lower() for number in _CODE_APART.findall(words)}
    return apart.pop() if len(apart) == 1 else None


@lru_cache(maxsize=256)
def _icp(markup: str) -> str | None:
    words = words_of(markup)
    found = _first(_ICP, normalize("NFKC", words) if "ＩＣＰ" in words else words)
    return squeeze(found) if found and _IN_PIECES.search(found) else found


def _police(source: MarkSource) -> str | None:
    if shown := of_the_foot(source, "police", (10, 400), _police_shown):
        return shown
    return _first(_POLICE_LINK, source.near("police_link", before=60, after=40))


@lru_cache(maxsize=256)
def _police_shown(markup: str) -> str | None:
    words = squeeze(words_of(markup))
    return _first(_POLICE, words) or _first(_POLICE_NUMBER, words)


def _error_report_entry(source: MarkSource) -> str | None:
    """The address in which jiucuo stands; a bare id or class name of that word is none."""
    for start in source.starts("errors"):
        before = source.text[max(0, start - _LONGEST_ADDRESS) : start]
        after = source.text[start : start + _LONGEST_ADDRESS]
        begun, rest = _ADDRESS.match(before[::-1]), _ADDRESS.match(after)
        address = (begun[0][::-1] if begun else "") + (rest[0] if rest else "")
        if "/" in address and not address.lower().endswith((".png", ".gif", ".jpg", ".css")):
            return unescape(address)
    return f"Link('{code}')" if (code := source.linked_code()) else None


@lru_cache(maxsize=256)
def _contact(markup: str) -> str | None:
    """A phone number, an address or an e-mail address of the office, not a hotline for reports."""
    text = words_of(markup)
    for found in _CONTACT.finditer(text):
        if not _OTHER_PHONE.search(text[max(0, found.start() - _LONGEST_HOTLINE) : found.start()]):
            return tidy(found.group(0))
    address = _WITH_POSTCODE.search(text)
    return tidy(address.group(0)) if address else None


def _map_in_scripts(html: str, page_url: str) -> str | None:
    """The map that a script writes into the footer: foot = '…<a href="/map.html">网站地图</a>'."""
    for found in _WRITTEN_MAP.finditer(html):
        # Not what a comment keeps.
        before = html[: found.start()].lower()
        if before.rfind("<script") > max(before.rfind("</script"), before.rfind("<!--")):
            return absolute(found[1], page_url)
    return None


def _maps(doc: Document, page_url: str) -> Iterator[str]:
    for anchor in doc.find_all("a"):
        if names_a_map(anchor, anchor.text.strip(), anchor.attr("title")):
            yield absolute(anchor.attr("href") or "", page_url) or page_url


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
    return mended(
        "\n".join(
            unquote(
                _PERCENT_U.sub(lambda code: chr(int(code.group(1), 16)), literal), errors="replace"
            )
            for literal in _escaped_literals(text)
        )
    )


def _escaped_literals(text: str) -> Iterator[str]:
    """The literals that a source unescapes. The calls are looked for by their names: the pattern
    by itself would be tried at every u and d of the page."""
    end = 0
    for start in sorted([*_places(text, "unescape"), *_places(text, "decodeURI")]):
        if start >= end and (found := _ESCAPED_LITERAL.match(text, start)):
            end = found.end()
            if not is_taken_out(text, start):
                yield found.group(2)


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    return tidy(found.group(1)) if found else None


def _first_whole(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    return unescape(found.group(0)) if found else None

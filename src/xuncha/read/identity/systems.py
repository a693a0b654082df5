"""在线申报、在线查询: the online systems a page offers, and those that are only a picture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from turbohtml import Element

from xuncha.facts import OnlineSystem
from xuncha.read.links.href import absolute
from xuncha.read.text.plaintext import squeeze, text_of
from xuncha.read.tree.document import Document

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Page

_DOES = r"(?:申报|申请|办理|受理|查询|审批|预约|报名|登记|缴费|备案|填报|办事|报建|报批|年检|年报|许可|服务|取号)"
_SYSTEM = re.compile(
    rf"(?:[\u4e00-\u9fff]{{0,12}}(?:网上|在线|联网|网络){_DOES}{{1,2}}(?:系统|平台|入口|大厅|服务)?"
    rf"|[\u4e00-\u9fff\d]{{0,14}}{_DOES}(?:管理|服务)?(?:系统|平台)(?:入口)?"
    r"|(?:网上|在线|政务)?(?:办事|政务)(?:服务)?大厅"
    r"|(?:办事|办件|进度|办理进度|审批进度|状态|办事进度|办理结果|审批结果|办件进度|结果|受理)查询"
    r"|[\u4e00-\u9fff]{0,8}(?:社保|公积金|医保|违章|成绩|档案|证书|许可证|企业信用|养老金|车辆)(?:信息)?查询(?:系统)?)"
)
# One of these stands in every name of a system, even where blanks stand between its characters.
SYSTEM_SIGNS = "网在系平大查"
_MAY_BE_SYSTEM = re.compile(f"[{SYSTEM_SIGNS}]")
_NOT_A_SYSTEM = re.compile(
    r"指南|说明|通知|公告|公示|须知|流程|手册|办法|下载|教程|视频|解读|问答|暂停|升级|信息查询$|公文|文件|法规查询|目录|办公|邮件|后台|"
    r"内部|发布系统|投诉|举报|咨询|调查|访谈|站内|全文|高级"
)
# A picture is looked at only where services are offered.
_SERVICES = re.compile(r"办事|服务|在线|网上|系统|大厅|申报|查询")
_LONGEST_NAME = 24
# The caption stands in the same small block as the picture.
_CAPTION_LEVELS = 2
# What is outside of an item of a list belongs to other items.
_ITEMS = frozenset(("li", "td", "dd", "dl"))
_NO_LINK = frozenset(
    ("", "#", "javascript:void(0)", "javascript:void(0);", "javascript:void(null)")
)
_SCRIPTED = frozenset(
    ("onclick", "onmousedown", "onmouseup", "usemap", "data-url", "data-href", "ng-click")
)


def find_systems(
    doc: Document,
    page_url: str,
    text: str,
    record_id: str = "",
    at: str = "",
    named: Iterable[tuple[str, str]] | None = None,
) -> tuple[OnlineSystem, ...]:
    """The online systems that links or pictures of a page are named after, in page order.

    `named` are (name, href) of the links that `system_named` names, where somebody has them.
    """
    found: dict[str, OnlineSystem] = {}
    for name, href in _links(doc) if named is None else named:
        if url := absolute(href, page_url):
            found.setdefault(url, OnlineSystem(name, url, page_url, False, record_id, at))
    linked = {squeeze(system.name) for system in found.values()}
    if _SERVICES.search(text):
        for name, source in _pictures(doc):
            if squeeze(name) in linked:
                continue
            url = absolute(source, page_url) or page_url
            found.setdefault(url, OnlineSystem(name, url, page_url, True, record_id, at))
    return tuple(found.values())


def find_online_systems(pages: Iterable[Page]) -> tuple[OnlineSystem, ...]:
    """The online systems of a site, one an address.

    A picture whose system is offered by a link elsewhere on the site is no fault.
    """
    found: dict[str, OnlineSystem] = {}
    for page in pages:
        for system in page.systems:
            found.setdefault(system.url, system)
    linked = {squeeze(system.name) for system in found.values() if not system.image_only}
    return tuple(
        system
        for system in found.values()
        if not system.image_only or squeeze(system.name) not in linked
    )


@lru_cache(maxsize=20_000)
def is_system_name(name: str) -> bool:
    """Whether a link or picture of this name offers an online system."""
    if len(name) > 3 * _LONGEST_NAME or not _MAY_BE_SYSTEM.search(name):
        return False
    name = squeeze(name)
    return (
        3 < len(name) <= _LONGEST_NAME
        and _SYSTEM.fullmatch(name) is not None
        and not _NOT_A_SYSTEM.search(name)
    )


def _links(doc: Document) -> Iterator[tuple[str, str]]:
    for anchor in doc.find_all("a"):
        if name := system_named(anchor, anchor.text.strip(), anchor.attr("title")):
            yield name, anchor.attr("href") or ""


def system_named(anchor: Element, words: str, title: str | None) -> str:
    """The name of the online system that a link of these words and this title offers, or ""."""
    if words:
        return _system_by_words(words, title)
    if title and is_system_name(title):
        return title
    image = anchor.find("img")
    caption = (image.attr("alt") or "") if image is not None else ""
    return caption if caption and is_system_name(caption) else ""


def _system_by_words(words: str, title: str | None) -> str:
    if len(words) > 3 * _LONGEST_NAME:
        return ""
    if is_system_name(words):
        return words
    return title if title and title != words and is_system_name(title) else ""


def _pictures(doc: Document) -> Iterator[tuple[str, str]]:
    """Pictures named like a system with nothing to click: no link, no script, no link beside."""
    for image in doc.find_all("img"):
        if not _is_clickable(image) and (name := _caption(image)):
            yield name, image.attr("src") or ""


def _caption(image: Element) -> str:
    for option in (image.attr("alt"), image.attr("title")):
        if option and is_system_name(option):
            return option.strip()
    block: Element = image
    for _ in range(_CAPTION_LEVELS):
        if not isinstance(block.parent, Element):
            break
        block = block.parent
        if block.tag in ("body", "form") or len(block.find_all("img", limit=2)) > 1:
            break
        # Putting the words of a large block together costs more than the look.
        words = text_of(block) if _MAY_BE_SYSTEM.search(block.text) else ""
        if words and is_system_name(words):
            return words
    return ""


def _is_clickable(image: Element) -> bool:
    if _is_scripted(image):
        return True
    block: Element | None = image
    for _ in range(_CAPTION_LEVELS + 1):
        block = block.parent if block is not None and isinstance(block.parent, Element) else None
        if block is None or block.tag in ("body", "html"):
            return False
        if _is_scripted(block) or block.tag in ("button", "form"):
            return True
        if any(_leads(anchor) for anchor in _anchors(block)):
            return True
        if block.tag in _ITEMS or len(block.find_all("img", limit=2)) > 1:
            return False
    return False


def _anchors(block: Element) -> list[Element]:
    inside = block.find_all("a", limit=20)
    around = block.closest("a")
    return [*inside, around] if around is not None else inside


def _leads(anchor: Element) -> bool:
    href = (anchor.attr("href") or "").strip().lower()
    return href not in _NO_LINK or _is_scripted(anchor)


def _is_scripted(element: Element) -> bool:
    return not _SCRIPTED.isdisjoint(element.attrs)

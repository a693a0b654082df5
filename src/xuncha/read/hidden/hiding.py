"""How an element is kept from the eyes of visitors: by its style, its attributes, a style sheet.

The ways differ in what they prove: menus and tabs are not displayed until someone asks for them;
nobody keeps an honest link a mile off the screen or in letters of no size.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from turbohtml import Node

from xuncha.read.hidden.byscript import (
    SCRIPT_SIGNS,
    hidden_by_scripts,
    is_hidden_by_its_own,
    sheets_of_scripts,
)
from xuncha.read.hidden.colours import LinkColours, ground_in, letters_in
from xuncha.read.hidden.rules import hidden_by_rules
from xuncha.read.hidden.styletext import in_force, squeezed, without_comments
from xuncha.read.source.sourcewords import FoundWords
from xuncha.read.text.digits import is_whole, whole
from xuncha.read.tree.document import Document, Element

DISPLAY = "display"
INVISIBLE = "invisible"
OFF_SCREEN = "off_screen"
ZERO_SIZE = "zero_size"
SAME_COLOUR = "same_colour"
COVERED = "covered"
# Hidden for some, or perhaps: it takes more to accuse (read/hidden/links.py).
SUNK, FOR_OTHER_BROWSERS = "sunk", "for_other_browsers"
# Nothing honest is hidden like this, or hardly anything.
STRONG = frozenset((OFF_SCREEN, ZERO_SIZE, SAME_COLOUR))

_START = r"(?:^|[;{])"
_END = r"(?:px|pt|em|rem|%)?(?:!important)?(?:;|\}|$)"
_WAYS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (DISPLAY, re.compile(rf"{_START}(?:display:none|content-visibility:hidden)")),
    (
        OFF_SCREEN,
        re.compile(
            rf"{_START}(?:left|top|right|bottom|margin-left|margin-top|margin-right|text-indent):"
            r"-(?:\d{3,}|\d{2,}r?em)|translate[xy]?\(-\d{4,}|translate:-(?:\d{4,}|\d{3,}v[wh])"
            # inset:-9999px auto auto -9999px
            rf"|{_START}inset:(?:[^;]{{0,40}}?[^;\d.])?-(?:\d{{3,}}px|\d{{3,}}v[wh]|\d{{2,}}r?em)"
            # left:calc(-100vw - 500px)
            r"|(?:left|top|margin-left|margin-top|text-indent):calc\(-(?:\d{3,}v[wh]|\d{4,}px)"
            # Internet Explorer's: left:expression(1-900)
            r"|(?:left|top):expression(?:_r)?\(\d{1,3}-\d{3,}\)"
        ),
    ),
    (
        ZERO_SIZE,
        re.compile(
            rf"{_START}(?:font-size|max-height|max-width):0*[0-2]?(?:\.\d+)?{_END}"
            rf"|{_START}(?:scale|zoom):(?:0(?:\.0\d*)?|\.0\d*)(?:;|$)"
            r"|scale\(0(?:\.0\d*)?\)|clip:rect\(0|clip:rect\(1px"
            r"|clip-path:(?:inset\((?:100|50)%|circle\(0(?:px|%)?\)|polygon\((?:0(?:px|%)?,?){4,}\))"
        ),
    ),
    # An order of -1 puts a picture behind words; nobody needs -999 for that.
    (COVERED, re.compile(rf"{_START}z-index:-(?:99|\d{{3,9}}){_END}")),
    (
        INVISIBLE,
        re.compile(
            rf"{_START}(?:visibility:(?:hidden|collapse)|opacity:(?:-[\d.]{{1,9}}|0(?:\.0\d*)?|\.0\d*){_END}"
            rf"|(?:-webkit-text-fill-)?color:(?:transparent|rgba\([^)]*,0?\.?0*\)){_END})"
            r"|alpha\(opacity=0\)"
            rf"|{_START}filter:opacity\(0(?:\.0\d*|%)?\)"
        ),
    ),
)
_SMALL_SIDE = re.compile(rf"{_START}(?:width|height):[0-2]?(?:\.\d+)?{_END}")
_SUNK = re.compile(rf"{_START}z-index:-\d{{1,9}}{_END}")
_CLIPPED = re.compile(r"overflow(?:-[xy])?:(?:hidden|scroll|auto)")
# Most rules neither hide nor show anything.
_MAY_HIDE = re.compile(
    r"display|visibility|opacity|font-size|indent|clip|scale|translate|overflow|background|-\d{3}"
    r"|transparent|expression|z-index|zoom|inset"
)
# A logo in place of the words of its link: the picture is seen, or fills the letters.
_PICTURE = re.compile(r"background(?:-image)?:[^;}]*(?:url\(|gradient\()|background-clip:text")
_WORDS_ALONE = re.compile(
    r"(?:^|(?<=[;{]))(?:text-indent:-[^;}]*|(?:-webkit-text-fill-)?color:transparent[^;}]*)"
)
# What comes in by itself, or opens and closes: nobody takes the trouble for what is not to be seen.
_MOVES = re.compile(r"transition:|transition-property:|animation(?:-name|-duration)?:")
_WIDTH = re.compile(rf"{_START}width:([0-9]{{3,5}})(?:\.[0-9]+)?px")
_MOVED = re.compile(r"(?:[;{]|^)(?:(?:margin-)?left:|transform:translatex?\()-([0-9]{3,5})px")
_NO_LETTERS = re.compile(r"(?:^|(?<=[;{]))font-size:0*(?:\.0*)?(?:px|pt|em|rem|%)?(?=;|\}|$)")
_LETTERS = re.compile(r"(?:^|[;{])font(?:-size)?:[^;}]*?[1-9]")
_SINGLE = re.compile(r"^(?:div|ul|p|span|table)?([.#][\w-]+)$")
_NAME = re.compile(r"[.#][\w-]+")
_SHOWN = re.compile(r"display:(?!none)|visibility:visible")
# .bar:hover{right:0}: what stands beside the page comes in when somebody asks for it.
_STATE = re.compile(
    r":(?:hover|focus|focus-within|target|checked)\b|\.(?:open|active|show|on|cur|current)\b"
)
_BROUGHT_BACK = re.compile(
    r"(?:^|;)(?:left|right|top|bottom|margin(?:-\w+)?|transform|text-indent|(?:max-)?height|width|opacity|clip|z-index):(?!-)"
)
_MEDIA = re.compile(r"@media([^{]{0,300})\{")
_BRACE = re.compile(r"[{}]")
# Of all sheets of a page together.
_LONGEST_SHEET = 100_000


class Sheet(NamedTuple):
    """What hides elements for good: by a ".name" or "#name" of theirs, or as a rule describes them."""

    names: Mapping[str, str]
    elements: Mapping[Node, str]


def sheet_of(doc: Document, html: str, found: FoundWords) -> Sheet:
    """The ways in which the page's own <style> or script hides elements for good.

    What another rule or script shows again (a menu under the mouse) is left out. `found` are the
    words of `SCRIPT_SIGNS` in the source.
    """
    ways: dict[str, str] = {}
    shown: set[str] = set()
    rules: list[tuple[str, str]] = []
    colours = LinkColours()
    styles = (
        one for one in doc.find_all("style", limit=50) if _is_for_all(one.attr("media") or "")
    )
    sheets = "".join(style.text for style in styles)[:_LONGEST_SHEET]
    if "createElement" in html:
        sheets += "".join(sheets_of_scripts(html))[:_LONGEST_SHEET]
    if sheets:
        sheet, for_some = _parts_by_media(without_comments(sheets).lower())
        for selectors, declarations in _rules(sheet):
            colours.note(selectors, declarations)
            if _MAY_HIDE.search(declarations) or _STATE.search(selectors):
                _note(selectors, declarations, ways, shown, rules)
        # What telephones or printers are shown is hidden from nobody for good.
        for selectors, declarations in _rules(for_some):
            _note(selectors, declarations, {}, shown, [])
        ways = dict.fromkeys(colours.of_their_ground(), SAME_COLOUR) | ways
        ways = dict.fromkeys(colours.clear(), INVISIBLE) | ways
    if found.has(SCRIPT_SIGNS):
        ways |= hidden_by_scripts(html, way_of_style)
    return Sheet(
        {name: way for name, way in ways.items() if name not in shown},
        hidden_by_rules(doc, rules, shown, STRONG) if rules else {},
    )


def _is_for_all(media: str) -> bool:
    """Whether a style is for every visitor's screen: not for print, nor for a width."""
    return "(" not in media and not re.search(r"\b(?:print|speech|aural|braille|tty)\b", media)


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """(selectors, squeezed declarations) of each rule."""
    for rule in sheet.split("}"):
        selectors, brace, declarations = rule.rpartition("{")
        if brace:
            yield _selectors(selectors), squeezed(declarations)


def _selectors(before: str) -> str:
    """The selectors that stand last before a brace; & of a rule within a rule is the outer one."""
    outer, _, inner = before.rpartition("{")
    if "&" not in inner:
        return inner
    # A rule whose outer one has been closed off by an earlier one: of anything.
    around = outer.rpartition("{")[2].rpartition(";")[2].strip() or "*"
    return inner.rpartition(";")[2].replace("&", around)


def _parts_by_media(sheet: str) -> tuple[str, str]:
    """A sheet without the rules that are for print or for some widths alone, and those rules."""
    pieces, for_some, position = [], [], 0
    for media in _MEDIA.finditer(sheet):
        if media.start() < position or _is_for_all(media.group(1)):
            continue
        pieces.append(sheet[position : media.start()])
        position = _end_of_block(sheet, media.end())
        for_some.append(sheet[media.end() : position])
    return "".join((*pieces, sheet[position:])), "".join(for_some)


def _end_of_block(sheet: str, start: int) -> int:
    depth = 1
    for brace in _BRACE.finditer(sheet, start):
        depth += 1 if brace.group() == "{" else -1
        if not depth:
            return brace.end()
    return len(sheet)


def _note(
    selectors: str,
    declarations: str,
    ways: dict[str, str],
    shown: set[str],
    rules: list[tuple[str, str]],
) -> None:
    way = way_of_style(declarations)
    for selector in map(str.strip, selectors.split(",")):
        if way and (single := _SINGLE.match(selector)):
            ways[single.group(1)] = way
        elif way:
            rules.append((selector, way))
        elif _SHOWN.search(declarations) or (
            _STATE.search(selector) and _BROUGHT_BACK.search(declarations)
        ):
            shown.update(_NAME.findall(selector))


def way_of(element: Element, sheet: Sheet) -> str:
    """The way in which this element itself is hidden, or ""; its parents are not looked at."""
    if element.attr("hidden") is not None or is_shut(element):
        return DISPLAY
    style = element.attr("style")
    if style and (way := way_of_style(squeezed(style))):
        return way
    if element.tag == "noscript":
        # Browsers show it to nobody whose scripts run: that is nobody.
        return FOR_OTHER_BROWSERS
    if element.tag == "marquee" and _is_slit(element):
        return ZERO_SIZE
    if is_hidden_by_its_own(element):
        return DISPLAY
    if sheet.elements and (way := sheet.elements.get(element, "")):
        return way
    for name in _names(element) if sheet.names else ():
        if name in sheet.names:
            return sheet.names[name]
    return ""


def is_shut(element: Element) -> bool:
    """Whether a browser shows an element only when it is opened: <dialog>, popover."""
    if element.tag == "dialog":
        return element.attr("open") is None
    return element.attr("popover") is not None


def way_of_style(style: str) -> str:
    """The way a squeezed, lower-case style hides its element, or ""."""
    way = _way_as_written(style)
    # Most styles hide nothing: what would show it again is asked of the others alone.
    if way and ";" in style:
        style = in_force(style)
        way = _way_as_written(style)
    if way == OFF_SCREEN and _is_wider_than_its_way(style):
        return ""
    if way and _MOVES.search(style):
        return way if way == DISPLAY else ""
    if way and _PICTURE.search(style):
        return _way_as_written(_WORDS_ALONE.sub("", style))
    return way


def _is_wider_than_its_way(style: str) -> bool:
    """Whether a box is moved to the left by less than its width: a row that rolls is seen in part."""
    width, moved = _WIDTH.search(style), _MOVED.search(style)
    return bool(width and moved and int(width.group(1)) > int(moved.group(1)))


def _way_as_written(style: str) -> str:
    for way, pattern in _WAYS:
        # Boxes that stand where they stand have no order.
        if pattern.search(style) and (way != COVERED or "position:" in style):
            return way
    if _CLIPPED.search(style) and _SMALL_SIDE.search(style):
        return ZERO_SIZE
    own = letters_in(style)
    if own and own == ground_in(style):
        return SAME_COLOUR
    return SUNK if _SUNK.search(style) and "position:" in style else ""


def hides_letters_alone(element: Element) -> bool:
    """Whether nothing but letters of no size hides what stands here: no room between boxes.

    Pictures are seen nevertheless, and so is what has a size of its own.
    """
    style = squeezed(element.attr("style") or "")
    return bool(_NO_LETTERS.search(style)) and not way_of_style(_NO_LETTERS.sub("", style))


def has_letters_of_its_own(element: Element) -> bool:
    """Whether an element says in its style how large its letters are."""
    style = element.attr("style")
    return bool(style and _LETTERS.search(squeezed(style)))


def _is_slit(element: Element) -> bool:
    style = squeezed(element.attr("style") or "")
    sides = [element.attr("width") or "", element.attr("height") or ""]
    values = [whole(side.rstrip("px")) for side in sides if is_whole(side.rstrip("px"))]
    return any(value <= 10 for value in values) or bool(_SMALL_SIDE.search(style))


def _names(element: Element) -> list[str]:
    classes = [f".{name}" for name in (element.attr("class") or "").lower().split()]
    identity = element.attr("id")
    return [*classes, f"#{identity.lower()}"] if identity else classes

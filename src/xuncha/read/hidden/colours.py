"""Colours of letters and of what is behind them, as styles, attributes and a page's own sheet say."""

from __future__ import annotations

import re

from xuncha.read.tree.document import Element

_START = r"(?:^|[;{])"
_COLOUR = re.compile(rf"{_START}color:([^;}}]+)")
_BACKGROUND = re.compile(rf"{_START}background(?:-color|-image)?:([^;}}]+)")
_WHITE = frozenset(("#fff", "#ffffff", "white", "rgb(255,255,255)"))
# rgb(245,245,245) is #f5f5f5, and #eee is #eeeeee.
_PARTS = re.compile(r"rgb\((\d{1,3}),(\d{1,3}),(\d{1,3})\)")
_SHORT = re.compile(r"#[0-9a-f]{3}")
_DRAWN = "other"
_CLEAR = re.compile(r"transparent|rgba\([^)]*,0?\.?0*\)")
_NAME = re.compile(r"[.#][\w-]+")
# .links, #links; .links a, .links ul li a:link
_BOX = re.compile(r"^(?:div|ul|p|span|table|td)?([.#][\w-]+)$")
_LINKS_OF_BOX = re.compile(
    r"^(?:div|ul|p|span|table|td)?([.#][\w-]+)(?:\s+(?:div|ul|li|p|span|tr|td|font))*\s+a(?::link|:visited)?$"
)


def letters_in(style: str) -> str:
    """The colour of letters in a squeezed style, spelled one way, or ""."""
    found = _COLOUR.search(style)
    return spelled(found.group(1)) if found else ""


def ground_in(style: str) -> str:
    """The background in a squeezed style, spelled one way; "other" for a picture; or ""."""
    found = _BACKGROUND.search(style)
    if not found:
        return ""
    is_drawn = "url" in found.group(1) or "gradient" in found.group(1)
    return _DRAWN if is_drawn else spelled(found.group(1))


def colour_of(element: Element, style: str) -> str:
    """The colour of its letters as the element itself says; `style` is its squeezed style."""
    if element.tag == "font" and element.attr("color"):
        return spelled(str(element.attr("color")).lower())
    return letters_in(style)


def background_of(element: Element, style: str) -> str:
    """The background the element itself says; `style` is its squeezed style."""
    ground = ground_in(style)
    if ground:
        return ground
    if element.attr("background"):
        return _DRAWN
    return spelled((element.attr("bgcolor") or "").lower())


def spelled(text: str) -> str:
    """A colour as it is compared."""
    word = text.replace("!important", "").strip()
    if word in _WHITE:
        return "white"
    if parts := _PARTS.fullmatch(word):
        return "#" + "".join(f"{min(int(part), 255):02x}" for part in parts.groups())
    if _SHORT.fullmatch(word):
        return "#" + "".join(2 * digit for digit in word[1:])
    return word


class LinkColours:
    """Boxes of a sheet whose links have the colour of the box itself."""

    def __init__(self) -> None:
        self._grounds: dict[str, str] = {}
        self._letters: dict[str, str] = {}
        # Boxes of which any rule draws a picture: the picture is seen, whatever the letters are.
        self._drawn: set[str] = set()

    def note(self, selectors: str, style: str) -> None:
        """Keep what one rule says of a box or of the links in it."""
        letters, ground = letters_in(style), ground_in(style)
        for selector in selectors.split(",") if letters or ground else ():
            name = selector.strip()
            if ground == _DRAWN:
                self._drawn.update(_NAME.findall(name))
            if ground and (box := _BOX.match(name)):
                self._grounds[box.group(1)] = ground
            elif letters and (links := _LINKS_OF_BOX.match(name)):
                self._letters[links.group(1)] = letters

    def of_their_ground(self) -> list[str]:
        """The names of the boxes whose links nobody can tell from their ground."""
        return [
            name
            for name, letters in self._letters.items()
            if letters != _DRAWN and self._grounds.get(name) == letters
        ]

    def clear(self) -> list[str]:
        """The names of the boxes whose links have letters that are clear, and no picture."""
        return [
            name
            for name, letters in self._letters.items()
            if _CLEAR.fullmatch(letters) and name not in self._drawn
        ]

"""A page as the lines a reader sees, with what makes a line a heading or a table cell.

Guides and letters are read from this: their fields stand in tables, definition lists, bold
paragraphs or plain lines, and all of those become lines here. Menus and footers are left out,
panels of tabs that are not shown at first are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from turbohtml import Element, Text

from xuncha.read.text.digits import is_whole, whole
from xuncha.read.text.plaintext import NEVER_SHOWN, squeeze, tidy
from xuncha.read.tree.chrome import find_footer, is_chrome
from xuncha.read.tree.document import Document

# A page of more nodes than this is no guide and no letter; reading stops there.
_MAX_NODES = 60_000
_BLOCKS = frozenset(
    (
        *("h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "blockquote", "br", "hr"),
        *("ul", "ol", "li", "dl", "dt", "dd"),
        *("table", "thead", "tbody", "tfoot", "tr", "td", "th"),
        *("body", "main", "article", "section", "aside", "div", "center", "address", "figure"),
        *("form", "fieldset", "legend"),
    )
)
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "th", "dt", "legend"])
_BOLD = frozenset(("b", "strong"))
# Inside a row that is one of the first, an element of the second kind may be the label of the next.
_ROWS_OF_PAIRS = frozenset(("li", "div", "dd"))
_FIELDS = frozenset(("input", "textarea"))
_SMALL = frozenset(("label", "span", "em", "i", "font"))
_LONGEST_LABEL = 12
_WORDS = re.compile("[\u4e00-\u9fff]{2,10}")
_LABELLED = re.compile(r"\s*[\u4e00-\u9fff]{2,8}\s*[:\uff1a]")
_ORNAMENT = re.compile(
    r"(icon|logo|arrow|line|dot|btn|button|blank|space|share|print|close|fileTypeImages)[^/]*$|^data:"
    r"|/fileTypeImages/|/icons?/",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One visible line, punctuation in its plain (half-width) form so that patterns stay short.

    `cell` is (row, column) in its innermost table, rows numbered in page order.
    """

    text: str
    # The bold words that the line begins with; the whole text where all of it is bold.
    lead: str = ""
    # The words of a first element that names the next one: <label>办理地点</label><span>…</span>.
    label: str = ""
    # The tag that makes it a heading (h1 … h6, th, dt), or "".
    heading: str = ""
    cell: tuple[int, int] | None = None
    # The cells of the tables around that table, outermost first.
    around: tuple[tuple[int, int], ...] = ()
    # (words, href as written) of the links in it.
    links: tuple[tuple[str, str], ...] = ()
    images: int = 0
    # What its only picture is said to show (alt); "" where it has words too.
    pictured: str = ""

    @property
    def is_bold(self) -> bool:
        """Whether all of its text is bold."""
        return bool(self.text) and self.lead == self.text

    @property
    def is_link(self) -> bool:
        """Whether all of its text is one link that leads somewhere else."""
        return (
            len(self.links) == 1
            and leads_somewhere(self.links[0][1])
            and squeeze(self.links[0][0]) == squeeze(self.text)
        )


@dataclass(slots=True)
class _Draft:
    """A line while its pieces are collected."""

    words: list[str] = field(default_factory=list)
    bold: list[str] = field(default_factory=list)
    bold_open: bool = True
    label: str = ""
    links: list[tuple[str, str]] = field(default_factory=list)
    images: int = 0
    pictured: list[str] = field(default_factory=list)


def leads_somewhere(href: str) -> bool:
    """Whether an href opens another address, and not a script or a place on the same page."""
    href = href.strip().lower()
    return bool(href) and not href.startswith(("#", "javascript:", "about:"))


# A page is asked for its lines by several readers, one after the other.
@lru_cache(maxsize=1)
def page_lines(doc: Document) -> tuple[Line, ...]:
    """The lines of a page in document order, footers and menus left out."""
    root = doc.find("body") or doc.root
    if root is None:
        return ()
    return tuple(_Walk(find_footer(root)).lines(root))


def _is_picture(element: Element) -> bool:
    """Whether an image can hold content: not an icon, a ruler line or a button."""
    if _ORNAMENT.search(element.attr("src") or ""):
        return False
    sizes = [element.attr(name) or "" for name in ("width", "height")]
    return not any(
        is_whole(size.removesuffix("px")) and whole(size.removesuffix("px")) < 60 for size in sizes
    )


def _shown_value(field: Element) -> str:
    """What a field of a form shows that cannot be changed: 办理地点 [政务大厅三楼]; else ""."""
    attributes = ("readonly", "disabled")
    if not any(field.attr(name) is not None for name in attributes):
        return ""
    if field.tag == "textarea":
        return field.text
    is_text = (field.attr("type") or "text").lower() == "text"
    return (field.attr("value") or "") if is_text else ""


def _label_of(element: Element) -> str:
    """The words of an element that names the next one: a label, or the first of just two."""
    words, parent = tidy(element.text), element.parent
    if not 0 < len(words) <= _LONGEST_LABEL or not isinstance(parent, Element):
        return ""
    pieces = [one for one in parent.children if not isinstance(one, Text) or one.data.strip()]
    pieces = [one for one in pieces if isinstance(one, (Element, Text))]
    if len(pieces) < 2 or pieces[0] != element:
        return ""
    if words.endswith(":") or sum(getattr(one, "tag", "") == "label" for one in pieces) > 1:
        return ""
    if element.tag == "label":
        return words
    if len(pieces) != 2 or parent.tag not in _ROWS_OF_PAIRS:
        return ""
    if isinstance(pieces[1], Text):
        # <div><span>办理地点</span>政务大厅</div>
        return words if parent.tag in ("div", "li") and _WORDS.fullmatch(words) else ""
    return words if isinstance(pieces[1], Element) and pieces[1].tag in _SMALL else ""


class _Walk:
    """One pass over the tree without recursion: real pages nest hundreds of tags deep."""

    def __init__(self, footer: Element | None) -> None:
        self.footer = footer
        self.draft = _Draft()
        self.rows = 0
        # What the walk is inside of: headings, bold tags, links, cells; innermost last.
        self.headings: list[str] = []
        self.bold = 0
        self.pre = 0
        self.anchors: list[tuple[str, list[str]]] = []
        self.cells: list[tuple[int, int]] = []
        # Whether each of these cells has a line of its own already.
        self.filled: list[bool] = []
        self.columns: list[tuple[int, int]] = []

    def lines(self, root: Element) -> Iterator[Line]:
        """The lines below one element."""
        stack: list[tuple[Element | Text | None, Element | None]] = [(root, None)]
        for _ in range(_MAX_NODES):
            if not stack:
                break
            node, leaving = stack.pop()
            if leaving is not None:
                yield from self._leave(leaving)
            elif isinstance(node, Text):
                if self.pre:
                    yield from self._write_lines(node.data)
                else:
                    self._write(node.data)
            elif isinstance(node, Element) and node.tag in _FIELDS:
                self._write(_shown_value(node))
            elif isinstance(node, Element) and self._is_read(node):
                yield from self._enter(node)
                stack.append((None, node))
                stack.extend(
                    (child, None)
                    for child in reversed(node.children)
                    if isinstance(child, (Element, Text))
                )
        yield from self._flush()

    def _is_read(self, element: Element) -> bool:
        if element.tag in NEVER_SHOWN or is_chrome(element):
            return False
        return self.footer is None or element != self.footer

    def _enter(self, element: Element) -> Iterator[Line]:
        tag = element.tag
        if tag in _BLOCKS or "-" in tag:
            # <uni-view>: a tag of the page's own is a box.
            yield from self._flush()
        if tag in _HEADINGS:
            self.headings.append(tag)
        if tag in _SMALL:
            self._enter_small(element)
        if tag == "pre":
            self.pre += 1
        if tag in _BOLD:
            self.bold += 1
        elif tag == "a":
            self.anchors.append((element.attr("href") or "", []))
        elif tag == "img" and _is_picture(element):
            self.draft.images += 1
            self.draft.pictured.append(element.attr("alt") or "")
        elif tag == "tr":
            self.rows += 1
            self.columns.append((self.rows, 0))
        elif tag in ("td", "th"):
            row, column = self.columns.pop() if self.columns else (self.rows, 0)
            self.cells.append((row, column))
            self.filled.append(False)
            self.columns.append((row, column + 1))

    def _enter_small(self, element: Element) -> None:
        """Keep pairs apart: what names the next element, and 答复时间:… right behind a value."""
        draft = self.draft
        if not "".join(draft.words).strip():
            draft.label = _label_of(element)
        elif _LABELLED.match(element.text) and isinstance(element.previous_sibling, Element):
            self._write(" ")

    def _leave(self, element: Element) -> Iterator[Line]:
        tag = element.tag
        if tag == "a" and self.anchors:
            href, words = self.anchors.pop()
            self.draft.links.append((tidy("".join(words)), href))
        if tag in ("td", "th"):
            # An empty cell is a line too: it shows that a label has no content.
            yield from self._flush(even_empty=not (self.filled and self.filled[-1]))
            if self.cells:
                self.cells.pop()
                self.filled.pop()
        elif tag in _BLOCKS or "-" in tag:
            yield from self._flush()
        if tag in _HEADINGS and self.headings:
            self.headings.pop()
        if tag == "pre":
            self.pre -= 1
        if tag in _BOLD:
            self.bold -= 1
        elif tag == "tr" and self.columns:
            self.columns.pop()

    def _write_lines(self, words: str) -> Iterator[Line]:
        """What stands in a <pre>, its lines as they are."""
        first, *rest = words.split("\n")
        self._write(first)
        for line in rest:
            yield from self._flush()
            self._write(line)

    def _write(self, words: str) -> None:
        draft = self.draft
        draft.words.append(words)
        for _, anchor_words in self.anchors:
            anchor_words.append(words)
        if self.bold and draft.bold_open:
            draft.bold.append(words)
        elif words.strip():
            draft.bold_open = False

    def _flush(self, even_empty: bool = False) -> Iterator[Line]:
        draft, self.draft = self.draft, _Draft()
        text = tidy("".join(draft.words))
        if not (text or draft.links or draft.images or even_empty):
            return
        if self.filled:
            self.filled[-1] = True
        yield Line(
            text=text,
            lead=tidy("".join(draft.bold)),
            label=draft.label,
            heading=self.headings[-1] if self.headings else "",
            cell=self.cells[-1] if self.cells else None,
            around=tuple(self.cells[:-1]),
            links=tuple(draft.links),
            images=draft.images,
            pictured=tidy(draft.pictured[0]) if draft.images == 1 and not text else "",
        )

"""Which elements of a guide have content, over tables, bold paragraphs and plain lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xuncha.facts import GuideElement
from xuncha.read.guides.lines import is_label, whole_names
from xuncha.read.guides.words import (
    bare_label,
    elements_of,
    is_other_label,
    numbering_style,
    says_nothing,
)
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.fields import labelled_values
from xuncha.read.tree.lines import Line, leads_somewhere

_SEE_ATTACHMENT = re.compile(r"(详?见|请见|请看|参见|另附)?(附件|附表|附图|下载)\d*[。.]?")
# After the last element a page goes on with these; they are nobody's content.
_AFTER_CONTENT = re.compile(
    r"(上一篇|下一篇|上一条|下一条|相关(链接|文章|阅读|信息|新闻|附件)|分享到?|打印|关闭|返回|【?(打印|关闭|返回|字体|大中小)|"
    r"责任编辑|编辑[::]|来源[::]|信息来源|扫一扫|浏览(次数|量)|点击(量|次数|数)|我要推荐|您是第|热点|附件[::]?\d*$)"
)
_CALLED_NUMBER = re.compile(r"\d[\d\s()()*—–-]{5,}\d|1[12]\d{3}")
# One day, perhaps with a clock time, that no span goes on from: when the page was published.
_ONE_DAY = re.compile(
    r"(19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(\d{1,2}:\d{2}(:\d{2})?)?(?![\d:日至到起—–~\uff5e-])"
)
# 办理地点 …… 政务服务中心
_LEADERS = re.compile(
    r"([\u4e00-\u9fff]{2,10})\s*(?:\u2026+|\.{3,}|·{3,}|_{3,}|-{3,}|—{2,})\s*(?=\S)"
)
# （请仔细阅读） below a name, in its cell.
_HINT = re.compile(r"(?:[(\[【][^()]{1,20}[)\]】])+")
# A numbered name with a full stop or a wide blank behind it, its content in the same line.
_STOPPED = re.compile(
    r"((?:[(]?[一二三四五六七八九十\d]{1,3}[)、.]+)[\u4e00-\u9fff]{2,10})(?:[。.]|\s+)(?=.)"
)
_PAPER = re.compile(
    r"(?:[书表证件照]|报告|证明|材料|合同|协议|复印件|批复|方案|图纸?|照片|执照|发票|清单)$"
)
_FIRST_NUMBER = re.compile(r"\s*1[、.](?!\d)")
_ANY_NUMBER = re.compile(r"\s*(\d{1,2})[、.](?!\d)")
# A line that names so many elements is no text of the first.
_SEVERAL = 3


@dataclass(frozen=True, slots=True)
class Found:
    """One element with content, or a heading of it without any."""

    element: GuideElement
    has_content: bool


def find_sections(lines: Sequence[Line]) -> tuple[Found, ...]:
    """Every heading of an element on the page, with whether content follows it."""
    offers_files = any(is_file(words, href) for line in lines for words, href in line.links)
    reader = _Reader(tuple(whole_names(lines)), offers_files)
    return tuple(reader.read())


def is_file(words: str, href: str) -> bool:
    """Whether a link is offered as a file to download, by its address or its words."""
    pattern = r"\.(docx?|xlsx?|wps|et|pdf|ofd|zip|rar|7z|pptx?|txt|jpe?g|png|gif|tiff?)$"
    path = href.split("#")[0].split("?")[0].strip()
    if re.search(pattern, path, re.I) or re.search(pattern, words.strip(), re.I):
        return True
    return bool(re.search(r"download|downfile|wbfileid|attach|/file/", href, re.I))


class _Reader:
    def __init__(self, lines: Sequence[Line], offers_files: bool) -> None:
        self.lines = lines
        self.offers_files = offers_files
        self.rows: dict[int, list[list[int]]] = {}
        for index, line in enumerate(lines):
            if line.cell is not None:
                row, column = line.cell
                cells = self.rows.setdefault(row, [])
                while len(cells) <= column:
                    cells.append([])
                cells[column].append(index)

    def read(self) -> Iterator[Found]:
        for row in self.rows:
            yield from self._column_headings(row)
        for index, line in enumerate(self.lines):
            if line.is_link and not is_file(*line.links[0]):
                continue
            yield from self._of_line(index, line)

    # ---- a line that is, or begins with, or contains a label

    def _of_line(self, index: int, line: Line) -> Iterator[Found]:
        if line.label and (named := elements_of(line.label)):
            rest = line.text[len(line.label) :].lstrip(": ")
            yield from self._judge(named, [_part(line, rest)] if rest else self._below(index))
            return
        elements = () if self._is_value(index) else elements_of(line.text)
        if elements:
            content = self._beside(index) if line.cell else None
            if content is None:
                content = self._below(index)
            yield from self._judge(elements, content)
            return
        lead = elements_of(line.lead) if line.lead and not line.is_bold else ()
        if lead and (several := self._several(line)):
            yield from several
            return
        if lead:
            rest = line.text[len(line.lead) :].lstrip(": ")
            yield from self._judge(lead, [_part(line, rest)] if rest else self._below(index))
            return
        if (stopped := _STOPPED.match(line.text)) and (named := elements_of(stopped[1])):
            # (一)申请条件。符合…
            yield from self._judge(named, [_part(line, line.text[stopped.end() :])])
            return
        if (led := _LEADERS.match(line.text)) and (named := elements_of(led[1])):
            yield from self._judge(named, [_part(line, line.text[led.end() :])])
            return
        for label, value in labelled_values(line.text, is_label):
            named = elements_of(label)
            if named and value:
                yield from self._judge(named, [_part(line, value)])
            elif named and squeeze(line.text).endswith((":", ":")):
                yield from self._judge(named, self._below(index))

    def _several(self, line: Line) -> list[Found]:
        """The elements of a line that names several: <b>依据</b>:… <b>条件</b>:…; [] for one."""
        named = [
            (elements, value)
            for label, value in labelled_values(line.text, is_label)
            if (elements := elements_of(label)) and value
        ]
        if len(named) < _SEVERAL:
            return []
        return [
            found
            for elements, value in named
            for found in self._judge(elements, [_part(line, value)])
        ]

    def _is_value(self, index: int) -> bool:
        """Whether the markup says that a line is what a label beside it names: 具备办理条件 in a dd
        below its dt, in a td beside its th."""
        line, before = self.lines[index], self.lines[index - 1] if index else None
        if before is None or line.heading or before.heading not in ("dt", "th"):
            return False
        if line.cell is None or before.cell is None:
            return line.cell is before.cell
        return line.cell[0] == before.cell[0]

    # ---- where the content stands

    def _beside(self, index: int) -> list[Line] | None:
        """What stands in the other cells of the row; None where the label is alone in its row."""
        line = self.lines[index]
        assert line.cell is not None
        row, column = line.cell
        cells = self.rows[row]
        if self._is_heading_row(row):
            return []
        if index != cells[column][0]:
            # A cell of the layout that holds the whole guide: the content stands below.
            return None
        rest = cells[column][1:]
        if rest and not all(_HINT.fullmatch(self.lines[other].text) for other in rest):
            return [self.lines[other] for other in rest]
        found: list[Line] = []
        for cell in cells[column + 1 :]:
            words = "".join(self.lines[other].text for other in cell)
            is_value = bool(cell) and self._is_value(cell[0])
            if not is_value and (elements_of(words) or is_other_label(words)):
                if found or not self._names_the_same(line.text, words):
                    break
                continue
            found.extend(self.lines[other] for other in cell)
            found.extend(self._nested(row, cells.index(cell), words))
        alone = len(cells) == 1 or not any(
            self.lines[other].text
            for at, cell in enumerate(cells)
            if at != column
            for other in cell
        )
        return None if alone and len(cells) == 1 else found

    def _nested(self, row: int, column: int, words: str) -> list[Line]:
        """The lines of a table inside a cell that has no words of its own: 材料清单 in a grid."""
        if words:
            return []
        inside = [line for line in self.lines if (row, column) in line.around]
        # Tables of the whole layout hold the headings too.
        return [] if any(elements_of(line.text) for line in inside) else inside

    def _names_the_same(self, label: str, other: str) -> bool:
        return bool(set(elements_of(label)) & set(elements_of(other)))

    def _below(self, index: int) -> list[Line]:
        """The lines under a heading up to the next one."""
        head = self.lines[index]
        style = numbering_style(head.text)
        found: list[Line] = []
        for at in range(index + 1, min(index + 60, len(self.lines))):
            if not self._is_value(at) and self._ends(self.lines[at], head, style):
                break
            found.append(self.lines[at])
        return found

    def _ends(self, line: Line, head: Line, style: str) -> bool:
        if elements_of(line.text) or elements_of(line.lead):
            return True
        if is_other_label(line.text):
            return not _is_lower(line, head)
        if _AFTER_CONTENT.match(squeeze(line.text)) or (head.label and line.label):
            return True
        if line.label and (elements_of(line.label) or is_other_label(line.label)):
            return True
        if head.cell is not None and line.cell is None:
            return True
        if style and numbering_style(line.text) == style and not _begins_anew(line, head):
            return True
        if line.heading and line.heading == head.heading:
            return not _is_paper(line, head)
        led = _LEADERS.match(line.text)
        label = led[1] if led else next(labelled_values(line.text, is_label), ("", ""))[0]
        if elements_of(label) or is_other_label(label):
            return True
        # Two bold headings of the same kind, one under the other: the first has nothing.
        return head.is_bold and line.is_bold and len(bare_label(line.text)) <= 8

    # ---- tables whose first row names the columns

    def _is_heading_row(self, row: int) -> bool:
        cells = ["".join(self.lines[i].text for i in cell) for cell in self.rows[row]]
        named = [text for text in cells if elements_of(text)]
        return len(named) >= 3 and all(len(bare_label(text)) <= 10 for text in cells)

    def _column_headings(self, row: int) -> Iterator[Found]:
        if not self._is_heading_row(row):
            return
        cells = self.rows[row]
        for column, cell in enumerate(cells):
            elements = elements_of("".join(self.lines[i].text for i in cell))
            below = [
                self.lines[i]
                for number in range(row + 1, row + 40)
                if number in self.rows and len(self.rows[number]) == len(cells)
                for i in self.rows[number][column]
            ]
            yield from self._judge(elements, below)

    # ---- whether it is content

    def _judge(self, elements: tuple[GuideElement, ...], content: list[Line]) -> Iterator[Found]:
        for element in elements:
            yield Found(element, self._is_content(element, content))

    def _is_content(self, element: GuideElement, content: list[Line]) -> bool:
        words = squeeze("".join(line.text for line in content))
        has_link = any(leads_somewhere(href) for line in content for _, href in line.links)
        if any(line.images for line in content) and element != GuideElement.NAME:
            return True
        first = squeeze(content[0].text) if content else ""
        # 暂无数据, and then what stands on every page.
        if says_nothing(words) or (first and says_nothing(first)):
            return has_link and bool(words)
        if _SEE_ATTACHMENT.fullmatch(words):
            return has_link or self.offers_files
        if element is GuideElement.TIME and _ONE_DAY.match(words):
            return False
        if element is GuideElement.PHONE:
            return bool(_CALLED_NUMBER.search(words)) or "电话" in words
        return True


def _begins_anew(line: Line, head: Line) -> bool:
    """Whether a number below a heading begins at one again: 1.申请书 below 6.申请材料."""
    first, above = _FIRST_NUMBER.match(line.text), _ANY_NUMBER.match(head.text)
    return bool(first and above and int(above[1]) > 1)


def _is_lower(line: Line, head: Line) -> bool:
    """Whether a heading is of a lower rank than the one above: h3 网上办理 below h2 办理流程."""
    ranks = [one.heading[1:] for one in (head, line)]
    return all(rank.isdigit() for rank in ranks) and ranks[1] > ranks[0]


def _is_paper(line: Line, head: Line) -> bool:
    """Whether a heading below that of the materials is one of them: 申请资料, 延续申请书, 原件1份."""
    if not _PAPER.search(line.text) or is_other_label(line.text):
        return False
    return GuideElement.MATERIALS in elements_of(head.text)


def _part(line: Line, text: str) -> Line:
    return Line(text=text, links=line.links, images=line.images)

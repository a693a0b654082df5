"""Labels and their values on a page: "答复时间:2020-08-17", a table's pairs, dt and dd."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.lines import Line

_COLON = re.compile(":")
# 【办理地点】… is a label as well, and so is [办理地点] at the head of a line.
_BRACKETED = re.compile(r"【([^【】]{2,16})】:?")
_IN_SQUARES = re.compile(r"\[([\u4e00-\u9fff]{2,8})\]:?\s*")
# What can stand before a label inside a line: "地址:… ;电话:…".
_BREAK = re.compile(r"[;。,、(【\[“|]")
_SENTENCE = re.compile(r"[;。|]")
_STRONG_BREAK = re.compile(r"[;。,(【\[“|]")
_CJK = re.compile(r"[\u4e00-\u9fff]")
_FIELD_CHARACTERS = 16
# Lines under a label that may belong to its value.
_REACH = 40
# A row of nothing but names has so many labels at least; cells of a table at most.
_LEAST_LABELS, _WIDEST = 2, 12
_NAME = re.compile("[\u4e00-\u9fff]{2,8}|[A-Za-z]{2,8}")


def labelled_values(text: str, is_label: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """("联系电话", "…") for each label with a colon in a line; a value ends where a label begins."""
    if text.startswith("["):
        text = _IN_SQUARES.sub(r"\1:", text, count=1)
    pieces = _COLON.split(_BRACKETED.sub(r" \1:", text))
    for number in range(len(pieces) - 1):
        label = _tail(pieces[number], is_label)
        if not label:
            continue
        value = pieces[number + 1]
        for further in range(number + 2, len(pieces)):
            following = _tail(value, is_label)
            if following and is_label(following):
                value = value.rstrip()[: -len(following)]
                break
            value = f"{value}:{pieces[further]}"
        yield label, value.strip(" )】]")


def read_fields(
    lines: Sequence[Line], is_label: Callable[[str], bool]
) -> Iterator[tuple[str, str]]:
    """Every known label of a page with its value ("" where nothing stands there), in page order.

    A value stands in the same line after a colon, in the next cell of the row, or in the lines
    below up to the next label.
    """
    for index, line in enumerate(lines):
        if is_label(bare(line.text)):
            value = _value_after(lines, index, is_label)
            yield bare(line.text), value or _value_below(lines, index, is_label)
            continue
        if line.label and is_label(bare(line.label)):
            yield bare(line.label), line.text[len(line.label) :].lstrip(": ")
            continue
        if _names_the_rest(line) and is_label(bare(line.lead)):
            yield bare(line.lead), line.text[len(line.lead) :].strip()
            continue
        for label, value in labelled_values(line.text, is_label):
            if not is_label(squeeze(label)):
                continue
            ends_line = line.text.rstrip().endswith(":")
            if not value and ends_line:
                value = _value_after(lines, index, is_label)
            yield squeeze(label), value


def _names_the_rest(line: Line) -> bool:
    """Whether bold words without a colon stand before the others: <b>提交时间</b>2026-05-06."""
    rest = line.text[len(line.lead) :].lstrip()
    return bool(line.lead and rest) and not line.lead.endswith(":") and not rest.startswith(":")


def bare(text: str) -> str:
    """A label without blanks, brackets and its colon."""
    return squeeze(text).strip(":【】[]()<>")


def _value_after(lines: Sequence[Line], index: int, is_label: Callable[[str], bool]) -> str:
    head = lines[index]
    found: list[str] = []
    for line in lines[index + 1 : index + _REACH]:
        if head.cell and not _is_in_row(line, head.cell[0]):
            break
        # 某局:来信人:您好 in the cell beside is the value, whatever words are in it.
        is_beside = head.cell is not None and line.cell == (head.cell[0], head.cell[1] + 1)
        if _begins_a_field(line, is_label, from_its_start=is_beside):
            break
        found.append(line.text)
    return "\n".join(text for text in found if text)


def _is_in_row(line: Line, row: int) -> bool:
    """Whether a line stands in a row, or in a table inside one of its cells."""
    if line.cell is None:
        return False
    return line.cell[0] == row or any(around[0] == row for around in line.around)


def _value_below(lines: Sequence[Line], index: int, is_label: Callable[[str], bool]) -> str:
    """What stands below a label in a row of names alone: 序号 | 回复单位 | 回复时间 | 回复内容."""
    head = lines[index]
    if head.cell is None:
        return ""
    number, column = head.cell
    near = lines[max(0, index - _WIDEST) : index + _REACH]
    row = [line for line in near if line.cell and line.cell[0] == number]
    names = [bare(line.text) for line in row]
    if sum(map(is_label, names)) < _LEAST_LABELS or not all(map(_NAME.fullmatch, names)):
        return ""
    below = [line for line in near if line.cell == (number + 1, column)]
    if any(is_label(bare(line.text)) for line in below):
        return ""
    return "\n".join(line.text for line in below if line.text)


def _begins_a_field(
    line: Line, is_label: Callable[[str], bool], *, from_its_start: bool = False
) -> bool:
    if is_label(bare(line.text)) or (line.label and is_label(bare(line.label))):
        return True
    return any(
        is_label(squeeze(label)) and (not from_its_start or line.text.startswith(label))
        for label, _ in labelled_values(line.text[:60], is_label)
    )


def _tail(piece: str, is_label: Callable[[str], bool]) -> str:
    """The label at the end of a piece of text: the last words before a colon."""
    # 申请(办理)流程
    last = _SENTENCE.split(piece.rstrip())[-1].strip()
    if ")" in last and is_label(squeeze(last)):
        return last
    # "咨询、监督电话" is one label; "申请表、联系电话" ends with one.
    whole = _STRONG_BREAK.split(piece.rstrip())[-1].strip()
    if is_label(squeeze(whole)):
        return whole
    piece = _BREAK.split(piece.rstrip())[-1].strip() or piece.rstrip("(【[“ ")
    if is_label(squeeze(piece)) or len(squeeze(piece)) <= 4:
        return piece
    last = piece.split()[-1] if piece.split() else ""
    if last != piece and is_label(last):
        return last
    return piece if len(squeeze(piece)) <= _FIELD_CHARACTERS and _CJK.search(piece) else ""

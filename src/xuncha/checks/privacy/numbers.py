"""Identity, bank-card and mobile numbers in a text, found by their own arithmetic, and masked.

A number is only what passes its check: eighteen digits are not yet an identity number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class NumberKind(StrEnum):
    """Which personal number it is."""

    IDENTITY = "identity_number"
    BANK_CARD = "bank_card"
    MOBILE = "mobile_number"


@dataclass(frozen=True, slots=True)
class Number:
    """A number at text[start:end]; `digits` without blanks. Never to be written to any output."""

    kind: NumberKind
    start: int
    end: int
    digits: str


# Provinces by the first two digits of GB/T 2260, with 71 Taiwan, 81-83 residence permits.
_PROVINCES = re.compile(r"1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123]")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_DIGITS = "10X98765432"
# First digits of cards that Chinese banks give to persons, with the lengths in use.
_UNION_PAY = re.compile(r"62\d{14}(?:\d{3})?")
_OLDER_CARDS = re.compile(r"(?:9558\d{15}|4367\d{15}|6013\d{15}|4563\d{15}|6228\d{15})")
# In one piece, or in the groups in which people write such numbers.
_RUN = re.compile(
    # G362333…: the number of a pupil is an identity number behind a letter.
    r"(?:(?<![\dA-Za-z.*_/=&])|(?<=SFZ)|(?<=SFZH)|(?<=ID)|(?<=[^\dA-Za-z.*_/=&][GgLl]))(?:\d{11,19}[Xx]?|\d{6}[ ·-]\d{8}[ ·-]\d{3}[\dXx]"
    r"|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}[ -]\d[\dXx](?!\d)"
    r"|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|1\d\d[ -]\d{4}[ -]\d{4})"
    # 362333….jpg is the name of a file.
    r"(?![\dA-Za-z*]|\.(?:jpe?g|png|gif|bmp|pdf|docx?|xlsx?|s?html?|zip|rar|mp4))",
    re.ASCII,
)
_IDENTITY_SHAPE = re.compile(
    r"\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]",
    re.ASCII,
)
_MOBILE = re.compile(r"1[3-9]\d{9}")
# The numbers of before 1999 have no check digit: only the name before them tells.
_OLD_IDENTITY = re.compile(r"\d{6}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}", re.ASCII)
_NAMED_IDENTITY = re.compile(r"(?:身份证|身份号码|身份证件)[^\d\n]{0,8}$")
_IDENTITY_COLUMN = re.compile(r"^[^\d\n]{0,8}(?:身份证|公民身份)[^\d\n]{0,8}$", re.M)
# Cut by the end of a line, or marked piece by piece: believed behind its name alone.
_NAMED = re.compile(r"(?:身份证|身份号|证件号|证号)[^\d\n]{0,8}\n?(?=\d)")
# Cut by the columns of a table below such a name: region, day of birth, order.
_CUT_IN_CELLS = re.compile(r"(?<=\n)\d{6}\n\d{8}\n\d{3}[\dXx](?=\n|$)", re.ASCII)
# Cut by the end of a line in a narrow cell: region and day of birth are whole.
_CUT_IN_TWO = re.compile(r"(?<![\d.])\d{14}\n\d{3}[\dXx](?![\dA-Za-z])", re.ASCII)
_BEFORE_THE_CUT = 14
# The number of a disabled person's paper: an identity number, the kind (1-7), the degree (1-4).
_OF_DISABLED = re.compile(
    r"(?<![\dA-Za-z])(\d{17}[\dXx])[1-7][1-4](?:B\d)?(?![\dA-Za-z])", re.ASCII
)
_BETWEEN_DIGITS = re.compile("[ ·-]")
_PIECES = re.compile(r"\d(?:[ \n]{0,3}\d){16}[ \n]{0,3}[\dXx](?![\dA-Za-z*])", re.ASCII)
# Codes of organisations, contracts and documents may be built alike.
_OTHER_CODE = re.compile(
    r"(?:信用代码|机构代码|注册号|许可证|文号|编号|流水号?|订单号|运单号|批准文号|证书号|验证码|查询码|追溯码|监管码|条形?码|第)[^\d\u4e00-\u9fff]{0,6}$"
)
# 医保编号, 个人编号: of a person, where its arithmetic is right.
_PERSONS_CODE = re.compile(r"(?:医保|社保|参保|个人|人员|学籍)编号[^\d\u4e00-\u9fff]{0,6}$")
# 卷宗号, 监管仓号, 合同编码: any other number is named as that, and no person's is.
_NAMED_OTHERWISE = re.compile(
    r"([\u4e00-\u9fff]{1,10}(?:号码?|编[号码]|代码|单号))[^\d\u4e00-\u9fff\n]{0,4}$"
)
_NAMES_A_PERSONS = re.compile(
    r"身份|证件|(?<!许可)(?<!资格)(?<!合格)(?<!产权)(?<!使用)(?<!登记)(?<!准考)证号|卡号|[账帐]号|手机|电话|联系|公民|个人|社保|社会保障|医保|参保|微信|学籍|残疾|学生"
)
# 以下号码, 全角号码, 号码: these name nothing, so the number is what its arithmetic says.
_NAMES_NOTHING = re.compile(r"(?:^|全角|半角|以下|如下|下列|上述|对应|具体|完整|[该此其的])号码?$")
# ４１０１０５: digits of full width.
_WIDE = re.compile("[０-９][０-９]{5}")
_NARROW = str.maketrans("０１２３４５６７８９Ｘｘ－\u3000", "0123456789Xx- ")
# Soft hyphens and blanks of no width, as word processors leave them between digits.
_UNSEEN = "\xad\u200b\u200c\u200d\u2060\ufeff"
# Long runs of digits are rare, dates (2020-03-15) left out: only around them the whole pattern is
# tried.
_LONG = re.compile(r"\d(?!\d{3}-\d\d-\d\d(?![\d -]))[\d ·-]{9,}[\dXx]?", re.ASCII)


def find_numbers(text: str) -> Iterator[Number]:
    """The personal numbers of a text in order. Numbers the page itself masks are none."""
    if not any(mark in text for mark in _UNSEEN):
        yield from _numbers_of(text)
        return
    # Where a number stands is told of the text as it is.
    places = [at for at, character in enumerate(text) if character not in _UNSEEN]
    for number in _numbers_of("".join(text[at] for at in places)):
        yield replace(number, start=places[number.start], end=places[number.end - 1] + 1)


def _numbers_of(text: str) -> Iterator[Number]:
    if "ｘ" in text or "Ｘ" in text or _WIDE.search(text):
        # One character for one: the places stay.
        text = text.translate(_NARROW)
    text = text.replace("\xa0", " ")
    runs_of_digits = [*_LONG.finditer(text)]
    for long in runs_of_digits:
        # Some characters more, so that the pattern sees what follows.
        for run in _RUN.finditer(text, long.start(), long.end() + 6):
            if run.start() >= long.end():
                break
            number = _number(run, text)
            if number is not None:
                yield number
    yield from _numbers_in_pieces(text)
    if runs_of_digits:
        yield from _numbers_in_other_numbers(text, [run.end() for run in runs_of_digits])
    yield from _numbers_in_cells(text)


def _numbers_in_pieces(text: str) -> Iterator[Number]:
    """Identity numbers that lines or marks cut, behind the words that name them."""
    may_name = "身份" in text or "证件号" in text or "证号" in text
    for named in _NAMED.finditer(text) if may_name else ():
        pieces = _PIECES.match(text, named.end())
        if pieces and "\n" in pieces.group():
            digits = "".join(pieces.group().split())
            if is_identity_number(digits):
                yield Number(NumberKind.IDENTITY, pieces.start(), pieces.end(), digits)


def _numbers_in_cells(text: str) -> Iterator[Number]:
    """Identity numbers cut by the cells of a table, below the words that name them."""
    named_at = text.find("身份证")
    for cells in _CUT_IN_CELLS.finditer(text, named_at) if named_at >= 0 else ():
        digits = "".join(cells.group().split())
        if is_identity_number(digits):
            yield Number(NumberKind.IDENTITY, cells.start(), cells.end(), digits)


def _numbers_in_other_numbers(text: str, ends: Iterable[int]) -> Iterator[Number]:
    """Identity numbers at the beginning of longer ones, and over two lines; `ends` are those of the
    long runs of digits."""
    longer = _OF_DISABLED.finditer(text) if "残疾" in text else ()
    found = [(one.start(1), one.end(1)) for one in longer]
    cut = (_CUT_IN_TWO.match(text, end - _BEFORE_THE_CUT) for end in ends if end >= _BEFORE_THE_CUT)
    for start, end in [*found, *(one.span() for one in cut if one)]:
        digits = text[start:end].replace("\n", "")
        if is_identity_number(digits):
            yield Number(NumberKind.IDENTITY, start, end, digits)


def _number(run: re.Match[str], text: str) -> Number | None:
    digits = _BETWEEN_DIGITS.sub("", run.group())
    kind = kind_of(digits)
    if kind is None and _is_old_identity_number(digits, text, run):
        kind = NumberKind.IDENTITY
    if kind is None or _is_other_code(text, run.start()):
        return None
    return Number(kind, run.start(), run.end(), digits)


def kind_of(digits: str) -> NumberKind | None:
    """What a run of digits (and a last X) is by its check, or None."""
    if is_identity_number(digits):
        return NumberKind.IDENTITY
    if is_bank_card(digits):
        return NumberKind.BANK_CARD
    if len(digits) == 11 and _MOBILE.fullmatch(digits):
        return NumberKind.MOBILE
    return None


def is_identity_number(digits: str) -> bool:
    """GB 11643: region, date of birth, order, check digit (ISO 7064 MOD 11-2)."""
    if not _IDENTITY_SHAPE.fullmatch(digits) or not _PROVINCES.match(digits):
        return False
    try:
        date(int(digits[6:10]), int(digits[10:12]), int(digits[12:14]))
    except ValueError:
        return False
    return identity_check_digit(digits[:17]) == digits[17].upper()


def _is_old_identity_number(digits: str, text: str, run: re.Match[str]) -> bool:
    """GB 11643-1989: fifteen digits, the year with two; believed where the text names it so.

    Before it, or as the heading of its column where it is a cell by itself.
    """
    if not _OLD_IDENTITY.fullmatch(digits) or not _PROVINCES.match(digits):
        return False
    if _NAMED_IDENTITY.search(text, max(0, run.start() - 16), run.start()):
        return True
    is_cell = text[run.start() - 1 : run.start()] == "\n" == text[run.end() : run.end() + 1]
    return is_cell and _IDENTITY_COLUMN.search(text, 0, run.start()) is not None


def identity_check_digit(first_seventeen: str) -> str:
    """The eighteenth character that belongs to seventeen digits."""
    total = sum(int(d) * w for d, w in zip(first_seventeen, _WEIGHTS, strict=True))
    return _CHECK_DIGITS[total % 11]


def is_bank_card(digits: str) -> bool:
    """A card number of a Chinese bank: known first digits, length, Luhn."""
    if not (_UNION_PAY.fullmatch(digits) or _OLDER_CARDS.fullmatch(digits)):
        return False
    return passes_luhn(digits)


def passes_luhn(digits: str) -> bool:
    """The check of ISO/IEC 7812 over all digits, the last being the check digit."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def masked(number: str) -> str:
    """The number as written with stars for all but its first and last few characters.

    As long as before: blanks and dashes between groups stay.
    """
    shown = 3 if len(number) <= 13 else 2
    middle = re.sub(r"[\dXxＸｘ]", "*", number[shown:-2])
    return number[:shown] + middle + number[-2:]


def mask_text(text: str) -> str:
    """A text of the same length with every personal number in it masked."""
    for number in reversed(list(find_numbers(text))):
        hidden = masked(text[number.start : number.end])
        text = text[: number.start] + hidden + text[number.end :]
    return text


def _is_other_code(text: str, start: int) -> bool:
    before = text[max(0, start - 16) : start]
    if _OTHER_CODE.search(before):
        return not _PERSONS_CODE.search(before)
    named = _NAMED_OTHERWISE.search(before)
    if named is None or _NAMES_NOTHING.search(named.group(1)):
        return False
    return not _NAMES_A_PERSONS.search(named.group(1))

"""GB/T 9704-2012 in numbers. Lengths in twips (1/20 pt) unless the name says otherwise."""

from __future__ import annotations

MM = 1440 / 25.4


def mm(length: float) -> int:
    """Millimetres in twips."""
    return round(length * MM)


# 用纸A4;天头37mm,订口28mm;版心156mm×225mm。
PAGE_WIDTH, PAGE_HEIGHT = mm(210), mm(297)
TOP, LEFT = mm(37), mm(28)
TYPE_WIDTH, TYPE_HEIGHT = mm(156), mm(225)
RIGHT = PAGE_WIDTH - LEFT - TYPE_WIDTH
BOTTOM = PAGE_HEIGHT - TOP - TYPE_HEIGHT

# 每面22行,每行28字,撑满版心。
LINES, CHARACTERS = 22, 28
LINE = TYPE_HEIGHT // LINES
# 3号 = 16pt, and 28 of them are a little wider than 156mm: each is set 0.25pt closer. A character
# grid would do the same in Word, but other programs then give each character two cells.
BODY_POINTS = 16
TIGHTER = TYPE_WIDTH // CHARACTERS - BODY_POINTS * 20
CHARACTER = TYPE_WIDTH // CHARACTERS

# 2号 = 22pt for the title: 20 characters a line.
TITLE_POINTS = 22
TITLE_CHARACTERS = int(TYPE_WIDTH / 20 / TITLE_POINTS)
TITLE_LINE = 640

# 页码用4号(14pt)半角宋体,一字线,一字线上距版心下边缘7mm。
PAGE_NUMBER_POINTS = 14
FOOTER_DEPTH = mm(7) + PAGE_NUMBER_POINTS * 20
# What the line of the number takes across, where it reads downwards.
FOOTER_LINE = PAGE_NUMBER_POINTS * 28

TABLE_POINTS = 12
TABLE_LINE = 340

"""The four meanings as marks: each a word, a shape and a colour, never colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Mark:
    """One meaning: the colour class, the shape (a symbol of parts/icons.html), the word."""

    tone: str
    shape: str
    word: str | Promise


# What code and files call a verdict or a state → how a person sees it.
VERDICTS = {
    "pass": Mark("green", "pass", _("合格")),
    "fail": Mark("red", "fail", _("不合格")),
    "warn": Mark("amber", "warn", _("有问题")),
    "faulty": Mark("amber", "warn", _("有问题")),
    "undetermined": Mark("violet", "unknown", _("无法核实")),
    "unknown": Mark("violet", "unknown", _("无法核实")),
    "": Mark("grey", "none", _("未检查")),
}
# Colours a pill may have → the shape that goes with them.
SHAPES = {"red": "fail", "amber": "warn", "green": "pass", "violet": "unknown", "grey": "none"}


def icon(shape: str, tone: str = "") -> SafeString:
    """The shape alone, hidden from screen readers: the word stands beside it."""
    return format_html(
        '<svg class="icon {}" width="16" height="16" aria-hidden="true"><use href="#i-{}"/></svg>',
        f"tone-{tone}" if tone else "",
        shape,
    )


def verdict(code: str | None) -> SafeString:
    """A verdict as word, shape and colour. Raises KeyError for a code nobody knows."""
    mark = VERDICTS[code or ""]
    return format_html(
        '<span class="mark tone-{}">{}{}</span>', mark.tone, icon(mark.shape), mark.word
    )


def pill(tone: str, word: object) -> SafeString:
    """A state in a word, coloured: red, amber, green, violet, grey or blue (blue has no shape)."""
    shape = icon(SHAPES[tone]) if tone in SHAPES else ""
    return format_html('<span class="pill tone-{}">{}{}</span>', tone, shape, word)

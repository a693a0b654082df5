"""Quick looks at a page: a pass over its source and one over its text tell which readers have
anything to read in it."""

from __future__ import annotations

from xuncha.read.activities.sight import SIGN_WORDS as ACTIVITY_WORDS
from xuncha.read.empty.shell import BOUND_WORDS, FRAMESET_WORDS
from xuncha.read.guides.guide import HINT_WORDS as GUIDE_WORDS
from xuncha.read.hidden.byscript import SCRIPT_SIGNS
from xuncha.read.identity.marks import SIGN_WORDS as MARK_WORDS
from xuncha.read.intruders.signs import AD_WORDS, TOLD_TO_ENGINES
from xuncha.read.intruders.spam import sign_words as spam_sign_words
from xuncha.read.intruders.tricks import TRICK_WORDS
from xuncha.read.letters.words import LETTER_WORDS, PICTURED_WORDS, STATE_WORDS
from xuncha.read.lists.clickrows import CLICK_WORDS
from xuncha.read.menus.pager import DRAWN_WORDS
from xuncha.read.source.sourcewords import AT_A_TIME, UTF_16, FoundWords, WordFinder
from xuncha.read.source.unfold import UNFOLD_WORDS
from xuncha.read.text.words import EMPTY_WORDS
from xuncha.read.tree.attributedates import ATTRIBUTE_WORDS

# React writes it between two texts that stand side by side: 2025<!-- -->-<!-- -->08.
SEAM = "<!-- -->"
_RARE = (
    *(*TRICK_WORDS, *DRAWN_WORDS, *BOUND_WORDS),
    *(*AD_WORDS, *CLICK_WORDS, *SCRIPT_SIGNS, *ATTRIBUTE_WORDS, SEAM, TOLD_TO_ENGINES),
)
# A few short words among long ones make the search for all of them slow: 16 µs a page against 7.
_SHORT = 3
_LONG = tuple(dict.fromkeys(word for word in _RARE if len(word) > _SHORT))
# A search for a few words more than go at once costs as much as one for all of them: 60 µs a page.
_SOURCE = WordFinder(
    (
        *(*UNFOLD_WORDS, *FRAMESET_WORDS, *MARK_WORDS, *PICTURED_WORDS),
        *_LONG[AT_A_TIME:],
    ),
    _LONG[:AT_A_TIME],
    (word for word in _RARE if len(word) <= _SHORT),
)
_SPAM = spam_sign_words()
_OF_LETTERS = frozenset((*LETTER_WORDS, *STATE_WORDS))
_PICTURED = frozenset(PICTURED_WORDS)
_OF_EMPTY_PAGES, _OF_SPAM = frozenset(EMPTY_WORDS), frozenset(_SPAM)
_TEXT = WordFinder(
    (
        *(*LETTER_WORDS, *STATE_WORDS, *EMPTY_WORDS),
        *(*GUIDE_WORDS, *ACTIVITY_WORDS, *_SPAM),
    ),
    encoding=UTF_16,
)


def source_words(html: str, in_utf8: bytes | None = None) -> FoundWords:
    """The tell-tale words of a page's source: marks, scripts that write.

    `in_utf8` are the bytes of `html` where somebody has them.
    """
    return _SOURCE.find(html, in_utf8)


def text_words(text: str) -> FoundWords:
    """The tell-tale words of a page's readable text, however it is broken into lines."""
    return _TEXT.find("".join(text.split()))


def may_list_letters(said: FoundWords) -> bool:
    """Whether a text of these words can hold a letter or the state of one."""
    return said.has(_OF_LETTERS)


def may_picture_letters(raw_words: FoundWords) -> bool:
    """Whether an attribute in the source of a page says the state or the day of a letter."""
    return raw_words.has(_PICTURED)


def may_say_empty(said: FoundWords) -> bool:
    """Whether a text of these words can say that there is nothing."""
    return said.has(_OF_EMPTY_PAGES)


def may_sell(said: FoundWords) -> bool:
    """Whether a text of these words can name a trade of spam."""
    return said.has(_OF_SPAM)

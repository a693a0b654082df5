"""Quick looks at a page: two passes that tell which readers have anything to read in it."""

from __future__ import annotations

from xuncha.read.cms.families import SIGN_WORDS as FAMILY_WORDS
from xuncha.read.identity import SIGN_WORDS as MARK_WORDS
from xuncha.read.letter_words import LETTER_WORDS, STATE_WORDS
from xuncha.read.shell import FRAMESET_WORDS
from xuncha.read.sourcewords import FoundWords, WordFinder
from xuncha.read.unfold import UNFOLD_WORDS
from xuncha.read.words import EMPTY_WORDS

_SOURCE = WordFinder((*UNFOLD_WORDS, *FRAMESET_WORDS, *FAMILY_WORDS, *MARK_WORDS))
_TEXT = WordFinder((*LETTER_WORDS, *STATE_WORDS, *EMPTY_WORDS))


def source_words(html: str) -> FoundWords:
    """The tell-tale words of a page's source: content systems, marks, scripts that write."""
    return _SOURCE.find(html)


def text_words(text: str) -> FoundWords:
    """The tell-tale words of a page's readable text, however it is broken into lines."""
    return _TEXT.find("".join(text.split()))


def may_list_letters(said: FoundWords) -> bool:
    """Whether a text of these words can hold a letter or the state of one."""
    return said.has(LETTER_WORDS) or said.has(STATE_WORDS)


def may_say_empty(said: FoundWords) -> bool:
    """Whether a text of these words can say that there is nothing."""
    return said.has(EMPTY_WORDS)

"""Tell-tale words of a page's source, all found in one pass.

Most readers look for something that few pages hold. One pass over the source answers for all of
them whether there is anything to look for, and where.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from math import ceil

from ahocorasick_rs import (
    MATCHKIND_LEFTMOST_FIRST,
    MATCHKIND_STANDARD,
    BytesAhoCorasick,
    Implementation,
)

# So many words at a time the matcher finds by its vector search, which is ten times as fast.
AT_A_TIME = 64
# Of more words than this one pass for all is faster.
_FEW = 160


# Markup is shorter in UTF-8. Text in Chinese is shorter in UTF-16, by a third.
UTF_8, UTF_16 = "utf-8", "utf-16-be"


class WordFinder:
    """Finds many words in the bytes of a text.

    Of two words of one group that overlap the first alone may be found, unless the group is large.
    """

    def __init__(self, *groups: Iterable[str], encoding: str = UTF_8) -> None:
        self._encoding = encoding
        parts = [part for words in groups for part in _in_passes(list(dict.fromkeys(words)))]
        self._finders = [(part, _matcher(part, encoding), len(part) > AT_A_TIME) for part in parts]

    def is_in(self, text: str) -> bool:
        """Whether any of the words stands in the text."""
        return bool(self._places(text.encode(self._encoding, "replace")))

    def find(self, text: str, encoded: bytes | None = None) -> FoundWords:
        """The words of the text with their places. `encoded`: its bytes, if somebody has them."""
        source = text.encode(self._encoding, "replace") if encoded is None else encoded
        return FoundWords(source, self._encoding, len(text), self._places(source))

    def _places(self, source: bytes) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        # What begins in the middle of a character is halves of two.
        middle = 1 if self._encoding == UTF_16 else 0
        for words, finder, overlapping in self._finders:
            for word, start, _end in finder.find_matches_as_indexes(source, overlapping):
                if not start & middle:
                    places.setdefault(words[word], []).append(start)
        return places


def _in_passes(words: Sequence[str]) -> list[Sequence[str]]:
    """The words by the pass that finds them. As many in each: a search for the last few that are
    left over may take longer than one for sixty."""
    count = len(words)
    passes = ceil(count / AT_A_TIME) if count <= _FEW else 1
    return [words[count * at // passes : count * (at + 1) // passes] for at in range(passes)]


def _matcher(words: Sequence[str], encoding: str) -> BytesAhoCorasick:
    # Of few words the matcher has a vector search, which cannot find words that overlap. Of many the
    # whole table is 5 MB in memory, and saves 9 µs a page (docs/performance.md).
    is_few = len(words) <= AT_A_TIME
    return BytesAhoCorasick(
        [word.encode(encoding) for word in words],
        matchkind=MATCHKIND_LEFTMOST_FIRST if is_few else MATCHKIND_STANDARD,
        implementation=Implementation.DFA if is_few else Implementation.ContiguousNFA,
    )


class FoundWords:
    """What `WordFinder` found in one text."""

    def __init__(
        self, source: bytes, encoding: str, length: int, places: dict[str, list[int]]
    ) -> None:
        self._source, self._encoding = source, encoding
        self._length = length
        # Where each word stands, in bytes.
        self._places = places
        # The same in characters, as far as somebody asked.
        self._starts: dict[int, int] = {}
        # (byte, character) from which the next one is counted, besides the start and the end.
        self._reached = 0, 0

    def __contains__(self, word: str) -> bool:
        return word in self._places

    def has(self, words: Collection[str]) -> bool:
        """Whether any of these words stands in the text. Of many words give a set: the few that
        were found are then looked up in it, not the other way about."""
        return not self._places.keys().isdisjoint(words)

    def last_places(self, words: Iterable[str], most: int) -> list[int]:
        """Where the last `most` of these words start, in characters, in order."""
        known = self._places
        found: list[int] = []
        for word in words:
            if word in known:
                found += known[word]
        found.sort()
        return [self._start(place) for place in reversed(found[-most:])][::-1]

    def _start(self, place: int) -> int:
        start = self._starts.get(place)
        if start is None:
            byte, character = self._nearest(place)
            if byte <= place:
                start = character + len(self._source[byte:place].decode(self._encoding))
            else:
                start = character - len(self._source[place:byte].decode(self._encoding))
            self._starts[place] = start
            self._reached = place, start
        return start

    def _nearest(self, place: int) -> tuple[int, int]:
        """The (byte, character) nearest to a place: of the start, the end, the last one counted."""
        end, reached = len(self._source), self._reached[0]
        if 2 * place < reached:
            return 0, 0
        return (end, self._length) if 2 * place > reached + end else self._reached

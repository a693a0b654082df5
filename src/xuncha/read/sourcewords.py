"""Tell-tale words of a page's source, all found in one pass.

Most readers look for something that few pages hold. One pass over the source answers for all of
them whether there is anything to look for, and where.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from ahocorasick_rs import (
    MATCHKIND_LEFTMOST_FIRST,
    MATCHKIND_STANDARD,
    BytesAhoCorasick,
    Implementation,
)

# So many words at a time the matcher finds by its vector search, which is ten times as fast.
AT_A_TIME = 60
# Of more words than this one pass for all is faster.
_FEW = 160


class WordFinder:
    """Finds many words in a text's UTF-8.

    Of two words of one group that overlap the first alone may be found, unless the group is large.
    """

    def __init__(self, *groups: Iterable[str]) -> None:
        parts: list[list[str]] = []
        for words in groups:
            unique = list(dict.fromkeys(words))
            step = AT_A_TIME if len(unique) <= _FEW else len(unique)
            parts.extend(unique[at : at + step] for at in range(0, len(unique), step))
        self._finders = [(part, _matcher(part), len(part) > AT_A_TIME) for part in parts]

    def is_in(self, text: str) -> bool:
        """Whether any of the words stands in the text."""
        source = text.encode("utf-8", "replace")
        return any(finder.find_matches_as_indexes(source) for _, finder, _ in self._finders)

    def find(self, text: str, in_utf8: bytes | None = None) -> FoundWords:
        """The words of the text with their places. `in_utf8`: its bytes, if somebody has them."""
        source = text.encode("utf-8", "replace") if in_utf8 is None else in_utf8
        places: dict[str, list[int]] = {}
        for words, finder, overlapping in self._finders:
            for word, start, _end in finder.find_matches_as_indexes(source, overlapping):
                places.setdefault(words[word], []).append(start)
        return FoundWords(source, len(text), places)


def _matcher(words: Sequence[str]) -> BytesAhoCorasick:
    # Of few words the matcher has a vector search, which cannot find words that overlap. Of many the
    # whole table is 5 MB: quicker by itself, but a page is read no quicker with it, and slower where
    # others want the processor's cache too.
    is_few = len(words) <= AT_A_TIME
    return BytesAhoCorasick(
        [word.encode() for word in words],
        matchkind=MATCHKIND_LEFTMOST_FIRST if is_few else MATCHKIND_STANDARD,
        implementation=Implementation.DFA if is_few else Implementation.ContiguousNFA,
    )


class FoundWords:
    """What `WordFinder` found in one text."""

    def __init__(self, source: bytes, length: int, places: dict[str, list[int]]) -> None:
        self._source = source
        self._length = length
        # Where each word stands, in bytes of UTF-8.
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
            ends = ((0, 0), self._reached, (len(self._source), self._length))
            byte, character = min(ends, key=lambda known: abs(known[0] - place))
            if byte <= place:
                start = character + len(self._source[byte:place].decode())
            else:
                start = character - len(self._source[place:byte].decode())
            self._starts[place] = start
            self._reached = place, start
        return start

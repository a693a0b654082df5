"""Write divisions.csv of the wording check: `python -m benchmarks.wording_divisions DICTIONARY [DIVISIONS]`.

DICTIONARY: a word list, a word at the beginning of each line (the open dictionaries of word
segmenters are such); it is needed here alone and is no part of the program. For each province,
city and county one character of its name (not its last) is changed for one of the same sound or
look; of the same sound only for one that names of places are written with, as who types them takes
one for another (洲 for 州, 仪 for 义). What may stand in a right text is left out: another place, a dictionary's word, and whatever
the end of one word, whole words and the beginning of another can make together (白酒|全市).
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

from xuncha.checks.wording import samesound
from xuncha.checks.wording.lexicon import own_terms

PHRASES = Path(samesound.__file__).parent / "phrases"
DIVISIONS = Path("src/xuncha_platform/orgs/data/divisions.csv")
SOURCE = "行政区划的法定名称"
# Words by themselves: beside them right words meet everywhere (城子|和|区内).
APART = set(
    "一以已于与和及或在为对从向到将把被让给不也又就都各每该此其之者所有无是并而由自至去来上下里中内外前后同按经据等个"
)
# 市区, 城区, 郊区 …: of two characters anything may be made.
SHORTEST = 3


class Words:
    """The words of a dictionary, with what they begin and end with."""

    def __init__(self, words: set[str]) -> None:
        self.all = {word for word in words if len(word) > 1}
        self.begins = {word[:n] for word in self.all for n in range(1, len(word) + 1)}
        self.ends = {word[n:] for word in self.all for n in range(len(word))}

    def can_make(self, name: str) -> bool:
        """Whether the end of a word, perhaps a whole one, and the beginning of another hold these
        characters."""
        size = len(name)
        return any(
            name[:first] in self.ends
            and name[last:] in self.begins
            and (first == last or name[first:last] in self.all)
            for first in range(1, size)
            for last in range(first, size)
        )


def main(dictionary: str, divisions: str = str(DIVISIONS)) -> None:
    rows_of = csv.DictReader(Path(divisions).read_text("utf-8-sig").splitlines())
    names = {row["name"] for row in rows_of}
    lines = Path(dictionary).read_text("utf-8").splitlines()
    known = {line.split()[0] for line in lines if line.strip()}
    words = Words(known | names)
    of_places = set("".join(names))
    by_sound = samesound.characters_alike(PHRASES / "sounds.csv")
    by_look = samesound.characters_alike(PHRASES / "shapes.csv")
    alike = {
        one: "".join(other for other in by_sound.get(one, "") if other in of_places)
        + by_look.get(one, "")
        for one in of_places
    }
    held = {term.wrong for term in own_terms()}
    within = {
        name[a:b] for name in names for a in range(len(name)) for b in range(a, len(name) + 1)
    }
    apart = held | within
    rows = []
    for name in sorted(name for name in names if len(name) >= SHORTEST):
        wrong = [
            one
            for one in _changed(name, alike)
            if not {one, one[:-1]} & known and one not in apart and not words.can_make(one)
        ]
        if wrong:
            rows.append((name, "|".join(dict.fromkeys(wrong)), SOURCE))
    with (PHRASES / "divisions.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("name", "wrong", "source"))
        writer.writerows(rows)


def _changed(name: str, alike: dict[str, str]) -> Iterator[str]:
    for place in range(len(name) - 1):
        for other in alike.get(name[place], ""):
            if other in APART:
                continue
            yield f"{name[:place]}{other}{name[place + 1 :]}"


if __name__ == "__main__":
    main(*sys.argv[1:])

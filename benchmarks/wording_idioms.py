"""Write idioms.csv of the wording check: `python -m benchmarks.wording_idioms DICTIONARY [IDIOMS]`.

DICTIONARY: a word list with a word, how often it is used and what it is (i: an idiom) on each line
(the open dictionaries of word segmenters are such); needed here alone, no part of the program. IDIOMS: a file of words; without
it those that the table has already. One character of an idiom is changed for one of the same sound or
look, or left out, or written twice. What a right text may hold is left out: a dictionary's word, and
whatever the end of a word, words, and the beginning of a word make together.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.wording_divisions import APART, PHRASES
from xuncha.checks.wording import samesound
from xuncha.checks.wording.lexicon import own_terms

SOURCE = "固定词组的通行写法"
# How often a word is used in the dictionary's texts, and a character as a word by itself. Rarer words
# are names and words of old books.
KNOWN, ALONE = 5, 2000
# In an idiom that all readers know by heart the others are not expected: 油然|而|升.
KNOWN_TO_ALL, ALONE_TO_ALL = 300, 20_000
IDIOM = "i"
# Of less, anything may be made.
SHORTEST = 4
SHORTEST_WORD = 2
# A phrase in which a character that is missing is missed.
LONG = 6
# Without them a phrase is another right one: 人力资源社会保障局, 工业和信息局.
MAY_BE_LEFT_OUT = set("的和与及、化性总各新")
# 医无反顾, 益往无前, 税月: headlines play with what they are about.
PLAYS = set(
    "医疫益艺翼税廉粽鲜仙桃莓瓜茶棋球渔鱼粮竹警检豫冀鲁晋赣鄂湘粤琼渝蜀滇陕浙沪苏徽皖禾云智数码电网书诗舞画泳健孝善德仁义信"
    "禁毒财企妇童军兵药校育景旅食味青春红绿蓝心爱家乐福喜慧惠汇融联链"
)


class Makers:
    """What right words can make when they stand one after another."""

    def __init__(self, often: dict[str, int], least: int, least_alone: int) -> None:
        words = {word for word, times in often.items() if len(word) > 1 and times >= least}
        self.known = set(often)
        self.begins = {word[:n] for word in words for n in range(1, len(word) + 1)}
        self.ends = {word[n:] for word in words for n in range(len(word))}
        alone = {word for word, times in often.items() if len(word) == 1 and times >= least_alone}
        self.whole = words | alone | APART

    def can_make(self, name: str) -> bool:
        """Whether the end of a word, whole ones, and the beginning of one hold these characters."""
        size = len(name)
        reached = {n for n in range(size) if not n or name[:n] in self.ends}
        for at in range(size):
            if at not in reached:
                continue
            if name[at:] in self.begins:
                return True
            reached |= {to for to in range(at + 1, size) if name[at:to] in self.whole}
        return False

    def is_of_words(self, name: str) -> bool:
        """Whether words of two characters and more, one after another, are all of it."""
        reached = {0}
        for at in range(len(name)):
            if at in reached:
                longer = range(at + SHORTEST_WORD, len(name) + 1)
                reached |= {to for to in longer if name[at:to] in self.whole}
        return len(name) in reached


def main(dictionary: str, idioms: str = "") -> None:
    """Write the table again, with what a changed word list or changed sounds make of it."""
    rows = [line.split() for line in Path(dictionary).read_text("utf-8").splitlines()]
    often = {row[0]: int(row[1]) for row in rows if len(row) > 1}
    makers = Makers(often, KNOWN, ALONE)
    of_idioms = Makers(often, KNOWN_TO_ALL, ALONE_TO_ALL)
    by_heart = {row[0] for row in rows if row[2:] == [IDIOM] and len(row[0]) == SHORTEST}
    table = PHRASES / "idioms.csv"
    if idioms:
        names = Path(idioms).read_text("utf-8").split()
    else:
        names = [row["name"] for row in _rows(table) if row["idiom"]]
    alike = samesound.characters_alike(PHRASES / "sounds.csv", PHRASES / "shapes.csv")
    phrases = {row["phrase"]: row for row in _rows(PHRASES / "phrases.csv")}
    # Of both kinds the slips of a phrase are listed where it is read (checks/wording/samesound.py).
    slips = {name: [*_slips(name, alike)] for name in names if name not in phrases}
    held = {term.wrong for term in own_terms()} | makers.known
    made = []
    for name in sorted({*slips, *phrases}):
        judge = of_idioms if name in by_heart else makers
        # 竭尽|权力: two words, if rare ones.
        of_words = {one for one in slips.get(name, ()) if makers.is_of_words(one)}
        some = [one for one in slips.get(name, ()) if not judge.can_make(one)]
        some = [one for one in some if one not in of_words]
        if len(name) >= LONG:
            # 森林草原灭火 is said, too.
            left_out = (one for one in _left_out(name) if not makers.is_of_words(one))
            some += (one for one in left_out if not of_idioms.can_make(one))
            some += _written_twice(name, makers.known)
        inside = (one for one in dict.fromkeys(some) if one not in held and one not in phrases)
        if wrong := [one for one in inside if not any(one in right for right in phrases)]:
            severity = phrases[name]["severity"] if name in phrases else "general"
            source = phrases[name]["source"] if name in phrases else SOURCE
            made.append((name, "1" if name in slips else "", severity, "|".join(wrong), source))
    with table.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("name", "idiom", "severity", "wrong", "source"))
        writer.writerows(made)


def _rows(path: Path) -> list[dict[str, str]]:
    return [*csv.DictReader(path.read_text("utf-8-sig").splitlines())]


def _slips(name: str, alike: dict[str, str]) -> Iterator[str]:
    for place, right in enumerate(name) if len(name) >= SHORTEST else ():
        for other in alike.get(right, ""):
            if other not in APART and other not in PLAYS:
                yield f"{name[:place]}{other}{name[place + 1 :]}"
    for place in range(1, len(name) - 2):
        yield f"{name[:place]}{name[place + 1]}{name[place]}{name[place + 2 :]}"
        yield f"{name[: place + 1]}{name[place:]}"


def _left_out(name: str) -> Iterator[str]:
    for place in range(1, len(name) - 1):
        if name[place] not in MAY_BE_LEFT_OUT:
            yield f"{name[:place]}{name[place + 1 :]}"


def _written_twice(name: str, known: set[str]) -> Iterator[str]:
    """A character or a word within, once more: so far into a phrase no other word begins."""
    for place in range(1, len(name) - 1):
        yield f"{name[: place + 1]}{name[place:]}"
    for place in range(1, len(name) - 2):
        if name[place : place + 2] in known:
            yield f"{name[: place + 2]}{name[place:]}"


if __name__ == "__main__":
    main(*sys.argv[1:])

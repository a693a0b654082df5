"""Fixed phrases with one character of the same sound or look, or with two changed over: 党风廉正建设,
违法必纠, 以人民为中新, 金山艮山, 中国式现化代.

Who types by sound mistakes one character for another of that sound, who copies for one of that look.
In a fixed phrase of an office any other character is wrong, so that the wrong words need not be
listed one by one: phrases.csv holds the phrases, sounds.csv the common characters by their sound
(GB 2312, first level), shapes.csv such as are taken for each other. divisions.csv holds provinces,
cities and counties with what is wrong for each: names are short, so that only such wrong names
are in it as no two right words can make together (benchmarks/wording_divisions.py).

Where the phrase without its last character is said by itself, the other character may begin the
next word (石家庄是, 市人民政府办公时间), and likewise before it (机关事业保险). So the two ends are
changed only in phrases of which a person has marked that neither can be, and other phrases must
have five characters: of four, two words of two may meet (人工只能).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path

from xuncha.checks.wording.term import Severity, Term
from xuncha.tables import read_table

# What may end a phrase of its own: 行政处罚决定数, 农业农村局长.
_ENDS_ANYTHING = frozenset(
    "数量率额度性化者员家法学式型品物时期间后前中内外上下里处所点面线区市县镇乡村路街号室部局科股长书费税金款钱题事人民等级类种项次个年月日"
    "的地得了着过和与及是有在不也都就并或其之所以为于而且则但由从到向对把被让给将已未没再又还才只最很更太"
    "站队院校园馆店厂矿网群组团会社党委办报刊图表单证照码名称词字句段章节条款目册本版页张份件套台座栋间层楼门口边旁侧端头尾首"
)
# Of shorter ones, two right words may meet.
_LONG = 6
_SHORTEST_QUOTED = 4


def terms_of_phrases() -> Iterator[Term]:
    """A term for each phrase and each character of the same sound at each place that can tell.

    One after the other: there are tens of thousands.
    """
    folder = files("xuncha.checks.wording") / "phrases"
    with as_file(folder / "sounds.csv") as sounds, as_file(folder / "shapes.csv") as shapes:
        alike = characters_alike(sounds, shapes)
    with as_file(folder / "phrases.csv") as path:
        rows = [row for _, row in read_table(path, "词表")]
    right = {row["phrase"] for row in rows}
    for row in rows:
        phrase, severity, source = row["phrase"], Severity(row["severity"]), row["source"]
        places = range(len(phrase)) if row.get("edges") else range(1, len(phrase) - 1)
        spared = set(row.get("right_too", "").split("|"))
        changed = _with_another_character(phrase, places, alike)
        for wrong in dict.fromkeys((*changed, *_with_two_changed_over(phrase))):
            if wrong not in right and wrong not in spared:
                yield Term(wrong, phrase, severity, source=source, version=row["version"])
        if not row.get("edges") and len(phrase) >= _LONG - 1:
            for wrong in _with_another_end(phrase, alike):
                if wrong not in right and wrong not in spared:
                    yield Term(wrong, phrase, severity, at_end=True, source=source)
    with as_file(folder / "quoted.csv") as path:
        yield from _terms_of_quoted([row for _, row in read_table(path, "词表")], alike)
    yield from _terms_told(folder)


def _terms_of_quoted(rows: Sequence[Mapping[str, str]], alike: Mapping[str, str]) -> Iterator[Term]:
    right = {row["phrase"] for row in rows}
    for row in rows:
        phrase, told = row["phrase"], (Severity(row["severity"]), row["source"])
        changed = _with_another_character(phrase, range(len(phrase)), alike)
        swapped = _with_two_changed_over(phrase, shortest=_SHORTEST_QUOTED)
        for wrong in {*changed, *swapped} - right:
            yield Term(f"“{wrong}”", f"“{phrase}”", told[0], source=told[1])


def _terms_told(folder: Traversable) -> Iterator[Term]:
    """What the tables list as wrong themselves."""
    with as_file(folder / "idioms.csv") as path:
        for _, row in read_table(path, "词表"):
            for wrong in row["wrong"].split("|"):
                yield Term(wrong, row["name"], Severity(row["severity"]), source=row["source"])
    with as_file(folder / "divisions.csv") as path:
        for _, row in read_table(path, "词表"):
            for wrong in row["wrong"].split("|"):
                yield Term(wrong, row["name"], source=row["source"], of_place=True)


def characters_alike(*paths: Path) -> dict[str, str]:
    """Each character with the others of its sound, or of its look."""
    alike: dict[str, str] = defaultdict(str)
    for path in paths:
        for _, row in read_table(path, "词表"):
            for character in row["characters"]:
                alike[character] += row["characters"].replace(character, "")
    return alike


def _with_another_end(phrase: str, alike: dict[str, str]) -> Iterator[str]:
    for other in alike.get(phrase[-1], ""):
        if other not in _ENDS_ANYTHING:
            yield phrase[:-1] + other


def _with_two_changed_over(phrase: str, shortest: int = _LONG) -> Iterator[str]:
    """现化代: two characters within a long phrase change places; its ends may be other words'."""
    for place in range(1, len(phrase) - 2) if len(phrase) >= shortest else ():
        first, second = phrase[place], phrase[place + 1]
        if first != second and first not in "、和" and second not in "、和":
            yield f"{phrase[:place]}{second}{first}{phrase[place + 2 :]}"


def _with_another_character(phrase: str, places: range, alike: Mapping[str, str]) -> Iterator[str]:
    for place in places:
        for other in alike.get(phrase[place], ""):
            yield f"{phrase[:place]}{other}{phrase[place + 1 :]}"

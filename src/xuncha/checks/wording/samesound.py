"""Fixed phrases with one character of the same sound: 党风廉正建设, 违法必纠, 以人民为中新.

Who types by sound mistakes one character for another of that sound. In a fixed phrase of an office
any other character is wrong, so that the wrong words need not be listed one by one: phrases.csv
holds the phrases, sounds.csv the common characters by their sound (GB 2312, first level).

Where the phrase without its last character is said by itself, the other character may begin the
next word (石家庄是, 市人民政府办公时间), and likewise before it (机关事业保险). So the two ends are
changed only in phrases of which a person has marked that neither can be, and other phrases must
have five characters: of four, two words of two may meet (人工只能).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

from xuncha.checks.wording.term import Severity, Term
from xuncha.tables import read_table


@cache
def terms_of_phrases() -> tuple[Term, ...]:
    """A term for each phrase and each character of the same sound at each place that can tell."""
    return tuple(_terms())


def _terms() -> Iterator[Term]:
    folder = files("xuncha.checks.wording") / "phrases"
    with as_file(folder / "sounds.csv") as path:
        alike = _alike(path)
    with as_file(folder / "phrases.csv") as path:
        rows = [row for _, row in read_table(path, "词表")]
    right = {row["phrase"] for row in rows}
    for row in rows:
        phrase = row["phrase"]
        places = range(len(phrase)) if row.get("edges") else range(1, len(phrase) - 1)
        spared = set(row.get("right_too", "").split("|"))
        for wrong in _with_another_character(phrase, places, alike):
            if wrong not in right and wrong not in spared:
                yield Term(
                    wrong,
                    phrase,
                    Severity(row["severity"]),
                    source=row["source"],
                    version=row["version"],
                )


def _alike(path: Path) -> dict[str, str]:
    """Each character with the others of its sound."""
    alike: dict[str, str] = defaultdict(str)
    for _, row in read_table(path, "词表"):
        for character in row["characters"]:
            alike[character] += row["characters"].replace(character, "")
    return alike


def _with_another_character(phrase: str, places: range, alike: dict[str, str]) -> Iterator[str]:
    for place in places:
        for other in alike.get(phrase[place], ""):
            yield f"{phrase[:place]}{other}{phrase[place + 1 :]}"

"""Wording: what of a public list of confused words is found, and how often right text is hit.

`confusion-1370.txt` (wrong, right, frequency) and `ec_law.tsv` (wrong line, right line) of a folder
of words, where one is named by --words or by the environment (XUNCHA_WORDS). Only what the
program's own lists hold is asked for: the public list mixes in much that is no wrong word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.reading_shared import Copies
from benchmarks.reading_tally import Tally
from xuncha.checks.wording.lexicon import own_terms
from xuncha.checks.wording.match import find_wrong_words

_BEFORE, _AFTER = "会议要求各单位认真落实有关工作,", "。上述情况请及时报告。"


def measure_words(tally: Tally, folder: Path) -> None:
    """Count the held words that are found in running text, and the right lines without a hit."""
    held = {term.wrong for term in own_terms()}
    for line in _lines(folder / "confusion-1370.txt"):
        wrong = line[0].strip()
        if wrong in held:
            text = _BEFORE + wrong + _AFTER
            seen = {hit.found for hit in find_wrong_words(text)}
            tally.exact("", "held wrong words", wrong, wrong if wrong in seen else None, wrong)
    lines = ("".join(line[-1].split()) for line in _lines(folder / "ec_law.tsv"))
    _count_clean(tally, "right law lines", enumerate(lines, 1))


def measure_page_words(tally: Tally, copies: Copies, sites: Iterable[str]) -> None:
    """Count the pages without a hit: one that has a wrong word in truth counts as hit as well."""
    pages = (page for site in sites for page in copies.all(site))
    texts = ((page.url, f"{page.title}\n{page.text}") for page in pages)
    _count_clean(tally, "pages without a hit", texts)


def _lines(path: Path) -> Iterator[list[str]]:
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def _count_clean(tally: Tally, task: str, texts: Iterable[tuple[object, str]]) -> None:
    for where, text in texts:
        hits = find_wrong_words(text)
        tally.count("", task, int(not hits), 1, 1)
        tally.errors += [f"{task}: {where}: {hit.found}" for hit in hits]

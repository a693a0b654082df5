"""Thousands of pages put together from parts that real sites use, read and counted:
`python -m benchmarks.reading_combined`.

A blind set shows one page a cause; here every part is met by every other one. Whoever made the
parts knew the readers: this only shows that no combination is read wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from benchmarks.combined_articles import Made, articles, documents, without_a_day
from benchmarks.combined_channels import calls, guides, letters
from benchmarks.combined_letter_lists import letter_lists
from benchmarks.reading_blind import compare
from benchmarks.reading_golden import read_bytes
from benchmarks.reading_tally import Tally, table

AS_OF = date(2020, 12, 28)
PARTS: dict[str, Callable[[], Iterator[Made]]] = {
    "articles": articles,
    "documents": documents,
    "without a day": without_a_day,
    "guides": guides,
    "letters": letters,
    "letter lists": letter_lists,
    "calls": calls,
}


def measure_combined(tally: Tally, part: str) -> int:
    """Read and count every page of a part; how many there are."""
    pages = list(PARTS[part]())
    for made in pages:
        page = read_bytes(made.url, made.html.encode(), AS_OF)
        compare(tally, part, page, made.expect, made.where)
    return len(pages)


def main() -> None:
    """Measure and print."""
    for part in PARTS:
        tally = Tally()
        count = measure_combined(tally, part)
        print(f"\n{part}: {count} pages\n{table(tally.figures())}")
        print("\n".join(tally.errors[:20]))


if __name__ == "__main__":
    main()

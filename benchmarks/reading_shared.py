"""Pages of real sites, where they are present, against labels made by hand.

The labels hold addresses and values only (days, numbers, kinds, hashes of titles), no content.
"""

from __future__ import annotations

import hashlib
import re
import tarfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from benchmarks.reading_golden import family_of_bytes, read_bytes
from benchmarks.reading_hidden import measure_hidden
from benchmarks.reading_tally import Tally
from xuncha.facts import Column, ColumnKind, DateSource, Letter, Site
from xuncha.read.links.addresses import column_key
from xuncha.read.pagefacts import Page
from xuncha.read.site import read_site

LABELS = Path(__file__).parent / "labels"
# The copies were made at the turn of 2020 and later; a day after all of their pages.
AS_OF = {"gzdzhrss": date(2021, 2, 1), "lgedu": date(2021, 2, 1)}
LATER = date(2024, 12, 31)
# What the benchmark asks the reader to find out may not stand in the page.
_ANSWERS = re.compile(
    rb"<meta[^>]*name\s*=\s*[\"'](?:ArticleTitle|PubDate)[\"'][^>]*>", re.IGNORECASE
)
_UNSEEN = re.compile(r"[\s\u200b\u200c\u200d\ufeff]+")
# The kinds that have a period or an indicator of their own; the others count as one.
_KINDS = frozenset(
    (
        ColumnKind.NEWS,
        ColumnKind.NOTICE,
        ColumnKind.POLICY,
        ColumnKind.PERSONNEL,
        ColumnKind.PLANNING,
        ColumnKind.CONSULTATION,
        ColumnKind.SURVEY,
        ColumnKind.INTERVIEW,
        ColumnKind.GUIDE,
    )
)


class Copies:
    """The unpacked copies of sites, read page by page."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def has(self, site: str) -> bool:
        """Whether there is a copy of that name."""
        return (self._folder / site).is_dir()

    def sites(self) -> list[str]:
        """The names of all copies."""
        return sorted(path.name for path in self._folder.iterdir() if path.is_dir())

    def page(self, site: str, path: str, as_of: date | None = None) -> Page:
        """One page of a copy without the labels that give the answer away."""
        body = self._without_answers(site, path)
        return read_bytes(address(site, path), body, as_of or AS_OF.get(site, LATER))

    def family(self, site: str, path: str) -> str:
        """The content system that one page of a copy was made with; "" where nothing tells."""
        return family_of_bytes(address(site, path), self._without_answers(site, path))

    def family_of_site(self, site: str) -> str:
        """The content system that the first page that tells was made with."""
        families = (self.family(site, path) for path in self._paths(site))
        return next((family for family in families if family), "")

    def source(self, site: str, path: str) -> str:
        """The source of a page, as UTF-8 has it."""
        return (self._folder / site / path).read_text("utf-8", errors="replace")

    def sample(self, every: int) -> Iterator[tuple[str, bytes]]:
        """Name and bytes of every so many-th page of all copies."""
        for file in sorted(self._folder.rglob("*.htm*"))[::every]:
            yield file.relative_to(self._folder).as_posix(), file.read_bytes()

    def all(self, site: str) -> Iterator[Page]:
        """All pages of a copy in the order of their paths."""
        for path in self._paths(site):
            yield self.page(site, path)

    def _paths(self, site: str) -> list[str]:
        root = self._folder / site
        return [file.relative_to(root).as_posix() for file in sorted(root.rglob("*.htm*"))]

    def _without_answers(self, site: str, path: str) -> bytes:
        return _ANSWERS.sub(b"", (self._folder / site / path).read_bytes())


def address(site: str, path: str) -> str:
    """The address a page of a copy is read under; an index stands for its folder."""
    return f"http://{site}.test/{path}"


@contextmanager
def open_copies(folder: Path) -> Iterator[Copies]:
    """The copies in a folder of .tar.gz archives (each holds one folder of its name)."""
    with TemporaryDirectory() as unpacked:
        for archive in sorted(folder.glob("*.tar.gz")):
            with tarfile.open(archive) as tar:
                tar.extractall(unpacked, filter="data")
        yield Copies(Path(unpacked))


def measure_shared(tally: Tally, copies: Copies) -> None:
    """Count everything that is labelled."""
    _lists(tally, copies)
    _articles(tally, copies)
    _guides(tally, copies)
    _letters(tally, copies)
    measure_hidden(tally, copies)
    for site, labels in _labels("columns").items():
        if copies.has(site):
            _columns(tally, copies, site, labels)


def _labels(name: str) -> Mapping[str, Any]:
    found = yaml.safe_load((LABELS / f"{name}.yaml").read_text("utf-8"))
    assert isinstance(found, dict)
    return found


def _each(name: str, copies: Copies) -> Iterator[tuple[str, str, Any, Page]]:
    for site, paths in _labels(name).items():
        if copies.has(site):
            for path, value in paths.items():
                yield site, path, value, copies.page(site, path)


def _lists(tally: Tally, copies: Copies) -> None:
    for site, path, (number, first, last), page in _each("lists", copies):
        where = f"{site}/{path}"
        family = copies.family(site, path)
        seen = len(page.items)
        tally.count(family, "list items", min(seen, number), number, seen)
        if seen != number:
            tally.errors.append(f"list items: {where}: {number} read as {seen}")
        days = [item.published for item in page.items]
        tally.exact(family, "first date", first, days[0] if days else None, where)
        tally.exact(family, "last date", last, days[-1] if days else None, where)


def _articles(tally: Tally, copies: Copies) -> None:
    for site, path, (day, title), page in _each("articles", copies):
        article = page.article
        where = f"{site}/{path}"
        family = copies.family(site, path)
        shown = article.published if article else None
        if article and article.source is DateSource.URL:
            shown = None
        tally.exact(family, "article date", day, shown, where)
        seen = hashed(article.title) if article else None
        tally.exact(family, "article title", title, seen, where)


def hashed(title: str) -> str:
    """What labels keep of a title: the start of the digest of its characters without spaces."""
    return hashlib.sha256(_UNSEEN.sub("", title).encode()).hexdigest()[:12]


def _guides(tally: Tally, copies: Copies) -> None:
    for site, path, elements, page in _each("guides", copies):
        present = [str(one) for one in page.guide.present] if page.guide else []
        family = copies.family(site, path)
        tally.bag(family, "guide elements", elements, present, f"{site}/{path}")


def _letters(tally: Tally, copies: Copies) -> None:
    labels = _labels("letters")
    for site, paths in labels["details"].items():
        for path, wanted in paths.items() if copies.has(site) else ():
            page = copies.page(site, path)
            seen = _letter(page.letter) if page.letter else None
            family = copies.family(site, path)
            tally.exact(family, "letters", tuple(wanted), seen, f"{site}/{path}")
    for site, paths in labels["rows"].items():
        for path, rows in paths.items() if copies.has(site) else ():
            page = copies.page(site, path)
            seen_rows = [_letter(row) for row in page.letter_rows]
            family = copies.family(site, path)
            tally.bag(family, "letters", map(tuple, rows), seen_rows, f"{site}/{path}")


def _letter(letter: Letter) -> tuple[date | None, date | None, bool | None]:
    return letter.asked, letter.answered, letter.is_answered


def _columns(tally: Tally, copies: Copies, site: str, labels: Mapping[str, Any]) -> None:
    pages = tuple(copies.all(site))
    home = next(page for page in pages if page.url == address(site, "index.html"))
    about = Site(url=address(site, ""))
    reading = read_site(about, pages, home, (), AS_OF.get(site, LATER), {})
    wanted = {column_key(address(site, path)): value for path, value in labels.items()}
    seen = {column_key(column.url): column for column in reading.columns}
    family = copies.family_of_site(site)
    tally.bag(family, "columns found", list(wanted), list(seen), site)
    for key, (kind, state, newest) in wanted.items():
        if key in seen:
            _column(tally, family, kind, state, newest, seen[key])


def _column(
    tally: Tally, family: str, kind: str, state: str, newest: date | None, column: Column
) -> None:
    tally.exact(family, "column kind", _one_of_nine(kind), _one_of_nine(column.kind), column.url)
    if newest:
        tally.exact(family, "newest date", newest, column.newest, column.url)
    blank = state == "blank"
    tally.count(family, "blank columns", int(blank and column.blank), int(blank), int(column.blank))
    if blank != column.blank:
        tally.errors.append(f"blank columns: {column.url}: {blank} read as {column.blank}")


def _one_of_nine(kind: str) -> str:
    return kind if kind in _KINDS else "none of the nine"

"""The files of a draw, exactly as `xuncha draw` takes and writes them."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from tempfile import TemporaryDirectory

from django.utils.translation import gettext as _

from xuncha.facts import Site
from xuncha.sample.draw import MUST, draw_file
from xuncha.sample.ticket import identifier, list_digest
from xuncha.sites import collect_sites, read_sites
from xuncha.tables import write_csv

FIELDS = tuple(field.name for field in fields(Site))
# What an office may form strata by; the core takes a few more.
STRATA = ("region", "level", "is_portal", "supervisor")


_READ_IN_QUOTES = frozenset('"$`\\!%^')


@dataclass(frozen=True, slots=True)
class Population:
    """The list that is drawn from: the sites that can be inspected, and the file."""

    # URL as the core writes it → id in the register
    ids: dict[str, int]
    sites: tuple[Site, ...]
    # (id, the line that says why it cannot be inspected)
    unusable: tuple[tuple[int, str], ...]
    csv: str
    digest: str


@dataclass(frozen=True, slots=True)
class Ticket:
    """A row of the sample."""

    url: str
    stratum: str
    ticket: str
    is_forced: bool


def population(listed: Sequence[tuple[int, Site]]) -> Population:
    """The list for a draw out of (id, site); addresses that repeat or cannot be read stay out."""
    kept: dict[str, Site] = {}
    ids: dict[str, int] = {}
    unusable = []
    for pk, site in listed:
        read = collect_sites([(site.name, site)])
        url = read.sites[0].url if read.sites else ""
        if not url:
            unusable.append((pk, read.rejected[0][1]))
        elif url in ids:
            unusable.append((pk, _("首页网址与“%(name)s”相同") % {"name": kept[url].name}))
        else:
            kept[url], ids[url] = read.sites[0], pk
    text = _csv(FIELDS, (tuple(asdict(site).values()) for site in kept.values()))
    # As it will be read again from the file: what counts is what others can recompute.
    sites = read_list(text) if kept else ()
    return Population(ids, sites, tuple(unusable), text, list_digest(sites))


def read_list(text: str) -> tuple[Site, ...]:
    """The sites of a list as the core reads them from the file."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "sites.csv"
        path.write_bytes(text.encode("utf-8-sig"))
        return read_sites(path).sites


def names_csv(sites: Iterable[Site], wanted: Collection[str]) -> str:
    """The file for --must or --exclude: the sites of the list whose URL is wanted; "" for none."""
    rows = [(identifier(site),) for site in sites if site.url in wanted]
    return _csv(("网站标识码",), rows) if rows else ""


def sample(
    population_csv: str,
    must_csv: str,
    exclude_csv: str,
    rate: float,
    strata: Sequence[str],
    seed: str,
) -> str:
    """The text of sample.csv: the core's own command over the same files."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        files = {
            name: _put(place / name, text)
            for name, text in (
                ("sites.csv", population_csv),
                ("must.csv", must_csv),
                ("exclude.csv", exclude_csv),
            )
        }
        out = place / "sample.csv"
        draw_file(
            place / "sites.csv", rate, seed, strata, files["must.csv"], files["exclude.csv"], out
        )
        return out.read_bytes().decode("utf-8-sig")


def tickets(sample_csv: str) -> list[Ticket]:
    """The rows of a sample."""
    return [
        Ticket(row["url"], row["stratum"], row["ticket"], row["reason"] == MUST)
        for row in csv.DictReader(io.StringIO(sample_csv, newline=""))
    ]


def command_line(rate: float, strata: Sequence[str], seed: str, must: bool, exclude: bool) -> str:
    """The command with which anyone recomputes the draw from the published files."""
    parts = ["xuncha draw sites.csv", f"--rate {rate:g}"]
    if strata:
        parts.append(f"--by {','.join(strata)}")
    if must:
        parts.append("--must must.csv")
    if exclude:
        parts.append("--exclude exclude.csv")
    return " ".join([*parts, f"--seed {_quoted(seed)}", "--out sample.csv"])


def _quoted(text: str) -> str:
    """As one word for a shell: in double quotes, which that of Windows knows as well, unless the
    text holds what a shell reads within them."""
    if not _READ_IN_QUOTES & set(text):
        return f'"{text}"'
    escaped = text.replace("'", "'\\''")
    return f"'{escaped}'"


def _put(path: Path, text: str) -> Path | None:
    if not text:
        return None
    path.write_bytes(text.encode("utf-8-sig"))
    return path


def _csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        write_csv(path, header, rows)
        return path.read_bytes().decode("utf-8-sig")

"""What it costs to read a page: CPU µs for each page and reader, beside two HTML libraries.

    python -m benchmarks reading_cost

writes benchmarks/reading_cost.json. The pages are those of four generated sites (typical in size,
links and markup), read in turn as the judge reads a site: with the memory of the site, empty at the
start of every round, and without a look for cycles of garbage before a site is done. `page_us` is
all that judging costs a page:

- `read_us`: decoded, parsed, read by every reader; the median over the pages of the best of
  several rounds;
- `first_us`: the same when each page is read once and nothing was read before, the mean: what a
  round costs, in which no page comes twice;
- `checks_us`: every check over the facts of the site, its texts held against 50,000 wrong words;
  for each page, the best round;
- `site_us`: what is read across the pages (columns, letters, marks) and the verdicts on the links;
  for each page, the best round.

The other figures are medians over the pages too.
"""

from __future__ import annotations

import argparse
import cProfile
import importlib
import json
import platform
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.reading_pages import AS_OF, Sample, make_samples
from xuncha.checks import run_checks
from xuncha.checks.wording.lexicon import Lexicon, own_terms
from xuncha.checks.wording.match import find_wrong_words
from xuncha.checks.wording.term import Term
from xuncha.evidence.header import EvidenceHeader
from xuncha.evidence.reader import Evidence
from xuncha.facts import Coverage, Exchange, Outcome, Purpose, Site
from xuncha.judging import sitepages
from xuncha.judging.pipeline import facts_of
from xuncha.machine.processes import collect_between_sites
from xuncha.read import about, openpage, page
from xuncha.read.empty import emptiness
from xuncha.read.lists import ownlist
from xuncha.read.page import read_page
from xuncha.read.sitememory import SiteMemory
from xuncha.read.source import markup as source
from xuncha.read.source.decode import decode
from xuncha.read.tree.document import parse
from xuncha.score.rulebook import DEFAULT_RULEBOOK, load_rulebook

RESULT = Path(__file__).with_name("reading_cost.json")
_TERMS = 50_000
# The steps of `read_page`: who they call are the readers.
_STEPS = (source, openpage, ownlist, emptiness, about, page)
Job = Callable[[Sample], object]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the table and write the JSON."""
    parser = argparse.ArgumentParser(prog="reading_cost", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--profile", action="store_true", help="print where the time goes instead")
    options = parser.parse_args(arguments)
    samples = make_samples()
    collect_between_sites()
    if options.profile:
        _profile(samples)
        return 0
    result = measure(samples, options.rounds)
    RESULT.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    _print(result)
    return 0


def measure(samples: Sequence[Sample], rounds: int) -> dict[str, Any]:
    """Every figure of the benchmark, µs of CPU a page."""
    first = _reading(samples, 1)
    whole = _reading(samples, rounds)
    judging = [_judging(family, rounds) for family in _by_family(samples).values()]
    read = round(statistics.median(whole))
    site, checks = (round(statistics.mean(part)) for part in zip(*judging, strict=True))
    kinds = sorted({sample.kind for sample in samples})
    return {
        "python": platform.python_version(),
        "pages": len(samples),
        "median_bytes": statistics.median(len(sample.body) for sample in samples),
        "median_links": statistics.median(sample.body.count(b"<a ") for sample in samples),
        "terms": _TERMS,
        "rounds": rounds,
        "page_us": read + checks + site,
        "read_us": read,
        "first_us": round(statistics.mean(first)),
        "checks_us": checks,
        "site_us": site,
        "read_us_by_kind": {
            kind: round(
                statistics.median(
                    us for us, sample in zip(whole, samples, strict=True) if sample.kind == kind
                )
            )
            for kind in kinds
        },
        "parts_us": {name: _median(samples, job, rounds) for name, job in _parts().items()},
        "readers_us": _by_reader(samples, rounds),
        "peers_us": {name: _median(samples, job, rounds) for name, job in _peers().items()},
    }


def _reading(samples: Sequence[Sample], rounds: int) -> list[float]:
    """The pages of each site in turn, with what a site's reading remembers; µs of each page."""
    best = [float("inf")] * len(samples)
    for _ in range(rounds):
        memos: dict[str, SiteMemory] = {}
        for at, sample in enumerate(samples):
            exchange = _exchange(sample)
            memo = memos.setdefault(sample.family, SiteMemory())
            started = time.process_time_ns()
            read_page(exchange, AS_OF, memo)
            best[at] = min(best[at], (time.process_time_ns() - started) / 1000)
    return best


def _judging(samples: Sequence[Sample], rounds: int) -> tuple[float, float]:
    """µs a page of one site: what is read across its pages, and all checks."""
    lexicon, windows = _lexicon(), load_rulebook(DEFAULT_RULEBOOK).windows
    evidence = _InMemory(samples)
    site = checks = float("inf")
    for _ in range(rounds):
        reading = 0

        def watched(*arguments: Any) -> object:
            nonlocal reading
            started = time.process_time_ns()
            read = read_page(*arguments)
            reading += time.process_time_ns() - started
            return read

        started = time.process_time_ns()
        with patch.object(sitepages, "read_page", watched):
            facts = facts_of(evidence, AS_OF)
        read_at = time.process_time_ns()
        run_checks(facts, windows, lexicon)
        site = min(site, (read_at - started - reading) / 1000 / len(samples))
        checks = min(checks, (time.process_time_ns() - read_at) / 1000 / len(samples))
    return site, checks


class _InMemory(Evidence):
    """Evidence of one site that nobody has to unpack."""

    def __init__(self, samples: Sequence[Sample]) -> None:
        home = samples[0].url
        header = EvidenceHeader(Site(url=home), AS_OF, "2020-12-01T09:00:00+08:00")
        super().__init__(Path("memory"), header, Coverage(pages=len(samples)), (), len(samples))
        object.__setattr__(self, "sent", [_exchange(sample) for sample in samples])

    def exchanges(self) -> Iterator[Exchange]:
        """The pages, the home page first."""
        first, *others = self.__dict__["sent"]
        yield replace(first, purpose=Purpose.HOME)
        yield from others


def _by_family(samples: Sequence[Sample]) -> dict[str, list[Sample]]:
    found: dict[str, list[Sample]] = {}
    for sample in samples:
        found.setdefault(sample.family, []).append(sample)
    return found


def _median(samples: Sequence[Sample], job: Job, rounds: int) -> int:
    best = [float("inf")] * len(samples)
    for _ in range(rounds):
        for at, sample in enumerate(samples):
            started = time.process_time_ns()
            job(sample)
            best[at] = min(best[at], (time.process_time_ns() - started) / 1000)
    return round(statistics.median(best))


def _parts() -> dict[str, Job]:
    lexicon = _lexicon()
    texts = {sample.url: decode(sample.body)[0] for sample in make_samples()}
    return {
        "decode": lambda sample: decode(sample.body),
        "parse": lambda sample: parse(texts[sample.url]),
        "wording": lambda sample: find_wrong_words(texts[sample.url][-9000:], lexicon),
    }


def _by_reader(samples: Sequence[Sample], rounds: int) -> dict[str, int]:
    """What each reader takes of `read_page`, the costliest first; the watch itself costs a little."""
    spent: dict[str, dict[int, float]] = {}
    at = 0

    def watched(name: str, reader: Callable[..., object]) -> Callable[..., object]:
        def run(*arguments: object, **options: object) -> object:
            started = time.perf_counter_ns()
            answer = reader(*arguments, **options)
            taken = (time.perf_counter_ns() - started) / 1000
            best = spent.setdefault(name, {})
            best[at] = min(best.get(at, taken), taken)
            return answer

        return run

    with ExitStack() as patches:
        for step in _STEPS:
            for name, part in list(vars(step).items()):
                if _is_reader(name, part):
                    patches.enter_context(patch.object(step, name, watched(name, part)))
        for _ in range(rounds):
            memos: dict[str, SiteMemory] = {}
            for number, sample in enumerate(samples):
                at = number
                read_page(_exchange(sample), AS_OF, memos.setdefault(sample.family, SiteMemory()))
    # A reader that most pages do not need has a median of nothing.
    medians = {
        name: round(statistics.median(best.get(number, 0) for number in range(len(samples))))
        for name, best in spent.items()
    }
    return dict(sorted(((n, us) for n, us in medians.items() if us), key=lambda pair: -pair[1]))


def _is_reader(name: str, part: object) -> bool:
    module = getattr(part, "__module__", "")
    is_step = module in {step.__name__ for step in _STEPS}
    is_ours = module.startswith("xuncha.read") and not is_step
    return is_ours and callable(part) and not isinstance(part, type) and name != "is_list"


def _peers() -> dict[str, Job]:
    """The same bytes through other libraries: parse, and the href of every link. No reading."""
    jobs: dict[str, Job] = {}
    if (lexbor := _module("selectolax.lexbor")) is not None:
        jobs["selectolax parse + links"] = lambda sample: [
            node.attributes.get("href")
            for node in lexbor.LexborHTMLParser(sample.body.decode()).css("a[href]")
        ]
    if (lxml := _module("lxml.html")) is not None:
        jobs["lxml parse + links"] = lambda sample: lxml.fromstring(sample.body.decode()).xpath(
            "//a/@href"
        )
    return jobs


def _module(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def _lexicon() -> Lexicon:
    """The program's own words, filled up to 50,000 with words no text holds."""
    rare = random.Random(7)
    terms = list(own_terms())
    while len(terms) < _TERMS:
        word = "".join(chr(rare.randrange(0x4E00, 0x9F00)) for _ in range(3))
        terms.append(Term(word, word[:2]))
    return Lexicon(terms)


def _exchange(sample: Sample) -> Exchange:
    return Exchange(
        url=sample.url,
        method="GET",
        purpose=Purpose.PAGE,
        at="2020-12-01T09:00:00+08:00",
        outcome=Outcome.OK,
        status=200,
        final_url=sample.url,
        headers=(("Content-Type", "text/html"),),
        body=sample.body,
    )


def _profile(samples: Sequence[Sample]) -> None:
    memos: dict[str, SiteMemory] = {}
    profile = cProfile.Profile()
    exchanges = [(sample.family, _exchange(sample)) for sample in samples]
    profile.enable()
    for family, exchange in exchanges:
        read_page(exchange, AS_OF, memos.setdefault(family, SiteMemory()))
    profile.disable()
    profile.print_stats("tottime")


def _print(result: dict[str, Any]) -> None:
    print(f"{result['pages']} pages, median {result['median_bytes'] / 1000:.1f} kB,", end=" ")
    print(f"{result['median_links']:.0f} links; µs of CPU, median of a page")
    print(f"  judged: read and checked       {result['page_us']:6d}")
    print(f"  all checks, {result['terms']} words      {result['checks_us']:6d}")
    print(f"  across the pages of a site     {result['site_us']:6d}")
    print(f"  read                           {result['read_us']:6d}")
    print(f"  read the first time, mean      {result['first_us']:6d}")
    for kind, us in result["read_us_by_kind"].items():
        print(f"    {kind:28s} {us:6d}")
    for name, us in result["parts_us"].items():
        print(f"  {name:30s} {us:6d}")
    print("  of read_page (on the clock, so a little more):")
    for name, us in list(result["readers_us"].items())[:16]:
        print(f"    {name:28s} {us:6d}")
    for name, us in result["peers_us"].items():
        print(f"  {name:30s} {us:6d}   (reading is {result['read_us'] / us:.1f} times that)")


if __name__ == "__main__":
    sys.exit(main())

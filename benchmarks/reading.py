"""How well pages are read: `python -m benchmarks.reading [--pages DIR]`.

Golden pairs of the project always; copies of real sites where a folder of them is named by
--pages or by the environment (XUNCHA_PAGES). Twice each: with what is known of the content
systems, and without it. Prints the tables and the errors by cause, writes benchmarks/reading.json.
What the blind sets were read like the first time stands in benchmarks/reading_first_runs.json and
is not run again.
"""

from __future__ import annotations

import argparse
import json
import os
from contextlib import nullcontext
from pathlib import Path

from benchmarks.reading_blind import (
    CURRENT,
    LATEST,
    MODELLED,
    ORDINARY,
    SETS,
    SINCE,
    UNSEEN,
    WHOLE,
    measure_blind,
)
from benchmarks.reading_causes import by_cause, listed
from benchmarks.reading_charset import measure_charsets
from benchmarks.reading_golden import golden_bodies, measure_golden
from benchmarks.reading_heldout import measure_heldout
from benchmarks.reading_shared import measure_shared, open_copies
from benchmarks.reading_tally import Tally, table
from benchmarks.reading_wording import measure_page_words, measure_words
from xuncha.read.cms.switch import families_off

# Every so many-th page of the copies is transcoded.
_TRANSCODED = 9
RESULT = Path(__file__).with_suffix(".json")


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    named = os.environ.get("XUNCHA_PAGES")
    parser.add_argument("--pages", type=Path, default=Path(named) if named else None)
    words = os.environ.get("XUNCHA_WORDS")
    parser.add_argument("--words", type=Path, default=Path(words) if words else None)
    parser.add_argument("--out", type=Path, default=RESULT)
    chosen = parser.parse_args()
    result: dict[str, object] = {}
    for families in (True, False):
        for source, tally in _measured(chosen.pages, families=families).items():
            name = f"{source}, families {'on' if families else 'off'}"
            print(f"\n{name}\n{table(tally.figures())}")
            print(listed(tally.errors))
            result[name] = _result(tally)
    if chosen.words is not None:
        tally = Tally()
        measure_words(tally, chosen.words)
        print(f"\nwords\n{table(tally.figures())}")
        result["words"] = _result(tally)
    if chosen.pages is None:
        print("\nCopies of real sites: skipped, no --pages and no XUNCHA_PAGES.")
    chosen.out.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _result(tally: Tally) -> dict[str, object]:
    causes = {cause: len(errors) for cause, errors in by_cause(tally.errors).items()}
    return {"figures": tally.figures(), "errors": len(tally.errors), "causes": causes}


def _measured(pages: Path | None, *, families: bool) -> dict[str, Tally]:
    tallies = {"golden pairs": Tally()}
    with nullcontext() if families else families_off():
        measure_golden(tallies["golden pairs"])
        measure_charsets(tallies["golden pairs"], golden_bodies())
        for name in (*SETS, LATEST, WHOLE):
            measure_blind(tallies.setdefault("blind sets, used since", Tally()), name)
        measure_blind(tallies.setdefault("blind set of ordinary sites", Tally()), ORDINARY)
        measure_blind(tallies.setdefault("blind set of current sites", Tally()), CURRENT)
        measure_blind(tallies.setdefault("blind set in real markup", Tally()), MODELLED)
        measure_blind(tallies.setdefault("second blind set in real markup", Tally()), UNSEEN)
        for name in SINCE:
            measure_blind(tallies.setdefault("blind sets since", Tally()), name)
        if pages is not None:
            tallies["real sites"] = Tally()
            tallies["held-out pages"] = Tally()
            with open_copies(pages) as copies:
                measure_shared(tallies["real sites"], copies)
                measure_heldout(tallies["held-out pages"], copies)
                measure_page_words(tallies["real sites"], copies, copies.sites())
                measure_charsets(tallies["real sites"], copies.sample(_TRANSCODED))
    return tallies


if __name__ == "__main__":
    main()

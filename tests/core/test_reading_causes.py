"""What is still read wrong is listed by cause, and nothing is left out for want of one."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import yaml

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

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
from benchmarks.reading_causes import CAUSES, NOT_LOOKED_INTO, by_cause, cause_of, listed
from benchmarks.reading_tally import Tally


def test_the_most_frequent_cause_comes_first_and_unknown_ones_say_so() -> None:
    errors = ["blank: x: 1", "column kind: 今日岚桥: a", "column kind: 一线风采: b"]
    grouped = by_cause(errors)
    assert list(grouped.values()) == [errors[1:], errors[:1]]
    assert list(grouped)[1] == NOT_LOOKED_INTO
    assert listed(errors).count("\n") == 4
    assert listed([]) == ""


@pytest.mark.slow
def test_every_error_of_the_blind_sets_was_looked_into() -> None:
    tally = Tally()
    for name in (*SETS, LATEST, WHOLE, ORDINARY, CURRENT, MODELLED, UNSEEN, *SINCE):
        measure_blind(tally, name)
    assert [error for error in tally.errors if cause_of(error) == NOT_LOOKED_INTO] == []


def test_the_labels_of_the_real_pages_are_as_many_as_were_asked_for() -> None:
    labels = {
        name: yaml.safe_load((CAUSES.parent / f"{name}.yaml").read_text("utf-8"))
        for name in ("columns", "lists", "articles", "guides", "letters")
    }
    count = {
        name: sum(len(pages) for pages in labels[name].values())
        for name in ("columns", "lists", "articles", "guides")
    }
    assert count["columns"] >= 40
    assert count["lists"] >= 60
    assert count["articles"] >= 100
    # All guides and letters of the copies.
    assert count["guides"] >= 8
    assert sum(len(pages) for pages in labels["letters"]["details"].values()) >= 3

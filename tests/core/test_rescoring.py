"""A scorecard is derived again from stored observations: the same, or under a ruling."""

import json

import pytest
from scoring_help import AS_OF, SITE, availability, dead_links, home_updates, letters, surveys

from xuncha.errors import InputError
from xuncha.judging.rescoring import report_after, rescore
from xuncha.report.observed import Observed, read_observed, write_observed
from xuncha.report.site import judgement_of
from xuncha.score.rulebook import load_rulebook
from xuncha.score.ruling import NO_RULING, Ruling
from xuncha.score.score import score

CENSUS = load_rulebook("census-2015")
SEEN = (home_updates(20), availability(0), letters(5), surveys(6), *dead_links(4))
OBSERVED = Observed(SITE, AS_OF, CENSUS.id, CENSUS.version, SEEN)


def test_what_is_written_is_read_back_and_scores_the_same(tmp_path):
    write_observed(tmp_path, OBSERVED)
    back = read_observed(tmp_path)
    assert back == OBSERVED
    assert rescore(back, CENSUS, NO_RULING) == score(CENSUS, SEEN, SITE, AS_OF)


def test_the_same_observations_give_the_same_bytes(tmp_path):
    write_observed(tmp_path, OBSERVED)
    first = (tmp_path / "observations.json.gz").read_bytes()
    write_observed(tmp_path, read_observed(tmp_path))
    assert (tmp_path / "observations.json.gz").read_bytes() == first


def test_only_the_judgement_of_a_report_changes():
    before = {"schema": "x", "columns": [1], **judgement_of(rescore(OBSERVED, CENSUS, NO_RULING))}
    ruling = Ruling(dismissed=frozenset(f["fingerprint"] for f in before["findings"][:3]))
    after = report_after(before, rescore(OBSERVED, CENSUS, ruling))
    assert after["columns"] == before["columns"]
    assert len(before["findings"]) - len(after["findings"]) == 3
    assert json.dumps(after, ensure_ascii=False)


@pytest.mark.parametrize("content", [None, b"", b"\x1f\x8bnonsense", b"{}"])
def test_a_missing_or_damaged_file_is_one_clear_line(tmp_path, content):
    if content is not None:
        (tmp_path / "observations.json.gz").write_bytes(content)
    with pytest.raises(InputError, match="xuncha judge"):
        read_observed(tmp_path)

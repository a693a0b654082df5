"""What a finding shows of its evidence, kind by kind."""

import csv
import io
from datetime import datetime, timedelta

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from tests.platform.findings.conftest import costly
from tests.platform.practice_round import AS_OF
from xuncha.clock import SHANGHAI
from xuncha.evidence.reader import Evidence
from xuncha.evidence.writer import EvidenceWriter
from xuncha.facts import Probe
from xuncha_platform.findings.evidence import evidence_path
from xuncha_platform.findings.marking import words_on_page
from xuncha_platform.findings.models import Finding


@pytest.fixture
def desk(inspector, signed_in):
    return signed_in(inspector)


@pytest.fixture
def unreachable(campaign):
    """A finding of a home page that did not open in the first hour of each day but the last."""
    result = costly(campaign).result
    finding = Finding.objects.create(
        result=result,
        fingerprint="v1:availability",
        check_name="availability",
        name="home_unreachable_ratio",
        indicators=["C15-V1"],
        is_veto=True,
        url=result.campaign_site.snapshot["url"],
        detail={"percent": 50.0, "failed": 12, "total": 168, "days": 7, "least_per_day": 24},
        certainty="confirmed",
    )
    evidence = Evidence.open(evidence_path(finding))
    monday = datetime(AS_OF.year, AS_OF.month, AS_OF.day, tzinfo=SHANGHAI) - timedelta(days=7)
    probes = [
        Probe(
            (monday + timedelta(hours=hour)).isoformat(),
            finding.url,
            not (hour % 24 < 2 and hour < 144),
            20.0 if hour % 24 < 2 else 0.4,
            None if hour % 24 else 502,
        )
        for hour in range(7 * 24)
    ]
    with EvidenceWriter(evidence.path, evidence.header) as writer:
        writer.write_probes(probes)
        writer.finish(evidence.coverage)
    return finding


@pytest.mark.slow
@pytest.mark.on_both
def test_a_home_page_that_did_not_open_is_shown_by_its_visits(unreachable, desk):
    """The page stored on the day of the inspection may have opened: it is not what counted."""
    page = desk.get(reverse("findings:detail", args=[unreachable.pk])).content.decode()
    samples = desk.get(reverse("findings:detail", args=[unreachable.pk])).context["samples"]
    # Two slow hours on each of seven days: over 15 seconds counts as not opened.
    assert [(one.total, one.failed) for one in samples.days] == [(24, 2)] * 7
    assert "首页监测" in page
    assert "2016-09-21 00:00:00" in page
    assert "502" in page
    assert "没有应答" in page


def test_its_visits_are_downloaded_and_lie_in_its_warc(unreachable, desk, campaign):
    answer = desk.get(reverse("findings:probes", args=[unreachable.pk]))
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert len(rows) == 168
    assert sum(row["ok"] == "0" for row in rows) == 12
    warc = desk.get(reverse("findings:warc", args=[unreachable.pk])).content
    assert warc
    assert warc in evidence_path(unreachable).read_bytes()
    assert desk.get(reverse("findings:probes", args=[costly(campaign).pk])).status_code == 404
    # Programs get the same.
    assert desk.get(f"/api/findings/{unreachable.pk}/probes.csv").content == answer.content
    assert desk.get(f"/api/findings/{costly(campaign).pk}/probes.csv").status_code == 404


def test_a_dead_link_is_shown_with_every_visit(campaign, desk):
    finding = costly(campaign)
    answer = desk.get(reverse("findings:detail", args=[finding.pk]))
    visits = answer.context["seen"].visits
    assert len(visits) > 1
    assert {one.url for one in visits} == {finding.url}
    page = answer.content.decode()
    assert "各次访问" in page
    assert "再次访问" in page


@pytest.mark.slow
@pytest.mark.on_both
def test_the_page_says_whether_anything_is_marked(campaign, desk):
    dead = desk.get(reverse("findings:detail", args=[costly(campaign).pk])).content.decode()
    assert "红框处是所见问题" in dead
    hint = Finding.objects.filter(check_name="labels", name="label_missing").first()
    page = desk.get(reverse("findings:detail", args=[hint.pk])).content.decode()
    assert "红框处是所见问题" not in page
    assert "没有红框" in page


@pytest.mark.parametrize("written", ["2015-05-13", "2015/05/13", "2015.5.13", "2015年5月13日"])
def test_a_date_is_marked_as_the_page_writes_it(written):
    detail = {"name": "规划计划", "newest": "2015-05-13"}
    assert words_on_page(detail, f"<li>规划<span>{written}</span></li>") == [written, "规划计划"]


def test_a_date_without_its_year_is_marked_only_where_none_has_one():
    detail = {"newest": "2015-05-13"}
    assert words_on_page(detail, "<li>[05-13]</li>") == ["05-13"]
    assert words_on_page(detail, "<li>2015-05-13</li><li>05-13</li>") == ["2015-05-13"]


def test_numbers_of_persons_are_found_behind_their_blots():
    text = "<td>11010519491231002X</td><td>13000000001</td>"
    assert words_on_page({"samples": ["130******01", "11**************2X"]}, text) == [
        "13000000001",
        "11010519491231002X",
    ]


@given(st.dictionaries(st.text(max_size=8), st.text(max_size=20)), st.text(max_size=50))
def test_any_detail_and_any_page_give_words(detail, text):
    keys = ("found", "newest", "samples", "name", "guide")
    detail |= dict(zip(keys, detail.values(), strict=False))
    assert all(isinstance(word, str) for word in words_on_page(detail, text))

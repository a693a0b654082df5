"""Trends of indicators: every row of the rulebook, its denominator, what could not be told apart."""

import csv
import io
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from tests.platform.conftest import make_site
from xuncha.score.rules import Kind, Per
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Pass, Result, Stage
from xuncha_platform.campaigns.rules.outcomes import outcomes_of
from xuncha_platform.campaigns.rules.rulebooks import own_text
from xuncha_platform.circulars.statistics.indicators import counts_of, steps_of
from xuncha_platform.circulars.statistics.lines import line_with, lines_of, with_figures
from xuncha_platform.circulars.statistics.weights import weight_of
from xuncha_platform.findings.rulebooks import rulebook_of

DEAD = "C15-S2a"
VETO = "C15-V1"
# Brackets as people read them.
FULL = str.maketrans("()", "\uff08\uff09")


@pytest.fixture
def five(tree):
    return [
        make_site(tree.county, tree.city, f"网站{n}", f"http://s{n}.invalid/") for n in range(5)
    ]


@pytest.fixture
def run(tree):
    """Make a campaign: {site: {indicator: (state, points, count)}}."""

    def make(key, outcomes, as_of, organisation=None, **more):
        campaign = Campaign.objects.create(
            organisation=organisation or tree.province,
            title=f"{key} 抽查",
            period=key,
            period_key=key,
            as_of=as_of,
            **{"kind": "spot", "stage": Stage.REVIEW, "rulebook": "census-2015", **more},
        )
        first = Pass.objects.create(campaign=campaign, number=1, kind="first", state="done")
        for place, (site, said) in enumerate(outcomes.items()):
            row = CampaignSite.objects.create(
                campaign=campaign,
                site=site,
                snapshot={"name": site.name, "url": site.url},
                region_name="甲市",
                chosen="drawn",
                position=place,
            )
            row.current = Result.objects.create(
                campaign_site=row,
                run=first,
                folder="x",
                verdict="pass",
                outcomes={name: list(one) for name, one in said.items()},
            )
            row.save()
        return campaign

    return make


Q2, Q3 = date(2016, 6, 30), date(2016, 9, 28)


@pytest.fixture
def two_quarters(run, five):
    a, b, c, d, e = five
    first = run(
        "2016-Q2",
        {
            a: {DEAD: ("violated", 2.3, 23), VETO: ("met", None, 0)},
            b: {DEAD: ("violated", 0.1, 1), VETO: ("met", None, 0)},
            c: {DEAD: ("met", 0.0, 0), VETO: ("undetermined", None, 0)},
            # A veto ends the scoring: the fault is seen, no points are counted.
            d: {DEAD: ("violated", None, 4), VETO: ("violated", None, 1)},
            e: {DEAD: ("undetermined", None, 0), VETO: ("met", None, 0)},
        },
        Q2,
    )
    now = run(
        "2016-Q3",
        {
            a: {DEAD: ("violated", 0.2, 2), VETO: ("met", None, 0)},
            b: {DEAD: ("met", 0.0, 0), VETO: ("met", None, 0)},
            c: {DEAD: ("manual", None, 0), VETO: ("not_applicable", None, 0)},
        },
        Q3,
    )
    return first, now


def test_what_could_not_be_told_is_in_no_rate_and_shown_apart(two_quarters, inspector):
    counts = counts_of(inspector, two_quarters)
    dead = counts[two_quarters[0].pk, DEAD]
    assert (dead.violated, dead.judged, dead.undetermined) == (3, 4, 1)
    assert dead.rate == 75.0
    assert dead.is_small
    assert (dead.points, dead.scored) == (Decimal("2.4"), 3)
    veto = counts[two_quarters[0].pk, VETO]
    assert (veto.violated, veto.judged, veto.undetermined, veto.rate) == (1, 4, 1, 25.0)
    later = counts[two_quarters[1].pk, DEAD]
    assert (later.violated, later.judged, later.manual, later.rate) == (1, 2, 1, 50.0)
    assert counts[two_quarters[1].pk, VETO].not_applicable == 1


def test_every_row_of_the_rulebook_has_its_trend_and_its_weight(two_quarters, inspector):
    (line,) = lines_of(with_figures(inspector))
    assert list(line.campaigns) == list(two_quarters)
    counts = counts_of(inspector, line.campaigns)
    for rule in rulebook_of(line.newest).rules:
        assert len(steps_of(line.campaigns, counts, rule.id)) == 2
        assert weight_of(rule)


def test_a_weight_says_how_much_how_often_and_where_it_ends(two_quarters):
    rules = {one.id: one for one in rulebook_of(two_quarters[0]).rules}
    assert weight_of(rules[VETO]) == "单项否决"
    for rule in rules.values():
        if rule.kind is not Kind.VETO and rule.points is not None:
            said = weight_of(rule)
            assert ("加" in said) is (rule.kind is Kind.BONUS), rule.id
            assert ("最多" in said) is (rule.cap is not None and rule.per is not Per.ONCE), rule.id
    ends = replace(rules[DEAD], per=Per.EACH, points=1, cap=10)
    assert weight_of(ends).translate(FULL) == "每处扣 1 分\uff0c最多 10 分"
    assert weight_of(replace(ends, cap=None)) == "每处扣 1 分"
    assert weight_of(replace(ends, per=Per.ONCE, kind=Kind.BONUS)) == "加 1 分"
    assert weight_of(replace(ends, per=Per.ONCE)) == "扣 1 分"


def test_a_page_asks_for_a_line_by_one_of_its_campaigns(run, five, two_quarters, inspector):
    other = run("2016-Q4", {five[0]: {}}, date(2016, 12, 1), kind="census")
    lines = lines_of(with_figures(inspector))
    assert len(lines) == 2
    for one in (*two_quarters, other):
        assert one in line_with(lines, str(one.pk)).campaigns
    assert line_with(lines, "") == line_with(lines, "none") == lines[0]
    assert line_with([], "1") is None


def test_campaigns_of_another_kind_rulebook_or_office_make_lines_of_their_own(
    run, five, tree, two_quarters, inspector
):
    run("2016-Q3", {five[0]: {}}, Q3, kind="self")
    run("2016-Q3", {five[0]: {}}, Q3, rulebook="inspection-2019")
    run("2016-Q3", {five[0]: {}}, Q3, organisation=tree.city)
    lines = lines_of(with_figures(inspector))
    assert sorted(len(line.campaigns) for line in lines) == [1, 1, 1, 2]
    assert len({line.name for line in lines}) == 4


def test_a_changed_clause_is_told(run, five, inspector):
    text = own_text("census-2015").replace("id: census-2015", "id: ours")
    dearer = text.replace("points: 0.1", "points: 0.2")
    assert dearer != text
    common = {"rulebook": "ours.yaml"}
    run("2016-Q2", {five[0]: {}}, Q2, rulebook_text=text, **common)
    run("2016-Q3", {five[0]: {}}, Q3, rulebook_text=dearer, **common)
    (line,) = lines_of(with_figures(inspector))
    changed = [
        rule.id
        for rule in rulebook_of(line.newest).rules
        if steps_of(line.campaigns, {}, rule.id)[-1].changed
    ]
    assert changed
    assert VETO not in changed


def test_the_pages_show_numbers_that_lead_to_their_sites(two_quarters, inspector, signed_in):
    desk = signed_in(inspector)
    page = desk.get(reverse("circulars:indicators")).content.decode()
    link = reverse("circulars:indicator", args=[two_quarters[1].pk, DEAD])
    assert link in page
    page = desk.get(link).content.decode()
    assert "75.00%" in page
    assert "50.00%" in page
    behind = reverse("circulars:indicator-sites", args=[two_quarters[0].pk, "violated", DEAD])
    assert behind in page
    page = desk.get(behind).content.decode()
    assert all(name in page for name in ("网站0", "网站1", "网站3"))
    assert "网站2" not in page


def test_the_export_has_every_number_with_its_denominator(two_quarters, inspector, signed_in):
    desk = signed_in(inspector)
    address = reverse("circulars:indicator", args=[two_quarters[1].pk, DEAD])
    text = desk.get(f"{address}?export=csv").content.decode("utf-8-sig")
    head, *lines = csv.reader(io.StringIO(text))
    rows = [dict(zip(head, line, strict=True)) for line in lines]
    assert [(row["不符合"], row["可判定"], row["占可判定(%)".translate(FULL)]) for row in rows] == [
        ("3", "4", "75.0"),
        ("1", "2", "50.0"),
    ]
    assert rows[0]["分值合计"] == "2.4"
    book = load_workbook(
        io.BytesIO(desk.get(f"{reverse('circulars:indicators')}?export=xlsx").content)
    )
    codes = {row[0].value for row in book.active.iter_rows(min_row=2)}
    assert {DEAD, VETO} <= codes


def test_nobody_sees_more_than_their_own(two_quarters, five, tree, person, signed_in):
    outsider = signed_in(person("inspector", tree.elsewhere))
    for name, args in (
        ("indicator", [two_quarters[1].pk, DEAD]),
        ("indicator-sites", [two_quarters[1].pk, "violated", DEAD]),
    ):
        assert outsider.get(reverse(f"circulars:{name}", args=args)).status_code == 404
    # An inspected office sees no figures before the reply.
    operator = person("operator", tree.county)
    assert with_figures(operator) == []
    Campaign.objects.update(stage=Stage.REPLY)
    tree_wide = person("operator", tree.province)
    assert len(with_figures(tree_wide)) == 2


def test_an_indicator_nobody_has_is_not_found(two_quarters, inspector, signed_in):
    desk = signed_in(inspector)
    address = reverse("circulars:indicator", args=[two_quarters[1].pk, "X"])
    assert desk.get(address).status_code == 404
    address = reverse("circulars:indicator-sites", args=[two_quarters[1].pk, "good", DEAD])
    assert desk.get(address).status_code == 404


def test_a_landed_and_a_reviewed_result_say_what_their_report_says(campaign):
    from xuncha_platform.findings.rescoring import settle

    for row in campaign.sites.filter(current__report__isnull=False).select_related("current"):
        assert row.current.outcomes == outcomes_of(row.current.report) != {}
        Result.objects.filter(pk=row.current_id).update(outcomes={})
        settle(row.current)
        row.current.refresh_from_db()
        assert row.current.outcomes == outcomes_of(row.current.report)

"""Figures: with their denominators, over quarters that follow one another, by identity."""

import re
from datetime import date

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from tests.platform.circulars.conftest import Q1, Q2, Q3
from tests.platform.conftest import make_site
from xuncha_platform.campaigns.models import Campaign, CampaignSite
from xuncha_platform.circulars.rules.periods import follows, year_and_quarter
from xuncha_platform.circulars.statistics import compared, tallies
from xuncha_platform.circulars.statistics.before import one_before
from xuncha_platform.circulars.statistics.streaks import repeat_offenders, streaks_of


def test_what_could_not_be_judged_is_in_no_rate(run, four, inspector):
    a, b, c, d = four
    campaign = run("2016-Q3", {a: "pass", b: "fail", c: "undetermined", d: "pass"}, Q3)
    tally = tallies.total(tallies.counted_sites(inspector, campaign))
    assert (tally.sampled, tally.failing, tally.undetermined, tally.judged) == (4, 1, 1, 3)
    assert tally.rate == 66.67
    assert tally.is_small


def test_a_site_counts_once_and_its_reasons_each_once(run, four, inspector):
    a, b, *_ = four
    both = ["首页长期不更新", "多个栏目长期不更新"]
    campaign = run("2016-Q3", {a: ("fail", both), b: ("fail", both[:1])}, Q3)
    sites = tallies.counted_sites(inspector, campaign)
    counts = [count for _, count in tallies.by_reason(sites)]
    assert counts == [2, 1]
    assert tallies.total(sites).failing == 2


def test_quarters_in_a_row_end_with_a_gap_or_a_failure(run, four):
    a, b, c, d = four
    run("2016-Q1", {a: "pass", c: "pass"}, Q1)
    run("2016-Q2", {a: "pass", c: "fail"}, Q2)
    now = run("2016-Q3", {a: "pass", b: "pass", c: "pass", d: "pass"}, Q3)
    found = {one.region: one.length for one in streaks_of(now)}
    assert found == {"甲市人民政府": 3, "乙县人民政府": 1}
    later = run("2017-Q1", {a: "pass"}, date(2017, 3, 1))
    assert [one.length for one in streaks_of(later)] == [1]


def test_an_undetermined_site_makes_no_clean_region(run, four):
    a, b, *_ = four
    assert streaks_of(run("2016-Q3", {a: "pass", b: "undetermined"}, Q3)) == []


def test_who_fails_again_is_known_under_a_new_name_and_address(run, four, tree, inspector):
    a, *_ = four
    run("2016-Q1", {a: "fail"}, Q1)
    a.status = "void"
    a.save()
    renamed = make_site(
        tree.department, tree.city, "新名", "http://new.invalid/", site_id_code=a.site_id_code
    )
    now = run("2016-Q3", {renamed: "fail"}, Q3)
    (found,) = repeat_offenders(inspector, now)
    assert [one.title for one in found.campaigns] == ["2016-Q1"]


def test_only_who_failed_before_fails_again(run, four, inspector):
    a, b, c, d = four
    failed, passed, unclear, listed = a, b, c, d
    before = {failed: "fail", passed: "pass", unclear: "undetermined", listed: "fail"}
    first = run("2016-Q1", before, Q1)
    CampaignSite.objects.filter(campaign=first, site=listed).update(chosen="listed")
    run("2016-Q2", {failed: "fail", passed: "pass"}, Q2)
    now = run("2016-Q3", dict.fromkeys(four, "fail"), Q3)
    (found,) = repeat_offenders(inspector, now)
    assert found.site.site == failed
    assert [one.title for one in found.campaigns] == ["2016-Q2", "2016-Q1"]


def test_who_failed_most_often_is_named_first(run, four, inspector):
    a, b, *_ = four
    run("2016-Q1", {b: "fail"}, Q1)
    run("2016-Q2", {a: "fail", b: "fail"}, Q2)
    found = repeat_offenders(inspector, run("2016-Q3", {a: "fail", b: "fail"}, Q3))
    assert [(one.site.site, len(one.campaigns)) for one in found] == [(b, 2), (a, 1)]


def test_a_change_is_taken_between_the_printed_rates(run, four, inspector):
    a, b, c, _ = four
    before = run("2016-Q2", {a: "pass", b: "fail", c: "fail"}, Q2)
    now = run("2016-Q3", {a: "pass", b: "pass", c: "fail"}, Q3)
    total, *regions = compared.compare(inspector, now, before)
    assert total.points == pytest.approx(66.67 - 33.33)
    assert {one.name for one in regions} == {"甲市人民政府", "乙县人民政府"}
    (moved,) = compared.moved_sites(inspector, now, before)
    assert moved.now.site == b


def test_an_outsider_counts_nothing_of_it(run, four, tree, person):
    a, *_ = four
    now = run("2016-Q3", {a: "fail"}, Q3)
    outsider = person("inspector", tree.elsewhere)
    assert tallies.total(tallies.counted_sites(outsider, now)).sampled == 0
    assert repeat_offenders(outsider, now) == []
    assert compared.trend_of(outsider, [now]) == []


@given(st.integers(1990, 2100), st.integers(1, 4))
def test_each_quarter_follows_the_one_before(year, quarter):
    key = f"{year}-Q{quarter}"
    after = f"{year}-Q{quarter + 1}" if quarter < 4 else f"{year + 1}-Q1"
    assert year_and_quarter(key) == (year, quarter)
    assert follows(key, after)
    assert not follows(after, key)
    assert not follows(key, key)


def test_every_number_leads_to_the_sites_it_counts(run, four, inspector, signed_in):
    a, b, c, d = four
    campaign = run("2016-Q3", {a: "fail", b: "undetermined", c: "fail", d: "pass"}, Q3)
    CampaignSite.objects.filter(site=a).update(chosen="listed")
    desk = signed_in(inspector)
    page = desk.get(reverse("circulars:statistics")).content.decode()
    sites = f"{reverse('campaigns:sites', args=[campaign.pk])}?chosen=counted"
    link = f"{sites}&amp;region={c.region_id}&amp;verdict=fail"
    assert link in page
    listed = desk.get(link.replace("&amp;", "&")).content.decode()
    assert "县0" in listed
    assert "县1" not in listed
    # 另列 is inspected and in no figure.
    assert "市0" not in desk.get(f"{sites}&verdict=fail").content.decode()


def test_the_denominator_stands_beside_every_rate(run, four, inspector, signed_in):
    a, b, c, d = four
    campaign = run("2016-Q3", {a: "fail", b: "undetermined", c: "pass", d: "pass"}, Q3)
    desk = signed_in(inspector)
    for name, args in (("circulars:statistics", []), ("campaigns:detail", [campaign.pk])):
        page = desk.get(reverse(name, args=args)).content.decode()
        assert "66.67%" in page
        assert "合格 2 ÷ 可判定 3" in page


def test_sites_not_inspected_yet_are_not_called_undetermined(run, four, inspector):
    a, b, *_ = four
    campaign = run("2016-Q3", {a: "pass", b: "fail"}, Q3)
    CampaignSite.objects.filter(site=b).update(current=None)
    tally = tallies.total(tallies.counted_sites(inspector, campaign))
    assert (tally.sampled, tally.undetermined, tally.waiting, tally.rate) == (2, 0, 1, 100)


def rates(points):
    return [(one.campaign.period, one.tally.passing, one.tally.failing) for one in points]


def test_a_site_that_moved_counts_in_the_region_it_had_in_each_campaign(run, four, tree, inspector):
    a, b, c, d = four
    first = run("2016-Q2", {a: "fail", b: "pass", c: "pass", d: "pass"}, Q2)
    a.region = tree.county
    a.save()
    second = run("2016-Q3", {a: "fail", b: "pass", c: "pass", d: "pass"}, Q3)
    trend = [
        rates(compared.trend_of(inspector, (first, second), one.pk))
        for one in (tree.city, tree.county)
    ]
    assert trend == [
        [("2016-Q2", 1, 1), ("2016-Q3", 1, 0)],
        [("2016-Q2", 2, 0), ("2016-Q3", 2, 1)],
    ]
    table = {one.name: (one.region, one.failing) for one in by_region(inspector, first)}
    assert table == {
        tree.city.name: (tree.city.pk, 1),
        tree.county.name: (tree.county.pk, 0),
    }


def by_region(access, campaign):
    return tallies.by_region(tallies.counted_sites(access, campaign))


def test_the_table_leads_to_the_sites_it_counts_after_one_moved(
    run, four, tree, inspector, signed_in
):
    first = run("2016-Q2", dict.fromkeys(four, "pass"), Q2)
    four[0].region = tree.county
    four[0].save()
    address = f"{reverse('campaigns:sites', args=[first.pk])}?chosen=counted&region={tree.city.pk}"
    page = signed_in(inspector).get(address).content.decode()
    assert [name for name in ("市0", "市1", "县0", "县1") if f">{name}<" in page] == ["市0", "市1"]


def test_a_region_is_compared_with_itself_under_its_new_name(run, four, tree, inspector):
    first = run("2016-Q2", dict.fromkeys(four, "pass"), Q2)
    tree.county.name = "乙区人民政府"
    tree.county.save()
    for site in four:
        site.refresh_from_db()
    second = run("2016-Q3", dict.fromkeys(four, "pass"), Q3)
    changes = compared.compare(inspector, second, first)
    assert [(one.name, one.now.passing, one.before.passing) for one in changes] == [
        ("合计", 4, 4),
        ("甲市人民政府", 2, 2),
        ("乙区人民政府", 2, 2),
    ]
    assert {one.region: one.length for one in streaks_of(second)} == {
        "甲市人民政府": 2,
        "乙区人民政府": 2,
    }


def test_another_region_of_the_same_name_carries_no_row_on(run, four, tree, inspector):
    """The old 乙县 was merged away; a new one was founded under its name."""
    first = run("2016-Q2", dict.fromkeys(four, "pass"), Q2)
    founded = type(tree.county).objects.create(
        name=tree.county.name, level="county", kind="government", parent=tree.city
    )
    for site in four[2:]:
        site.region = founded
        site.save()
    second = run("2016-Q3", dict.fromkeys(four, "pass"), Q3)
    assert {one.region: one.length for one in streaks_of(second)} == {
        "甲市人民政府": 2,
        "乙县人民政府": 1,
    }
    assert len(compared.compare(inspector, second, first)) == 3


def test_regions_of_which_only_the_name_is_known_go_by_it(run, four, tree, inspector):
    first = run("2016-Q2", dict.fromkeys(four, "pass"), Q2, regions_known=False)
    second = run("2016-Q3", dict.fromkeys(four, "pass"), Q3)
    assert {one.length for one in streaks_of(second)} == {2}
    changes = compared.compare(inspector, second, first)
    assert [one.before.passing for one in changes] == [4, 2, 2]
    # It cannot be said which region's they are: in the trend of none.
    assert rates(compared.trend_of(inspector, (first, second), tree.county.pk)) == [
        ("2016-Q3", 2, 0)
    ]


def test_a_site_that_became_a_portal_is_counted_as_what_it_was(run, four, inspector):
    first = run("2016-Q2", dict.fromkeys(four, "pass"), Q2)
    four[0].is_portal = True
    four[0].save()
    second = run("2016-Q3", dict.fromkeys(four, "pass"), Q3)
    counts = [
        [(one.name, one.sampled) for one in tallies.by_kind(tallies.counted_sites(inspector, c))]
        for c in (first, second)
    ]
    assert counts == [[("部门网站", 4)], [("门户网站", 1), ("部门网站", 3)]]


def test_a_region_with_a_site_nobody_could_judge_is_not_called_clean(
    run, four, inspector, signed_in
):
    a, b, c, d = four
    run("2016-Q3", {a: "pass", b: "undetermined", c: "pass", d: "pass"}, Q3)
    page = signed_in(inspector).get(reverse("circulars:statistics")).content.decode()
    clean = page.partition("全部合格的地区")[2].partition("</p>")[0]
    assert "乙县人民政府" in clean
    assert "甲市人民政府" not in clean


def test_departments_and_portals_are_compared_with_last_time_too(
    run, four, tree, inspector, signed_in
):
    office = tree.city
    a, b, *_ = four
    for key, verdict, at in (("2016-Q2", "fail", Q2), ("2016-Q3", "pass", Q3)):
        run(key, {a: verdict, b: "pass"}, at, organisation=office)
    page = signed_in(inspector).get(reverse("circulars:statistics")).content.decode()
    for caption in ("直属部门", "门户与部门"):
        table = page.partition(f"<caption>{caption}</caption>")[2].partition("</table>")[0]
        assert "100.00%" in table
        assert "+50.00" in table
        # One site decides about the rate of two.
        assert " *</th>" in table


def test_rates_compared_show_counts_and_mark_small_regions(run, four, inspector, signed_in):
    a, b, c, d = four
    run("2016-Q2", {a: "pass", b: "fail"}, Q2)
    run("2016-Q3", {a: "pass", b: "pass"}, Q3)
    page = signed_in(inspector).get(reverse("circulars:compare")).content.decode()
    seen = re.sub(r"</?a\b[^>]*>", "", page)
    assert "50.00%<small>（1/2）</small> *" in seen  # noqa: RUF001
    assert "+50.00" in page


def test_a_quarter_without_a_site_of_the_region_is_a_gap_and_rates_have_counts(
    run, four, tree, inspector, signed_in
):
    a, b, c, d = four
    run("2016-Q1", {a: "pass", c: "pass"}, Q1)
    run("2016-Q2", {a: "pass"}, Q2)
    run("2016-Q3", {a: "fail", b: "pass", c: "fail"}, Q3)
    address = f"{reverse('circulars:trends')}?region={tree.county.pk}"
    page = signed_in(inspector).get(address).content.decode()
    line = page.partition('class="line line-1"')[2].partition('"/>')[0]
    # Two starts of the pen: no stroke over the quarter in between.
    assert line.count("M") == 2
    assert "L" not in line.partition('d="')[2]
    assert "50%（1/2 *）" in page or "33.33%（1/3 *）" in page  # noqa: RUF001


def test_a_recheck_of_what_failed_is_compared_with_nothing(run, four, inspector, signed_in):
    """All its sites failed the time before: a rate of theirs beside that of all says nothing."""
    a, b, c, d = four
    spot = run("2016-Q3", {a: "fail", b: "fail", c: "pass", d: "pass"}, Q3)
    recheck = run("2016-Q4", {a: "pass", b: "fail"}, date(2016, 12, 20))
    Campaign.objects.filter(pk=recheck.pk).update(kind="recheck", previous=spot)
    recheck = Campaign.objects.get(pk=recheck.pk)
    assert one_before([recheck, spot], recheck) is None
    page = signed_in(inspector).get(reverse("circulars:statistics")).content.decode()
    said = " ".join(re.sub(r"<[^>]+>", " ", page).split())
    assert "个百分点" not in said
    assert "复查的 2 个网站那时都不合格：现在合格 1 个，仍不合格 1 个" in said


def test_a_campaign_is_compared_with_the_last_of_its_own_office_and_rules(run, four, tree):
    a, *_ = four
    first = run("2016-Q1", {a: "fail"}, Q1)
    other_rules = run("2016-Q2", {a: "fail"}, Q2)
    Campaign.objects.filter(pk=other_rules.pk).update(rulebook="inspection-2019")
    other_rules.refresh_from_db()
    of_the_city = run("市抽查", {a: "fail"}, Q2, organisation=tree.city)
    now = run("2016-Q3", {a: "pass"}, Q3)
    assert one_before([now, of_the_city, other_rules, first], now) == first
    # What somebody chose is what it is compared with.
    now.previous = other_rules
    assert one_before([now, of_the_city, other_rules, first], now) == other_rules

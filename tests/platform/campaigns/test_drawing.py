"""The draw: committed before, recomputable by anybody afterwards."""

import hashlib
import shlex
import subprocess
import sys

import pytest
from django.core.exceptions import PermissionDenied

from tests.platform.practice_round import AS_OF
from xuncha.errors import InputError
from xuncha_platform.audit.models import Event
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Stage
from xuncha_platform.campaigns.rules.sampling import command_line
from xuncha_platform.campaigns.services import drawing, making

SEED = "2016年10月8日福利彩票开奖号码"
OWN_RULES = """extends: census-2015
id: ours
version: "7"
name: 本省评分表
document: 演练文号
"""


def drawn(campaign):
    return campaign.sites.exclude(chosen="excluded")


def recomputed(campaign, folder):
    """What `xuncha draw` writes from the published files, in a process of its own."""
    for name, text in (
        ("sites.csv", campaign.files.population_csv),
        ("must.csv", campaign.files.must_csv),
        ("exclude.csv", campaign.files.exclude_csv),
    ):
        if text:
            (folder / name).write_bytes(text.encode("utf-8-sig"))
    line = command_line(
        campaign.rate,
        campaign.strata,
        campaign.seed,
        bool(campaign.files.must_csv),
        bool(campaign.files.exclude_csv),
    )
    command = line.replace("xuncha", f"{shlex.quote(sys.executable)} -m xuncha.cli", 1)
    done = subprocess.run(
        ["sh", "-c", command], cwd=folder, capture_output=True, encoding="utf-8", check=True
    )
    return (folder / "sample.csv").read_bytes().decode("utf-8-sig"), done.stdout


def test_anyone_recomputes_the_draw_with_the_command_line(
    make_campaign, inspector, sites, tmp_path
):
    campaign = make_campaign(
        choice={
            "forced": [{"site": sites[2].pk, "reason": "上次整改不到位"}],
            "left_out": [{"site": sites[9].pk, "reason": "正在迁移"}],
        },
        rate=40.0,
        strata=["region", "is_portal"],
    )
    drawing.commit_seed(inspector, campaign, SEED)
    campaign = drawing.draw(inspector, campaign)
    text, said = recomputed(campaign, tmp_path)
    assert text == campaign.files.sample_csv
    assert campaign.list_digest in said
    assert campaign.seed_digest in said
    chosen = {row.site_id: row for row in campaign.sites.all()}
    assert (chosen[sites[2].pk].chosen, chosen[sites[2].pk].reason) == ("forced", "上次整改不到位")
    assert (chosen[sites[9].pk].chosen, chosen[sites[9].pk].reason) == ("excluded", "正在迁移")
    # 40 % of the eleven that may be drawn, at least one in each of the four strata.
    assert drawn(campaign).count() == 5
    assert {row.stratum for row in drawn(campaign)} == {
        "乙县人民政府 / False",
        "乙县人民政府 / True",
        "甲市人民政府 / False",
        "甲市人民政府 / True",
    }


def test_what_is_committed_does_not_change_with_the_register(make_campaign, inspector, sites):
    campaign = drawing.commit_seed(inspector, make_campaign(), SEED)
    before = campaign.files.population_csv
    sites[0].name = "改了名"
    sites[0].save()
    sites[1].status = "closed"
    sites[1].save()
    campaign = drawing.draw(inspector, campaign)
    assert campaign.files.population_csv == before
    assert (
        campaign.list_digest
        == Event.objects.get(action="campaigns.seed.commit").after["list_sha256"]
    )


def test_the_seed_is_fixed_by_its_hash_and_hidden_until_the_draw(make_campaign, inspector, sites):
    campaign = drawing.commit_seed(inspector, make_campaign(), SEED)
    assert campaign.seed_digest == hashlib.sha256(SEED.encode()).hexdigest()
    event = Event.objects.get(action="campaigns.seed.commit")
    assert event.after["seed_sha256"] == campaign.seed_digest
    assert SEED not in str(event.after)
    with pytest.raises(InputError, match="种子已提交"):
        drawing.commit_seed(inspector, campaign, "另外的一个种子")
    with pytest.raises(InputError, match="种子已提交"):
        making.change(inspector, campaign, {"rate": 50.0}, campaign.version)
    assert drawing.draw(inspector, campaign).seed == SEED
    with pytest.raises(InputError, match="只能做一次"):
        drawing.draw(inspector, campaign)


def test_a_seed_given_up_stays_to_be_seen(make_campaign, inspector, sites):
    campaign = drawing.commit_seed(inspector, make_campaign(), SEED)
    with pytest.raises(InputError, match="理由"):
        drawing.give_up_seed(inspector, campaign, " ")
    given_up = drawing.give_up_seed(inspector, campaign, "名单漏了两个县")
    assert given_up.given_up[0]["seed_sha256"] == campaign.seed_digest
    assert given_up.given_up[0]["reason"] == "名单漏了两个县"
    again = drawing.commit_seed(inspector, campaign)
    assert again.seed_digest != campaign.seed_digest
    assert len(again.seed) == 32


@pytest.mark.parametrize("seed", ["abc", "x" * 201])
def test_a_seed_of_a_wrong_length_is_refused(make_campaign, inspector, sites, seed):
    with pytest.raises(InputError, match="6 至 200"):
        drawing.commit_seed(inspector, make_campaign(), seed)


@pytest.mark.parametrize(
    "seed", ["2016年10月8日 开奖号码", "it's 6 o'clock", 'say "six"', "$HOME `id` \\ 100%!"]
)
def test_the_command_hands_over_any_seed_as_it_is(seed):
    line = command_line(30, [], seed, False, False)
    said = subprocess.run(
        ["sh", "-c", line.replace("xuncha", "printf '%s\\n'", 1)],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    words = said.stdout.splitlines()
    assert words[words.index("--seed") + 1] == seed


def test_an_ordinary_seed_is_quoted_as_windows_does():
    assert '--seed "种子 2016-Q3" ' in command_line(30, [], "种子 2016-Q3", False, False)


def test_the_region_of_a_site_is_the_one_it_had_when_the_list_was_fixed(
    make_campaign, inspector, sites, tree
):
    campaign = drawing.commit_seed(inspector, make_campaign(rate=100), SEED)
    sites[0].region, sites[0].is_portal = tree.county, False
    sites[0].save()
    campaign = drawing.draw(inspector, campaign)
    row = campaign.sites.get(site=sites[0])
    assert (row.region, row.region_name, row.is_portal) == (tree.city, tree.city.name, True)
    assert row.snapshot["is_portal"]


def test_an_empty_scope_is_refused_and_nothing_is_written(make_campaign, inspector, sites):
    campaign = make_campaign(scope_filter={"levels": ["township"]})
    with pytest.raises(InputError, match="没有可以检查的网站"):
        drawing.commit_seed(inspector, campaign, SEED)
    campaign.refresh_from_db()
    assert (campaign.seed_digest, campaign.files.population_csv) == ("", "")


def test_a_census_takes_all_but_the_approved_suspensions(make_campaign, inspector, sites):
    sites[3].status, sites[3].status_reason = "suspended", "机房搬迁"
    sites[3].save()
    campaign = drawing.take_all(inspector, make_campaign(kind="census", rate=None, strata=[]))
    assert campaign.stage == Stage.DRAWN
    assert drawn(campaign).count() == 11
    left = campaign.sites.get(chosen="excluded")
    assert (left.site, left.reason) == (sites[3], "临时下线：机房搬迁")
    assert campaign.rulebook_text.startswith("# 全国政府网站普查评分表")


def test_a_site_with_an_unusable_address_is_left_out_with_the_reason(
    make_campaign, inspector, sites
):
    sites[5].url = ""
    sites[5].save()
    sites[6].url = sites[4].url
    sites[6].save()
    campaign = drawing.take_all(inspector, make_campaign(kind="census", rate=None))
    reasons = dict(campaign.sites.filter(chosen="excluded").values_list("site", "reason"))
    assert "没有网址" in reasons[sites[5].pk]
    assert "第5号网站" in reasons[sites[6].pk]


def test_forced_by_rule_and_the_coverage_of_earlier_quarters(make_campaign, inspector, sites):
    from xuncha_platform.campaigns.queries.coverage import Coverage, coverage
    from xuncha_platform.campaigns.queries.scope import sites_in_scope

    first = make_campaign(period="2016年第二季度", period_key="2016-Q2", strata=[], rate=50.0)
    drawing.commit_seed(inspector, first, SEED)
    first = drawing.draw(inspector, first)
    reached = set(drawn(first).values_list("site", flat=True))
    assert len(reached) == 6
    second = make_campaign(choice={"force_never_drawn": True}, rate=10.0, strata=[])
    so_far = coverage(second, sites_in_scope(second))
    assert (so_far.scope, so_far.reached, so_far.never, so_far.percent) == (12, 6, 6, 50.0)
    assert [(row.period, row.sites) for row in so_far.periods] == [("2016年第二季度", 6)]
    shares = {
        (part, whole): Coverage(whole, (), part, whole - part, ()).percent
        for part, whole in ((1, 16), (3, 16), (29_999, 30_000), (3, 3), (0, 0))
    }
    # Half up; not all of them while one is missing.
    assert list(shares.values()) == [6.3, 18.8, 99.9, 100.0, 0.0]
    drawing.commit_seed(inspector, second, SEED)
    second = drawing.draw(inspector, second)
    assert set(drawn(second).values_list("site", flat=True)) == {s.pk for s in sites} - reached
    assert set(drawn(second).values_list("reason", flat=True)) == {"从未抽到"}


def test_coverage_is_of_ones_own_checks_that_chose_the_sites(make_campaign, inspector, sites):
    from xuncha_platform.campaigns.queries.coverage import coverage
    from xuncha_platform.campaigns.queries.scope import sites_in_scope

    def reached():
        so_far = coverage(second, sites_in_scope(second))
        return [(row.period, row.sites) for row in so_far.periods], so_far.never

    first = make_campaign(period="2016年第二季度", period_key="2016-Q2", strata=[], rate=50.0)
    drawing.commit_seed(inspector, first, SEED)
    first = drawing.draw(inspector, first)
    second = make_campaign()
    assert reached() == ([("2016年第二季度", 6)], 6)
    # Left out of the sample: the list names it, nobody looked at it.
    one = drawn(first).first()
    CampaignSite.objects.filter(pk=one.pk).update(chosen="excluded")
    assert reached() == ([("2016年第二季度", 5)], 7)
    for change in ({"kind": "recheck"}, {"kind": "spot", "organisation": one.site.organisation}):
        Campaign.objects.filter(pk=first.pk).update(**change)
        assert reached() == ([], 12)


def test_outsiders_and_the_wrong_role(make_campaign, person, tree, sites):
    campaign = make_campaign()
    outsider = person("inspector", tree.elsewhere)
    with pytest.raises(Campaign.DoesNotExist):
        drawing.commit_seed(outsider, campaign, SEED)
    with pytest.raises(PermissionDenied):
        drawing.commit_seed(person("reader", tree.province), campaign, SEED)
    assert not Campaign.objects.scope(outsider).exists()
    assert not CampaignSite.objects.scope(outsider).exists()


def test_two_people_editing_one_draft(make_campaign, inspector, sites):
    from xuncha_platform.web.forms import Conflict

    campaign = make_campaign()
    making.change(inspector, campaign, {"rate": 35.0}, campaign.version)
    with pytest.raises(Conflict):
        making.change(inspector, campaign, {"rate": 50.0}, campaign.version)
    campaign.refresh_from_db()
    assert campaign.rate == 35.0


def test_an_office_s_own_rulebook_with_a_fault_is_told_line_by_line(make_campaign, inspector):
    text = OWN_RULES + "base_score: hundred\n"
    with pytest.raises(InputError, match=r"本省指标.yaml:6"):
        make_campaign(rulebook="本省指标.yaml", rulebook_text=text)
    assert not Campaign.objects.exists()


def test_a_campaign_keeps_its_own_rules(make_campaign, inspector, sites):
    text = OWN_RULES + "pass_score: 70\n"
    campaign = make_campaign(kind="census", rate=None, rulebook="本省指标.yaml", rulebook_text=text)
    campaign = drawing.take_all(inspector, campaign)
    assert (campaign.rulebook_version, campaign.as_of) == ("7", AS_OF)

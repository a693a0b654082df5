"""The demo ends in the office: loaded once, its figures the demo's own, people for each role."""

import json

import pytest
from django.test import Client

from xuncha.errors import InputError
from xuncha_platform.campaigns.document import document_of
from xuncha_platform.campaigns.models import Campaign, Stage
from xuncha_platform.campaigns.queries.missing import missing_for
from xuncha_platform.campaigns.rules.sampling import sample
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Membership, User
from xuncha_platform.practice.load import load
from xuncha_platform.practice.people import PASSWORD, TRAINEES, sign_in_lines
from xuncha_platform.registry.models import Site
from xuncha_platform.watch.queries import probes_for

pytestmark = [pytest.mark.slow, pytest.mark.django_db]


def test_the_office_prints_the_demo_s_own_figures(demo, campaign):
    ours = document_of(campaign)
    theirs = json.loads((demo / "campaign.json").read_text(encoding="utf-8"))
    assert ours["sampled"] == theirs["sampled"] == 12
    for name in ("failing", "undetermined", "pass_rate", "regions", "sites", "national"):
        assert ours[name] == theirs[name], name


def test_loading_again_changes_nothing(demo, campaign):
    before = (Organisation.objects.count(), Site.objects.count(), User.objects.count())
    assert load(demo) == campaign
    assert before == (Organisation.objects.count(), Site.objects.count(), User.objects.count())
    (demo / "sites.csv").rename(demo / "all.csv")
    try:
        lines = (demo / "all.csv").read_text(encoding="utf-8-sig").splitlines(keepends=True)
        (demo / "sites.csv").write_text("".join(lines[:-1]), encoding="utf-8-sig")
        with pytest.raises(InputError, match="另一个规模"):
            load(demo)
    finally:
        (demo / "all.csv").rename(demo / "sites.csv")


def test_practice_data_is_never_mixed_with_an_office_s_own(demo, tree):
    with pytest.raises(InputError, match="自己的数据"):
        load(demo)
    assert not Campaign.objects.exists()


def test_every_role_signs_in_with_what_the_terminal_says(campaign):
    lines = "\n".join(sign_in_lines())
    assert PASSWORD in lines
    for trainee in TRAINEES:
        assert trainee.username in lines
        client = Client()
        client.force_login(User.objects.get(username=trainee.username))
        assert client.get("/").status_code == 200
        assert User.objects.get(username=trainee.username).check_password(PASSWORD)


def test_the_draw_of_the_practice_can_be_recomputed(campaign):
    assert campaign.sites.filter(chosen="drawn").count() == 12
    again = sample(
        campaign.files.population_csv, "", "", campaign.rate, campaign.strata, campaign.seed
    )
    assert again == campaign.files.sample_csv


def test_a_few_decisions_are_left_for_the_trainees(campaign):
    assert campaign.stage == Stage.REPLY
    reviewer = Membership.objects.get(role="reviewer")
    missing = {
        str(m.label): m.count for m in missing_for(Access(reviewer.user, reviewer), campaign)
    }
    assert 0 < sum(missing.values()) <= 6


def test_the_operator_has_findings_to_contest(campaign):
    client = Client()
    client.force_login(User.objects.get(username="operator"))
    page = client.get("/review/mine/")
    assert page.status_code == 200
    operator = Membership.objects.get(user__username="operator")
    site = Site.objects.get(organisation=operator.organisation)
    assert site.name in page.content.decode()


def test_the_week_of_probes_is_the_monitor_s(demo, campaign):
    from xuncha.crawl.probes.table import read_probes

    given = read_probes(demo / "probes.csv")
    site = Site.objects.get(url=given[0].url)
    theirs = [probe for probe in given if probe.url == site.url]
    ours = probes_for(site, campaign.as_of)
    assert len(ours) == len(theirs) == 200
    assert [probe.ok for probe in ours] == [probe.ok for probe in theirs]


def test_the_sites_answer_while_one_practises(demo, campaign):
    from xuncha.commands.inspect import parse_resolve
    from xuncha_platform.practice.serving import province_of

    with province_of(demo) as reached:
        hosts = {parse_resolve(rule).host for rule in reached}
    # One of the practice names is known to nobody, on purpose.
    listed = set(campaign.sites.values_list("site__host", flat=True))
    assert len(listed - hosts) <= 1


def test_a_folder_without_a_demo_is_told_so(tmp_path):
    from xuncha_platform.practice.serving import province_of

    with pytest.raises(InputError, match="xuncha demo"), province_of(tmp_path):
        pass

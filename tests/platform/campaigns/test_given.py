"""Lists that an office gives to a campaign: brought with faults told by row, used, replaced."""

import hashlib
import io
import shutil
from datetime import timedelta

import openpyxl
import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from tests.platform.campaigns.conftest import freeze_now
from xuncha.errors import InputError
from xuncha.given.ranges import load_ranges
from xuncha.given.reposts import read_policies
from xuncha_platform.audit.models import Event
from xuncha_platform.campaigns.models import Campaign, CampaignSite, GivenList, Pass, Result
from xuncha_platform.campaigns.places import pass_folder
from xuncha_platform.campaigns.queries.given import (
    earlier_results,
    kept_files,
    lists_for_a_pass,
    wants_earlier,
)
from xuncha_platform.campaigns.queries.targets import round_settings, targets_of
from xuncha_platform.campaigns.services import drawing
from xuncha_platform.campaigns.services import given as services
from xuncha_platform.campaigns.services.landing import land_result
from xuncha_platform.findings.models import Finding
from xuncha_platform.jobs.rounds import RoundSettings

pytestmark = [pytest.mark.slow, pytest.mark.on_both]

HEADER = "标题,发布时间,原文网址\n"
POLICY = "国务院办公厅关于示例事项的指导意见,2016-11-02 09:00,http://www.gov.cn/content_1.htm\n"
ANOTHER = "国务院办公厅关于另一事项的指导意见,2016-11-03 10:30,http://www.gov.cn/content_2.htm\n"
RANGES = "cidr,country,region\n192.0.2.0/24,CN,示例省\n198.51.100.0/24,US,\n"


def table(text, name="清单.csv"):
    return SimpleUploadedFile(name, text.encode("gb18030"))


@pytest.fixture
def campaign(make_campaign):
    return make_campaign(rulebook="guideline-2017", kind="census", rate=None, strata=[])


@pytest.fixture
def client(inspector, signed_in):
    return signed_in(inspector)


def to(name, campaign, *more):
    return reverse(f"campaigns:{name}", args=[campaign.pk, *more])


def bring(access, campaign, text=HEADER + POLICY, kind="reposts"):
    return services.use(access, services.upload(access, campaign, kind, table(text)))


# ---------------------------------------------------------------- brought


def test_every_faulty_row_is_told_and_nothing_is_kept(client, campaign):
    text = HEADER + POLICY + "短,2016-11-02 09:00,http://a.gov.cn/\n" + ANOTHER.replace("10:30", "")
    answer = client.post(to("new-given", campaign), {"kind": "reposts", "file": table(text)})
    assert answer.status_code == 422
    lines = answer.context["form"].errors["file"]
    assert [line[: line.index("列")] for line in lines] == [
        "转载清单第 3 行 标题 ",
        "转载清单第 4 行 发布时间 ",
    ]
    assert "/tmp" not in "".join(lines)
    assert not GivenList.objects.exists()


def test_many_faults_are_counted(inspector, campaign):
    text = HEADER + "短,x,y\n" * 80
    with pytest.raises(InputError) as told:
        services.upload(inspector, campaign, "reposts", table(text))
    lines = str(told.value).splitlines()
    assert len(lines) == 51
    assert lines[-1] == "另有 30 行有错误。"


def test_ranges_that_overlap_are_told_with_the_other_faults(inspector, campaign):
    text = RANGES + "192.0.2.128/25,US,\n300.0.0.0/8,CN,\n"
    with pytest.raises(InputError) as told:
        services.upload(inspector, campaign, "addresses", table(text))
    first, second = str(told.value).splitlines()
    assert "第 5 行" in first
    assert "第 4 行与第 2 行" in second


def test_a_list_is_looked_at_before_it_is_used(client, inspector, campaign):
    values = {"kind": "reposts", "file": table(HEADER + POLICY + ANOTHER)}
    answer = client.post(to("new-given", campaign), values)
    made = GivenList.objects.get()
    assert answer["Location"] == to("given-list", campaign, made.pk)
    page = client.get(answer["Location"]).content.decode()
    assert "国务院办公厅关于另一事项的指导意见" in page
    assert (made.state, made.rows, lists_for_a_pass(campaign)) == ("preview", 2, [])
    client.post(to("turn-given", campaign, made.pk, "use"))
    assert lists_for_a_pass(campaign) == [made]
    page = client.get(to("given", campaign)).content.decode()
    assert "第 1 份,2 行" in page.replace("，", ",")
    assert "G17-P20" in page
    actions = list(Event.objects.values_list("action", flat=True))
    assert {"campaigns.given.upload", "campaigns.given.use"} <= set(actions)


def test_a_newer_one_takes_its_place_and_the_older_stays_to_be_seen(client, inspector, campaign):
    first = bring(inspector, campaign)
    second = bring(inspector, campaign, HEADER + ANOTHER)
    first.refresh_from_db()
    assert (first.state, second.number, second.state) == ("ended", 2, "used")
    assert lists_for_a_pass(campaign) == [second]
    content = client.get(to("given-file", campaign, first.pk)).content.decode("utf-8-sig")
    assert "示例事项" in content
    with pytest.raises(InputError, match="已停用"):
        services.use(inspector, first)
    services.end(inspector, second)
    assert lists_for_a_pass(campaign) == []


def test_an_unconfirmed_one_is_given_up_by_the_next(inspector, campaign):
    first = services.upload(inspector, campaign, "reposts", table(HEADER + POLICY))
    services.upload(inspector, campaign, "reposts", table(HEADER + ANOTHER))
    first.refresh_from_db()
    assert first.state == "dropped"


@pytest.mark.parametrize("kind", ["reposts", "addresses"])
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_template_that_is_filled_in_is_read(client, inspector, campaign, kind, ending):
    file = b"".join(client.get(f"/campaigns/given/{kind}.{ending}").streaming_content)
    row = {
        "reposts": [
            "国务院办公厅关于示例事项的意见",
            "2016-11-02 09:00",
            "http://www.gov.cn/1.htm",
        ],
        "addresses": ["192.0.2.0", "192.0.2.255", "CN", ""],
    }[kind]
    if ending == "csv":
        filled = file + (",".join(row) + "\r\n").encode()
    else:
        book = openpyxl.load_workbook(io.BytesIO(file))
        book.active.append(row)
        out = io.BytesIO()
        book.save(out)
        filled = out.getvalue()
    made = services.upload(inspector, campaign, kind, SimpleUploadedFile(f"表.{ending}", filled))
    assert made.rows == 1


def test_no_page_is_a_template_of_something_else(client):
    assert client.get("/campaigns/given/secrets.csv").status_code == 404
    assert client.get("/campaigns/given/reposts.exe").status_code == 404


# ---------------------------------------------------------------- who may


def test_outsiders_and_the_wrong_role(campaign, inspector, person, tree, signed_in):
    made = bring(inspector, campaign)
    stranger = person("inspector", tree.elsewhere)
    with pytest.raises(Campaign.DoesNotExist):
        services.upload(stranger, campaign, "reposts", table(HEADER + POLICY))
    with pytest.raises(Campaign.DoesNotExist):
        services.end(stranger, made)
    for address in (
        to("given", campaign),
        to("new-given", campaign),
        to("given-list", campaign, made.pk),
        to("given-file", campaign, made.pk),
    ):
        assert signed_in(stranger).get(address).status_code == 404
    reader = signed_in(person("reader", tree.province))
    assert reader.get(to("given", campaign)).status_code == 200
    assert reader.get(to("new-given", campaign)).status_code == 403
    assert reader.post(to("turn-given", campaign, made.pk, "end")).status_code == 403
    with pytest.raises(PermissionDenied):
        services.end(person("reviewer", tree.province), made)


def test_a_list_of_another_campaign_is_not_found_here(client, campaign, make_campaign, inspector):
    made = bring(inspector, make_campaign(rulebook="guideline-2017", period_key="2016-Q4"))
    assert client.get(to("given-list", campaign, made.pk)).status_code == 404
    assert client.post(to("turn-given", campaign, made.pk, "end")).status_code == 404


def test_after_the_freeze_nothing_is_given_any_more(inspected, inspector, reviewer, client):
    campaign = inspected.campaign
    made = bring(inspector, campaign)
    run = inspected.new_pass()
    run.given.set([made])
    inspected.land(run)
    Pass.objects.filter(pk=run.pk).update(state="done")
    Campaign.objects.filter(pk=campaign.pk).update(stage="reply")
    # What people decided is of no matter here.
    Finding.objects.filter(campaign=campaign).update(state="confirmed")
    sealed = freeze_now(reviewer, Campaign.objects.get(pk=campaign.pk))
    assert sealed.stage == "frozen"
    (told,) = sealed.manifest["given"]
    assert (told["kind"], told["sha256"], told["passes__number"]) == ("reposts", made.sha256, 1)
    with pytest.raises(InputError, match="已定稿"):
        bring(inspector, campaign)
    assert "停用" not in client.get(to("given", campaign)).content.decode()


# ---------------------------------------------------------------- what a pass takes


def test_a_pass_takes_what_the_rulebook_asks_for(inspector, campaign, make_campaign):
    lists = [bring(inspector, campaign), bring(inspector, campaign, RANGES, "addresses")]
    files = kept_files(lists)
    (policy,) = read_policies(files["reposts"])
    assert policy.published == "2016-11-02T09:00:00+08:00"
    assert load_ranges(files["addresses"]).find("198.51.100.7").country == "US"
    settings = round_settings(campaign, lists_for_a_pass(campaign))
    assert settings.reposts.endswith("given/reposts-1.csv")
    assert RoundSettings.from_json(settings.to_json()) == settings
    other = make_campaign(period_key="2016-Q4")
    bring(inspector, other)
    # 普查评分表 has no such clause.
    assert lists_for_a_pass(other) == []
    assert not wants_earlier(other)


@pytest.mark.parametrize("left", [b"", HEADER.encode(), None])
def test_a_file_that_is_not_the_list_is_written_anew(inspector, campaign, left):
    made = bring(inspector, campaign)
    (path,) = kept_files([made]).values()
    path.unlink() if left is None else path.write_bytes(left)
    assert kept_files([made]) == {"reposts": path}
    assert hashlib.sha256(path.read_bytes()).hexdigest() == made.sha256


def test_a_list_that_is_not_what_was_uploaded_is_not_used(inspector, campaign):
    made = bring(inspector, campaign)
    GivenList.objects.filter(pk=made.pk).update(content=HEADER + ANOTHER)
    with pytest.raises(InputError, match="转载清单第 1 份.*不一致"):
        kept_files([GivenList.objects.get(pk=made.pk)])


def test_the_page_says_when_no_clause_asks_for_it(client, make_campaign):
    page = client.get(to("given", make_campaign())).content.decode()
    assert page.count("没有要用它的条款") == 3


# ---------------------------------------------------------------- earlier results


@pytest.fixture
def two_quarters(inspected, inspector, make_campaign):
    """A quarter that was inspected, and the next over the same sites, drawn."""
    inspected.land(inspected.new_pass())
    later = make_campaign(
        rulebook="guideline-2017",
        kind="census",
        rate=None,
        strata=[],
        period_key="2016-Q4",
        title="2016年第四季度普查",
    )
    return inspected, drawing.take_all(inspector, later)


def test_the_result_of_the_quarter_before_serves(two_quarters, inspector):
    before, later = two_quarters
    rows = list(later.sites.all())
    found = earlier_results(inspector, later, rows)
    assert {found[row.pk].campaign_site.site_id for row in rows} == {row.site_id for row in rows}
    assert {one.campaign_site.campaign_id for one in found.values()} == {before.campaign.pk}
    targets = targets_of(later, rows, found)
    assert all("/pass-1/" in one.earlier for one in targets)


def test_a_void_pass_and_evidence_that_is_gone_do_not_serve(two_quarters, inspector):
    before, later = two_quarters
    rows = list(later.sites.all())
    first = rows[0]
    gone = Result.objects.get(campaign_site__site=first.site_id)
    (before.folder(gone.run, gone.campaign_site) / "evidence.warc.gz").unlink()
    assert first.pk not in earlier_results(inspector, later, rows)
    gone.run.state = "void"
    gone.run.save()
    assert earlier_results(inspector, later, rows) == {}


def test_another_offices_unfinished_campaign_does_not_serve(two_quarters, inspector, tree):
    before, later = two_quarters
    rows = list(later.sites.all())
    Campaign.objects.filter(pk=before.campaign.pk).update(organisation=tree.city)
    assert earlier_results(inspector, later, rows) == {}
    Campaign.objects.filter(pk=before.campaign.pk).update(stage="published")
    assert len(earlier_results(inspector, later, rows)) == len(rows)


def test_a_site_inspected_again_is_held_against_the_same_result(two_quarters, inspector):
    """Else what the first pass found gone would be lost by the second."""
    before, later = two_quarters
    row = later.sites.first()
    run = Pass.objects.create(campaign=later, number=1)
    CampaignSite.objects.filter(pk=row.pk).update(current=None)
    earlier = earlier_results(inspector, later, [row])[row.pk]
    source = before.folder(earlier.run, earlier.campaign_site)
    own = pass_folder(run) / source.name
    shutil.copytree(source, own)
    landed = land_result(run, row, own)
    Result.objects.filter(pk=landed.pk).update(produced_at=earlier.produced_at + timedelta(days=90))
    assert earlier_results(inspector, later, [row])[row.pk] == earlier
    # With nothing from another campaign, the first of this one.
    Result.objects.filter(pk=earlier.pk).update(problem="没有了")
    assert earlier_results(inspector, later, [row])[row.pk] == landed


def test_the_person_may_switch_it_off(client, campaign, make_campaign, inspector):
    Campaign.objects.filter(pk=campaign.pk).update(stage="drawn")
    assert 'name="earlier"' in client.get(to("start", campaign)).content.decode()
    campaign.settings = {"earlier": False}
    assert not wants_earlier(campaign)
    other = make_campaign(period_key="2016-Q4")
    assert 'name="earlier"' not in client.get(to("start", other)).content.decode()

"""Large lists: a job reads, writes and undoes them; the page says how far it is."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.platform.conftest import make_site
from tests.platform.registry.conftest import listed
from xuncha.errors import InputError
from xuncha_platform.audit.models import Event
from xuncha_platform.jobs import loop
from xuncha_platform.jobs.models import Job, JobState
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.models import Membership
from xuncha_platform.registry.importing import asking, large, plan, staging
from xuncha_platform.registry.importing import undo as undoing
from xuncha_platform.registry.importing.confirm import confirm, drop
from xuncha_platform.registry.importing.undo import undo
from xuncha_platform.registry.models import Contact, Import, ImportPart, ImportRow, Site

pytestmark = [pytest.mark.slow, pytest.mark.on_both]

HEADER = "网站标识码,网站名称,首页网址,地区,级别,主办单位\n"
ROWS = 12


@pytest.fixture(autouse=True)
def small_limits(monkeypatch):
    """Twelve rows are a large list here, of three parts."""
    for module in (asking, plan, large):
        monkeypatch.setattr(module, "LARGE", 5)
    monkeypatch.setattr(plan, "BATCH", 5)


def big(count=ROWS, last=""):
    rows = (
        f"41010001{n:02d},单位{n}网站,http://s{n}.gov.cn/,甲市,地市级,甲市教育局\n"
        for n in range(count)
    )
    return listed(HEADER + "".join(rows) + last)


def work():
    while loop.step("test"):
        pass


def previewed(registrar, **more):
    made = plan.upload(registrar, "sites", big(**more))
    work()
    made.refresh_from_db()
    return made


def test_a_large_list_is_planned_by_a_job_as_a_small_one_is(registrar, tree):
    made = plan.upload(registrar, "sites", big(last="4101000100,又一个,http://x.gov.cn/,甲市,,\n"))
    assert (made.state, made.plan["total"], made.parts.count()) == ("reading", ROWS + 1, 3)
    assert not made.rows.exists()
    work()
    made.refresh_from_db()
    assert made.state == "preview"
    # What a row says is held against rows of other parts too.
    assert made.plan["counts"] == {"new": ROWS, "error": 1}
    assert not ImportPart.objects.exists()
    assert not Site.objects.exists()


def test_it_is_written_and_undone_as_a_whole(registrar, tree):
    made = previewed(registrar)
    large.confirm_list(registrar, made)
    made.refresh_from_db()
    assert made.state == "writing"
    with pytest.raises(InputError, match="处理过"):
        large.confirm_list(registrar, made)
    work()
    made.refresh_from_db()
    assert (made.state, Site.objects.count(), made.plan["done"]["new"]) == ("done", ROWS, ROWS)
    event = Event.objects.get(action="registry.import.confirm")
    assert (event.user, event.count) == (registrar.user, ROWS)
    with pytest.raises(InputError, match="理由"):
        large.undo_list(registrar, made, " ")
    large.undo_list(registrar, made, "传错了")
    work()
    made.refresh_from_db()
    assert made.state == "undone"
    assert set(Site.objects.values_list("status", flat=True)) == {"void"}
    assert Event.objects.get(action="registry.import.undo").reason == "传错了"


@pytest.mark.slow
@pytest.mark.on_both
def test_what_came_in_meanwhile_is_told_and_nothing_is_written(registrar, tree):
    made = previewed(registrar)
    make_site(tree.county, tree.city, "先到的", "http://first.gov.cn/", site_id_code="4101000103")
    large.confirm_list(registrar, made)
    work()
    made.refresh_from_db()
    assert made.state == "preview"
    assert "什么都没有写入" in made.plan["problem"]
    assert Site.objects.count() == 1
    assert Job.objects.get(payload__do="write").state == JobState.DONE
    plan.plan_again(registrar, made)
    work()
    made.refresh_from_db()
    assert made.plan["counts"]["new"] == ROWS - 1
    assert made.plan["problem"] == ""


def test_offices_created_for_a_refused_list_are_told(registrar, tree):
    made = previewed(registrar, last="4101000150,新设,http://x.gov.cn/,甲市,地市级,甲市新设局\n")
    make_site(tree.county, tree.city, "先到的", "http://first.gov.cn/", site_id_code="4101000103")
    large.confirm_list(registrar, made)
    work()
    made.refresh_from_db()
    created = made.plan["offices"]
    assert Organisation.objects.filter(name="甲市新设局").exists()
    assert f"只有先建的 {created} 个机构还在" in made.plan["problem"]


def test_an_interrupted_reading_begins_anew(registrar, tree, monkeypatch):
    made = plan.upload(registrar, "sites", big())
    real, calls = plan._row, []

    def dies(*args):
        calls.append(1)
        if len(calls) == 8:
            raise OSError("the machine stops")
        return real(*args)

    monkeypatch.setattr(plan, "_row", dies)
    work()
    assert made.rows.count() == 5
    Job.objects.update(run_at="2016-01-01T00:00:00Z")
    work()
    made.refresh_from_db()
    assert (made.state, made.rows.count()) == ("preview", ROWS)


def test_a_list_dropped_while_it_is_read_stays_dropped(registrar, tree):
    made = plan.upload(registrar, "sites", big())
    drop(registrar, made)
    work()
    made.refresh_from_db()
    assert made.state == "dropped"
    assert not ImportPart.objects.exists()


def test_nobody_writes_who_has_left_since(registrar, tree):
    made = previewed(registrar)
    large.confirm_list(registrar, made)
    Membership.objects.update(until="2016-01-01T00:00:00Z")
    work()
    made.refresh_from_db()
    assert (made.state, Site.objects.count()) == ("preview", 0)
    assert "现任的登记员" in made.plan["problem"]


@pytest.mark.slow
@pytest.mark.on_both
def test_choices_outlive_a_new_look(registrar, tree, site):
    twin = f",{site.name},http://twin.gov.cn/,甲市,县级,乙县人民政府\n"
    made = previewed(registrar, last=twin)
    line = made.rows.get(action="duplicate").line
    plan.choose(registrar, made, "skip", {line: "new"}, [])
    plan.plan_again(registrar, Import.objects.get(pk=made.pk))
    work()
    assert made.rows.get(line=line).choice == "new"


@pytest.mark.slow
@pytest.mark.on_both
def test_the_page_follows_the_job(registrar, tree, person, signed_in):
    client = signed_in(registrar)
    answer = client.post(reverse("registry:new-import"), {"what": "sites", "file": big()})
    url = answer["Location"]
    page = client.get(url).content.decode()
    assert f"0 / {ROWS} 行" in page
    assert "确认写入" not in page
    part = client.get(url, headers={"HX-Request": "true"}).content.decode()
    assert part.lstrip().startswith('<section id="working"')
    work()
    refresh = client.get(url, headers={"HX-Request": "true"})
    assert refresh["HX-Refresh"] == "true"
    assert "这是预览" in client.get(url).content.decode()
    made = Import.objects.get()
    client.post(f"{url}act/", {"act": "confirm", "duplicates": "skip"})
    assert f"正在写入 {ROWS} 行" in client.get(url).content.decode()
    Job.objects.filter(payload__do="write").update(state=JobState.POISON)
    assert "没有做成" in client.get(url).content.decode()
    outsider = signed_in(person("registrar", tree.elsewhere))
    assert outsider.get(url, headers={"HX-Request": "true"}).status_code == 404
    made.refresh_from_db()
    assert made.state == "writing"


MIXED = (
    "网站标识码,网站名称,首页网址,地区,状态,状态起始,状态原因,联系人1姓名,联系人1电话\n"
    + "".join(
        f"41010002{n:02d},混{n},http://m{n}.gov.cn/,甲市,{status},{since},{reason},某甲,0371-6590001\n"
        for n, (status, since, reason) in enumerate(
            [("", "", ""), ("正常运行", "2016-01-01", ""), ("临时下线", "2016-02-01", "改版")] * 3
        )
    )
)


def states():
    rows = Site.objects.order_by("site_id_code")
    return [(one.status, str(one.status_since or ""), one.status_reason) for one in rows]


def mixed(registrar):
    made = plan.upload(registrar, "sites", listed(MIXED))
    work()
    large.confirm_list(registrar, Import.objects.get(pk=made.pk))
    return made


def test_a_large_list_shows_its_entries_as_a_small_one_does(registrar, tree, monkeypatch):
    mixed(registrar)
    work()
    in_steps = states()
    Contact.objects.all().delete()
    ImportRow.objects.all().delete()
    Site.objects.all().delete()
    for module in (asking, plan, large):
        monkeypatch.setattr(module, "LARGE", 500)
    confirm(registrar, plan.upload(registrar, "sites", listed(MIXED)))
    assert states() == in_steps
    assert in_steps[:3] == [
        ("running", "", ""),
        ("running", "2016-01-01", ""),
        ("suspended", "2016-02-01", "改版"),
    ]


def interrupted(module, name, after, monkeypatch):
    """Let a function of a module fail once, at its call number `after`."""
    real, calls = getattr(module, name), []

    def fails(*args):
        calls.append(1)
        if len(calls) == after:
            raise KeyboardInterrupt
        return real(*args)

    monkeypatch.setattr(module, name, fails)


def lost(made):
    """The worker died: its lease runs out, another one claims the job."""
    Job.objects.filter(state=JobState.LEASED).update(lease_until="2016-01-01T00:00:00Z")
    made.refresh_from_db()


@pytest.mark.slow
@pytest.mark.on_both
def test_nothing_is_seen_of_a_half_written_list_and_it_is_finished(
    registrar, tree, monkeypatch, signed_in
):
    monkeypatch.setattr(staging, "STEP", 2)
    interrupted(staging, "create", 3, monkeypatch)
    made = mixed(registrar)
    with pytest.raises(KeyboardInterrupt):
        work()
    assert Site.objects.filter(status="void").count() == Site.objects.count() == 4
    page = signed_in(registrar).get(reverse("registry:sites")).content.decode()
    assert "混0" not in page
    lost(made)
    work()
    made.refresh_from_db()
    assert (made.state, made.plan["done"]["new"]) == ("done", 9)
    assert Site.objects.exclude(status="void").count() == Site.objects.count() == 9
    assert Contact.objects.count() == 9


def test_a_refused_list_leaves_nothing_of_what_was_put_away(registrar, tree):
    made = mixed(registrar)
    make_site(tree.county, tree.city, "先到的", "http://f.gov.cn/", site_id_code="4101000208")
    work()
    made.refresh_from_db()
    assert (made.state, Site.objects.get().name) == ("preview", "先到的")
    assert not Contact.objects.exists()
    assert not made.rows.filter(written=True).exists()
    assert not made.rows.exclude(target=None).exists()
    plan.plan_again(registrar, made)
    work()
    large.confirm_list(registrar, Import.objects.get(pk=made.pk))
    work()
    made.refresh_from_db()
    assert (made.state, Site.objects.count()) == ("done", 9)


@pytest.mark.slow
@pytest.mark.on_both
def test_an_interrupted_undo_is_finished(registrar, tree, monkeypatch):
    monkeypatch.setattr(undoing, "STEP", 2)
    made = mixed(registrar)
    work()
    interrupted(undoing, "_undo", 3, monkeypatch)
    large.undo_list(registrar, Import.objects.get(pk=made.pk), "错")
    with pytest.raises(KeyboardInterrupt):
        work()
    assert Site.objects.filter(status="void").count() == 4
    lost(made)
    work()
    made.refresh_from_db()
    assert made.state == "undone"
    assert made.plan["undone"] == {"undone": 9, "left": 0}
    assert Event.objects.get(action="registry.import.undo").count == 9


def test_a_change_whose_former_code_was_given_away_stays(registrar, tree):
    site = make_site(tree.county, tree.city, "甲", "http://a.gov.cn/", site_id_code="4101000001")
    other = make_site(tree.county, tree.city, "乙", "http://b.gov.cn/", site_id_code="4101000002")
    head = "网站标识码,网站名称,首页网址\n"
    rows = "4101000011,甲,http://a.gov.cn/\n4101000012,乙,http://b.gov.cn/\n"
    made = plan.upload(registrar, "sites", listed(head + rows))
    plan.choose(registrar, made, "change")
    made = confirm(registrar, Import.objects.get(pk=made.pk))
    make_site(tree.county, tree.city, "丙", "http://c.gov.cn/", site_id_code="4101000001")
    assert undo(registrar, made, "错").plan["undone"] == {"undone": 1, "left": 1}
    site.refresh_from_db()
    other.refresh_from_db()
    assert (site.site_id_code, other.site_id_code) == ("4101000011", "4101000002")


def renaming(registrar, tree, count=ROWS):
    """A large list that gives every registered site another name."""
    for n in range(count):
        make_site(
            tree.department,
            tree.city,
            f"旧名{n}",
            f"http://s{n}.gov.cn/",
            site_id_code=f"41010001{n:02d}",
        )
    made = previewed(registrar)
    assert made.plan["counts"] == {"change": count}
    return made


def test_changes_are_worked_out_before_the_step_that_writes(registrar, tree, monkeypatch):
    made = renaming(registrar, tree)
    real, queries = staging.write, []

    def counted(*args):
        with CaptureQueriesContext(connection) as seen:
            result = real(*args)
        queries.extend(one["sql"] for one in seen)
        return result

    monkeypatch.setattr(staging, "write", counted)
    large.confirm_list(registrar, made)
    work()
    made.refresh_from_db()
    assert (made.state, made.plan["done"]["change"]) == ("done", ROWS)
    assert {one.name for one in Site.objects.all()} == {f"单位{n}网站" for n in range(ROWS)}
    assert set(Site.objects.values_list("version", flat=True)) == {2}
    assert not made.rows.filter(written=False).exists()
    # Whatever the length of the list, nothing is read while others cannot write.
    assert not [sql for sql in queries if sql.startswith("SELECT")]
    assert len([sql for sql in queries if "UPDATE" in sql]) == 2


def test_an_entry_changed_at_the_last_moment_is_told_and_no_other_is_written(
    registrar, tree, monkeypatch
):
    made = renaming(registrar, tree)
    real = staging.write

    def late(stored, changes):
        Site.objects.filter(site_id_code="4101000104").update(name="别人改的", version=2)
        return real(stored, changes)

    monkeypatch.setattr(staging, "write", late)
    large.confirm_list(registrar, made)
    work()
    made.refresh_from_db()
    assert made.state == "preview"
    assert "第 6 行" in made.plan["problem"]
    assert {one.name for one in Site.objects.all()} == {f"旧名{n}" for n in range(ROWS)}
    assert not made.rows.filter(written=True).exists()


def test_two_rows_that_change_one_entry_are_told(registrar, tree):
    """The code names the first site, the address the second: the rows mean one entry."""
    first = make_site(tree.city, tree.city, "甲", "http://a.gov.cn/", site_id_code="4101000001")
    make_site(tree.city, tree.city, "乙", "http://b.gov.cn/", site_id_code="4101000002")
    rows = "4101000009,甲新,http://a.gov.cn/\n4101000001,乙,http://b.gov.cn/\n"
    made = plan.upload(registrar, "sites", listed("网站标识码,网站名称,首页网址\n" + rows))
    plan.choose(registrar, made, "change")
    with pytest.raises(InputError, match="第 2 行和第 3 行改的是同一条登记"):
        confirm(registrar, Import.objects.get(pk=made.pk))
    first.refresh_from_db()
    assert (first.site_id_code, first.name, first.version) == ("4101000001", "甲", 1)

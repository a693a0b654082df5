"""The pages: who sees them, what they show, what a form does."""

from datetime import date

import pytest
from django.urls import reverse

from tests.platform.conftest import make_site
from tests.platform.registry.conftest import imported, listed
from xuncha_platform.registry import services
from xuncha_platform.registry.importing.plan import upload
from xuncha_platform.registry.models import (
    ChangeRequest,
    Contact,
    Difference,
    Import,
    MediaAccount,
    Site,
    SiteColumn,
    UnregisteredHost,
)

LIST = "网站名称,首页网址,地区\n丙局网站,www.bing.gov.cn,甲市\n"
DAY = "2016-12-01T00:00:00+08:00"


@pytest.fixture
def things(tree, registrar, operator, site):
    """One of everything the register shows."""
    account = MediaAccount.objects.create(
        organisation=tree.county, platform="微信", name="乙县发布"
    )
    column = SiteColumn.objects.create(site=site, name="要闻", url="http://www.yixian.invalid/yw/")
    difference = Difference.objects.create(
        site=site, field="icp", registered="", seen="豫ICP备1号", seen_at=DAY
    )
    host = UnregisteredHost.objects.create(
        organisation=tree.province, host="new.gov.cn", first_seen=date(2016, 12, 1), linked_from=1
    )
    request = services.propose(operator, site, "site", {"name": "新名"}, "更名")
    made = upload(registrar, "sites", listed(LIST))
    return {
        "site": site,
        "account": account,
        "column": column,
        "difference": difference,
        "host": host,
        "request": request,
        "import": made,
    }


def addresses(things):
    """Every page that shows one thing: (name, args, permission it needs beside being in scope)."""
    site, column = things["site"].pk, things["column"].pk
    return [
        ("registry:site", [site], None),
        ("registry:edit-site", [site], "edit"),
        ("registry:site-status", [site], "edit"),
        ("registry:new-contact", [site], "edit"),
        ("registry:edit-column", [site, column], "edit"),
        ("registry:end-column", [site, column], "edit"),
        ("registry:account", [things["account"].pk], None),
        ("registry:edit-account", [things["account"].pk], "registry.change"),
        ("registry:account-status", [things["account"].pk], "registry.change"),
        ("registry:request", [things["request"].pk], None),
        ("registry:import", [things["import"].pk], "registry.import"),
        ("registry:import-act", [things["import"].pk], "registry.import"),
        ("registry:difference", [things["difference"].pk], None),
        ("registry:host", [things["host"].pk], None),
    ]


LISTS = (
    "registry:sites",
    "registry:accounts",
    "registry:requests",
    "registry:differences",
    "registry:hosts",
    "registry:funnel",
)


@pytest.mark.slow
@pytest.mark.on_both
def test_a_registrar_opens_every_page_an_outsider_none(
    things, registrar, person, tree, signed_in, client
):
    outsider = signed_in(person("registrar", tree.elsewhere))
    reader = signed_in(person("reader", tree.province))
    registrar = signed_in(registrar)
    for name, args, needed in addresses(things):
        url = reverse(name, args=args)
        assert registrar.get(url, follow=True).status_code == 200, name
        assert outsider.get(url).status_code == 404, name
        assert reader.get(url).status_code == (403 if needed else 200), name
        assert client.get(url).status_code == 302, name
        if name != "registry:site":
            assert outsider.post(url, {"act": "confirm"}).status_code in (404, 405), name


def test_lists_show_ones_own_and_nothing_of_others(things, registrar, person, tree, signed_in):
    outsider = signed_in(person("registrar", tree.elsewhere))
    for name in LISTS:
        page = signed_in(registrar).get(reverse(name))
        assert page.status_code == 200, name
        there = outsider.get(reverse(name)).content.decode()
        for word in ("乙县", "new.gov.cn", "丙局"):
            assert word not in there, name


def test_only_registrars_reach_what_changes_the_register(things, operator, person, tree, signed_in):
    for access in (operator, person("inspector", tree.province), person("reader", tree.province)):
        client = signed_in(access)
        for name in ("registry:new-site", "registry:new-import"):
            assert client.get(reverse(name)).status_code == 403
        for kind in ("xlsx", "csv"):
            url = reverse("registry:template", args=["sites", kind])
            assert client.get(url).status_code == 403


def test_a_site_is_registered_in_the_form_and_a_fault_stands_at_its_field(
    registrar, tree, signed_in
):
    client = signed_in(registrar)
    filled = {
        "name": "丙局网站",
        "url": "www.bing.gov.cn",
        "site_id_code": "123",
        "organisation": tree.department.pk,
        "region": tree.city.pk,
        "level": "city",
    }
    page = client.post(reverse("registry:new-site"), filled)
    assert page.status_code == 422
    assert "site_id_code" in page.context["form"].errors
    page = client.post(reverse("registry:new-site"), filled | {"site_id_code": "4101000001"})
    site = Site.objects.get()
    assert page["Location"] == site.get_absolute_url()
    assert site.url == "http://www.bing.gov.cn/"


def test_an_edit_of_an_old_page_tells_who_changed_what(registrar, site, signed_in):
    client = signed_in(registrar)
    url = reverse("registry:edit-site", args=[site.pk])
    shown = client.get(url).context["form"]
    filled = {name: shown[name].value() or "" for name in shown.fields}
    filled |= {"organisation": site.organisation_id, "region": site.region_id}
    services.change_site(registrar, site, {"icp": "豫ICP备1号"}, 1)
    page = client.post(url, filled | {"name": "我的新名"})
    assert page.status_code == 422
    text = page.content.decode()
    assert "ICP备案编号" in text
    assert "我的新名" in text
    assert Site.objects.get(pk=site.pk).name == "乙县人民政府网站"


def test_the_same_form_sent_twice_registers_once(registrar, tree, signed_in):
    filled = {
        "name": "丙局网站",
        "url": "www.bing.gov.cn",
        "organisation": tree.department.pk,
        "region": tree.city.pk,
        "level": "city",
        "once": "a-token",
        "despite_similar": "on",
    }
    client = signed_in(registrar)
    first, second = (client.post(reverse("registry:new-site"), filled) for _ in range(2))
    assert first["Location"] == second["Location"]
    assert Site.objects.count() == 1


def test_an_operators_edit_becomes_a_request(operator, registrar, site, signed_in):
    client = signed_in(operator)
    form = client.get(reverse("registry:edit-site", args=[site.pk])).context["form"]
    assert "organisation" not in form.fields
    filled = {name: form[name].value() or "" for name in form.fields}
    client.post(
        reverse("registry:edit-site", args=[site.pk]), filled | {"name": "新名", "reason": "更名"}
    )
    request = ChangeRequest.objects.get()
    assert request.values == {"name": "新名"}
    contact = {"name": "甲", "duty": "网站管理", "phone": "0371-6590000", "reason": "换人"}
    client.post(reverse("registry:new-contact", args=[site.pk]), contact)
    assert not Contact.objects.exists()
    page = signed_in(registrar).post(
        reverse("registry:request", args=[request.pk]), {"act": "approve", "reason": ""}
    )
    assert page.status_code == 302
    assert Site.objects.get().name == "新名"


def test_a_site_page_shows_its_whole_history(registrar, tree, signed_in):
    imported(registrar, LIST)
    imported(registrar, LIST.replace("丙局网站", "丙局门户"))
    site = Site.objects.get()
    services.set_status(registrar, site, "suspended", date(2016, 12, 1), "改版", site.version)
    text = signed_in(registrar).get(site.get_absolute_url()).content.decode()
    assert text.count("导入清单“list.csv”") == 2
    assert "丙局网站" in text
    assert "改版" in text


def test_an_import_goes_from_upload_to_undo_in_the_pages(registrar, tree, signed_in):
    client = signed_in(registrar)
    text = LIST + ",坏行,\n,无网址,甲市\n".replace(",坏行,", ",坏 行,甲市")
    page = client.post(reverse("registry:new-import"), {"what": "sites", "file": listed(text)})
    made = Import.objects.get()
    url = reverse("registry:import-act", args=[made.pk])
    assert page["Location"] == made.get_absolute_url()
    assert "怎样改" in client.get(made.get_absolute_url()).content.decode()
    assert not Site.objects.exists()
    client.post(url, {"act": "confirm", "duplicates": "skip"})
    site = Site.objects.get()
    assert site.status == "running"
    assert client.post(url, {"act": "undo", "reason": ""}).status_code == 422
    client.post(url, {"act": "undo", "reason": "传错"})
    assert Site.objects.get().status == "void"
    assert "丙局网站" not in client.get(reverse("registry:sites")).content.decode()


def test_differences_and_hosts_are_settled(things, registrar, signed_in):
    client = signed_in(registrar)
    url = reverse("registry:difference", args=[things["difference"].pk])
    assert client.post(url, {"act": "keep", "reason": ""}).status_code == 422
    client.post(url, {"act": "take", "reason": ""})
    assert Site.objects.get(pk=things["site"].pk).icp == "豫ICP备1号"
    url = reverse("registry:host", args=[things["host"].pk])
    assert client.post(url, {"act": "registered", "reason": ""}).status_code == 422
    client.post(url, {"act": "not_ours", "reason": "属于外省"})
    things["host"].refresh_from_db()
    assert (things["host"].state, things["host"].reason) == ("not_ours", "属于外省")


def test_the_list_of_sites_takes_few_queries(
    tree, registrar, signed_in, django_assert_max_num_queries
):
    for number in range(120):
        make_site(tree.county, tree.city, f"第{number}站", f"http://s{number}.gov.cn/")
    client = signed_in(registrar)
    client.get(reverse("registry:sites"))
    with django_assert_max_num_queries(20):
        page = client.get(reverse("registry:sites"))
    assert page.context["table"].page.total == 120


def test_the_funnel_counts_each_stage_within_the_one_before(tree, registrar, signed_in):
    states = (
        {"status": "planned"},
        {"last_reachable": False},
        {"last_reachable": True, "last_verdict": "undetermined"},
        {"last_reachable": True, "last_verdict": "pass"},
        {"status": "closed", "last_reachable": True, "last_verdict": "fail"},
        {"status": "void"},
    )
    for number, state in enumerate(states):
        make_site(tree.county, tree.city, f"站{number}", f"http://f{number}.gov.cn/", **state)
    client = signed_in(registrar)
    from xuncha_platform.registry.queries.funnel import funnel

    assert [(s.count, s.lost) for s in funnel(registrar)] == [(5, 0), (3, 2), (2, 1), (1, 1)]
    for stage, count in (("filed", 5), ("running", 3), ("-running", 2), ("-inspected", 1)):
        table = client.get(f"{reverse('registry:sites')}?stage={stage}").context["table"]
        assert table.page.total == count


def test_an_office_under_inspection_sees_nothing_of_it_in_the_register(things, operator, signed_in):
    """What inspectors found is shown to it from the reply on (findings), not before."""
    site = things["site"]
    Site.objects.filter(pk=site.pk).update(last_verdict="fail", open_faults=7)
    client = signed_in(operator)
    for url in (reverse("registry:sites"), site.get_absolute_url()):
        text = client.get(url).content.decode()
        assert "不合格" not in text
        assert "豫ICP备1号" not in text
        assert "未检查" not in text
    assert client.get(reverse("registry:funnel")).status_code == 403
    assert (
        things["difference"].seen
        not in client.get(reverse("registry:differences")).content.decode()
    )
    url = reverse("registry:difference", args=[things["difference"].pk])
    assert client.get(url).status_code == 404


def test_the_second_of_two_who_edit_a_contact_is_told_and_may_send_again(
    registrar, site, signed_in
):
    contact = Contact.objects.create(site=site, name="甲", duty="管理", phone="0371-6590000")
    client = signed_in(registrar)
    url = reverse("registry:edit-contact", args=[site.pk, contact.pk])
    form = client.get(url).context["form"]
    sent = {name: form[name].value() or "" for name in form.fields}
    services.save_part(registrar, site, "contact", {"phone": "0371-1111111"}, contact.pk)
    page = client.post(url, sent | {"name": "乙"})
    assert page.status_code == 422
    assert "0371-1111111" in page.content.decode()
    contact.refresh_from_db()
    assert contact.name == "甲"
    again = page.context["form"]
    sent = {name: again[name].value() or "" for name in again.fields}
    assert client.post(url, sent).status_code == 302
    contact.refresh_from_db()
    assert (contact.name, contact.phone) == ("乙", "0371-6590000")


def test_what_a_list_did_to_columns_stands_in_the_history_of_the_site(registrar, site, signed_in):
    text = "网站,栏目名称,栏目网址,更新周期\n乙县人民政府网站,要闻,www.yixian.invalid/yw/,14\n"
    imported(registrar, text, "columns")
    imported(registrar, text.replace("14", "7"), "columns")
    page = signed_in(registrar).get(site.get_absolute_url()).content.decode()
    assert page.count("栏目“要闻”") == 2
    column = SiteColumn.objects.get()
    services.save_part(registrar, site, "column", {"period_days": 3}, column.pk)
    column.refresh_from_db()
    assert column.version == 3, "an undo of the list sees that a person changed it since"


def test_who_asked_is_told_at_home_what_was_decided(operator, registrar, site, signed_in):
    request = services.propose(operator, site, "site", {"name": "新名"}, "更名")
    services.refuse(registrar, request, "按原名")
    from datetime import timedelta

    from django.utils import timezone

    from xuncha_platform.registry.queries import changed

    before = timezone.now() - timedelta(hours=1)
    assert [one.count for one in changed(operator, before)] == [1]
    assert [one.count for one in changed(registrar, before)] == [0]
    assert [one.count for one in changed(operator, timezone.now())] == [0]


def test_a_site_never_inspected_has_no_number_of_faults(tree, registrar, signed_in):
    seen = {"last_verdict": "pass", "open_faults": 0}
    make_site(tree.county, tree.city, "查过的网站", "http://seen.invalid/", **seen)
    make_site(tree.county, tree.city, "没有查过的网站", "http://unseen.invalid/")
    table = signed_in(registrar).get(f"{reverse('registry:sites')}?export=csv").getvalue()
    ends = {
        row.split(",")[0]: row.split(",")[-1] for row in table.decode("utf-8-sig").split("\r\n")
    }
    assert ends["名称"] == "问题"
    assert (ends["查过的网站"], ends["没有查过的网站"]) == ("0", "—")

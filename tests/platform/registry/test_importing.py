"""An uploaded list: planned, shown with its faults in words, confirmed at once, undone."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from tests.platform.registry.conftest import imported, listed
from xuncha.errors import InputError
from xuncha_platform.audit.models import Event
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.registry import services
from xuncha_platform.registry.importing.confirm import confirm, drop
from xuncha_platform.registry.importing.plan import choose, plan_again, upload
from xuncha_platform.registry.importing.undo import undo
from xuncha_platform.registry.models import Contact, MediaAccount, Site, SiteColumn

HEADER = "网站标识码,网站名称,首页网址,地区,级别,主办单位\n"
TWO = HEADER + (
    "4101000001,丙局网站,www.bing.gov.cn,甲市,地市级,甲市教育局\n"
    "4101000002,丁局网站,http://ding.gov.cn/,甲市,市级,甲市丁局\n"
)


def actions(made):
    return list(made.rows.values_list("line", "action"))


def problems(made):
    return [
        (row.line, one["field"], one["problem"]) for row in made.rows.all() for one in row.errors
    ]


def test_what_lists_call_a_sites_state_is_read(registrar, tree):
    text = HEADER.replace("级别", "网站状态") + "4101000001,丙局,http://bing.gov.cn/,甲市,关停,\n"
    made = upload(registrar, "sites", listed(text))
    confirm(registrar, made)
    assert Site.objects.get().status == "closed"


def test_nothing_is_written_until_the_plan_is_confirmed(registrar, tree):
    made = upload(registrar, "sites", listed(TWO))
    assert actions(made) == [(2, "new"), (3, "new")]
    assert not Site.objects.exists()
    assert made.plan["missing"]["甲市丁局"]["parent"] == "甲市"
    confirm(registrar, made)
    first, second = Site.objects.order_by("id")
    assert (first.url, first.host, first.level) == (
        "http://www.bing.gov.cn/",
        "www.bing.gov.cn",
        "city",
    )
    assert first.organisation == tree.department
    assert first.region == tree.city
    office = Organisation.objects.get(name="甲市丁局")
    assert (second.organisation, office.parent) == (office, tree.city)
    event = Event.objects.get(action="registry.import.confirm")
    assert event.count == 2


def test_the_same_list_again_changes_nothing_and_a_mended_one_only_what_differs(registrar, tree):
    imported(registrar, TWO)
    again = upload(registrar, "sites", listed(TWO))
    assert [action for _, action in actions(again)] == ["same", "same"]
    made = imported(registrar, TWO.replace("丙局网站", "丙局门户"))
    row = made.rows.get(action="change")
    assert (row.before, row.values) == ({"name": "丙局网站"}, {"name": "丙局门户"})
    assert Site.objects.get(site_id_code="4101000001").name == "丙局门户"
    assert Site.objects.count() == 2


def test_faults_are_told_by_line_field_and_what_to_do(registrar, tree):
    text = HEADER + (
        "410100,短码网站,a.gov.cn,甲市,地市级,\n"
        "4101000003,,b.gov.cn,甲市,街级,\n"
        "4101000004,没网址,,甲市,,\n"
        "4101000005,好的,c.gov.cn,甲市,,\n"
        "4101000005,重码,d.gov.cn,甲市,,\n"
        ",重址,http://c.gov.cn/index.html,甲市,,\n"
    )
    made = upload(registrar, "sites", listed(text))
    found = problems(made)
    assert [(line, field) for line, field, _ in found] == [
        (2, "网站标识码"),
        (3, "网站名称"),
        (3, "级别"),
        (4, "首页网址"),
        (6, "网站标识码"),
        (7, "首页网址"),
    ]
    assert "10 位数字" in found[0][2]
    assert "地市级" in found[2][2]
    assert "第 5 行" in found[4][2]
    confirm(registrar, made)
    assert [site.name for site in Site.objects.all()] == ["好的"]


def test_a_site_is_recognised_by_code_by_address_and_by_name(registrar, tree):
    imported(registrar, TWO)
    text = HEADER + (
        "4101000001,丙局网站,http://moved.gov.cn/,甲市,,\n"  # the code: it moved
        ",丁局新名,https://ding.gov.cn/index.html,甲市,,\n"  # the address, no code: it was renamed
    )
    made = upload(registrar, "sites", listed(text))
    assert [action for _, action in actions(made)] == ["change", "change"]
    text = HEADER + (
        "4101000009,丁局另一个,http://ding.gov.cn/,甲市,,\n"  # the address, another code
        ",丙局网站,http://other.gov.cn/,甲市,,\n"  # the name alone
    )
    made = upload(registrar, "sites", listed(text))
    assert [action for _, action in actions(made)] == ["duplicate", "duplicate"]
    confirm(registrar, made)
    assert Site.objects.count() == 2
    made = upload(registrar, "sites", listed(text))
    choose(registrar, made, "skip", {3: "new"})
    confirm(registrar, made)
    assert Site.objects.filter(name="丙局网站").count() == 2
    made = upload(registrar, "sites", listed(text))
    choose(registrar, made, "change", {3: "skip"})
    confirm(registrar, made)
    assert Site.objects.get(host="ding.gov.cn").site_id_code == "4101000009"
    with pytest.raises(InputError):
        choose(registrar, upload(registrar, "sites", listed(text)), "other")


def test_a_code_of_another_province_is_refused_without_a_word_about_it(registrar, tree, person):
    other = person("registrar", tree.elsewhere)
    imported(other, HEADER + "5101000001,外省某站,w.gov.cn,,,\n")
    made = upload(registrar, "sites", listed(HEADER + "5101000001,我们的,x.gov.cn,,,\n"))
    assert actions(made) == [(2, "error")]
    assert "外省某站" not in problems(made)[0][2]


def test_what_changed_since_the_preview_is_not_overwritten(registrar, tree):
    imported(registrar, TWO)
    made = upload(registrar, "sites", listed(TWO.replace("丙局网站", "丙局门户")))
    site = Site.objects.get(site_id_code="4101000001")
    services.change_site(registrar, site, {"name": "手工改名"}, 1)
    with pytest.raises(InputError, match="第 2 行"):
        confirm(registrar, made)
    assert Site.objects.get(pk=site.pk).name == "手工改名"
    plan_again(registrar, made)
    confirm(registrar, made)
    assert Site.objects.get(pk=site.pk).name == "丙局门户"


def test_a_code_given_away_since_the_preview_writes_nothing(registrar, tree):
    made = upload(registrar, "sites", listed(TWO))
    imported(registrar, HEADER + "4101000002,抢先,q.gov.cn,甲市,,\n")
    with pytest.raises(InputError, match="重新核对"):
        confirm(registrar, made)
    assert [site.name for site in Site.objects.all()] == ["抢先"]


def test_undo_takes_back_what_nobody_touched_and_names_the_rest(registrar, tree):
    imported(registrar, TWO)
    made = imported(
        registrar,
        TWO.replace("丁局网站", "丁局门户")
        + ",戊局网站,e.gov.cn,甲市,,\n,己局网站,f.gov.cn,甲市,,\n",
    )
    site = Site.objects.get(name="己局网站")
    Contact.objects.create(site=site, name="甲", duty="管理", phone="0371-6590000")
    done = undo(registrar, made, "传错了文件")
    assert done.plan["undone"] == {"undone": 2, "left": 1}
    assert list(done.rows.filter(written=True).values_list("line", flat=True)) == [5]
    assert Site.objects.get(name="戊局网站").status == "void"
    assert Site.objects.get(site_id_code="4101000002").name == "丁局网站"
    assert Site.objects.get(pk=site.pk).status == "running"
    with pytest.raises(InputError):
        undo(registrar, made, "再来")


def test_after_an_undo_the_list_can_be_imported_again(registrar, tree):
    undo(registrar, imported(registrar, TWO), "地区填错")
    made = imported(registrar, TWO)
    assert actions(made) == [(2, "new"), (3, "new")]
    assert Site.objects.filter(status="running").count() == 2


def test_a_change_made_since_keeps_a_changed_row_from_being_undone(registrar, tree):
    imported(registrar, TWO)
    made = imported(registrar, TWO.replace("丙局网站", "丙局门户"))
    site = Site.objects.get(site_id_code="4101000001")
    services.change_site(registrar, site, {"icp": "豫ICP备1号"}, site.version)
    assert undo(registrar, made, "错").plan["undone"] == {"undone": 0, "left": 1}
    assert Site.objects.get(pk=site.pk).name == "丙局门户"


def test_offices_one_did_not_agree_to_are_not_created(registrar, tree):
    made = upload(
        registrar, "sites", listed(HEADER + ",丙县网站,bx.gov.cn,丙县,县级,丙县人民政府\n")
    )
    assert made.plan["missing"]["丙县"]["level"] == "county"
    choose(registrar, made, "skip", create=[])
    confirm(registrar, made)
    assert Site.objects.get().region == tree.province
    assert not Organisation.objects.filter(short_name="丙县").exists()


def test_a_region_that_is_missing_is_created_as_a_government(registrar, tree):
    imported(registrar, HEADER + ",丙县网站,bx.gov.cn,丙县,县级,丙县人民政府\n")
    county = Organisation.objects.get(short_name="丙县")
    assert (county.name, county.kind, county.level) == ("丙县人民政府", "government", "county")
    assert Site.objects.get().organisation == county


def test_columns_are_matched_to_sites_and_ended_by_an_undo(registrar, site):
    text = "网站,栏目名称,栏目网址,栏目类型,更新周期(天)\n"
    rows = (
        f"{site.name},通知公告,http://www.yixian.invalid/tzgg/,6,180\n"
        "http://www.yixian.invalid/index.html,领导信息,www.yixian.invalid/ld/,领导信息,\n"
        "没有的网站,要闻,www.yixian.invalid/yw/,5,14\n"
        f"{site.name},机构,www.yixian.invalid/jg/,没有的类型,半年\n"
    )
    made = imported(registrar, text + rows, "columns")
    first, second = SiteColumn.objects.order_by("id")
    assert (first.kind, first.period_days, first.site) == ("notice", 180, site)
    assert (second.kind, second.period_days) == ("leaders", None)
    assert [(line, field) for line, field, _ in problems(made)] == [
        (4, "网站"),
        (5, "栏目类型"),
        (5, "更新周期(天)"),
    ]
    again = imported(registrar, text + rows.replace("180", "90"), "columns")
    assert [a for _, a in actions(again)] == ["change", "same", "error", "error"]
    undo(registrar, again, "错")
    assert SiteColumn.objects.get(pk=first.pk).period_days == 180
    # The first column was touched by the second import; the other goes back.
    assert undo(registrar, made, "错").plan["undone"] == {"undone": 1, "left": 1}
    assert list(SiteColumn.objects.exclude(ended_on=None)) == [second]


def test_accounts_are_matched_by_platform_and_id_or_name(registrar, tree):
    text = "平台,账号名称,账号ID,主办单位\n微信,甲市发布,gh_1,甲市人民政府\n微博,甲市发布,,甲市人民政府\n"
    imported(registrar, text, "accounts")
    made = imported(registrar, text.replace("微信,甲市发布", "微信,甲市新发布"), "accounts")
    assert [a for _, a in actions(made)] == ["change", "same"]
    assert MediaAccount.objects.get(account_id="gh_1").organisation == tree.city
    undo(registrar, made, "错")
    assert MediaAccount.objects.get(account_id="gh_1").name == "甲市发布"


SAME_NAME = (
    "平台,账号名称,账号ID,主办单位,认证主体\n"
    "微博,甲市发布,,甲市人民政府,甲市人民政府\n"
    "微博,甲市发布,,甲市教育局,甲市教育局\n"
    "微博,甲市发布,,甲市教育局,甲市教育局团委\n"
)


def test_accounts_of_one_name_are_told_apart_by_sponsor_and_certification(registrar, tree):
    made = imported(registrar, SAME_NAME, "accounts")
    assert [a for _, a in actions(made)] == ["new"] * 3
    # Unchanged, it changes nothing; what is changed, is changed at the right one.
    again = imported(registrar, SAME_NAME, "accounts")
    assert [a for _, a in actions(again)] == ["same"] * 3
    text = SAME_NAME.replace("认证主体\n", "认证主体,状态\n").replace("团委\n", "团委,永久下线\n")
    ended = imported(registrar, text, "accounts")
    assert [a for _, a in actions(ended)] == ["same", "same", "change"]
    assert [one.certified_as for one in MediaAccount.objects.filter(status="closed")] == [
        "甲市教育局团委"
    ]


def test_a_row_that_may_mean_several_accounts_is_told_what_to_write(registrar, tree):
    imported(registrar, SAME_NAME, "accounts")
    head = "平台,账号名称,主办单位\n"
    made = upload(registrar, "accounts", listed(head + "微博,甲市发布,\n"))
    ((_line, field, problem),) = problems(made)
    assert field == "账号名称"
    assert "有 3 个账号叫这个名称" in problem
    assert "主办 甲市教育局 认证 甲市教育局团委" in problem
    made = upload(registrar, "accounts", listed(head + "微博,甲市发布,甲市教育局\n"))
    assert "有 2 个账号叫这个名称" in problems(made)[0][2]
    # A sponsor that none of them has: one more account.
    made = upload(registrar, "accounts", listed(head + "微博,甲市发布,甲市丁局\n"))
    assert actions(made) == [(2, "new")]


def test_a_row_written_twice_is_told_once(registrar, tree):
    twice = SAME_NAME + "微博,甲市发布,,甲市教育局,甲市教育局\n"
    made = upload(registrar, "accounts", listed(twice))
    assert problems(made) == [(5, "账号名称", "与第 3 行重复。请只留一行。")]
    imported(registrar, SAME_NAME, "accounts")
    made = upload(registrar, "accounts", listed(twice))
    assert problems(made) == [(5, "账号名称", "与第 3 行重复。请只留一行。")]


def test_only_those_who_may_import_and_only_their_own(registrar, operator, tree, person):
    with pytest.raises(PermissionDenied):
        upload(operator, "sites", listed(TWO))
    made = upload(registrar, "sites", listed(TWO))
    stranger = person("registrar", tree.elsewhere)
    for act in (confirm, drop, plan_again):
        with pytest.raises(type(made).DoesNotExist):
            act(stranger, made)
    drop(registrar, made)
    with pytest.raises(InputError, match="处理过"):
        confirm(registrar, made)


def test_closing_by_a_list_keeps_the_reason_and_a_closed_site_is_left_alone(registrar, site):
    header = "网站名称,首页网址,状态,状态起始,状态原因\n"
    row = "乙县人民政府网站,http://www.yixian.invalid/,3,2016年11月1日,整合迁移\n"
    imported(registrar, header + row)
    site.refresh_from_db()
    assert (site.status, str(site.status_since), site.status_reason) == (
        "closed",
        "2016-11-01",
        "整合迁移",
    )
    made = upload(
        registrar, "sites", listed("网站名称,首页网址\n改名,http://www.yixian.invalid/\n")
    )
    assert problems(made)[0][1] == "状态"


PEOPLE = "网站名称,首页网址,负责人姓名,负责人职务,负责人办公电话,联系人2,联系人2手机\n"


def test_contacts_come_with_their_site_and_go_with_an_undo(registrar, tree):
    row = "丙局网站,a.gov.cn,甲,副局长,0371-6590000,乙,13800000000\n"
    made = imported(registrar, PEOPLE + row)
    people = list(Contact.objects.order_by("id").values_list("name", "duty", "phone"))
    assert people == [("甲", "副局长", "0371-6590000"), ("乙", "联系人", "13800000000")]
    assert actions(upload(registrar, "sites", listed(PEOPLE + row))) == [(2, "same")]
    assert undo(registrar, made, "错").plan["undone"] == {"undone": 1, "left": 0}
    assert not Contact.objects.filter(ended_on=None).exists()


def test_contacts_are_added_where_there_are_none_and_never_replaced(registrar, site):
    text = PEOPLE + "乙县人民政府网站,http://www.yixian.invalid/,甲,主任,0371-6590000,,\n"
    made = imported(registrar, text)
    assert Contact.objects.get().name == "甲"
    other = upload(registrar, "sites", listed(text.replace("甲,主任", "丁,主任")))
    assert actions(other) == [(2, "same")]
    assert "已有联系人" in other.rows.get().warnings[0]["problem"]
    services.save_part(
        registrar, site, "contact", {"name": "丙", "duty": "审核", "phone": "0371-1234567"}
    )
    assert undo(registrar, made, "错").plan["undone"] == {"undone": 0, "left": 1}


def test_a_contact_nobody_can_reach_is_left_out_and_the_site_is_not(registrar, tree):
    made = upload(registrar, "sites", listed(PEOPLE + "丙局网站,a.gov.cn,甲,副局长,,,\n"))
    row = made.rows.get()
    assert (row.action, "contacts" in row.values) == ("new", False)
    assert "联系人1" in [one["field"] for one in row.warnings]


def test_a_telephone_that_cannot_be_one_is_an_error_of_the_row(registrar, tree):
    made = upload(registrar, "sites", listed(PEOPLE + "丙局网站,a.gov.cn,甲,副局长,见附件,,\n"))
    assert [(line, field) for line, field, _ in problems(made)] == [(2, "联系人1")]


def test_a_telephone_beside_a_contact_is_that_persons(registrar, tree):
    text = "序号,网站名称,首页网址,联系人,联系电话\n1,丙局网站,a.gov.cn,甲,0371-6590000\n"
    made = upload(registrar, "sites", listed(text))
    assert made.rows.get().values["contacts"][0]["phone"] == "0371-6590000"
    assert made.plan["unknown"] == []
    alone = upload(registrar, "sites", listed(text.replace("联系人", "开通时间")))
    assert "contacts" not in alone.rows.get().values
    assert alone.plan["unknown"] == ["开通时间", "联系电话"]


def test_whoever_reads_the_record_sees_each_change_of_a_bulk_one(
    registrar, tree, person, signed_in
):
    imported(registrar, TWO)
    made = imported(registrar, TWO.replace("丙局网站", "丙局门户"))
    event = Event.objects.filter(action="registry.import.confirm").order_by("-id").first()
    auditor = signed_in(person("reviewer", tree.province))
    url = reverse("registry:import-changes", args=[made.pk])
    assert url in auditor.get(reverse("audit:event", args=[event.pk])).content.decode()
    page = auditor.get(url).content.decode()
    assert "网站名称：丙局网站 → 丙局门户" in page
    assert "丁局" not in page, "what did not change is not in it"
    text = b"".join(auditor.get(f"{url}?export=csv")).decode("utf-8-sig")
    assert "丙局网站 → 丙局门户" in text
    undo(registrar, made, "错")
    assert "已撤销" in auditor.get(url).content.decode()
    assert "丙局门户" in auditor.get(url).content.decode()
    assert signed_in(person("registrar", tree.elsewhere)).get(url).status_code == 404
    assert signed_in(person("inspector", tree.province)).get(url).status_code == 403


def test_other_addresses_come_with_a_list_and_go_with_its_undo(registrar, tree):
    header = "网站名称,首页网址,跳转地址,其他网址\n"
    # A semicolon as Chinese keyboards write it, then a blank.
    row = "丙局网站,a.gov.cn,b.gov.cn,c.gov.cn\uff1bhttp://d.gov.cn/ c.gov.cn\n"
    imported(registrar, header + row)
    site = Site.objects.get()
    kinds = {one.host: one.kind for one in site.addresses.all()}
    assert kinds == {"b.gov.cn": "redirect", "c.gov.cn": "alias", "d.gov.cn": "alias"}
    assert actions(upload(registrar, "sites", listed(header + row))) == [(2, "same")]
    more = imported(registrar, header + row.replace("d.gov.cn", "e.gov.cn"))
    assert actions(more) == [(2, "change")]
    assert site.addresses.filter(ended_on=None).count() == 4, "a list ends no address"
    undo(registrar, more, "错")
    left = site.addresses.filter(ended_on=None).values_list("host", flat=True)
    assert set(left) == set(kinds)
    bad = upload(registrar, "sites", listed(header + "丁局,z.gov.cn,,不是 网址\n"))
    assert problems(bad)[0][1] == "其他网址"

"""What may be changed, by whom, what is written down, and what is refused."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied

from xuncha.errors import InputError
from xuncha_platform.audit.models import Event
from xuncha_platform.registry import services
from xuncha_platform.registry.models import Contact, RequestState, Site, SiteAddress
from xuncha_platform.web.forms import Conflict


def new_site(access, tree, **more):
    values = {
        "organisation": tree.county,
        "region": tree.city,
        "name": "丙局网站",
        "url": "www.bing.gov.cn",
        "level": "county",
    }
    return services.create_site(access, values | more)


def test_a_site_is_registered_in_normal_form_and_recorded(registrar, tree):
    site = new_site(registrar, tree, site_id_code="4101000001")
    stored = Site.objects.get(pk=site.pk)
    assert (stored.url, stored.host) == ("http://www.bing.gov.cn/", "www.bing.gov.cn")
    event = Event.objects.get(action="registry.site.create")
    assert event.target_id == str(site.pk)
    assert event.after["site_id_code"] == "4101000001"
    assert event.after["region"] == tree.city.name


def test_nobody_registers_without_the_right_or_outside_their_tree(tree, person, operator):
    with pytest.raises(PermissionDenied):
        new_site(operator, tree)
    with pytest.raises(PermissionDenied):
        new_site(person("registrar", tree.elsewhere), tree)
    assert not Site.objects.exists()


def test_a_code_names_one_site_in_the_whole_country(registrar, tree, person):
    new_site(registrar, tree, site_id_code="4101000001")
    other = person("registrar", tree.elsewhere)
    with pytest.raises(InputError, match="4101000001 已由其他"):
        services.create_site(
            other,
            {
                "organisation": tree.elsewhere,
                "region": tree.elsewhere,
                "name": "外省网站",
                "url": "http://w.gov.cn/",
                "level": "province",
                "site_id_code": "4101000001",
            },
        )


def test_the_same_home_page_is_refused_until_a_person_looked(registrar, tree):
    new_site(registrar, tree)
    values = {
        "organisation": tree.city,
        "region": tree.city,
        "name": "另一网站",
        "url": "https://www.bing.gov.cn/index.html",
        "level": "city",
    }
    with pytest.raises(InputError, match="丙局网站"):
        services.create_site(registrar, values)
    assert services.create_site(registrar, values, despite_similar=True).pk


def test_a_change_is_recorded_field_by_field_and_keeps_the_former_address(registrar, site):
    services.change_site(registrar, site, {"url": "http://new.gov.cn", "name": site.name}, 1)
    event = Event.objects.get(action="registry.site.change")
    assert event.before == {"url": "http://www.yixian.invalid/"}
    assert event.after == {"url": "http://new.gov.cn/"}
    former = SiteAddress.objects.get(site=site)
    assert (former.kind, former.host) == ("former", "www.yixian.invalid")
    assert Site.objects.get(pk=site.pk).host == "new.gov.cn"


def test_a_changed_part_is_recorded_with_the_name_it_is_known_by(registrar, site):
    values = {"name": "政策文件", "url": f"{site.url}zcwj/", "kind": "policy", "period_days": 30}
    column = services.save_part(registrar, site, "column", values)

    def change(**new):
        services.save_part(registrar, site, "column", new, column.pk)
        event = Event.objects.filter(action="registry.column.change").latest("pk")
        return event.before, event.after

    assert change(period_days=14) == ({"period_days": 30}, {"period_days": 14, "name": "政策文件"})
    assert change(name="文件") == ({"name": "政策文件"}, {"name": "文件"})
    change(name="文件")
    assert Event.objects.filter(action="registry.column.change").count() == 2


def test_nothing_is_written_where_nothing_differs(registrar, site):
    services.change_site(registrar, site, {"name": f" {site.name} "}, 1)
    assert not Event.objects.exists()
    assert Site.objects.get(pk=site.pk).version == 1


def test_the_second_of_two_editors_is_told(registrar, site):
    services.change_site(registrar, site, {"name": "第一人"}, 1)
    with pytest.raises(Conflict):
        services.change_site(registrar, site, {"name": "第二人"}, 1)
    assert Site.objects.get(pk=site.pk).name == "第一人"


def test_a_closed_site_keeps_its_data(registrar, site):
    services.set_status(registrar, site, "closed", date(2016, 11, 1), "整合迁移", 1)
    with pytest.raises(InputError, match="不再修改"):
        services.change_site(registrar, site, {"name": "改名"}, 2)
    services.change_site(registrar, site, {"note": "档案在办公室"}, 2)
    with pytest.raises(InputError):
        services.save_part(registrar, site, "address", {"url": "http://x.gov.cn/"})
    event = Event.objects.get(action="registry.site.status")
    assert event.reason == "整合迁移"
    assert event.after["status"] == "closed"


def test_three_contacts_at_most_and_one_ended_makes_room(registrar, site):
    values = {"duty": "网站管理", "phone": "0371-6590000"}
    for name in ("甲", "乙", "丙"):
        services.save_part(registrar, site, "contact", {"name": name, **values})
    with pytest.raises(InputError, match="3"):
        services.save_part(registrar, site, "contact", {"name": "丁", **values})
    services.end_part(registrar, site, "contact", Contact.objects.first().pk)
    services.save_part(registrar, site, "contact", {"name": "丁", **values})
    assert Contact.objects.count() == 4
    with pytest.raises(InputError):
        services.save_part(registrar, site, "contact", {"name": "无", "duty": "x", "phone": "y"})


def test_an_operator_proposes_and_a_registrar_writes_it(operator, registrar, site):
    with pytest.raises(PermissionDenied):
        services.change_site(operator, site, {"name": "新名"}, 1)
    request = services.propose(operator, site, "site", {"name": "新名", "url": site.url}, "更名")
    assert request.values == {"name": "新名"}
    assert Site.objects.get(pk=site.pk).name == "乙县人民政府网站"
    services.approve(registrar, request)
    assert Site.objects.get(pk=site.pk).name == "新名"
    request.refresh_from_db()
    assert (request.state, request.decided_by) == (RequestState.APPROVED, registrar.user)
    with pytest.raises(InputError, match="处理过"):
        services.refuse(registrar, request, "晚了")


def test_a_proposal_waits_when_the_register_moved_on(operator, registrar, site):
    request = services.propose(operator, site, "site", {"name": "新名"}, "更名")
    services.change_site(registrar, site, {"name": "另一名"}, 1)
    with pytest.raises(InputError, match="变动"):
        services.approve(registrar, request)
    with pytest.raises(InputError):
        services.refuse(registrar, request, " ")
    services.refuse(registrar, request, "已按另一名登记")
    assert Site.objects.get(pk=site.pk).name == "另一名"


def test_contacts_and_status_can_be_proposed_too(operator, registrar, site):
    contact = {"name": "甲", "duty": "网站管理", "phone": "0371-6590000", "email": ""}
    services.approve(registrar, services.propose(operator, site, "contact", contact, "换人"))
    stored = Contact.objects.get()
    end = services.propose(
        operator, site, "contact", {"ended_on": date(2016, 12, 1)}, "调离", stored.pk
    )
    services.approve(registrar, end)
    assert Contact.objects.get().ended_on
    status = {"status": "suspended", "status_since": date(2016, 11, 1), "status_reason": "改版"}
    services.approve(registrar, services.propose(operator, site, "status", status, "改版"))
    assert Site.objects.get().status == "suspended"


def test_nobody_approves_their_own_proposal_or_another_provinces(
    operator, registrar, site, tree, person
):
    request = services.propose(operator, site, "site", {"name": "新名"}, "更名")
    request.by = registrar.user
    request.save()
    with pytest.raises(InputError, match="另一个人"):
        services.approve(registrar, request)
    with pytest.raises(type(request).DoesNotExist):
        services.approve(person("registrar", tree.elsewhere), request)
    with pytest.raises(PermissionDenied):
        services.approve(operator, request)


def test_another_offices_site_is_not_named_ones_own_is(registrar, tree, person):
    new_site(registrar, tree, site_id_code="4101000001")
    away = person("registrar", tree.elsewhere)
    there = {"organisation": tree.elsewhere, "region": tree.elsewhere, "name": "外省网站"}
    new_site(away, tree, **there, url="http://own.gov.cn/")
    for values in ({"site_id_code": "4101000001", "url": "http://w.gov.cn/"}, {}):
        with pytest.raises(InputError, match="其他地区或单位登记") as told:
            new_site(away, tree, **there, **values)
        assert "丙局" not in str(told.value)
        with pytest.raises(InputError, match="丙局网站"):
            new_site(registrar, tree, name="又一个", **values)

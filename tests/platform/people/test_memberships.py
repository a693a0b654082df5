"""Roles: granted and ended within one's tree, never to oneself, never the last administrator."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from tests.platform.conftest import make_site
from xuncha_platform.audit.models import Event
from xuncha_platform.audit.sentences import changes, sentence
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.models import Membership
from xuncha_platform.people.queries import open_memberships
from xuncha_platform.people.roles import PERMISSIONS
from xuncha_platform.people.services import accounts, memberships
from xuncha_platform.people.words import PERMISSION_NAMES


@pytest.fixture
def boss(person, tree):
    return person("administrator", tree.city, "boss")


def test_a_role_is_granted_within_ones_tree_and_recorded(boss, person, tree):
    zhang = person("inspector", tree.county, "zhang").user
    first = memberships.grant(boss, zhang, tree.city, "reviewer")
    assert memberships.grant(boss, zhang, tree.city, "reviewer") == first
    assert [one.role for one in open_memberships(zhang)] == ["inspector", "reviewer"]
    (event,) = Event.objects.filter(action="people.membership.grant")
    assert event.after == {"role": "reviewer", "organisation": "甲市人民政府"}
    assert sentence(event) == "boss（管理员）为“zhang”授予角色"
    assert [(one.label, one.after) for one in changes(event)] == [
        ("机构", "甲市人民政府"),
        ("角色", "复核员"),
    ]


def test_not_above_not_beside_not_to_oneself(boss, person, tree):
    zhang = person("inspector", tree.county, "zhang").user
    for place in (tree.province, tree.elsewhere):
        with pytest.raises(PermissionDenied):
            memberships.grant(boss, zhang, place, "reader")
    with pytest.raises(ValidationError, match="不能给自己授权"):
        memberships.grant(boss, boss.user, tree.county, "reviewer")
    with pytest.raises(PermissionDenied):
        memberships.grant(person("reviewer", tree.city), zhang, tree.county, "reader")


def test_the_last_administrator_stays(boss, person, tree):
    with pytest.raises(ValidationError, match="最后一位管理员"):
        memberships.end(boss, boss.membership, "离职")
    second = person("administrator", tree.city, "second")
    memberships.end(second, boss.membership, "离职")
    assert not open_memberships(boss.user).exists()
    with pytest.raises(ValidationError, match="最后一位管理员"):
        accounts.deactivate(second, second.user, "离职")


def test_an_account_is_managed_where_its_roles_are_and_were_once_none_is_left(boss, person, tree):
    zhang = person("inspector", tree.elsewhere, "zhang")
    memberships.end(person("administrator", tree.elsewhere), zhang.membership, "调离")
    # Its roles have all ended, elsewhere: it is not the city's to manage.
    assert not accounts.may_manage(boss, zhang.user)
    memberships.grant(person("administrator", tree.province), zhang.user, tree.county, "reader")
    assert accounts.may_manage(boss, zhang.user)
    memberships.end(boss, open_memberships(zhang.user).get(), "调离")
    assert not accounts.may_manage(boss, zhang.user)
    li = person("reader", tree.county, "li")
    memberships.end(boss, li.membership, "离职")
    assert accounts.may_manage(boss, li.user)


def test_an_administrator_above_is_enough(boss, person, tree):
    above = person("administrator", tree.province, "above")
    memberships.end(above, boss.membership, "离职")
    with pytest.raises(ValidationError, match="最后一位管理员"):
        memberships.end(above, above.membership, "")


def test_a_shut_account_administers_nothing(boss, person, tree):
    second = person("administrator", tree.city, "second")
    accounts.deactivate(boss, second.user, "离职")
    with pytest.raises(ValidationError, match="最后一位管理员"):
        memberships.end(boss, boss.membership, "")


def test_an_ended_role_opens_nothing_any_more(boss, person, tree, signed_in):
    zhang = person("inspector", tree.county, "zhang")
    client = signed_in(zhang)
    assert client.get("/orgs/").status_code == 200
    memberships.end(boss, zhang.membership, "调离")
    told = client.get("/orgs/")
    assert told.status_code == 403
    assert "您在乙县人民政府的角色“检查员”已终止" in told.content.decode()
    later = client.get("/")
    assert later.status_code == 403
    assert "没有角色" in later.content.decode()
    assert "退出登录" in later.content.decode()
    assert "还没有角色" in client.get("/account/").content.decode()


def test_nothing_is_done_in_another_role_than_the_page_was_opened_in(boss, person, tree, signed_in):
    chen = person("administrator", tree.county, "chen")
    memberships.grant(boss, chen.user, tree.city, "administrator")
    client = signed_in(chen)
    assert client.get(f"/orgs/{tree.county.pk}/add/").status_code == 200
    memberships.end(boss, chen.membership, "调离")
    new = {"name": "丁镇人民政府", "level": "township", "kind": "government"}
    told = client.post(f"/orgs/{tree.county.pk}/add/", new)
    assert told.status_code == 403
    assert "刚才提交的内容没有办理" in told.content.decode()
    assert "现在的身份是甲市人民政府的“管理员”" in told.content.decode()
    assert not Organisation.objects.filter(name=new["name"]).exists()
    assert client.get("/").status_code == 200


def test_who_is_told_that_a_role_ended_can_still_sign_out(boss, person, tree, signed_in):
    zhang = person("inspector", tree.county, "zhang")
    client = signed_in(zhang)
    client.get("/")
    memberships.end(boss, zhang.membership, "调离")
    assert client.post("/sign-out/").status_code == 302


def test_with_several_roles_one_acts_in_one_at_a_time(person, tree, signed_in):
    make_site(tree.county, tree.city, "县网站", "http://a.invalid/")
    zhang = person("reader", tree.elsewhere, "zhang")
    second = Membership.objects.create(
        user=zhang.user, organisation=tree.province, role="administrator"
    )
    client = signed_in(zhang)
    assert client.get("/people/").status_code == 403
    assert client.post("/account/act-as/", {"membership": second.pk}).status_code == 302
    assert client.get("/people/").status_code == 200
    assert "当前身份" in client.get("/account/act-as/").content.decode()


@pytest.mark.parametrize("wrong", ["", "x", "-1", "9" * 30])
def test_nobody_acts_in_a_role_that_is_not_theirs(person, tree, signed_in, wrong):
    other = person("administrator", tree.province, "boss").membership
    client = signed_in(person("reader", tree.county, "zhang"))
    assert client.post("/account/act-as/", {"membership": wrong}).status_code == 404
    assert client.post("/account/act-as/", {"membership": other.pk}).status_code == 404
    assert client.get("/people/").status_code == 403


def test_administrators_do_all_this_on_pages_with_a_reason(boss, person, tree, signed_in):
    zhang = person("inspector", tree.county, "zhang")
    client = signed_in(boss)
    page = f"/people/{zhang.user.pk}/"
    assert client.post(page, {"organisation": tree.city.pk, "role": "reader"})["Location"] == page
    end = f"/people/memberships/{zhang.membership.pk}/end/"
    assert client.post(end, {"reason": ""}).status_code == 200, "a reason is asked for"
    assert client.post(end, {"reason": "调离"})["Location"] == page
    assert client.post(f"{page}deactivate/", {"reason": "离职"})["Location"] == page
    assert "账号停用" in client.get(page).content.decode()
    assert client.post(f"{page}reactivate/", {"reason": "回岗"})["Location"] == page
    reasons = set(Event.objects.exclude(reason="").values_list("action", "reason"))
    assert reasons == {
        ("people.membership.end", "调离"),
        ("people.user.deactivate", "离职"),
        ("people.user.reactivate", "回岗"),
    }


def test_the_pages_of_people_are_for_administrators_of_their_tree(boss, person, tree, signed_in):
    zhang = person("inspector", tree.county, "zhang")
    outsider = signed_in(person("administrator", tree.elsewhere))
    assert "zhang" not in outsider.get("/people/").content.decode()
    addresses = [
        f"/people/{zhang.user.pk}/{end}"
        for end in ("", "deactivate/", "reactivate/", "reset-two-factor/")
    ] + [f"/people/memberships/{zhang.membership.pk}/end/"]
    for address in addresses:
        assert outsider.get(address).status_code == 404, address
        assert signed_in(zhang).get(address).status_code == 403, address
    assert outsider.post(f"/people/{zhang.user.pk}/password-link/").status_code == 404
    assert "角色" in signed_in(boss).get("/people/roles/").content.decode()


def test_the_list_of_people_takes_a_fixed_number_of_queries(
    boss, person, tree, signed_in, django_assert_max_num_queries
):
    for number in range(60):
        person("reader", tree.county, f"reader{number}")
    client = signed_in(boss)
    with django_assert_max_num_queries(14):
        client.get("/people/")


def test_every_permission_has_a_name():
    assert set(PERMISSION_NAMES) == PERMISSIONS


def test_administrators_find_people_by_the_search_and_nobody_else_does(
    boss, person, tree, signed_in
):
    zhang = person("inspector", tree.county, "zhangxiaoming")
    address = f'href="/people/{zhang.user.pk}/"'
    assert address in signed_in(boss).get("/search/", {"q": "xiaoming"}).content.decode()
    for other in (person("inspector", tree.city), person("administrator", tree.elsewhere)):
        page = signed_in(other).get("/search/", {"q": "xiaoming"}).content.decode()
        assert address not in page

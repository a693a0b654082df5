"""Add, change, move, merge, end: with history, and nothing lost."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.platform.conftest import make_site, organisation
from xuncha_platform.audit.models import Event
from xuncha_platform.audit.queries import history
from xuncha_platform.audit.services import record
from xuncha_platform.orgs import services
from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind
from xuncha_platform.orgs.paths import segment
from xuncha_platform.people.models import Invitation, Membership
from xuncha_platform.people.services import invitations
from xuncha_platform.registry.models import MediaAccount, Site
from xuncha_platform.web.forms import Conflict

ON = date(2016, 12, 1)


@pytest.fixture
def administrator(person, tree):
    return person("administrator", tree.province)


def values(name, level="county", **more):
    return {"name": name, "level": level, "kind": OrganisationKind.GOVERNMENT, **more}


def test_tables_call_a_government_by_its_place_where_nobody_wrote_a_short_name(administrator, tree):
    county = services.create(administrator, tree.city, values("青石县人民政府"))
    assert county.as_region == "青石县"
    written = services.create(administrator, tree.city, values("白石县人民政府", short_name="白石"))
    assert written.as_region == "白石"
    bureau = services.create(administrator, tree.city, values("甲市政务服务局", "city"))
    assert bureau.short_name == ""


def whole_tree_is_consistent():
    for one in Organisation.objects.select_related("parent"):
        assert one.path == (one.parent.path if one.parent else "") + segment(one.pk)


def test_a_new_organisation_stands_below_its_parent_and_in_the_record(administrator, tree):
    made = services.create(administrator, tree.city, values("丙县人民政府"))
    assert made.path.startswith(tree.city.path)
    (line,) = history(made)
    assert line.sentence == f"{administrator.user}（管理员）新增机构“丙县人民政府”"


def test_a_department_has_no_division_code_and_is_taken_without(administrator, tree):
    made = services.create(administrator, tree.city, values("丙局", kind="department"))
    assert (made.kind, made.division_code) == (OrganisationKind.DEPARTMENT, "")


@pytest.mark.parametrize(
    "wrong, problem",
    [
        ({"name": " "}, "填写名称"),
        ({"name": "乙县人民政府"}, "已有"),
        ({"level": "province"}, "级别不能高于上级"),
        ({"division_code": "12"}, "6 位"),
        ({"kind": "department", "division_code": "410122"}, "部门没有"),
    ],
)
def test_unusable_values_are_refused_and_nothing_is_written(administrator, tree, wrong, problem):
    before = Organisation.objects.count()
    with pytest.raises(ValidationError, match=problem):
        services.create(administrator, tree.city, {**values("丙县人民政府"), **wrong})
    assert (Organisation.objects.count(), Event.objects.count()) == (before, 0)


def test_a_rename_is_told_with_before_and_after(administrator, tree):
    services.change(administrator, tree.city, {"name": "新甲市人民政府"}, 1, "更名")
    (line,) = history(tree.city)
    assert [(one.label, one.before, one.after) for one in line.changes] == [
        ("名称", "甲市人民政府", "新甲市人民政府")
    ]
    assert line.event.reason == "更名"


def test_of_two_who_change_at_once_the_second_is_told(administrator, tree):
    services.change(administrator, tree.city, {"name": "第一"}, 1)
    with pytest.raises(Conflict):
        services.change(administrator, tree.city, {"name": "第二"}, 1)
    assert Organisation.objects.get(pk=tree.city.pk).name == "第一"


def test_only_a_zone_is_counted_apart(administrator, tree):
    services.change(administrator, tree.county, {"counted_apart": True}, 1)
    assert not Organisation.objects.get(pk=tree.county.pk).counted_apart


def test_moving_takes_the_whole_subtree_in_one_statement(
    administrator, tree, person, django_assert_max_num_queries
):
    second = organisation("丙市人民政府", Level.CITY, tree.province)
    below = organisation("乙县教育局", Level.COUNTY, tree.county, OrganisationKind.DEPARTMENT)
    site = make_site(below, tree.city, "县教育局网站", "http://a.invalid/")
    with django_assert_max_num_queries(16):
        services.move(administrator, tree.county, second, "区划调整")
    whole_tree_is_consistent()
    assert list(Site.objects.scope(person("inspector", second))) == [site]
    assert not Site.objects.scope(person("inspector", tree.city)).exists()


def test_nothing_goes_below_itself(administrator, tree):
    for target in (tree.city, tree.county):
        with pytest.raises(ValidationError, match="自己"):
            services.move(administrator, tree.city, target, "")
    whole_tree_is_consistent()


def test_the_tree_is_at_most_twelve_deep(administrator, tree):
    parent = tree.county
    for number in range(9):
        parent = services.create(administrator, parent, values(f"第{number}层"))
    with pytest.raises(ValidationError, match="12 层"):
        services.create(administrator, parent, values("再下一层"))
    second = services.create(administrator, tree.county, values("另一支"))
    services.create(administrator, second, values("另一支的下级"))
    with pytest.raises(ValidationError, match="12 层"):
        services.move(administrator, second, parent, "")


def test_nobody_reaches_beyond_their_own_tree(person, tree):
    city = person("administrator", tree.city)
    for wrong in (
        lambda: services.create(city, tree.province, values("x")),
        lambda: services.move(city, tree.county, tree.elsewhere, ""),
        lambda: services.move(city, tree.elsewhere, tree.city, ""),
        lambda: services.move(city, tree.city, tree.province, ""),
        lambda: services.merge(city, tree.county, tree.elsewhere, ON, ""),
        lambda: services.end(city, tree.city, ON, ""),
        lambda: services.change(city, tree.province, {"name": "x"}, 1),
        lambda: services.create(person("inspector", tree.city), tree.city, values("x")),
    ):
        with pytest.raises(PermissionDenied):
            wrong()
    assert not Event.objects.exists()


def test_merging_loses_nothing(administrator, tree, person):
    second = organisation("丙县人民政府", Level.COUNTY, tree.city)
    site = make_site(tree.county, tree.county, "乙县网站", "http://a.invalid/")
    account = MediaAccount.objects.create(
        organisation=tree.county, platform="微信", name="乙县发布"
    )
    below = organisation("乙县教育局", Level.COUNTY, tree.county, OrganisationKind.DEPARTMENT)
    registrar = person("registrar", tree.county)
    old = record(registrar, "registry.site.change", tree.county)

    counts = services.merge(administrator, tree.county, second, ON, "撤并")

    assert counts == {"sites": 1, "accounts": 1, "children": 1, "members": 1}
    whole_tree_is_consistent()
    for row in (site, account, below, tree.county):
        row.refresh_from_db()
    assert (site.organisation, site.region, account.organisation) == (second, second, second)
    assert below.parent == second
    assert (tree.county.ended_on, tree.county.merged_into) == (ON, second)
    assert Membership.objects.get(user=registrar.user, until=None).organisation == second
    seen = person("reviewer", second)
    assert old in Event.objects.scope(seen)
    assert [line.sentence.partition("）")[2] for line in history(site)] == [
        "随机构合并转移“乙县网站”"
    ]


def test_a_site_counted_by_hand_under_what_is_merged_goes_with_it(administrator, tree):
    """Whoever has its form open is told that it changed meanwhile."""
    second = organisation("丙县人民政府", Level.COUNTY, tree.city)
    site = make_site(tree.department, tree.county, "教育网站", "http://b.invalid/")
    services.merge(administrator, tree.county, second, ON, "撤并")
    after = Site.objects.get(pk=site.pk)
    assert (after.organisation, after.region) == (tree.department, second)
    assert after.version == site.version + 1


def test_an_organisation_is_not_merged_into_its_own_branch(administrator, tree):
    with pytest.raises(ValidationError, match="自己的下级"):
        services.merge(administrator, tree.city, tree.county, ON, "")


def test_ending_waits_until_nothing_hangs_on_it(administrator, tree, person, site):
    with pytest.raises(ValidationError, match="1 个网站"):
        services.end(administrator, tree.county, ON, "撤销")
    Site.objects.update(status="closed")
    member = person("registrar", tree.county)
    services.end(administrator, tree.county, ON, "撤销")
    assert Membership.objects.get(pk=member.membership.pk).until is not None
    with pytest.raises(ValidationError, match="已撤销"):
        services.create(administrator, Organisation.objects.get(pk=tree.county.pk), values("x"))


def test_an_ending_can_be_taken_back_a_merger_not(administrator, tree):
    services.end(administrator, tree.department, ON, "误")
    services.restore(administrator, Organisation.objects.get(pk=tree.department.pk), "更正")
    assert Organisation.objects.get(pk=tree.department.pk).ended_on is None
    services.merge(administrator, tree.county, tree.department, ON, "")
    with pytest.raises(ValidationError, match="已并入"):
        services.restore(administrator, Organisation.objects.get(pk=tree.county.pk), "")


def test_a_division_code_is_borne_once(administrator, tree, person):
    services.change(administrator, tree.county, {"division_code": "410122"}, 1)
    new = values("丙县人民政府", division_code="410122")
    with pytest.raises(ValidationError, match="410122 已由“乙县人民政府”使用"):
        services.create(administrator, tree.city, new)
    with pytest.raises(ValidationError, match="范围之外"):
        services.create(person("administrator", tree.department), tree.department, new)
    # What is ended bears it no more; it is restored only while nobody else does.
    services.end(administrator, tree.county, ON, "撤销")
    made = services.create(administrator, tree.city, new)
    with pytest.raises(ValidationError, match="410122 已由“丙县人民政府”使用"):
        services.restore(administrator, Organisation.objects.get(pk=tree.county.pk), "恢复")
    # Its own code is no hindrance to its other changes.
    services.change(administrator, made, {"name": "丙县人民政府(新)"}, made.version)


def test_the_code_of_the_province_holds_also_below_an_office_without_one(administrator, tree):
    services.change(administrator, tree.province, {"division_code": "410000"}, 1)
    with pytest.raises(ValidationError, match="不在同一个省"):
        services.create(
            administrator, tree.department, values("丙县人民政府", division_code="130121")
        )


def test_nothing_is_merged_or_ended_in_advance(administrator, tree):
    later = timezone.localdate() + timedelta(days=1)
    for do in (
        lambda: services.merge(administrator, tree.county, tree.department, later, "撤并"),
        lambda: services.end(administrator, tree.department, later, "撤销"),
    ):
        with pytest.raises(ValidationError, match="不能晚于今天"):
            do()
    assert not Event.objects.exists()


def test_a_merger_stands_in_the_history_of_both(administrator, tree):
    services.merge(administrator, tree.county, tree.department, ON, "撤并")
    (line,) = history(tree.department)
    assert line.sentence.endswith("把别的机构并入“甲市教育局”")
    assert [(one.label, one.after) for one in line.changes] == [
        ("撤销日期", "2016-12-01"),
        ("并入的机构", "乙县人民政府"),
    ]
    assert "甲市教育局" in [one.after for one in history(tree.county)[0].changes]


def test_roles_and_links_that_end_with_an_organisation_are_in_the_record(
    administrator, tree, person
):
    person("registrar", tree.department, "zhang")
    invitations.invite(administrator, tree.department, "reader", "李")
    services.end(administrator, tree.department, ON, "撤销")
    assert Invitation.objects.get().withdrawn_at is not None
    told = Event.objects.filter(reason="撤销").values_list("action", "target_name")
    assert set(told) == {
        ("orgs.organisation.end", "甲市教育局"),
        ("people.membership.end", "zhang"),
        ("people.invitation.withdraw", "李"),
    }


@pytest.mark.slow
@pytest.mark.on_both
@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(moves=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=12))
def test_any_sequence_of_moves_keeps_the_tree_whole(administrator, tree, moves):
    Organisation.objects.filter(path__startswith=tree.city.path).exclude(pk=tree.city.pk).update(
        level=Level.TOWNSHIP
    )
    nodes = list(Organisation.objects.within(tree.province.path))
    while len(nodes) < 10:
        parent = nodes[len(nodes) // 2]
        nodes.append(organisation(f"节点{len(nodes)}", Level.TOWNSHIP, parent))
    for one, other in moves:
        node = Organisation.objects.get(pk=nodes[one].pk)
        parent = Organisation.objects.get(pk=nodes[other].pk)
        with suppress(ValidationError, PermissionDenied):
            services.move(administrator, node, parent, "")
    whole_tree_is_consistent()

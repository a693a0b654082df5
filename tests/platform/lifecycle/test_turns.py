"""Whose turn it is: on the first page, in the list, and on the page of a procedure."""

import pytest

from tests.platform.lifecycle.test_procedures import (
    city,
    closing,
    office,
    opening,
    province,
    report,
)
from xuncha_platform.lifecycle import services
from xuncha_platform.lifecycle.models import Procedure
from xuncha_platform.lifecycle.queries import steps_of
from xuncha_platform.lifecycle.queries.turns import due_for, next_of, to_report

__all__ = ["city", "office", "province"]


def next_one(procedure):
    procedure.refresh_from_db()
    return next_of(procedure)


def test_an_office_waits_for_the_level_whose_turn_it_is(office, city, province, tree):
    procedure = opening(office, tree.county)
    assert list(due_for(city)) == [procedure]
    assert not due_for(province), "the city has a registrar of its own"
    assert next_one(procedure) == "待甲市人民政府审核"
    services.decide(city, procedure, True, "")
    assert not due_for(city)
    assert list(due_for(province)) == [procedure]
    assert not due_for(office)


def test_what_nobody_below_can_review_waits_above(office, province, tree):
    procedure = opening(office, tree.county)
    assert list(due_for(province)) == [procedure]
    # One's own waits for somebody else.
    Procedure.objects.update(requested_by=province.user)
    assert not due_for(province)


def test_the_next_step_is_named(office, province, tree):
    procedure = opening(office, tree.county)
    for _level in range(2):
        services.decide(province, procedure, True, "")
    assert "加挂党政机关网站标识、注册域名" in next_one(procedure)
    assert list(to_report(office)) == [procedure]
    report(office, procedure, "mark")
    assert next_one(procedure).startswith("待核对")
    services.confirm_step(province, procedure, "mark")
    report(province, procedure, "domain")
    assert next_one(procedure).endswith("等 3 项")


def test_an_ended_one_has_no_next_step(office, city, tree, site):
    procedure = closing(office, site)
    services.decide(city, procedure, False, "不同意")
    assert next_one(procedure) == ""
    assert not to_report(office)


def test_a_registrar_is_not_offered_what_would_be_refused(office, province, tree):
    """What was only reported does not let a registrar's own, confirmed report pass."""
    procedure = opening(office, tree.county)
    for _level in range(2):
        services.decide(province, procedure, True, "")
    for code in ("mark", "domain", "icp", "police"):
        report(office, procedure, code)
    code = {row.rule.code: row for row in steps_of(procedure)}["code"]
    assert code.state == "open", "the office may go on"
    code = {row.rule.code: row for row in steps_of(procedure, confirms=True)}["code"]
    assert code.state == "blocked"
    assert "公安机关备案" in [str(name) for name in code.waits_for]


@pytest.mark.django_db
def test_the_list_says_what_comes_next_without_a_query_a_row(
    office, city, tree, signed_in, django_assert_max_num_queries
):
    for number in range(12):
        opening(office, tree.county, url=f"www.yixian{number}.gov.cn")
    client = signed_in(city)
    client.get("/lifecycle/procedures/")
    with django_assert_max_num_queries(16):
        page = client.get("/lifecycle/procedures/?waits=review").content.decode()
    assert page.count("待甲市人民政府审核") == 12
    home = signed_in(office).get("/lifecycle/procedures/?waits=report").content.decode()
    assert "待甲市人民政府审核" not in home

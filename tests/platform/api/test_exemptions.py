"""The list of exemptions as programs read it."""

from datetime import timedelta

from django.utils import timezone

from tests.platform.conftest import make_site
from xuncha_platform.findings.services import exemptions


def test_those_that_wait_those_that_are_decided_and_those_of_one_site(program, person, tree, site):
    inspector = person("inspector", tree.province, "one")
    reviewer = person("reviewer", tree.province, "two")
    until = timezone.localdate() + timedelta(days=90)
    other = make_site(tree.department, tree.city, "甲市教育局网站", "http://jiaoyu.invalid/")
    waits, approved, refused, withdrawn = (
        exemptions.propose(inspector, where, "dead_links", "迁移期间", until, url=f"{where.url}{n}")
        for n, where in enumerate((site, site, other, other))
    )
    exemptions.approve(reviewer, approved)
    exemptions.refuse(reviewer, refused, "没有说明迁移到何时")
    exemptions.approve(reviewer, withdrawn)
    exemptions.withdraw(reviewer, withdrawn, "迁移已完成")
    reading = program("reviewer")

    def listed(**query):
        return [one["id"] for one in reading.get("/exemptions", **query).json()["items"]]

    assert listed() == [withdrawn.pk, refused.pk, approved.pk, waits.pk]
    assert listed(waiting=True) == [waits.pk]
    assert listed(waiting=False) == [withdrawn.pk, refused.pk, approved.pk]
    assert listed(site=other.pk) == [withdrawn.pk, refused.pk]

"""Who reviews, level by level.

《政府网站发展指引》三(一)2: 向上级(部门向本级)政府办公厅(室)提出申请,逐级审核,报省(区、市)人民政府
办公厅批准;实行全系统垂直管理的,报国务院有关部门办公厅(室)批准。
"""

from __future__ import annotations

from collections.abc import Sequence

from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind


def reviewers(way: Sequence[Organisation]) -> list[Organisation]:
    """The offices that review, the nearest first. `way`: from the root down to the sponsor.

    The last one approves: the province, or the department of the State Council. These two approve
    by themselves (another person decides), and report to the State Council's office.
    """
    *above, sponsor = way
    if _approves(sponsor):
        return [sponsor]
    found = []
    for office in reversed(above):
        if _is_state_council(office):
            break
        found.append(office)
        if _approves(office):
            break
    return found or [sponsor]


def approves_itself(office: Organisation) -> bool:
    """Whether its approval is the last; another one's needs the paper of the office above it."""
    return _approves(office)


def _approves(office: Organisation) -> bool:
    if office.level == Level.NATIONAL:
        return office.kind == OrganisationKind.DEPARTMENT
    return office.level == Level.PROVINCE and office.kind == OrganisationKind.GOVERNMENT


def _is_state_council(office: Organisation) -> bool:
    return office.level == Level.NATIONAL and office.kind == OrganisationKind.GOVERNMENT

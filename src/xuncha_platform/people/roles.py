"""The roles and what each may do: one register to read.

A permission is "room.action". Seeing is a matter of scope (orgs/scope.py); what stands here is
what a person may change, and the few pages that not everyone in scope may read.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

# The scope of an API token that may only read (people/services/tokens.py); no role needs it.
READ = "read"


@dataclass(frozen=True, slots=True)
class Role:
    """One role: its code, its name, and what it may do."""

    code: str
    name: Promise
    may: frozenset[str]


def _role(code: str, name: Promise, *may: str) -> Role:
    return Role(code, name, frozenset(may))


ROLES = (
    _role(
        "administrator",
        _("管理员"),
        "orgs.change",
        "people.change",
        "audit.read",
        "jobs.manage",
        "settings.change",
    ),
    _role(
        "inspector",
        _("检查员"),
        "campaigns.change",
        "campaigns.run",
        "findings.review",
        "findings.manual",
        "watch.change",
        "circulars.change",
    ),
    _role(
        "reviewer",
        _("复核员"),
        "findings.review",
        "findings.second",
        "findings.decide_contest",
        "findings.approve_exemption",
        "campaigns.freeze",
        "circulars.publish",
        "audit.read",
    ),
    _role(
        "registrar",
        _("登记员"),
        "registry.change",
        "registry.import",
        "registry.approve",
        "lifecycle.request",
        "lifecycle.approve",
    ),
    _role(
        "operator",
        _("主办单位"),
        "registry.propose",
        "lifecycle.request",
        "findings.contest",
        "findings.propose_exemption",
    ),
    _role("reader", _("只读")),
)

BY_CODE = {role.code: role for role in ROLES}
ROLE_CHOICES = [(role.code, role.name) for role in ROLES]
# Every permission there is; a view that asks for another one is a mistake (tests/platform/people).
PERMISSIONS = frozenset().union(*(role.may for role in ROLES))

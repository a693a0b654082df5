"""Whose decision stands."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q

from xuncha_platform.findings.models import Decision
from xuncha_platform.people.access import Access


def by_me(access: Access) -> Exists:
    """Whether this person's decision on a finding is the one that stands."""
    own = Decision.objects.filter(finding=OuterRef("pk"), by=access.user, superseded=False)
    return Exists(own)


def waits_for_others(access: Access) -> Q:
    """Whether this person has done what they can: a veto waits for another's decision."""
    # Nearly none is half decided: that is asked first.
    return ~Q(proposed="") & Q(by_me(access))

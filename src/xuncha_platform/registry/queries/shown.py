"""What of an inspection's yield one may see in the register."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet

from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Difference


def require_inspections(access: Access) -> None:
    """Raise PermissionDenied for an office under inspection: figures of inspections that still run
    are not for it (findings/visibility.py)."""
    from xuncha_platform.findings import visibility

    if not visibility.sees_all_stages(access):
        raise PermissionDenied("inspections")


def differences_of(access: Access) -> QuerySet[Difference]:
    """Differences in scope; none for an office under inspection, whose findings they are."""
    from xuncha_platform.findings import visibility

    rows = Difference.objects.scope(access)
    return rows if visibility.sees_all_stages(access) else rows.none()

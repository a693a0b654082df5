"""Who sets up monitoring: it belongs to the installation, not to an office of the tree."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied

from xuncha_platform.people.access import NOBODY, Access


def must_set_up(access: Access) -> None:
    """Raise PermissionDenied unless one is an inspector of the topmost organisation.

    NOBODY is a command on the machine itself (`xuncha vantage`, `xuncha monitor`).
    """
    if access is not NOBODY and not may_set_up(access):
        raise PermissionDenied("watch.change")


def may_set_up(access: Access) -> bool:
    """Whether one is an inspector of the topmost organisation."""
    own = access.organisation
    return own is not None and not own.parent_id and access.may("watch.change")

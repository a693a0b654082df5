"""Who sets up monitoring: it belongs to the installation, not to an office of the tree."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied

from xuncha_platform.people.access import NOBODY, Access


def must_set_up(access: Access) -> None:
    """Raise PermissionDenied unless one is an inspector of the topmost organisation.

    NOBODY is a command on the machine itself (`xuncha vantage`, `xuncha monitor`).
    """
    if access is NOBODY:
        return
    access.require("watch.change")
    if access.organisation is None or access.organisation.parent_id:
        raise PermissionDenied("watch.change")

"""A one-time link by mail, where the office has a mail server. It can be handed over all the same."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.jobs import mail
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Invitation
from xuncha_platform.web.figures import moment


def send_link(access: Access, invitation: Invitation, to: str, address: str) -> bool:
    """Have the link (`address`) of an invitation sent; False where there is no mail server.

    The same form sent twice sends one mail.
    """
    access.require("people.change")
    with transaction.atomic():
        job = mail.post(key_of(invitation), to, _subject(invitation), _text(invitation, address))
        if job is None:
            return False
        record(access, "people.invitation.mail", invitation, after={"to": to})
    return True


def key_of(invitation: Invitation) -> str:
    """What the mail of an invitation is known by."""
    return f"invitation-{invitation.pk}"


def _subject(invitation: Invitation) -> str:
    if invitation.for_password:
        return _("巡查:重设密码的链接")
    return _("巡查:%(organisation)s邀请您") % {"organisation": invitation.organisation}


def _text(invitation: Invitation, address: str) -> str:
    words = {
        "name": invitation.name,
        "organisation": invitation.organisation,
        "role": invitation.get_role_display(),
        "until": moment(invitation.expires_at),
        "by": invitation.made_by or "",
        "address": address,
    }
    if invitation.for_password:
        begin = _("%(name)s:请用下面的链接设置新的密码。") % words
    else:
        begin = (
            _("%(name)s:%(organisation)s请您以“%(role)s”的身份使用巡查。请用下面的链接开通账号。")
            % words
        )
    rest = _("链接 %(until)s 前有效,只能用一次,请不要转给别人。发出人:%(by)s。") % words
    return f"{begin}\n\n{address}\n\n{rest}\n"

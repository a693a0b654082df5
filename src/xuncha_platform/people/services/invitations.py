"""One-time links: to become a member, to set a password anew, to begin."""

from __future__ import annotations

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind
from xuncha_platform.orgs.rules.places import short_name_of
from xuncha_platform.people import keys
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Invitation, User
from xuncha_platform.people.roles import BY_CODE
from xuncha_platform.people.services import accounts
from xuncha_platform.people.services.memberships import give, must_cover

VALID = timedelta(days=7)


def invite(
    access: Access, organisation: Organisation, role: str, name: str, form: str = ""
) -> tuple[Invitation, str]:
    """Invite somebody to a role; returns the invitation and the key of its link, known only here.

    `form` is the token of the form that asks: sent twice, it makes one invitation.
    """
    access.require("people.change")
    must_cover(access, organisation)
    if role not in BY_CODE:
        raise ValidationError(_("没有这个角色:%(role)s。") % {"role": role}, code="no_such_role")
    if organisation.ended_on is not None:
        raise ValidationError(
            _("%(name)s已撤销,不能再邀请人员。") % {"name": organisation}, code="organisation_ended"
        )
    asked = (access.member().pk, organisation.pk, role, name)
    key = keys.key_for("invitation", form, *asked) if form else keys.new_key()
    try:
        with transaction.atomic():
            invitation = _make(key, organisation=organisation, role=role, name=name, by=access.user)
            after = {"role": role, "organisation": str(organisation)}
            record(access, "people.invitation.make", invitation, after=after)
    except IntegrityError:
        # The first click of two made it.
        invitation = Invitation.objects.get(digest=keys.digest(key))
    return invitation, key


def password_link(access: Access, user: User) -> str:
    """A link with which a person sets a new password; earlier ones stop working."""
    accounts.must_manage(access, user)
    with transaction.atomic():
        key = password_key(user, access.user, access.organisation)
        record(access, "people.user.password_link", user)
    return key


def password_key(user: User, by: User | None, at: Organisation | None) -> str:
    """The link's making itself, for those who have asked for the right to it already."""
    user.invitations.filter(for_password=True, used_at=None, withdrawn_at=None).update(
        withdrawn_at=timezone.now()
    )
    key = keys.new_key()
    _make(key, user=user, for_password=True, name=str(user), by=by, organisation=at)
    return key


def set_up_link() -> str:
    """The link that makes the first administrator of an empty database; earlier ones end."""
    Invitation.objects.filter(organisation=None, used_at=None, withdrawn_at=None).update(
        withdrawn_at=timezone.now()
    )
    key = keys.new_key()
    _make(key, role="administrator")
    return key


def found(key: str) -> Invitation | None:
    """The open invitation behind a link; None for a wrong, used or expired one."""
    invitation = (
        Invitation.objects.select_related("organisation", "user")
        .filter(digest=keys.digest(key))
        .first()
    )
    if invitation is None or not invitation.is_open:
        return None
    # The set-up link is for an empty system only.
    if invitation.organisation is None and not invitation.for_password and User.objects.exists():
        return None
    return invitation


def accept(
    access: Access, invitation: Invitation, *, username: str, name: str, password: str
) -> User:
    """Make the account of an invited person and give it its role."""
    assert invitation.organisation is not None
    with transaction.atomic():
        _use(invitation)
        user = User.objects.create_user(username, password=password, name=name)
        access = access.as_user(user)
        record(access, "people.user.make", user, owner=invitation.organisation)
        _take_role(access, invitation, user)
    return user


def join(access: Access, invitation: Invitation) -> None:
    """Give the role of an invitation to an account that is there already: one's own."""
    assert access.user is not None, "only for people who are signed in"
    if invitation.made_by_id == access.user.pk:
        raise ValidationError(
            _("不能接受自己发出的邀请。请由另一位管理员授权。"), code="own_rights"
        )
    with transaction.atomic():
        _use(invitation)
        _take_role(access, invitation, access.user)


def _take_role(access: Access, invitation: Invitation, user: User) -> None:
    assert invitation.organisation is not None
    told = {"invited_by": str(invitation.made_by)} if invitation.made_by else {}
    give(
        access,
        user,
        invitation.organisation,
        invitation.role,
        "people.invitation.accept",
        told,
    )
    _used_by(invitation, user)


def begin(
    access: Access, invitation: Invitation, *, organisation: str, level: str, **account: str
) -> User:
    """Make the first organisation and its administrator."""
    with transaction.atomic():
        invitation.organisation = Organisation.objects.create(
            name=organisation,
            short_name=short_name_of(organisation),
            level=Level(level),
            kind=OrganisationKind.GOVERNMENT,
        )
        return accept(access, invitation, **account)


def set_new_password(access: Access, invitation: Invitation, password: str) -> User:
    """Set the password the link was made for."""
    assert invitation.user is not None
    with transaction.atomic():
        _use(invitation)
        accounts.set_password(access.as_user(invitation.user), invitation.user, password)
    return invitation.user


def withdraw(access: Access, invitation: Invitation) -> None:
    """Make the link stop working."""
    access.require("people.change")
    if invitation.organisation is not None:
        must_cover(access, invitation.organisation)
    with transaction.atomic():
        invitation.withdrawn_at = timezone.now()
        invitation.save(update_fields=["withdrawn_at"])
        record(access, "people.invitation.withdraw", invitation)


def _make(key: str, *, by: User | None = None, **values: object) -> Invitation:
    return Invitation.objects.create(
        digest=keys.digest(key), made_by=by, expires_at=timezone.now() + VALID, **values
    )


def _use(invitation: Invitation) -> None:
    """Mark the link as used; of two who use it at once, the second is refused."""
    now = timezone.now()
    open_one = Invitation.objects.filter(pk=invitation.pk, used_at=None, withdrawn_at=None)
    if not open_one.update(used_at=now):
        raise ValidationError(_("这个链接已经用过。"), code="link_used")


def _used_by(invitation: Invitation, user: User) -> None:
    Invitation.objects.filter(pk=invitation.pk).update(
        user=user, organisation=invitation.organisation
    )

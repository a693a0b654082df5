"""The mail that goes with notices, where there is a mail server: one a person, not one a site."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import override

from xuncha_platform.jobs import mail
from xuncha_platform.notices.models import Notice
from xuncha_platform.orgs.paths import ancestors
from xuncha_platform.people.models import Membership, User
from xuncha_platform.web.figures import longday

# So many sites are named; the others are counted, and stand in the system.
_NAMED = 20


def mail_of(notices: Sequence[Notice]) -> None:
    """Have a mail sent to everybody who answers for these sites and has left an address.

    The mail holds no link: whoever gets one from a stranger need not wonder which is right.
    """
    if not notices or not mail.is_on():
        return
    with override(settings.LANGUAGE_CODE):
        for user, own in _by_person(notices):
            mail.post(f"notice-{own[0].pk}-{user.pk}", user.email, _subject(own), _text(user, own))


def _by_person(notices: Iterable[Notice]) -> list[tuple[User, list[Notice]]]:
    """Each person with the notices of the tree below one's offices, each once."""
    offices: dict[str, list[User]] = defaultdict(list)
    open_ones = Membership.objects.filter(
        role="operator", until__isnull=True, user__is_active=True
    ).exclude(user__email="")
    for one in open_ones.select_related("user", "organisation"):
        offices[one.organisation.path].append(one.user)
    found: dict[User, dict[int, Notice]] = defaultdict(dict)
    for notice in notices:
        for path in ancestors(notice.organisation.path):
            for user in offices.get(path, ()):
                found[user][notice.pk] = notice
    return [(user, list(own.values())) for user, own in found.items()]


def _subject(own: Sequence[Notice]) -> str:
    return _("巡查:%(what)s") % {"what": own[0].get_kind_display()}


def _text(user: User, own: Sequence[Notice]) -> str:
    first = own[0]
    lines = [
        _("%(name)s:") % {"name": user},
        "",
        _("%(campaign)s:%(what)s。")
        % {"campaign": first.campaign_site.campaign, "what": first.get_kind_display()},
    ]
    if first.until:
        lines.append(_("截止日期:%(day)s。") % {"day": longday(first.until)})
    lines += ["", _("您负责的网站 %(count)d 个:") % {"count": len(own)}]
    lines += [str(one.campaign_site) for one in own[:_NAMED]]
    if len(own) > _NAMED:
        lines.append(_("等。其余的登录后在“通知”里。"))
    lines += ["", _("请登录巡查,点“通知”查看。这封邮件由系统发出,请不要回复。"), ""]
    return "\n".join(lines)

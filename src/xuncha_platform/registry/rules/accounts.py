"""What tells media accounts of one name apart."""

from __future__ import annotations

from django.utils.translation import gettext as _


def told_apart(account_id: str, sponsor: str, certified_as: str) -> str:
    """Its id, who runs it, whom the platform certified it as: what there is of it."""
    known = (
        account_id,
        _("主办 %(name)s") % {"name": sponsor} if sponsor else "",
        _("认证 %(name)s") % {"name": certified_as} if certified_as else "",
    )
    return " ".join(one for one in known if one) or _("没有填账号ID、主办单位和认证主体")

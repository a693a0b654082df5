"""Values of a site or an account made normal and checked before they are written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import MediaAccount, Site, SiteStatus
from xuncha_platform.registry.rules.codes import normal_code
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.registry.rules.texts import half_width
from xuncha_platform.registry.rules.urls import normal_url


def clean_site(access: Access, values: Mapping[str, Any], pk: int | None = None) -> dict[str, Any]:
    """The values in normal form. `pk`: the site they are for, None for a new one.

    Raises InputError for a value that cannot stand, PermissionDenied for an organisation that is
    not within one's own.
    """
    cleaned = {name: _stripped(value) for name, value in values.items()}
    if "site_id_code" in cleaned:
        cleaned["site_id_code"] = normal_code(cleaned["site_id_code"])
        check_code_free(access, cleaned["site_id_code"], pk)
    if "url" in cleaned:
        cleaned["url"] = normal_url(cleaned["url"])
    for name in ("icp", "police"):
        if name in cleaned:
            cleaned[name] = half_width(cleaned[name])
    for name, problem in (("name", _("请填写网站名称。")), ("url", _("请填写首页网址。"))):
        if name in cleaned and not cleaned[name]:
            raise refused(problem)
    if "organisation" in cleaned:
        check_within(access, cleaned["organisation"])
    return cleaned


def clean_account(
    access: Access, values: Mapping[str, Any], stored: MediaAccount | None = None
) -> dict[str, Any]:
    """The values of an account in normal form. `stored`: the one they are for, None for a new one.

    Raises InputError without platform or name, and for an account that is registered already;
    PermissionDenied for an organisation that is not within one's own.
    """
    cleaned = {name: _stripped(value) for name, value in values.items()}
    if "organisation" in cleaned:
        check_within(access, cleaned["organisation"])
    platform = cleaned.get("platform", stored.platform if stored else "")
    name = cleaned.get("name", stored.name if stored else "")
    if not platform or not name:
        raise refused(_("请填写平台和账号名称。"))
    account_id = cleaned.get("account_id", stored.account_id if stored else "")
    check_account_free(access, platform, account_id, stored.pk if stored else None)
    return cleaned


def check_code_free(access: Access, code: str, pk: int | None) -> None:
    """Raise InputError when the code names another site, closed ones included.

    Another office's site is not named.
    """
    if not code:
        return
    # The whole register, not one's own part of it: a code is given once in the country.
    others = Site.objects.filter(site_id_code=code).exclude(status=SiteStatus.VOID)
    other = others.but(pk).first()
    if other is None:
        return
    if Site.objects.scope(access).filter(pk=other.pk).exists():
        said = _("标识码 %(code)s 已登记给“%(name)s”。一个标识码只对应一个网站,请核对。")
        raise refused(said % {"code": code, "name": other.name})
    said = _("标识码 %(code)s 已由其他地区或单位登记。一个标识码只对应一个网站,请核对。")
    raise refused(said % {"code": code})


def check_account_free(access: Access, platform: str, account_id: str, pk: int | None) -> None:
    """Raise InputError when the platform's account is registered already."""
    if not account_id:
        return
    others = MediaAccount.objects.filter(platform=platform, account_id=account_id)
    other = others.exclude(status=SiteStatus.VOID).but(pk).first()
    if other is None:
        return
    about = {"platform": platform, "id": account_id, "name": other.name}
    if MediaAccount.objects.scope(access).filter(pk=other.pk).exists():
        raise refused(_("%(platform)s账号 %(id)s 已登记为“%(name)s”,请核对。") % about)
    raise refused(_("%(platform)s账号 %(id)s 已由其他地区或单位登记,请核对。") % about)


def check_within(access: Access, organisation: Organisation) -> None:
    """Raise PermissionDenied unless the organisation is one's own or below it."""
    if not Organisation.objects.scope(access).filter(pk=organisation.pk).exists():
        raise PermissionDenied("organisation out of scope")


def _stripped(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value

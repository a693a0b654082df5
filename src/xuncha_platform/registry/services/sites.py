"""Register a website, and change what is registered of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.people.access import Access
from xuncha_platform.registry.fields import SITE_FIELDS, values_of
from xuncha_platform.registry.models import AddressKind, Site, SiteAddress
from xuncha_platform.registry.queries.similar import similar_sites
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.registry.services.cleaning import clean_site
from xuncha_platform.registry.services.writing import write


def create_site(
    access: Access, values: Mapping[str, Any], *, reason: str = "", despite_similar: bool = False
) -> Site:
    """Register a website. `values` holds SITE_FIELDS and, where known, the status with its day.

    Raises InputError for unusable values, and for one that looks registered already unless
    `despite_similar` says that a person looked.
    """
    access.require("registry.change")
    with transaction.atomic():
        if not despite_similar:
            _check_unlike_others(access, clean_site(access, values)["url"])
        return apply_new_site(access, values, reason)


def apply_new_site(access: Access, values: Mapping[str, Any], reason: str) -> Site:
    """Register a website whose right to be registered was established."""
    with transaction.atomic():
        cleaned = clean_site(access, values)
        cleaned.setdefault("filed_on", timezone.localdate())
        site = Site(**cleaned)
        site.save()
        record(
            access,
            "registry.site.create",
            site,
            after=_filled(values_of(site, SITE_FIELDS)),
            reason=reason,
        )
    return site


def change_site(
    access: Access, site: Site, values: Mapping[str, Any], version: int, *, reason: str = ""
) -> Site:
    """Change fields of a site; nothing is written when nothing differs.

    Raises InputError for unusable values or an ended site, web.forms.Conflict when somebody else
    saved since `version`.
    """
    access.require("registry.change")
    stored = Site.objects.scope(access).get(pk=site.pk)
    return apply_to_site(access, stored, values, version, reason)


def apply_to_site(
    access: Access, stored: Site, values: Mapping[str, Any], version: int, reason: str
) -> Site:
    """Write changed fields of a site whose right to be changed was established."""
    with transaction.atomic():
        old = write(access, stored, clean_site(access, values, stored.pk), version, reason)
        if "url" in old:
            _keep_former(stored, old["url"])
    return stored


def _check_unlike_others(access: Access, url: str) -> None:
    same = similar_sites(url)
    own = same.scope(access).first()
    if own:
        said = _("登记中已有同一网址的“%(name)s”。确实是另一个网站的,请勾选确认后再提交。")
        raise refused(said % {"name": own.name})
    if same.exists():
        raise refused(
            _("登记中已有同一网址,由其他地区或单位登记。确实是另一个网站的,请勾选确认后再提交。")
        )


def _keep_former(site: Site, url: str) -> None:
    """The address it had stays findable: circulars and links still name it."""
    if url and not site.addresses.filter(url=url, kind=AddressKind.FORMER).exists():
        SiteAddress.objects.create(site=site, url=url, kind=AddressKind.FORMER)


def _filled(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "")}

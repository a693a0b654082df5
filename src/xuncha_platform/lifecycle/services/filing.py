"""File the opening or the closing of a website: who reviews it is settled then."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.lifecycle.models import Procedure, ProcedureState, Review
from xuncha_platform.lifecycle.rules.chain import reviewers
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.orgs.paths import ancestors
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site, SiteStatus
from xuncha_platform.registry.queries.similar import similar_sites
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.registry.rules.urls import normal_url, url_key
from xuncha_platform.registry.services.cleaning import check_within

_RECORDED = ("name", "url", "is_portal", "target_url", "consented_on")


def request_opening(
    access: Access,
    organisation: Organisation,
    *,
    name: str,
    url: str,
    is_portal: bool,
    consented_on: date,
    reason: str,
) -> Procedure:
    """File the opening of a website of `organisation`; registered only once it is approved.

    Raises InputError for unusable values and for an address that is registered or filed already,
    PermissionDenied for an organisation that is not within one's own.
    """
    access.require("lifecycle.request")
    check_within(access, organisation)
    if organisation.ended_on is not None:
        raise refused(_("%(name)s已撤销,不能再开办网站。") % {"name": organisation})
    procedure = Procedure(
        kind="opening",
        organisation=organisation,
        name=name.strip(),
        url=normal_url(url),
        is_portal=is_portal,
        consented_on=consented_on,
        reason=reason.strip(),
    )
    if not procedure.name or not procedure.url:
        raise refused(_("请填写网站名称和拟用网址。"))
    if similar_sites(procedure.url).exists():
        raise refused(_("登记中已有同一网址的网站,请核对。"))
    filed = Procedure.objects.filter(kind="opening", state__in=_open_states())
    if url_key(procedure.url) in {url_key(one) for one in filed.values_list("url", flat=True)}:
        raise refused(_("已有同一网址的开办申请正在办理。"))
    return _file(access, procedure)


def request_closing(
    access: Access, site: Site, *, target_url: str, consented_on: date, reason: str
) -> Procedure:
    """File the closing of a site for good; its content goes to `target_url`.

    Raises InputError for a site that is ended or planned, one that is being closed already, or
    without saying where the content goes.
    """
    access.require("lifecycle.request")
    site = Site.objects.scope(access).select_related("organisation").get(pk=site.pk)
    if site.status not in (SiteStatus.RUNNING, SiteStatus.SUSPENDED):
        raise refused(_("只有正常运行或临时下线的网站可以申请永久下线。"))
    if site.procedures.filter(state__in=_open_states()).exists():
        raise refused(_("这个网站已有正在办理的事项。"))
    procedure = Procedure(
        kind="closing",
        organisation=site.organisation,
        site=site,
        name=site.name,
        url=site.url,
        is_portal=site.is_portal,
        target_url=normal_url(target_url),
        consented_on=consented_on,
        reason=reason.strip(),
    )
    if not procedure.target_url:
        raise refused(_("请写明原有内容迁移到哪里(网址)。"))
    if url_key(procedure.target_url) == url_key(site.url):
        raise refused(_("内容去向就是这个网站自己,请核对。"))
    return _file(access, procedure)


def _file(access: Access, procedure: Procedure) -> Procedure:
    if not procedure.reason:
        raise refused(_("请写明理由。"))
    if procedure.consented_on > timezone.localdate():
        raise refused(_("主要负责同志同意的日期在今天之后。同意之后再申请。"))
    way = Organisation.objects.filter(path__in=ancestors(procedure.organisation.path))
    with transaction.atomic():
        procedure.requested_by = access.user
        procedure.save()
        for position, office in enumerate(reviewers(list(way.order_by("path")))):
            Review.objects.create(procedure=procedure, organisation=office, position=position)
        after: Mapping[str, Any] = {n: getattr(procedure, n) for n in _RECORDED}
        after = {name: value for name, value in after.items() if value not in ("", False)}
        record(
            access,
            f"lifecycle.{procedure.kind}.request",
            procedure,
            after=after,
            reason=procedure.reason,
        )
    return procedure


def _open_states() -> tuple[str, str]:
    return (ProcedureState.REVIEWING, ProcedureState.APPROVED)

"""The stored evidence of a finding: looked at in a frame that can do nothing, or downloaded."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha.report.storedpage import HEADERS
from xuncha.round import EVIDENCE
from xuncha_platform.campaigns.places import result_folder
from xuncha_platform.findings import visibility
from xuncha_platform.findings.evidence import marked_page, seen, warc_of
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.samples import CHECK, samples_csv
from xuncha_platform.people.access import members_only
from xuncha_platform.web.downloads import attachment, plain_name
from xuncha_platform.web.framed import framed
from xuncha_platform.web.streaming import StoredFile


@members_only
@framed
def page(request: HttpRequest, pk: int) -> HttpResponse:
    """The stored page with the fault marked; its own headers forbid scripts and every request."""
    finding = get_object_or_404(visibility.findings(request.access), pk=pk)
    number = request.GET.get("page", "0")
    try:
        shown = seen(finding, int(number) if number.isdecimal() and len(number) < 4 else 0).page
    except InputError as error:
        raise Http404(str(error)) from error
    if shown is None:
        raise Http404("no page is stored for this finding")
    return HttpResponse(marked_page(finding, shown).html, headers=HEADERS)


@members_only
def warc(request: HttpRequest, pk: int) -> HttpResponse:
    """The records the finding rests on, as a WARC file."""
    finding = get_object_or_404(visibility.findings(request.access), pk=pk)
    try:
        content = warc_of(finding)
    except InputError as error:
        raise Http404(str(error)) from error
    return HttpResponse(
        content,
        content_type="application/warc",
        headers={"Content-Disposition": attachment(_name(finding, _("证据"), kind="warc.gz"))},
    )


@members_only
def probes(request: HttpRequest, pk: int) -> HttpResponse:
    """Every visit the monitor made to the home page, as the evidence has them."""
    finding = get_object_or_404(visibility.findings(request.access), pk=pk)
    if finding.check_name != CHECK:
        raise Http404("no samples")
    try:
        text = samples_csv(finding)
    except InputError as error:
        raise Http404(str(error)) from error
    return HttpResponse(
        text.encode("utf-8-sig"),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": attachment(_name(finding, _("监测记录"), kind="csv"))},
    )


@members_only
def whole(request: HttpRequest, pk: int) -> StoredFile:
    """The whole evidence file of a site's current result."""
    campaign_site = get_object_or_404(visibility.campaign_sites(request.access), pk=pk)
    if campaign_site.current is None:
        raise Http404("nothing has landed yet")
    path = result_folder(campaign_site.current) / EVIDENCE
    if not path.exists():
        raise Http404("the evidence file is missing")
    name = f"{campaign_site.site.host.replace(':', '-')}.warc.gz"
    return StoredFile(
        path.open("rb"), as_attachment=True, filename=name, content_type="application/warc"
    )


def _name(finding: Finding, what: str, kind: str) -> str:
    number = _("问题%(id)d") % {"id": finding.pk}
    return plain_name(finding.campaign_site, number, what, kind=kind)

"""Pages that a room might have, for the tests of what the pages are made of."""

from __future__ import annotations

from django.http import HttpResponse, HttpResponseRedirect
from django.template import engines
from django.urls import path
from django.utils.translation import gettext_lazy as _

from xuncha_platform.audit import services as audit
from xuncha_platform.config.urls import (  # noqa: F401  # Django looks for them here
    handler400,
    handler403,
    handler404,
    handler500,
)
from xuncha_platform.config.urls import urlpatterns as real
from xuncha_platform.people.access import members_only
from xuncha_platform.registry.models import Site, SiteStatus
from xuncha_platform.web.forms import VersionedForm, claim, once
from xuncha_platform.web.tables import Choice, Column, Search, Table, table_page

PAGE = (
    "{% extends 'web/base.html' %}{% load ui %}{% block content %}{% table table %}{% endblock %}"
)
FORM = (
    "{% load ui %}<form method=post>{% csrf_token %}{% once %}{% errors form %}"
    "{% for one in form %}{% field one %}{% endfor %}<button>保存</button></form>"
)


class SiteTable(Table):
    name = "test-sites"
    caption = _("网站")
    columns = (
        Column("name", _("名称"), sort="name", link=lambda row: f"/sites/{row.pk}/", wide=True),
        Column("organisation", _("机构"), value="organisation.name", sort="organisation__name"),
        Column("status", _("状态"), sort="status"),
        Column("newest", _("最新更新"), value="newest_update_on", sort="newest_update_on"),
        Column(
            "faults", _("问题"), value=lambda row: row.open_faults, sort="open_faults", number=True
        ),
    )
    filters = (
        Search("q", _("名称、网址"), fields=("name", "host")),
        Choice("status", _("状态"), choices=SiteStatus.choices),
        Choice(
            "mine",
            _("机构"),
            choices=lambda access: [(access.organisation.pk, "本机构")],
            field="organisation",
        ),
    )
    empty = _("还没有登记网站。")


class SiteForm(VersionedForm):
    class Meta:
        model = Site
        fields = ("name", "note")


NOTE = (
    "{% extends 'web/base.html' %}{% load ui %}{% block content %}<form method=post action=/test/note/"
    " data-autosave=note>{% csrf_token %}{% once %}{% include 'web/parts/draft.html' %}"
    "<label for=text>说明</label><textarea id=text name=text></textarea>"
    "<button class=primary>提交</button></form>{% endblock %}"
)


def _draw(request, template, **context):
    return HttpResponse(engines["django"].from_string(template).render(context, request))


@members_only
def sites(request):
    rows = Site.objects.scope(request.access).select_related("organisation")
    return table_page(request, SiteTable, rows, "test/table.html")


@members_only
@once
def edit(request, pk):
    site = Site.objects.scope(request.access).get(pk=pk)
    form = SiteForm(request.POST or None, instance=site)
    if request.method == "POST" and form.is_valid():
        before = {"note": Site.objects.get(pk=pk).note}
        claim(site, form.cleaned_data["version"])
        form.save()
        audit.record(request.access, "test.change", site, before=before, after={"note": site.note})
        return HttpResponseRedirect(f"/test/edit/{pk}/")
    return _draw(request, FORM, form=form)


@members_only
@once
def note(request):
    """Adds an event each time it really runs."""
    if not request.POST.get("text"):
        return HttpResponse("没有内容")
    if request.POST["text"] == "boom":
        raise ZeroDivisionError
    audit.record(request.access, "test.note", reason=request.POST["text"])
    return HttpResponseRedirect("/test/done/")


@members_only
def note_form(request):
    return _draw(request, NOTE)


urlpatterns = [
    path("test/note-form/", note_form),
    path("test/done/", lambda request: HttpResponse("好")),
    path("test/sites/", sites),
    path("test/edit/<int:pk>/", edit),
    path("test/note/", note),
    *real,
]

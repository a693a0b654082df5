"""Browse the tree: branches that open, a search, one organisation."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from xuncha_platform.audit.queries import history
from xuncha_platform.orgs import queries
from xuncha_platform.orgs.choosing import OrganisationOffer
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.orgs.rules.divisions import is_unknown, retired
from xuncha_platform.people.access import members_only
from xuncha_platform.web.chooser import answer

# A search shows no more than this.
MOST_FOUND = 200


@members_only
def tree(request: HttpRequest) -> HttpResponse:
    """One's own organisation with its first branches, or what a search finds."""
    text = request.GET.get("q", "").replace("\x00", "").strip()[:60]
    access = request.access
    context: dict[str, object] = {
        "text": text,
        "most": MOST_FOUND,
        "may_change": access.may("orgs.change"),
    }
    if text:
        context["found"] = _with_former_names(
            list(queries.matching(access, text)[: MOST_FOUND + 1]), text
        )
    else:
        top = queries.roots(access).get()
        context |= {"top": top, "branches": queries.children(access, top)}
    return render(request, "orgs/tree.html", context)


def _with_former_names(found: list[Organisation], text: str) -> list[tuple[Organisation, str]]:
    """Each with the name that fits, where it is called otherwise now."""
    former = queries.former_names(text)
    rows = []
    for one in found:
        now = (one.name, one.short_name, one.division_code)
        is_so_now = any(text.casefold() in name.casefold() for name in now)
        rows.append((one, "" if is_so_now else former.get(one.pk, "")))
    return rows


@members_only
def branches(request: HttpRequest, pk: int) -> HttpResponse:
    """What stands below one organisation: a piece of the tree page, fetched when it is opened."""
    parent = get_object_or_404(Organisation.objects.scope(request.access), pk=pk)
    rows = queries.children(request.access, parent)
    return render(request, "orgs/branches.html", {"branches": rows})


@members_only
def choose(request: HttpRequest) -> HttpResponse:
    """What fits a text typed into a field that chooses an organisation."""
    without = request.GET.get("without", "")
    branch = None
    if without.isdecimal() and len(without) < 19:  # noqa: PLR2004  # what an id may be
        branch = Organisation.objects.scope(request.access).filter(pk=without).first()
    ended = request.GET.get("ended") == "1"
    return answer(request, OrganisationOffer(request.access, branch, ended=ended))


@members_only
def organisation(request: HttpRequest, pk: int) -> HttpResponse:
    """One organisation: data, what stands below it, its history."""
    access = request.access
    found = get_object_or_404(
        Organisation.objects.scope(access).select_related("merged_into"), pk=pk
    )
    context = {
        "organisation": found,
        "trail": queries.trail(access, found)[:-1],
        "branches": queries.children(access, found, ended=True),
        "region": queries.region_of(found),
        "retired": retired(found.division_code),
        "unknown_code": is_unknown(found.division_code),
        "is_own": found == access.organisation,
        "may_change": access.may("orgs.change"),
        "history": history(found),
    }
    return render(request, "orgs/organisation.html", context)

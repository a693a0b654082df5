"""Import a list of organisations: upload, preview, confirm."""

from __future__ import annotations

import csv
import io
from collections import Counter

import xlsxwriter
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha_platform.orgs.forms import UploadForm
from xuncha_platform.orgs.importing.cells import CELLS
from xuncha_platform.orgs.models import TreeImport
from xuncha_platform.orgs.services import importing
from xuncha_platform.people.access import needs
from xuncha_platform.web.downloads import attachment, plain_name
from xuncha_platform.web.forms import once

# A preview shows the rows that need attention first, and no more than this.
MOST_SHOWN = 500
_ORDER = {"error": 0, "change": 1, "new": 2, "same": 3}


@needs("orgs.change")
@once
def upload(request: HttpRequest) -> HttpResponse:
    """Choose a file."""
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            kept = importing.keep(request.access, form.cleaned_data["file"])
        except (InputError, ValidationError) as error:
            words = error.messages if isinstance(error, ValidationError) else [str(error)]
            form.add_error("file", words)
        else:
            return redirect("orgs:preview", pk=kept.pk)
    return render(request, "orgs/import.html", {"form": form, "cells": CELLS})


@needs("orgs.change")
@once
def preview(request: HttpRequest, pk: int) -> HttpResponse:
    """What the file would do; POST does it."""
    waiting = TreeImport.objects.scope(request.access).filter(by=request.access.user)
    kept = get_object_or_404(waiting, pk=pk, confirmed_at=None)
    problem = ""
    if request.method == "POST":
        try:
            counts = importing.confirm(request.access, kept)
        except ValidationError as error:
            problem = " ".join(error.messages)
        else:
            words = {"new": counts["new"], "change": counts["change"], "error": counts["error"]}
            messages.info(
                request, _("新增 %(new)d 个,修改 %(change)d 个,有错误未导入 %(error)d 行。") % words
            )
            return redirect("orgs:tree")
    rows = importing.plan(request.access, kept)
    shown = sorted(rows, key=lambda row: (_ORDER[row.action], row.line))[:MOST_SHOWN]
    context = {"kept": kept, "rows": shown, "counts": Counter(row.action for row in rows)}
    context |= {"problem": problem, "total": len(rows), "most": MOST_SHOWN}
    return render(request, "orgs/preview.html", context)


@needs("orgs.change")
def template(request: HttpRequest, kind: str) -> HttpResponse:  # noqa: ARG001  # the guard takes it
    """An empty list with the right headers, as CSV or Excel."""
    headers = [cell.headers[0] for cell in CELLS]
    example = ["甲市人民政府", "", "地市级", "人民政府", "", "甲市", "", "1"]
    if kind == "csv":
        text = io.StringIO(newline="")
        csv.writer(text).writerows([headers, example])
        data, content_type = ("\ufeff" + text.getvalue()).encode(), "text/csv; charset=utf-8"
    elif kind == "xlsx":
        data, content_type = _workbook([headers, example]), "application/octet-stream"
    else:
        raise Http404
    response = HttpResponse(data, content_type=content_type)
    response["Content-Disposition"] = attachment(plain_name(_("机构导入模板"), kind=kind))
    return response


def _workbook(rows: list[list[str]]) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
        sheet.set_column(0, len(rows[0]) - 1, 20)
    return file.getvalue()

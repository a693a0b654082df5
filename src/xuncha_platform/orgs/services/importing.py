"""Keep an uploaded list, and write it once it is confirmed."""

from __future__ import annotations

from collections import Counter

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.orgs.importing.cells import CELLS
from xuncha_platform.orgs.importing.plan import Plan, PlannedRow
from xuncha_platform.orgs.models import Organisation, TreeImport
from xuncha_platform.orgs.services.changing import change, create
from xuncha_platform.people.access import Access
from xuncha_platform.registry.importing.reading import read_upload

# A list is shown on one page and written in one transaction.
MOST_ROWS = 20_000


def keep(access: Access, upload: UploadedFile) -> TreeImport:
    """Read an upload and keep its rows for the preview. Raises InputError or ValidationError."""
    access.require("orgs.change")
    rows = []
    for line, cells in read_upload(upload, CELLS):
        rows.append([line, cells])
        if len(rows) > MOST_ROWS:
            raise ValidationError(
                _("超过 %(most)d 行。请拆成几个文件后分别上传。") % {"most": MOST_ROWS}
            )
    return TreeImport.objects.create(
        organisation=access.office(),
        file_name=(upload.name or "")[:200],
        rows=rows,
        by=access.user,
    )


def plan(access: Access, kept: TreeImport) -> list[PlannedRow]:
    """What confirming would do now."""
    return Plan(access).rows((line, cells) for line, cells in kept.rows)


def confirm(access: Access, kept: TreeImport) -> Counter[str]:
    """Write every row without errors; returns how many were new, changed, the same, left out.

    Raises ValidationError when it was confirmed before; then, and after any error, nothing is
    written.
    """
    access.require("orgs.change")
    with transaction.atomic():
        waiting = TreeImport.objects.filter(pk=kept.pk, confirmed_at=None)
        if not waiting.update(confirmed_at=timezone.now()):
            raise ValidationError(_("这个文件已经导入过了。"))
        rows = plan(access, kept)
        for row in rows:
            _write(access, row)
        counts = Counter(row.action for row in rows)
        record(
            access,
            "orgs.organisation.import",
            kept,
            after={"file": kept.file_name, **counts},
            count=counts["new"] + counts["change"],
        )
    return counts


def _write(access: Access, row: PlannedRow) -> None:
    parent = row.parent.made if isinstance(row.parent, PlannedRow) else row.parent
    if row.action == "new" and parent is not None:
        row.made = create(access, parent, row.values)
    elif row.action == "change" and row.target is not None:
        now = Organisation.objects.get(pk=row.target.pk)
        change(access, now, row.values, now.version)

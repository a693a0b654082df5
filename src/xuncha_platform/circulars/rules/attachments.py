"""Which files an office may attach to a circular."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from xuncha_platform.web import uploads

# The files that are made of every circular.
MADE = ("circular.docx", "circular.html", "annexes.xlsx", "figures.json")
KINDS = ("pdf", "docx", "xlsx", "xls", "png", "jpeg", "zip")


def check_attachment(upload: UploadedFile) -> None:
    """Raise ValidationError for what is no such file, too large, or carries macros,
    or has the name of a file that is made."""
    uploads.check(upload, KINDS)
    if (upload.name or "").lower() in MADE:
        raise ValidationError(
            _("附件不能叫“%s”:这是系统生成的文件的名称。请改名后再添加。") % upload.name,
            code="name",
        )

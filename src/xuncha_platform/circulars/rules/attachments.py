"""The files of a circular: those that are made of it, and what an office may attach."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from xuncha_platform.web import uploads
from xuncha_platform.web.downloads import plain_name

# The files that are made of every circular, and what people call them.
MADE: dict[str, Promise] = {
    "circular.docx": _lazy("通报全文(Word)"),
    "circular.html": _lazy("通报全文(网页)"),
    "annexes.xlsx": _lazy("附件(Excel)"),
    "figures.json": _lazy("每个数字的来源(JSON)"),
}
# What tells the made files apart once they are saved under the circular's title.
_SAVED: dict[str, Promise] = {"annexes.xlsx": _lazy("附件"), "figures.json": _lazy("数字来源")}
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


def called(name: str) -> str:
    """What a file is called on pages: made ones by what they are, attachments by their name."""
    return str(MADE.get(name, name))


def saved_as(title: str, name: str) -> str:
    """What a file is called where it is saved: made ones by the circular's title."""
    if name not in MADE:
        return name
    return plain_name(title, _SAVED.get(name, ""), kind=name.rpartition(".")[2])

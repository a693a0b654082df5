"""Which files an office may attach to a circular."""

from __future__ import annotations

from django.core.files.uploadedfile import UploadedFile

from xuncha_platform.web import uploads

KINDS = ("pdf", "docx", "xlsx", "xls", "png", "jpeg", "zip")


def check_attachment(upload: UploadedFile) -> None:
    """Raise ValidationError for what is no such file, too large, or carries macros."""
    uploads.check(upload, KINDS)

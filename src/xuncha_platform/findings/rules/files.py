"""Files that people bring as evidence: of findings by hand, of replies."""

from __future__ import annotations

from django.core.files.uploadedfile import UploadedFile

from xuncha_platform.web import uploads

KINDS = ("pdf", "png", "jpeg", "docx", "xlsx", "zip")


def check_evidence(upload: UploadedFile) -> None:
    """Raise ValidationError for what is no such file, too large, or carries macros."""
    uploads.check(upload, KINDS)

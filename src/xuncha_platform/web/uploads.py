"""An uploaded file is looked at before anything reads it: size, kind by content, macros, bombs."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from typing import IO

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from xuncha_platform.web.spoken import in_a_row

MEGABYTE = 1024 * 1024
LIMIT = 20 * MEGABYTE
# What an honest office file unfolds to; a bomb unfolds to gigabytes.
UNFOLDED_LIMIT = 300 * MEGABYTE
RATIO_LIMIT = 200
MEMBERS_LIMIT = 5000

# kind → (endings, what people call it)
KINDS = {
    "xlsx": ((".xlsx",), "Excel(.xlsx)"),
    "xls": ((".xls",), "Excel 97(.xls)"),
    "csv": ((".csv", ".txt"), "CSV"),
    "docx": ((".docx",), "Word(.docx)"),
    "pdf": ((".pdf",), "PDF"),
    "png": ((".png",), "PNG"),
    "jpeg": ((".jpg", ".jpeg"), "JPEG"),
    "zip": ((".zip",), "ZIP"),
}
_MAGIC = {
    b"\x89PNG\r\n\x1a\n": "png",
    b"\xff\xd8\xff": "jpeg",
    b"%PDF-": "pdf",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "xls",
    b"PK\x03\x04": "zip",
    b"PK\x05\x06": "zip",
}


def check(upload: UploadedFile, kinds: Iterable[str]) -> str:
    """The kind of the file, one of `kinds` (see KINDS), judged by its content.

    Raises ValidationError with one line that says what is wrong and how to mend it. The file is
    left at its beginning.
    """
    wanted = tuple(kinds)
    if not upload.size:
        raise ValidationError(_("文件是空的。请检查后重新选择。"))
    if upload.size > LIMIT:
        raise ValidationError(
            _("文件有 %(size)d MB,超过 %(limit)d MB 的上限。请拆成几个文件后分别上传。")
            % {"size": upload.size // MEGABYTE, "limit": LIMIT // MEGABYTE}
        )
    upload.seek(0)
    try:
        kind = _kind(upload, wanted)
    finally:
        upload.seek(0)
    if kind not in wanted:
        raise ValidationError(
            _("这里只能上传 %(kinds)s 文件;选择的文件内容不是其中任何一种。")
            % {"kinds": in_a_row(*(KINDS[one][1] for one in wanted), mark="、")}
        )
    return kind


def _kind(file: IO[bytes], wanted: tuple[str, ...]) -> str:
    head = file.read(8192)
    kind = next((name for magic, name in _MAGIC.items() if head.startswith(magic)), "")
    if kind == "zip":
        file.seek(0)
        return _inside(file)
    if kind:
        return kind
    return "csv" if "csv" in wanted and looks_like_text(head) else ""


def looks_like_text(head: bytes) -> bool:
    """Whether bytes read as text: no NUL (unless UTF-16 says so), no control characters."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return not any(byte < 32 and byte not in b"\t\r\n\f" for byte in head)


def _inside(file: IO[bytes]) -> str:
    """What a ZIP file is: xlsx, docx or a plain zip. Bombs and macros are refused."""
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError):
        raise ValidationError(_("文件已损坏,打不开。请用原来的软件重新保存后上传。")) from None
    unfolded = sum(member.file_size for member in members)
    folded = sum(member.compress_size for member in members) or 1
    if (
        len(members) > MEMBERS_LIMIT
        or unfolded > UNFOLDED_LIMIT
        or (unfolded > 10 * MEGABYTE and unfolded / folded > RATIO_LIMIT)
    ):
        raise ValidationError(_("文件解开后大得不正常,不予读取。请重新导出后上传。"))
    names = {member.filename.lower() for member in members}
    if any("vbaproject" in name for name in names):
        raise ValidationError(_("文件带有宏。请另存为不带宏的 .xlsx 或 .docx 后上传。"))
    if any(member.flag_bits & 1 for member in members):
        raise ValidationError(_("文件加了密码。请去掉密码后上传。"))
    if "xl/workbook.xml" in names:
        return "xlsx"
    return "docx" if "word/document.xml" in names else "zip"


def text_of(data: bytes) -> str:
    """Text in the encoding it is in: by its mark, else strict UTF-8, else GB18030 (GBK, GB2312).

    Raises ValidationError when it is none of them.
    """
    for mark, name in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return _decoded(data, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded(data, "gb18030")


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        raise ValidationError(
            _("文字编码认不出来。请用 Excel 另存为“CSV UTF-8”或 .xlsx 后上传。")
        ) from None

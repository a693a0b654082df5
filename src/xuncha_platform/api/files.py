"""Files in and out of the API."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from django.core.files import File
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from django.utils.http import content_disposition_header

from xuncha.errors import InputError
from xuncha_platform.web.streaming import StoredFile

BINARY = "application/octet-stream"


def told(*content_types: str, what: str) -> dict[str, Any]:
    """For `openapi_extra`: the operation answers with a file of one of these types."""
    shape = {"schema": {"type": "string", "format": "binary"}}
    content = dict.fromkeys(content_types or (BINARY,), shape)
    return {"responses": {"200": {"description": what, "content": content}}}


def sent(content: bytes | str, name: str, content_type: str = BINARY) -> HttpResponse:
    """A file as an answer; always a download."""
    header = content_disposition_header(True, name) or "attachment"
    return HttpResponse(content, content_type=content_type, headers={"Content-Disposition": header})


def opened(file: BinaryIO | File[bytes], name: str, content_type: str = BINARY) -> StoredFile:
    """The same for a stored file, piece by piece."""
    return StoredFile(file, as_attachment=True, filename=name, content_type=content_type)


@contextmanager
def on_disk(upload: UploadedFile) -> Iterator[Path]:
    """An upload as a file under its own name, for readers that take a path.

    An InputError that names the file tells its name, not where we put it.
    """
    name = PurePath((upload.name or "").replace("\\", "/")).name[-100:] or "upload"
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        with path.open("wb") as file:
            for chunk in upload.chunks():
                file.write(chunk)
        try:
            yield path
        except InputError as error:
            text = str(error).replace(f"{folder}/", "")
            raise InputError(text, text) from error

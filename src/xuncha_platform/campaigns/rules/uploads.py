"""Files that people bring to a campaign, read line by line: for pages and programs alike."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from xuncha.crawl.probes.table import read_probes
from xuncha.errors import InputError
from xuncha.facts import Probe
from xuncha_platform.campaigns.rules.rulebooks import check_text
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.web.uploads import MEGABYTE, check, text_of


def rulebook_text(upload: UploadedFile) -> str:
    """The text of an office's own rulebook.

    Raises InputError with one line a fault, ValidationError for a file whose text cannot be read.
    """
    if (upload.size or 0) > MEGABYTE:
        raise refused(_("指标文件超过 1 MB,不会是指标文件。请检查选择的文件。"))
    text = text_of(upload.read())
    check_text(upload.name or "", text)
    return text


def samples_of(upload: UploadedFile) -> tuple[Probe, ...]:
    """The availability samples of a table, once all of its lines can be used.

    Raises InputError with one line a fault, ValidationError for a file of another kind.
    """
    kind = check(upload, ("csv", "xlsx"))
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{Path(upload.name or '').stem or 'probes'}.{kind}"
        path.write_bytes(upload.read())
        try:
            return read_probes(path)
        except InputError as error:
            raise refused(str(error).replace(f"{folder}{os.sep}", "")) from error

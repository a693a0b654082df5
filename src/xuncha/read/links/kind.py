"""What a link leads to, as far as its element and its URL tell."""

from __future__ import annotations

import re
from functools import lru_cache

from xuncha.facts import LinkKind

_IMAGE_NAMES = "jpg jpeg png gif bmp webp svg ico tif tiff jfif avif"
_DOCUMENT_NAMES = (
    "doc docx dot dotx wps wpt rtf odt xls xlsx xlsm xlt et ett csv ods ppt pptx pps dps odp "
    "pdf ofd ceb cebx caj gd txt xml rar zip 7z gz tar tgz bz2 exe msi apk ipa dmg"
)
_MEDIA_NAMES = "mp3 wav wma ogg m4a mp4 avi wmv flv mkv mov mpg mpeg rm rmvb swf webm m3u8"
_IMAGES = frozenset(_IMAGE_NAMES.split())
_ATTACHMENTS = frozenset((_DOCUMENT_NAMES + " " + _MEDIA_NAMES).split())
_PAGES = frozenset(("htm", "html", "shtml", "xhtml", "mhtml"))
# Programs that hand out a file: 博达 download.jsp, 大汉 downfile.jsp, 开普 /download/…
_DOWNLOAD = re.compile(
    r"(?:^|[/_.?&=])(?:down(?:load)?(?:file|attach\w*)?|filedown(?:load)?|attach\w*)"
    r"(?:[/.?=]|$)|[?&]wbfileid=",
    re.I,
)
# Of these the tag alone tells.
KINDS_OF_ELEMENTS = {
    "img": LinkKind.IMAGE,
    "input": LinkKind.IMAGE,
    "script": LinkKind.SCRIPT,
    "iframe": LinkKind.PAGE,
    "frame": LinkKind.PAGE,
    "meta": LinkKind.PAGE,
}


def kind_of(element: str, url: str) -> LinkKind:
    """The kind of a link of `element` (a tag name) to `url` (absolute)."""
    fixed = KINDS_OF_ELEMENTS.get(element)
    return fixed if fixed is not None else kind_of_url(url)


def find_kind(url: str) -> LinkKind:
    """The kind of what an anchor leads to: page unless extension or path say otherwise."""
    path, _, query = url.partition("?")
    name = path[path.find("/", 8) :].rpartition("/")[2] if path.count("/") > 2 else ""
    extension = name.rpartition(".")[2].lower() if "." in name else ""
    if extension in _IMAGES:
        return LinkKind.IMAGE
    if extension in _ATTACHMENTS:
        return LinkKind.ATTACHMENT
    # /download/index.html and /download/ are pages about downloads.
    if extension in _PAGES or (not name and not query):
        return LinkKind.PAGE
    after_host = url[url.find("/", 8) :]
    return LinkKind.ATTACHMENT if _DOWNLOAD.search(after_host) else LinkKind.PAGE


# The same, remembered: for readers, who meet an address on every page of its site.
kind_of_url = lru_cache(maxsize=50_000)(find_kind)


def kind_of_content(content_type: str) -> LinkKind | None:
    """The kind a Content-Type proves; None where it does not say (or lies, as text/plain may)."""
    media = content_type.partition(";")[0].strip().lower()
    if media in ("text/html", "application/xhtml+xml"):
        return LinkKind.PAGE
    if media.startswith("image/"):
        return LinkKind.IMAGE
    if media.startswith(("application/pdf", "application/msword", "application/vnd.", "audio/")):
        return LinkKind.ATTACHMENT
    if media.startswith("video/") or media in _ARCHIVES:
        return LinkKind.ATTACHMENT
    return None


_ARCHIVES = frozenset(
    (
        "application/zip",
        "application/x-rar-compressed",
        "application/x-rar",
        "application/octet-stream",
        "application/x-msdownload",
        "application/x-zip-compressed",
        "application/x-7z-compressed",
    )
)

"""Values of labels that contradict the register, the address of the page or the format."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from urllib.parse import urlsplit

from xuncha.facts import PageLabels, Site
from xuncha.read.links.hosts import host_name, site_domain

# PubDate:内容发布时间,格式为 YYYY-MM-DD HH:MM; seconds are more than is asked for, and no fault.
_PUB_DATE = re.compile(
    r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?"
)
# What stands in templates and in no name: a tag of a system, a variable.
_TEMPLATE = re.compile(
    r"</?[A-Za-z]\w{0,20}[_:]\w[\w:-]{0,40}(?:\s[^<>]{0,200})?/?>|<%|\{\{|\$\{|\{\$|\{[a-z]{2,12}:|\[!--|\[field:",
    re.I,
)
_CHINESE = re.compile("[\u4e00-\u9fff]")
_CODE = re.compile(r"bm\d{8}|\d{10}", re.I)


def wrong_values(page: PageLabels, site: Site) -> Iterator[tuple[str, str, str]]:
    """(label, what stands there, what it should be) for each label with a wrong value."""
    present = {name.lower(): contents for name, contents in page.labels.items()}
    yield from _of_code(present, site)
    yield from _of_domain(present, page.url, site)
    yield from _of_templates(page)
    for value in present.get("pubdate", ()):
        shown = value.strip()
        if shown not in ("", "null") and not _PUB_DATE.fullmatch(shown):
            yield "PubDate", shown, "YYYY-MM-DD HH:MM"


def labelled_day(page: PageLabels) -> date | None:
    """The day of a well-formed PubDate; None where there is none."""
    values = next((v for name, v in page.labels.items() if name.lower() == "pubdate"), ())
    for value in values:
        if _PUB_DATE.fullmatch(value.strip()):
            try:
                return date.fromisoformat(value.strip()[:10])
            except ValueError:
                return None
    return None


def _of_code(present: Mapping[str, tuple[str, ...]], site: Site) -> Iterator[tuple[str, str, str]]:
    # SiteIDCode:政府网站标识码
    registered = site.site_id_code.strip().lower()
    for value in present.get("siteidcode", ()):
        code = value.strip().lower()
        if not code or code == "null":
            continue
        if registered and code != registered:
            yield "SiteIDCode", value.strip(), site.site_id_code
        elif not _CODE.fullmatch(code):
            yield "SiteIDCode", value.strip(), "10 位数字或 bm 加 8 位数字"


def _of_templates(page: PageLabels) -> Iterator[tuple[str, str, str]]:
    """What a system should have filled in and left as it was: {{title}}, <CMS_TITLE>, ${name}."""
    for name, values in page.labels.items():
        for value in values:
            if _TEMPLATE.search(value):
                yield name, value.strip(), "实际内容（模板里的标签没有填写）"


def _of_domain(
    present: Mapping[str, tuple[str, ...]], page_url: str, site: Site
) -> Iterator[tuple[str, str, str]]:
    # SiteDomain:政府网站英文域名;可多值
    values = [
        part for value in present.get("sitedomain", ()) for part in re.split(r"[,;\s]+", value)
    ]
    domains = {domain for value in values if (domain := _domain(value))}
    if not domains and any(_CHINESE.search(value) for value in values):
        # 网站域名, the words of the form where the domain should stand.
        yield "SiteDomain", " ".join(values), site_domain(host_name(page_url))
        return
    own = {site_domain(host_name(page_url)), site_domain(urlsplit(site.url).hostname or "")}
    # A loopback or bare address is no domain to compare with.
    if domains and not domains & own and any("." in name and not _is_address(name) for name in own):
        yield "SiteDomain", " ".join(sorted(domains)), " ".join(sorted(own))


def _domain(value: str) -> str:
    name = value.strip().lower().removeprefix("http://").removeprefix("https://")
    name = name.partition("/")[0].partition(":")[0]
    return site_domain(name) if "." in name else ""


def _is_address(name: str) -> bool:
    return name.startswith("[") or name.replace(".", "").isdigit()

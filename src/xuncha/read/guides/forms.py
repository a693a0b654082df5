"""Forms of a guide: which files it offers, and which forms it only talks about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from xuncha.read.guides.sections import is_file
from xuncha.read.links.href import absolute
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.lines import Line, leads_somewhere

# Only words that put a form into the applicant's hands: a form handed out at the window
# ("到窗口领取《…表》") is not promised on the page.
_FILL_IN = r"(?:填写|填报|填好的?|填具|填妥的?|如实填写|下载|打印)(?:并[\u4e00-\u9fff]{2,4})?(?:完整的|好的|的)?"
_NAMED_FORM = re.compile(
    _FILL_IN + r"[^。;;《》]{0,6}《([^《》]{2,40}?(?:表|申请书|登记书|审批书))》"
)
_FORM_HEADING = re.compile(
    r"(?:表格|样表|附表|资料|文书|附件)下载[::]?(无|暂无|/|-+)?|(?:附件|附表)[::]?\d*[..、]?(《?[\u4e00-\u9fff]{2,30}表》?)"
)
_GENERIC_LINK = re.compile(r"下载|表格|样表|附件")


def find_downloads(lines: Sequence[Line], base: str) -> tuple[str, ...]:
    """Absolute addresses of the files that the lines offer, in page order."""
    found = [
        absolute(href, base)
        for line in lines
        for words, href in line.links
        if leads_somewhere(href) and is_file(words, href)
    ]
    return tuple(dict.fromkeys(url for url in found if url))


def forms_not_offered(lines: Sequence[Line]) -> tuple[str, ...]:
    """Forms to be filled in that are named in the text while no link offers a file.

    国办发〔2015〕15号 附件:办事指南中提及的表格、附件等未提供下载。
    Where the page offers any file, or a link with the form's name, nothing is reported: which
    file is which form cannot be told for sure.
    """
    links = [(words, href) for line in lines for words, href in line.links]
    if any(is_file(words, href) or _GENERIC_LINK.search(words) for words, href in links):
        return ()
    offered = squeeze("".join(words for words, _ in links))
    named = [name for line in lines for name in _forms_of(line.text)]
    return tuple(dict.fromkeys(name for name in named if name not in offered))


def _forms_of(text: str) -> list[str]:
    text = squeeze(text)
    named = [match.group(1) for match in _NAMED_FORM.finditer(text)]
    heading = _FORM_HEADING.fullmatch(text)
    if heading:
        named.append((heading.group(2) or "表格下载").strip("《》"))
    return named

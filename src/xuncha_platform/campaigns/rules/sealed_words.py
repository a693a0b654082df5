"""Where a seal does not hold, in words: the paths of rules/manifest.py for a person to read."""

from __future__ import annotations

import re

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

# Of one word in a line, so with a context: elsewhere the same words are headings.
# The parts of a site's entry, longest first where one begins like another.
_OF_A_SITE: dict[str, Promise] = {
    "result/files": pgettext_lazy("seal", "证据文件"),
    "result": pgettext_lazy("seal", "结果"),
    "register": pgettext_lazy("seal", "登记信息"),
    "region": pgettext_lazy("seal", "地区"),
    "chosen": pgettext_lazy("seal", "入选方式"),
    "reason": pgettext_lazy("seal", "入选理由"),
    "stratum": pgettext_lazy("seal", "抽取的分层"),
    "ticket": pgettext_lazy("seal", "抽取的号"),
    "earlier": pgettext_lazy("seal", "此前情况"),
    "findings": pgettext_lazy("seal", "问题"),
    "decisions": pgettext_lazy("seal", "复核决定"),
    "manual": pgettext_lazy("seal", "人工认定"),
    "contests": pgettext_lazy("seal", "申辩"),
}
_OF_ALL: dict[str, Promise] = {
    "manifest": pgettext_lazy("seal", "封存清单本身被改过"),
    "schema": pgettext_lazy("seal", "封存清单的格式"),
    "campaign": pgettext_lazy("seal", "活动的设置"),
    "rulebook": pgettext_lazy("seal", "指标"),
    "draw": pgettext_lazy("seal", "名单和抽取"),
    "exemptions": pgettext_lazy("seal", "豁免"),
    "figures": pgettext_lazy("seal", "统计数字"),
}
_SITE = re.compile(rf"sites/(?P<url>.+?)/(?P<part>{'|'.join(_OF_A_SITE)})(?:/(?P<name>.+))?")


def in_words(path: str) -> str:
    """“http://…:证据文件(evidence.warc.gz)”; a path that is not known stays as it is."""
    found = _SITE.fullmatch(path)
    if found:
        part = str(_OF_A_SITE[found["part"]])
        return _("%(site)s:%(part)s") % {"site": found["url"], "part": _with(part, found["name"])}
    first, _slash, rest = path.partition("/")
    if first == "sites":
        return _("%(site)s:多出或缺少这个网站") % {"site": rest}
    return _with(str(_OF_ALL[first]), rest) if first in _OF_ALL else path


def _with(part: str, name: str | None) -> str:
    return _("%(part)s(%(name)s)") % {"part": part, "name": name} if name else part

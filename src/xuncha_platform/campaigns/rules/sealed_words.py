"""Where a seal does not hold, in words: the paths of rules/manifest.py for a person to read."""

from __future__ import annotations

import re

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

# The parts of a site's entry, longest first where one begins like another.
_OF_A_SITE: dict[str, Promise] = {
    "result/files": gettext_lazy("证据文件"),
    "result": gettext_lazy("结果"),
    "register": gettext_lazy("登记信息"),
    "region": gettext_lazy("地区"),
    "chosen": gettext_lazy("入选方式"),
    "reason": gettext_lazy("入选理由"),
    "stratum": gettext_lazy("抽取的分层"),
    "ticket": gettext_lazy("抽取的号"),
    "earlier": gettext_lazy("此前情况"),
    "findings": gettext_lazy("问题"),
    "decisions": gettext_lazy("复核决定"),
    "manual": gettext_lazy("人工认定"),
    "contests": gettext_lazy("申辩"),
}
_OF_ALL: dict[str, Promise] = {
    "manifest": gettext_lazy("封存清单本身被改过"),
    "schema": gettext_lazy("封存清单的格式"),
    "campaign": gettext_lazy("活动的设置"),
    "rulebook": gettext_lazy("指标"),
    "draw": gettext_lazy("名单和抽取"),
    "exemptions": gettext_lazy("豁免"),
    "figures": gettext_lazy("统计数字"),
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

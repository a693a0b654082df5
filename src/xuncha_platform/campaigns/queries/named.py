"""Sites that a person names line by line: code or address, a blank (or a tab), the reason."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from xuncha_platform.registry.models import Site
from xuncha_platform.registry.queries.named import is_named
from xuncha_platform.registry.rules.texts import half_width


def named_sites(text: str, scope: QuerySet[Site]) -> tuple[list[dict[str, Any]], list[str]]:
    """(rows with `site`, `text`, `reason`; one problem a line that cannot be used)."""
    rows, problems = [], []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        # A tab comes from Excel; more columns belong to the reason.
        name, *words = line.split()
        reason = " ".join(words)
        found = find_site(name, scope)
        if found is None:
            problem = _("第 %(line)d 行:范围里没有“%(name)s”。请写登记的标识码或网址。")
            problems.append(problem % {"line": number, "name": name})
        elif not reason:
            problems.append(_("第 %(line)d 行:请在空格后写明理由。") % {"line": number})
        else:
            rows.append({"site": found, "text": name, "reason": reason[:200]})
    return rows, problems


def find_site(name: str, scope: QuerySet[Site]) -> int | None:
    """The id of the one site that a code or an address names; None where it is none or several."""
    wanted = is_named(half_width(name))
    found = list(scope.order_by().filter(wanted).values_list("pk", flat=True)[:2])
    return found[0] if len(found) == 1 else None

"""Sites by what a person writes: code, address, host or name."""

from __future__ import annotations

from django.db.models import Q

from xuncha.errors import InputError
from xuncha_platform.registry.models import Site, SiteStatus

# Of several that are meant so many are told.
_TOLD = 5


def is_named(text: str) -> Q:
    """The sites with that code or address; an address may lack its http:// or its last slash."""
    address = text if "://" in text else f"http://{text}"
    return Q(site_id_code=text) | Q(url=address) | Q(url=f"{address}/")


def site_named(text: str) -> Site:
    """The one site of the register with that code, address, host or name: for commands.

    Raises InputError where there is none, and with their codes and addresses where several are.
    """
    rows = Site.objects.exclude(status=SiteStatus.VOID)
    for wanted in (is_named(text), Q(host=text.lower()), Q(name=text)):
        found = list(rows.filter(wanted).order_by("pk")[: _TOLD + 1])
        if len(found) == 1:
            return found[0]
        if found:
            raise _several(text, found)
    raise InputError(
        f"登记里没有“{text}”。请写标识码、网址、域名或网站全称。",
        f"The register has no “{text}”. Write a code, an address, a host or the full name.",
    )


def _several(text: str, found: list[Site]) -> InputError:
    told = [f"{one.site_id_code} {one.url}".strip() for one in found[:_TOLD]]
    more = "…" if len(found) > _TOLD else ""
    return InputError(
        f"登记里有几个“{text}”:{'、'.join(told)}{more}。请写标识码或网址。",
        f"Several sites are “{text}”: {', '.join(told)}{more}. Write a code or an address.",
    )

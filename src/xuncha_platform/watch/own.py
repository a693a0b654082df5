"""The vantage that this installation is."""

from __future__ import annotations

from xuncha_platform.watch.models import Vantage


def own_vantage() -> Vantage:
    """This installation's row; made when first asked for."""
    vantage, _ = Vantage.objects.get_or_create(is_own=True, defaults={"name": "本机"})
    return vantage

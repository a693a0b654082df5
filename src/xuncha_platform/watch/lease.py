"""One process watches at a time: held by a row, taken over when its holder is silent."""

from __future__ import annotations

import os
import secrets
import socket
from datetime import datetime, timedelta

from django.db.models import Q

from xuncha_platform.watch.models import Beat, Vantage

# A holder that has not been heard of for so long has died.
HOLDS_FOR = timedelta(seconds=60)


class Lease:
    """The right to watch from a vantage."""

    def __init__(self, vantage: Vantage) -> None:
        self._vantage = vantage
        self.holder = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"[-80:]

    def hold(self, now: datetime) -> bool:
        """Take or keep it; False while another process holds it. `now` by the database's clock:
        those of two machines may be hours apart."""
        # A beat from later than now was told before that clock was set back.
        has_died = Q(seen_at__lt=now - HOLDS_FOR) | Q(seen_at__gt=now + HOLDS_FOR)
        nobodys = Q(holder="") | has_died
        beat = Beat.objects.filter(vantage=self._vantage)
        if beat.filter(holder=self.holder).update(seen_at=now):
            return True
        fresh = {"holder": self.holder, "started_at": now, "seen_at": now}
        if beat.filter(nobodys).update(**fresh):
            return True
        _, is_new = Beat.objects.get_or_create(vantage=self._vantage, defaults=fresh)
        return is_new

    def held_by(self) -> str:
        """Machine and process of the holder, for people."""
        holder = Beat.objects.filter(vantage=self._vantage).values_list("holder", flat=True).first()
        return (holder or "").rpartition(":")[0]

    def give_back(self) -> None:
        """Let the next process begin at once."""
        Beat.objects.filter(vantage=self._vantage, holder=self.holder).update(holder="")

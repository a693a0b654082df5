"""Which machine may ask a host, where several work on one database without Ray."""

from __future__ import annotations

from django.db import models


class TurnMachine(models.Model):
    """A machine at work on a round."""

    # Of fetch/pacefile.py's folder: the same for all processes of the machine.
    who = models.CharField(max_length=32, primary_key=True)
    heard_at = models.DateTimeField()
    # Alone it does not; and then nobody else gets a turn until it has heard of the other.
    takes_turns = models.BooleanField(default=False)


class HostTurn(models.Model):
    """A host, by its number in fetch/pacefile.py, and the machine whose turn it is."""

    place = models.PositiveIntegerField(primary_key=True)
    # Empty: nobody's, and not to be asked before `free_at`.
    holder = models.CharField(max_length=32, blank=True, db_index=True)
    free_at = models.DateTimeField(null=True)


class HostWish(models.Model):
    """A machine that waits for its turn at a host; the first to wish is the next."""

    place = models.PositiveIntegerField()
    who = models.CharField(max_length=32)
    said_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=("place", "who"), name="one_wish_a_machine")]

"""What the API remembers: answers to requests that must not be done twice."""

from __future__ import annotations

from django.db import models


class KeptAnswer(models.Model):
    """The answer to a request that carried an Idempotency-Key: sent again, it does nothing."""

    membership = models.ForeignKey("people.Membership", models.CASCADE, related_name="+")
    key = models.CharField(max_length=100)
    # SHA-256 of what was asked: the same key for something else is a mistake.
    asked = models.CharField(max_length=64)
    # 0 while the request is being worked on.
    status = models.PositiveSmallIntegerField(default=0)
    # None for an answer that may be told only once, such as the link of an invitation.
    content = models.TextField(null=True)
    at = models.DateTimeField(auto_now_add=True, db_index=True)

    class Meta:
        verbose_name = "接口已答复的请求"
        constraints = [
            models.UniqueConstraint(fields=("membership", "key"), name="a_key_once_a_membership")
        ]

    def __str__(self) -> str:
        return self.key

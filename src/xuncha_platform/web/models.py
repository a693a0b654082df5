"""What the pages themselves remember: a person's choices, and forms that were already sent."""

from __future__ import annotations

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models


class Choice(models.Model):
    """Something a person chose and finds again: the filters of a table, the last visit."""

    user = models.ForeignKey("people.User", models.CASCADE, related_name="+")
    # "table:sites", "visit"
    key = models.CharField(max_length=60)
    value = models.JSONField(encoder=DjangoJSONEncoder)
    at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = "个人设置"
        constraints = [models.UniqueConstraint(fields=("user", "key"), name="one_choice_a_key")]

    def __str__(self) -> str:
        return self.key


class Submission(models.Model):
    """A form that was sent: the same token again does nothing (forms/once.py)."""

    token = models.CharField(max_length=64, unique=True)
    user = models.ForeignKey("people.User", models.CASCADE, null=True, related_name="+")
    # Where the first request was led; empty while it is being worked on.
    outcome = models.CharField(max_length=500, blank=True)
    at = models.DateTimeField(auto_now_add=True, db_index=True)

    class Meta:
        verbose_name = "已提交的表单"

    def __str__(self) -> str:
        return self.token

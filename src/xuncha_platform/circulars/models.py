"""The circular (通报) of a campaign: its text, its versions, its publication, its errata."""

from __future__ import annotations

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext_lazy as _

from xuncha_platform.circulars.rules.attachments import called
from xuncha_platform.orgs.scope import ScopedQuerySet


class CircularState(models.TextChoices):
    """通报的状态."""

    DRAFT = "draft", _("起草")
    # Waits for the second person.
    SUBMITTED = "submitted", _("待审签")
    PUBLISHED = "published", _("已公布")


class Circular(models.Model):
    """The circular of one campaign."""

    organisation = models.ForeignKey("orgs.Organisation", models.PROTECT)
    campaign = models.OneToOneField("campaigns.Campaign", models.PROTECT, related_name="circular")
    title = models.CharField(_("标题"), max_length=200)
    document_number = models.CharField(_("发文字号"), max_length=60, blank=True)
    issuer = models.CharField(_("发文机关"), max_length=120)
    signed_on = models.DateField(_("成文日期"), null=True, blank=True)
    decimals = models.PositiveSmallIntegerField(_("合格率小数位"), default=2)
    addressees = models.CharField(_("主送机关"), max_length=300, blank=True)
    # Fields of the core's facts that only the office knows: rectification, level, province …
    fields = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    state = models.CharField(
        _("状态"), max_length=10, choices=CircularState, default=CircularState.DRAFT
    )
    published_at = models.DateTimeField(null=True, blank=True)
    published_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    submitted_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    # The stable part of the public page's address.
    slug = models.CharField(max_length=40, unique=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("-id",)
        verbose_name = _("通报")

    def __str__(self) -> str:
        return self.title


class Version(models.Model):
    """One saved state of the text. Sections hold paragraphs with {live fields} in them."""

    circular = models.ForeignKey(Circular, models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    # [{"heading": …, "paragraphs": ["…{figures.sampled}…"]}, …]
    sections = models.JSONField(encoder=DjangoJSONEncoder)
    # What the figures of that moment drafted: sentences of it that today's figures would not draft
    # are doubtful (rules/stale.py). Empty for versions before 0.2.0.
    drafted = models.JSONField(default=list, encoder=DjangoJSONEncoder)
    # Title, number, issuer … as they were then, field → text; empty for versions before 0.2.0.
    head = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    remark = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(fields=("circular", "number"), name="versions_are_numbered")
        ]


class SignedException(models.Model):
    """A fault of the figures check that somebody answers for with name and reason."""

    circular = models.ForeignKey(Circular, models.CASCADE, related_name="exceptions")
    path = models.CharField(max_length=200)
    line = models.CharField(max_length=500)
    reason = models.CharField(max_length=300)
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)


class Wording(models.Model):
    """A paragraph an office uses again and again."""

    organisation = models.ForeignKey("orgs.Organisation", models.PROTECT)
    name = models.CharField(_("名称"), max_length=60)
    section = models.CharField(_("用在"), max_length=40, blank=True)
    text = models.TextField(_("文字"))

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("section", "name")
        verbose_name = _("常用文字")

    def __str__(self) -> str:
        return self.name


class CircularFile(models.Model):
    """A file of the circular: made by us at publication, or attached by the office."""

    circular = models.ForeignKey(Circular, models.CASCADE, related_name="files")
    # circular.docx, circular.html, annexes.xlsx, figures.json, or the attachment's own name
    name = models.CharField(max_length=200)
    made = models.BooleanField(default=False)
    file = models.FileField(upload_to="circulars/%Y")
    sha256 = models.CharField(max_length=64)
    at = models.DateTimeField(auto_now_add=True)

    @property
    def called(self) -> str:
        """What pages call it."""
        return called(self.name)


class Erratum(models.Model):
    """A correction after publication: what was printed, what is right, why."""

    circular = models.ForeignKey(Circular, models.PROTECT, related_name="errata")
    text = models.TextField(_("更正"))
    reason = models.CharField(_("原因"), max_length=300)
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

"""The files of a draw, as `xuncha draw` takes and writes them."""

from __future__ import annotations

from django.db import models

from xuncha_platform.campaigns.models.campaign import Campaign


class DrawFiles(models.Model):
    """What was drawn from and what came out, fixed with the seed. A table of its own: the list of a
    nation's sites is megabytes, and lists of campaigns and of findings read the campaign with
    every row."""

    campaign = models.OneToOneField(
        Campaign, models.CASCADE, primary_key=True, related_name="draw_files"
    )
    # The list, 必抽, 不抽; and the sample, empty where all of the list is taken.
    population_csv = models.TextField(blank=True)
    must_csv = models.TextField(blank=True)
    exclude_csv = models.TextField(blank=True)
    sample_csv = models.TextField(blank=True)
    # For the rows of the list their ids in the register, and the reasons (rules/fixed.py).
    fixed = models.JSONField(default=dict)

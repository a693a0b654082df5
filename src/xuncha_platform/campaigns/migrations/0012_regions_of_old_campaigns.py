"""The regions of campaigns that only kept their names: by what the register and the record say.

A region that nothing tells stays empty: it is not guessed, and its sites are in the figures of all
and in the table by names as before.
"""

from collections import defaultdict

from django.db import migrations


def fill(apps, _editor):
    rows = apps.get_model("campaigns", "CampaignSite").objects
    known = _names(apps)
    pairs = rows.filter(region__isnull=True).order_by()
    asked = pairs.values_list(
        "campaign_id", "campaign__organisation__path", "region_name", "site__region_id"
    ).distinct()
    for campaign, path, name, now in list(asked):
        region = _region(known[name], now, path)
        if region is not None:
            own = rows.filter(campaign_id=campaign, region_name=name, site__region_id=now)
            own.update(region_id=region)


def _names(apps):
    """Name → (id, path) of the regions that bear it or once bore it."""
    known: dict[str, dict[int, str]] = defaultdict(dict)
    organisations = apps.get_model("orgs", "Organisation").objects
    paths = dict(organisations.values_list("pk", "path"))
    for pk, name, short in organisations.values_list("pk", "name", "short_name"):
        for one in (name, short):
            known[one][pk] = paths[pk]
    renamed = apps.get_model("audit", "Event").objects.filter(
        action="orgs.organisation.change", target_type="orgs.organisation"
    )
    for pk, before in renamed.values_list("target_id", "before"):
        for field in ("name", "short_name"):
            old = (before or {}).get(field)
            if old and int(pk) in paths:
                known[old][int(pk)] = paths[int(pk)]
    return known


def _region(candidates, now, path):
    """The one that the site has today, if it bears the name; else the only one in the province."""
    if now in candidates:
        return now
    near = [pk for pk, own in candidates.items() if own.startswith(path)]
    return near[0] if len(near) == 1 else None


def portals(apps, _editor):
    """As the row of the register says that was copied at the draw."""
    rows = apps.get_model("campaigns", "CampaignSite").objects
    batch = []
    for pk, snapshot in rows.order_by("pk").values_list("pk", "snapshot").iterator(chunk_size=500):
        if snapshot.get("is_portal"):
            batch.append(pk)
        if len(batch) == 500:
            rows.filter(pk__in=batch).update(is_portal=True)
            batch = []
    rows.filter(pk__in=batch).update(is_portal=True)


class Migration(migrations.Migration):
    dependencies = [
        ("campaigns", "0011_region_of_the_draw"),
        ("audit", "0004_sql_seal"),
        ("registry", "0002_requests_of_accounts"),
    ]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.RunPython(portals, migrations.RunPython.noop),
    ]

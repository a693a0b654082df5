"""The sites of a campaign are written down: in the sample, or left out with the reason."""

from __future__ import annotations

from dataclasses import asdict

from django.utils import timezone

from xuncha.facts import Site as ListedSite
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Chosen, Stage
from xuncha_platform.campaigns.rules.fixed import Fixed
from xuncha_platform.campaigns.rules.rulebooks import check_text, own_text
from xuncha_platform.campaigns.rules.sampling import Ticket, read_list, tickets
from xuncha_platform.campaigns.rules.snapshot import listed_site, region_names
from xuncha_platform.registry.models import Site

BATCH = 500


def settle(campaign: Campaign) -> int:
    """Write the campaign's sites from its list and sample, copy its rules; it is then drawn.

    Without a sample all of the list is taken. Returns how many sites will be inspected.
    """
    files = campaign.draw_files
    fixed = Fixed.from_json(files.fixed)
    drawn = {row.url: row for row in tickets(files.sample_csv)}
    rows = []
    for position, (pk, site) in enumerate(
        zip(fixed.ids, read_list(files.population_csv), strict=True), start=1
    ):
        if pk in fixed.left_out:
            rows.append(_row(campaign, pk, site, position, Chosen.EXCLUDED, fixed.left_out[pk]))
        elif not files.sample_csv:
            rows.append(_row(campaign, pk, site, position, Chosen.ALL))
        elif site.url in drawn:
            rows.append(_drawn(campaign, pk, site, position, drawn[site.url], fixed))
    regions = _regions(fixed)
    for row in rows:
        row.region_id = regions[row.site_id]
    rows += _unusable(campaign, fixed, len(fixed.ids))
    CampaignSite.objects.bulk_create(rows, batch_size=BATCH)
    _copy_rules(campaign)
    campaign.stage, campaign.drawn_at = Stage.DRAWN, timezone.now()
    campaign.save()
    return sum(row.chosen != Chosen.EXCLUDED for row in rows)


def _regions(fixed: Fixed) -> dict[int, int]:
    """Site → its region when the list was fixed; lists that were fixed before 0.2.0 do not say."""
    if fixed.regions:
        return dict(zip(fixed.ids, fixed.regions, strict=True))
    return dict(Site.objects.filter(pk__in=fixed.ids).values_list("pk", "region_id"))


def _drawn(
    campaign: Campaign, pk: int, site: ListedSite, position: int, ticket: Ticket, fixed: Fixed
) -> CampaignSite:
    chosen = Chosen.FORCED if ticket.is_forced else Chosen.DRAWN
    row = _row(campaign, pk, site, position, chosen, fixed.forced.get(pk, ""))
    row.stratum, row.ticket = ticket.stratum, ticket.ticket
    return row


def _row(
    campaign: Campaign, pk: int, site: ListedSite, position: int, chosen: Chosen, reason: str = ""
) -> CampaignSite:
    return CampaignSite(
        campaign=campaign,
        site_id=pk,
        snapshot=asdict(site),
        region_name=site.region,
        is_portal=site.is_portal,
        chosen=chosen,
        reason=reason[:300],
        position=position,
    )


def _unusable(campaign: Campaign, fixed: Fixed, after: int) -> list[CampaignSite]:
    """Sites whose address cannot be inspected are left out for that reason."""
    sites = Site.objects.filter(pk__in=fixed.unusable).select_related("region__parent")
    names = region_names({site.region for site in sites})
    return [
        CampaignSite(
            campaign=campaign,
            site=site,
            snapshot=asdict(listed_site(site, names[site.region_id])),
            region_name=names[site.region_id],
            region=site.region,
            is_portal=site.is_portal,
            chosen=Chosen.EXCLUDED,
            reason=fixed.unusable[site.pk][:300],
            position=position,
        )
        for position, site in enumerate(sites.order_by("pk"), start=after + 1)
    ]


def _copy_rules(campaign: Campaign) -> None:
    """The rules as they are now: a later version of a rulebook does not reach this campaign."""
    campaign.rulebook_text = campaign.rulebook_text or own_text(campaign.rulebook)
    campaign.rulebook_version = check_text(campaign.rulebook, campaign.rulebook_text).version

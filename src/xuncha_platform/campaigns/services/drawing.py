"""The draw: the seed's hash is committed with everything that decides, then the sample is drawn."""

from __future__ import annotations

import secrets

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha.sample.ticket import seed_digest
from xuncha_platform.audit.services import record
from xuncha_platform.campaigns.models import Campaign, CampaignKind, DrawFiles, Stage
from xuncha_platform.campaigns.queries.choice import forced, left_out
from xuncha_platform.campaigns.queries.scope import sites_in_scope
from xuncha_platform.campaigns.rules.fixed import Fixed
from xuncha_platform.campaigns.rules.sampling import names_csv, population, sample
from xuncha_platform.campaigns.rules.snapshot import listed_site, region_names
from xuncha_platform.campaigns.services.guard import open_campaign, open_draft
from xuncha_platform.campaigns.services.listing import settle
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.refusal import refused

SHORTEST_SEED = 6
LONGEST_SEED = 200


def commit_seed(access: Access, campaign: Campaign, seed: str = "") -> Campaign:
    """Fix the seed by its SHA-256, and with it list, rate, strata, 必抽 and 不抽.

    Without a `seed` a random one is made. It is shown to nobody before the draw.
    Raises InputError for a seed that could be guessed, or a scope without sites.
    """
    seed = seed.strip() or secrets.token_hex(16)
    if not SHORTEST_SEED <= len(seed) <= LONGEST_SEED:
        raise refused(
            _("种子要有 %(least)d 至 %(most)d 个字符。")
            % {"least": SHORTEST_SEED, "most": LONGEST_SEED}
        )
    with transaction.atomic():
        stored = open_draft(access, campaign.pk)
        if stored.kind != CampaignKind.SPOT:
            raise refused(_("只有抽查要抽取;其他活动检查范围内的全部网站。"))
        if stored.rate is None:
            raise refused(_("请先填写抽取比例。"))
        _fix_list(stored)
        stored.seed, stored.seed_digest = seed, seed_digest(seed)
        stored.seed_committed_at = timezone.now()
        stored.save()
        record(access, "campaigns.seed.commit", stored, after=_committed(stored))
    return stored


def give_up_seed(access: Access, campaign: Campaign, reason: str) -> Campaign:
    """Take a committed seed back before the draw, with a reason; both stay to be seen."""
    if not reason.strip():
        raise refused(_("请写明放弃种子的理由。"))
    with transaction.atomic():
        stored = open_campaign(access, campaign.pk, "campaigns.change")
        if stored.stage != Stage.DRAFT or not stored.seed_digest:
            raise refused(_("没有可以放弃的种子:还没有提交,或已经抽取。"))
        was = _committed(stored)
        stored.given_up = [
            *stored.given_up,
            {**was, "given_up_at": timezone.now(), "reason": reason.strip()},
        ]
        stored.seed = stored.seed_digest = stored.list_digest = ""
        stored.seed_committed_at = None
        stored.save()
        DrawFiles.objects.filter(campaign=stored).delete()
        record(access, "campaigns.seed.give_up", stored, before=was, reason=reason.strip())
    return stored


def draw(access: Access, campaign: Campaign) -> Campaign:
    """Draw from the list and with the seed that were committed."""
    with transaction.atomic():
        stored = open_campaign(access, campaign.pk, "campaigns.change")
        if stored.stage != Stage.DRAFT or not stored.seed_digest:
            raise refused(_("要先提交种子;抽取只能做一次。"))
        files = stored.draw_files
        files.sample_csv = sample(
            files.population_csv,
            files.must_csv,
            files.exclude_csv,
            stored.rate or 100,
            stored.strata,
            stored.seed,
        )
        files.save(update_fields=["sample_csv"])
        count = settle(stored)
        record(
            access,
            "campaigns.campaign.draw",
            stored,
            after={**_committed(stored), "seed": stored.seed, "sites": count},
            count=count,
        )
    return stored


def take_all(access: Access, campaign: Campaign) -> Campaign:
    """Without a draw: every site in scope that is not left out."""
    with transaction.atomic():
        stored = open_draft(access, campaign.pk)
        if stored.kind == CampaignKind.SPOT:
            raise refused(_("抽查要先提交种子再抽取。"))
        _fix_list(stored)
        count = settle(stored)
        after = {"list": stored.list_digest, "sites": count}
        record(access, "campaigns.campaign.list", stored, after=after, count=count)
    return stored


def _fix_list(campaign: Campaign) -> None:
    """Write the files of the draw down: later changes of the register miss them."""
    scope = sites_in_scope(campaign)
    names = region_names({site.region for site in scope})
    listed = population([(site.pk, listed_site(site, names[site.region_id])) for site in scope])
    if not listed.sites:
        raise refused(_("范围里没有可以检查的网站。请放宽范围,或先在“网站”里登记。"))
    region_of = {site.pk: site.region_id for site in scope}
    fixed = Fixed(
        ids=tuple(listed.ids.values()),
        regions=tuple(region_of[pk] for pk in listed.ids.values()),
        forced=forced(campaign, scope),
        left_out=left_out(campaign, scope),
        unusable=dict(listed.unusable),
    )
    if all(pk in fixed.left_out for pk in fixed.ids):
        raise refused(_("范围里的网站都列为不抽,没有可以检查的。"))
    urls = {site.url for site in listed.sites}
    files = DrawFiles.objects.create(
        campaign=campaign,
        population_csv=listed.csv,
        must_csv=names_csv(listed.sites, {u for u in urls if listed.ids[u] in fixed.forced}),
        exclude_csv=names_csv(listed.sites, {u for u in urls if listed.ids[u] in fixed.left_out}),
        fixed=fixed.as_json(),
    )
    campaign.draw_files = files
    campaign.list_digest = listed.digest


def _committed(campaign: Campaign) -> dict[str, object]:
    return {
        "seed_sha256": campaign.seed_digest,
        "list_sha256": campaign.list_digest,
        "committed_at": campaign.seed_committed_at,
        "rate": campaign.rate,
        "strata": campaign.strata,
    }

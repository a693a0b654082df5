"""Loads a finished `xuncha demo` into the office, all of it or nothing."""

from __future__ import annotations

from pathlib import Path

from django.db import transaction

from xuncha.errors import InputError
from xuncha.facts import Verdict
from xuncha.sites import read_sites
from xuncha_platform.campaigns.models import Campaign, CampaignSite
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.practice.campaign import TITLE, land_round, make_campaign, open_reply
from xuncha_platform.practice.decisions import review_most
from xuncha_platform.practice.organisations import make_county, make_organisations
from xuncha_platform.practice.people import make_people
from xuncha_platform.practice.probes import keep_week
from xuncha_platform.practice.procedures import make_procedures
from xuncha_platform.practice.register import make_sites
from xuncha_platform.practice.requests import make_requests
from xuncha_platform.registry.models import Site


def load(out: Path) -> Campaign:
    """The practice campaign of the demo in folder `out`; what was loaded before stays as it is.

    Raises InputError where `out` holds no finished demo, or the database holds something else:
    practice data is never mixed with an office's own.
    """
    sampled = read_sites(out / "sites.csv").sites
    national = read_sites(out / "national.csv").sites
    loaded = Campaign.objects.filter(title=TITLE).first()
    if loaded is not None:
        _same_sites(out, len(sampled) + len(national))
        return loaded
    if Organisation.objects.exists():
        raise InputError(
            "这个数据目录里已有单位自己的数据,演练数据不装进去。请换一个空的目录。",
            "This data folder holds an office's own data; practice data is not mixed with it.",
        )
    with transaction.atomic():
        organisations = make_organisations(sampled + national)
        register = make_sites(sampled + national, organisations)
        campaign = make_campaign(organisations[""], sampled, national, register)
        land_round(campaign, out / "sites")
        city, county = make_county(organisations[""])
        own = _with_faults(campaign)
        places = {"province": organisations[""], "city": city, "county": county}
        make_people(places | {"sponsor": own.organisation})
        review_most(campaign)
        open_reply(campaign)
        keep_week(out / "probes.csv", register)
        make_procedures(county, own)
        make_requests(county, own)
    return campaign


def _with_faults(campaign: Campaign) -> Site:
    """The site whose office signs in as operator: the failing one with most to contest."""
    failing = campaign.sites.filter(current__verdict=Verdict.FAIL).select_related("site")
    by_points = failing.filter(current__score__isnull=False)
    row: CampaignSite | None = (
        by_points.order_by("-site__open_faults", "position").first()
        or failing.first()
        or campaign.sites.first()
    )
    assert row is not None  # a site list is never empty (read_sites)
    return row.site


def _same_sites(out: Path, sites: int) -> None:
    if CampaignSite.objects.filter(campaign__title=TITLE).count() != sites:
        raise InputError(
            f"{out} 里已装入另一个规模的演练省。请换一个 --out,或删掉 {out} 再运行。",
            f"{out} holds a practice province of another size. Choose another --out.",
        )

"""Fills a data folder for the benchmark of pages; prints a session for each role and the pages to ask for."""

from __future__ import annotations

import json
import random
import sys
from datetime import date, timedelta

# Every list page of the office by the name of its address, and the role that looks at it.
LISTS = {
    "web:home": "inspector",
    "registry:sites": "inspector",
    "registry:accounts": "inspector",
    "campaigns:list": "inspector",
    "campaigns:detail": "inspector",
    "campaigns:sites": "inspector",
    "findings:contests": "reviewer",
    "findings:campaign": "reviewer",
    "circulars:list": "inspector",
    "circulars:statistics": "inspector",
    "circulars:compare": "inspector",
    "circulars:trends": "inspector",
    "circulars:indicators": "inspector",
    "circulars:indicator": "inspector",
    "circulars:indicator-sites": "inspector",
    "campaigns:draw": "inspector",
    "campaigns:freeze": "reviewer",
    "findings:exemptions": "reviewer",
    "watch:overview": "inspector",
    "registry:funnel": "registrar",
    "registry:differences": "registrar",
    "registry:hosts": "registrar",
    "registry:requests": "registrar",
    "registry:imports": "registrar",
    "lifecycle:list": "registrar",
    "lifecycle:procedures": "registrar",
    "orgs:tree": "administrator",
    "people:people": "administrator",
    "audit:events": "administrator",
    "jobs:list": "administrator",
}
_OF_A_CAMPAIGN = (
    "campaigns:detail",
    "campaigns:sites",
    "campaigns:draw",
    "campaigns:freeze",
    "findings:campaign",
)
# What follows the campaign in the address.
_INDICATOR = {
    "circulars:indicator": ("C15-S1",),
    "circulars:indicator-sites": ("violated", "C15-S1"),
}
_REGIONS = 14
_EVENTS = 20_000
_FIRST = date(2016, 9, 1)


def main(sites: int) -> None:
    """Make the rows."""
    from xuncha_platform.config import boot

    boot.set_up()
    boot.migrate()
    from django.conf import settings
    from django.test import Client

    settings.ALLOWED_HOSTS += ["testserver"]
    province, cities = _regions()
    people = {role: _person(province, role) for role in set(LISTS.values())}
    _sites(cities, sites)
    _events(province, people["administrator"])
    _paper(province, people["registrar"])
    sessions = {}
    for role, user in people.items():
        client = Client()
        client.force_login(user)
        sessions[role] = client.cookies["sessionid"].value
    from benchmarks.pages_campaign import make_campaign

    pages, absent = _addresses(make_campaign(province).pk)
    print(json.dumps({"sessions": sessions, "pages": pages, "absent": absent}))


def _regions():
    from xuncha_platform.orgs.models import Organisation

    province = Organisation.objects.create(
        name="演练省人民政府", level="province", kind="government"
    )
    cities = [
        Organisation.objects.create(
            name=f"第{n + 1}市人民政府", level="city", kind="government", parent=province
        )
        for n in range(_REGIONS)
    ]
    return province, cities


def _person(province, role):
    from xuncha_platform.people.models import Membership, User

    user = User.objects.create_user(role, password="bench-only-2016", name=role)
    Membership.objects.create(user=user, organisation=province, role=role)
    return user


def _sites(cities, count):
    from xuncha_platform.registry.models import MediaAccount, Site

    chance = random.Random(2016)
    Site.objects.bulk_create(
        Site(
            organisation=cities[n % _REGIONS],
            region=cities[n % _REGIONS],
            site_id_code=f"44{n:08d}",
            name=f"第{n % _REGIONS + 1}市{n}号网站",
            url=f"http://www.s{n}.invalid/",
            host=f"www.s{n}.invalid",
            level="city",
            sponsor="办公室",
            last_verdict=chance.choice(["pass", "pass", "fail", "undetermined", ""]),
            open_faults=chance.randrange(20),
            newest_update_on=_FIRST + timedelta(days=chance.randrange(90)),
        )
        for n in range(count)
    )
    MediaAccount.objects.bulk_create(
        MediaAccount(organisation=cities[n % _REGIONS], platform="微信", name=f"账号{n}")
        for n in range(count)
    )


def _paper(province, user):
    """For every site a difference, a change request and a closing; as many unknown hosts."""
    from django.utils import timezone

    from xuncha_platform.lifecycle.models import Procedure, Review, Suspension
    from xuncha_platform.registry.models import (
        ChangeRequest,
        Difference,
        Import,
        Site,
        UnregisteredHost,
    )

    now, sites = timezone.now(), list(Site.objects.select_related("organisation"))
    Difference.objects.bulk_create(
        Difference(site=site, field="icp", seen=f"豫ICP备{site.pk}号", seen_at=now)
        for site in sites
    )
    ChangeRequest.objects.bulk_create(
        ChangeRequest(site=site, values={"name": "新名"}, reason="更名", by=user) for site in sites
    )
    UnregisteredHost.objects.bulk_create(
        UnregisteredHost(organisation=province, host=f"u{n}.gov.cn", first_seen=_FIRST)
        for n in range(len(sites))
    )
    Suspension.objects.bulk_create(
        Suspension(site=site, starts_at=now, ends_at=now + timedelta(days=9), reason="改版")
        for site in sites
    )
    closings = Procedure.objects.bulk_create(
        Procedure(
            kind="closing",
            organisation=site.organisation,
            site=site,
            name=site.name,
            url=site.url,
            reason="整合",
            consented_on=_FIRST,
        )
        for site in sites
    )
    Review.objects.bulk_create(
        Review(procedure=one, organisation=province, position=0) for one in closings
    )
    Import.objects.bulk_create(
        Import(organisation=province, what="sites", file_name=f"{n}.xlsx", by=user)
        for n in range(200)
    )


def _events(province, user):
    from django.utils import timezone

    from xuncha_platform.audit.models import Event

    Event.objects.bulk_create(
        Event(
            at=timezone.now() - timedelta(minutes=n),
            user=user,
            user_name=user.name,
            role="administrator",
            organisation=province,
            organisation_name=province.name,
            owner=province,
            action="registry.site.change",
            target_type="registry.site",
            target_id=str(n % 2000),
            target_name=f"{n}号网站",
        )
        for n in range(_EVENTS)
    )


def _addresses(campaign):
    from django.urls import NoReverseMatch, reverse

    pages, absent = [], []
    for name, role in LISTS.items():
        try:
            of_one = name in _OF_A_CAMPAIGN or name in _INDICATOR
            args = [campaign, *_INDICATOR.get(name, ())] if of_one else []
            pages.append((name, reverse(name, args=args), role))
        except NoReverseMatch:
            absent.append(name)
    return pages, absent


if __name__ == "__main__":
    main(int(sys.argv[1]))

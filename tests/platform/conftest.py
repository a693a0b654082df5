"""A small province and its people. Every test of access has an outsider."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from django.db import connection
from django.test import Client, TransactionTestCase
from django.utils import translation

from tests.platform.full_disk import uploads  # noqa: F401  # a fixture of rooms that keep files
from tests.platform.practice_round import practice_round  # noqa: F401  # a fixture of all rooms
from xuncha_platform.audit.seal import seal
from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Membership, User
from xuncha_platform.registry.models import Site

PASSWORD = "巡查-练习-2016"

# Tests with a live server empty all tables when they are done; the record's triggers refuse that.
_empty_all_tables = TransactionTestCase._fixture_teardown


UNSEAL = {
    "sqlite": ["DROP TRIGGER IF EXISTS audit_event_no_delete"],
    "postgresql": ["DROP TRIGGER IF EXISTS audit_event_kept ON audit_event"],
}


def _empty_the_record_too(self):
    with connection.cursor() as cursor:
        for one in UNSEAL[connection.vendor]:
            cursor.execute(one)
    _empty_all_tables(self)
    seal(connection)


TransactionTestCase._fixture_teardown = _empty_the_record_too


@pytest.fixture(autouse=True)
def chinese_again():
    """A page that was asked for in English leaves its language behind in the thread."""
    yield
    translation.deactivate()


@dataclass
class Tree:
    """Two provinces; in the first a city with a county and a department."""

    province: Organisation
    city: Organisation
    county: Organisation
    department: Organisation
    elsewhere: Organisation


def organisation(name, level, parent=None, kind=OrganisationKind.GOVERNMENT):
    return Organisation.objects.create(name=name, level=level, parent=parent, kind=kind)


@pytest.fixture
def tree(db) -> Tree:
    province = organisation("演练省人民政府", Level.PROVINCE)
    city = organisation("甲市人民政府", Level.CITY, province)
    return Tree(
        province=province,
        city=city,
        county=organisation("乙县人民政府", Level.COUNTY, city),
        department=organisation("甲市教育局", Level.CITY, city, OrganisationKind.DEPARTMENT),
        elsewhere=organisation("外省人民政府", Level.PROVINCE),
    )


@pytest.fixture
def person(db):
    """Make a person with a role at an organisation; returns the Access acted with."""

    def make(role, organisation, username=None):
        username = username or f"{role}-{organisation.pk}"
        user = User.objects.create_user(username, password=PASSWORD, name=username)
        membership = Membership.objects.create(user=user, organisation=organisation, role=role)
        return Access(user, membership)

    return make


@pytest.fixture
def signed_in():
    """A browser-less client signed in as an Access."""

    def sign_in(access: Access) -> Client:
        client = Client()
        client.force_login(access.user)
        return client

    return sign_in


@pytest.fixture
def site(tree) -> Site:
    """A site of the county."""
    return make_site(tree.county, tree.city, "乙县人民政府网站", "http://www.yixian.invalid/")


def make_site(organisation, region, name, url, **more) -> Site:
    from urllib.parse import urlsplit

    return Site.objects.create(
        organisation=organisation,
        region=region,
        name=name,
        url=url,
        host=urlsplit(url).netloc,
        level=organisation.level,
        sponsor=organisation.name,
        **more,
    )

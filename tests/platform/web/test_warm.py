"""The server has imported what pages need before the first visitor comes."""

import os
import subprocess
import sys

import pytest

PAGES = ("/", "/sites/", "/sites/{}/", "/statistics/sites/{}/", "/statistics/", "/campaigns/",
         "/watch/sites/{}/", "/circulars/", "/review/campaign/0/", "/imports/", "/audit/", "/orgs/")  # fmt: skip
PROGRAM = f"""
import sys
from xuncha_platform.config import boot
boot.set_up()
boot.migrate()
from django.conf import settings
settings.ALLOWED_HOSTS = ["*"]
import xuncha_platform.config.asgi
from django.test import Client
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.models import Membership, User
from xuncha_platform.registry.models import Site
office = Organisation.objects.create(name="甲省", level="province", kind="government")
user = User.objects.create_user("a", password="x")
Membership.objects.create(user=user, organisation=office, role="reviewer")
site = Site.objects.create(organisation=office, region=office, name="甲", url="http://a.invalid/",
                           host="a.invalid", level="province")
client = Client()
client.force_login(user)
before = set(sys.modules)
for page in {PAGES!r}:
    answer = client.get(page.format(site.pk))
    assert answer.status_code in (200, 403, 404), (page, answer.status_code)
print(*sorted(set(sys.modules) - before))
"""


@pytest.mark.slow
def test_no_visitor_waits_for_an_import(tmp_path):
    environment = {**os.environ, "XUNCHA_DATA": str(tmp_path), "XUNCHA_DATABASE": ""}
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        text=True,
        env=environment,
        timeout=300,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    late = run.stdout.split()
    # Tags and context of templates are small; a room, the core or a library is not.
    ours = [one for one in late if one.startswith("xuncha") and ".web." not in one]
    assert not [one for one in ours if one != "xuncha.rulebooks"]
    assert len(late) < 60, late

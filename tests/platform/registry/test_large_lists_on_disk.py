"""A large list is read while others write to the same SQLite file."""

import pytest

from tests.platform.jobs.office import Office

_READ = """
import threading
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from xuncha_platform.jobs import loop
from xuncha_platform.jobs.models import Job
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Membership, User
from xuncha_platform.registry.importing import asking, large, plan
from xuncha_platform.registry.models import Import

for module in (asking, plan, large):
    module.LARGE = 5
plan.BATCH = 5
office = Organisation.objects.create(name="甲省人民政府", level="province", kind="government")
user = User.objects.create(username="r", name="r")
member = Membership.objects.create(user=user, organisation=office, role="registrar")

def writes():
    User.objects.update(name="改名")
    connection.close()

real = plan._row

def row(*args):
    other = threading.Thread(target=writes)
    other.start()
    other.join()
    return real(*args)

plan._row = row
rows = "".join(f"单位{n}网站,http://s{n}.gov.cn/\\n" for n in range(12))
file = SimpleUploadedFile("list.csv", ("网站名称,首页网址\\n" + rows).encode())
made = plan.upload(Access(user, member), "sites", file)
while loop.step("test"):
    pass
made.refresh_from_db()
answer = [made.state, made.rows.count(), list(Job.objects.values_list("error", flat=True))]
"""


@pytest.mark.slow
def test_others_may_write_between_its_parts(tmp_path):
    assert Office(tmp_path / "data").ask(_READ) == ["preview", 12, [""]]

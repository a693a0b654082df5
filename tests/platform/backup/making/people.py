"""The organisations and people of the release's office, and how they came in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from time import time

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from django_otp.oath import hotp

from xuncha_platform.orgs.models import Organisation
from xuncha_platform.orgs.services import changing, importing, merging, moving
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Membership, User
from xuncha_platform.people.roles import READ, ROLES
from xuncha_platform.people.services import (
    accounts,
    commanded,
    invitations,
    memberships,
    tokens,
    twofactor,
)

PASSWORD = "巡查-练习-2016"
PROVINCE = "演练省人民政府"
TREE = """名称,上级,级别,类别,行政区划代码,简称,单列统计,排序
甲市人民政府,,地市级,人民政府,410100,甲市,,1
甲市教育局,甲市人民政府,地市级,部门,,,,
甲市档案馆,甲市人民政府,地市级,部门,,,,
乙县人民政府,甲市人民政府,县级,人民政府,410122,乙县,,
丙市人民政府,,地市级,人民政府,410200,丙市,,2
丙市高新区管委会,,县级,功能区,,高新区,是,
"""


@dataclass
class Staff:
    """Who acts: by role."""

    administrator: Access
    inspector: Access
    reviewer: Access
    registrar: Access
    reader: Access


def place(name: str) -> Organisation:
    """An organisation by its name."""
    return Organisation.objects.get(name=name)


def make_people() -> Staff:
    """The first administrator, a tree by list, a person a role, links, tokens, a second factor."""
    commanded.create(
        username="administrator",
        name="演练管理员",
        organisation=PROVINCE,
        level="province",
        role="administrator",
        password=PASSWORD,
    )
    administrator = acting("administrator")
    make_tree(administrator)
    for role in ROLES:
        if role.code not in ("administrator", "operator"):
            hire(administrator, role.code, PROVINCE, role.code)
    staff = Staff(**{name: acting(name) for name in Staff.__dataclass_fields__})
    ways_in(staff)
    return staff


def acting(username: str) -> Access:
    """What a person acts as; the newest role is taken."""
    membership = Membership.objects.filter(user__username=username, until=None).latest("id")
    return Access(membership.user, membership, "127.0.0.1", "release")


def hire(administrator: Access, username: str, where: str, role: str) -> Access:
    """A person with a role somewhere."""
    user = User.objects.create_user(username, password=PASSWORD, name=f"演练{username}")
    memberships.grant(administrator, user, place(where), role)
    return acting(username)


def make_tree(administrator: Access) -> None:
    """By list; then one is renamed, one moved, one merged, one ended."""
    upload = SimpleUploadedFile("机构.csv", TREE.encode("gb18030"))
    importing.confirm(administrator, importing.keep(administrator, upload))
    zone = place("丙市高新区管委会")
    moving.move(administrator, zone, place("丙市人民政府"), "归丙市管理")
    zone.refresh_from_db()
    changing.change(administrator, zone, {"name": "丙市开发区管委会"}, zone.version, "更名")
    into = place("甲市教育局")
    archive = place("甲市档案馆")
    merging.merge(administrator, archive, into, date(2016, 3, 1), "机构改革")
    changing.create(administrator, place("乙县人民政府"), {
        "name": "乙县城关镇人民政府", "short_name": "城关镇", "level": "township",
        "kind": "government",
    })  # fmt: skip


def ways_in(staff: Staff) -> None:
    """Links, tokens, a second factor, sign-ins that worked and that did not."""
    administrator = staff.administrator
    invitations.invite(administrator, place("甲市人民政府"), "inspector", "新同事")
    invitations.password_link(administrator, User.objects.get(username="reader"))
    until = timezone.now() + timedelta(days=300)
    tokens.make(staff.inspector, "数据交换", [READ, "campaigns.run"], until)
    left = hire(administrator, "left", PROVINCE, "reader")
    memberships.end(administrator, left.membership, "调离")
    accounts.deactivate(administrator, left.user, "调离")
    twofactor.start(staff.reviewer.user)
    factor = staff.reviewer.user.two_factor
    twofactor.confirm(staff.reviewer, f"{hotp(bytes.fromhex(factor.secret), int(time()) // 30):06}")
    Client(SERVER_NAME="127.0.0.1").post(
        "/sign-in/", {"username": "reader", "password": "记错了的密码"}
    )

"""A person for each role of the practice province, and the lines that say how to sign in.

The password is known to everybody who reads this file. It exists in the practice data alone, and
`xuncha demo` serves that on this machine only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.contrib.auth.hashers import make_password

from xuncha.words import say
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Membership, User
from xuncha_platform.people.roles import BY_CODE

PASSWORD = "xuncha-2016"


@dataclass(frozen=True, slots=True)
class Trainee:
    """One practice account: name to sign in with, role, what to try first, and where it is."""

    username: str
    role: str
    zh: str
    en: str
    # A key of make_people's `places`.
    place: str = "province"


TRAINEES = (
    Trainee(
        "inspector",
        "inspector",
        "“检查活动”里的2016年第三季度抽查,再到“复核”",
        "the campaign of 2016 Q3 under 检查活动, then 复核",
    ),
    Trainee(
        "reviewer",
        "reviewer",
        "“复核”里要两人确认的单项否决,再定稿、公布",
        "vetoes that need a second person under 复核; freeze, publish",
    ),
    Trainee(
        "registrar",
        "registrar",
        "“网站”:筛选、导出,导入一份清单;“开办关停”里轮到省级的",
        "网站: filter, export, import a list; what waits for the province under 开办关停",
    ),
    Trainee(
        "operator",
        "operator",
        "自己网站的问题,对其中一条提出申辩",
        "the faults of one's own site; contest one",
        "sponsor",
    ),
    Trainee("reader", "reader", "首页和统计,只看不改", "the dashboard and figures; reads only"),
    Trainee("admin", "administrator", "“人员”和“操作记录”", "people and the audit record"),
    Trainee(
        "city",
        "registrar",
        "“开办关停”里轮到市级审核的",
        "what waits for the city under 开办关停",
        "city",
    ),
    Trainee(
        "county",
        "operator",
        "“开办关停”里本县的申请,填报轮到的步骤",
        "the county's filings under 开办关停; report the steps that are due",
        "county",
    ),
)
# Which of the same role, where there is one at another level too.
_LEVELS = {"city": ("市级", "city"), "county": ("县级", "county")}


def make_people(places: Mapping[str, Organisation]) -> None:
    """The accounts. `places`: province, city, county, and the sponsor of the operator's site."""
    # Making a hash is slow on purpose; one serves for an open secret.
    password = make_password(PASSWORD)
    for trainee in TRAINEES:
        name = f"演练{_role_of(trainee)}"
        user = User.objects.create(username=trainee.username, password=password, name=name)
        place = places[trainee.place]
        Membership.objects.create(user=user, organisation=place, role=trainee.role)


def access_of(username: str) -> Access:
    """What a trainee acts with."""
    membership = Membership.objects.select_related("user", "organisation").get(
        user__username=username
    )
    return Access(membership.user, membership)


def sign_in_lines() -> list[str]:
    """One line a role for the terminal: name, password, what to try first."""
    head = say(
        f"登录用下面的账号,密码都是 {PASSWORD}(仅演练数据):",
        f"Sign in with one of these; the password is {PASSWORD} (practice data only):",
    )
    return [head, *(_line(trainee) for trainee in TRAINEES)]


def _line(trainee: Trainee) -> str:
    role = _role_of(trainee)
    return say(
        f"  {trainee.username:<10} {role}:先看{trainee.zh}",
        f"  {trainee.username:<10} {role}: first {trainee.en}",
    )


def _role_of(trainee: Trainee) -> str:
    """The role as people say it, with the level where it is not the usual one."""
    role = str(BY_CODE[trainee.role].name)
    zh, en = _LEVELS.get(trainee.username, ("", ""))
    return say(f"{zh}{role}", f"{role} ({en})" if en else role)

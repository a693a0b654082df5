"""What offices ask to have changed: open, agreed to and refused, and a maintenance window."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from xuncha.punctuation import prose
from xuncha_platform.lifecycle.services import request_suspension
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.practice.people import access_of
from xuncha_platform.registry.models import Site
from xuncha_platform.registry.services.requests import approve, propose, propose_account, refuse


def make_requests(county: Organisation, own: Site) -> None:
    """Of the operator's site `own` and of the county; a registrar finds two open ones."""
    operator, registrar = access_of("operator"), access_of("registrar")
    contact = {"name": "演练联系人", "duty": "内容保障", "phone": "0371-00000001"}
    approve(registrar, propose(operator, own, "contact", contact, prose("原联系人调离(演练数据)")))
    wish = propose(
        operator, own, "site", {"has_services": False}, prose("网上办事已迁走(演练数据)")
    )
    refuse(registrar, wish, prose("网站上仍有办事栏目,撤下之后再申请"))
    change = {"operator": "演练信息中心", "platform": "shared"}
    propose(operator, own, "site", change, prose("改由集约化平台承办(演练数据)"))
    account = {"platform": "微信", "name": "演练县发布", "account_id": "yanlian-xian"}
    account |= {"sponsor": county.name, "certified_as": county.name}
    propose_account(access_of("county"), county, account, prose("开设政务新媒体(演练数据)"))
    begins = (timezone.localtime() + timedelta(days=10)).replace(hour=22, minute=0, second=0)
    ends = begins + timedelta(hours=4)
    request_suspension(
        operator, own, begins, ends, prose("机房断电检修(演练数据)"), maintenance=True
    )

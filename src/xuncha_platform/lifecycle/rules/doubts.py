"""What the guideline says against opening or closing a website, for those who review.

国办发〔2017〕47号《政府网站发展指引》三(一)1、三(一)4、三(二). Each is told, none refuses: 确有特殊需求
的可以获批, and whoever agrees writes why.
"""

from __future__ import annotations

from django.utils.translation import gettext as _

from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind
from xuncha_platform.registry.rules.urls import host_of, is_government_host


def against_opening(
    organisation: Organisation, url: str, is_portal: bool, running: int
) -> list[str]:
    """`running`: how many sites the organisation runs already."""
    told = []
    is_department = organisation.kind == OrganisationKind.DEPARTMENT
    if running:
        told.append(
            _("主办单位已有 %(n)d 个网站。一个单位原则上最多开设一个网站。") % {"n": running}
        )
    if organisation.level == Level.TOWNSHIP:
        told.append(_("乡镇、街道原则上不开设政府门户网站。"))
    elif organisation.level == Level.COUNTY and is_department:
        told.append(_("县级政府部门原则上不开设政府网站。"))
    if is_portal and is_department and organisation.level != Level.NATIONAL:
        told.append(_("政府门户网站由县级以上人民政府和国务院部门开设。"))
    if not is_government_host(host_of(url)):
        told.append(_("拟用网址不以 .gov.cn 或 .政务 为后缀。"))
    return told


def against_closing(is_portal: bool) -> list[str]:
    """A portal is told."""
    return [_("政府门户网站一般不得关停。")] if is_portal else []

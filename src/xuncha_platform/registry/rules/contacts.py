"""Contacts of a site: at most three at a time, each with a duty and a way to reach them."""

from __future__ import annotations

import re

from django.utils.translation import gettext as _

from xuncha_platform.registry.rules.refusal import refused

MOST = 3
_PHONE = re.compile(r"[+()（）\d][\d\s()（）+转,，;；、/-]{4,39}")


def check_count(open_contacts: int) -> None:
    """Raise InputError when one more contact would be too many."""
    if open_contacts >= MOST:
        problem = _("一个网站最多登记 %(most)d 名联系人。请先停用一名。") % {"most": MOST}
        raise refused(problem)


def check_contact(name: str, duty: str, phone: str, email: str) -> None:
    """Raise InputError when a contact has no name, no duty, or cannot be reached."""
    if not name.strip() or not duty.strip():
        problem = _("联系人要有姓名和职责。")
        raise refused(problem)
    if not phone.strip() and not email.strip():
        problem = _("请至少填写电话或邮箱中的一项。")
        raise refused(problem)
    if phone.strip() and not _PHONE.fullmatch(phone.strip()):
        problem = _("电话“%(phone)s”无法识别。请只写数字、区号和短横线,如 0371-6590000。") % {
            "phone": phone.strip()
        }
        raise refused(problem)

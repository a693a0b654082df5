"""个人信息: identity numbers, bank cards and lists of mobile numbers in published text.

Always suspected, and masked from the start: no output of ours repeats what should not be there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from xuncha.checks.places import suspected_on
from xuncha.checks.privacy.context import Context
from xuncha.checks.privacy.numbers import Number, NumberKind, find_numbers, masked
from xuncha.checks.windows import Windows
from xuncha.facts import Observation, PageText, SiteFacts

# A page that shows so many mobile numbers, none of them named as a contact, is a list of persons.
LEAST_MOBILES = 5
_MOST_SAMPLES = 3
# 联系电话:139… is what an office publishes on purpose.
_CONTACT = re.compile(
    r"(?:电话|手机|热线|咨询|联系人?|联系方式|传真|值班|监督|举报|投诉|服务|微信|客服|Tel|TEL|tel|mobile)"
    r"[^\d\n]{0,8}$"
)
# 本人电话, 家长手机: whose it is, not whom to ask.
_OWN = re.compile(
    r"(?:本人|家庭|家长|监护人|父母|学生)(?:的|联系)?(?:电话|手机)(?:号码?)?[^\d\n]{0,3}$"
)
_REACH = 16


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`identity_number`, `bank_card`, `mobile_number`, one a page (or attachment) and kind;
    `count` is how many."""
    on_pages = (observation for page in facts.texts for observation in _of_page(page))
    parents = {link.url: link for link in facts.links}
    in_files = (
        replace(
            observation,
            detail={**observation.detail, "attachment": True},
            parents=parents[file.url].parents if file.url in parents else (),
            parent_count=parents[file.url].parent_count if file.url in parents else 0,
        )
        for file in facts.attachments
        for observation in _of_page(file)
    )
    return (*on_pages, *in_files)


def _of_page(page: PageText) -> Iterator[Observation]:
    # 涉及个人隐私、公开会对第三方合法权益造成损害的政府信息,行政机关不得公开
    found: dict[NumberKind, dict[str, None]] = {}
    for part in (page.title, page.text):
        context = Context(part, page.title)
        for number in find_numbers(part):
            if not _is_contact(part, number) and not context.is_of_an_office(number):
                found.setdefault(number.kind, {})[number.digits.upper()] = None
    for kind in NumberKind:
        numbers = found.get(kind, {})
        if len(numbers) < (LEAST_MOBILES if kind is NumberKind.MOBILE else 1):
            continue
        samples = [masked(digits) for digits in list(numbers)[:_MOST_SAMPLES]]
        detail = {"samples": samples, "numbers": len(numbers)}
        yield suspected_on("privacy", str(kind), page.url, (page,), detail, len(numbers))


def _is_contact(text: str, number: Number) -> bool:
    if number.kind is not NumberKind.MOBILE:
        return False
    before = text[max(0, number.start - _REACH) : number.start]
    return bool(_CONTACT.search(before)) and not _OWN.search(before)

"""办事表格、附件: forms that a guide mentions and does not offer, files that cannot be downloaded."""

from __future__ import annotations

from xuncha.checks.dead_links.check import DEAD, link_observation
from xuncha.checks.places import evidence_of
from xuncha.checks.saying import content_unread, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Guide, LinkKind, Observation, Outcome, SiteFacts


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`attachment_dead` one a file, `form_not_offered` one a guide and form.

    `attachments_unknown` where the site was not read, or robots.txt kept us from its guides.
    """
    # 办事表格、文件附件等无法下载的,每发现一次扣1分
    dead = [
        link_observation("attachments", "attachment_dead", link)
        for link in facts.links
        if link.verdict in DEAD and link.kind is LinkKind.ATTACHMENT
    ]
    # 办事指南中提及的表格和附件未提供下载的,每发现一次扣1分
    forms = [
        _form(guide, form, facts) for guide in facts.guides for form in guide.forms_not_offered
    ]
    if unread := content_unread(facts) or _guides_shut(facts):
        return (*dead, *forms, unknown("attachments", "attachments_unknown", facts, unread))
    return tuple(dead + forms)


def _guides_shut(facts: SiteFacts) -> str:
    """Why nothing is known of forms where no guide was read; "" where robots.txt has no part in it."""
    if facts.guides or facts.site.has_services is False:
        return ""
    if not facts.coverage.skipped.get(Outcome.ROBOTS):
        return ""
    return "没有读到办事指南,而 robots.txt 不允许访问部分页面"


def _form(guide: Guide, form: str, facts: SiteFacts) -> Observation:
    return Observation(
        check="attachments",
        name="form_not_offered",
        url=guide.url,
        detail={"guide": guide.name, "form": form},
        **evidence_of(facts, guide),
    )

"""Right of reply (申辩): the site's office files, the inspecting office decides."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Unpack

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import Told, record
from xuncha_platform.campaigns.models import CampaignSite, Result, Stage
from xuncha_platform.findings.models import (
    Contest,
    ContestState,
    Decision,
    Finding,
    FindingState,
)
from xuncha_platform.findings.ranks import standing_of
from xuncha_platform.findings.rescoring import settle
from xuncha_platform.findings.services.guard import locked_open
from xuncha_platform.notices.models import NoticeKind
from xuncha_platform.notices.services import tell
from xuncha_platform.people.access import Access
from xuncha_platform.web.filestore import with_files


def window_is_open(campaign_site: CampaignSite, today: date) -> bool:
    """Whether replies are taken today; both ends of the window are included.

    A campaign frozen before its window ends takes none any more.
    """
    campaign = campaign_site.campaign
    if campaign.stage != Stage.REPLY or not campaign.reply_from or not campaign.reply_until:
        return False
    return campaign.reply_from <= today <= campaign.reply_until


def file_contest(
    access: Access,
    campaign_site: CampaignSite,
    findings: Collection[Finding],
    text: str,
    file: UploadedFile | None = None,
) -> Contest:
    """A site's office contests findings. Raises ValidationError outside the window, without
    findings or without a reason."""
    access.require("findings.contest")
    if not window_is_open(campaign_site, timezone.localdate()):
        raise ValidationError(_("现在不在申辩期内。"), code="window")
    if not findings:
        raise ValidationError(_("请选择要申辩的问题。"), code="findings")
    if not text.strip():
        raise ValidationError(_("请写明理由。"), code="text")
    if any(finding.result_id != campaign_site.current_id for finding in findings):
        raise ValidationError(_("所选问题不在这个网站当前的结果里。"), code="findings")
    with with_files():
        locked_open(campaign_site)
        _not_filed_yet(findings)
        contest = Contest.objects.create(
            campaign_site=campaign_site,
            text=text.strip(),
            filed_by=access.user,
            file=file or "",
            file_name=(file.name or "")[:200] if file else "",
        )
        contest.findings.set(findings)
        _record(access, "findings.contest.file", contest, after={"text": contest.text})
    return contest


def _not_filed_yet(findings: Collection[Finding]) -> None:
    filed = Q(contests__state=ContestState.FILED)
    again = Finding.objects.filter(filed, pk__in=[one.pk for one in findings]).distinct().count()
    if again:
        raise ValidationError(
            _("所选问题里有 %d 个已经提出申辩,正在等待处理。请去掉这些,或先撤回原来的申辩。")
            % again,
            code="filed",
        )


def withdraw_contest(access: Access, contest: Contest) -> Contest:
    """The site's office takes its reply back."""
    access.require("findings.contest")
    with transaction.atomic():
        locked_open(contest.campaign_site)
        _must_be_filed(contest)
        contest.state = ContestState.WITHDRAWN
        contest.save(update_fields=["state"])
        _record(access, "findings.contest.withdraw", contest)
    return contest


def decide_contest(
    access: Access, contest: Contest, accepted: Collection[Finding], decision: str
) -> Contest:
    """Accept the reply for some, all or none of its findings; what is accepted is remitted (核减).

    Where a later pass has replaced the result that was contested, the same faults of the new one are
    remitted. Score, verdict and rank before and after are kept with the contest. Raises
    ValidationError for a missing decision text, a decided contest, a frozen campaign, and for
    accepting a fault that the new result does not show any more.
    """
    access.require("findings.decide_contest")
    if not decision.strip():
        raise ValidationError(_("请写明处理意见。"), code="decision")
    contested = {finding.pk for finding in contest.findings.all()}
    if any(finding.pk not in contested for finding in accepted):
        raise ValueError("only contested findings can be accepted")
    with transaction.atomic():
        result = _counting(contest)
        _must_be_filed(contest)
        remitted = _same_in(result, accepted)
        contest.before = standing_of(result)
        _remit(access, result, remitted, decision)
        settle(result)
        contest.after = standing_of(result)
        contest.state = _outcome(len(accepted), len(contested))
        contest.decision = decision.strip()
        contest.decided_by, contest.decided_at = access.user, timezone.now()
        contest.save()
        _record(
            access,
            "findings.contest.decide",
            contest,
            before=contest.before,
            after={**contest.after, "state": contest.state},
            reason=decision[:500],
        )
        own = CampaignSite.objects.filter(pk=contest.campaign_site_id)
        tell(NoticeKind.DECIDED, own)
    return contest


def _counting(contest: Contest) -> Result:
    """The result that counts for the site, locked. Raises ValidationError where none does."""
    result = locked_open(contest.campaign_site)
    if result is None:
        raise ValidationError(
            _("这个网站现在没有计入的结果:那次监测已作废。请先重新监测。"), code="void"
        )
    return result


def _same_in(result: Result, accepted: Collection[Finding]) -> list[Finding]:
    """The accepted faults as the result that counts has them."""
    marks = [finding.fingerprint for finding in accepted]
    same = list(Finding.objects.filter(result=result, fingerprint__in=marks))
    if len(same) < len(set(marks)):
        raise ValidationError(
            _("勾选的问题里有 %d 个在新的监测结果里已经没有,不用核减。请不要勾选它们。")
            % (len(set(marks)) - len(same)),
            code="replaced",
        )
    return same


def _remit(access: Access, result: Result, accepted: Collection[Finding], decision: str) -> None:
    for finding in accepted:
        finding.decisions.update(superseded=True)
        Decision.objects.create(
            finding=finding,
            by=access.user,
            role=access.role,
            state=FindingState.REMITTED,
            reason=decision[:500],
        )
    ids = [finding.pk for finding in accepted]
    Finding.objects.filter(pk__in=ids, result=result).update(
        state=FindingState.REMITTED, proposed=""
    )


def _outcome(accepted: int, contested: int) -> ContestState:
    if not accepted:
        return ContestState.REJECTED
    return ContestState.UPHELD if accepted == contested else ContestState.PARTLY


def _must_be_filed(contest: Contest) -> None:
    """Lock it and see what became of it since the page was opened."""
    contest.state = Contest.objects.select_for_update().get(pk=contest.pk).state
    if contest.state != ContestState.FILED:
        raise ValidationError(
            _("这份申辩已%s,不能再改。") % contest.get_state_display(), code="decided"
        )


def _record(access: Access, action: str, contest: Contest, **more: Unpack[Told]) -> None:
    owner = contest.campaign_site.site.organisation
    record(access, action, contest, owner=owner, **more)

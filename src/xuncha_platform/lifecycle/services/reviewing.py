"""Level by level an office agrees or does not; the last one approves. Or it is given up."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.lifecycle.models import Procedure, ProcedureState, Review
from xuncha_platform.lifecycle.queries import against, may_review, may_withdraw, review_due
from xuncha_platform.lifecycle.rules.chain import approves_itself
from xuncha_platform.lifecycle.rules.steps import DECISIVE
from xuncha_platform.lifecycle.services.effects import register_planned, void_planned
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.refusal import refused


def decide(
    access: Access, procedure: Procedure, agrees: bool, opinion: str, document: str = ""
) -> Procedure:
    """The office whose turn it is agrees or does not; an office above it may do so in its place.

    `document`: the paper (文号) of the province's office, where the last office of this tree stands
    below the province. Raises InputError without an opinion where one is needed, for one's own
    request, and for one decided already; PermissionDenied where it is another office's turn.
    """
    access.require("lifecycle.approve")
    opinion = opinion.strip()
    with transaction.atomic():
        stored = locked(access, procedure)
        review = review_due(stored)
        if review is None:
            raise refused(_("这项申请已经处理过了。"))
        if not may_review(access, review):
            raise PermissionDenied("another office's turn")
        if access.user is not None and stored.requested_by_id == access.user.pk:
            raise refused(_("自己提出的申请要由另一个人审核。"))
        if not agrees and not opinion:
            raise refused(_("请写明不同意的理由,申请单位会看到。"))
        if agrees and not opinion and against(stored):
            raise refused(_("《政府网站发展指引》对这项申请另有要求(见上),同意请写明依据。"))
        _write(access, review, agrees, opinion)
        if not agrees:
            _end(stored, ProcedureState.REFUSED, opinion)
        elif review_due(stored) is None:
            _approve(access, stored, review, document.strip())
    return stored


def give_up(access: Access, procedure: Procedure, reason: str) -> Procedure:
    """Take back what was filed; once it is approved, a registrar ends it with a reason.

    Raises InputError when the site went online or offline by it, or it ended already;
    PermissionDenied for an office that reviews it.
    """
    with transaction.atomic():
        stored = locked(access, procedure)
        if not stored.is_open:
            raise refused(_("这项申请已经处理过了。"))
        reviewing = stored.state == ProcedureState.REVIEWING
        if not reviewing:
            access.require("lifecycle.approve")
        elif not may_withdraw(access, stored):
            raise PermissionDenied("whoever reviews a request refuses it")
        if not reviewing and not reason.strip():
            raise refused(_("请写明终止办理的原因。"))
        if stored.steps.filter(code__in=DECISIVE, confirmed_at__isnull=False).exists():
            raise refused(_("网站已经按这项申请上线或停止访问,不能再撤回。"))
        if stored.kind == "opening" and stored.site is not None:
            void_planned(access, stored.site, reason.strip())
        _end(stored, ProcedureState.WITHDRAWN, reason.strip())
        record(access, f"lifecycle.{stored.kind}.withdraw", stored, reason=reason.strip())
    return stored


def locked(access: Access, procedure: Procedure) -> Procedure:
    """The procedure as it stands now, held until the transaction ends."""
    rows = Procedure.objects.scope(access).select_for_update(of=("self",))
    stored: Procedure = rows.select_related("organisation", "site").get(pk=procedure.pk)
    return stored


def _write(access: Access, review: Review, agrees: bool, opinion: str) -> None:
    review.agrees, review.opinion = agrees, opinion
    review.by, review.at = access.user, timezone.now()
    review.save()
    what = "agree" if agrees else "refuse"
    record(
        access,
        f"lifecycle.{review.procedure.kind}.{what}",
        review.procedure,
        after={"office": str(review.organisation)},
        reason=opinion,
    )


def _approve(access: Access, procedure: Procedure, last: Review, document: str) -> None:
    if not approves_itself(last.organisation) and not document:
        raise refused(_("开办和永久下线由省级政府(或国务院部门)办公厅批准。请填写批准的文号。"))
    procedure.state, procedure.document = ProcedureState.APPROVED, document
    procedure.approved_on = timezone.localdate()
    if procedure.kind == "opening":
        procedure.site = register_planned(access, procedure)
    procedure.save()


def _end(procedure: Procedure, state: str, why: str) -> None:
    procedure.state, procedure.ending = state, why
    procedure.ended_on = timezone.localdate()
    procedure.save()

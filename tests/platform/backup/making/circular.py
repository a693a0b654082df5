"""The circular of the frozen campaign: written, sent back, published, corrected."""

from __future__ import annotations

from datetime import date

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.platform.backup.making.campaign import PICTURE
from tests.platform.backup.making.people import Staff
from xuncha.report.circular.editing import Section
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.circulars.checking import checked, newest
from xuncha_platform.circulars.models import Circular
from xuncha_platform.circulars.services import editing, publishing, wordings


def make_circular(staff: Staff, campaign: Campaign) -> Circular:
    """Three versions, one hand-written number signed for, an attachment, a correction."""
    inspector, reviewer = staff.inspector, staff.reviewer
    circular = editing.begin(inspector, campaign)
    _save(inspector, circular, "共约谈17个单位。")
    for doubt in checked(circular).open_doubts:
        editing.sign_exception(
            inspector, circular, doubt.path, doubt.line, "约谈数由各地报来，不在检查数据里"
        )
    publishing.attach(inspector, circular, SimpleUploadedFile("附图.png", PICTURE))
    publishing.submit(inspector, circular)
    publishing.send_back(reviewer, circular, "补一句话")
    _save(inspector, circular, "共约谈17个单位，整改情况请报送。")
    publishing.submit(inspector, circular)
    publishing.publish(reviewer, circular)
    publishing.correct(reviewer, circular, "附件2中的单位名称应为全称。", "录入有误")
    wordings.keep(inspector, "整改要求", "下一步要求", "请各地各部门举一反三。")
    return Circular.objects.get(pk=circular.pk)


def _save(inspector, circular: Circular, more: str) -> None:
    sections = [*editing.read(newest(circular).sections), Section("其他", (more,))]
    head = {
        "title": circular.title,
        "signed_on": date(2016, 12, 1),
        "document_number": "演练〔2016〕1号",
    }
    fields = {"deadline": "2016-12-10"}
    editing.save(
        inspector, circular, head, sections, version=circular.version, fields=fields, remark=more
    )
    circular.refresh_from_db()

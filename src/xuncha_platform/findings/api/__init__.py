"""Findings and what people decide on them, for programs."""

from ninja import Router

from xuncha_platform.findings.api.contests import router as contests
from xuncha_platform.findings.api.evidence import router as evidence
from xuncha_platform.findings.api.exemptions import router as exemptions
from xuncha_platform.findings.api.manual import router as manual
from xuncha_platform.findings.api.review import router as review

router = Router()
for one in (review, evidence, manual, contests, exemptions):
    router.add_router("", one)

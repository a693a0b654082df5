"""The lifecycle of websites, for programs."""

from ninja import Router

from xuncha_platform.lifecycle.api.procedures import router as procedures
from xuncha_platform.lifecycle.api.suspensions import router as suspensions

router = Router()
for one in (suspensions, procedures):
    router.add_router("", one)

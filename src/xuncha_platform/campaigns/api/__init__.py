"""Campaigns, for programs."""

from ninja import Router

from xuncha_platform.campaigns.api.making import router as making
from xuncha_platform.campaigns.api.results import router as results
from xuncha_platform.campaigns.api.running import router as running

router = Router()
for one in (making, running, results):
    router.add_router("", one)

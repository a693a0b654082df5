"""Monitoring, for programs."""

from ninja import Router

from xuncha_platform.watch.api.incidents import router as incidents
from xuncha_platform.watch.api.setting import router as setting
from xuncha_platform.watch.api.sites import router as sites

router = Router()
for one in (incidents, sites, setting):
    router.add_router("", one)

"""The register, for programs."""

from ninja import Router

from xuncha_platform.registry.api.accounts import router as accounts
from xuncha_platform.registry.api.imports import router as imports
from xuncha_platform.registry.api.live import router as live
from xuncha_platform.registry.api.parts import router as parts
from xuncha_platform.registry.api.requests import router as requests
from xuncha_platform.registry.api.sites import router as sites

router = Router()
for one in (sites, parts, accounts, requests, imports, live):
    router.add_router("", one)

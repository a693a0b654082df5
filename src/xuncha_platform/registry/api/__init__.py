"""The register, for programs."""

from ninja import Router

from xuncha_platform.registry.api.accounts import router as accounts
from xuncha_platform.registry.api.history import router as history
from xuncha_platform.registry.api.imports import router as imports
from xuncha_platform.registry.api.live import router as live
from xuncha_platform.registry.api.parts import router as parts
from xuncha_platform.registry.api.proposals import router as proposals
from xuncha_platform.registry.api.requests import router as requests
from xuncha_platform.registry.api.sites import router as sites

router = Router()
# Proposals first: /parts/{part}/change-requests is no part.
for one in (proposals, sites, parts, accounts, history, requests, imports, live):
    router.add_router("", one)

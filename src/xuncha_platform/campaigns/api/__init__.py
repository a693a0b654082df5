"""Campaigns, for programs."""

from ninja import Router

from xuncha_platform.campaigns.api.closing import router as closing
from xuncha_platform.campaigns.api.drawing import router as drawing
from xuncha_platform.campaigns.api.given import router as given
from xuncha_platform.campaigns.api.links import router as links
from xuncha_platform.campaigns.api.making import router as making
from xuncha_platform.campaigns.api.public_draws import router as public_draws
from xuncha_platform.campaigns.api.results import router as results
from xuncha_platform.campaigns.api.running import router as running

router = Router()
for one in (making, drawing, given, running, closing, results, links, public_draws):
    router.add_router("", one)

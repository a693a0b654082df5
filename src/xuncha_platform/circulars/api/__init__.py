"""Circulars and statistics for programs, and open data of what is published."""

from ninja import Router

from xuncha_platform.circulars.api.circulars import router as circulars
from xuncha_platform.circulars.api.open_data import router as open_data
from xuncha_platform.circulars.api.publishing import router as publishing
from xuncha_platform.circulars.api.statistics import router as statistics
from xuncha_platform.circulars.api.wordings import router as wordings

router = Router()
for one in (circulars, publishing, wordings, statistics, open_data):
    router.add_router("", one)

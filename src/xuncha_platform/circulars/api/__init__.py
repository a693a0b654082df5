"""Circulars for programs, and open data of what is published."""

from ninja import Router

from xuncha_platform.circulars.api.circulars import router as circulars
from xuncha_platform.circulars.api.open_data import router as open_data

router = Router()
for one in (circulars, open_data):
    router.add_router("", one)

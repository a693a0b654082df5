"""People and rights, for programs."""

from ninja import Router

from xuncha_platform.people.api.accounts import router as accounts
from xuncha_platform.people.api.members import router as members

router = Router()
for one in (members, accounts):
    router.add_router("", one)

"""The tree of organisations, for programs."""

from ninja import Router

from xuncha_platform.orgs.api.imports import router as imports
from xuncha_platform.orgs.api.tree import router as tree

router = Router()
# The imports first: /organisations/imports is no organisation.
for one in (imports, tree):
    router.add_router("", one)

"""Every address of the platform, room by room."""

from django.urls import include, path

# room → where its pages are; a room's own urls.py says the rest.
ROOMS = {
    "people": "",
    "orgs": "orgs/",
    "audit": "audit/",
    "jobs": "jobs/",
    "registry": "",
    "lifecycle": "lifecycle/",
    "watch": "watch/",
    "campaigns": "campaigns/",
    "findings": "review/",
    "notices": "notices/",
    "circulars": "",
    "api": "api/",
    "web": "",
}

urlpatterns = [
    path(prefix, include(f"xuncha_platform.{room}.urls")) for room, prefix in ROOMS.items()
]

handler400 = "xuncha_platform.web.errors.bad_request"
handler403 = "xuncha_platform.web.errors.forbidden"
handler404 = "xuncha_platform.web.errors.not_found"
handler500 = "xuncha_platform.web.errors.broken"

"""The addresses of review, reply and exemption."""

from django.urls import path

from xuncha_platform.findings.views import (
    contests,
    deciding,
    evidence,
    exemptions,
    manual,
    queue,
    sites,
    together,
)

app_name = "findings"

urlpatterns = [
    path("", queue.campaigns, name="queue"),
    path("campaign/<int:pk>/", queue.campaign, name="campaign"),
    path("campaign/<int:pk>/manual/", manual.listing, name="manual"),
    path("campaign/<int:pk>/same/<str:name>/", together.same, name="same"),
    path("finding/<int:pk>/", deciding.detail, name="detail"),
    path("finding/<int:pk>/decide/", deciding.decide, name="decide"),
    path("finding/<int:pk>/note/", deciding.note, name="note"),
    path("finding/<int:pk>/page/", evidence.page, name="page"),
    path("finding/<int:pk>/probes.csv", evidence.probes, name="probes"),
    path("finding/<int:pk>/record.warc.gz", evidence.warc, name="warc"),
    path("site/<int:pk>/", sites.site, name="site"),
    path("site/<int:pk>/findings/", sites.findings, name="site-findings"),
    path("site/<int:pk>/alike/", sites.alike, name="alike"),
    path("site/<int:pk>/manual/", manual.enter, name="enter-manual"),
    path("site/<int:pk>/evidence.warc.gz", evidence.whole, name="evidence"),
    path("manual/<int:pk>/confirm/", manual.confirm, name="confirm-manual"),
    path("manual/<int:pk>/withdraw/", manual.withdraw, name="withdraw-manual"),
    path("manual/<int:pk>/file/", manual.file, name="manual-file"),
    path("mine/", contests.mine, name="mine"),
    path("contests/", contests.listing, name="contests"),
    path("contests/new/<int:pk>/", contests.file, name="file-contest"),
    path("contests/<int:pk>/", contests.detail, name="contest"),
    path("contests/<int:pk>/withdraw/", contests.withdraw, name="withdraw-contest"),
    path("contests/<int:pk>/attachment/", contests.attachment, name="contest-attachment"),
    path("exemptions/", exemptions.listing, name="exemptions"),
    path("exemptions/new/<int:pk>/", exemptions.propose, name="propose-exemption"),
    path("exemptions/<int:pk>/", exemptions.detail, name="exemption"),
]

"""Three campaigns: one all the way to its freeze, one with its seed committed, one half-way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from tests.platform.backup.making.people import Staff, place
from xuncha.facts import Probe
from xuncha.sandbox.schedule import probe_instants
from xuncha_platform.campaigns.models import Campaign, CampaignSite
from xuncha_platform.campaigns.places import pass_folder
from xuncha_platform.campaigns.services import drawing, freezing, making, running, stages
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.queries.queue import decisive_open
from xuncha_platform.findings.rulebooks import rulebook_of
from xuncha_platform.findings.services import contests, exemptions, manual, review
from xuncha_platform.jobs import loop
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site

AS_OF = date(2016, 9, 28)
SEED = "2016年9月28日的收盘指数"
CRAWL = {"delay": 0, "render": "never", "probes": "file", "max_pages": 12}
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(16)
ORDINARY = {
    "kind": "spot",
    "title": "2016年第三季度抽查(演练数据)",
    "period": "2016年第三季度",
    "period_key": "2016-Q3",
    "as_of": AS_OF,
    "rulebook": "census-2015",
    "rate": 100.0,
    "strata": ["region"],
}


def make_campaigns(staff: Staff, operator: Access) -> Campaign:
    """All three; returns the one that is frozen."""
    done = drawn(staff.inspector)
    inspect(staff.inspector, done)
    decide(staff, done)
    reply(staff, operator, done)
    freezing.freeze(staff.reviewer, done, accepted=True)
    work()
    seed_committed(staff.inspector)
    half_way(staff.inspector)
    return Campaign.objects.get(pk=done.pk)


def drawn(inspector: Access) -> Campaign:
    """A first seed is given up; the second one draws."""
    campaign = making.create(inspector, ORDINARY)
    drawing.commit_seed(inspector, campaign, "先定的另一个种子")
    drawing.give_up_seed(inspector, campaign, "比例要重新定")
    drawing.commit_seed(inspector, campaign, SEED)
    return drawing.draw(inspector, campaign)


def inspect(inspector: Access, campaign: Campaign) -> None:
    """Everything once; a second pass is begun, cancelled and made void."""
    running.start(inspector, campaign, CRAWL, samples())
    work()
    again = running.again(inspector, campaign, campaign.sites.all()[:1], "again", "网站说已修好")
    running.cancel(inspector, again, "当天我方出口中断")
    running.void(inspector, again, "当天我方出口中断")


def samples() -> Sequence[Probe]:
    """Every site opened whenever it was asked."""
    urls = Site.objects.filter(status="running").values_list("url", flat=True)
    return [Probe(at.isoformat(), url, True, 0.5, 200) for url in urls for at in probe_instants()]


def work() -> None:
    """The job loop until it has nothing to do."""
    while loop.step("release"):
        pass


def decide(staff: Staff, campaign: Campaign) -> None:
    """Two people decide everything that counts: the first site's vetoes are dismissed."""
    for person in (staff.inspector, staff.reviewer):
        for finding in list(decisive_open(person, campaign)):
            state = "dismissed" if finding.url.endswith("/0.html") else "confirmed"
            review.decide(person, finding, state, "看过保存的页面", seconds=12)
    alike = list(_open(campaign)[:3])
    same = [one for one in alike if one.result_id == alike[0].result_id]
    review.decide_alike(staff.inspector, same, "confirmed", "逐条打开过")
    one = _open(campaign)[0]
    review.add_note(staff.inspector, one, "待与网站核对")
    review.decide(staff.inspector, one, "recheck")
    review.decide(staff.inspector, one, "dismissed", "复测时已恢复")


def _open(campaign: Campaign) -> Sequence[Finding]:
    current = campaign.sites.values("current")
    found = Finding.objects.filter(result__in=current, is_veto=False, state="open")
    return found.order_by("result__campaign_site__position", "id")


def reply(staff: Staff, operator: Access, campaign: Campaign) -> None:
    """The office's reply is taken in part; an exemption; what only a person can see."""
    today = timezone.localdate()
    stages.open_reply(staff.inspector, campaign, today, today + timedelta(days=5))
    row = (
        CampaignSite.objects.scope(operator).filter(campaign=campaign).select_related("campaign")[0]
    )
    found = list(Finding.objects.filter(result=row.current, is_veto=False).order_by("id")[:2])
    upload = SimpleUploadedFile("说明.png", PICTURE)
    contest = contests.file_contest(operator, row, found, "当日已恢复", upload)
    contests.decide_contest(staff.reviewer, contest, found[:1], "其中一条属实")
    taken_back = contests.file_contest(operator, row, found[1:], "再次说明")
    contests.withdraw_contest(operator, taken_back)
    other = _open(campaign).exclude(result=row.current)[0]
    lifted = exemptions.propose(
        staff.inspector, other.result.campaign_site.site, other.check_name, "本年度无人事变动",
        date(2099, 12, 31), url=other.url,
    )  # fmt: skip
    exemptions.approve(staff.reviewer, lifted)
    rules = rulebook_of(campaign).rules
    rule = next(one for one in rules if not one.when and one.points is not None)
    seen = manual.enter(
        staff.inspector, row, rule.id, violated=True, text="电话号码有误",
        file=SimpleUploadedFile("截图.png", PICTURE),
    )  # fmt: skip
    manual.confirm(staff.reviewer, seen)


def seed_committed(inspector: Access) -> None:
    """The next quarter's, waiting for its draw."""
    values = {"title": "2016年第四季度抽查(演练数据)", "period": "2016年第四季度",
              "period_key": "2016-Q4", "rate": 50.0, "as_of": date(2016, 12, 1)}  # fmt: skip
    drawing.commit_seed(inspector, making.create(inspector, ORDINARY | values), "第四季度的种子")


def half_way(inspector: Access) -> None:
    """A census of one region, stopped while its site was being read; it waits to be gone on with."""
    scope = {"regions": [place("甲市人民政府").pk], "levels": [], "portals": ""}
    values = {"kind": "census", "title": "2016年普查(演练数据)", "period": "2016年",
              "period_key": "2016", "rate": None, "strata": [], "scope_filter": scope}  # fmt: skip
    campaign = drawing.take_all(inspector, making.create(inspector, ORDINARY | values))
    run = running.start(inspector, campaign, CRAWL, samples())
    loop.step("release", stop=lambda: any(pass_folder(run).rglob("*.part")))
    running.pause(inspector, run)

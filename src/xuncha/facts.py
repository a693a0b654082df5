"""What one stage hands to the next: frozen, typed, and nothing but facts.

Read from top to bottom, this file is the data flow:
Site → Exchange → Page → SiteFacts → Observation → Finding and Scorecard.

Moments are ISO 8601 text with the offset of Asia/Shanghai ("2018-07-28T09:30:00+08:00");
days are `datetime.date`; durations are seconds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

NOTHING: Mapping[str, Any] = MappingProxyType({})


# ---------------------------------------------------------------- the register


@dataclass(frozen=True, slots=True)
class Site:
    """One website of the register, a row of the list an office hands over."""

    url: str
    name: str = ""
    site_id_code: str = ""
    region: str = ""
    level: str = ""
    sponsor: str = ""
    supervisor: str = ""
    is_portal: bool = False
    # None: the list does not say whether the site has services for the public.
    has_services: bool | None = None
    status: str = ""


@dataclass(frozen=True, slots=True)
class DeclaredColumn:
    """One row of the 栏目信息表: a column the office says the site has."""

    site: str
    name: str
    url: str
    kind: str = ""
    period_days: int | None = None


@dataclass(frozen=True, slots=True)
class Probe:
    """One availability sample of a home page."""

    at: str
    url: str
    ok: bool
    seconds: float
    status: int | None = None


@dataclass(frozen=True, slots=True)
class ListedPolicy:
    """One row of the 转载清单: a policy that sites have to repost."""

    title: str
    # The moment at which the original was published.
    published: str
    # The original.
    url: str


@dataclass(frozen=True, slots=True)
class EarlierAddresses:
    """Addresses of articles that opened in an earlier inspection of the same site."""

    # The day of that inspection.
    day: str
    # How many there were; `urls` may be a sample of them.
    known: int
    urls: tuple[str, ...]


class AddressPlace(NamedTuple):
    """Where a network address is, in the words of the office's table; `region` may be empty."""

    country: str
    region: str


# ---------------------------------------------------------------- fetch: URL → Exchange


class Outcome(StrEnum):
    """How a request ended. Advice in Chinese for each stands in fetch/outcomes.py."""

    OK = "ok"
    NOT_FOUND = "not_found"
    GONE = "gone"
    CLIENT_ERROR = "client_error"
    SERVER_ERROR = "server_error"
    TIMEOUT = "timeout"
    CONNECT_REFUSED = "connect_refused"
    CONNECT_FAILED = "connect_failed"
    DNS = "dns"
    TLS = "tls"
    REDIRECT_LOOP = "redirect_loop"
    TOO_MANY_REDIRECTS = "too_many_redirects"
    TOO_LARGE = "too_large"
    BLOCKED = "blocked"
    PRIVATE_ADDRESS = "private_address"
    ROBOTS = "robots"
    PROTOCOL_ERROR = "protocol_error"
    BAD_URL = "bad_url"


class Purpose(StrEnum):
    """Why a request was made."""

    HOME = "home"
    PAGE = "page"
    LINK = "link"
    RECHECK = "recheck"
    RANDOM_PATH = "random_path"
    ROBOTS = "robots"
    PROBE = "probe"
    # The home page once more as a search engine's visitor gets it; never read as the site's page.
    CLOAK = "cloak"
    # A stranger's page that the site links to, for what has become of it; decides no link.
    LOOK = "look"
    # Whether the host answers over https.
    HTTPS = "https"
    # Whether the home page answers over IPv6.
    IPV6 = "ipv6"
    # An article that opened in an earlier inspection, and to which nothing leads any more.
    EARLIER = "earlier"
    # The page as it stands after Chromium ran its scripts; no answer of the server.
    RENDER = "render"


@dataclass(frozen=True, slots=True)
class Hop:
    """One response on the way to the final one."""

    url: str
    status: int
    location: str
    address: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and everything that came back, redirects included. The unit of evidence."""

    url: str
    method: str
    purpose: Purpose
    at: str
    outcome: Outcome
    status: int | None
    final_url: str
    hops: tuple[Hop, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    # After content decoding, cut at the size limit; empty for HEAD and for failures.
    body: bytes = b""
    # To the first byte of the final response; None when none came.
    first_byte_seconds: float | None = None
    total_seconds: float = 0.0
    address: str = ""
    # Trouble that did not prevent reading: "tls: …", "body_truncated".
    notes: tuple[str, ...] = ()
    record_id: str = ""

    def header(self, name: str) -> str:
        """The first header of that name in the final response, or an empty string."""
        wanted = name.lower()
        # A plain loop: this is asked several times of every answer.
        for key, value in self.headers:
            if key.lower() == wanted:
                return value
        return ""


# ---------------------------------------------------------------- read: bytes → facts of a page


class LinkKind(StrEnum):
    """What a link leads to; the `kind` of links.csv."""

    PAGE = "page"
    IMAGE = "image"
    ATTACHMENT = "attachment"
    STYLE = "style"
    SCRIPT = "script"
    EXTERNAL = "external"


@dataclass(frozen=True, slots=True)
class Link:
    """One reference on a page, made absolute. `kind` is external only once the scope is known."""

    url: str
    kind: LinkKind
    text: str = ""
    element: str = "a"
    hidden: bool = False


class DateSource(StrEnum):
    """Where the date of an item was read, from strong to weak."""

    LIST = "list"
    ARTICLE = "article"
    META = "meta"
    SCRIPT = "script"
    URL = "url"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class DatedItem:
    """One entry of a list: what it is called, where it leads, when it was published."""

    title: str
    url: str
    published: date | None = None
    source: DateSource = DateSource.NONE
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Activity(DatedItem):
    """A survey, a call for comments or an interview. None: the site does not show it."""

    is_over: bool | None = None
    # True where a result or a record was published; never False, for it may stand elsewhere.
    has_result: bool | None = None


class ColumnKind(StrEnum):
    """The kinds of a column, as the contract names them."""

    NEWS = "news"
    NOTICE = "notice"
    POLICY = "policy"
    PERSONNEL = "personnel"
    PLANNING = "planning"
    LEADERS = "leaders"
    ORGANISATION = "organisation"
    OVERVIEW = "overview"
    FINANCE = "finance"
    STATISTICS = "statistics"
    PROJECTS = "projects"
    CATALOGUE = "catalogue"
    CONSULTATION = "consultation"
    SURVEY = "survey"
    INTERVIEW = "interview"
    GUIDE = "guide"
    SPECIAL = "special"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class DatesApart:
    """Entries of a list whose own pages show another day, and the first of them."""

    items: int
    url: str
    in_list: date
    on_page: date


@dataclass(frozen=True, slots=True)
class Column:
    """One column (栏目) of a site with what was read of it. Whether it is stale is not said here."""

    name: str
    url: str
    kind: ColumnKind
    # Number of items seen in the column; 0 with `blank` False when they could not be read.
    items: int
    newest: date | None = None
    date_source: DateSource = DateSource.NONE
    # True only when the page shows truly nothing: no item, no article, no shell, no error.
    blank: bool = False
    # A single article or a directory of sub-columns is not a list and has no update period.
    is_list: bool = True
    # Marked 归档 or a historical topic: never stale.
    archived: bool = False
    first_level: bool = True
    # Why the items could not be read; empty when they could.
    unreadable: str = ""
    # From the 栏目信息表, in days; None when the rulebook's period applies.
    period_days: int | None = None
    declared: bool = False
    dates_apart: DatesApart | None = None
    # 0.0 … 1.0: how sure name, place and content make us that this is a column of this kind.
    confidence: float = 1.0
    record_id: str = ""
    at: str = ""


class GuideElement(StrEnum):
    """The eight classes of elements of an 办事指南 (国办发〔2015〕15号 附件)."""

    NAME = "name"
    BASIS = "basis"
    CONDITIONS = "conditions"
    MATERIALS = "materials"
    PLACE = "place"
    TIME = "time"
    PHONE = "phone"
    PROCESS = "process"


@dataclass(frozen=True, slots=True)
class Guide:
    """One 办事指南: which elements have content."""

    name: str
    url: str
    present: tuple[GuideElement, ...]
    missing: tuple[GuideElement, ...]
    # Names of forms that the text mentions and the page does not offer.
    forms_not_offered: tuple[str, ...] = ()
    # URLs of forms and attachments that the page offers.
    downloads: tuple[str, ...] = ()
    # False where the content could not be read (an image, an attachment alone).
    readable: bool = True
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """One public letter or message; a letter without an answer has `answered` None."""

    title: str
    url: str
    asked: date | None
    answered: date | None
    # True, False, or None where the page does not show whether it was answered.
    is_answered: bool | None
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Letters:
    """The 政务咨询 channel of a site. `channel` None: none was found."""

    channel: str | None
    usable: bool | None
    letters: tuple[Letter, ...] = ()
    # Why it could not be read; empty when it could.
    unreadable: str = ""
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Activities:
    """The 调查征集 or 在线访谈 channel of a site with its activities."""

    channel: str | None
    usable: bool | None
    # As read of a site these are `Activity`.
    items: tuple[DatedItem, ...] = ()
    unreadable: str = ""
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class OnlineSystem:
    """An online application or query system that a site offers."""

    name: str
    url: str
    page_url: str
    # True where the "system" is a picture and nothing to click.
    image_only: bool
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Identity:
    """The marks a government site has to show. None: not seen on any page read."""

    site_id_code: str | None = None
    icp: str | None = None
    police: str | None = None
    party_government_mark: str | None = None
    error_report_entry: str | None = None
    sponsor: str | None = None
    contact: str | None = None
    sitemap: str | None = None
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class MarkGap:
    """A mark that the home page shows and other pages with a foot do not."""

    mark: str
    # At most 20 of them; `missing` counts all.
    pages: tuple[str, ...]
    missing: int
    looked_at: int
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class HomeUpdates:
    """What the blocks of the home page say about updates.

    For a home page that is only an entrance to columns (`navigation_only`) the items are those
    of all second-level pages, as the indicator says.
    """

    items: tuple[DatedItem, ...]
    navigation_only: bool = False
    # Why the blocks could not be read; empty when they could.
    unreadable: str = ""
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class PageText:
    """The readable text of a page, for the wording check."""

    url: str
    title: str
    text: str
    record_id: str
    at: str


class PageType(StrEnum):
    """Which of the label lists of 国办发〔2017〕47号 附件3 a page has to carry."""

    HOME = "home"
    COLUMN = "column"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class PageLabels:
    """The meta labels of a page (网页标签), name → contents in page order."""

    url: str
    page_type: PageType
    labels: Mapping[str, tuple[str, ...]]
    record_id: str = ""
    at: str = ""
    # What an article itself shows: its day of publication and whether that has hour and minute,
    # its source (and whether the word stands there at all), its title where it is not the label's.
    published: date | None = None
    has_time: bool = False
    origin: str = ""
    names_source: bool = False
    shown_title: str = ""


@dataclass(frozen=True, slots=True)
class HiddenLink:
    """A link that leaves the site out of a block that no visitor sees (暗链)."""

    url: str
    text: str
    # How the block is hidden: "display", "off_screen", … (read/hiding.py).
    way: str
    # How many anchors of the page lead there.
    anchors: int = 1
    # Links and strangers in the block.
    block_links: int = 0
    block_hosts: int = 0


@dataclass(frozen=True, slots=True)
class PageSigns:
    """Signs on one page that someone else writes on it, or that it carries advertising."""

    url: str
    title: str = ""
    # The meta keywords and description.
    keywords: str = ""
    hidden_links: tuple[HiddenLink, ...] = ()
    # (element, address) of scripts and frames from strangers, each once.
    loaded: tuple[tuple[str, str], ...] = ()
    # Tricks in the page's own scripts: "search_engine", "coded_script" (read/scripttricks.py).
    tricks: tuple[str, ...] = ()
    # The title is written in numeric entities although the page is not.
    coded_title: bool = False
    # The text names so many goods of gambling or pornography that it offers them.
    spam: tuple[str, ...] = ()
    # 来源, as an article shows it.
    origin: str = ""
    # Words that the page itself sets on advertisements, with the address they lead to.
    advertised: tuple[tuple[str, str], ...] = ()
    # On a page that came over https: resources asked for over http, and how many.
    insecure: tuple[str, ...] = ()
    insecure_count: int = 0
    # Of the home page alone (read/homesigns.py): floating boxes without a way to close them,
    # (words, address) of links to shops, links that leave the government, a notice about those.
    floats: tuple[str, ...] = ()
    commercial: tuple[tuple[str, str], ...] = ()
    leaving: int = 0
    leaving_notice: bool = False
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class OutsidePage:
    """What came from a target of another site where a body was fetched, if it looks hijacked."""

    url: str
    final_url: str
    title: str
    # "for_sale", "gambling", "porn", …
    sign: str
    words: tuple[str, ...] = ()
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class SecondLook:
    """The home page as a search engine's visitor gets it, against the ordinary answer."""

    # Links to strangers, and words of the title, that only the search engine gets.
    extra_links: tuple[str, ...]
    title: str
    ordinary_title: str
    # Where it was led to, when to another host than the ordinary visitor.
    led_to: str = ""
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One entry of a menu."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class MainMenu:
    """The main menu of the home page: its entries of the first level, 首页 and tools left out."""

    entries: tuple[MenuEntry, ...]
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A page with its title and its evidence."""

    url: str
    title: str
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Interpretations:
    """What pages of policies (政策文件) and of their interpretations (解读) show of one another.

    Of either kind only pages that are surely of it; `apart` are those that show no way across.
    """

    policies: int = 0
    policies_apart: tuple[PagePlace, ...] = ()
    interpretations: int = 0
    interpretations_apart: tuple[PagePlace, ...] = ()


class Ipv6(StrEnum):
    """Whether a site was reached over IPv6."""

    REACHABLE = "reachable"
    # Its name has an IPv6 address that did not answer.
    UNREACHABLE = "unreachable"
    NO_ADDRESS = "no_address"
    # Not asked, or our own network has no IPv6.
    UNKNOWN = "unknown"


# ---------------------------------------------------------------- crawl: links with their verdict


class LinkVerdict(StrEnum):
    """Only `dead` and `soft_dead` are ever deducted."""

    OK = "ok"
    DEAD = "dead"
    SOFT_DEAD = "soft_dead"
    BLOCKED = "blocked"
    UNVERIFIED = "unverified"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """One target that a site links to, checked once, with the pages that link to it."""

    url: str
    final_url: str
    kind: LinkKind
    on_home: bool
    verdict: LinkVerdict
    status: int | None
    # An Outcome value, or "soft_404", "redirect_to_home", "not_requested", …
    reason: str
    attempts: int
    # At most 20, in the order found; the count is of all.
    parents: tuple[str, ...]
    parent_count: int
    anchor_text: str
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class OwnOutage:
    """A stretch in which our own network was out: many hosts failed alike, and none answered."""

    since: str
    until: str
    # "outside": hosts that the sites link to; "sites": hosts of the round's sites.
    side: str
    # How so many hosts failed.
    outcome: Outcome
    hosts: int
    # The exchanges of this site that prove nothing for it: (first, last) places in the evidence.
    void: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class EarlierLinks:
    """What became of the addresses of an earlier inspection."""

    day: str
    known: int
    targets: tuple[LinkTarget, ...]


@dataclass(frozen=True, slots=True)
class Repost:
    """A policy of the list and where the site shows it; `url` "": no such title was read."""

    policy: ListedPolicy
    url: str = ""
    day: date | None = None
    # "": the page shows the day alone.
    moment: str = ""
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """An address at which a host of the site answered; `country` "": the table lacks it."""

    host: str
    address: str
    country: str = ""
    region: str = ""
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was seen and, above all, what was not."""

    pages: int = 0
    links: int = 0
    probes: int = 0
    unverified: int = 0
    budget_exhausted: bool = False
    # reason → count
    skipped: Mapping[str, int] = field(default_factory=dict)
    # Pages read as they stand after Chromium ran their scripts.
    rendered: int = 0
    vantage: str = ""
    # What failed in these counts for nothing.
    outages: tuple[OwnOutage, ...] = ()


@dataclass(frozen=True)
class SiteFacts:
    """Everything that was read of one site: what the checks look at."""

    site: Site
    as_of: date
    # The exchange that fetched the home page, without its body.
    home: Exchange
    # Redirected to a host that another row of the list owns: its URL; otherwise empty.
    redirected_to: str
    home_updates: HomeUpdates
    columns: tuple[Column, ...]
    guides: tuple[Guide, ...]
    letters: Letters
    surveys: Activities
    interviews: Activities
    online_systems: tuple[OnlineSystem, ...]
    identity: Identity
    links: tuple[LinkTarget, ...]
    texts: Sequence[PageText]
    probes: tuple[Probe, ...]
    coverage: Coverage
    # Of the pages whose type is certain; empty where labels were not read.
    labels: Sequence[PageLabels] = ()
    mark_gaps: Sequence[MarkGap] = ()
    # Only of pages that show any sign.
    signs: Sequence[PageSigns] = ()
    outside: Sequence[OutsidePage] = ()
    # None: the home page was not asked for a second time as a search engine's.
    second_look: SecondLook | None = None
    # Whether the host answers over https: None where it was not asked.
    https_offered: bool | None = None
    ipv6: Ipv6 = Ipv6.UNKNOWN
    # Bytes of the home page's own markup, and the pictures, scripts and styles it asks for.
    home_bytes: int = 0
    home_resources: int = 0
    # The text of attachments that were fetched whole and can be read.
    attachments: Sequence[PageText] = ()
    # None: no main menu was recognised on the home page.
    main_menu: MainMenu | None = None
    interpretations: Interpretations = Interpretations()
    # Of the next three None or () where the office gave nothing to look by.
    earlier: EarlierLinks | None = None
    reposts: tuple[Repost, ...] = ()
    servers: tuple[Server, ...] | None = None


# ---------------------------------------------------------------- checks: facts → observations


class Certainty(StrEnum):
    """How sure an observation is.

    CONFIRMED counts. SUSPECTED waits for a person. UNKNOWN says that it could not be
    established whether there is a fault; it is no finding, but it keeps an indicator from being
    called met when it could tip it.
    """

    CONFIRMED = "confirmed"
    SUSPECTED = "suspected"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Observation:
    """One thing a check saw. No points, no rule: only what, where, how sure, how many."""

    # The check's name as the contract lists them, e.g. "columns".
    check: str
    # What was seen, e.g. "column_stale". Rulebooks refer to it.
    name: str
    url: str
    certainty: Certainty = Certainty.CONFIRMED
    # Attributes that rulebooks select by and people read, e.g. {"kind": "notice"}.
    detail: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    # How many faults this observation stands for.
    count: int = 1
    parents: tuple[str, ...] = ()
    parent_count: int = 0
    record_id: str = ""
    at: str = ""


# ---------------------------------------------------------------- score: observations → verdict


class State(StrEnum):
    """What an indicator came to."""

    VIOLATED = "violated"
    MET = "met"
    UNDETERMINED = "undetermined"
    NOT_APPLICABLE = "not_applicable"
    MANUAL = "manual"


class Verdict(StrEnum):
    """What a site came to."""

    PASS = "pass"
    FAIL = "fail"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class Finding:
    """An observation as it is reported: with a fingerprint that later runs recognise."""

    fingerprint: str
    check: str
    name: str
    url: str
    parents: tuple[str, ...]
    parent_count: int
    detail: Mapping[str, Any]
    state: str
    record_id: str
    at: str


@dataclass(frozen=True, slots=True)
class IndicatorResult:
    """One row of the rulebook with what it came to."""

    id: str
    kind: str
    state: State
    count: int
    # Points deducted (or added); None where the rulebook has no point value or nothing was scored.
    points: float | None
    cap: float | None
    text: str
    findings: tuple[str, ...] = ()
    # Why it is undetermined or manual; empty otherwise.
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """A site judged by one rulebook."""

    rulebook_id: str
    rulebook_version: str
    rulebook_document: str
    verdict: Verdict
    score: float | None
    deducted: float | None
    # The deduction sentence as an office prints it; empty when nothing is printed.
    sentence: str
    # Short reasons of the vetoes, as circulars print them: "首页长期不更新".
    reasons: tuple[str, ...]
    indicators: tuple[IndicatorResult, ...]
    findings: tuple[Finding, ...]
    # Why the verdict or the total could not be reached; empty when it could.
    explanation: str = ""

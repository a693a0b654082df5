"""The practice province: 219 sites in 29 regions, and four more, from one seed."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from io import StringIO
from random import Random

from xuncha.sandbox import columns as column_making
from xuncha.sandbox import links, register
from xuncha.sandbox.hosts import OUTSIDE
from xuncha.sandbox.markup import FAMILIES
from xuncha.sandbox.plan import DOMAIN, Mode, Reference, SitePlan
from xuncha.sandbox.planted import Planted, harmless, planted_for
from xuncha.sandbox.register import FailingSite, Region
from xuncha.sandbox.words import Writer, topics_of
from xuncha.settings import ResolveRule

SITES = 219
COLUMNS = (
    "site_id_code", "name", "url", "region", "level", "sponsor", "supervisor",
    "is_portal", "has_services", "status",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SandboxSite:
    """One site: what the register says, and what is wrong with it."""

    number: int
    name: str
    region: Region
    host: str
    planted: Planted
    # Row of 附件3 (or of 附件1); 0 for a site that passes.
    row: int
    is_portal: bool
    is_national: bool
    seed: int

    @property
    def scheme(self) -> str:
        """https only where the fault lies in TLS."""
        return "https" if self.planted.availability.mode is Mode.TLS else "http"

    @property
    def url(self) -> str:
        """Address of the home page, as the list gives it."""
        return f"{self.scheme}://{self.host}/"

    @property
    def site_id_code(self) -> str:
        """Ten digits: the division's code and a number."""
        return f"{self.region.code}{self.number:04d}"


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the server listens on 127.0.0.1; `closed` is held and never listened on."""

    http: int
    garbage: int
    closed: int


@dataclass(frozen=True)
class Province:
    """All sites that are served. `sites` is the sample, `national` the four of 附件1."""

    seed: int
    sites: tuple[SandboxSite, ...]
    national: tuple[SandboxSite, ...]

    @cached_property
    def by_host(self) -> dict[str, SandboxSite]:
        """Every served site by its host name."""
        return {site.host: site for site in (*self.sites, *self.national)}


def make_province(seed: int = 2016, sites: int | None = None) -> Province:
    """The province of that seed; `sites` keeps so many in proportion (1 to 219)."""
    whole = _sites(seed)
    kept = whole if sites is None or sites >= SITES else _proportional(whole, max(sites, 1))
    return Province(seed, kept, _national(seed))


def sites_csv(sites: Sequence[SandboxSite]) -> str:
    """The list the inspector is given: register data, nothing else."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for site in sites:
        writer.writerow(
            (
                site.site_id_code, site.name, site.url, site.region.name, site.region.level,
                site.name, f"{site.region.name}(演练)", "true" if site.is_portal else "false",
                "true", "正常",
            )
        )  # fmt: skip
    return out.getvalue()


def resolve_rules(province: Province, ports: Ports) -> tuple[ResolveRule, ...]:
    """Where each host is reached. The site whose name is unknown has no rule."""
    found = []
    for site in province.by_host.values():
        mode = site.planted.availability.mode
        if mode is Mode.DNS:
            continue
        port = 443 if mode is Mode.TLS else 80
        to_port = {Mode.TLS: ports.garbage, Mode.REFUSED: ports.closed}.get(mode, ports.http)
        found.append(ResolveRule(site.host, port, "127.0.0.1", to_port))
    found += [ResolveRule(host, 80, "127.0.0.1", ports.http) for host in OUTSIDE]
    return tuple(found)


def plan_site(site: SandboxSite) -> SitePlan:
    """Everything that is rendered for a site; the same every time."""
    random = Random(f"{site.seed}/{site.number}/plan")
    family = random.choice(tuple(FAMILIES))
    charset = "gbk" if random.random() < (0.8 if family in ("table", "dede") else 0.15) else "utf-8"
    soft_404 = site.row == 0 and random.random() < 0.12
    topics = topics_of(site.name)
    maker = column_making.Maker(
        planted=site.planted,
        labelled=random.random() < 0.6,
        writer=Writer(topics, random),
        random=random,
        more=60 if random.random() < 0.04 else 0,
    )
    made = column_making.build_columns(maker, site.is_portal)
    dead = links.dead_targets(site.planted, made, family, soft_404)
    return SitePlan(
        number=site.number,
        host=site.host,
        scheme=site.scheme,
        name=site.name,
        site_id_code=site.site_id_code,
        family=family,
        charset=charset,
        availability=site.planted.availability,
        columns=links.with_references(made, dead, random),
        home_links=links.home_references(dead, random),
        dead=dead,
        image_systems=_image_systems(site.planted.image_systems),
        soft_404=soft_404,
        no_head=random.random() < 0.15,
        letters_layout=2 if family == "lonsun" else random.randrange(2),
        seed=site.seed,
        topics=topics,
    )


def _image_systems(count: int) -> tuple[Reference, ...]:
    names = ("网上申报系统", "在线查询系统", "网上预约系统", "证书查询系统", "在线受理系统")
    return tuple(
        Reference(name, f"/images/xt{number}.jpg", "img")
        for number, name in enumerate(names[:count])
    )


def _sites(seed: int) -> tuple[SandboxSite, ...]:
    """Region by region as in 附件2, failing and passing sites mixed within each."""
    found: list[SandboxSite] = []
    failing = register.failing_sites()
    dead = [site.row for site in failing if "V_UNREACHABLE" in site.codes and not site.also]
    taken = {site.name for site in (*failing, *register.national_sites())}
    for region in register.regions():
        random = Random(f"{seed}/{region.slug}")
        named = [site for site in failing if site.region == region.name]
        names: list[FailingSite | str] = [*named]
        names += _passing_names(region, region.sampled - len(named), taken, random)
        random.shuffle(names)
        # Where the failing ones stand is chance; among themselves they keep the order of 附件3.
        in_order = iter(named)
        for name in names:
            listed = next(in_order) if isinstance(name, FailingSite) else name
            found.append(_site(len(found) + 1, listed, region, seed, dead))
    return tuple(found)


def _site(
    number: int, name: FailingSite | str, region: Region, seed: int, dead: list[int]
) -> SandboxSite:
    random = Random(f"{seed}/{number}/faults")
    named = isinstance(name, FailingSite)
    if isinstance(name, FailingSite):
        turn = dead.index(name.row) if name.row in dead else 0
        planted, row, title = planted_for(name, turn, random), name.row, name.name
    else:
        planted, row, title = harmless(random), 0, name
    return SandboxSite(
        number=number,
        name=title,
        region=region,
        host=f"s{number:03d}.{region.slug}.{DOMAIN}",
        planted=planted,
        row=row,
        is_portal=not named and "门户网站" in title,
        is_national=False,
        seed=seed,
    )


def _passing_names(region: Region, count: int, taken: set[str], random: Random) -> list[str]:
    if region.level == "省政府部门":
        stock = [f"河南省{name}" for name in register.words()["provincial_departments"]]
        return random.sample(stock, count)
    stock = [f"{region.name}{name}" for name in register.words()["departments"]]
    free = [name for name in stock if name not in taken]
    portal = [f"{region.name}人民政府门户网站"]
    return (portal + random.sample(free, count - 1))[:count] if count else []


def _national(seed: int) -> tuple[SandboxSite, ...]:
    by_name = {region.name: region for region in register.regions()}
    found = []
    for number, site in enumerate(register.national_sites(), SITES + 1):
        region = by_name[site.region]
        random = Random(f"{seed}/{number}/faults")
        found.append(
            SandboxSite(
                number=number,
                name=site.name,
                region=region,
                host=f"s{number:03d}.{region.slug}.{DOMAIN}",
                planted=planted_for(site, 0, random),
                row=site.row,
                is_portal=False,
                is_national=True,
                seed=seed,
            )
        )
    return tuple(found)


def _proportional(whole: tuple[SandboxSite, ...], count: int) -> tuple[SandboxSite, ...]:
    """`count` sites, failing and passing in proportion, spread evenly over the list."""
    failing = [site for site in whole if site.row]
    passing = [site for site in whole if not site.row]
    share = round(count * len(failing) / len(whole))
    kept = _spread(failing, share) + _spread(passing, count - share)
    return tuple(sorted(kept, key=lambda site: site.number))


def _spread(sites: list[SandboxSite], count: int) -> list[SandboxSite]:
    return [sites[(2 * place + 1) * len(sites) // (2 * count)] for place in range(count)]

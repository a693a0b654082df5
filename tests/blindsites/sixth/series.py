"""The sixth series drawn with a seed: thirty small sites in five rounds, each on another day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from tests.blindsites.blindsite import Look
from tests.blindsites.fifth.limits import Limits
from tests.blindsites.fifth.phrases import PLACES
from tests.blindsites.fifth.series import DrawnSite, Round, run_series
from tests.blindsites.serving import Host, Reply
from tests.blindsites.sixth.building import Site
from tests.blindsites.sixth.ledger import PlantedWidely, widely_true
from tests.blindsites.sixth.limits import LIMITS
from tests.blindsites.sixth.offices import GROUP, build
from tests.blindsites.sixth.orders import SERVERS, SHAPES, WIDE, Order, drawn_order

__all__ = ["draw_series", "run_series"]

MORE_PLACES = ("梧台", "泠水", "稷原", "岚皋坡", "葭渡", "砥山", "沅口", "棘岭")
A_ROUND = 6
# Names before the offices were put together otherwise.
FORMER = ("商业局", "乡镇企业管理局", "体制改革办公室")


def draw_series(seed: str, only: int | None = None) -> list[Round]:
    """All rounds of a seed, or the first `only` of them."""
    draw = Random(seed)
    shapes, places = list(SHAPES), [*PLACES, *MORE_PLACES]
    draw.shuffle(shapes)
    draw.shuffle(places)
    rounds = []
    for turn, limits in enumerate(draw.sample(LIMITS, len(shapes) // A_ROUND)[:only]):
        numbers = range(turn * A_ROUND, (turn + 1) * A_ROUND)
        sites = [_site(seed, number, shapes[number], places[number], limits) for number in numbers]
        _share_hosts(sites)
        rounds.append(Round(limits, sites))
    return rounds


def _site(seed: str, number: int, shape: str, place: str, limits: Limits) -> DrawnSite:
    draw = Random(f"sixth {seed} {number}")
    order = drawn_order(draw, shape)
    if seed.startswith(WIDE):
        order = replace(order, server=SERVERS[number % len(SERVERS)])
    made = build(draw, limits, order, place, number + 1)
    for host in made.hosts.values():
        host.more_ports = (443,)
    look, planted = made.look, made.planted
    name, code = _registered(made, order, draw)
    return DrawnSite(
        f"{number:02d}-{shape}-{order.kind}", name, f"http://{look.domain}{look.base}/",
        made.hosts | _scripts_elsewhere(), is_portal=planted.is_portal, as_of=limits.as_of,
        looks=_looks(planted),
        more={"has_services": "是", "site_id_code": code, "sponsor": look.sponsor},
        planted_truth=widely_true(planted) | {"order": order},
    )  # fmt: skip


def _registered(made: Site, order: Order, draw: Random) -> tuple[str, str]:
    """Name and code as the list of sites has them."""
    name, code = made.look.name, made.look.code
    if "register" not in order.troubles:
        return name, code
    how = draw.choice(("name", "code", "longer"))
    if how == "name":
        made.planted.differs = ("name",)
        return f"{draw.choice(MORE_PLACES)}区{draw.choice(FORMER)}", code
    if how == "code":
        made.planted.differs = ("code",)
        return name, f"{int(code) + 10}"
    return f"{name}门户网站", code


def _scripts_elsewhere() -> dict[str, Host]:
    """The host from which the mark of 党政机关 is loaded."""
    mark = Host()
    mark.otherwise = lambda asked: Reply(b"/* mark */", type="text/javascript")
    mark.more_ports = (443,)
    return {"dcs.conac.cn": mark}


def _share_hosts(sites: list[DrawnSite]) -> None:
    """The province's host and that of the group are the same for all sites of a round."""
    known: dict[str, Host] = {}
    for site in sites:
        for name, host in site.hosts.items():
            known.setdefault(name, host).pages |= host.pages
            site.hosts[name] = known[name]
    if GROUP in known:
        _group_front(known[GROUP])


def _group_front(host: Host) -> None:
    """What stands at the root of a group's host: the way to all of its offices."""
    fronts = sorted({f"/{path.split('/')[1]}/" for path in host.pages if path.count("/") > 1})
    names = [one for one in fronts if one[1] in "du"]
    links = "".join(f"<li><a href='{at}'>成员单位{k}</a></li>" for k, at in enumerate(names))
    host.put("/", f"<title>网站群</title><h1>网站群</h1><ul>{links}</ul>")


def _looks(planted: PlantedWidely) -> list[Look]:
    """A week; what failed is spread over it."""
    failed, looks = planted.looks_failed, []
    for day in range(7, 0, -1):
        count = planted.looks_a_day - (1 if planted.has_short_day and day == 4 else 0)
        for number in range(count):
            minutes = number * 24 * 60 // planted.looks_a_day
            at = f"{planted.limits.as_of - timedelta(days=day)}T{minutes // 60:02d}:{minutes % 60:02d}:20+08:00"
            ok = not (number == 5 + day and day <= failed)
            looks.append(Look(at, ok, 0.9 if ok else 15.0, 200 if ok else ""))
    return looks

"""Builds the county, writes what its office has (list, samples, table of columns), inspects it."""

from __future__ import annotations

import contextlib
import csv
import socket
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from tests.blindsites.blindsite import Look
from tests.blindsites.eighth.troubles import change
from tests.blindsites.everysite import usual_week
from tests.blindsites.fifth.series import DrawnSite
from tests.blindsites.ninth import platform
from tests.blindsites.ninth.county import AS_OF, MEMBERS, Member
from tests.blindsites.ninth.platform import OPEN, PLACE, PORTAL, TALK
from tests.blindsites.running import inspect
from tests.blindsites.serving import Host, Reply, moved
from tests.blindsites.seventh.building import build
from tests.blindsites.seventh.plan import Planted
from tests.core.cli_tools import Ran

GONE = f"zsw.{PLACE}"
# The address that the list has for the bureau of statistics lacks a letter.
SLIP = f"tj.{PLACE}"
KINDS = {"zcwj": "policy", "rsxx": "personnel", "xx": "consultation"}
MAILBOX = Planted("网上信箱", "xx")
NO_FAULT = {"not": "violated"}
CLOSED = (
    "<html><head><meta charset='utf-8'><title>关停公告</title></head><body><h1>关停公告</h1><p>按照政府网站集约化工作要求,"
    "本网站已于2022年6月30日关停,有关内容迁移至县政府门户网站。感谢长期以来的支持。</p></body></html>"
)
APP = (
    "<html><head><meta charset='utf-8'><title>扶岐融媒客户端下载</title></head><body><div class='top'><img src='/i/logo.png'></div>"
    "<div class='dl'><img src='/i/qr.png' alt='扫码下载'><p>扫一扫,下载客户端</p><a href='/d/fq.apk'>安卓版下载</a>"
    "<a href='javascript:;'>苹果版下载</a></div></body></html>"
)


def county(members: Sequence[Member] = MEMBERS, as_of: date = AS_OF) -> list[DrawnSite]:
    """All entries of the list; sites that share a host share it here."""
    hosts = platform.shared_hosts()
    made = [_site(member, hosts, as_of) for member in members]
    for member, site in zip(members, made, strict=True):
        for name in member.more:
            EXTRAS[name](site, member, hosts)
    return made


def _site(member: Member, hosts: dict[str, Host], as_of: date) -> DrawnSite:
    plan = replace(member.plan, as_of=as_of)
    site = build(plan)
    own = site.hosts.pop(plan.domain)
    site.hosts.update(hosts)
    address = f"http://{plan.domain}{member.base}"
    declared, gone = [], {}
    for slug, name in _elsewhere(member):
        paths = [path for path in own.pages if path.startswith(f"/{slug}/")]
        gone |= dict.fromkeys(paths, (hosts[name], name))
        (title,) = (one.name for one in (*plan.columns, MAILBOX) if one.slug == slug)
        declared.append((title, f"http://{name}/{plan.key}/{slug}/list.html", KINDS[slug]))
    if gone:
        platform.lend(own, address, plan.key, gone)
    if plan.domain == PORTAL:
        platform.into_folder(own, hosts[PORTAL], member.base)
    else:
        site.hosts[plan.domain] = own
    truth = site.planted_truth
    assert truth is not None
    root = f"http://{plan.domain}/"
    truth["dead"] = [one.replace(root, f"{address}/") for one in truth["dead"]]
    if member.talks_elsewhere and not member.declared:
        _letters_unseen(truth)
    return replace(
        site, url=f"{address}/", declared=tuple(declared) if member.declared else (),
        more={
            **site.more, "site_id_code": plan.code, "region": member.region,
            "level": "county" if member.region == "县本级" else "town", "sponsor": plan.name,
        },
    )  # fmt: skip


def _elsewhere(member: Member) -> list[tuple[str, str]]:
    """Which of its columns stand on which shared host."""
    found = [(member.opens_elsewhere, OPEN)] if member.opens_elsewhere else []
    return [*found, ("xx", TALK)] if member.talks_elsewhere else found


def _letters_unseen(truth: dict[str, Any]) -> None:
    """The shared host of letters is no page of the site: nobody has looked at them."""
    truth["census-2015"] |= {"C15-V5": OPEN_ROW, "C15-S5b": OPEN_ROW, "C15-S5a": NO_FAULT}
    truth["inspection-2019"] |= {"C19-V5b": OPEN_ROW, "C19-V5a": NO_FAULT}
    del truth["letters"]


OPEN_ROW = {"state": "undetermined"}


# ------------------------------------------------------------------ what else is done to a member


def _unseen(site: DrawnSite, **rows: Any) -> None:
    """Nothing of this office was seen: no row is held against it but those named."""
    was = site.planted_truth
    assert was is not None
    kept = {key: was[key] for key in ("verdict",)}
    was.clear()
    was.update(kept, every_other=NO_FAULT, columns={}, no_other_column=("stale", "blank"))
    was["census-2015"] = {k: v for k, v in rows.items() if k.startswith("C15")}
    was["inspection-2019"] = {"C19-V6b": "any", "C19-V6c": "any"} | {
        k: v for k, v in rows.items() if k.startswith("C19")
    }
    # All rows of both tables must be reachable by name; C15-V4 and C19-V1 are a person's.


def _renamed_rows(**rows: Any) -> dict[str, Any]:
    return {key.replace("_", "-"): value for key, value in rows.items()}


def _all_members(site: DrawnSite, member: Member, hosts: dict[str, Host]) -> None:
    """The portal's home page leads to every site of the county: to the one that is gone, too."""
    links = "".join(
        f"<a href='http://{one.plan.domain}{one.base}/'>{one.plan.name}</a>" for one in MEMBERS[1:]
    )
    box = f"<div class='links'><h3>部门和乡镇网站</h3>{links}</div>"
    change(hosts[PORTAL], "/", lambda page: page.replace("<div class='foot'>", f"{box}<div class='foot'>", 1))  # fmt: skip
    site.planted_truth["dead"].append(f"http://{GONE}/")  # type: ignore[index]


def _others_dead(site: DrawnSite, member: Member, hosts: dict[str, Host]) -> None:
    """Links to pages of two other sites that are no more: faults of this site, not of theirs."""
    host = site.hosts[member.plan.domain]
    inside = next(path for path in host.pages if path.startswith("/gzdt/2"))
    for path, to in (("/", f"http://nyj.{PLACE}/zt/2019.html"), (inside, f"http://{PORTAL}/bm/jyj/zt/2018.html")):  # fmt: skip
        link = f"<p><a href='{to}'>往年专题</a></p>"
        change(host, path, lambda page, link=link: page.replace("<div class='foot'>", f"{link}<div class='foot'>", 1))  # type: ignore[misc]  # fmt: skip
        site.planted_truth["dead"].append(to)  # type: ignore[index]


def _left(site: DrawnSite, member: Member, hosts: dict[str, Host]) -> None:
    """Registered by its old host, which leads each address to the folder."""
    old = f"{member.plan.key}.{PLACE}"
    site.hosts[old] = platform.leave(member.base)
    _at(site, f"http://{old}/")


def _merged(site: DrawnSite, member: Member, hosts: dict[str, Host]) -> None:
    site.hosts[member.plan.domain] = Host(before=lambda asked: moved(f"http://gsj.{PLACE}/", 301))
    _unseen(site)


def _closed(site: DrawnSite, member: Member, hosts: dict[str, Host]) -> None:
    site.hosts[member.plan.domain] = Host(otherwise=lambda asked: Reply(CLOSED.encode()))
    _unseen(site)


def _gone(site: DrawnSite, member: Member, hosts: dict[str, Host]) -> None:
    """Nothing listens there, and nobody said so: not one look of the week opened it."""
    del site.hosts[member.plan.domain]
    looks = [Look(one.at, False, 0.1, "") for one in usual_week(site)]
    object.__setattr__(site, "looks", looks)
    _unseen(site, **_renamed_rows(C15_V1={"state": "violated"}, C19_V2={"state": "violated"}, C15_S1="any"))  # fmt: skip


def _slip(site: DrawnSite, member: Member, hosts: dict[str, Host]) -> None:
    """A host that nobody set up: the platform answers with the portal's pages."""
    site.hosts[SLIP] = Host(pages=hosts[PORTAL].pages)
    _at(site, f"http://{SLIP}/")
    _unseen(site, **_renamed_rows(C15_S2a="any", C15_S2b="any"))


def _app(site: DrawnSite, member: Member, hosts: dict[str, Host]) -> None:
    host = site.hosts[member.plan.domain] = Host()
    host.put("/", APP)
    host.pages["/d/fq.apk"] = Reply(b"PK\3\4" + b"\0" * 900, type="application/vnd.android.package-archive")  # fmt: skip
    for name in ("logo", "qr"):
        host.pages[f"/i/{name}.png"] = hosts[PORTAL].pages["/i/red.png"]
    # That its home page shows no update at all may be said of it, or left open.
    _unseen(site, **_renamed_rows(C15_V2="any", C15_S5a="any", C15_S6a="any", C15_S3="any"), **{"C19-V3": "any", "C19-V5a": "any"})  # fmt: skip


def _at(site: DrawnSite, url: str) -> None:
    object.__setattr__(site, "url", url)


EXTRAS: dict[str, Callable[[DrawnSite, Member, dict[str, Host]], None]] = {
    "all members": _all_members, "others' dead": _others_dead, "left": _left, "merged away": _merged,
    "closed": _closed, "gone": _gone, "slip": _slip, "app": _app,
}  # fmt: skip


# ------------------------------------------------------------------ what the office has


def write_columns(sites: list[DrawnSite], to: Path) -> None:
    """The county's 栏目信息表: what of each site stands on a shared host."""
    with to.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(("site", "name", "url", "kind", "period_days"))
        table.writerows((site.url, *row, "") for site in sites for row in site.declared)


@contextlib.contextmanager
def nobody_listens() -> Iterator[list[str]]:
    """Where the site that is gone leads to: a port that is taken and refuses every connection."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield [f"{GONE}:{port}:127.0.0.1:{held.getsockname()[1]}" for port in (80, 443)]


def run_county(sites: list[DrawnSite], folder: Path) -> Ran:
    folder.mkdir(parents=True, exist_ok=True)
    write_columns(sites, folder / "columns.csv")
    with nobody_listens() as gone:
        given = [part for rule in gone for part in ("--resolve", rule)]
        return inspect(
            list(sites), folder, "--columns", folder / "columns.csv", *given, as_of=AS_OF,
        )  # fmt: skip

"""Where the servers are, as far as the office's table of addresses tells."""

from __future__ import annotations

import re
from typing import Any

from xuncha.checks.saying import unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Certainty, Observation, Server, SiteFacts

_HOME = re.compile(r"^(?:CN|CHN|中国(?:大陆|内地)?|中华人民共和国|china|mainland china)$", re.I)
# 港、澳、台 are beyond the border that the clause means, under whatever country a table has them.
_BEYOND = re.compile(r"香港|澳门|台湾|hong ?kong|maca[ou]|taiwan", re.I)

BEHIND_A_CDN = "应答的地址属于境内,有CDN的看不出源服务器的位置"


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`server_abroad` (suspected), `server_at_home` or `server_place_unknown`, one a host and
    address. Nothing where no table was given.

    Suspected: what answers may be a node of a CDN, and tables are wrong at times. For the same
    reason an address at home does not show where the server behind a CDN stands.
    """
    if facts.servers is None:
        return ()
    if not facts.servers:
        reason = "没有连上网站的主机,不知道地址"
        return (unknown("transport", "server_place_unknown", facts, reason, host="", address=""),)
    return tuple(_about(facts, server) for server in facts.servers)


def _about(facts: SiteFacts, server: Server) -> Observation:
    # 不得将网站的服务器放在境外
    seen: dict[str, Any] = {"host": server.host, "address": server.address}
    if not server.country:
        reason = f"地址归属表里没有 {server.address}"
        return unknown("transport", "server_place_unknown", facts, reason, **seen)
    is_home = _HOME.match(server.country) and not _BEYOND.search(server.region)
    told = {"reason": BEHIND_A_CDN} if is_home else {}
    return Observation(
        check="transport",
        name="server_at_home" if is_home else "server_abroad",
        url=f"http://{server.host}/",
        certainty=Certainty.CONFIRMED if is_home else Certainty.SUSPECTED,
        detail={**seen, "country": server.country, "region": server.region, **told},
        count=0 if is_home else 1,
        record_id=server.record_id,
        at=server.at,
    )

"""What samples and comparisons are called on pages."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from xuncha.facts import Outcome
from xuncha.watch.compare import Elsewhere
from xuncha.watch.sample import Sample, State
from xuncha.watch.tally import Standing

ELSEWHERE: dict[Elsewhere, str | Promise] = {
    Elsewhere.DOWN: _("也打不开"),
    Elsewhere.ONLY_HERE: _("能打开,本机打不开的原因无法核实"),
    Elsewhere.UNSEEN: _("没有访问"),
}
STANDING: dict[Standing, str | Promise] = {
    Standing.COUNTED: _("计入"),
    Standing.CUT: _("我方断网,剔除"),
    Standing.EXCUSED: _("报备停用期内,不计入"),
    Standing.UNSURE: _("说明不了问题,不计入"),
    Standing.EXTRA: _("加看一次,不计入"),
}
STATES: dict[State, tuple[str, str | Promise]] = {
    State.OPENED: ("green", _("打开")),
    State.FAILED: ("red", _("打不开")),
    State.UNSURE: ("violet", _("说明不了问题")),
}
OUTCOMES: dict[Outcome, str | Promise] = {
    Outcome.OK: _("正常"),
    Outcome.NOT_FOUND: _("页面不存在(404)"),
    Outcome.GONE: _("页面已删除(410)"),
    Outcome.CLIENT_ERROR: _("服务器拒绝请求(4xx)"),
    Outcome.SERVER_ERROR: _("服务器出错(5xx)"),
    Outcome.TIMEOUT: _("超过时限没有响应"),
    Outcome.CONNECT_REFUSED: _("拒绝连接"),
    Outcome.CONNECT_FAILED: _("连接不上"),
    Outcome.DNS: _("域名解析不到地址"),
    Outcome.TLS: _("安全连接(HTTPS)失败"),
    Outcome.REDIRECT_LOOP: _("循环跳转"),
    Outcome.TOO_MANY_REDIRECTS: _("跳转次数过多"),
    Outcome.TOO_LARGE: _("内容过大"),
    Outcome.BLOCKED: _("被防护拦截"),
    Outcome.PRIVATE_ADDRESS: _("解析到内网地址,未访问"),
    Outcome.ROBOTS: _("robots.txt 不允许访问"),
    Outcome.PROTOCOL_ERROR: _("响应不合协议"),
    Outcome.BAD_URL: _("网址写法有误"),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """One visit as a row of a page."""

    time: str
    tone: str
    state: str | Promise
    outcome: str | Promise
    status: int | None
    seconds: float
    standing: str | Promise


def shown(sample: Sample, stands: Standing) -> Shown:
    """A sample in words."""
    tone, state = STATES[sample.state]
    # 超过(含)15秒仍打不开,即为打不开
    slow = sample.is_slow and sample.outcome is Outcome.OK
    return Shown(
        f"{sample.minute // 60:02}:{sample.minute % 60:02}",
        tone,
        state,
        _now("超过 15 秒") if slow else OUTCOMES[sample.outcome],
        sample.status,
        sample.seconds,
        STANDING[stands],
    )


def evidence(reason: str) -> str:
    """What speaks for an outage of ours, from the core's "7/10 2/2"."""
    networks, _space, canaries = reason.partition(" ")
    if not canaries:
        return reason
    if canaries.endswith("/0"):
        return _now("新近没有应答的网络 %(networks)s") % {"networks": networks}
    said = _now("新近没有应答的网络 %(networks)s,没有应答的参照网址 %(canaries)s")
    return said % {"networks": networks, "canaries": canaries}

"""Hosts that the sites link to: other offices, one behind a WAF, a slow one, a dead one."""

from __future__ import annotations

from dataclasses import dataclass

from xuncha.sandbox.plan import DOMAIN


@dataclass(frozen=True, slots=True)
class Outside:
    """A host that is no site of the list."""

    host: str
    name: str
    # Status of every answer; 0: 200 for the known paths, 404 for the rest.
    status: int = 0
    # Seconds before an answer.
    delay: float = 0.0
    challenge: bool = False


DEAD_HOST = f"old.sheng.{DOMAIN}"
WAF_HOSTS = (f"fgw.sheng.{DOMAIN}", f"tjj.sheng.{DOMAIN}")
SLOW_HOST = f"czt.sheng.{DOMAIN}"

OUTSIDE: dict[str, Outside] = {
    outside.host: outside
    for outside in (
        Outside(f"www.guojia.{DOMAIN}", "国家门户(演练)"),
        Outside(f"www.sheng.{DOMAIN}", "省门户(演练)"),
        Outside(f"jyt.sheng.{DOMAIN}", "省级部门甲(演练)"),
        Outside(f"nyt.sheng.{DOMAIN}", "省级部门乙(演练)"),
        Outside(WAF_HOSTS[0], "省级部门丙(演练)", status=412, challenge=True),
        Outside(WAF_HOSTS[1], "省级部门丁(演练)", status=521, challenge=True),
        Outside(SLOW_HOST, "省级部门戊(演练)", delay=2.5),
        Outside(DEAD_HOST, "已停用的网站(演练)", status=404),
        Outside(f"bszs.conac.cn.{DOMAIN}", "党政机关标识(演练)"),
        Outside(f"zfwzgl.www.gov.cn.{DOMAIN}", "政府网站找错(演练)"),
        Outside(f"www.beian.gov.cn.{DOMAIN}", "公安备案(演练)"),
    )
}
KNOWN_PATHS = ("/", "/sitename", "/exposure/jiucuo.html", "/portal/registerSystemInfo")
# What a site offers under 相关链接.
FRIENDS: tuple[tuple[str, str], ...] = tuple(
    (outside.name, f"http://{outside.host}/")
    for outside in OUTSIDE.values()
    if ("sheng" in outside.host or "guojia" in outside.host) and outside.host != DEAD_HOST
)

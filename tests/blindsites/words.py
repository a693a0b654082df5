"""Titles and running text for the sites; all of it made up here."""

from __future__ import annotations

from datetime import date, timedelta

AS_OF = date(2019, 6, 20)

_WHO = (
    "县应急办",
    "城关街道",
    "北坡镇",
    "市监所",
    "林业站",
    "水利所",
    "文化馆",
    "南桥村",
    "农技中心",
)
_DID = ("召开", "部署", "检查", "推进", "总结", "督导", "启动", "落实")
_WHAT = (
    "防汛值守工作", "夏粮收购准备", "校车安全排查", "河道清淤", "农家书屋建设", "森林防火巡护",
    "集市食品抽检", "道路养护", "老旧小区改造", "饮水工程维护", "技能培训", "志愿服务活动",
    "残疾人帮扶", "档案整理", "绿化补植",
)  # fmt: skip
_NOTICES = (
    "关于开展{}的通知", "关于调整{}时间的公告", "关于{}项目的公示", "关于做好{}的通知",
)  # fmt: skip
_SENTENCES = (
    "会议听取了各单位近期进展,逐项研究了存在的困难。",
    "参加人员实地查看了现场,并与负责同志交换了意见。",
    "下一步将按时间表推进,每周汇总一次情况。",
    "各村已经明确专人负责,物资准备到位。",
    "有关单位要压实责任,把工作做在前面。",
    "群众可以就近到便民服务点了解具体安排。",
    "目前任务已经过半,预计月底前全部完成。",
)


def news(number: int) -> str:
    """The title of a piece of news, another for each number."""
    what = _WHAT[(number * 7 + number // 15) % 15]
    return _WHO[number % 9] + _DID[(number // 3) % 8] + what


def notice(number: int) -> str:
    return _NOTICES[number % 4].format(_WHAT[(number * 4 + number // 4) % 15]) + _part(number // 15)


def policy(number: int) -> str:
    kind = ("管理办法", "实施细则", "实施意见", "若干措施")[number % 4]
    return f"关于印发《{_WHAT[(number * 2 + 1) % 15]}{kind}》的通知" + _part(number // 15)


def _part(number: int) -> str:
    return f"({'一二三四五六七八九'[(number - 1) % 9]})" if number else ""


def text(number: int, paragraphs: int = 4) -> list[str]:
    """Paragraphs of running text, others for each number."""
    made = []
    for at in range(paragraphs):
        first = number * 3 + at * 2
        made.append("".join(_SENTENCES[(first + k) % 7] for k in range(3)))
    return made


def days_back(first: int, step: int, count: int) -> list[date]:
    """`count` days, the newest `first` days before the time point, `step` days apart."""
    return [AS_OF - timedelta(days=first + step * k) for k in range(count)]

"""Titles and text of ordinary offices; all of it made up here."""

from __future__ import annotations

from datetime import date
from random import Random

PLACES = (
    "霁川", "禾湾", "枫垭", "砚溪", "苇塘", "栖霖", "芦洲", "榆岗", "渡水", "棠坪", "鹿鸣坡", "青磨",
    "石笋", "雁滩", "柳陂", "云垛", "杉岭", "麦积坡", "橡坝", "澄湾", "荻港", "篁岭", "椒园", "藕池",
)  # fmt: skip
BUREAUS = (
    ("jyj", "教育局"), ("mzj", "民政局"), ("slj", "水利局"), ("nyj", "农业农村局"),
    ("jtj", "交通运输局"), ("zjj", "住房和城乡建设局"), ("wjj", "卫生健康局"), ("tjj", "统计局"),
    ("lyj", "林业局"), ("scjg", "市场监督管理局"), ("rsj", "人力资源和社会保障局"),
    ("czj", "财政局"), ("wlj", "文化和旅游局"), ("yjj", "应急管理局"),
)  # fmt: skip
_WHO = (
    "县委常委会", "县政府常务会议", "县领导", "县防汛指挥部", "县人大代表视察组", "城关镇", "新桥镇",
    "南山乡", "东河街道", "县住建部门", "县教育系统", "县疾控中心", "县供电公司", "县融媒体中心",
    "市督查组", "驻村工作队", "县青年志愿者", "县消防救援大队", "县农技推广中心", "县图书馆",
)  # fmt: skip
_DID = (
    "研究部署", "专题调研", "扎实推进", "现场督导", "全面启动", "集中开展", "深入基层宣传",
    "多措并举抓好", "组织召开会议安排", "精准发力推动",
)  # fmt: skip
_WHAT = (
    "秋粮收储工作", "城乡环境整治", "学校食堂食品安全检查", "老旧小区加装电梯工作", "防汛抗旱准备",
    "道路交通安全整治", "乡村道路养护", "义务植树活动", "全民健身活动", "冬春季疫病防控",
    "农田水利建设", "营商环境提升行动", "重点项目建设", "基层公共文化服务", "古树名木保护",
    "居家养老服务", "职业技能培训", "燃气安全排查", "河湖管护", "防灾减灾宣传周活动",
    "农产品产销对接", "垃圾分类试点", "安全饮水工程", "集贸市场改造", "残疾人就业帮扶",
)  # fmt: skip
_ISSUED = (
    "人民政府办公室关于印发{what}实施方案的通知", "关于进一步加强{what}的意见",
    "关于规范{what}的若干规定", "{what}管理办法（试行）", "关于支持{what}的政策措施",
)  # fmt: skip
_NOTICED = (
    "关于开展{what}的通知", "关于{what}有关事项的公告", "关于{what}项目评审结果的公示",
    "{what}招募公告", "关于做好{year}年度{what}的通知", "{year}年{what}资金安排情况公示",
)  # fmt: skip
_PLANNED = ("{year}年工作要点", "{year}年{what}工作计划", "{what}专项规划", "{year}年重点工作安排")
_HIRED = (
    "{year}年公开招聘工作人员公告", "关于{what}岗位拟聘用人员的公示", "{year}年人事任免通知",
    "关于部分干部职务任免的通知",
)  # fmt: skip
_SAID = (
    "会议指出，这项工作关系群众切身利益，各有关单位要提高认识，压实责任。",
    "检查组一行先后到三个点位，查阅台账资料，听取负责人介绍。",
    "针对发现的问题，要列出清单，明确时限，逐项销号。",
    "截至目前，全县已完成年度任务的七成，比去年同期有所提高。",
    "下一步，将继续完善机制，加强协调，确保按期完成。",
    "活动现场发放宣传资料三百余份，解答群众咨询五十余人次。",
    "各乡镇要结合实际制定方案，及时报送进展情况。",
    "参加活动的群众表示，这样的安排方便实用，希望今后多组织。",
    "有关部门负责同志参加了会议。",
    "村里的老人说，路修好以后，赶集近了一半的路程。",
)
CLOSINGS = (
    "",
    "（一）",
    "（二）",
    "（三）",
    "（四）",
    "（五）",
    "（六）",
    "（七）",
    "（八）",
    "（九）",
)


class Titles:
    """Titles that are never the same twice on one site."""

    def __init__(self, draw: Random) -> None:
        self.draw = draw
        self._given: set[str] = set()

    def news(self, day: date) -> str:
        return self._new(lambda: self._one(_WHO) + self._one(_DID) + self._one(_WHAT))

    def notice(self, day: date) -> str:
        return self._new(lambda: self._fill(_NOTICED, day))

    def policy(self, day: date) -> str:
        return self._new(lambda: self._fill(_ISSUED, day))

    def planning(self, day: date) -> str:
        return self._new(lambda: self._fill(_PLANNED, day))

    def personnel(self, day: date) -> str:
        return self._new(lambda: self._fill(_HIRED, day))

    def survey(self, day: date) -> str:
        return self._new(
            lambda: f"关于《{self._one(_WHAT)}实施细则（征求意见稿）》公开征求意见的公告"
        )

    def talk(self, day: date) -> str:
        return self._new(lambda: f"在线访谈：单位负责人谈{self._one(_WHAT)}")

    def other(self, day: date) -> str:
        return self._new(lambda: f"{day.year}年{self._one(_WHAT)}情况")

    def _fill(self, of: tuple[str, ...], day: date) -> str:
        return self._one(of).format(what=self._one(_WHAT), year=day.year)

    def _one(self, of: tuple[str, ...]) -> str:
        return self.draw.choice(of)

    def _new(self, make: object) -> str:
        assert callable(make)
        for closing in CLOSINGS:
            for _ in range(20):
                title = make() + closing
                if title not in self._given:
                    self._given.add(title)
                    return str(title)
        raise AssertionError("no title left")


def paragraphs(draw: Random, count: int = 3) -> list[str]:
    return ["".join(draw.sample(_SAID, 3)) for _ in range(count)]


LETTERS = (
    "新桥路路灯不亮请维修", "小区停水没有提前通知", "孩子转学需要准备哪些材料", "公交线路能否延长到开发区",
    "农村危房改造怎样申请", "夜间工地噪音扰民", "灵活就业人员社保如何缴纳", "老年证在哪里办理",
    "垃圾清运不及时", "河道边堆放建筑垃圾", "医保报销比例咨询", "学校门口交通拥堵",
)  # fmt: skip
SERVICES = (
    "户外广告设施设置审批", "取水许可", "建设工程占用林地审核", "民办幼儿园设立审批", "食品小作坊登记",
    "道路旅客运输经营许可", "公共场所卫生许可", "特困人员认定", "残疾人证办理", "城市道路挖掘许可",
    "水土保持方案审批", "社会团体成立登记",
)  # fmt: skip

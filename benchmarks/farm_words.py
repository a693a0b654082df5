"""Words of the farm's pages: what government pages are made of, put together at random."""

from __future__ import annotations

from random import Random


def _split(text: str) -> list[str]:
    return text.split()


COLUMNS = (
    ("zfxxgk", "政府信息公开"),
    ("tzgg", "通知公告"),
    ("xwdt", "新闻动态"),
    ("zcwj", "政策文件"),
    ("zcjd", "政策解读"),
    ("rsxx", "人事信息"),
    ("czxx", "财政信息"),
    ("zfcg", "政府采购"),
    ("xmjs", "项目建设"),
    ("mszx", "民生在线"),
)
_SUBJECTS = _split(
    """县人民政府 市财政局 教育局 民政局 司法局 水利局 卫生健康局 农业农村局 交通运输局 文化旅游局 统计局 审计局
应急管理局 生态环境局 住房城乡建设局 市场监管局 医疗保障局 各乡镇人民政府 街道办事处 政务服务中心 工作专班 有关单位"""
)
_VERBS = _split(
    """召开 部署 推进 落实 开展 完成 印发 公布 组织 调研 检查 督办 启动 总结 完善 加强 优化 规范 巩固 提升"""
)
_OBJECTS = _split(
    """防汛救灾工作 秋粮收购 义务教育招生 农村公路养护 城乡低保核查 企业开办服务 森林防火巡查 危房改造 水源地保护 安全生产
社区养老 就业培训 土地确权 预算执行 项目招标 食品抽检 疫苗接种 图书馆开放 河道清淤 供水管网改造 信访积案化解 证照联办"""
)
_TAILS = _split(
    """取得阶段性成效 请遵照执行 时间为期三个月 意见请于月底前反馈 联系电话见附件 现予公示 自印发之日起施行 群众满意度稳步提高
相关材料一式三份 具体安排另行通知 名单如下 共计二十余项 以现场公告为准 结果将向社会公开 严格按程序办理 逐项明确责任人"""
)
# Characters that GBK has and GB2312 has not: pages that declare gb2312 use them all the same.
_RARE = tuple("镕堃喆祎昇淼頔翀")
# The pages of a site share their paragraphs: making them is not what is measured.
_PARAGRAPHS = 300


class Phrases:
    """Sentences, headings and dates of one site, the same for the same random source."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._paragraphs = [
            "".join(self.sentence() for _ in range(random.randint(3, 9)))
            for _ in range(_PARAGRAPHS)
        ]

    def heading(self) -> str:
        """A title of some twenty characters."""
        pick = self._random.choice
        return f"{pick(_SUBJECTS)}{pick(_VERBS)}{pick(_OBJECTS)}"

    def sentence(self) -> str:
        """One sentence, now and then with a name that GB2312 has no characters for."""
        pick = self._random.choice
        name = pick(_RARE) if self._random.random() < 0.1 else ""
        return f"{pick(_SUBJECTS)}{name}{pick(_VERBS)}{pick(_OBJECTS)},{pick(_TAILS)}。"

    def paragraph(self) -> str:
        """A paragraph of the site's stock."""
        return self._random.choice(self._paragraphs)

    def day(self) -> str:
        """A date of the last years."""
        random = self._random
        return f"{random.randint(2017, 2026)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"

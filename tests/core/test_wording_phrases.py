"""Fixed phrases with one character of the same sound; names of bodies and places; right neighbours."""

from __future__ import annotations

from pathlib import Path

import pytest

from xuncha.checks.wording.lexicon import default_lexicon, lexicon_with
from xuncha.checks.wording.match import find_wrong_words
from xuncha.checks.wording.samesound import terms_of_phrases


def found(text: str) -> list[tuple[str, str]]:
    return [(hit.found, hit.suggestion) for hit in find_wrong_words(text)]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("加强党风廉证建设", "党风廉证建设", "党风廉政建设"),
        ("执法必严、违法必久", "违法必久", "违法必究"),
        ("铸牢中华民族共同体意式", "中华民族共同体意式", "中华民族共同体意识"),
        ("怒江傈僳族自至州", "怒江傈僳族自至州", "怒江傈僳族自治州"),
        ("经济设会发展", "经济设会发展", "经济社会发展"),
        ("国家金融监督管理局公布", "国家金融监督管理局", "国家金融监督管理总局"),
        ("省工业与信息化厅印发", "工业与信息化厅", "工业和信息化厅"),
        ("达翰尔族乡", "达翰尔", "达斡尔"),
        ("畬族风情", "畬族", "畲族"),
        ("前往台湾国旅游", "前往台湾国", "前往台湾地区"),
    ],
)
def test_one_character_of_the_same_sound(text: str, wrong: str, right: str) -> None:
    assert found(text) == [(wrong, right)]


@pytest.mark.parametrize(
    "text",
    [
        "台湾国民党、台湾国中、访问台湾国际书展",
        "国家金融监督管理局面良好,住房与城乡社区同步",
        "曲折迁延,骨折迁延不愈,打八折除外",
        "精准扶贫因户施策,致贫因素,脱贫因村制宜",
        "三令五申批评教育,重申批准文件,评审请各位参加",
        "发现己方漏洞,企业己方代表,期末完成作业,周末落实值班,从末班车到首班车",
        "荣膺品牌称号,血脉博大,龙脉博物馆",
        "石家庄是河北省会,景德镇是瓷都,市人民政府办公时间,农业农村举措,核心价值贯穿全过程",
        "项目实施方按照合同,社会工作部属于党委,强化法律监督检察职能,城市管理办发〔2019〕1号",
        "科学发展关系全局,科学发展现场会,行政处发布通知,基层党组只有三个,甲方工作方按约定进度",
        "公积全部转增,手续废止,法律服务覆盖律师行业,由市政付款,未成年入住酒店,互联网家政",
        "今日要间隔一米,总结大汇报,办理时问清楚,经济开发去年起步,送审请材料齐全再报",
        "目前人工只能识别,医师执业教育,机关事业保险科,水力工程,同一战线,以中心发展理念为本",
        "国家工商行政管理总局局长讲话,申请贴息贷款,请贴好标签,放松驰援,搭拆扣件式脚手架",
        "市消防讯,业主共同体意思表示,命运共同休戚,工作按排名公布,黄岗市场监管所,引申批注",
        "慰问侯某家属,书记侯车间主任,慰问部队,抚慰部分群众",
    ],
)
def test_right_words_that_meet(text: str) -> None:
    assert not found(text)


def test_no_phrase_is_wrong_itself() -> None:
    phrases = {term.right for term in terms_of_phrases()}
    assert len(phrases) > 150
    assert not [phrase for phrase in phrases if found(f"要做好{phrase}的工作")]


def test_an_office_knows_better(tmp_path: Path) -> None:
    own = tmp_path / "own.csv"
    own.write_text("wrong,right,allow\n违法必纠,违法必究,违法必纠办\n", "utf-8")
    lexicon = lexicon_with([own])
    assert not find_wrong_words("市违法必纠办挂牌", lexicon)
    assert find_wrong_words("市违法必纠办挂牌", default_lexicon())

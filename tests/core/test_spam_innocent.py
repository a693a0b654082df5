"""Words of sold things that stand by chance in honest titles, each beside 官方平台免费: nobody is accused."""

from __future__ import annotations

import pytest

from xuncha.read.intruders.forsale import offers_domain
from xuncha.read.intruders.spam import is_full_of_spam, sells, spam_words

HONEST = (
    *(
        "县百家乐队",
        "千百家乐享书房",
        "百家乐器店",
        "十九游会务组",
        "新华体会议中心",
        "清华体会交流",
    ),
    *("时时彩排剧场", "六合彩灯节", "六合彩印厂", "六合彩民文化", "文博彩网展", "微博彩平台"),
    *(
        "老虎机场改扩建",
        "运送彩金花苗木",
        "足球外围环境整治",
        "体育投注入社会资本",
        "外围投注意事项",
    ),
    *(
        "购买球网",
        "跑狗图书角",
        "中秋一夜情暖老兵",
        "三级片医签约",
        "赤裸聊城往事",
        "预约炮击演习观摩",
    ),
    *("无私服从安排", "隐私服务条款", "走私服装拍卖", "徇私服刑人员教育", "家私服装商城"),
    *("第三代孕检技术", "替代孕激素药物", "下一代孕产健康", "黄色视频接口线", "成人视频课程"),
    *(
        "体育彩票投注站分布",
        "彩票投注站点地图",
        "新增彩票投注终端",
        "同城上门取件",
        "医保同城上门服务",
    ),
    *("太阳城娱乐场所消防检查", "收缴枪支弹药", "代开发票窗口", "毕业证发放", "购pk10米卷尺"),
)


@pytest.mark.parametrize("words", HONEST)
def test_an_honest_title(words: str) -> None:
    title = f"{words}官方平台免费开放"
    assert not sells(title), spam_words(title)


@pytest.mark.parametrize(
    "title",
    [
        "百家乐官方平台",
        "重庆时时彩免费计划",
        "香港六合彩官方开奖",
        "华体会登录入口",
        "体育投注平台",
        "传奇私服免费下载",
        "同城上门约炮平台",
        "代开发票【微信同步】",
        "买球网官方入口",
        "足球外围投注网址",
    ],
)
def test_a_title_that_sells(title: str) -> None:
    assert sells(title)


@pytest.mark.parametrize(
    "title",
    [
        "本网站域名已变更",
        "中文域名可注册了",
        "该域名停用后请访问新网址",
        "政府网站域名可以用中文吗",
        "域名交易纠纷案",
    ],
)
def test_a_page_about_its_name_does_not_sell_it(title: str) -> None:
    assert not offers_domain(title, "本网站已启用新域名,请更新收藏。")


@pytest.mark.parametrize(
    "title",
    ["chenghu.example 域名出售", "域名停放页", "本域名可转让", "域名正在出售", "该域名现已转让中"],
)
def test_a_page_that_sells_its_name(title: str) -> None:
    assert offers_domain(title, "")


LICENSED = (
    "营业性娱乐场所名单:金沙娱乐会所、太阳城娱乐有限公司、威尼斯人娱乐会所、新葡京大酒店、"
    "葡京娱乐歌厅、百家乐量贩KTV、皇冠足球俱乐部、金沙娱乐城有限责任公司、万博体育用品商行"
)
SOLD = "百家乐 时时彩 六合彩 老虎机 真人视讯 北京赛车 幸运飞艇 体育投注 金沙娱乐 葡京娱乐"


def test_a_list_of_places_with_a_licence_is_not_full_of_spam() -> None:
    assert not is_full_of_spam(LICENSED), spam_words(LICENSED)
    assert is_full_of_spam(SOLD)

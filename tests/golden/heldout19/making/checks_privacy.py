"""Numbers of people in lists and notices, and the public numbers that stand in the same places.

Everybody here was born before 1906 and lives nowhere: the numbers are computed, no person has them.
"""

from __future__ import annotations

from tests.golden.heldout14.making.checks_privacy import card, identity, phones, table

from .checks_frames import ARTICLE, article, single

A = identity("43992119010415101")
B = identity("43992119030822102")
C = identity("36233319050109103")
X = next(n for k in range(100, 400) if (n := identity(f"43992119021130{k}")).endswith("X"))
BOOK, BOOK_B = card("622848000000000061"), card("621799000000000052")


def put(name: str, title: str, text: str, *kinds: str) -> None:
    """An article with this inside and the kinds of numbers that it gives away."""
    single(f"privacy/{name}", ARTICLE, article(title=title, text=text), privacy=list(kinds))


def guilty() -> None:
    put(
        "column_of_examinees",
        "招聘教师体检人员名单",
        table(
            ("准考证号", "姓名", "性别", "身份证号"),
            ("20260101", "甲某", "男", A),
            ("20260102", "乙某", "女", B),
        ),
        "identity_number",
    )
    put(
        "child_and_mother",
        "疫苗补种儿童花名册",
        table(
            ("儿童编码", "儿童身份证号", "儿童姓名", "母亲身份证号", "母亲手机"),
            ("4399001", A, "甲某", B, "13800000021"),
        ),
        "identity_number",
    )
    put(
        "person_at_the_head",
        "保安公司备案公示",
        f"<table><tr><td>保安公司名称</td><td>霜林平安保安服务有限公司</td></tr><tr><td>保安负责人公民身份号码</td><td>{C}</td></tr></table>",
        "identity_number",
    )
    put(
        "tenant_in_a_form",
        "公租房分配结果",
        f"<table><tr><td style='min-width:5em'>租户公民身份号码</td><td colspan='2'>{X}</td></tr><tr><td>房号</td><td colspan='2'>3栋201</td></tr></table>",
        "identity_number",
    )
    put(
        "field_that_cannot_be_written",
        "个人信息查询结果",
        f"<p>姓名：<input readonly value='甲某'> 身份证号：<b>{A}</b></p>",
        "identity_number",
    )
    put(
        "degree_of_need_of_students",
        "家庭经济困难学生认定公示",
        table(
            ("学院", "姓名", "学号", "身份证号", "困难等级"),
            ("农艺", "甲某", "2026001", A, "一般"),
            ("机电", "丙某", "2026002", C, "特殊"),
        ),
        "identity_number",
    )
    put(
        "small_letter_at_the_end",
        "遗失声明",
        f"<p>丁某身份证（{X[:-1]}x）遗失，声明作废。</p>",
        "identity_number",
    )
    put(
        "book_of_one_card",
        "耕地地力保护补贴发放表",
        table(
            ("户主", "一卡通账号", "面积", "金额"),
            ("甲某", BOOK, "3.2", "320"),
            ("乙某", BOOK_B, "2.1", "210"),
        ),
        "bank_card",
    )
    put(
        "telephones_of_the_poor",
        "特困供养人员名册",
        table(
            ("姓名", "村组", "手机号码"),
            *((f"戊某{n}", "枫桥村", p) for n, p in enumerate(phones(6, "1381111"))),
        ),
        "mobile_number",
    )
    put(
        "ballot_of_flats",
        "人才公寓摇号名单",
        "".join(f"<p>{n}号　己某　{number}</p>" for n, number in enumerate((A, B, C), 1)),
        "identity_number",
    )


def innocent() -> None:
    put(
        "stars_in_the_middle",
        "体检人员名单",
        table(
            ("姓名", "身份证号"),
            ("甲某", f"{A[:6]}********{A[-4:]}"),
            ("乙某", f"{B[:3]}***********{B[-4:]}"),
        ),
    )
    put(
        "code_of_a_firm",
        "行政许可公示",
        table(
            ("企业名称", "统一社会信用代码", "许可编号"),
            ("霜林县绿野农机专业合作社", "93430000MA4L000006", "湘霜许20260011"),
        ),
    )
    put(
        "numbers_of_machines",
        "农机购置补贴公示",
        table(
            ("机具名称", "出厂编号", "牌照"),
            ("联合收割机", "439921190104151019", "湘99-00021"),
            ("拖拉机", "439921190308221024", "湘99-00022"),
        ),
    )
    put(
        "account_for_gifts",
        "霜林县慈善会接受捐赠账户",
        f"<p>开户名称：霜林县慈善会</p><p>开户银行：霜林农商银行营业部</p><p>账号：{BOOK}</p>",
    )
    put(
        "telephones_of_the_villages",
        "各乡镇护林防火值班电话",
        table(
            ("乡镇", "值班电话"), *((f"枫桥乡{n}村", p) for n, p in enumerate(phones(8, "1382222")))
        ),
    )
    put(
        "people_to_ask",
        "招标公告联系人",
        "".join(f"<p>联系人：庚先生　联系方式：{p}</p>" for p in phones(6, "1383333")),
    )
    put(
        "numbers_of_the_land",
        "不动产登记公告",
        table(
            ("不动产单元号", "权利人", "坐落"),
            ("439921001004GB00015F00010001", "甲某", "枫桥路1号"),
            ("439921001004GB00016F00010002", "乙某", "枫桥路3号"),
        ),
    )
    put(
        "numbers_of_cases",
        "执行案款领取公告",
        table(
            ("案号", "申请人", "缴款书编号"),
            ("（2026）湘9921执11号", "甲某", "6228480000000000610"),
            ("（2026）湘9921执12号", "乙某", "6217990000000000522"),
        ),
    )
    put(
        "form_to_be_filled_in",
        "申请表下载",
        "<table><tr><td>姓名</td><td></td><td>身份证号</td><td>□□□□□□□□□□□□□□□□□□</td></tr><tr><td>手机</td><td></td></tr></table>",
    )
    put(
        "how_to_write_the_number",
        "填表说明",
        "<p>身份证号请填写18位，如“110101190001010000”式样，末位为X的请大写；银行账号不要留空格。</p>",
    )


def build() -> None:
    guilty()
    innocent()

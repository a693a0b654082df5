"""Numbers of people where they stand in public lists, and public numbers that look like them.

Everybody here was born before 1906 and lives nowhere: the numbers are computed, no person has them.
"""

from __future__ import annotations

from tests.golden.heldout14.making.checks_privacy import card, identity, phones, table

from .frames import ARTICLE, article, single

A = identity("43992119010415301")
B = identity("43992119030822302")
C = identity("36233319050109303")
OLD = "439921210415301"
BOOK, BOOK_B = card("622848000000000361"), card("621799000000000352")
ID, CARD, MOBILE = "identity_number", "bank_card", "mobile_number"


def put(name: str, title: str, text: str, *kinds: str) -> None:
    """An article with this inside and the kinds of numbers that it gives away."""
    single(f"privacy/{name}", ARTICLE, article(title=title, text=text), privacy=list(kinds))


def wide(number: str) -> str:
    """The digits in the width of Chinese letters."""
    return "".join(chr(ord(c) + 0xFEE0) for c in number)


def guilty() -> None:
    put(
        "a_sentence_of_a_court",
        "公告",
        f"<p>甲某（男，汉族，身份证号码{A}）：本院受理一案。</p>",
        ID,
    )
    put("wide_digits", "补贴名单", table(("姓名", "身份证号"), ("甲某", wide(A))), ID)
    put("blanks_in_groups", "补贴名单", f"<p>甲某 {A[:6]} {A[6:14]} {A[14:]}</p>", ID)
    put("marked_year", "公示", f"<p>乙某，身份证号{B[:6]}<b>{B[6:14]}</b>{B[14:]}</p>", ID)
    put("without_a_word", "拟录用人员", f"<p>1　丙某　{C}　本科</p>", ID)
    put(
        "fifteen_digits",
        "遗失声明",
        f"<p>丁某遗失第一代身份证，身份证号：{OLD}，声明作废。</p>",
        ID,
    )
    put(
        "two_kinds",
        "补贴发放",
        table(("姓名", "身份证号", "银行账号"), ("甲某", A, BOOK), ("乙某", B, BOOK_B)),
        ID,
        CARD,
    )
    put(
        "card_in_groups",
        "慰问金发放",
        table(("姓名", "银行卡号"), ("甲某", " ".join(BOOK[k : k + 4] for k in range(0, 19, 4)))),
        CARD,
    )
    put(
        "only_cards",
        "临时救助",
        table(("户主", "开户行", "账号"), ("甲某", "农商银行", BOOK), ("乙某", "农商银行", BOOK_B)),
        CARD,
    )
    put(
        "mobiles_of_households",
        "危房改造对象",
        table(("户主", "手机"), *((f"戊某{n}", p) for n, p in enumerate(phones(7, "1384444")))),
        MOBILE,
    )
    put(
        "mobiles_in_groups",
        "低保对象花名册",
        table(
            ("姓名", "联系电话"),
            *(
                (f"己某{n}", f"{p[:3]}-{p[3:7]}-{p[7:]}")
                for n, p in enumerate(phones(7, "1385555"))
            ),
        ),
        MOBILE,
    )
    put(
        "in_a_list_of_paragraphs",
        "公租房轮候",
        "".join(f"<p>{n}.庚某，{number}，枫桥路</p>" for n, number in enumerate((A, B), 1)),
        ID,
    )
    put(
        "number_with_a_slip",
        "补贴名单",
        table(("姓名", "身份证号"), ("甲某", A[:-1] + ("1" if A[-1] != "1" else "2")), ("乙某", B)),
        ID,
    )
    put("a_word_before", "补贴名单", f"<p>辛某 身份证号码：{identity('43992119021130300')}</p>", ID)
    put(
        "half_masked",
        "补贴名单",
        table(("姓名", "身份证号"), ("甲某", f"{A[:14]}****"), ("乙某", B)),
        ID,
    )


def innocent() -> None:
    put(
        "project_codes",
        "项目备案公示",
        table(
            ("项目名称", "项目代码"),
            ("枫桥水厂", "2610-439921-04-01-100301"),
            ("粮库", "2610-439921-04-05-200302"),
        ),
    )
    put(
        "credit_codes_of_firms",
        "行政处罚公示",
        table(
            ("当事人", "统一社会信用代码"),
            ("霜林县绿野合作社", "93439921MA4L30001X"),
            ("枫桥商店", "92439921MA4L30002T"),
        ),
    )
    put(
        "credit_codes_of_digits",
        "机关单位名录",
        table(
            ("单位", "统一社会信用代码"),
            ("县档案馆", "124399214450030010"),
            ("县图书馆", "124399214450030029"),
        ),
    )
    put(
        "order_numbers",
        "网上办件公示",
        table(
            ("办件编号", "事项"),
            ("439921190104153010", "身份证补领"),
            ("439921190308223020", "居住证"),
        ),
    )
    put(
        "numbers_of_licences",
        "食品经营许可",
        table(
            ("许可证编号", "名称"), ("JY24399210003010", "枫桥饭店"), ("JY14399210003029", "粮油店")
        ),
    )
    put(
        "account_of_the_treasury",
        "土地出让公告",
        f"<p>竞买保证金缴至：户名：霜林县公共资源交易中心　账号：{BOOK}　开户行：霜林农商银行</p>",
    )
    put(
        "account_in_a_table_of_units",
        "缴费账户",
        table(
            ("收款单位", "开户银行", "银行账号"),
            ("霜林县财政局", "工行霜林支行", BOOK),
            ("霜林县医疗保障局", "农行霜林支行", BOOK_B),
        ),
    )
    put(
        "duty_phones",
        "防汛责任人公示",
        table(
            ("水库", "行政责任人", "职务", "手机"),
            *((f"{n}号水库", "壬某", "副乡长", p) for n, p in enumerate(phones(8, "1386666"))),
        ),
    )
    put(
        "phones_of_clerks",
        "帮办代办员联系方式",
        table(
            ("村", "代办员", "联系电话"),
            *((f"{n}村", "癸某", p) for n, p in enumerate(phones(8, "1387777"))),
        ),
    )
    put(
        "lawyers",
        "法律援助律师名单",
        table(
            ("律所", "律师", "电话"),
            *(("霜林律师事务所", f"子某{n}", p) for n, p in enumerate(phones(8, "1388888"))),
        ),
    )
    put(
        "hotlines",
        "监督电话",
        "<p>12345、12315、12333、0739-0000001、0739-0000002，24小时受理。</p>",
    )
    put(
        "masked_with_crosses",
        "名单",
        table(
            ("姓名", "身份证号", "卡号"),
            ("甲某", f"{A[:6]}XXXXXXXX{A[-4:]}", f"{BOOK[:6]}******{BOOK[-4:]}"),
        ),
    )
    put(
        "number_of_an_edict",
        "公报",
        "<p>国务院令第721号；霜政办发〔2026〕30号；索引号：4399210001/2026-030301</p>",
    )
    put(
        "decimals_and_days",
        "统计表",
        table(
            ("日期", "数值"),
            ("20260104153012345", "4399.21190104153010"),
            ("2026-01-04 15:30:12", "622848000000000361.5"),
        ),
    )
    put(
        "plates_of_the_offices",
        "公务用车公开拍卖",
        table(("车牌号", "发动机号", "车架号"), ("湘E00301", "439921190104", "LFV3A28K0A3000301")),
    )
    put(
        "number_of_a_book",
        "新书目录",
        "<p>ISBN 978-7-0000-3010-7，CIP 2026 第439921号，条码 9787000030107</p>",
    )
    put(
        "stored_in_a_link",
        "附件",
        "<p><a href='/slx/upload/202610/439921190104153010.pdf'>附件：439921190104153010.pdf</a></p>",
    )
    put(
        "invoice",
        "发票公示",
        table(("发票代码", "发票号码"), ("043002600111", "26432000000000301000")),
    )


def build() -> None:
    guilty()
    innocent()

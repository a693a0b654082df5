"""A region with a slip in its name is named with the one it may mean, and not created unasked."""

import pytest

from tests.platform.conftest import organisation
from tests.platform.registry.conftest import listed
from xuncha_platform.orgs.models import Level, Organisation
from xuncha_platform.registry.importing.confirm import confirm
from xuncha_platform.registry.importing.misspelt import near_name
from xuncha_platform.registry.importing.plan import choose, plan_again, upload

KNOWN = ("郑州市", "河南省", "金水区", "郑州市金水区", "兰考县", "承德县", "演练高新区")


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("正州市", "郑州市"),
        ("正州市人民政府", "郑州市"),
        ("郑州", "郑州市"),
        ("州郑市", "郑州市"),
        ("郑州州市", "郑州市"),
        ("兰考考县", "兰考县"),
        ("郑 洲 市", "郑州市"),
        ("正州市金水区", "郑州市金水区"),
        ("演练高薪区", "演练高新区"),
        # Places of their own, by the official list.
        ("海南省", ""),
        ("惠州市", ""),
        ("承德市", ""),
        # Not alike enough, or too short to say.
        ("郑阳县", ""),
        ("丙县", ""),
        ("郑州县", ""),
        ("郑庄镇", ""),
        ("郑州市", ""),
    ],
)
def test_what_a_name_may_mean(name, near):
    assert near_name(name, KNOWN) == near


@pytest.fixture
def zhengzhou(tree):
    return organisation("郑州市人民政府", Level.CITY, tree.province)


HEADER = "网站名称,首页网址,地区,级别,主办单位\n"
SLIP = HEADER + (
    "甲网,a.gov.cn,郑州市,地市级,\n"
    "乙网,b.gov.cn,正州市,地市级,正州市人民政府\n"
    "丙网,c.gov.cn,正州市,地市级,正州市教育局\n"
    "丁网,d.gov.cn,兰考县,县级,\n"
)


@pytest.mark.django_db
@pytest.mark.parametrize("what", ["sites", "accounts"])
def test_a_slip_is_named_and_not_created_unasked(registrar, zhengzhou, what):
    text = SLIP
    if what == "accounts":
        text = "账号名称,平台,地区,主办单位\n甲,微信,正州市,正州市教育局\n乙,微信,兰考县,\n"
    made = upload(registrar, what, listed(text))
    told = {name: (one["near"], one["create"]) for name, one in made.plan["missing"].items()}
    assert told["正州市"] == ("郑州市", False)
    assert told["正州市教育局"] == ("郑州市", False)
    assert told["兰考县"] == ("", True)
    assert told.get("正州市人民政府", ("郑州市", False)) == ("郑州市", False)
    row = made.rows.filter(cells__region="正州市").first()
    assert any("郑州市" in one["problem"] for one in row.warnings)
    confirm(registrar, made)
    assert not Organisation.objects.filter(name__contains="正州").exists()


@pytest.mark.django_db
def test_who_ticks_it_has_it_and_it_stays_ticked(registrar, zhengzhou):
    made = upload(registrar, "sites", listed(SLIP))
    choose(registrar, made, "skip", create=["正州市"])
    made = plan_again(registrar, made)
    assert made.plan["missing"]["正州市"]["create"]
    confirm(registrar, made)
    assert Organisation.objects.filter(short_name="正州市").exists()


@pytest.mark.django_db
def test_of_two_alike_in_one_list_the_rare_one_is_doubted(registrar, tree):
    text = HEADER + "".join(f"网{n},s{n}.gov.cn,郑州市,地市级,\n" for n in range(3))
    made = upload(registrar, "sites", listed(f"{text}错,x.gov.cn,正州市,地市级,正州市某局\n"))
    told = {name: (one["near"], one["create"]) for name, one in made.plan["missing"].items()}
    assert told == {
        "郑州市": ("", True),
        "正州市": ("郑州市", False),
        "正州市某局": ("郑州市", False),
    }


@pytest.mark.django_db
def test_an_office_that_names_its_region_with_a_slip(registrar, zhengzhou):
    made = upload(registrar, "sites", listed(HEADER + "甲,a.gov.cn,郑州市,地市级,正州市教育局\n"))
    one = made.plan["missing"]["正州市教育局"]
    assert (one["near"], one["create"]) == ("郑州市", False)


@pytest.mark.django_db
def test_the_page_names_the_near_one(registrar, zhengzhou, signed_in):
    made = upload(registrar, "sites", listed(SLIP))
    page = signed_in(registrar).get(made.get_absolute_url()).content.decode()
    assert "是不是“郑州市”" in page

"""Choosing one of thousands by typing: what is found, what is refused and how that is said."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from tests.platform.conftest import make_site, organisation
from xuncha_platform.orgs.choosing import OrganisationField, OrganisationOffer
from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind
from xuncha_platform.people.models import Invitation
from xuncha_platform.registry.choosing import RegionOffer, SiteOffer


@pytest.fixture
def registrar(tree, person):
    return person("registrar", tree.province)


@pytest.fixture
def twins(tree):
    """Two offices of one name, in the city and in the county."""
    return [
        organisation("档案局", Level.CITY, tree.city, OrganisationKind.DEPARTMENT),
        organisation("档案局", Level.COUNTY, tree.county, OrganisationKind.DEPARTMENT),
    ]


def field_for(access, **more):
    field = OrganisationField()
    field.offer_to(access, **more)
    return field


def texts(offer, typed):
    return [one.text for one in offer.options(typed)[0]]


def test_typing_finds_by_name_short_name_and_code(tree, registrar):
    Organisation.objects.filter(pk=tree.county.pk).update(short_name="乙县", division_code="410122")
    offer = OrganisationOffer(registrar)
    assert texts(offer, "教育") == ["甲市教育局"]
    assert texts(offer, "4101") == ["乙县人民政府"]
    assert texts(offer, "乙县") == ["乙县人民政府"]
    assert texts(offer, "人民 甲市") == ["甲市人民政府"]
    assert texts(offer, "不存在") == []


def test_before_anything_is_typed_stand_ones_own_office_and_those_below(tree, registrar):
    assert texts(OrganisationOffer(registrar), "") == ["演练省人民政府", "甲市人民政府"]


def test_of_thousands_twenty_are_shown_and_that_there_are_more(tree, registrar):
    for number in range(30):
        organisation(f"第{number:02}局", Level.CITY, tree.city, OrganisationKind.DEPARTMENT)
    options, more = OrganisationOffer(registrar).options("局")
    assert len(options) == 20
    assert more


def test_names_that_begin_with_the_text_come_first(tree, registrar):
    organisation("驻甲市办事处", Level.CITY, tree.province, OrganisationKind.DEPARTMENT)
    assert texts(OrganisationOffer(registrar), "甲市")[-1] == "驻甲市办事处"


def test_two_of_one_name_are_told_apart_by_what_they_belong_to(tree, registrar, twins):
    offer = OrganisationOffer(registrar)
    assert set(texts(offer, "档案")) == {"档案局 · 甲市人民政府", "档案局 · 乙县人民政府"}
    field = field_for(registrar)
    assert field.clean(("", "档案局 · 乙县人民政府")) == twins[1]
    with pytest.raises(ValidationError, match="不止一个.*档案局 · "):
        field.clean(("", "档案局"))


def test_the_text_decides_over_an_id_that_stood_there_before(tree, registrar):
    field = field_for(registrar)
    # Without scripts the hidden id is that of the page; the text is what was typed over it.
    assert field.clean((str(tree.city.pk), "乙县人民政府")) == tree.county
    assert field.clean((str(tree.city.pk), "甲市人民政府")) == tree.city
    assert field.clean(tree.city.pk) == tree.city


def test_a_part_of_a_name_is_never_guessed_at(tree, registrar):
    with pytest.raises(ValidationError, match="没有叫“甲市教育”的.*甲市教育局"):
        field_for(registrar).clean(("", "甲市教育"))
    with pytest.raises(ValidationError, match="您的范围内没有"):
        field_for(registrar).clean(("", "xyz"))


def test_what_is_out_of_sight_is_neither_found_nor_taken(tree, registrar):
    offer = OrganisationOffer(registrar)
    assert texts(offer, "外省") == []
    field = field_for(registrar)
    for sent in ((str(tree.elsewhere.pk), ""), ("", "外省人民政府"), ("9" * 40, ""), ("x", "")):
        with pytest.raises(ValidationError):
            field.clean(sent)


def test_ended_ones_one_branch_and_departments_are_left_out_where_asked(tree, registrar):
    Organisation.objects.filter(pk=tree.department.pk).update(ended_on="2016-01-01")
    assert texts(OrganisationOffer(registrar), "教育") == []
    assert "乙县人民政府" not in texts(OrganisationOffer(registrar, without=tree.city), "人民")
    Organisation.objects.filter(pk=tree.department.pk).update(ended_on=None)
    assert texts(RegionOffer(registrar), "教育") == []


def test_an_empty_field_is_nothing_or_an_error(tree, registrar):
    field = field_for(registrar)
    with pytest.raises(ValidationError):
        field.clean(("", ""))
    field.required = False
    assert field.clean(("", "")) is None


def test_a_field_asks_the_address_of_its_room(tree, registrar, signed_in, person):
    desk = signed_in(registrar)
    answer = desk.get(RegionOffer(registrar).address, {"q": "县"}).json()
    assert [one["text"] for one in answer["options"]] == ["乙县人民政府"]
    assert not answer["more"]
    outsider = signed_in(person("registrar", tree.elsewhere))
    assert outsider.get(reverse("orgs:choose"), {"q": "县"}).json()["options"] == []
    site = make_site(
        tree.county, tree.city, "乙县网", "http://y.invalid/", site_id_code="4101220001"
    )
    found = desk.get(SiteOffer(registrar).address, {"q": "41012"}).json()["options"]
    assert [one["id"] for one in found] == [site.pk]
    assert outsider.get(reverse("registry:choose-site"), {"q": "乙"}).json()["options"] == []


def test_a_form_without_scripts_takes_a_name_and_keeps_what_was_typed(tree, person, signed_in):
    desk = signed_in(person("administrator", tree.province))
    sent = {"name": "王某", "role": "reader", "organisation_text": "甲市教育"}
    page = desk.post(reverse("people:invite"), sent).content.decode()
    assert 'value="甲市教育"' in page
    assert "甲市教育局" in page
    desk.post(reverse("people:invite"), {**sent, "organisation_text": "甲市教育局"})
    assert Invitation.objects.get().organisation == tree.department


def test_the_region_filter_of_a_list_says_when_it_names_nothing(tree, registrar, signed_in):
    make_site(tree.county, tree.county, "乙县网", "http://y.invalid/")
    make_site(tree.city, tree.city, "甲市网", "http://j.invalid/")
    desk = signed_in(registrar)
    sites = reverse("registry:sites")
    page = desk.get(sites, {"region": tree.county.pk}).content.decode()
    assert "乙县网" in page
    assert "甲市网" not in page
    assert 'value="乙县人民政府"' in page
    page = desk.get(sites, {"region_text": "乙县人民政府"}).content.decode()
    assert "甲市网" not in page
    page = desk.get(sites, {"region_text": "丙县"}).content.decode()
    assert "您的范围内没有" in page
    assert "乙县网" not in page

"""A request that is sent twice does a thing once; two people who edit one thing are told."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from xuncha_platform.api.models import KeptAnswer
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.models import Invitation
from xuncha_platform.registry.models import Import
from xuncha_platform.web.tidy import tidy

KEY = "7f6b1c1e-0001"


@pytest.fixture
def new(tree):
    return {"parent": tree.city.pk, "name": "丙县", "level": "county", "kind": "government"}


def test_the_same_key_does_it_once_and_answers_alike(program, new):
    asking = program()
    first = asking.post("/organisations", new, key=KEY)
    again = asking.post("/organisations", new, key=KEY)
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.content == first.content
    assert again["Content-Type"] == first["Content-Type"]
    assert (first.get("Idempotent-Replayed"), again["Idempotent-Replayed"]) == (None, "true")
    assert Organisation.objects.filter(name="丙县").count() == 1
    asking.post("/organisations", {**new, "name": "丁县"}, key="another")
    assert Organisation.objects.filter(name__in=["丙县", "丁县"]).count() == 2


def test_what_was_refused_may_be_mended_and_sent_again(program, new):
    asking = program()
    wrong = asking.post("/organisations", {**new, "level": "province"}, key=KEY)
    assert wrong.status_code == 422
    assert asking.post("/organisations", new, key=KEY).status_code == 201


def test_a_key_is_for_one_request_and_one_person(program, new, tree):
    asking = program()
    asking.post("/organisations", new, key=KEY)
    other = asking.post("/organisations", {**new, "name": "丁县"}, key=KEY)
    assert (other.status_code, other.json()["code"]) == (422, "key_reused")
    elsewhere = asking.post(f"/organisations/{tree.city.pk}/end", {"on": "2016-12-01"}, key=KEY)
    assert elsewhere.json()["code"] == "key_reused"
    # Another person's key of the same name is another key.
    assert program().post("/organisations", {**new, "name": "戊县"}, key=KEY).status_code == 201


def test_who_gets_no_answer_yet_is_told_to_look(program, new):
    asking = program()
    asking.post("/organisations", new, key=KEY)
    KeptAnswer.objects.update(status=0)
    answer = asking.post("/organisations", new, key=KEY)
    assert (answer.status_code, answer.json()["code"]) == (409, "in_progress")


def test_a_link_is_told_once_and_not_kept(program, tree):
    asking = program()
    person = {"name": "李", "organisation": tree.county.pk, "role": "reader"}
    link = asking.post("/people/invitations", person, key=KEY).json()["link"]
    again = asking.post("/people/invitations", person, key=KEY)
    assert (again.status_code, again.json()["code"]) == (409, "told_once")
    assert Invitation.objects.count() == 1
    assert link not in str(KeptAnswer.objects.values())


def test_an_upload_is_taken_once_whatever_its_boundaries(program):
    asking = program("registrar")
    data = "网站名称,首页网址\n乙县政府,http://www.yixian.invalid/\n".encode()
    for _ in range(2):
        file = SimpleUploadedFile("sites.csv", data)
        answer = asking.upload("/imports", {"what": "sites", "file": file}, key=KEY)
        assert answer.status_code == 201
    assert Import.objects.count() == 1
    file = SimpleUploadedFile("sites.csv", data + b"x")
    other = asking.upload("/imports", {"what": "sites", "file": file}, key=KEY)
    assert other.json()["code"] == "key_reused"


@pytest.mark.parametrize("key", ["", "a b", "x" * 101, "中文", "a\x07b"])
def test_a_key_that_cannot_be_one(program, new, key):
    answer = program().post("/organisations", new, key=key.encode().decode("latin-1"))
    assert (answer.status_code, answer.json()["code"]) == (422, "key")


def test_a_key_opens_nothing(program, new):
    program().post("/organisations", new, key=KEY)
    stranger = program()
    stranger.text = "xc_wrong"
    assert stranger.post("/organisations", new, key=KEY).status_code == 401
    assert KeptAnswer.objects.count() == 1


def test_old_keys_leave(program, new):
    program().post("/organisations", new, key=KEY)
    KeptAnswer.objects.update(at=timezone.now() - timedelta(days=3))
    tidy(None)()
    assert not KeptAnswer.objects.exists()


def test_the_second_of_two_is_told_what_the_first_one_changed(program, tree):
    where = f"/organisations/{tree.city.pk}"
    assert program().patch(where, {"version": 1, "short_name": "甲"}).status_code == 200
    answer = program().patch(where, {"version": 1, "short_name": "甲市"})
    problem = answer.json()
    assert (answer.status_code, problem["code"], problem["version"]) == (
        409,
        "changed_meanwhile",
        2,
    )
    assert "简称" in problem["changed"][0]
    assert "→ 甲" in problem["changed"][0]
    assert program().patch(where, {"version": 2, "short_name": "甲市"}).status_code == 200

"""The operations of organisations, people and the record."""

from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.models import Membership, User


def test_lists_come_in_pages_and_are_filtered(program, tree):
    asking = program()
    page = asking.get("/organisations", size=2, page=2).json()
    assert (page["total"], page["page"], len(page["items"])) == (4, 2, 2)
    assert [one["name"] for one in asking.get("/organisations", q="乙县").json()["items"]] == [
        "乙县人民政府"
    ]
    below = asking.get("/organisations", parent=tree.city.pk, kind="department").json()
    assert [one["id"] for one in below["items"]] == [tree.department.pk]
    assert asking.get("/organisations", size=501).status_code == 422
    assert [one["id"] for one in asking.get("/regions").json()] == [tree.city.pk, tree.province.pk]


def test_the_tree_is_changed_by_programs_too(program, tree):
    asking = program()
    new = {"parent": tree.city.pk, "name": "丙县", "level": "county", "kind": "government"}
    made = asking.post("/organisations", new).json()
    changed = asking.patch(
        f"/organisations/{made['id']}", {"version": made["version"], "name": "丙县人民政府"}
    ).json()
    assert (changed["name"], changed["version"]) == ("丙县人民政府", 2)
    where = f"/organisations/{made['id']}"
    moved = asking.post(f"{where}/move", {"parent": tree.province.pk, "reason": "省直管"}).json()
    assert moved["parent"] == tree.province.pk
    merged = asking.post(
        f"/organisations/{tree.county.pk}/merge",
        {"into": made["id"], "on": "2016-12-01", "reason": "撤并"},
    )
    assert merged.json() == {"sites": 0, "accounts": 0, "children": 0, "members": 0}
    ending = {"on": "2016-12-01", "reason": "撤"}
    assert asking.post(f"{where}/end", ending).status_code == 204
    assert asking.post(f"{where}/restore", {"reason": "误"}).status_code == 204
    assert Organisation.objects.get(pk=made["id"]).ended_on is None


def test_people_are_invited_granted_and_ended(program, tree, person):
    asking = program()
    link = asking.post(
        "/people/invitations", {"name": "李", "organisation": tree.county.pk, "role": "reader"}
    )
    assert (link.status_code, "/invitation/" in link.json()["link"]) == (201, True)
    zhang = person("reader", tree.county, "zhang").user
    granted = asking.post(
        f"/people/{zhang.pk}/memberships", {"organisation": tree.city.pk, "role": "inspector"}
    )
    assert granted.json()["role"] == "inspector"
    end = asking.post(f"/memberships/{granted.json()['id']}/end", {"reason": "调离"})
    assert end.status_code == 204
    assert Membership.objects.get(pk=granted.json()["id"]).until is not None
    for action in ("deactivate", "reactivate", "two-factor/reset"):
        assert asking.post(f"/people/{zhang.pk}/{action}", {"reason": "试"}).status_code == 204
    assert asking.post(f"/people/{zhang.pk}/password-link").status_code == 201
    assert User.objects.get(pk=zhang.pk).is_active
    listed = asking.get("/people", q="zhang").json()["items"]
    assert {one["role"] for one in listed} == {"reader", "inspector"}


def test_a_role_nobody_has_heard_of_is_refused(program, tree):
    data = {"name": "李", "organisation": tree.county.pk, "role": "king"}
    answer = program().post("/people/invitations", data)
    assert (answer.status_code, answer.json()["code"]) == (422, "parameters")


def test_the_record_is_read_and_filtered(program, tree):
    asking = program()
    asking.patch(f"/organisations/{tree.city.pk}", {"version": 1, "name": "新甲市"})
    found = asking.get("/events", action="orgs.organisation.change").json()["items"]
    assert found[0]["after"] == {"name": "新甲市"}
    assert "修改机构“新甲市”" in found[0]["sentence"]
    assert asking.get(f"/events/{found[0]['id']}").status_code == 200
    assert program("inspector").get("/events").status_code == 403


def test_lists_take_a_fixed_number_of_queries(program, tree, person, django_assert_max_num_queries):
    for number in range(30):
        person("reader", tree.county, f"r{number}")
    asking = program()
    for path in ("/people", "/organisations", "/events"):
        with django_assert_max_num_queries(8):
            assert asking.get(path).status_code == 200

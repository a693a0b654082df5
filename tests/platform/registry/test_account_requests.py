"""Media accounts: an office asks to open, change and end them; a registrar decides."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from xuncha.errors import InputError
from xuncha_platform.audit.models import Event
from xuncha_platform.orgs.services import merge
from xuncha_platform.registry import services
from xuncha_platform.registry.models import ChangeRequest, MediaAccount
from xuncha_platform.registry.queries import waiting

OPENING = {"platform": "微信", "name": "乙县发布", "account_id": "yx-fabu", "sponsor": "乙县政府"}


@pytest.fixture
def account(tree):
    return MediaAccount.objects.create(
        organisation=tree.county, platform="微信", name="乙县发布", account_id="yx-fabu"
    )


def test_an_office_opens_changes_and_ends_an_account_each_approved(operator, registrar, tree):
    request = services.propose_account(operator, tree.county, OPENING, "县政府办公室设立")
    assert not MediaAccount.objects.exists()
    services.approve(registrar, request)
    account = MediaAccount.objects.get()
    assert (account.organisation, account.name) == (tree.county, "乙县发布")
    request.refresh_from_db()
    assert request.entry == account

    change = services.propose(operator, account, "account", {"name": "乙县政务"}, "更名")
    assert change.values == {"name": "乙县政务"}
    services.approve(registrar, change)
    end = {"status": "closed", "status_since": date(2016, 11, 1), "status_reason": "无力维护"}
    services.approve(registrar, services.propose(operator, account, "status", end, "无力维护"))
    account.refresh_from_db()
    assert (account.name, account.status) == ("乙县政务", "closed")

    history = Event.objects.filter(target_type="registry.mediaaccount").order_by("id")
    assert [event.action for event in history if event.user == registrar.user] == [
        "registry.account.create",
        "registry.request.approved",
        "registry.account.change",
        "registry.request.approved",
        "registry.account.status",
        "registry.request.approved",
    ]
    changed = history.get(action="registry.account.change")
    assert (changed.before, changed.after) == ({"name": "乙县发布"}, {"name": "乙县政务"})
    assert "更名" in changed.reason


def test_a_refusal_leaves_the_register_and_says_why(operator, registrar, account):
    request = services.propose(operator, account, "account", {"name": "新名"}, "更名")
    with pytest.raises(InputError):
        services.refuse(registrar, request, " ")
    services.refuse(registrar, request, "名称与职责无关")
    account.refresh_from_db()
    assert account.name == "乙县发布"
    request.refresh_from_db()
    assert (request.state, request.decision) == ("refused", "名称与职责无关")


def test_what_cannot_stand_is_refused_when_it_is_asked_for(operator, account, tree):
    with pytest.raises(InputError, match="已登记为"):
        services.propose_account(operator, tree.county, OPENING | {"name": "又一个"}, "开设")
    with pytest.raises(InputError, match="平台和账号名称"):
        services.propose_account(operator, tree.county, {"platform": "微博"}, "开设")
    with pytest.raises(InputError, match="理由"):
        services.propose_account(operator, tree.county, OPENING | {"account_id": "b"}, " ")
    with pytest.raises(InputError, match="一致"):
        services.propose(operator, account, "account", {"name": account.name}, "更名")
    assert not ChangeRequest.objects.exists()


def test_the_account_registered_meanwhile_is_not_registered_twice(operator, registrar, tree):
    first = services.propose_account(operator, tree.county, OPENING, "开设")
    second = services.propose_account(operator, tree.county, OPENING | {"name": "同号"}, "开设")
    services.approve(registrar, first)
    with pytest.raises(InputError, match="已登记为"):
        services.approve(registrar, second)
    second.refresh_from_db()
    assert (second.state, MediaAccount.objects.count()) == ("open", 1)


def test_nobody_decides_on_their_own_or_on_another_provinces(
    operator, registrar, account, tree, person
):
    with pytest.raises(PermissionDenied):
        services.propose_account(operator, tree.department, OPENING, "给别家开")
    stranger = person("operator", tree.department)
    with pytest.raises(MediaAccount.DoesNotExist):
        services.propose(stranger, account, "account", {"name": "改别家"}, "x")
    request = services.propose_account(operator, tree.county, OPENING | {"account_id": "c"}, "开设")
    assert not ChangeRequest.objects.scope(stranger).exists()
    with pytest.raises(ChangeRequest.DoesNotExist):
        services.approve(person("registrar", tree.elsewhere), request)
    ChangeRequest.objects.update(by=registrar.user)
    with pytest.raises(InputError, match="另一个人"):
        services.approve(registrar, request)


def test_a_request_follows_the_account_and_the_organisation_that_was_merged(
    operator, registrar, account, tree, person
):
    about = services.propose(operator, account, "account", {"name": "新名"}, "更名")
    opening = services.propose_account(operator, tree.county, OPENING | {"account_id": "d"}, "开")
    administrator = person("administrator", tree.province)
    merge(administrator, tree.county, tree.department, date(2016, 12, 1), "机构改革")
    there = person("registrar", tree.department)
    assert set(ChangeRequest.objects.scope(there)) == {about, opening}
    services.approve(there, opening)
    assert MediaAccount.objects.get(account_id="d").organisation == tree.department


def test_the_pages_of_an_operator_ask_and_those_of_a_registrar_decide(
    operator, registrar, account, tree, person, signed_in
):
    mine, theirs = signed_in(operator), signed_in(registrar)
    form = mine.get(reverse("registry:edit-account", args=[account.pk])).context["form"]
    assert "organisation" not in form.fields
    filled = {name: form[name].value() or "" for name in form.fields}
    sent = filled | {"name": "乙县政务", "reason": "更名"}
    mine.post(reverse("registry:edit-account", args=[account.pk]), sent)
    ended = {"status": "closed", "status_since": "2016-11-01", "reason": "停更", "version": 1}
    mine.post(reverse("registry:account-status", args=[account.pk]), ended)
    opened = {**OPENING, "account_id": "e", "organisation": tree.county.pk, "reason": "开设"}
    assert mine.post(reverse("registry:new-account"), opened | {"reason": ""}).status_code == 422
    page = mine.post(reverse("registry:new-account"), opened)
    assert page["Location"] == reverse("registry:requests")
    account.refresh_from_db()
    assert (account.name, account.status) == ("乙县发布", "running")
    assert "等登记员审核" in mine.get(account.get_absolute_url()).content.decode()

    parts = {one.part: one for one in ChangeRequest.objects.all()}
    assert set(parts) == {"account", "status", "opening"}
    counts = {str(one.label): one.count for one in waiting(registrar)}
    assert counts["待审核的变更申请"] == 3
    assert "乙县发布" in theirs.get(reverse("registry:requests")).content.decode()
    outsider = signed_in(person("registrar", tree.elsewhere))
    for part in ("opening", "account", "status"):
        url = reverse("registry:request", args=[parts[part].pk])
        assert outsider.get(url).status_code == 404
        assert mine.post(url, {"act": "approve", "reason": ""}).status_code == 403
        assert theirs.post(url, {"act": "approve", "reason": ""}).status_code == 302, part
    account.refresh_from_db()
    assert (account.name, account.status) == ("乙县政务", "closed")
    assert MediaAccount.objects.get(account_id="e").name == "乙县发布"
    reader = signed_in(person("reader", tree.province))
    for name in ("registry:edit-account", "registry:account-status"):
        assert reader.get(reverse(name, args=[account.pk])).status_code == 403
    assert reader.get(reverse("registry:new-account")).status_code == 403

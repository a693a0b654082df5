"""After the circular the office of a named site reads what is demanded of it, until when."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.platform.findings.conftest import vetoed
from xuncha_platform.campaigns.models import Stage
from xuncha_platform.circulars.models import Circular
from xuncha_platform.circulars.services import editing
from xuncha_platform.findings.queries import waiting


@pytest.fixture
def operator(tree, person):
    return person("operator", tree.department)


@pytest.fixture
def published(campaign, inspector):
    """Named in public, ten days to mend; without the ways that lead there."""
    circular = editing.begin(inspector, campaign)
    until = timezone.localdate() + timedelta(days=10)
    circular.fields["rectification"] = {"deadline": until.isoformat(), "report_to": "省政府办公厅"}
    circular.state = "published"
    circular.save()
    campaign.stage = Stage.PUBLISHED
    campaign.save()
    return campaign


def line(access):
    (found,) = [one for one in waiting(access) if "待整改" in str(one.label)]
    return found


def text_of(desk, address):
    return desk.get(address).content.decode()


def test_the_office_reads_it_on_its_pages(published, operator, signed_in):
    named = vetoed(published)[0].campaign_site
    desk = signed_in(operator)
    assert line(operator).count >= 1
    for address in (line(operator).url, reverse("findings:site", args=[named.pk])):
        page = text_of(desk, address)
        assert "书面报送省政府办公厅" in page
        assert reverse("circulars:public", args=[published.circular.slug]) in page
    assert text_of(desk, line(operator).url).count("已被通报") == line(operator).count


def test_sites_that_passed_are_asked_for_nothing(published, operator, signed_in):
    passed = published.sites.filter(current__verdict="pass").first()
    page = text_of(signed_in(operator), reverse("findings:site", args=[passed.pk]))
    assert "已被通报" not in page


def test_before_the_circular_nothing_is_said(campaign, open_for_reply, operator, signed_in):
    named = vetoed(campaign)[0].campaign_site
    assert "已被通报" not in text_of(signed_in(operator), reverse("findings:site", args=[named.pk]))
    assert line(operator).count == 0


def test_when_the_day_has_passed_it_waits_no_more(published, operator):
    circular = Circular.objects.get(campaign=published)
    circular.fields["rectification"]["deadline"] = date(2016, 12, 10).isoformat()
    circular.save()
    assert line(operator).count == 0


def test_a_circular_without_a_day_says_so_plainly(published, operator, signed_in):
    Circular.objects.filter(campaign=published).update(fields={})
    named = vetoed(published)[0].campaign_site
    page = text_of(signed_in(operator), reverse("findings:site", args=[named.pk]))
    assert "已被通报，请整改。" in page

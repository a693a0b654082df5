"""What one sees is the subtree of the organisation one acts for."""

from tests.platform.conftest import make_site
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.access import NOBODY
from xuncha_platform.registry.models import Site


def test_an_office_sees_its_subtree_and_an_outsider_nothing_of_it(tree, person):
    ours = make_site(tree.county, tree.city, "县网站", "http://a.invalid/")
    theirs = make_site(tree.elsewhere, tree.elsewhere, "外省网站", "http://b.invalid/")
    assert list(Site.objects.scope(person("inspector", tree.province))) == [ours]
    assert list(Site.objects.scope(person("inspector", tree.elsewhere))) == [theirs]
    assert not Site.objects.scope(person("operator", tree.department)).exists()
    assert not Site.objects.scope(NOBODY).exists()


def test_the_tree_lists_an_organisation_before_what_is_below_it(tree):
    below = Organisation.objects.within(tree.province.path)
    assert list(below) == [tree.province, tree.city, tree.county, tree.department]

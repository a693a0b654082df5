"""The database is what the models say, from nothing and from what an earlier version left."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from xuncha_platform.orgs.models import Organisation


@pytest.mark.django_db
def test_no_model_has_changed_without_its_migration():
    call_command("makemigrations", check_changes=True, dry_run=True, verbosity=0)


@pytest.mark.django_db(transaction=True)
def test_migrating_again_keeps_what_is_there():
    office = Organisation.objects.create(name="演练省", level="province", kind="government")
    call_command("migrate", interactive=False, verbosity=0)
    assert Organisation.objects.get(pk=office.pk).name == "演练省"


@pytest.mark.django_db
def test_every_migration_that_is_there_is_applied():
    executor = MigrationExecutor(connection)
    assert executor.migration_plan(executor.loader.graph.leaf_nodes()) == []

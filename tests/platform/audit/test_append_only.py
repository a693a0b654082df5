"""The record is append-only, in Python and in the database itself."""

import pytest
from django.db import DatabaseError, connection, transaction

from xuncha_platform.audit.models import Event
from xuncha_platform.audit.services import record


@pytest.fixture
def event(person, tree):
    return record(person("administrator", tree.province), "orgs.organisation.change", tree.city)


def test_the_database_refuses_changes_and_removals(event):
    for statement in (
        "UPDATE audit_event SET user_name = 'x'",
        f"UPDATE audit_event SET reason = 'x' WHERE id = {event.pk}",
        "DELETE FROM audit_event",
    ):
        with (
            pytest.raises(DatabaseError, match="never changed or removed"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement)
    assert Event.objects.count() == 1


def test_so_do_the_model_and_its_queryset(event):
    for change in (
        event.save,
        event.delete,
        Event.objects.all().delete,
        lambda: Event.objects.update(reason="x"),
        lambda: Event.objects.bulk_update([event], ["reason"]),
    ):
        with pytest.raises(TypeError, match="never"):
            change()


@pytest.mark.django_db(transaction=True)
def test_the_seal_outlives_a_test_that_empties_the_tables(event):
    with (
        pytest.raises(DatabaseError, match="never changed or removed"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("DELETE FROM audit_event")


def test_an_event_outlives_a_rename(event, tree):
    tree.city.name = "新甲市人民政府"
    tree.city.save()
    assert Event.objects.get().target_name == "甲市人民政府"

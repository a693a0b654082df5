"""The description of the API is true: schemathesis asks every operation what nobody would."""

from datetime import timedelta

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from django.utils import timezone
from hypothesis import HealthCheck, Phase, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance

from xuncha_platform.people.roles import PERMISSIONS, ROLES
from xuncha_platform.people.services import tokens


@pytest.fixture
def token_for(person, tree, site):
    """The token of somebody who may do what an operation says it takes."""
    made = {}

    def find(operation):
        role = _role_for(operation.definition.raw.get("description", ""))
        if role not in made:
            access = person(role, tree.province)
            until = timezone.now() + timedelta(days=1)
            made[role] = tokens.make(access, "试", tokens.scopes_of(access), until)[1]
        return made[role]

    return find


def _role_for(description):
    named = {one for one in PERMISSIONS if one in description}
    return next((role.code for role in ROLES if not named or named & role.may), "reader")


# No schema can say that a name is taken or a level too high: such data is refused with 422.
NOT_ASKED = [positive_data_acceptance]

schema = schemathesis.openapi.from_wsgi("/api/openapi.json", get_wsgi_application())


@pytest.fixture(autouse=True)
def one_connection(db):
    """The application must not close the connection that the test's transaction lives in."""
    request_started.disconnect(close_old_connections)
    request_finished.disconnect(close_old_connections)
    yield
    request_started.connect(close_old_connections)
    request_finished.connect(close_old_connections)


@pytest.mark.slow
@schema.parametrize()
@settings(
    max_examples=5,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_every_operation_answers_as_described(case, token_for):
    case.call_and_validate(
        headers={"Authorization": f"Bearer {token_for(case.operation)}"},
        excluded_checks=NOT_ASKED,
    )

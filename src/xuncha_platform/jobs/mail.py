"""Mail to people, where the office has a mail server: a job sends it, so that no page waits.

What is written may hold a link that works once: it is stored sealed with this system's secret, and
no longer than until it is sent. A worker that dies between sending and saying so sends it twice.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Collection
from smtplib import SMTPAuthenticationError, SMTPException, SMTPRecipientsRefused

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.utils.translation import gettext as _

from xuncha.errors import one_line
from xuncha_platform.jobs import table
from xuncha_platform.jobs.models.job import Job, JobState
from xuncha_platform.jobs.words import Coded, said
from xuncha_platform.jobs.work import Work
from xuncha_platform.web.figures import moment

KIND = "mail"


def is_on() -> bool:
    """Whether the office has named its mail server (config/mail.py)."""
    return bool(settings.EMAIL_HOST)


def post(key: str, to: str, subject: str, text: str) -> Job | None:
    """Have a mail sent; None where there is no mail server. Joins the caller's transaction.

    `key` says what it is about, such as "invitation-3": of one key there is one mail.
    """
    if not is_on():
        return None
    known = Job.objects.filter(kind=KIND, key=key).order_by("-id").first()
    if known is not None:
        return known
    content = {"to": to, "subject": subject, "sealed": _box().encrypt(text.encode()).decode()}
    return table.enqueue(KIND, content, key=key, priority=1)[0]


def run(work: Work) -> Callable[[], object]:
    """Send one mail. Raises InputError in words; the job is then tried again, some times."""
    content = work.payload
    if not is_on():
        raise Coded("mail_off")
    try:
        text = _box().decrypt(content["sealed"]).decode()
    except InvalidToken as error:
        raise Coded("mail_sealed") from error
    connection = get_connection()
    try:
        EmailMessage(content["subject"], text, to=[content["to"]], connection=connection).send()
    except (SMTPException, OSError) as error:
        raise _why(error) from error
    finally:
        # A connection whose login was refused stays open otherwise.
        connection.close()

    def forget() -> None:
        kept = {name: one for name, one in content.items() if name != "sealed"}
        Job.objects.filter(pk=work.job.pk).update(payload=kept)

    return forget


def said_of(keys: Collection[str]) -> dict[str, str]:
    """Key → what became of its mail, in words; keys without a mail are left out."""
    jobs = Job.objects.filter(kind=KIND, key__in=keys).order_by("id")
    return {job.key: _said(job) for job in jobs}


def _said(job: Job) -> str:
    words = {
        "to": job.payload.get("to", ""),
        "why": said(job.error),
        "when": moment(job.finished_at),
    }
    if job.state == JobState.DONE:
        return _("%(when)s 已交给邮件服务器,发往 %(to)s") % words
    if job.state in (JobState.POISON, JobState.CANCELLED):
        return _("没有发出(%(to)s):%(why)s") % words
    if job.error:
        return _("还没有发出(%(to)s),会再试:%(why)s") % words
    return _("等待发往 %(to)s") % words


def _why(error: Exception) -> Coded:
    server = f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"
    if isinstance(error, SMTPAuthenticationError):
        return Coded("mail_login", server=server)
    if isinstance(error, SMTPRecipientsRefused):
        [(code, answer), *_more] = error.recipients.values()
        answered = answer.decode(errors="replace") if isinstance(answer, bytes) else answer
        return Coded("mail_recipient", server=server, code=code, said=answered)
    if isinstance(error, SMTPException):
        return Coded("mail_refused", server=server, error=one_line(error))
    return Coded("mail_unreachable", server=server, error=one_line(error))


def _box() -> Fernet:
    """Sealed with the secret that lies beside the database, not in it."""
    key = hashlib.sha256(b"xuncha_platform.jobs.mail\n" + settings.SECRET_KEY.encode()).digest()
    return Fernet(base64.urlsafe_b64encode(key))

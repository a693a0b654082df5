"""Jobs by the words of their errors, as the page says them: what is stored as a code is looked
for in the reader's language, and the database does the looking."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet

from xuncha.punctuation import narrow
from xuncha_platform.jobs.models import Job
from xuncha_platform.jobs.words import MARK, sentences

_MOST_WORDS, _LONGEST = 8, 60
_VALUE = re.compile(r"%\((\w+)\)s")
# Up to one of the values; and whatever stands in a string of JSON.
_VALUES = r'"values":\{.*'
_ANYTHING = r'([^"\\]|\\.)*'


def with_words(rows: QuerySet[Job], text: str) -> QuerySet[Job]:
    """Those whose error, as it is read, has every word of the text."""
    coded = {sentence: _stored_as(code) for code, sentence in sentences().items()}
    for typed in text.split()[:_MOST_WORDS]:
        found = Q(pk__in=[])
        # A colon may be typed wide or narrow, whichever stands there.
        for word in {typed[:_LONGEST], narrow(typed[:_LONGEST])}:
            found |= ~reduce(or_, coded.values()) & Q(error__icontains=word)
            for sentence, is_it in coded.items():
                found |= is_it & _in_sentence(sentence, word)
        rows = rows.filter(found)
    return rows


def _stored_as(code: str) -> Q:
    return Q(error__startswith=f'{MARK}"{code}"')


def _in_sentence(sentence: str, word: str) -> Q:
    """Whether the word stands in a sentence once its values are filled in."""
    typed = narrow(word).lower()
    # Fixed words and names of values take turns.
    fixed = [narrow(one).lower() for one in _VALUE.split(sentence)[::2]]
    if any(typed in one for one in fixed):
        return Q()
    found = Q(pk__in=[])
    for place, name in enumerate(_VALUE.split(sentence)[1::2]):
        for pattern in _in_value(word, fixed[place], fixed[place + 1]):
            found |= Q(error__iregex=f'{_VALUES}"{name}":"{pattern}"')
    return found


def _in_value(word: str, before: str, after: str) -> Iterator[str]:
    """Patterns of a value that holds the word, or the part of it that the words beside it lack."""
    typed = narrow(word).lower()
    begins = [n for n in range(len(word)) if before.endswith(typed[:n])]
    ends = [n for n in range(1, len(word) + 1) if after.startswith(typed[n:])]
    for begin in begins:
        for end in ends:
            if begin < end:
                held = re.escape(json.dumps(word[begin:end], ensure_ascii=False)[1:-1])
                open_left, open_right = _ANYTHING * (begin == 0), _ANYTHING * (end == len(word))
                yield f"{open_left}{held}{open_right}"

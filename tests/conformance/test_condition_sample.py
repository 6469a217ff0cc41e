"""Conditions of the constraint tables against a sample that was written from the standard's own sentences.

What a condition says of a data set must never be the opposite of what the sentence says. A condition that is evaluated
must say it; one that is evaluated in part may leave it open; the other classes always do, and are only counted.
"""

from __future__ import annotations

import pytest

from conformance.sampled import SampleRow, build, decide, level_of, node_of, sample_rows, tag_of
from dicodec.schema import Condition, Not, status

ROWS = dict(sample_rows())

#: Rows of the standard in the sample, and those of them that have both a true and a false data set.
SAMPLED, DECIDABLE = 260, 225

#: How many of the decidable rows came out right on every data set when this was written; it may only grow.
PROVEN = 220


def when_of(row: SampleRow) -> Condition:
    when: Condition | None = node_of(row).when
    assert when is not None, "a row of type 1C or 2C has a condition"
    return when


def differences(row: SampleRow, when: Condition) -> list[str]:
    """Where a condition does not say of the row's data sets what the sentence says."""
    must_decide = status(when) == "evaluated"
    found = []
    for wanted, data_sets in ((True, row.true), (False, row.false), (None, row.open)):
        for data_set in data_sets:
            holds = decide(when, row, data_set)
            if holds is not wanted and (holds is not None or must_decide):
                found.append(f"{when} is {holds} and not {wanted} for {data_set}")
    return found


def leave_differences(row: SampleRow) -> list[str]:
    """Where the condition does not hold and the text and the tables differ on whether the attribute is allowed."""
    may = node_of(row).may
    found = []
    # Where the text is silent, an attribute whose condition does not hold is not allowed (PS3.5 7.4.2).
    for data_set, leave in zip(row.false, row.otherwise or ("forbidden",) * len(row.false), strict=True):
        allowed = False if may is None else decide(may, row, data_set)
        if allowed is not None and allowed != (leave == "allowed"):
            found.append(f"{may} is {allowed}, it is {leave} for {data_set}")
    return found


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_conditions_say_what_the_sentences_say(row: SampleRow) -> None:
    when = when_of(row)
    if row.undecidable:
        assert status(when) != "evaluated"
    assert differences(row, when) + leave_differences(row) == []


@pytest.mark.parametrize("name", ROWS)
def test_the_place_has_the_attribute(name: str) -> None:
    """A place that the IOD's tables do not have would make every reference climb to nowhere."""
    row = ROWS[name]
    assert tag_of(row.path[-1]) in level_of(row, build(row, ())).defined


@pytest.mark.parametrize("name", ROWS)
def test_rows_are_well_formed(name: str) -> None:
    row = ROWS[name]
    if row.undecidable:
        assert row.true + row.false == ()
    else:
        assert row.true + row.false + row.open
    assert len(row.otherwise) in (0, len(row.false))
    assert set(row.otherwise) <= {"allowed", "forbidden"}


def test_the_opposite_is_noticed() -> None:
    """What the other tests would make of a generator that had every condition the wrong way round."""
    evaluated = [row for row in ROWS.values() if row.true + row.false and status(when_of(row)) == "evaluated"]
    assert evaluated
    assert [row for row in evaluated if not differences(row, Not(when_of(row)))] == []


def test_most_of_the_sample_is_proven() -> None:
    rows: dict[object, list[SampleRow]] = {}
    for row in ROWS.values():
        rows.setdefault(row.identity, []).append(row)
    assert len(rows) == SAMPLED
    decidable = [same for same in rows.values() if any(row.true for row in same) and any(row.false for row in same)]
    assert len(decidable) == DECIDABLE
    proven = [
        same
        for same in decidable
        if status(when_of(same[0])) == "evaluated" and not any(differences(row, when_of(row)) for row in same)
    ]
    assert len(proven) >= PROVEN

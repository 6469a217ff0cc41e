"""The canonical text form: any tree comes back from its text, and putting trees together keeps their meaning."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dicodec.schema import (
    REASONS,
    Always,
    And,
    Changes,
    Code,
    Compare,
    Condition,
    Count,
    HasValue,
    In,
    ItemIs,
    Not,
    NotCheckable,
    NotParsed,
    Or,
    Other,
    Present,
    Private,
    Ref,
    Root,
    Used,
    parse_condition,
)
from dicomgen.conditions.logic import all_of, any_of, opposite

keywords = st.from_regex(r"[A-Z][A-Za-z0-9]{0,12}|[0-9A-F]{8}", fullmatch=True)
refs = st.builds(
    Ref, st.lists(keywords, min_size=1, max_size=3).map(tuple), st.none() | st.integers(1, 9), st.booleans()
)
texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
codes = st.builds(Code, texts, texts)
numbers = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**6), 10**6).map(float)
leaves = st.one_of(
    st.builds(Present, refs),
    st.builds(HasValue, refs),
    st.builds(In, refs, st.lists(texts | codes, min_size=1, max_size=4).map(tuple), st.booleans()),
    st.builds(Compare, refs, st.sampled_from(["<", "<=", ">", ">=", "==", "!="]), numbers),
    st.builds(Other, refs, st.lists(texts | codes, min_size=1, max_size=4).map(tuple)),
    st.builds(Count, refs, st.sampled_from(["<", "<=", ">", ">=", "==", "!="]), numbers),
    st.builds(Private, refs),
    st.builds(ItemIs, keywords, st.none() | st.integers(1, 9)),
    st.builds(Changes, refs, keywords, st.booleans()),
    st.builds(Used, st.from_regex(r"(modules|macros)\.[a-z0-9_]{1,12}", fullmatch=True)),
    st.just(Root()),
    st.builds(NotCheckable, st.sampled_from(REASONS)),
    st.just(NotParsed()),
    st.just(Always()),
)
conditions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, min_size=2, max_size=4).map(tuple)),
        st.builds(Or, st.lists(inner, min_size=2, max_size=4).map(tuple)),
    ),
    max_leaves=12,
)


@given(conditions)
def test_text_round_trip(condition: Condition) -> None:
    assert parse_condition(str(condition)) == condition


@pytest.mark.parametrize(
    ("number", "text"), [(1.0, "1"), (0.125, "0.125"), (1234567.0, "1234567"), (0.1234567, "0.1234567"), (-3, "-3")]
)
def test_numbers_keep_their_digits(number: float, text: str) -> None:
    compared = Compare(Ref(("LampCount",)), ">", number)
    assert str(compared) == f"LampCount > {text}"
    assert parse_condition(str(compared)) == compared


facts = st.sampled_from([Present(Ref(("A",))), HasValue(Ref(("A",))), In(Ref(("A",)), ("X",)), Present(Ref(("B",)))])
formulas = st.recursive(
    facts | st.just(Always()),
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, min_size=2, max_size=3).map(tuple)),
    ),
    max_leaves=6,
)


@given(st.lists(formulas, min_size=1, max_size=4))
def test_putting_together_keeps_the_meaning(parts: list[Condition]) -> None:
    for there, filled, right, other in product((False, True), repeat=4):
        if (filled and not there) or (right and not filled):
            continue
        world = {"present(A)": there, "has_value(A)": filled, "A in {X}": right, "present(B)": other}
        assert _holds(all_of(parts), world) == all(_holds(part, world) for part in parts)
        assert _holds(any_of(parts), world) == any(_holds(part, world) for part in parts)
        assert _holds(opposite(parts[0]), world) != _holds(parts[0], world)


def _holds(condition: Condition, world: Mapping[str, bool]) -> bool:
    match condition:
        case Not(operand):
            return not _holds(operand, world)
        case And(operands):
            return all(_holds(operand, world) for operand in operands)
        case Or(operands):
            return any(_holds(operand, world) for operand in operands)
        case Always():
            return True
    return world[str(condition)]

"""Context groups of part 16."""

import pytest
from made_up import cell, facts, part, row, section, table

from dicomgen.model.raw import PrintedContextGroup
from dicomgen.problems import Problems
from dicomgen.read.contextgroups import read_context_groups

CODES = "Coding Scheme Designator", "Code Value", "Code Meaning"
FACTS = facts(keyword="LampKinds", type="Extensible", version="20300101", uid="1.2.\u200b3")


def groups(*content: str) -> tuple[list[PrintedContextGroup], list[str]]:
    problems = Problems()
    found = list(read_context_groups(part(*content, name="part16"), problems))
    return found, [str(problem) for problem in problems.found]


def one(*rows: str, header: tuple[str, ...] = CODES, known: str = FACTS) -> PrintedContextGroup:
    (found,), problems = groups(section("sect_CID_9", "Lamp Kinds", known, table("table_CID_9", "T", header, *rows)))
    assert problems == []
    return found


def codes(group: PrintedContextGroup) -> list[tuple[str, str, str]]:
    return [(concept.scheme, concept.value, concept.meaning) for concept in group.concepts]


def include(target: str) -> str:
    return row(cell(f'<para>Include <xref linkend="{target}"/></para>', colspan=3))


def test_facts_and_concepts() -> None:
    found = one(row("99X", "L-1", "Red lamp"), row("99X", "L-2", "Blue\u200b lamp"))
    assert (found.cid, found.title, found.keyword) == ("9", "Lamp Kinds", "LampKinds")
    assert (found.extensible, found.version, found.uid) == (True, "20300101", "1.2.3")
    assert codes(found) == [("99X", "L-1", "Red lamp"), ("99X", "L-2", "Blue lamp")]
    assert str(found.concepts[1].origin) == "part16.xml:6 table_CID_9 row 2"


def test_columns_are_found_by_their_names() -> None:
    header = "Coding Scheme Designator", "Coding Scheme Version", "Code Value", "Code Meaning", "Remark"
    assert codes(one(row("99X", "v1", "L-1", "Red", "bright"), header=header)) == [("99X", "L-1", "Red")]


def test_includes_keep_their_order() -> None:
    found = one(include("sect_CID_7"), row("99X", "L-1", "Red"), include("sect_CID_10"))
    assert found.includes == ("7", "10")
    assert codes(found) == [("99X", "L-1", "Red")]


def test_several_tables_and_schemes_that_span_rows() -> None:
    found = groups(
        section(
            "sect_CID_9",
            "Lamp Kinds",
            FACTS,
            table("table_CID_9a", "T", CODES, row(cell("99X", rowspan=2), "L-1", "Red"), row("L-2", "Blue")),
            section("sect_CID_9.1", "More", table("table_CID_9b", "T", CODES, row("99X", "L-3", "Green"))),
        )
    )[0][0]
    assert [value for _, value, _ in codes(found)] == ["L-1", "L-2", "L-3"]


def test_a_code_with_two_meanings_is_two_rows() -> None:
    assert len(one(row("99X", "L-1", "Red"), row("99X", "L-1", "Crimson")).concepts) == 2


def test_a_concept_without_a_value_is_kept_for_the_passes_to_count() -> None:
    assert codes(one(row("99X", "", "Red"))) == [("99X", "", "Red")]


@pytest.mark.parametrize(
    ("printed", "expected"), [("Non-Extensible", False), ("Extensible", True), ("extensible", True)]
)
def test_extensibility(printed: str, expected: bool) -> None:
    assert one(known=facts(type=printed, uid="1.2")).extensible is expected


def test_retired_groups_are_left_out() -> None:
    assert groups(section("sect_CID_9", "Lamp Kinds (Retired)", "<para>Gone.</para>")) == ([], [])


def test_a_group_without_facts_is_an_outside_vocabulary() -> None:
    (found,), problems = groups(section("sect_CID_9", "Lamp Kinds", "<para>All of them.</para>"))
    assert (found.extensible, found.concepts, found.uid) == (True, (), "")
    assert problems == []


def test_problems_are_told_with_their_place() -> None:
    _, problems = groups(
        section(
            "sect_CID_9",
            "Lamp Kinds",
            facts(type="Stretchable"),
            table(
                "table_CID_9",
                "T",
                CODES,
                include("sect_C.1"),
                row("99X", "L-1", ""),
                row("Include", "", ""),
                row("", "", "Red"),
            ),
        )
    )
    assert problems == [
        "part16.xml:3 sect_CID_9: the context group has the type 'Stretchable'",
        "part16.xml:5 table_CID_9 row 1: includes sect_C.1, which is not a context group",
        "part16.xml:6 table_CID_9 row 2: a concept without scheme or meaning: 'L-1'",
        "part16.xml:7 table_CID_9 row 3: includes nothing, which is not a context group",
        "part16.xml:8 table_CID_9 row 4: a concept without scheme or meaning: ''",
    ]


def test_an_empty_row_is_no_concept() -> None:
    assert one(row("", "", "")).concepts == ()

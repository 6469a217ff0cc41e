"""Types of directory records, and relationships of structured reports."""

import pytest
from made_up import link, part, row, section, table

from dicomgen.model.raw import PrintedRecordType, PrintedRelationship
from dicomgen.problems import Problems
from dicomgen.read.directory import read_record_types
from dicomgen.read.relationships import read_relationships

RECORDS = "Directory Record Type", "Section", "What may stand below"


def record_types(*rows: str, header: tuple[str, ...] = RECORDS) -> tuple[list[PrintedRecordType], list[str]]:
    problems = Problems()
    found = list(read_record_types(part(table("table_F.4-1", "R", header, *rows)), problems))
    return found, [str(problem) for problem in problems.found]


def test_record_types_with_what_may_stand_below_them() -> None:
    found, problems = record_types(
        row("(Root Directory Entity)", "", "OWNER, PRIVATE"),
        row("OWNER", link("sect_F.5.1"), "LAMP, STAND GROUP (one at most), PRIVATE"),
        row("LAMP", link("sect_F.5.2"), ""),
    )
    assert problems == []
    assert [(one.name, one.section, one.lower) for one in found] == [
        ("", "", ("OWNER", "PRIVATE")),
        ("OWNER", "sect_F.5.1", ("LAMP", "STAND GROUP", "PRIVATE")),
        ("LAMP", "sect_F.5.2", ()),
    ]
    assert str(found[1].origin) == "part03.xml:6 table_F.4-1 row 2"


def test_a_record_type_without_a_section_is_a_problem() -> None:
    found, problems = record_types(row("LAMP", "F.5.2", "PRIVATE"))
    assert [one.name for one in found] == ["LAMP"]
    assert problems == ["part03.xml:5 table_F.4-1 row 1: directory record type 'LAMP' refers to no section"]


@pytest.mark.parametrize("header", [("Record Type", "Section", "Below"), ("Directory Record Type", "Keys", "Below")])
def test_other_tables_hold_no_record_types(header: tuple[str, ...]) -> None:
    assert record_types(row("LAMP", link("sect_F.5.2"), ""), header=header) == ([], [])


RELATIONS = "Source Value Type", "Relationship Type (Enumerated Values)", "Target Value Type"


def relationships(*rows: str, header: tuple[str, ...] = RELATIONS) -> list[tuple[str, PrintedRelationship]]:
    printed = part(section("sect_A.9.3.1", "Relations", table("table_A.9-2", "R", header, *rows)))
    return [(each.section, one) for each in read_relationships(printed) for one in each.rows]


def test_relationships_are_read_without_the_marks_of_footnotes() -> None:
    ((place, found),) = relationships(
        row("CONTAINER", "CONTAINS", "TEXT<superscript>1</superscript>, <emphasis>NUM</emphasis>, IMAGE")
    )
    assert place == "sect_A.9.3.1"
    assert (found.sources, found.kind, found.targets) == ("CONTAINER", "CONTAINS", "TEXT, NUM, IMAGE")


def test_a_cell_that_is_not_there_is_empty() -> None:
    ((_, found),) = relationships(row("CONTAINER", "CONTAINS"))
    assert found.targets == ""


@pytest.mark.parametrize("header", [RELATIONS[:2], (*RELATIONS, "Remark"), ("Value Type", *RELATIONS[1:])])
def test_other_tables_hold_no_relationships(header: tuple[str, ...]) -> None:
    assert relationships(row("CONTAINER", "CONTAINS", "TEXT"), header=header) == []

"""Module tables of IODs, tables of functional groups, and SOP Classes of part 4."""

import pytest
from made_up import MODULES, cell, link, olink, part, row, section, table

from dicomgen.model.raw import ModuleTable, SopClass
from dicomgen.problems import Problems
from dicomgen.read.iods import read_module_tables, referenced_group_table
from dicomgen.read.references import check_references
from dicomgen.read.sopclasses import read_sop_classes

GROUPS = "Functional Group Macro", "Section", "Usage"


def module_tables(*rows: str) -> tuple[list[ModuleTable], list[str]]:
    problems = Problems()
    printed = part(section("sect_A.9.3", "S", table("table_A.9-1", "Lamp Image IOD Modules", MODULES, *rows)))
    return list(read_module_tables(printed, problems)), [str(problem) for problem in problems.found]


def test_modules_with_the_entity_spanning_rows() -> None:
    (found,), problems = module_tables(
        row(cell("Patient", rowspan=2), "Patient", link("sect_C.1"), "M"),
        row("Lamp Trial", link("sect_C.2"), "U"),
        row("Image", "Lamp", link("sect_C.3"), "M"),
    )
    assert problems == []
    assert (found.label, found.caption, found.section) == ("A.9-1", "Lamp Image IOD Modules", "sect_A.9.3")
    assert [(use.entity, use.module, use.section, use.usage) for use in found.uses] == [
        ("Patient", "Patient", "sect_C.1", "M"),
        ("Patient", "Lamp Trial", "sect_C.2", "U"),
        ("Image", "Lamp", "sect_C.3", "M"),
    ]


@pytest.mark.parametrize(
    ("printed", "usage", "rest"),
    [
        ("M", "M", ""),
        ("C - Required if told.", "C", "Required if told."),
        ("C -\n Required if told.", "C", "Required if told."),
        ("C, Required if told.", "C", "Required if told."),
        ("C Required if told.", "C", "Required if told."),
        ("U - May be present if told.", "U", "May be present if told."),
        ("M. Shall not be dim.", "M", "Shall not be dim."),
        ("C", "C", ""),
    ],
)
def test_usages_with_remarks(printed: str, usage: str, rest: str) -> None:
    (found,), problems = module_tables(row("Image", "Lamp", link("sect_C.3"), printed))
    assert problems == []
    assert [(use.usage, use.condition) for use in found.uses] == [(usage, rest)]


@pytest.mark.parametrize("printed", ["", "X", "Mandatory", "see below"])
def test_an_unknown_usage_is_a_problem(printed: str) -> None:
    (found,), problems = module_tables(row("Image", "Lamp", link("sect_C.3"), printed))
    assert found.uses == ()
    assert problems == [f"part03.xml:5 table_A.9-1 row 1: module 'Lamp' has the usage {printed!r}; it is left out"]


def test_a_module_without_a_reference_is_read() -> None:
    (found,), problems = module_tables(row("Image", "Lamp", "C.3", "M"))
    assert (found.uses[0].section, problems) == ("", [])


@pytest.mark.parametrize(
    ("header", "cells", "kind", "use"),
    [
        (
            ("Module", "Reference", "Module Description"),
            ("Lamp", link("sect_C.3"), "Told."),
            "normalized",
            ("", "Lamp", "sect_C.3", "", ""),
        ),
        (
            ("Module", "Reference", "Description"),
            ("Lamp", link("sect_C.3"), "Told."),
            "normalized",
            ("", "Lamp", "sect_C.3", "", ""),
        ),
        (
            ("Module", "Reference", "Usage", "Module Description"),
            ("Lamp", link("sect_C.3"), "C - Required if lit.", "Told."),
            "directory",
            ("", "Lamp", "sect_C.3", "C", "Required if lit."),
        ),
        (MODULES, ("Image", "Lamp", link("sect_C.3"), "M"), "composite", ("Image", "Lamp", "sect_C.3", "M", "")),
        (GROUPS, ("Lamp", link("sect_C.3"), "U"), "groups", ("", "Lamp", "sect_C.3", "U", "")),
        (
            ("FUNCTIONAL GROUP MACRO", "section", "usage"),
            ("Lamp", link("sect_C.3"), "U"),
            "groups",
            ("", "Lamp", "sect_C.3", "U", ""),
        ),
    ],
)
def test_each_kind_of_module_table_has_its_columns(
    header: tuple[str, ...], cells: tuple[str, ...], kind: str, use: tuple[str, ...]
) -> None:
    printed, problems = part(table("table_B", "Lamp IOD Modules", header, row(*cells))), Problems()
    (found,) = read_module_tables(printed, problems)
    assert problems.found == []
    assert (found.kind, str(found.origin)) == (kind, "part03.xml:3 table_B")
    assert [(each.entity, each.module, each.section, each.usage, each.condition) for each in found.uses] == [use]
    assert printed.claimed[printed.by_id["table_B"]] == (
        "functional groups of IODs" if kind == "groups" else "modules of IODs"
    )


@pytest.mark.parametrize("header", [("Module", "Meaning"), ("Lamp", "Reference", "Usage"), ("IE", "Lamp")])
def test_other_tables_are_no_module_tables(header: tuple[str, ...]) -> None:
    problems = Problems()
    assert list(read_module_tables(part(table("table_B", "Lamp IOD Modules", header)), problems)) == []
    assert problems.found == []


# SOP Classes.

SOP_HEADER = "SOP Class Name", "SOP Class UID", 'IOD Specification (defined in <olink targetptr="PS3.3"/>)'


def sop_classes(*rows: str, header: tuple[str, ...] = SOP_HEADER) -> tuple[list[SopClass], list[str]]:
    problems = Problems()
    found = list(read_sop_classes(part(table("table_B.5-1", "SOP Classes", header, *rows), name="part04"), problems))
    return found, [str(problem) for problem in problems.found]


def test_sop_classes() -> None:
    found, problems = sop_classes(row("Lamp Image Storage", "1.2.\u200b840.\u200b1", olink("sect_A.9")))
    assert [(sop.uid, sop.name, sop.iod_section) for sop in found] == [("1.2.840.1", "Lamp Image Storage", "sect_A.9")]
    assert problems == []


def test_a_fourth_column_does_no_harm_and_other_tables_are_left_alone() -> None:
    header = (*SOP_HEADER, "Specialization")
    assert len(sop_classes(row("Lamp", "1.2", olink("sect_A.9"), "told"), header=header)[0]) == 1
    assert sop_classes(row("Lamp", "1.2", "N"), header=("SOP Class Name", "SOP Class UID", "Usage"))[0] == []
    assert sop_classes(row("Lamp", "1.2"), header=("SOP Class Name", "SOP Class UID"))[0] == []


def test_a_sop_class_without_an_iod_is_a_problem() -> None:
    assert sop_classes(row("Lamp Image Storage", "1.2", "Lamp Image")) == (
        [],
        ["part04.xml:5 table_B.5-1 row 1: SOP Class 'Lamp Image Storage' names no IOD"],
    )


def test_functional_group_tables_and_references_to_them() -> None:
    problems = Problems()
    groups = table(
        "table_A.9-2",
        "Lamp Image Functional Group Macros",
        GROUPS,
        row("Lamp Measures", link("sect_C.7"), "M - May not be used as a Shared Functional Group."),
        row("Lamp Echo", link("sect_C.8"), "C - Required if told."),
    )
    printed = part(
        section("sect_A.9", "Lamp Image IOD", section("sect_A.9.4", "S", groups)),
        section("sect_A.10", "Shade Image IOD", section("sect_A.10.4", "S", link("table_A.9-2"))),
        section("sect_A.11", "Stand Image IOD", section("sect_A.11.4", "S", "<para>None.</para>")),
    )
    (found,) = read_module_tables(printed, problems)
    assert problems.found == []
    assert (found.label, found.section, found.kind) == ("A.9-2", "sect_A.9.4", "groups")
    assert [(use.entity, use.module, use.section, use.usage, use.condition) for use in found.uses] == [
        ("", "Lamp Measures", "sect_C.7", "M", "May not be used as a Shared Functional Group."),
        ("", "Lamp Echo", "sect_C.8", "C", "Required if told."),
    ]
    assert referenced_group_table(printed, "sect_A.10") == "table_A.9-2"
    assert referenced_group_table(printed, "sect_A.11") == ""
    assert referenced_group_table(printed, "sect_A.12") == ""


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ((*MODULES[:3], "Use"), "IE | Module | Reference | Usage"),
        ((*GROUPS[:2], "Use"), "Functional Group Macro | Section | Usage"),
        (
            ("Module", "Reference", "Use"),
            "Module | Reference | Module Description or Module | Reference | Description or "
            "Module | Reference | Usage | Module Description",
        ),
    ],
)
def test_a_module_table_with_unknown_columns_is_a_problem(header: tuple[str, ...], expected: str) -> None:
    problems = Problems()
    printed = part(section("sect_A.9.3", "S", table("table_A.9-1", "Lamp Image IOD Modules", header)))
    assert list(read_module_tables(printed, problems)) == []
    (problem,) = problems.found
    assert problem.message == f"the columns are {' | '.join(header)}; expected, in any case, {expected.lower()}"
    assert printed.claimed == {}


def test_a_link_that_leads_nowhere_is_a_problem() -> None:
    problems = Problems()
    rows = row("Image", "Lamp", link("sect_C.3"), "M"), row("Image", "Foot", link("sect_A.9.3"), "M")
    printed = part(section("sect_A.9.3", "S", table("table_A.9-1", "Lamp Image IOD Modules", MODULES, *rows)))
    check_references(printed, problems)
    assert [problem.message for problem in problems.found] == ["refers to sect_C.3, which is not in this part"]

"""Module tables of IODs, sections, and SOP Classes of part 4."""

import pytest
from made_up import MODULES, attributes, cell, part, row, section, table

from dicomgen.model.raw import ModuleTable, SopClass
from dicomgen.problems import Problems
from dicomgen.read.iods import read_group_tables, read_module_tables, read_section, referenced_group_table
from dicomgen.read.references import check_references
from dicomgen.read.sopclasses import read_sop_classes


def link(target: str) -> str:
    return f'<para><xref linkend="{target}" xrefstyle="select: label"/></para>'


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
    assert problems == [f"part03.xml:5 table_A.9-1 row 1: module 'Lamp' has the usage {printed!r}"]


def test_a_module_without_a_reference_is_read() -> None:
    (found,), problems = module_tables(row("Image", "Lamp", "C.3", "M"))
    assert (found.uses[0].section, problems) == ("", [])


def test_other_tables_are_no_module_tables() -> None:
    printed = part(table("table_B", "Lamp IOD Modules", ("Module", "Reference", "Module Description")))
    assert list(read_module_tables(printed, Problems())) == []


# Sections.


def test_a_section_lists_its_own_tables_before_deeper_ones() -> None:
    printed = part(
        section(
            "sect_C.9",
            "Lamp Module",
            section("sect_C.9.1", "Detail", attributes("table_C.9.1-1")),
            attributes("table_C.9-1"),
            table("table_C.9-2", "Other", ("Value", "Meaning")),
        )
    )
    found = read_section(printed, "sect_C.9")
    assert found is not None
    assert (found.title, found.tables) == ("Lamp Module", ("table_C.9-1", "table_C.9.1-1"))


def test_a_module_whose_attributes_stand_in_a_subsection() -> None:
    printed = part(section("sect_C.9", "Lamp", section("sect_C.9.1", "Attributes", attributes("table_C.9.1-1"))))
    found = read_section(printed, "sect_C.9")
    assert found is not None
    assert found.tables == ("table_C.9.1-1",)


def test_a_section_that_is_not_there() -> None:
    assert read_section(part(), "sect_C.9") is None
    assert read_section(part(), "") is None


# SOP Classes.

SOP_HEADER = "SOP Class Name", "SOP Class UID", 'IOD Specification (defined in <olink targetptr="PS3.3"/>)'


def sop_classes(*rows: str, header: tuple[str, ...] = SOP_HEADER) -> tuple[list[SopClass], list[str]]:
    problems = Problems()
    found = list(read_sop_classes(part(table("table_B.5-1", "SOP Classes", header, *rows), name="part04"), problems))
    return found, [str(problem) for problem in problems.found]


def olink(target: str) -> str:
    return f'<para><olink targetdoc="PS3.3" targetptr="{target}"/></para>'


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


GROUPS = ("Functional Group Macro", "Section", "Usage")


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
    (found,) = read_group_tables(printed, problems)
    assert problems.found == []
    assert (found.label, found.section) == ("A.9-2", "sect_A.9.4")
    assert [(use.entity, use.module, use.section, use.usage, use.condition) for use in found.uses] == [
        ("", "Lamp Measures", "sect_C.7", "M", "May not be used as a Shared Functional Group."),
        ("", "Lamp Echo", "sect_C.8", "C", "Required if told."),
    ]
    assert referenced_group_table(printed, "sect_A.10") == "table_A.9-2"
    assert referenced_group_table(printed, "sect_A.11") == ""
    assert referenced_group_table(printed, "sect_A.12") == ""


def test_a_module_table_with_unknown_columns_is_a_problem() -> None:
    problems = Problems()
    headers = (*MODULES[:3], "Use")
    printed = part(section("sect_A.9.3", "S", table("table_A.9-1", "Lamp Image IOD Modules", headers)))
    assert list(read_module_tables(printed, problems)) == []
    (problem,) = problems.found
    assert problem.message == "the columns are IE | Module | Reference | Use; expected IE | Module | Reference | Usage"


def test_a_link_that_leads_nowhere_is_a_problem() -> None:
    problems = Problems()
    rows = row("Image", "Lamp", link("sect_C.3"), "M"), row("Image", "Foot", link("sect_A.9.3"), "M")
    printed = part(section("sect_A.9.3", "S", table("table_A.9-1", "Lamp Image IOD Modules", MODULES, *rows)))
    check_references(printed, problems)
    assert [problem.message for problem in problems.found] == ["refers to sect_C.3, which is not in this part"]

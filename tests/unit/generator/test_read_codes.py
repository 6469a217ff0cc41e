"""Coding schemes, codes, body parts and templates: part 16 besides context groups."""

import pytest
from made_up import cell, facts, link, part, row, section, table

from dicomgen.model.registries import BodyPart, CodingScheme
from dicomgen.model.templates import Template
from dicomgen.problems import Problems
from dicomgen.read.templates import read_templates
from dicomgen.read.terminology import read_body_parts, read_codes, read_coding_schemes

# Coding schemes.

SCHEMES = "Coding Scheme Designator", "Coding Scheme UID", "Coding Scheme Name", "Remark"
OTHERS = "Coding Scheme Designator", "Coding Scheme UID", "Description"


def schemes(*rows: str, others: str = "") -> tuple[list[CodingScheme], list[str]]:
    problems = Problems()
    printed = part(table("table_8-1", "S", SCHEMES, *rows), table("table_8-2", "S", OTHERS, others), name="part16")
    return list(read_coding_schemes(printed, problems)), [str(problem) for problem in problems.found]


def test_coding_schemes_of_both_tables() -> None:
    found, problems = schemes(
        row("99X", "1.2.\u200b3", "Lamps", "told"), row("99Y", "", "Feet", ""), others=row("Act", "1.2.4", "told")
    )
    assert problems == []
    assert [(one.designator, one.uid, one.name) for one in found] == [
        ("99X", "1.2.3", "Lamps"),
        ("99Y", "", "Feet"),
        ("Act", "1.2.4", ""),
    ]


@pytest.mark.parametrize("uid", ["1.2.03", "none", "3.1"])
def test_what_is_no_uid_of_a_coding_scheme_is_a_problem_and_left_out(uid: str) -> None:
    (found,), problems = schemes(row("99X", uid, "Lamps", ""))
    assert (found.designator, found.uid) == ("99X", "")
    assert problems == [f"part16.xml:5 table_8-1 row 1: coding scheme 99X has the UID {uid!r}, which is none"]


# Codes that the standard defines.


def test_codes() -> None:
    header = "Code Value", "Code Meaning", "Definition", "Notes"
    rows = (
        row("110001", "Lamp", "What shines.", ""),
        row("110002", "Wick", "What burnt.", ""),
        row("", "Stand", "Without a code.", ""),
    )
    found = list(read_codes(part(table("table_D-1", "D", header, *rows), name="part16"), Problems()))
    assert [(one.value, one.meaning) for one in found] == [("110001", "Lamp"), ("110002", "Wick")]


# Terms of body parts.

PARTS = "Coding Scheme Designator", "Code Value", "Code Meaning", "Body Part Examined", "Remark"


def body_parts(*rows: str, header: tuple[str, ...] = PARTS) -> list[BodyPart]:
    return list(read_body_parts(part(table("table_L-1", "L", header, *rows), name="part16")))


def test_body_parts_that_have_a_term() -> None:
    found = body_parts(row("99X", "P-1", "Nose", "NOSE", ""), row("99X", "P-2", "Tail", "", ""))
    assert [(one.table, one.term, one.scheme, one.value, one.meaning) for one in found] == [
        ("table_L-1", "NOSE", "99X", "P-1", "Nose")
    ]
    assert body_parts(row("99X", "P-1", "Nose", "NOSE", ""), header=(*PARTS[:3], "Term", "Remark")) == []


# Templates.

ROWS = "", "NL", "Rel with Parent", "VT", "Concept Name", "VM", "Req Type", "Condition", "Value Set Constraint"
KNOWN = facts(type="Extensible", order="Significant", root="Yes")


def templates(*content: str) -> tuple[list[Template], list[str]]:
    problems = Problems()
    return list(read_templates(part(*content, name="part16"), problems)), [str(one) for one in problems.found]


def template(*rows: str, known: str = KNOWN, header: tuple[str, ...] = ROWS) -> Template:
    (found,), problems = templates(section("sect_TID_5", "Lamp", known, table("table_TID_5", "Lamp", header, *rows)))
    assert problems == []
    return found


ROOT = row("1", "", "", "CONTAINER", 'EV (L-9, 99X, "Lamp")', "1", "M", "", "")
CODE = row("2", "&gt;&gt;", "CONTAINS", "CODE", "$Kind", "1-n", "MC", "IF lit", link("sect_CID_9"))


def test_the_facts_of_a_template() -> None:
    found = template(ROOT)
    assert (found.tid, found.title) == ("5", "Lamp")
    assert (found.extensible, found.ordered, found.root) == (True, True, True)
    other = template(ROOT, known=facts(type="Non-Extensible", order="Non-Significant", root="No"))
    assert (other.extensible, other.ordered, other.root) == (False, False, False)


def test_the_rows_of_a_template() -> None:
    first, second = template(ROOT, CODE).rows
    assert (first.number, first.level, first.value_type, first.multiplicity) == ("1", 0, "CONTAINER", "1")
    assert (first.concept, first.requirement) == ('EV (L-9, 99X, "Lamp")', "M")
    assert (second.level, second.relationship, second.concept) == (2, "CONTAINS", "$Kind")
    assert (second.condition, second.values, second.includes) == ("IF lit", "{sect_CID_9}", "")


def test_a_template_without_nesting_has_no_such_column() -> None:
    found = template(row("1", "CONTAINS", "CODE", "$Kind", "1", "M", "", ""), header=(ROWS[0], *ROWS[2:]))
    assert [(one.level, one.relationship, one.value_type) for one in found.rows] == [(0, "CONTAINS", "CODE")]


@pytest.mark.parametrize(
    ("concept", "includes"), [(link("sect_TID_7"), "7"), (link("sect_TID_7b"), "7b"), ("$Template", "")]
)
def test_an_include_names_its_template(concept: str, includes: str) -> None:
    (found,) = template(row("1", "&gt;", "CONTAINS", "INCLUDE", concept, "1", "U", "", "$Kind = x")).rows
    assert (found.includes, found.values) == (includes, "$Kind = x")


@pytest.mark.parametrize(("concept", "shown"), [(link("sect_CID_7"), "{sect_CID_7}"), ("", "nothing")])
def test_an_include_of_anything_else_is_a_problem(concept: str, shown: str) -> None:
    rows = row("1", "", "CONTAINS", "INCLUDE", concept, "1", "U", "", "")
    (found,), problems = templates(section("sect_TID_5", "Lamp", table("table_TID_5", "Lamp", ROWS, rows)))
    assert problems == [f"part16.xml:5 table_TID_5 row 1: includes {shown}, which is no template"]
    assert len(found.rows) == 1


@pytest.mark.parametrize(
    ("caption", "header"),
    [("Parameters", ("Name", "Usage")), ("What it takes", ("Parameter Name", "Parameter Usage"))],
)
def test_the_parameters_of_a_template(caption: str, header: tuple[str, ...]) -> None:
    before = table("table_P", caption, header, row("$Kind", "What kind"), row("", "-"), row("$Maker", "Who"))
    (found,), _ = templates(section("sect_TID_5", "L", before, table("table_TID_5", "L", ROWS, ROOT)))
    assert found.parameters == ("$Kind", "$Maker")


def test_several_tables_are_one_template_and_sections_without_one_are_none() -> None:
    two = table("table_5a", "L", ROWS, ROOT), table("table_5b", "L", ROWS, CODE)
    found, _ = templates(
        section("sect_TID_4", "Old (Retired)", "<para>Gone.</para>"),
        section("sect_TID_5", "L", *two, section("sect_TID_5.1", "Inner", table("table_5c", "L", ("A",), row("B")))),
        section("sect_5", "L", table("table_5d", "L", ROWS, row(*[cell("x")] * 9))),
    )
    assert [(one.tid, len(one.rows)) for one in found] == [("5", 2)]

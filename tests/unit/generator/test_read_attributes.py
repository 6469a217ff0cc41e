"""Attribute tables: levels, tags, types, includes, descriptions."""

import pytest
from made_up import ATTRIBUTES, attributes, cell, part, row, section, table, tables, values

from dicomgen.model.raw import PrintedRow
from dicomgen.read.description import describe


def rows(*printed: str) -> tuple[PrintedRow, ...]:
    found, problems = tables(attributes("table_T", *printed))
    assert problems.found == []
    return found["table_T"].rows


def one(*cells: str) -> PrintedRow:
    (only,) = rows(row(*cells))
    return only


def complaints(*printed: str) -> list[str]:
    _, problems = tables(attributes("table_T", *printed))
    return [str(problem) for problem in problems.found]


def test_a_table_with_its_place() -> None:
    found, _ = tables(section("sect_C.9.1", "Lamp Module", attributes("table_C.9-1", row("Maker", "(0011,0009)", "3"))))
    table_ = found["table_C.9-1"]
    assert (table_.label, table_.caption, table_.section, table_.typed) == (
        "C.9-1",
        "Lamp Module Attributes",
        "sect_C.9.1",
        True,
    )
    assert str(table_.rows[0].origin) == "part03.xml:5 table_C.9-1 row 1"


@pytest.mark.parametrize(
    ("name", "level", "expected"),
    [
        ("Maker", 0, "Maker"),
        ("&gt;Maker", 1, "Maker"),
        ("&gt; Maker", 1, "Maker"),
        ("&gt;&gt;Maker", 2, "Maker"),
        ("&gt; &gt;&gt; Maker", 3, "Maker"),
        ("&gt;\u200bLamp > 3", 1, "Lamp > 3"),
        ("&gt;\n   Maker\n  of Lamps", 1, "Maker of Lamps"),
    ],
)
def test_levels(name: str, level: int, expected: str) -> None:
    found = one(name, "(0011,0009)", "3", "Told.")
    assert (found.level, found.name) == (level, expected)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("(0011,0009)", "00110009"),
        ("(0011,\n0009)", "00110009"),
        ("(0011,00ab)", "001100AB"),
        ("(60xx,0010)", "60xx0010"),
        ("(0011,\u200b0009)", "00110009"),
    ],
)
def test_tags(printed: str, expected: str) -> None:
    assert one("Maker", printed, "3", "Told.").tag == expected


@pytest.mark.parametrize("kind", ["1", "1C", "2", "2C", "3", ""])
def test_types(kind: str) -> None:
    assert one("Maker", "(0011,0009)", kind, "Told.").type == kind


@pytest.mark.parametrize(("printed", "kind"), [("3 See note", "3"), ("1C (for lamps)", "1C"), ("2.", "2")])
def test_a_type_may_have_a_remark_behind_it(printed: str, kind: str) -> None:
    assert one("Maker", "(0011,0009)", printed, "Told.").type == kind


@pytest.mark.parametrize("kind", ["1D", "O", "U", "C1", "33", "1 C", "2/2C"])
def test_another_type_is_a_problem_at_its_place_and_optional(kind: str) -> None:
    printed = row("Maker", "(0011,0009)", "1"), row("Lamp", "(0011,0001)", kind)
    found, problems = tables(attributes("table_T", *printed))
    assert [str(each) for each in problems.found] == [
        f"part03.xml:6 table_T row 2: Lamp has the type {kind!r}; it is taken for optional"
    ]
    assert [each.type for each in found["table_T"].rows] == ["1", "3"]


def test_a_row_without_its_type_cell_is_a_problem() -> None:
    assert complaints(row("Maker", "(0011,0009)", "Who made it.")) == [
        "part03.xml:5 table_T row 1: Maker has the type 'Who made it.'; it is taken for optional"
    ]


def test_a_tag_of_another_form_is_a_problem_but_for_examples() -> None:
    broken = attributes("table_T", row("Maker", "(0011,009)", "3", "Told."))
    (problem,) = tables(broken)[1].found
    assert problem.message == "Maker has the tag '(0011,009)', which is not of the form (gggg,eeee)"
    assert tables(section("sect_5.1", "How to read tables", broken))[1].found == []


def test_a_row_without_a_description_is_read() -> None:
    found = one("Maker", "(0011,0009)", "3")
    assert found.description.prose == ""


def test_a_heading_within_the_table_is_left_out() -> None:
    assert rows(row(cell("ABOUT LAMPS", colspan=4)), row("Maker", "(0011,0009)", "3", "Told."))[0].name == "Maker"
    assert rows(row("<th colspan='4'><para>ABOUT LAMPS</para></th>")) == ()
    headed = attributes("table_T", row(cell("ABOUT LAMPS", colspan=4)), row("Maker", "(0011,0009)", "3", "Told."))
    assert tables(headed)[0]["table_T"].headings == 1


def test_a_row_that_stands_for_any_attribute_is_kept_without_a_tag() -> None:
    found = one("Any Attribute of a lamp", "", "2", "Told.")
    assert (found.name, found.tag, found.type, found.include) == ("Any Attribute of a lamp", "", "2", "")


@pytest.mark.parametrize("level", [0, 1, 3])
def test_an_include_names_its_table(level: int) -> None:
    content = "<para>" + "&gt;" * level + '<emphasis>Include <xref linkend="table_10-99"/></emphasis></para>'
    found = one(cell(content, colspan=3), "Required if told.")
    assert (found.level, found.include, found.tag, found.type) == (level, "table_10-99", "", "")
    assert found.description.prose == "Required if told."


def test_an_include_without_a_description_cell() -> None:
    assert one(cell('<para>Include <xref linkend="table_10-99"/></para>', colspan=4)).include == "table_10-99"


def test_an_attribute_whose_name_begins_with_include_is_an_attribute() -> None:
    found = one("Includes Lamp", "(0011,0009)", "3", "Told.")
    assert (found.tag, found.include) == ("00110009", "")


def test_an_include_of_a_section_is_not_an_include_of_a_table() -> None:
    found = one('<para>Include any of <xref linkend="sect_C.9"/></para>', "", "", "Told.")
    assert (found.include, found.tag) == ("", "")


def test_the_same_tag_twice_is_two_rows() -> None:
    twice = rows(row("Maker", "(0011,0009)", "1C", "Now."), row("Maker", "(0011,0009)", "3", "Then."))
    assert [found.type for found in twice] == ["1C", "3"]


@pytest.mark.parametrize(
    "header", [ATTRIBUTES, ("Attribute name", *ATTRIBUTES[1:]), ("Attribute Name", "Tag", "Type", "Description")]
)
def test_headers_with_types(header: tuple[str, ...]) -> None:
    found, problems = tables(table("table_T", "Lamp Module Attributes", header, row("Maker", "(0011,0009)", "1", "T.")))
    assert found["table_T"].typed
    assert found["table_T"].rows[0].type == "1"
    assert problems.found == []


def test_what_binds_a_macro_may_stand_behind_its_name() -> None:
    found = one('<para>&gt;Include <xref linkend="table_10-99"/> D<olink targetptr="sect_CID_9"/>.</para>')
    assert (found.level, found.include) == (1, "table_10-99")
    assert [(group.cid, group.lead) for group in found.description.groups] == [("9", "D")]


def test_what_is_included_in_words_is_kept_without_a_tag() -> None:
    found = one(cell("&gt;Include whatever lamps have", colspan=3), "")
    assert (found.level, found.name, found.tag, found.include) == (1, "Include whatever lamps have", "", "")


@pytest.mark.parametrize("header", [("Key", *ATTRIBUTES[1:]), ("Key", "Tag", "Type", "Description")])
def test_a_table_of_keys_is_an_attribute_table(header: tuple[str, ...]) -> None:
    found, problems = tables(table("table_T", "Lamp Keys", header, row("Maker", "(0011,0009)", "1C", "T.")))
    assert (found["table_T"].typed, found["table_T"].rows[0].type, problems.found) == (True, "1C", [])


@pytest.mark.parametrize("name", ["Attribute Name", "Attribute name", "Key"])
@pytest.mark.parametrize("last", ["Attribute Description", "Description"])
def test_a_normalized_table_has_no_types(name: str, last: str) -> None:
    header = name, "Tag", last
    found, _ = tables(table("table_T", "Lamp Module Attributes", header, row("Maker", "(0011,0009)", "Who made it.")))
    (only,) = found["table_T"].rows
    assert (found["table_T"].typed, only.type, only.description.prose) == (False, "", "Who made it.")


@pytest.mark.parametrize(
    "header", [("Attribute Name", "Tag", "Typ", "Attribute Description"), ("Attribute Name", "Tag", "VR", "Type", "X")]
)
def test_an_unexpected_column_is_a_problem(header: tuple[str, ...]) -> None:
    found, problems = tables(table("table_T", "T", header, row("Maker", "(0011,0009)", "1", "T.")))
    assert found == {}
    assert [str(each) for each in problems.found] == [
        f"part03.xml:3 table_T: the columns of an attribute table are {' | '.join(header)}"
    ]


def test_other_tables_are_left_alone() -> None:
    found, problems = tables(table("table_T", "T", ("Lamp", "Tag", "Type", "Attribute Description")))
    assert (found, problems.found) == ({}, [])


# Descriptions.


def test_a_description_has_prose_lists_groups_and_sections() -> None:
    found = one(
        "Lamp",
        "(0011,0001)",
        "1",
        "<para>How it shines.</para>"
        + values("Enumerated Values:", "RED", '<emphasis role="bold">BLUE</emphasis>')
        + '<note><para>Not <xref linkend="sect_NOTE"/>.</para></note>'
        + '<para>See <xref linkend="sect_C.9.1.1"/>. B<olink targetdoc="PS3.16" targetptr="sect_CID_7"/>.</para>',
    ).description
    assert found.prose == "How it shines. See {sect_C.9.1.1}. B{sect_CID_7}."
    assert [(each.title, each.terms) for each in found.lists] == [("Enumerated Values:", ("RED", "BLUE"))]
    assert [(group.cid, group.lead) for group in found.groups] == [("7", "B")]
    assert found.sections == ("sect_C.9.1.1",)


def test_a_list_knows_its_place_and_the_paragraph_before_it() -> None:
    found = one(
        "Lamp", "(0011,0001)", "1", "<para>Value 2 is told:</para>\n" + values("Defined Terms:", "A") + values("", "B")
    ).description
    assert [each.lead for each in found.lists] == ["Value 2 is told:", ""]
    assert [each.title for each in found.lists] == ["Defined Terms:", ""]
    assert str(found.lists[0].origin) == "part03.xml:6 table_T row 1"


def test_two_groups_in_one_description_keep_their_leads() -> None:
    found = one(
        "Lamp",
        "(0011,0001)",
        "1",
        '<para>For red D<olink targetptr="sect_CID_7"/>, else B<olink targetptr="sect_CID_8"/>.</para>',
    ).description
    assert [(group.cid, group.lead) for group in found.groups] == [("7", "For red D"), ("8", ", else B")]


def test_the_description_of_a_section_is_its_own() -> None:
    printed = part(
        section(
            "sect_S",
            "Lamp Color",
            "<para>Told of <xref linkend='sect_X'/>.</para>",
            values("Defined Terms:", "OWN"),
            "<table><tbody><tr><td>" + values("Defined Terms:", "CELL") + "</td></tr></tbody></table>",
            section("sect_S.1", "Deeper", "<para>Deep.</para>", values("Defined Terms:", "DEEP")),
        )
    )
    found = describe(printed, printed.by_id["sect_S"], printed.origin(printed.by_id["sect_S"]))
    assert found.prose == "Told of {sect_X}."
    assert [each.terms for each in found.lists] == [("OWN",)]
    assert found.sections == ("sect_X",)

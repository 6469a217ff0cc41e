"""Sections: their own lists, the tables in and below them, what stands around them, and grids."""

import pytest
from made_up import attributes, cell, part, row, section, table, values

from dicomgen.model.raw import PrintedGrid, PrintedSection
from dicomgen.problems import Problems
from dicomgen.read.attributes import read_attribute_tables
from dicomgen.read.sections import read_sections

CHAPTER = '<chapter xml:id="chapter_C"><title>Lamps</title>{}</chapter>'


def sections(*content: str) -> dict[str, PrintedSection]:
    return read_sections(part(*content))


def grids(*content: str) -> tuple[PrintedGrid, ...]:
    return sections(section("sect_S", "Lamp Color", *content))["sect_S"].values


def test_a_section_lists_its_own_tables_before_deeper_ones() -> None:
    found = sections(
        section(
            "sect_C.9",
            "Lamp Module",
            section("sect_C.9.1", "Detail", attributes("table_C.9.1-1")),
            attributes("table_C.9-1"),
            table("table_C.9-2", "Other", ("Value", "Meaning")),
        )
    )["sect_C.9"]
    assert (found.title, found.tables) == ("Lamp Module", ("table_C.9-1", "table_C.9.1-1"))


def test_what_stands_around_a_section_innermost_first() -> None:
    found = sections(CHAPTER.format(section("sect_C.9", "Lamp", section("sect_C.9.1", "Detail"))))
    assert list(found) == ["chapter_C", "sect_C.9", "sect_C.9.1"]
    assert [one.around for one in found.values()] == [(), ("chapter_C",), ("sect_C.9", "chapter_C")]


def test_lists_are_those_of_the_section_itself() -> None:
    found = sections(
        section("sect_S", "S", values("Defined Terms:", "OWN"), section("sect_T", "T", values("", "INNER"))),
        section("sect_U", "U", table("table_U", "T", ("A",), row(values("", "CELL")))),
    )
    assert [[one.terms for one in each.description.lists] for each in found.values()] == [[("OWN",)], [("INNER",)], []]


def test_the_first_of_two_sections_with_one_id_counts() -> None:
    found = sections(section("sect_S", "first"), section("sect_S", "second"))
    assert [one.title for one in found.values()] == ["first"]


# Grids.


def test_a_grid_has_its_cells_as_paragraphs_and_the_paragraph_before_it() -> None:
    two = cell("<para>one</para><para/><para>two</para>")
    (found,) = grids("<para>Value 2 is told:</para>", table("table_S-1", "Lamps", ("Term", "Meaning"), row("RED", two)))
    assert (found.identity, found.caption, found.header) == ("table_S-1", "Lamps", ("Term", "Meaning"))
    assert found.lead == "Value 2 is told:"
    assert found.rows == ((("RED",), ("one", "two")),)
    assert str(found.origin) == "part03.xml:3 table_S-1"


def test_cells_that_span_are_repeated_below_and_empty_beside() -> None:
    rows = row(cell("RED", rowspan=2), "1"), row("2"), row(cell("all", colspan=2))
    (found,) = grids(table("table_S-1", "Lamps", ("Term", "Meaning"), *rows))
    assert found.rows == ((("RED",), ("1",)), (("RED",), ("2",)), (("all",), ()))


def test_an_informal_table_without_a_header_is_a_grid() -> None:
    (found,) = grids("<informaltable><tbody><tr><td><para>RED</para></td></tr></tbody></informaltable>")
    assert (found.identity, found.caption, found.header, found.rows) == ("", "", (), ((("RED",),),))


def test_a_grid_belongs_to_the_innermost_section() -> None:
    found = sections(section("sect_S", "S", section("sect_T", "T", table("table_T", "T", ("A",), row("B")))))
    assert [len(one.values) for one in found.values()] == [0, 1]


@pytest.mark.parametrize("kind", ["table", "informaltable"])
def test_a_table_within_a_cell_is_no_grid(kind: str) -> None:
    inner = f"<{kind}><tbody><tr><td><para>B</para></td></tr></tbody></{kind}>"
    (found,) = grids(f"<table xml:id='table_S'><tbody><tr><td>{inner}</td></tr></tbody></table>")
    assert found.identity == "table_S"


def test_what_another_reader_has_claimed_is_no_grid() -> None:
    printed = part(section("sect_S", "S", attributes("table_1"), table("table_2", "T", ("A",), row("B"))))
    list(read_attribute_tables(printed, Problems()))
    assert [one.identity for one in read_sections(printed)["sect_S"].values] == ["table_2"]

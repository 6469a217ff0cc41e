"""Tables as grids: spans, slips, headers."""

import pytest
from made_up import cell, part, row, section, table

from dicomgen.problems import GeneratorError
from dicomgen.read.tables import all_tables, header_of
from dicomgen.read.tables import table as table_of

HEADER = "A", "B", "C"


def grid(*rows: str, header: tuple[str, ...] = HEADER) -> list[list[str | None]]:
    (found,) = all_tables(part(table("table_T", "T", header, *rows)))
    return [[each.text if each is not None else None for each in row.cells] for row in found.rows()]


def test_plain_rows() -> None:
    assert grid(row("a", "b", "c"), row("d", "e", "f")) == [["a", "b", "c"], ["d", "e", "f"]]


def test_a_wide_cell_stands_in_its_first_column() -> None:
    assert grid(row(cell("a", colspan=2, rowspan=1), "c")) == [["a", None, "c"]]
    assert grid(row(cell("all", colspan=3))) == [["all", None, None]]


@pytest.mark.parametrize("printed", ["", "0", "-2", "two", "²"])
def test_a_span_that_is_no_number_is_one(printed: str) -> None:
    assert grid(row(cell("a", colspan=printed, rowspan=printed), "b", "c")) == [["a", "b", "c"]]


def test_a_table_without_id_or_caption_is_called_by_its_number_and_its_section() -> None:
    printed = table("table_T", "T", HEADER).replace(' xml:id="table_T"', "").replace("<caption>T</caption>", "")
    (found,) = all_tables(part(section("sect_S", "Lamp Module", printed)))
    assert (found.identity, found.caption, found.title) == ("table_T", "", "Lamp Module")


def test_a_tall_cell_is_repeated_below() -> None:
    rows = row(cell("a", rowspan=3), "b", "c"), row("e", "f"), row("h", "i"), row("j", "k", "l")
    assert grid(*rows) == [["a", "b", "c"], ["a", "e", "f"], ["a", "h", "i"], ["j", "k", "l"]]


def test_a_tall_cell_at_the_end_and_in_the_middle() -> None:
    assert grid(row("a", "b", cell("c", rowspan=2)), row("d", "e")) == [["a", "b", "c"], ["d", "e", "c"]]
    assert grid(row("a", cell("b", rowspan=2), "c"), row("d", "f")) == [["a", "b", "c"], ["d", "b", "f"]]


def test_a_cell_that_is_wide_and_tall_covers_its_columns_in_each_row() -> None:
    rows = row(cell("a", colspan=2, rowspan=2), "c"), row("f"), row("g", "h", "i")
    assert grid(*rows) == [["a", None, "c"], ["a", None, "f"], ["g", "h", "i"]]


def test_a_row_with_too_few_cells_is_filled_up() -> None:
    assert grid(row("a")) == [["a", None, None]]
    assert grid("<tr/>") == [[None, None, None]]


def test_a_row_with_too_few_cells_does_not_push_a_span_into_the_row_below_it() -> None:
    rows = row("a", "b", cell("c", rowspan=2)), row("d"), row("g", "h", "i")
    assert grid(*rows) == [["a", "b", "c"], ["d", None, "c"], ["g", "h", "i"]]


def test_a_row_with_too_many_cells_keeps_them() -> None:
    assert grid(row("a", "b", "c", "d")) == [["a", "b", "c", "d"]]


def test_a_th_in_the_body_is_a_cell() -> None:
    assert grid(row("<th><para>a</para></th>", "b", "c")) == [["a", "b", "c"]]


def test_rows_count_through_all_bodies_and_know_their_line() -> None:
    text = table("table_T", "T", HEADER, row("a", "b", "c")).replace(
        "</tbody>", "</tbody>\n\n<tbody>" + row("d", "e", "f") + "</tbody>"
    )
    (found,) = all_tables(part(text))
    assert [str(row.origin) for row in found.rows()] == ["part03.xml:5 table_T row 1", "part03.xml:8 table_T row 2"]


def test_text_of_a_column_that_is_not_there_is_empty() -> None:
    (found,) = all_tables(part(table("table_T", "T", HEADER, row("a"))))
    (only,) = found.rows()
    assert [only.text(column) for column in (0, 2, 9)] == ["a", "", ""]


def test_a_header_with_spans_and_invisible_marks() -> None:
    head = "<thead><tr><th colspan='2'><para>Wide\u200b</para></th><th><para>Two\n words</para></th></tr></thead>"
    (found,) = all_tables(part(f"<table xml:id='table_T'><caption/>{head}<tbody/></table>"))
    assert found.header == ("Wide", "", "Two words")


def test_a_table_without_a_header() -> None:
    (found,) = all_tables(part("<table xml:id='table_T'><tbody><tr><td>a</td></tr></tbody></table>"))
    assert found.header == ()
    assert found.caption == ""
    assert [row.text(0) for row in found.rows()] == ["a"]
    assert header_of(found.element) == ()


def test_place_label_and_caption() -> None:
    (found,) = all_tables(part(section("sect_C.9", "S", table("table_C.9-1", "A  caption", HEADER))))
    assert (found.identity, found.label, found.caption, found.section) == (
        "table_C.9-1",
        "C.9-1",
        "A caption",
        "sect_C.9",
    )
    assert str(found.origin) == "part03.xml:3 table_C.9-1"


def test_a_table_is_found_by_its_id_and_its_header_is_checked() -> None:
    printed = part(table("table_T", "T", HEADER))
    assert table_of(printed, "table_T", "lamps").header == HEADER
    assert table_of(printed, "table_T", "lamps", ("A", "B"), HEADER).header == HEADER
    assert printed.claimed == {printed.by_id["table_T"]: "lamps"}
    with pytest.raises(GeneratorError, match=r"^part03\.xml:3 table_T: the columns are A \| B \| C; expected A \| X$"):
        table_of(printed, "table_T", "lamps", ("A", "X"))
    with pytest.raises(GeneratorError, match=r"^part03\.xml:0 table_U: there is no such table; "):
        table_of(printed, "table_U", "lamps", HEADER)


def test_an_id_of_something_else_is_no_table() -> None:
    with pytest.raises(GeneratorError, match="sect_S: there is no such table"):
        table_of(part(section("sect_S", "S")), "sect_S", "lamps")

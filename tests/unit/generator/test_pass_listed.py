"""Lists of sections and tables of values: of which attribute, which terms, under which condition."""

from collections.abc import Iterable

import pytest
from made_up import ELEMENTS, cell, element, link, part, row, section, table, values

from dicodec.schema import Values, defined, enumerated
from dicomgen.conditions import AttributeNames
from dicomgen.passes.listed import Listed, Reader
from dicomgen.passes.titles import Titles
from dicomgen.read.sections import read_sections

NEW = (
    element("00110011", "Lamp Bits", "US"),
    element("00110012", "Lamp Bits Used", "US"),
    element("00110013", "Lamp Pointer", "AT", "1-n"),
)
BY_TAG = {found.tag: found for found in (*ELEMENTS, *NEW)}
Found = list[tuple[str, Values]]


def reader() -> Reader:
    names = AttributeNames((found.tag, found.name, found.keyword) for found in BY_TAG.values())
    return Reader(Titles(BY_TAG.values(), names, {"sect_A.9": ("1.2.9",)}), BY_TAG)


def shown(found: Iterable[Listed | None]) -> Found:
    """The keywords that each list is for, and what it says."""
    lists = [one for one in found if one is not None]
    return [("+".join(sorted(BY_TAG[tag].keyword for tag in one.tags)), one.values) for one in lists]


def listed(title: str, heading: str, *terms: str, lead: str = "") -> Found:
    before = f"<para>{lead}</para>" if lead else ""
    found = read_sections(part(section("sect_S", title, before, values(heading, *terms))))["sect_S"]
    return shown(reader().in_section(one, found) for one in found.description.lists)


def grid(*rows: str, header: tuple[str, ...], title: str = "S", caption: str = "T", lead: str = "") -> Found:
    before = f"<para>{lead}</para>" if lead else ""
    whole = table("table_S-1", caption, header, *rows)
    whole = whole if header else whole.replace("<thead><tr></tr></thead>", "")
    found = read_sections(part(section("sect_S", title, before, whole)))["sect_S"]
    (printed,) = found.values
    return shown(reader().in_grid(printed, found))


# Lists of sections.


@pytest.mark.parametrize(
    ("title", "heading", "lead", "expected"),
    [
        ("Lamp Color", "Defined Terms:", "", "LampColor"),
        ("Lamp Color and Lamp Type", "Defined Terms:", "", "LampColor+LampType"),
        ("Lamp Color", "Defined Terms for Maker (0011,0009):", "", "Maker"),
        ("Lamps", "Defined Terms:", "The Lamp Color (0011,0001) is one of:", "LampColor"),
        ("Maker", "Defined Terms:", "The Lamp Color (0011,0001) is one of:", "Maker"),
        ("Lamps", "Defined Terms:", "Of the Stand Sequence (0011,0007) the Maker (0011,0009):", "Maker"),
    ],
)
def test_of_which_attribute_a_list_is(title: str, heading: str, lead: str, expected: str) -> None:
    assert listed(title, heading, "A", "B", lead=lead) == [(expected, defined("A", "B"))]


@pytest.mark.parametrize(
    ("title", "heading", "lead"),
    [
        ("Lamps", "Defined Terms:", ""),
        ("Lamps", "Defined Terms:", "Lamp Color (0011,0001), Lamp Type (0011,0006) and Maker (0011,0009) are:"),
        ("Lamps", "Defined Terms:", "The Frob (0011,0098):"),
        ("Lamp Color", "Colors:", ""),
        ("Maker", "", ""),
    ],
)
def test_a_list_of_no_attribute(title: str, heading: str, lead: str) -> None:
    assert listed(title, heading, "A", lead=lead) == []


def test_a_list_without_a_title_counts_as_defined_terms_where_its_terms_are_codes() -> None:
    assert listed("Lamp Color", "", "RED", "DARK BLUE") == [("LampColor", defined("RED", "DARK BLUE"))]
    assert listed("Lamp Color and Maker", "", "RED") == [("LampColor", defined("RED"))]
    assert listed("Lamp Color", "", "RED", "any other word") == []


def test_an_empty_list_says_nothing() -> None:
    assert listed("Lamp Color", "Defined Terms:") == []


@pytest.mark.parametrize(
    ("heading", "lead", "when"),
    [
        ("Enumerated Values:", "If Maker (0011,0009) is X:", "Maker in {X}"),
        ("Enumerated Values:", "If Maker (0011,0009) is X,", "Maker in {X}"),
        ("Enumerated Values:", f"If {link('sect_A.9')[6:-7]}:", "SOPClassUID in {1.2.9}"),
        ("Enumerated Values:", "If frob glork:", "not_parsed"),
        ("Enumerated Values if Maker (0011,0009) is Y:", "If Maker (0011,0009) is X:", "Maker in {Y}"),
        ("Enumerated Values:", "Nobody knows if.", ""),
    ],
)
def test_the_paragraph_before_a_list_may_be_its_condition(heading: str, lead: str, when: str) -> None:
    assert listed("Lamp Color", heading, "A", lead=lead) == [("LampColor", enumerated("A", when=when))]


def test_the_paragraph_before_a_list_may_say_its_position() -> None:
    assert listed("Lamp Type", "Defined Terms:", "A", lead="Value 2 shall be:") == [("LampType", defined("A", at=2))]
    both = listed("Lamp Type", "Defined Terms for Value 3:", "A", lead="Value 2 shall be:")
    assert both == [("LampType", defined("A", at=3))]


# Tables of terms.

TERMS = "Defined Term Name", "Defined Term Description"


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (TERMS, defined("RED", "BLUE")),
        (("Defined Terms", "Definition"), defined("RED", "BLUE")),
        (("Enumerated Value", "Definition"), enumerated("RED", "BLUE")),
        (("ENUMERATED VALUES", "Definition"), enumerated("RED", "BLUE")),
    ],
)
def test_a_column_of_terms_is_known_by_its_heading(header: tuple[str, ...], expected: Values) -> None:
    found = grid(row("RED", "like a rose"), row("BLUE", "like the sea"), header=header, title="Lamp Color")
    assert found == [("LampColor", expected)]


def test_the_column_of_terms_may_be_any_and_a_cell_gives_its_first_paragraph() -> None:
    rows = row("like a rose", cell("<para>RED</para><para>the usual one</para>"))
    assert grid(rows, header=("Meaning", "Defined Term"), title="Lamp Color") == [("LampColor", defined("RED"))]


def test_headings_and_absent_terms_within_the_table_are_no_terms() -> None:
    rows = row(cell("Old ones", colspan=2)), row("none", "x"), row("-", "x"), row("RED", "x"), row("RED", "y")
    assert grid(*rows, header=TERMS, title="Lamp Color") == [("LampColor", defined("RED"))]
    assert grid(*rows[:3], header=TERMS, title="Lamp Color") == []


@pytest.mark.parametrize(
    ("title", "caption", "lead", "expected"),
    [
        ("S", "Defined Terms of Lamp Type (0011,0006) Value 3", "", ("LampType", defined("A", at=3))),
        ("S", "Defined Terms for Maker (0011,0009)", "", ("Maker", defined("A"))),
        ("S", "Lamp Type Value 2", "", ("LampType", defined("A", at=2))),
        ("S", "Lamp Type Value 2 for CT", "", ("LampType", defined("A", at=2, when="Modality in {CT}"))),
        ("Lamp Type", "Kinds of lamps", "Value 4 is:", ("LampType", defined("A", at=4))),
        ("Lamp Type", "Kinds of lamps for the garden", "", ("LampType", defined("A"))),
        ("S", "Kinds of lamps", "The Lamp Type (0011,0006) is:", ("LampType", defined("A"))),
        (
            "S",
            "Enumerated Values of Lamp Type (0011,0006) Value 3 for the garden",
            "",
            # The heading of the column says what they are.
            ("LampType", defined("A", at=3, when="not_parsed")),
        ),
    ],
)
def test_of_what_a_table_of_terms_speaks(title: str, caption: str, lead: str, expected: tuple[str, Values]) -> None:
    assert grid(row("A", "a"), header=TERMS, title=title, caption=caption, lead=lead) == [expected]


def test_the_paragraph_before_a_table_may_name_more_attributes_than_its_caption() -> None:
    lead = "The Defined Terms of Lamp Color (0011,0001) and Maker (0011,0009):"
    found = grid(row("A", "a"), header=TERMS, caption="Terms of the Lamp Color", lead=lead)
    assert found == [("LampColor+Maker", defined("A"))]


def test_a_table_without_a_header_is_announced_by_the_paragraph_before_it() -> None:
    rows = row("RED", "like a rose"), row("BLUE", "like the sea")
    found = grid(*rows, header=(), title="Lamp Color", lead="It has the Enumerated Values in this table.")
    assert found == [("LampColor", enumerated("RED", "BLUE"))]
    assert grid(*rows, header=(), title="Lamp Color", lead="It has colors.") == []
    assert grid(*rows, header=(), lead="It has the Enumerated Values in this table.") == []


# Combinations of values.


def combined(*rows: str, header: tuple[str, ...] = ("Lamp Color", "Lamp Bits"), caption: str = "T") -> Found:
    return grid(*rows, header=header, caption=caption)


def test_a_column_holds_under_the_values_of_the_columns_before_it() -> None:
    header = "Lamp Color (0011,0001)", "Lamp Bits", "Lamp Bits Used Value"
    assert combined(row("RED", "8", "8"), row("RED", "16", "9 to 11"), row("BLUE", "8", "7"), header=header) == [
        ("LampBits", enumerated("8", "16", when="LampColor in {RED}")),
        ("LampBitsUsed", enumerated("8", when="LampColor in {RED} and LampBits == 8")),
        ("LampBitsUsed", enumerated("9", "10", "11", when="LampColor in {RED} and LampBits == 16")),
        ("LampBits", enumerated("8", when="LampColor in {BLUE}")),
        ("LampBitsUsed", enumerated("7", when="LampColor in {BLUE}")),
    ]


def test_the_same_values_under_several_are_one_list() -> None:
    assert combined(row("RED", "8"), row("BLUE", "8"), row("ANY", "16")) == [
        ("LampBits", enumerated("8", when="LampColor in {RED, BLUE}")),
        ("LampBits", enumerated("16", when="LampColor in {ANY}")),
    ]


@pytest.mark.parametrize(
    ("printed", "terms"),
    [
        ("8", ("8",)),
        ("8 or 16", ("8", "16")),
        ("8, 12, 16", ("8", "12", "16")),
        ("9 to 12, 16", ("9", "10", "11", "12", "16")),
        ("<para>8</para><para>16</para>", ("8", "16")),
    ],
)
def test_cells_of_several_values(printed: str, terms: tuple[str, ...]) -> None:
    assert combined(row("RED", printed)) == [("LampBits", enumerated(*terms, when="LampColor in {RED}"))]


@pytest.mark.parametrize("printed", ["", "-", "none", "about 8", "8 if lit", "16 to 9"])
def test_cells_of_anything_else_say_nothing(printed: str) -> None:
    assert combined(row("RED", printed)) == []


def test_several_values_before_a_column_are_a_choice() -> None:
    rows = row("8 or 16", "7"), row("32", "31")
    found = combined(*rows, header=("Lamp Bits", "Lamp Bits Used"), caption="Allowed Combinations of bits")
    assert [(name, each.terms, each.when) for name, each in found] == [
        ("LampBitsUsed", ("7",), "(LampBits == 8 or LampBits == 16)"),
        ("LampBitsUsed", ("31",), "LampBits == 32"),
    ]


def test_numbers_are_keys_only_where_the_caption_says_so() -> None:
    rows, header = (row("8", "7"), row("16", "15")), ("Lamp Bits", "Lamp Bits Used")
    assert combined(*rows, header=header) == []
    assert len(combined(*rows, header=header, caption="Allowed Combinations of bits")) == 2


def test_columns_that_say_what_they_are_give_defined_terms() -> None:
    header = "Lamp Bits - Defined Terms", "Lamp Color - Defined Terms", "Meaning"
    assert combined(row("8", "RED", "x"), row("16", "BLUE", "y"), header=header) == [
        ("LampColor", defined("RED", when="LampBits == 8")),
        ("LampBits", defined("8", "16")),
        ("LampColor", defined("BLUE", when="LampBits == 16")),
    ]


def test_positions_in_headings_and_pointers_in_cells() -> None:
    header = "Lamp Type (0011,0006) Value 3", "Lamp Pointer (0011,0013)"
    found = combined(row("ON or OFF", "0011H 0001H \\ 0011H 0009H Lamp Color, Maker"), header=header)
    assert found == [
        ("LampPointer", enumerated("00110001", at=1, when="LampType[3] in {ON, OFF}")),
        ("LampPointer", enumerated("00110009", at=2, when="LampType[3] in {ON, OFF}")),
    ]


@pytest.mark.parametrize(
    "header", [("Lamp Color", "Price"), ("Price", "Lamp Color"), ("Lamp Color",), ("Stand Sequence", "Lamp Color")]
)
def test_other_tables_are_no_combinations(header: tuple[str, ...]) -> None:
    assert combined(row(*["8"] * len(header)), header=header) == []


def test_a_column_that_is_no_attribute_is_passed_over() -> None:
    header = "Lamp Color", "Lamp Bits", "Price", "Lamp Bits Used"
    assert combined(row("RED", "8", "9", "7"), header=header)[1] == (
        "LampBitsUsed",
        enumerated("7", when="LampColor in {RED}"),
    )


# What is half understood closes nothing.


def test_the_attribute_of_a_condition_is_not_what_a_list_is_of() -> None:
    assert listed("Lamps", "Defined Terms:", "X", lead="If Maker (0011,0009) is X:") == []


def test_bits_are_binary_and_flags_hexadecimal() -> None:
    assert listed("Lamp Color", "Enumerated Values for Bit 0:", "0", "1") == [
        ("LampColor", enumerated("0", "1", bits=(0, 0)))
    ]
    assert listed("Lamp Color", "Enumerated Values for Bit 0:", "off", "on") == []
    assert listed("Lamp Color", "Bit Map Values:", "red") == []


def test_a_modality_behind_a_caption_is_the_condition() -> None:
    found = grid(row("RED", "Told."), header=("Enumerated Value", "Description"), caption="Lamp Color for CT")
    assert found == [("LampColor", enumerated("RED", when="Modality in {CT}"))]


def test_a_combination_with_a_cell_that_is_not_understood_closes_nothing() -> None:
    header = "Lamp Color (0011,0001)", "Lamp Bits (0011,0011)"
    sure, doubtful = row("RED", "8"), row("RED", "about 16")
    assert grid(sure, header=header) == [("LampBits", enumerated("8", when="LampColor in {RED}"))]
    assert grid(sure, doubtful, header=header) == []

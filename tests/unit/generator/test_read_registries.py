"""Colour palettes, command elements, the confidentiality profile: parts 6, 7 and 15."""

import pytest
from made_up import link, part, row, section, table

from dicomgen.model.dictionary import DataElement
from dicomgen.model.registries import ColorPalette, Profile
from dicomgen.problems import Problems
from dicomgen.read.commands import read_commands
from dicomgen.read.palettes import read_palettes
from dicomgen.read.profile import read_profile

# Colour palettes.

PALETTES = "Well-known SOP Instance UID", "Content Label", "Content Description", "Section", "URL"
DESCRIPTOR = "Value 1 (Number of entries)", "Value 2 (First value mapped)", "Value 3 (Number of bits)"
DATA = row("0", "1", "2"), row("127", "128", "255")


def palettes(
    *data: str, caption: str = "Dawn Data", target: str = link("sect_B.1.1"), held: bool = True
) -> tuple[list[ColorPalette], list[str]]:
    problems = Problems()
    inner = table("table_1", "Dawn Descriptor", DESCRIPTOR, row("2", "0", "8")) if held else ""
    colors = table("table_2", caption, ("Red", "Green", "Blue"), *data)
    printed = part(
        table("table_B.1-1", "Palettes", PALETTES, row("1.2.\u200b3", "DAWN", "Dawn", target, "")),
        section("sect_B.1.1", "Dawn", section("sect_B.1.1.2", "Definition", inner, colors)),
        name="part06",
    )
    return list(read_palettes(printed, problems)), [str(problem) for problem in problems.found]


def test_a_palette_has_its_descriptor_and_data_from_its_section() -> None:
    (found,), problems = palettes(*DATA)
    assert problems == []
    assert (found.uid, found.label, found.description) == ("1.2.3", "DAWN", "Dawn")
    assert (found.descriptor, found.segmented) == ((2, 0, 8), False)
    assert (found.red, found.green, found.blue) == ((0, 127), (1, 128), (2, 255))


def test_the_columns_of_a_segmented_palette_may_differ_in_length() -> None:
    (found,), _ = palettes(*DATA, row("7", "", "9"), caption="Dawn Segmented Data")
    assert found.segmented
    assert (found.red, found.green, found.blue) == ((0, 127, 7), (1, 128), (2, 255, 9))


def test_a_section_may_be_named_by_its_number() -> None:
    assert palettes(*DATA, target="B.1.1")[0][0].label == "DAWN"


@pytest.mark.parametrize(
    ("target", "held"), [(link("sect_B.1.9"), True), (link("sect_B.1.1"), False)], ids=["section", "descriptor"]
)
def test_a_palette_without_its_tables_is_a_problem(target: str, held: bool) -> None:
    found, problems = palettes(*DATA, target=target, held=held)
    place = "sect_B.1.1" if not held else "sect_B.1.9"
    assert found == []
    assert problems == [f"part06.xml:5 table_B.1-1 row 1: palette 'DAWN': {place} has no descriptor or no data"]


# Command elements.

FIELDS = "Tag", "Message Field", "Keyword", "VR", "VM"


def commands(row_: str, retired: str = "", header: tuple[str, ...] = FIELDS) -> tuple[list[DataElement], list[str]]:
    problems = Problems()
    printed = part(
        table("table_E.1-1", "C", (*header, "Description of Field"), row_),
        table("table_E.2-1", "C", header, retired),
        name="part07",
    )
    return list(read_commands(printed, problems)), [str(problem) for problem in problems.found]


def test_command_elements_and_retired_ones() -> None:
    found, problems = commands(
        row("(0000,0100)", "Command Field", "Command\u200bField", "US", "1", "Told."),
        row("(0000,10a0)", "Wick Length", "Wick Length", "CS", "1-n"),
    )
    assert problems == []
    assert [(one.tag, one.keyword, one.name, one.vr, one.vm, one.retired) for one in found] == [
        ("00000100", "CommandField", "Command Field", "US", "1", False),
        ("000010A0", "WickLength", "Wick Length", "CS", "1-n", True),
    ]


def test_a_command_element_without_a_tag_is_a_problem() -> None:
    assert commands(row("0000,0100", "Command Field", "CommandField", "US", "1", "Told.")) == (
        [],
        ["part07.xml:5 table_E.1-1 row 1: tag '0000,0100' is not of the form (gggg,eeee)"],
    )


def test_command_elements_with_unknown_columns_are_told_and_left_out() -> None:
    found, problems = commands("", header=("Tag", "Name", *FIELDS[2:]))
    assert found == []
    assert "table_E.1-1: the columns are Tag | Name | " in problems[0]


# The confidentiality profile.

FACTS = 'Retd. (from <olink targetptr="PS3.6"/>)', 'In Std. Comp. IOD (from <olink targetptr="PS3.3"/>)'
OPTIONS = "Basic Prof.", "Rtn. UIDs Opt.", "Clean Desc. Opt."
PRIVATE = "Data Element", "Private Creator", "VR", "VM", "Meaning"
KNOWN = "D", "Z", "X", "K", "X/Z"


def profile(
    *attributes: str, items: str = "", private: str = "", header: tuple[str, ...] = (*FACTS, *OPTIONS)
) -> tuple[Profile, list[str]]:
    problems = Problems()
    actions = "".join(f"<tr><td><para>{one}</para></td><td><para>told</para></td></tr>" for one in KNOWN)
    content = [
        f'<table xml:id="table_E.1-1a"><caption>A</caption><tbody>{actions}</tbody></table>',
        table("table_E.1-1", "P", ("Attribute Name", "Tag", *header), *attributes),
        table("table_E.3.10-1", "S", PRIVATE, private),
    ]
    head = "Code Meaning", "Code Value", "Coding Scheme Designator", "Value Type", *header
    content.append(table("table_E.3.4-1", "I", head, items))
    return read_profile(part(*content, name="part15"), problems), [problem.message for problem in problems.found]


def test_attributes_of_the_profile() -> None:
    found, problems = profile(
        row("Maker", "(0011,0009)", "N", "Y", "X/Z", "K", ""), row("Wick", "(0011,000a)", "Y", "N", "X", "", "D")
    )
    assert problems == []
    assert found.actions == KNOWN
    assert [(one.key, one.name, one.actions) for one in found.attributes] == [
        (("00110009",), "Maker", (("Basic", "X/Z"), ("Rtn UIDs", "K"))),
        (("0011000A",), "Wick", (("Basic", "X"), ("Clean Desc", "D"))),
    ]
    assert (found.content_items, found.safe_private) == ((), ())


def test_what_stands_for_many_attributes_keeps_its_words() -> None:
    found, problems = profile(
        row("Strips", "(60xx,3000)", "N", "Y", "X", "", ""), row("Private", "(gggg,eeee) if odd", "N", "N", "X", "", "")
    )
    assert ([one.key for one in found.attributes], problems) == ([("60xx3000",), ("(gggg,eeee) if odd",)], [])


def test_content_items_of_the_profile_are_known_by_code_and_value_type() -> None:
    (one,) = profile(items=row("Price", "L-1", "99X", "NUM", "N", "Y", "X", "", "D"))[0].content_items
    assert (one.key, one.name) == (("L-1", "99X", "NUM"), "Price")
    assert one.actions == (("Basic", "X"), ("Clean Desc", "D"))


def test_safe_private_attributes() -> None:
    found, problems = profile(private=row("(0019,xx0a)", "LAMP WORKS", "US", "1", "How bright"))
    (one,) = found.safe_private
    assert (one.tag, one.creator, one.vr, one.vm) == ("0019xx0A", "LAMP WORKS", "US", "1")
    assert problems == []


def test_problems_of_the_profile() -> None:
    _, problems = profile(
        row("Maker", "", "N", "Y", "X", "", ""),
        row("Wick", "(0011,000A)", "Y", "N", "BURN", "", ""),
        private=row("0019xx0A", "LAMP WORKS", "US", "1", "How bright"),
    )
    assert problems == [
        "Maker has '' for a tag; it is left out",
        "Wick has the action 'BURN', which table E.1-1a does not know",
        "tag '0019xx0A' is not of the form (gggg,xxee)",
    ]


def test_tables_that_an_edition_lacks_are_told_and_left_out() -> None:
    problems = Problems()
    assert read_profile(part("<para>told</para>", name="part15"), problems) == Profile()
    assert [str(problem) for problem in problems.found] == [
        f"part15.xml:0 table_{name}: there is no such table; the edition may have renumbered it"
        for name in ("E.1-1", "E.3.4-1", "E.3.10-1")
    ]

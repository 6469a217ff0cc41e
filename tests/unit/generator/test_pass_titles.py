"""Titles of value lists and names of sections: kind, attributes, position, bits, condition."""

import pytest
from made_up import ELEMENTS, element

from dicomgen.conditions import AttributeNames
from dicomgen.passes.titles import Title, Titles, position_in, tags_in

COLOR, TYPE, MAKER = "00110001", "00110006", "00110009"


@pytest.fixture
def titles() -> Titles:
    elements = (*ELEMENTS, element("00080060", "Modality", "CS"), element("00110099", "Wick Mood", "CS", status="RET"))
    names = AttributeNames((found.tag, found.name, found.keyword) for found in elements)
    return Titles(elements, names, {"sect_A.8": ("1.2.8",), "sect_A.9": ("1.2.9", "1.2.10")})


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("Enumerated Values:", "enumerated"),
        ("Enumerated Value", "enumerated"),
        ("enumerated values", "enumerated"),
        ("Defined Terms:", "defined"),
        (" Defined Term : ", "defined"),
        ("Retired Defined Terms:", "retired"),
        ("Bit Map Values:", "flags"),
    ],
)
def test_kinds(titles: Titles, printed: str, kind: str) -> None:
    assert titles.read(printed) == Title(kind)


@pytest.mark.parametrize("printed", ["", "Colors:", "Some Enumerated Values:", "Values", "The Defined Terms"])
def test_what_is_no_title_of_a_list(titles: Titles, printed: str) -> None:
    assert titles.read(printed) is None


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Defined Terms for Lamp Color (0011,0001):", {COLOR}),
        ("Defined Terms for Lamp Color (0011, 0001)", {COLOR}),
        ("Defined Terms for Lamp Color (0011,0001) and Maker (0011,0009)", {COLOR, MAKER}),
        ("Defined Terms for Lamp Color", set()),
        ("Defined Terms if Lamp Color (0011,0001) is RED", set()),
        ("Defined Terms for Maker (0011,0009) if Lamp Color (0011,0001) is RED", {MAKER}),
    ],
)
def test_the_attributes_that_a_title_names_by_tag(titles: Titles, printed: str, expected: set[str]) -> None:
    found = titles.read(printed)
    assert found is not None
    assert found.tags == expected


@pytest.mark.parametrize(
    ("printed", "at"),
    [
        ("Enumerated Values for Value 2:", 2),
        ("Value 3 Defined Terms:", 3),
        ("Enumerated Values of Lamp Type (0011,0006) Value 4", 4),
        ("Bit Map Values for Value 4:", 4),
        ("Enumerated Values, value 12", 12),
        ("Enumerated Values:", None),
        ("Enumerated Values if Value 1 of Lamp Type (0011,0006) is A", None),
    ],
)
def test_positions(titles: Titles, printed: str, at: int | None) -> None:
    found = titles.read(printed)
    assert found is not None
    assert found.at == at


@pytest.mark.parametrize(
    ("printed", "bits"),
    [
        ("Enumerated Values for Bit 0:", (0, 0)),
        ("Enumerated Values for Bit 0 (lowest):", (0, 0)),
        ("Enumerated Values for Bit 1 Main Switch:", (1, 1)),
        ("Enumerated Values for Bits 3-4:", (3, 4)),
        ("Enumerated Values for Bits 3 - 12 (how dim)", (3, 12)),
        ("Enumerated Values for Bitter Lamps", None),
    ],
)
def test_bits(titles: Titles, printed: str, bits: tuple[int, int] | None) -> None:
    found = titles.read(printed)
    assert found is not None
    assert found.bits == bits
    assert found.when == ("" if bits else "not_parsed")


@pytest.mark.parametrize(
    ("printed", "when"),
    [
        ("Enumerated Values if Maker (0011,0009) is present:", "present(Maker)"),
        ("Enumerated Values when Lamp Color (0011,0001) is RED or BLUE", "LampColor in {RED, BLUE}"),
        ("Enumerated Values for Lamp Color (0011,0001) if Maker (0011,0009) is present", "present(Maker)"),
        ("Enumerated Values for CT:", "Modality in {CT}"),
        ("Defined Terms for Value 2 for MR", "Modality in {MR}"),
        ("Enumerated Values if {sect_A.9}:", "SOPClassUID in {1.2.9, 1.2.10}"),
        ("Enumerated Values if {sect_A.8} or {sect_A.9}", "SOPClassUID in {1.2.8, 1.2.9, 1.2.10}"),
        ("Enumerated Values if {sect_A.1}:", "not_parsed"),
        ("Enumerated Values if frob glork:", "not_parsed"),
        ("Enumerated Values for lamps of some kind:", "not_parsed"),
        ("Enumerated Values for Lamp Type (0011,0006):", ""),
        ("Enumerated Values for the Lamp Type, and of the Lamp Color:", ""),
    ],
)
def test_conditions(titles: Titles, printed: str, when: str) -> None:
    found = titles.read(printed)
    assert found is not None
    assert found.when == when


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Lamp Color", {COLOR}),
        ("lamp color", {COLOR}),
        ("Maker", {MAKER}),
        ("Lamp Color and Lamp Type", {COLOR, TYPE}),
        ("About the Lamp Type of lamps", {TYPE}),
        ("Lamp Color and Maker", {COLOR, MAKER}),
        ("The Maker of lamps", set()),
        ("Lamp Colors", set()),
        ("Stand Sequence", set()),
        ("Wick Mood", set()),
        ("", set()),
    ],
)
def test_attributes_by_their_names(titles: Titles, printed: str, expected: set[str]) -> None:
    assert titles.named(printed) == expected


def test_the_last_word_may_belong_to_each_part() -> None:
    elements = element("00110001", "Lamp Kind", "CS"), element("00110002", "Stand Kind", "CS")
    titles = Titles(elements, AttributeNames((found.tag, found.name, found.keyword) for found in elements), {})
    assert titles.named("Lamp and Stand Kind") == {"00110001", "00110002"}


def test_a_longer_name_is_not_taken_for_a_shorter_one() -> None:
    elements = element("00110001", "Lamp Kind", "CS"), element("00110002", "Lamp Kind Text", "LO")
    titles = Titles(elements, AttributeNames((found.tag, found.name, found.keyword) for found in elements), {})
    assert titles.named("On the Lamp Kind Text of lamps") == {"00110002"}


def test_tags_of_a_text() -> None:
    assert tags_in("A (0011,00ab) and (0011, 0002), not (11,0003)") == {"001100AB", "00110002"}


@pytest.mark.parametrize(
    ("lead", "at"),
    [
        ("Value 2 tells the shape.", 2),
        ("value 3 is:", 3),
        ("These are the terms of Value 4:", 4),
        ("These are the terms of Value 5", 5),
        ("When Value 1 is ON, these are:", None),
        ("Values 1 and 2:", None),
        ("", None),
    ],
)
def test_the_position_that_a_paragraph_speaks_of(lead: str, at: int | None) -> None:
    assert position_in(lead) == at

"""Values of rows: lists in their descriptions, lists and tables of sections, and what belongs to no row."""

from collections.abc import Mapping

import pytest
from made_up import ELEMENTS, NOWHERE, attributes, draft, element, link, part, row, section, table, values

from dicodec.schema import Values, defined, enumerated, flags, retired
from dicomgen.model.linked import Attribute, Node
from dicomgen.model.raw import SopClass
from dicomgen.model.registries import BodyPart
from dicomgen.model.standard import Draft
from dicomgen.passes.link import link_tables
from dicomgen.problems import Problems
from dicomgen.read.attributes import read_attribute_tables
from dicomgen.read.sections import read_sections

COLOR = "Lamp Color", "(0011,0001)", "1"
TYPE = "Lamp Type", "(0011,0006)", "1"
MAKER = "Maker", "(0011,0009)", "1"
TERMS = "Defined Term", "Meaning"


def linked(*content: str, **more: object) -> Draft:
    printed, problems = part(*content), Problems()
    found = {one.identity: one for one in read_attribute_tables(printed, problems)}
    made = draft(found, sections=read_sections(printed), **more)
    link_tables(made, problems)
    assert problems.found == []
    return made


def values_of(made: Draft, identity: str = "table_T") -> list[tuple[Values, ...]]:
    def walk(nodes: tuple[Node, ...]) -> list[tuple[Values, ...]]:
        shown = []
        for node in nodes:
            if isinstance(node, Attribute):
                shown += [node.values, *walk(node.children)]
        return shown

    return walk(made.tables[identity].nodes)


def see(target: str = "sect_S") -> str:
    return f"<para>See {link(target)[6:-7]}.</para>"


# Lists in descriptions.


def in_cell(*cells: str, **more: object) -> tuple[tuple[Values, ...], Mapping[str, int]]:
    made = linked(attributes("table_T", row(*cells)), **more)
    (found,) = values_of(made)
    return found, made.notes


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Enumerated Values:", enumerated("A", "B")),
        ("Defined Terms:", defined("A", "B")),
        ("Retired Defined Terms:", retired("A", "B")),
        ("Bit Map Values for Value 2:", flags("A", "B", at=2)),
        ("Enumerated Values if Maker (0011,0009) is present:", enumerated("A", "B", when="present(Maker)")),
        ("Enumerated Values for Lamp Type (0011,0006):", enumerated("A", "B")),
    ],
)
def test_a_list_in_a_description_is_of_the_rows_attribute(title: str, expected: Values) -> None:
    assert in_cell(*TYPE, values(title, "A", "B"))[0] == (expected,)


def test_a_value_position_of_an_attribute_with_one_value_is_none() -> None:
    assert in_cell(*COLOR, values("Enumerated Values for Value 1:", "A"))[0] == (enumerated("A"),)


def test_the_paragraph_before_a_list_may_say_the_position() -> None:
    assert in_cell(*TYPE, "<para>Value 2 tells:</para>" + values("Defined Terms:", "A"))[0] == (defined("A", at=2),)


def test_terms_with_marks_of_layout() -> None:
    content = values("Enumerated Values:", '<emphasis role="bold">RE\u200bD</emphasis>', " BLUE\n ")
    assert in_cell(*COLOR, content)[0] == (enumerated("RED", "BLUE"),)


def test_several_lists_in_one_row_and_one_that_is_printed_twice() -> None:
    one, two = values("Enumerated Values for Value 1:", "A"), values("Defined Terms for Value 2:", "B", "C")
    assert in_cell(*TYPE, one + two + one)[0] == (enumerated("A", at=1), defined("B", "C", at=2))


def test_tags_are_terms_without_the_letter_behind_them() -> None:
    pointer = element("00110013", "Lamp Pointer", "AT", "1-n")
    found = in_cell("Lamp Pointer", "(0011,0013)", "1", values("Defined Terms:", "00110001H"), elements=(pointer,))
    assert found[0] == (defined("00110001"),)


@pytest.mark.parametrize(
    ("cells", "title", "reason"),
    [
        (COLOR, "", "without a title that says what it is"),
        (COLOR, "Some Enumerated Values:", "without a title that says what it is"),
        (COLOR, "Enumerated Values for Lamp Type (0011,0006):", "of another attribute than its row's"),
        (("Stand Sequence", "(0011,0007)", "1"), "Enumerated Values:", "the description of a sequence"),
    ],
)
def test_a_list_that_cannot_be_the_rows_is_counted(cells: tuple[str, ...], title: str, reason: str) -> None:
    found, notes = in_cell(*cells, values(title, "A"))
    assert found == ()
    (counted,) = [name for name, count in notes.items() if name.startswith("value lists not read") and count]
    assert counted.removeprefix("value lists not read: in ").removeprefix("a description, ") == reason


def test_the_terms_of_body_parts_are_those_of_their_annex() -> None:
    parts = tuple(BodyPart("table_L-1", term, "99X", term, term, NOWHERE) for term in ("NOSE", "EAR", "NOSE"))
    annex = '<para>See <olink targetptr="chapter_L"/> for Defined Terms.</para>'
    assert in_cell(*COLOR, annex, body_parts=parts)[0] == (defined("NOSE", "EAR"),)
    assert in_cell(*COLOR, annex.replace(" for Defined Terms", ""), body_parts=parts)[0] == ()


# Lists of sections that a row refers to.


def referred(*content: str, title: str = "Lamp Color", cells: tuple[str, ...] = COLOR, **more: object) -> Draft:
    return linked(attributes("table_T", row(*cells, see())), section("sect_S", title, *content), **more)


def test_a_row_has_the_lists_of_the_section_it_refers_to() -> None:
    assert values_of(referred(values("Defined Terms:", "A"))) == [(defined("A"),)]


def test_a_section_of_another_name_needs_the_tag_in_the_title_of_the_list() -> None:
    content = values("Defined Terms:", "A"), values("Defined Terms for Lamp Color (0011,0001):", "B")
    made = referred(*content, title="Lamps")
    assert values_of(made) == [(defined("B"),)]
    assert made.notes["value lists not read: in a section, of no attribute"] == 1


def test_lists_below_the_section_count_too_but_not_those_of_a_module_there() -> None:
    assert values_of(referred(section("sect_S.1", "Lamp Color", values("Defined Terms:", "A")))) == [(defined("A"),)]
    own = attributes("table_U", row(*COLOR, "Told."), caption="Torch Module Attributes")
    made = referred(own, section("sect_S.1", "Lamp Color", values("Defined Terms:", "A")))
    assert (values_of(made), values_of(made, "table_U")) == ([()], [(defined("A"),)])


def test_a_section_that_two_rows_refer_to_serves_each_with_its_own() -> None:
    lists = values("Defined Terms for Lamp Color (0011,0001):", "A") + values(
        "Defined Terms for Maker (0011,0009)", "B"
    )
    rows = row(*COLOR, see()), row(*MAKER, see()), row(*TYPE, see())
    made = linked(attributes("table_T", *rows), section("sect_S", "Lamps", lists))
    assert values_of(made) == [(defined("A"),), (defined("B"),), ()]


@pytest.mark.parametrize(
    ("title", "terms", "kept"),
    [
        ("Enumerated Values if Maker (0011,0009) is present:", "A", [enumerated("A", when="present(Maker)")]),
        ("Enumerated Values if Maker (0011,0009) is present:", "C", []),
        ("Enumerated Values if the lamp is lit:", "A", []),
        ("Defined Terms if Maker (0011,0009) is present:", "A", []),
        ("Enumerated Values:", "A", []),
    ],
)
def test_the_lists_of_a_section_narrow_what_a_row_closes_and_never_widen_it(
    title: str, terms: str, kept: list[Values]
) -> None:
    own = attributes("table_T", row(*COLOR, values("Enumerated Values:", "A", "B") + see()))
    made = linked(own, section("sect_S", "Lamp Color", values(title, terms)))
    assert values_of(made) == [(enumerated("A", "B"), *kept)]


def test_a_row_that_refers_to_a_section_twice_has_its_lists_once() -> None:
    made = linked(
        attributes("table_T", row(*COLOR, see() * 2)), section("sect_S", "Lamp Color", values("Defined Terms:", "A"))
    )
    assert values_of(made) == [(defined("A"),)]


@pytest.mark.parametrize("target", ["sect_S", "table_S-1"])
def test_tables_of_values_are_found_through_their_section_and_by_their_number(target: str) -> None:
    grid = table("table_S-1", "Colors", TERMS, row("RED", "like a rose"))
    made = linked(attributes("table_T", row(*COLOR, see(target))), section("sect_S", "Lamp Color", grid))
    assert values_of(made) == [(defined("RED"),)]
    assert [place.table for place in made.used] == ["table_S-1"]


def test_a_list_that_goes_on_with_that_of_another_section_has_its_terms_first() -> None:
    more = f"<para>Those specified in {link('sect_U')[6:-7]} plus these:</para>"
    other = section("sect_U", "Lamp Color", values("Defined Terms:", "A", "B"))
    made = linked(
        attributes("table_T", row(*COLOR, see())),
        section("sect_S", "Lamp Color", more, values("Defined Terms:", "C")),
        other,
    )
    assert values_of(made) == [(defined("A", "B", "C"),)]


# Lists that no row refers to.


def test_a_list_in_a_modules_own_section_is_of_the_rows_of_its_attribute() -> None:
    rows = row(*COLOR, "Told."), row("Stand Sequence", "(0011,0007)", "3", "T"), row(f"&gt;{MAKER[0]}", *MAKER[1:], "T")
    lists = section("sect_S.1", "Lamp Color", values("Defined Terms:", "A")) + section(
        "sect_S.2", "Maker", values("Enumerated Values:", "B")
    )
    made = linked(section("sect_S", "Lamp Module", attributes("table_T", *rows), lists))
    assert values_of(made) == [(defined("A"),), (), (enumerated("B"),)]
    assert made.narrowed == ()


def test_the_nearest_section_with_tables_counts() -> None:
    inner = section("sect_S.1", "Torch", attributes("table_U", row(*MAKER, "T."), caption="Torch Module Attributes"),
                    section("sect_S.1.1", "Maker", values("Defined Terms:", "A")))  # fmt: skip
    made = linked(section("sect_S", "Lamp Module", attributes("table_T", row(*MAKER, "Told.")), inner))
    assert (values_of(made), values_of(made, "table_U")) == ([()], [(defined("A"),)])


def test_a_row_of_another_module_that_refers_to_a_list_takes_it() -> None:
    lists = section("sect_S", "Lamp Color", values("Defined Terms:", "A"))
    made = linked(
        section("sect_M", "Lamp Module", attributes("table_T", row(*MAKER, "Told.")), lists),
        attributes("table_U", row(*COLOR, see()), caption="Torch Module Attributes"),
    )
    assert (values_of(made), values_of(made, "table_U")) == ([()], [(defined("A"),)])


def test_what_no_table_around_prints_is_left_over() -> None:
    within = "<para>In the Stand Sequence (0011,0007) it is:</para>"
    made = linked(
        section(
            "sect_A",
            "Films",
            section("sect_A.1", "Lamp Color", values("Enumerated Values:", "RED")),
            section("sect_A.2", "Maker and Lamp Type", within.replace("In", "Told in"), values("Defined Terms:", "B")),
        ),
        attributes("table_T", row(*COLOR, "Told.")),
    )
    assert values_of(made) == [()]
    assert [(one.element.keyword, one.values, one.within, one.section) for one in made.narrowed] == [
        ("LampColor", enumerated("RED"), "", "sect_A.1"),
        ("LampType", defined("B"), "StandSequence", "sect_A.2"),
        ("Maker", defined("B"), "StandSequence", "sect_A.2"),
    ]
    assert made.used == set()


def test_every_list_that_a_row_carries_is_noted_by_its_place() -> None:
    made = linked(
        attributes("table_T", row(*COLOR, see() + values("Enumerated Values:", "A"))),
        section("sect_S", "Lamp Color", values("Defined Terms:", "B")),
    )
    assert sorted((place.table, place.row) for place in made.used) == [("sect_S", 0), ("table_T", 1)]


def test_sop_classes_stand_for_the_sections_of_iods() -> None:
    lists = values(f"Enumerated Values if {link('sect_A.9')[6:-7]}:", "A")
    sop = SopClass("1.2.9", "Lamp", "Lamp", "sect_A.9", NOWHERE)
    made = referred(lists, sop_classes=(sop,), elements=(*ELEMENTS,))
    assert values_of(made) == [(enumerated("A", when="SOPClassUID in {1.2.9}"),)]

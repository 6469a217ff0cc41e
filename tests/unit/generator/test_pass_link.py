"""Linking: nesting, includes, value lists, bindings, item counts."""

from collections.abc import Mapping

import pytest
from made_up import ATTRIBUTES, attributes, cell, draft, part, row, section, table, tables, values

from dicodec.schema import Group, Values, defined, enumerated, retired
from dicomgen.model.linked import Attribute, Include, LinkedTable, Node
from dicomgen.model.raw import Description, PrintedGroup, PrintedSection
from dicomgen.model.standard import Draft
from dicomgen.passes.bindings import groups_of, items_of
from dicomgen.passes.link import link_tables
from dicomgen.problems import Problems
from dicomgen.read.iods import read_section

STAND = row("Stand Sequence", "(0011,0007)", "3", "Told.")
MAKER = "Maker", "(0011,0009)", "1", "Told."


def include(target: str, level: int = 0, description: str = "") -> str:
    name = cell(f"<para>{'&gt;' * level}Include <xref linkend='{target}'/></para>", colspan=3)
    return row(name, description)


def deep(level: int, name: str, tag: str, kind: str = "1", description: str = "Told.") -> str:
    return row("&gt;" * level + name, tag, kind, description)


def linked(*content: str, sections: Mapping[str, PrintedSection] | None = None) -> tuple[Draft, list[str]]:
    found, problems = tables(*content)
    made = draft(found, sections=dict(sections or {}))
    link_tables(made, problems)
    return made, [str(problem) for problem in problems.found]


def one(*rows: str) -> LinkedTable:
    made, problems = linked(attributes("table_T", *rows))
    assert problems == []
    return made.tables["table_T"]


def shape(nodes: tuple[Node, ...]) -> list[object]:
    """Keywords and targets, what is nested as a list behind its sequence."""
    shown: list[object] = []
    for node in nodes:
        shown.append(node.element.keyword if isinstance(node, Attribute) else node.target)
        if isinstance(node, Attribute) and node.children:
            shown.append(shape(node.children))
    return shown


# Nesting.


def test_a_flat_table() -> None:
    found = one(row(*MAKER), row("Lamp Color", "(0011,0001)", "2", "Told."))
    assert shape(found.nodes) == ["Maker", "LampColor"]
    assert [node.number for node in found.nodes] == [1, 2]


def test_nested_rows_are_children() -> None:
    found = one(
        STAND,
        deep(1, "Foot Sequence", "(0011,0008)"),
        deep(2, "Maker", "(0011,0009)"),
        deep(1, "Lamp Color", "(0011,0001)"),
        row("Lamp Count", "(0011,0002)", "3", "Told."),
    )
    assert shape(found.nodes) == ["StandSequence", ["FootSequence", ["Maker"], "LampColor"], "LampCount"]


def test_a_level_that_jumps_belongs_to_the_sequence_above_and_is_counted() -> None:
    made, problems = linked(
        attributes("table_T", STAND, deep(2, "Maker", "(0011,0009)"), deep(1, "Lamp", "(0011,0001)"))
    )
    assert problems == []
    assert shape(made.tables["table_T"].nodes) == ["StandSequence", ["Maker", "LampColor"]]
    assert made.notes["rows nested deeper than the row above allows"] == 1


def test_rows_nested_in_what_is_no_sequence_are_a_problem() -> None:
    _, problems = linked(attributes("table_T", row(*MAKER), deep(1, "Lamp Color", "(0011,0001)")))
    assert problems == ["part03.xml:5 table_T row 1: Maker has nested rows and is no sequence but LO"]


def test_the_same_attribute_twice_stays_two_nodes() -> None:
    assert shape(one(row(*MAKER), row(*MAKER)).nodes) == ["Maker", "Maker"]


def test_an_attribute_that_the_dictionary_lacks_is_a_problem() -> None:
    _, problems = linked(attributes("table_T", row("Lamp Mood", "(0011,0099)", "1", "Told.")))
    assert problems == ["part03.xml:5 table_T row 1: Lamp Mood (0011,0099) is not in the data dictionary"]


def test_rows_for_any_attribute_are_left_out_and_counted() -> None:
    made, problems = linked(attributes("table_T", STAND, row("&gt;Any Attribute", "", "2", "Told."), row(*MAKER)))
    assert problems == []
    assert shape(made.tables["table_T"].nodes) == ["StandSequence", "Maker"]
    assert made.notes["rows that stand for any attribute"] == 1


def test_a_repeating_group_is_linked() -> None:
    (node,) = one(row("Strip Width", "(60xx,0010)", "1", "Told.")).nodes
    assert isinstance(node, Attribute)
    assert node.element.repeating


# Includes.

MACRO = attributes(
    "table_M", row(*MAKER), row("Foot Sequence", "(0011,0008)", "3", "Told."), caption="Foot Macro Attributes"
)


def test_includes_stay_references() -> None:
    made, problems = linked(attributes("table_T", STAND, include("table_M", 1)), MACRO)
    assert problems == []
    assert shape(made.tables["table_T"].nodes) == ["StandSequence", ["table_M"]]


def test_an_include_of_a_table_that_is_not_there_is_a_problem() -> None:
    assert linked(attributes("table_T", include("table_Z")))[1] == [
        "part03.xml:5 table_T row 1: includes table_Z, which is not in this part"
    ]


def test_a_conditional_include_has_its_rule() -> None:
    made, _ = linked(attributes("table_T", include("table_M", 0, "Required if Maker (0011,0009) is present.")), MACRO)
    (node,) = made.tables["table_T"].nodes
    assert str(node.rule.when) == "present(Maker)"


def test_rows_nested_after_an_include_go_on_with_the_macros_last_sequence() -> None:
    made, problems = linked(
        attributes("table_T", include("table_M"), deep(1, "Lamp Color", "(0011,0001)"), row(*MAKER)), MACRO
    )
    assert problems == []
    assert shape(made.tables["table_T"].nodes) == ["table_M", "FootSequence", ["LampColor"], "Maker"]
    assert made.notes["rows nested deeper than the row above allows"] == 0


def test_the_same_inside_an_item() -> None:
    rows = STAND, include("table_M", 1), deep(2, "Lamp Color", "(0011,0001)"), deep(1, "Maker", "(0011,0009)")
    made, problems = linked(attributes("table_T", *rows), MACRO)
    assert problems == []
    assert shape(made.tables["table_T"].nodes) == ["StandSequence", ["table_M", "FootSequence", ["LampColor"], "Maker"]]


def test_a_macro_that_does_not_end_with_a_sequence_is_not_gone_on_with() -> None:
    macro = attributes("table_M", row(*MAKER), caption="Foot Macro Attributes")
    made, _ = linked(attributes("table_T", include("table_M"), deep(1, "Lamp Color", "(0011,0001)")), macro)
    assert shape(made.tables["table_T"].nodes) == ["table_M", "LampColor"]
    assert made.notes["rows nested deeper than the row above allows"] == 1


def test_macros_that_include_each_other_link() -> None:
    made, problems = linked(
        attributes("table_A", include("table_B"), caption="A Macro Attributes"),
        attributes("table_B", STAND, include("table_A", 1), caption="B Macro Attributes"),
    )
    assert problems == []
    assert shape(made.tables["table_B"].nodes) == ["StandSequence", ["table_A"]]


# Names and kinds of tables.


def test_a_linked_table_has_its_names() -> None:
    made, _ = linked(section("sect_C.9.1", "Lamp", attributes("table_C.9-1", caption="12-Lead Lamp Module Attributes")))
    found = made.tables["table_C.9-1"]
    assert (found.name, found.kind, found.slug, found.class_name) == (
        "12-Lead Lamp",
        "module",
        "n12_lead_lamp",
        "TwelveLeadLamp",
    )
    assert (found.label, found.section) == ("C.9-1", "C.9.1")


def test_normalized_and_example_tables_are_not_linked() -> None:
    made, _ = linked(
        table(
            "table_N",
            "Lamp Module Attributes",
            ("Attribute Name", "Tag", "Attribute Description"),
            row(*MAKER[:2], "T"),
        ),
        section(
            "sect_5.4", "How to read tables", table("table_5-1", "Example Macro Attributes", ATTRIBUTES, row(*MAKER))
        ),
    )
    assert list(made.tables) == []
    assert made.notes["example tables"] == 1


# Rules.


@pytest.mark.parametrize(
    ("kind", "prose", "when", "may"),
    [
        ("1", "Required if Maker (0011,0009) is present.", None, None),
        ("3", "", None, None),
        ("1C", "Required if Maker (0011,0009) is present.", "present(Maker)", None),
        ("2C", "Required if Maker (0011,0009) is present. May be present otherwise.", "present(Maker)", "always"),
        ("1C", "Nothing said.", "not_parsed", None),
    ],
)
def test_rules_of_conditional_types(kind: str, prose: str, when: str | None, may: str | None) -> None:
    (node,) = one(row("Lamp Color", "(0011,0001)", kind, prose)).nodes
    assert (node.rule.when and str(node.rule.when)) == when
    assert (node.rule.may and str(node.rule.may)) == may


# Value lists.

COLOR = "Lamp Color", "(0011,0001)", "1"
TYPE = "Lamp Type", "(0011,0006)", "1"


def lists(*cells: str, sections: Mapping[str, PrintedSection] | None = None) -> tuple[tuple[Values, ...], Draft]:
    made, problems = linked(attributes("table_T", row(*cells)), sections=sections)
    assert problems == []
    (node,) = made.tables["table_T"].nodes
    assert isinstance(node, Attribute)
    return node.values, made


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Enumerated Values:", enumerated("A", "B")),
        ("Enumerated Value:", enumerated("A", "B")),
        ("Enumerated values", enumerated("A", "B")),
        ("Defined Terms:", defined("A", "B")),
        ("Retired Defined Terms:", retired("A", "B")),
        ("Enumerated Values for Value 2:", enumerated("A", "B", at=2)),
        ("Value 3 Defined Terms:", defined("A", "B", at=3)),
        ("Defined Terms for Value 1:", defined("A", "B", at=1)),
        ("Enumerated Values if Maker (0011,0009) is present:", enumerated("A", "B", when="present(Maker)")),
        ("Enumerated Values when the moon is full:", enumerated("A", "B", when="not_checkable(real-world)")),
        ("Enumerated Values if frob glork:", enumerated("A", "B", when="not_parsed")),
        ("Enumerated Values for lamps of some kind:", enumerated("A", "B", when="not_parsed")),
        ("Enumerated Values for Lamp Type (0011,0006):", enumerated("A", "B")),
    ],
)
def test_titles_of_value_lists(title: str, expected: Values) -> None:
    (found,), _ = lists(*TYPE, values(title, "A", "B"))
    if "moon" in title:
        assert found.when.startswith("not_")
    else:
        assert found == expected


def test_a_value_position_of_an_attribute_with_one_value_is_none() -> None:
    assert lists(*COLOR, values("Enumerated Values for Value 1:", "A"))[0] == (enumerated("A"),)


def test_the_paragraph_before_a_list_may_say_the_position() -> None:
    content = "<para>Value 2 tells:</para>" + values("Defined Terms:", "A")
    assert lists(*TYPE, content)[0] == (defined("A", at=2),)


def test_terms_with_marks_of_layout() -> None:
    content = values("Enumerated Values:", '<emphasis role="bold">RE\u200bD</emphasis>', " BLUE\n ")
    assert lists(*COLOR, content)[0] == (enumerated("RED", "BLUE"),)


@pytest.mark.parametrize("title", ["", "Colors:", "Some Enumerated Values:"])
def test_a_list_without_a_title_that_says_what_it_is_is_counted(title: str) -> None:
    found, made = lists(*COLOR, values(title, "A"))
    assert found == ()
    assert made.notes["value list without a title that says what it is"] == 1


def test_a_list_that_speaks_of_another_attribute_is_counted() -> None:
    found, made = lists(*COLOR, values("Enumerated Values for Lamp Type (0011,0006):", "A"))
    assert found == ()
    assert made.notes["value list that speaks of another attribute than its row's"] == 1


def read(*content: str) -> dict[str, PrintedSection]:
    found = read_section(part(*content), "sect_S")
    assert found is not None
    return {"sect_S": found}


SEE = '<para>See <xref linkend="sect_S"/>.</para>'


def test_lists_of_the_section_that_is_named_after_the_attribute() -> None:
    sections = read(section("sect_S", "Lamp Color and More", values("Defined Terms:", "A")))
    assert lists(*COLOR, SEE, sections=sections)[0] == (defined("A"),)


def test_lists_of_a_section_of_another_name_need_the_tag_in_their_title() -> None:
    sections = read(
        section(
            "sect_S", "Lamps", values("Defined Terms:", "A"), values("Defined Terms for Lamp Color (0011,0001):", "B")
        )
    )
    assert lists(*COLOR, SEE, sections=sections)[0] == (defined("B"),)


def test_a_section_named_twice_is_read_once() -> None:
    sections = read(section("sect_S", "Lamp Color", values("Defined Terms:", "A")))
    assert lists(*COLOR, SEE + SEE, sections=sections)[0] == (defined("A"),)


def test_several_lists_in_one_row() -> None:
    content = values("Enumerated Values for Value 1:", "A") + values("Defined Terms for Value 2:", "B", "C")
    assert lists(*TYPE, content)[0] == (enumerated("A", at=1), defined("B", "C", at=2))


# Context groups and item counts.


def described(prose: str, *groups: tuple[str, str]) -> Description:
    return Description(prose, (), tuple(PrintedGroup(cid, lead) for cid, lead in groups), ())


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        (described("D {sect_CID_9}.", ("9", "D")), (Group("9", "D"),)),
        (described("B {sect_CID_9}.", ("9", "B")), (Group("9", "B"),)),
        (described("Defined {sect_CID_9}.", ("9", "Defined")), (Group("9", "D"),)),
        (described("Baseline Context Group {sect_CID_9}.", ("9", "Baseline Context Group")), (Group("9", "B"),)),
        (described("{sect_CID_9}", ("9", "")), (Group("9", "B"),)),
        (
            described("B {sect_CID_9} or B {sect_CID_10}.", ("9", "B"), ("10", "or B")),
            (Group("9", "B", qualified=True), Group("10", "B", qualified=True)),
        ),
        (described("D {sect_CID_9} for lamps.", ("9", "D")), (Group("9", "D", qualified=True),)),
        (
            described("Bulb Code Sequence uses D {sect_CID_9}.", ("9", "Bulb Code Sequence uses D")),
            (Group("9", "D", "BulbCodeSequence"),),
        ),
        (described("Nothing."), ()),
    ],
)
def test_bindings(description: Description, expected: tuple[Group, ...]) -> None:
    assert groups_of(description) == expected


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("One or more Items shall be included in this Sequence.", (1, None)),
        ("One or more Items are permitted in this Sequence.", (1, None)),
        ("Only a single Item shall be included in this Sequence.", (1, 1)),
        ("Only a single Item is permitted in this Sequence.", (1, 1)),
        ("A single Item shall be present.", (1, 1)),
        ("Zero or more Items shall be included.", (0, None)),
        ("Zero or one Item shall be included.", (0, 1)),
        ("One or two Items shall be included.", (1, 2)),
        ("Two or more Items shall be included.", (2, None)),
        ("Exactly two Items shall be included.", (2, 2)),
        ("Items are told elsewhere.", None),
    ],
)
def test_item_counts(prose: str, expected: tuple[int, int | None] | None) -> None:
    assert items_of(described(prose)) == expected


def test_items_and_groups_are_for_sequences_only() -> None:
    prose = 'One or more Items shall be included. B<olink targetptr="sect_CID_9"/>'
    stand, maker = one(row("Stand Sequence", "(0011,0007)", "3", prose), row("Maker", "(0011,0009)", "3", prose)).nodes
    assert isinstance(stand, Attribute)
    assert isinstance(maker, Attribute)
    assert (stand.items, stand.groups) == ((1, None), (Group("9", "B"),))
    assert (maker.items, maker.groups) == (None, ())


def test_what_binds_the_code_macro_binds_the_sequence_that_holds_it() -> None:
    code = attributes("table_8.8-1", row(*MAKER), caption="Code Sequence Macro Attributes")
    bound = '<para>D<olink targetptr="sect_CID_9"/>.</para>'
    made, problems = linked(
        attributes("table_T", row("Bulb Code Sequence", "(0011,0005)", "1", "Told."), include("table_8.8-1", 1, bound)),
        code,
    )
    assert problems == []
    (node,) = made.tables["table_T"].nodes
    assert isinstance(node, Attribute)
    (child,) = node.children
    assert isinstance(child, Include)
    assert (node.groups, child.groups) == ((Group("9", "D"),), ())


def test_what_binds_another_macro_stays_with_the_include() -> None:
    bound = '<para>Bulb Code Sequence B<olink targetptr="sect_CID_9"/>.</para>'
    made, _ = linked(attributes("table_T", STAND, include("table_M", 1, bound)), MACRO)
    (node,) = made.tables["table_T"].nodes
    assert isinstance(node, Attribute)
    assert node.groups == ()
    assert node.children[0].groups == (Group("9", "B", "BulbCodeSequence"),)


def test_problems_are_collected_not_raised() -> None:
    _, problems = linked(
        attributes("table_T", row("X", "(0011,0098)", "1", "T"), row("Y", "(0011,0099)", "1", "T"), include("table_Z"))
    )
    assert len(problems) == 3
    assert Problems().found == []

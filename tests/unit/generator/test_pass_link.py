"""Linking: nesting, includes, names, rules, bindings, item counts."""

import pytest
from made_up import ATTRIBUTES, ELEMENTS, NOWHERE, attributes, cell, draft, element, row, section, table, tables

from dicodec.schema import Group
from dicomgen.model.linked import Attribute, Include, LinkedTable, Node
from dicomgen.model.raw import Description, PrintedGroup, PrintedRecordType, PrintedSection
from dicomgen.model.standard import Draft
from dicomgen.passes.bindings import groups_of, items_of
from dicomgen.passes.link import link_tables
from dicomgen.problems import Problems

STAND = row("Stand Sequence", "(0011,0007)", "3", "Told.")
MAKER = "Maker", "(0011,0009)", "1", "Told."


def include(target: str, level: int = 0, description: str = "") -> str:
    name = cell(f"<para>{'&gt;' * level}Include <xref linkend='{target}'/></para>", colspan=3)
    return row(name, description)


def deep(level: int, name: str, tag: str, kind: str = "1", description: str = "Told.") -> str:
    return row("&gt;" * level + name, tag, kind, description)


def linked(*content: str, **more: object) -> tuple[Draft, list[str]]:
    found, problems = tables(*content)
    made = draft(found, **more)
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
    assert [(node.level, node.origin.row) for node in found.nodes] == [(0, 1), (0, 2)]


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


def test_a_row_nested_under_what_is_no_sequence_stands_beside_it_and_is_counted() -> None:
    made, problems = linked(attributes("table_T", STAND, deep(1, *MAKER[:2]), deep(2, "Lamp Color", "(0011,0001)")))
    assert problems == []
    assert shape(made.tables["table_T"].nodes) == ["StandSequence", ["Maker", "LampColor"]]
    assert made.notes["rows nested under what is no sequence, read as beside it"] == 1


def test_the_same_attribute_twice_stays_two_nodes() -> None:
    assert shape(one(row(*MAKER), row(*MAKER)).nodes) == ["Maker", "Maker"]


def test_an_attribute_that_the_dictionary_lacks_is_a_problem_and_left_out() -> None:
    made, problems = linked(attributes("table_T", row("Lamp Mood", "(0011,0099)", "1", "Told."), row(*MAKER)))
    assert problems == [
        "part03.xml:5 table_T row 1: Lamp Mood (0011,0099) is not in the data dictionary; it is left out"
    ]
    assert shape(made.tables["table_T"].nodes) == ["Maker"]


def test_rows_for_any_attribute_are_left_out_and_counted() -> None:
    made, problems = linked(attributes("table_T", STAND, row("&gt;Any Attribute", "", "2", "Told."), row(*MAKER)))
    assert problems == []
    assert shape(made.tables["table_T"].nodes) == ["StandSequence", "Maker"]
    assert made.notes["rows that stand for any attribute"] == 1


def test_includes_in_words_and_headings_are_counted() -> None:
    rows = (
        row(cell("ABOUT LAMPS", colspan=4)),
        row(*MAKER),
        row(cell("Include whatever lamps have", colspan=3), "Told."),
    )
    made, problems = linked(attributes("table_T", *rows))
    assert problems == []
    assert shape(made.tables["table_T"].nodes) == ["Maker"]
    assert made.notes["rows that are a heading between others"] == 1
    words = "includes in words: functional groups, which stand with each IOD, and private attributes"
    assert made.notes[words] == 1


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
        "twelve_lead_lamp",
        "TwelveLeadLamp",
    )
    assert (found.label, found.section) == ("C.9-1", "C.9.1")


def test_tables_without_types_are_linked_and_those_of_examples_are_counted() -> None:
    header = "Attribute Name", "Tag", "Attribute Description"
    example = table("table_5-1", "Example Macro Attributes", ATTRIBUTES, row(*MAKER))
    made, _ = linked(
        table("table_N", "Lamp Module Attributes", header, row(*MAKER[:2], "Told.")),
        section("sect_5.4", "How to read tables", example),
    )
    (only,) = made.tables.values()
    assert [(node.element.keyword, node.type, node.rule.when) for node in only.nodes] == [("Maker", "", None)]
    assert made.notes["tables of made-up attributes, as examples"] == 1


def test_a_module_and_a_macro_may_have_one_name() -> None:
    made, _ = linked(attributes("table_1"), attributes("table_2", caption="Lamp Macro Attributes"))
    assert [(found.kind, found.slug) for found in made.tables.values()] == [("module", "lamp"), ("macro", "lamp")]


# Types that replace those of other modules.


@pytest.mark.parametrize(
    ("prose", "overriding"),
    [
        ("The Lamp Color (0011,0001) shall take precedence over the requirements of lamps.", [True, False, False]),
        ("These (0011,0001-0002) shall take precedence over the conditional requirements.", [True, True, False]),
        ("Of the Maker (0011,0009). The rest shall take precedence over the requirements.", [False, False, False]),
        ("The Lamp Color (0011,0001) is told.", [False, False, False]),
    ],
)
def test_the_section_of_a_module_may_say_that_its_types_replace_others(prose: str, overriding: list[bool]) -> None:
    rows = row("Lamp Color", "(0011,0001)", "3", "T."), row("Lamp Count", "(0011,0002)", "3", "T."), row(*MAKER)
    made, problems = linked(
        section("sect_C.9", "Lamp", attributes("table_C.9-1", *rows)),
        sections={"sect_C.9": PrintedSection("sect_C.9", "Lamp", Description(prose, (), (), ()), ("table_C.9-1",))},
    )
    assert problems == []
    nodes = made.tables["table_C.9-1"].nodes
    assert [node.overrides for node in nodes if isinstance(node, Attribute)] == overriding


def test_a_row_may_say_that_its_type_replaces_others() -> None:
    prose = "This type definition shall override that of the Foot Module."
    first, second = one(row("Lamp Color", "(0011,0001)", "3", prose), row(*MAKER)).nodes
    assert isinstance(first, Attribute)
    assert isinstance(second, Attribute)
    assert (first.overrides, second.overrides) == (True, False)


# Keys of directory records.

RECORD = "Directory Record Type"


def test_keys_of_directory_records_are_included_under_the_condition_of_their_type() -> None:
    keys = attributes("table_K", row(*MAKER), caption="Lamp Keys"), attributes("table_L", caption="Foot Keys")
    whole = attributes(
        "table_T",
        STAND,
        deep(1, RECORD, "(0004,1430)"),
        row(cell("&gt;Include Record Selection Keys", colspan=3), "Told."),
        deep(1, "Lamp Color", "(0011,0001)"),
    )
    types = (("", ""), ("LAMP", "sect_K"), ("FOOT", "sect_L"), ("PRIVATE", "sect_P"), ("LOST", "sect_none"))
    made, problems = linked(
        whole,
        *keys,
        elements=(*ELEMENTS, element("00041430", RECORD, "CS")),
        record_types=tuple(PrintedRecordType(name, place, (), NOWHERE) for name, place in types),
        sections={
            name: PrintedSection(name, name, Description("", (), (), ()), held)
            for name, held in (("sect_K", ("table_K", "table_L")), ("sect_L", ("table_L",)), ("sect_P", ()))
        },
    )
    assert problems == []
    (stand,) = made.tables["table_T"].nodes
    assert shape((stand,)) == ["StandSequence", ["DirectoryRecordType", "table_K", "table_L", "LampColor"]]
    assert isinstance(stand, Attribute)
    rules = [str(node.rule.when) for node in stand.children[1:3]]
    assert rules == ["DirectoryRecordType in {LAMP}", "DirectoryRecordType in {FOOT}"]


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

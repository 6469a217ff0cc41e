"""What a run counts: every table with what it was read as or why it was not, conditions, value lists."""

import pytest
from made_up import NOWHERE, attributes, draft, part, row, section, table, values

from dicomgen.model.linked import LinkedIod, ModuleUse, Narrowed, Rule
from dicomgen.model.standard import Draft, TableCount
from dicomgen.passes.link import link_tables
from dicomgen.problems import Origin, Problems
from dicomgen.read import census
from dicomgen.read.attributes import read_attribute_tables
from dicomgen.read.census import count_tables
from dicomgen.read.sections import read_sections
from dicomgen.summary import summary

# The census.


def counted(*content: str, name: str = "part03") -> list[TableCount]:
    return list(count_tables(part(*content, name=name)))


def test_every_table_is_counted_informal_and_nested_ones_too() -> None:
    inner = "<informaltable><tbody><tr><td><para>a</para></td></tr></tbody></informaltable>"
    found = counted(section("sect_S", "S", table("table_Z.1", "Lamps", ("Lamp", "Price"), row(inner, "b"))), inner)
    assert [(one.origin.table, one.caption, one.header) for one in found] == [
        ("table_Z.1", "Lamps", ("Lamp", "Price")),
        ("", "", ()),
        ("", "", ()),
    ]
    assert str(found[0].origin) == "part03.xml:3 table_Z.1"


def test_a_table_that_was_read_says_as_what() -> None:
    printed = part(attributes("table_1"), table("table_Z.1", "Lamps", ("Lamp", "Price")))
    list(read_attribute_tables(printed, Problems()))
    assert [(one.kind, one.why) for one in count_tables(printed)] == [("attributes", ""), ("", "")]


@pytest.mark.parametrize(
    ("name", "identity", "caption", "header", "why"),
    [
        ("part03", "table_Z.1", "An Example of lamps", ("Lamp",), "examples"),
        ("part03", "table_Z.1", "Lamps", ("Lamp",), ""),
        ("part03", "", "", (), "informal tables: examples and explanations within a section"),
        ("part04", "table_Z.1", "Lamps", ("Status", "Meaning"), "status codes of services"),
        ("part04", "table_Z.1", "Lamps", ("Lamp",), "roles, levels and states of services"),
        ("part07", "table_Z.1", "Lamps", ("Lamp",), "overviews of services"),
        ("part15", "table_A.1-1", "Lamps", ("Lamp",), "audit trail messages"),
        ("part15", "table_Z.1", "Lamps", ("Lamp",), ""),
        ("part06", "table_Z.1", "An Example of lamps", ("Lamp",), ""),
    ],
)
def test_why_a_table_was_not_read(name: str, identity: str, caption: str, header: tuple[str, ...], why: str) -> None:
    text = table(identity, caption, header).replace(' xml:id=""', "").replace("<thead><tr></tr></thead>", "")
    if not identity:
        text = text.replace("<table", "<informaltable").replace("</table", "</informaltable")
    (found,) = counted(text, name=name)
    assert (found.kind, found.why) == ("", why)


def test_every_rule_of_the_census_is_of_a_known_part_and_looks_at_something() -> None:
    rules = census._rules()
    assert {rule.part for rule in rules} == {"part03", "part04", "part06", "part07", "part15", "part16"}
    assert all(rule.why and rule.patterns for rule in rules)


# The summary.


def lines(made: Draft) -> list[str]:
    return [line.strip() for line in summary(made, {"a.py": "x" * 200_000})]


def linked(*content: str, **more: object) -> Draft:
    printed, problems = part(*content), Problems()
    found = {one.identity: one for one in read_attribute_tables(printed, problems)}
    made = draft(found, sections=read_sections(printed), census=tuple(count_tables(printed)), **more)
    link_tables(made, problems)
    assert problems.found == []
    return made


def test_a_summary_of_nothing() -> None:
    shown = lines(draft())
    assert shown[0] == "edition 2030a"
    assert "conditions: evaluated 0, partly 0, not checkable 0, not parsed 0" in shown
    assert "tables not read 0:" in shown
    assert shown[-1] == "1 files, 0.2 MB"


def test_rows_are_counted_by_their_type() -> None:
    rows = row("Maker", "(0011,0009)", "1C", "Required if lit."), row("Lamp Color", "(0011,0001)", "", "Told.")
    words = row("Any lamp", "", "3", "Told.")
    assert "rows 3: attributes by type 1C 1, none 1; includes 0" in lines(linked(attributes("table_T", *rows, words)))


def test_conditions_are_counted_by_what_they_are_of_and_by_status() -> None:
    rows = (
        row("Maker", "(0011,0009)", "1C", "Required if Lamp Color (0011,0001) is RED. May be present otherwise."),
        row("Lamp Color", "(0011,0001)", "2C", "Required if frob glork."),
        row("Lamp Count", "(0011,0002)", "3", "Required if nobody reads it."),
    )
    made = linked(attributes("table_T", *rows))
    (only,) = made.tables.values()
    use = ModuleUse("Image", "Lamp", "C", Rule(only.nodes[0].rule.when), only)
    made.iods = (LinkedIod("Lamp", "Lamp", "lamp", "A", "A", "composite", (use,), (), NOWHERE, groups=(use, use)),)
    shown = lines(made)
    assert "conditions of rows 2: 1 evaluated, 0 partly, 0 not checkable, 1 not parsed" in shown
    assert "conditions of modules 1: 1 evaluated, 0 partly, 0 not checkable, 0 not parsed" in shown
    assert "conditions of functional groups 2: 2 evaluated, 0 partly, 0 not checkable, 0 not parsed" in shown
    assert any(line.startswith("conditions of what is allowed otherwise 1: 1 evaluated") for line in shown)
    assert "conditions: evaluated 5, partly 0, not checkable 0, not parsed 1" in shown
    assert "IODs 1 composite, 0 normalized, 0 directory; modules used C 1" in shown


def test_tables_that_nobody_knows_are_named_with_their_place() -> None:
    made = linked(
        attributes("table_T"),
        table("table_Z.1", "Lamps", ("Lamp", "Price")),
        table("table_Z.2", "Example of lamps", ("Lamp", "Price")),
        table("table_Z.3", "", ("Lamp",)).replace("<caption></caption>", ""),
    )
    shown = lines(made)
    at = shown.index("tables not read 3:")
    assert shown[at - 1] == "tables 4, read 1: attributes 1"
    assert shown[at + 1 : at + 5] == [
        "1 part 3: examples",
        "2 part 3: of a layout that is not known",
        "part03.xml:7 table_Z.1: Lamps: Lamp | Price",
        "part03.xml:15 table_Z.3: without caption: Lamp",
    ]


def test_tables_of_values_count_as_read_where_some_row_has_them() -> None:
    def colors(title: str) -> str:
        terms = table("table_S-1", "T", ("Defined Term", "Meaning"), row("RED", "r"))
        return section(
            "sect_M",
            "Lamp Module",
            attributes("table_T", row("Lamp Color", "(0011,0001)", "3", "T.")),
            section("sect_S", title, terms),
        )

    assert "tables 2, read 2: attributes 1, values and codes 1" in lines(linked(colors("Lamp Color")))
    shown = lines(linked(colors("Maker")))
    assert "tables 2, read 1: attributes 1" in shown
    assert "1 part 3: values of an attribute that no table around them prints" in shown


def test_value_lists_are_counted_as_printed_and_as_carried() -> None:
    lists = values("Enumerated Values for Value 1:", "A") + "\n" + values("Defined Terms if frob glork:", "B")
    made = linked(
        attributes(
            "table_T", row("Lamp Type", "(0011,0006)", "1", lists), row("Maker", "(0011,0009)", "1", values("", "C"))
        ),
        section("sect_S", "Lamp Color", values("Enumerated Values:", "RED")),
    )
    use = Narrowed(made.narrowed[0].element, made.narrowed[0].values, "", "sect_S", Origin("part03", "sect_S"))
    made.iods = (LinkedIod("Lamp", "Lamp", "lamp", "A", "A", "composite", (), (), NOWHERE, values=(use,)),)
    shown = lines(made)
    assert "value lists 4, read 2; rows carry 2: defined 1, enumerated 1" in shown
    assert "of these by value position 1, by bits 0, under a condition 1" in shown
    assert "of IODs as a whole: value lists 1, context groups 0" in shown
    assert "value lists not read: in a description, without a title that says what it is: 1" in shown


def test_notes_are_shown_in_order_and_only_where_something_was_counted() -> None:
    made = draft()
    made.notes.update({"of lamps": 2, "of feet": 1, "of nobody": 0})
    assert [
        line for line in lines(made) if line.startswith("of ") and "as a whole" not in line and "these" not in line
    ] == [
        "of feet: 1",
        "of lamps: 2",
    ]

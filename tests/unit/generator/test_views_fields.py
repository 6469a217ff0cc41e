"""Fields of classes: several printings of one attribute merged; types of fields."""

import pytest
from attrs import evolve
from made_up import ELEMENTS, NOWHERE, draft, element

from dicodec.schema import Condition, Values, defined, enumerated, flags, parse_condition
from dicomgen.model.items import ItemSource
from dicomgen.model.linked import Attribute, Include, LinkedTable, Node, Rule
from dicomgen.views.annotations import annotate, is_known, literal_type
from dicomgen.views.fields import Field, Printing, item_sources, merge, printings

BY_NAME = {found.keyword: found for found in ELEMENTS}


def attribute(keyword: str = "Maker", kind: str = "3", *values: Values, children: tuple[Node, ...] = ()) -> Attribute:
    return Attribute(0, BY_NAME[keyword], kind, Rule(), None, values, (), False, children, NOWHERE)


def include(target: str, when: Condition | None = None) -> Include:
    return Include(0, target, Rule(when), (), NOWHERE)


def linked(identity: str, *nodes: Node) -> LinkedTable:
    return LinkedTable(identity, identity, identity, identity, "module", identity, identity, "C.9", nodes)


def merged(*found: tuple[str, bool], values: tuple[tuple[Values, ...], ...] = ()) -> Field:
    lists = values or ((),) * len(found)
    shown = [
        Printing(attribute("LampColor", kind, *each), (), mandatory, home)
        for home, ((kind, mandatory), each) in enumerate(zip(found, lists, strict=True))
    ]
    (only,) = merge(shown)
    return only


# Merging.


@pytest.mark.parametrize(
    ("found", "kind", "mandatory", "home"),
    [
        ([("3", True)], "3", True, 0),
        ([("3", True), ("1", True)], "1", True, 1),
        ([("2", True), ("1C", True)], "2", True, 0),
        ([("2C", True), ("1C", True), ("3", True)], "1C", True, 1),
        ([("3", True), ("1", False)], "3", True, 0),
        ([("1", False), ("3", True)], "3", True, 1),
        ([("3", False), ("1", False)], "1", False, 1),
        ([("1", True), ("1", True)], "1", True, 0),
        ([("", True), ("2", True)], "2", True, 1),
        ([("", True), ("3", True)], "3", True, 1),
        ([("", True)], "", True, 0),
        ([("", False), ("1", False)], "1", False, 1),
    ],
)
def test_the_strictest_of_the_mandatory_printings_wins(
    found: list[tuple[str, bool]], kind: str, mandatory: bool, home: int
) -> None:
    field = merged(*found)
    assert (field.type, field.mandatory, field.home) == (kind, mandatory, home)


A, AB, BC = enumerated("A"), enumerated("A", "B"), enumerated("B", "C")


@pytest.mark.parametrize(
    ("found", "values", "expected"),
    [
        ([True], [(AB,)], ("A", "B")),
        ([True], [(defined("A"),)], ()),
        ([True], [(enumerated("A", when="present(Maker)"),)], ()),
        ([True], [(enumerated("0", "1", bits=(0, 0)),)], ()),
        ([True], [(flags("0001"),)], ()),
        ([True, True], [(AB,), (BC,)], ("B",)),
        ([True, True], [(AB,), ()], ("A", "B")),
        ([True, False], [(), (AB,)], ()),
        ([False, False], [(A,), (BC,)], ("A", "B", "C")),
        ([False, False], [(A,), ()], ()),
        ([True], [(A, enumerated("B"))], ("A", "B")),
        ([True], [(AB, enumerated("A", when="present(Maker)"))], ("A", "B")),
        ([True], [(AB, enumerated("C", when="present(Maker)"))], ()),
    ],
)
def test_values_that_a_type_checker_may_insist_on(
    found: list[bool], values: list[tuple[Values, ...]], expected: tuple[str, ...]
) -> None:
    assert merged(*(("1", each) for each in found), values=tuple(values)).values == expected


def test_a_field_has_the_condition_of_the_printing_that_wins() -> None:
    when = parse_condition("present(Maker)")
    found = [
        Printing(evolve(attribute("LampColor", kind), rule=Rule(rule)), (), True, 0)
        for kind, rule in (("3", parse_condition("always")), ("1C", when), ("2C", None))
    ]
    (field,) = merge(found)
    assert (field.type, field.when) == ("1C", when)


def test_fields_are_ordered_by_group_then_as_printed() -> None:
    found = [
        Printing(attribute(name), (), True, home) for name, home in (("Maker", 1), ("LampColor", 0), ("LampType", 1))
    ]
    assert [field.element.keyword for field in merge(found)] == ["LampColor", "Maker", "LampType"]


def test_items_printed_at_several_places_are_all_known() -> None:
    first, second = ItemSource("table_1", ("StandSequence",)), ItemSource("table_2", ("StandSequence",))
    found = [Printing(attribute("StandSequence"), (source,), True, 0) for source in (first, second, first)]
    assert merge(found)[0].items == (first, second)


# What a table prints for a class.


def shown(*nodes: Node, others: tuple[LinkedTable, ...] = (), path: tuple[str, ...] = ()) -> list[tuple[str, bool]]:
    made = draft()
    made.tables = {table.identity: table for table in (linked("table_1", *nodes), *others)}
    return [
        (found.attribute.element.keyword, found.mandatory) for found in printings(made, ItemSource("table_1", path))
    ]


def test_includes_are_expanded_through_several_levels() -> None:
    others = linked("table_2", attribute("LampColor"), include("table_3")), linked("table_3", attribute("LampType"))
    assert shown(attribute(), include("table_2"), others=others) == [
        ("Maker", True),
        ("LampColor", True),
        ("LampType", True),
    ]


def test_a_conditional_include_binds_nobody() -> None:
    when = parse_condition("present(Maker)")
    assert shown(include("table_2", when), others=(linked("table_2", attribute()),)) == [("Maker", False)]


def test_an_include_whose_condition_always_holds_binds() -> None:
    when = parse_condition("always")
    assert shown(include("table_2", when), others=(linked("table_2", attribute()),)) == [("Maker", True)]


def test_macros_that_include_each_other_end() -> None:
    others = (
        linked("table_2", attribute(), include("table_3")),
        linked("table_3", attribute("LampType"), include("table_2")),
    )
    assert shown(include("table_2"), others=others) == [("Maker", True), ("LampType", True)]


def test_an_item_and_an_item_within_it() -> None:
    inner = attribute("FootSequence", children=(attribute("LampType"),))
    stand = attribute("StandSequence", children=(attribute(), inner))
    assert shown(stand) == [("StandSequence", True)]
    assert shown(stand, path=("StandSequence",)) == [("Maker", True), ("FootSequence", True)]
    assert shown(stand, path=("StandSequence", "FootSequence")) == [("LampType", True)]
    assert shown(stand, stand, path=("StandSequence", "FootSequence")) == [("LampType", True)] * 2


def test_where_items_are_printed() -> None:
    made = draft()
    made.tables = {"table_2": linked("table_2", attribute())}

    def sources(*children: Node) -> tuple[ItemSource, ...]:
        return item_sources(made, "table_1", ("A",), attribute("StandSequence", children=children))

    assert sources() == ()
    assert sources(attribute()) == (ItemSource("table_1", ("A", "StandSequence")),)
    assert sources(include("table_2")) == (ItemSource("table_2", ()),)
    assert sources(include("table_none")) == ()
    assert sources(include("table_2", parse_condition("present(Maker)"))) == (
        ItemSource("table_1", ("A", "StandSequence")),
    )


# Types of fields.


@pytest.mark.parametrize(
    ("vr", "vm", "optional", "expected"),
    [
        ("LO", "1", False, "str"),
        ("LO", "1", True, "str | None"),
        ("US", "1", False, "int"),
        ("US or SS", "1", False, "int"),
        ("DS", "1", False, "Attr[float, AnyDS]"),
        ("DS", "3", False, "Attr[tuple[float, float, float], ListDS | tuple[AnyDS, AnyDS, AnyDS]]"),
        ("DS", "1-n", True, "Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None]"),
        ("FD", "2-2n", False, "Attr[tuple[float, ...], ListFD | tuple[AnyFD, ...]]"),
        ("CS", "2", False, "Attr[tuple[str, str], list[str] | tuple[str, str]]"),
        ("PN", "1", False, "Attr[PersonName, AnyPN]"),
        ("UI", "1", False, "Attr[UID, str]"),
        ("DA", "1", True, "Attr[Date | None, AnyDA | None]"),
        ("OB or OW", "1", False, "Attr[memoryview, Buffer]"),
        ("OW", "1", False, "Attr[memoryview, Buffer]"),
        ("US or OW", "1-n or 1", False, "Attr[memoryview | tuple[int, ...], Buffer | list[int] | tuple[int, ...]]"),
        ("AT", "1", False, "Attr[Tag, AnyAT]"),
        ("ZZ", "1", True, "Attr[memoryview | None, Buffer | None]"),
    ],
)
def test_annotations(vr: str, vm: str, optional: bool, expected: str) -> None:
    assert annotate(element("00110001", "Lamp", vr, vm), optional, (), "", False).text == expected


def test_annotations_of_sequences() -> None:
    lamps = element("00110003", "Lamps Sequence", "SQ")
    assert annotate(lamps, True, (), "", False).text == "OptSeq[Dataset]"
    assert annotate(lamps, False, (), "LampItem", False).text == "Seq[LampItem]"
    assert annotate(lamps, True, (), "LampItem", False).reads == "Items[LampItem] | None"
    coded = annotate(lamps, False, (), "LampItem", True)
    assert (coded.text, coded.reads) == ("Codes[LampItem]", "Items[LampItem]")
    assert coded.imports() == {"Codes"}
    assert coded.parameter == "Iterable[LampItem | CodedConcept]"
    assert coded.parameter_imports() == {"CodedConcept", "Iterable"}
    closed = annotate(lamps, True, (), "LampItem", True, "CID9Code")
    assert (closed.text, closed.reads) == ("OptCodesOf[LampItem, CID9Code]", "Items[LampItem] | None")
    assert annotate(lamps, False, (), "LampItem", True, "CID9Code").text == "CodesOf[LampItem, CID9Code]"


VRS = (
    *("AE", "AS", "AT", "CS", "DA", "DS", "DT", "FL", "FD", "IS", "LO", "LT", "OB", "OD", "OF", "OL", "OV", "OW"),
    *("PN", "SH", "SL", "SS", "ST", "SV", "TM", "UC", "UI", "UL", "UN", "UR", "US", "UT", "UV"),
)


def test_every_vr_of_the_standard_has_a_type() -> None:
    for vr in VRS:
        assert annotate(element("00110001", "Lamp", vr), False, (), "", False).reads
        assert is_known(vr)
    assert [is_known(vr) for vr in ("SQ", "US or SS", "ZZ", "")] == [True, False, False, False]


@pytest.mark.parametrize(
    ("vr", "values", "expected"),
    [
        ("CS", ("A", "B C"), 'Literal["A", "B C"]'),
        ("US", ("0", "+1", "-1", "FFH", "1"), "Literal[0, 1, -1, 255]"),
        ("US", ("0", "many"), ""),
        ("UI", ("1.2", "1.3"), 'Literal["1.2", "1.3"]'),
        ("DS", ("1",), ""),
        ("CS", (), ""),
        ("SQ", ("A",), ""),
        ("CS", ('say "A"',), 'Literal["say \\"A\\""]'),
    ],
)
def test_literals(vr: str, values: tuple[str, ...], expected: str) -> None:
    assert literal_type(vr, values) == expected


def test_a_type_that_overrides_wins_over_a_stricter_one() -> None:
    weaker = evolve(attribute("LampColor", "3"), overrides=True)
    found = [Printing(attribute("LampColor", "1"), (), True, 0), Printing(weaker, (), True, 1)]
    (field,) = merge(found)
    assert (field.type, field.home) == ("3", 1)


def test_literals_are_for_single_values_only() -> None:
    assert annotate(element("00110001", "Lamp", "CS"), True, ("A",), "", False).text == 'Literal["A"] | None'
    assert annotate(element("00110001", "Lamp", "CS", "2"), False, ("A",), "", False).reads == "tuple[str, str]"
    found = [element("00110001", "Lamp", "CS", vm).single for vm in ("1", "0-1", "", "1-n", "2", "1-n or 1")]
    assert found == [True, True, True, False, False, False]

"""What constructors are told: numbers of items, closed context groups, constants, content items, frames."""

from __future__ import annotations

import pytest
from attrs import evolve
from made_up import ELEMENTS, NOWHERE, draft, element

from dicodec.schema import Condition, Group, Ref, enumerated, parse_condition
from dicomgen import names
from dicomgen.conditions.logic import decided
from dicomgen.model.items import ItemShape, ItemSource
from dicomgen.model.linked import (
    Attribute,
    Concept,
    ContextGroup,
    Include,
    LinkedIod,
    LinkedTable,
    ModuleUse,
    Node,
    Rule,
)
from dicomgen.model.raw import Description, PrintedSection
from dicomgen.model.standard import Draft
from dicomgen.passes.bindings import numbered_from
from dicomgen.passes.said import said_by_reference, said_of_row, said_values, usual_modality
from dicomgen.views.classes import ClassBuilder, ClassView, FieldGroup, Given, Merged
from dicomgen.views.content import content_classes, is_content
from dicomgen.views.fields import merge, printings
from dicomgen.views.frames import frame_name, frame_of

CONTENT = (
    element("0040A010", "Relationship Type", "CS"),
    element("0040A040", "Value Type", "CS"),
    element("0040A160", "Text Value", "UT"),
    element("0040A730", "Content Sequence", "SQ"),
    element("00400001", "Lamp Number", "US"),
)
BY_NAME = {found.keyword: found for found in (*ELEMENTS, *CONTENT)}


def attribute(keyword: str, kind: str = "3", *children: Node, **more: object) -> Attribute:
    made = Attribute(0, BY_NAME[keyword], kind, Rule(), None, (), (), False, children, NOWHERE)
    return evolve(made, **more)  # type: ignore[arg-type]


def include(target: str, when: str = "", groups: tuple[Group, ...] = ()) -> Include:
    return Include(0, target, Rule(parse_condition(when) if when else None), groups, NOWHERE)


def linked(identity: str, *nodes: Node) -> LinkedTable:
    return LinkedTable(identity, identity, identity, identity, "macro", identity, identity, "C.9", nodes)


def context_group(cid: str, extensible: bool) -> ContextGroup:
    return ContextGroup(cid, "Lamps", "Lamps", "1.2", "1", extensible, (), (Concept("Red", "1", "99L", "Red"),))


def made(*tables: LinkedTable) -> Draft:
    found = draft()
    found.tables = {table.identity: table for table in tables}
    found.groups = {"9": context_group("9", False), "10": context_group("10", True)}
    return found


# Numbers.


@pytest.mark.parametrize(
    ("prose", "vr", "first"),
    [
        ("Identifies the lamp. The value shall start at 1 and increase monotonically by 1.", "US", 1),
        ("Index of current lamp, starting at 0 for first Lamp.", "IS", 0),
        ("Identifying number of the lamp. It shall be 1 for the first Item and increase by 1 for each.", "US", 1),
        ("Identification number of the Lamp. The value shall be unique within the Stand.", "IS", 1),
        ("A number that identifies the lamp. Shall start at a value of 1, and increase by 1.", "UL", 1),
        ("Identification number of the Lamp.", "IS", None),
        ("Contains the Sequence Item index (starting at 1) of the lamp.", "IS", None),
        ("The number of lamps, starting with 1 lamp.", "US", None),
        ("Identifies the lamp. The value shall start at 1.", "LO", None),
    ],
)
def test_what_numbers_items(prose: str, vr: str, first: int | None) -> None:
    assert numbered_from(Description(prose, (), (), ()), vr) == first


@pytest.mark.parametrize(
    ("first", "kind", "call"),
    [
        (1, "1", "numbered(0x00400001, US)"),
        (0, "1", "numbered(0x00400001, US, first=0)"),
        (None, "1", "type1(0x00400001, US)"),
        (1, "1C", "type1c(0x00400001, US)"),
    ],
)
def test_a_number_is_filled_in_where_it_is_mandatory(first: int | None, kind: str, call: str) -> None:
    found = made(linked("table_1", attribute("StandSequence", "3", attribute("LampNumber", kind, first=first))))
    view = ClassBuilder(found, "").item_class("X", Merged((ItemSource("table_1", ("StandSequence",)),)), "")
    assert [line.call for group in view.groups for line in group.lines] == [call]


# Constants.


@pytest.mark.parametrize(
    ("keyword", "kind", "terms", "call"),
    [
        ("LampColor", "1", ("RED",), 'filled(0x00110001, CS, value="RED")'),
        ("LampColor", "1", ("RED", "BLUE"), "type1(0x00110001, CS)"),
        ("LampColor", "2", ("RED",), "type2(0x00110001, CS)"),
        ("LampCount", "1", ("01H",), "filled(0x00110002, US, value=1)"),
        ("LampType", "1", ("RED",), 'type1(0x00110006, CS, "2-n")'),
    ],
)
def test_the_only_value_is_filled_in(keyword: str, kind: str, terms: tuple[str, ...], call: str) -> None:
    found = made(linked("table_1", attribute(keyword, kind, values=(enumerated(*terms),))))
    (field,) = merge(list(printings(found, ItemSource("table_1", ()))))
    line = ClassBuilder(found, "").line(field, "X")
    assert (line.call, line.required) == (call, not call.startswith("filled"))


def test_what_an_iod_gives() -> None:
    found = made(linked("table_1", attribute("LampColor", "1")))
    (field,) = merge(list(printings(found, ItemSource("table_1", ()))))
    builder = ClassBuilder(found, "")
    assert builder.line(field, "X", Given(filled=True)).call == "filled(0x00110001, CS)"
    usual = builder.line(field, "X", Given(default="RED"))
    assert (usual.call, usual.annotation.text) == ('filled(0x00110001, CS, value="RED")', "str")
    assert builder.line(field, "X", Given(literal=("RED", "BLUE"))).annotation.text == 'Literal["RED", "BLUE"]'


def test_usual_modalities() -> None:
    assert (usual_modality("CT Image"), usual_modality("Lamp Film")) == ("CT", "")


@pytest.mark.parametrize(
    ("prose", "values"),
    [
        ("The value of Lamp Color (0011,0001) shall be RED.", ["RED"]),
        ("Told. Lamp Color (0011,0001) shall have the value DEEP RED (warm). More.", ["DEEP RED"]),
        ("If it is lit, the value of Lamp Color (0011,0001) shall be RED.", []),
        ("The value of Lamp Color (0011,0001) shall be RED or BLUE.", []),
        ("The value of Lamp Color (0011,0001) shall be red.", []),
        ("The value of Maker (0011,0009) shall be ACME.", []),
        ("The value of Sun Color (0011,9999) shall be RED.", []),
    ],
)
def test_values_that_a_sentence_says(prose: str, values: list[str]) -> None:
    section = PrintedSection("sect_A.1", "Lamps", Description(prose, (), (), ()), ())
    found = list(said_values(draft(), section, NOWHERE))
    assert [one.values for one in found] == [enumerated(value) for value in values]
    assert {one.section for one in found} <= {"sect_A.1"}


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("", ()),
        ("Relationships by-reference are enabled between items.", ("*",)),
        (
            "They may be conveyed either by-value or by-reference. The GLOWS and HAS LAMP relationships shall not be"
            " conveyed by-reference.",
            ("*", "-GLOWS", "-HAS LAMP"),
        ),
        (
            "Relationships by-reference are enabled. It makes use of by-reference GLOWS and by-reference HAS LAMP."
            " Other relationships by-reference are forbidden.",
            ("GLOWS", "HAS LAMP"),
        ),
    ],
)
def test_relationships_by_reference(prose: str, expected: tuple[str, ...]) -> None:
    assert said_by_reference(prose) == expected


@pytest.mark.parametrize(
    ("prose", "said"),
    [
        ("Number of lamps. This value shall be 16.", "16"),
        ("The value shall be 1. Told.", "1"),
        ("If lit, this value shall be 16.", ""),
        ("This value shall be 16 or 8.", ""),
    ],
)
def test_the_only_number_of_a_row(prose: str, said: str) -> None:
    assert said_of_row(prose, BY_NAME["LampCount"]) == said
    assert said_of_row(prose, BY_NAME["Maker"]) == ""


def test_the_points_of_a_list_of_constraints() -> None:
    prose = (
        "In the module, the following constraints apply: Lamp Count (0011,0002) shall be 3 Lamp Color (0011,0001)"
        " shall be RED Maker (0011,0009) shall not be present Lamp Number (0040,0001) shall be greater than 2 The stand"
        " shall be 1."
    )
    section = PrintedSection("sect_A.1", "Lamps", Description(prose, (), (), ()), ())
    found = [(one.element.keyword, one.values.terms) for one in said_values(draft(), section, NOWHERE)]
    assert found == [("LampCount", ("3",)), ("LampColor", ("RED",))]


# Closed context groups.


@pytest.mark.parametrize(
    ("groups", "closed"),
    [
        ((Group("9", "D"),), "9"),
        ((Group("9", "B"),), ""),
        ((Group("10", "D"),), ""),
        ((Group("9", "D", qualified=True),), ""),
        ((Group("9", "D"), Group("10", "D")), ""),
        ((Group("11", "D"),), ""),
        ((), ""),
    ],
)
def test_a_group_is_closed_where_it_is_defined_and_not_extensible(groups: tuple[Group, ...], closed: str) -> None:
    found = made(linked("table_1", attribute("BulbCodeSequence", groups=groups)))
    (field,) = merge(list(printings(found, ItemSource("table_1", ()))))
    assert field.closed == closed


def test_an_include_closes_the_attribute_that_it_names() -> None:
    bound = include("table_2", groups=(Group("9", "D", "BulbCodeSequence"),))
    found = made(linked("table_1", bound), linked("table_2", attribute("BulbCodeSequence"), attribute("StandSequence")))
    fields = merge(list(printings(found, ItemSource("table_1", ()))))
    assert [field.closed for field in fields] == ["9", ""]


def test_a_closed_code_sequence_in_a_class() -> None:
    code = linked("table_code", attribute("Maker"))
    found = made(code, linked("table_1", attribute("BulbCodeSequence", "1", groups=(Group("9", "D"),))))
    found.tables["table_1"] = linked(
        "table_1", attribute("BulbCodeSequence", "1", include("table_code"), groups=(Group("9", "D"),))
    )
    found.shapes = {("table_code", ()): ItemShape("CodeItem", ItemSource("table_code", ()))}
    (field,) = merge(list(printings(found, ItemSource("table_1", ()))))
    builder = ClassBuilder(found, "table_code")
    assert builder.line(field, "X").annotation.text == "CodesOf[CodeItem, CID9Code]"
    assert builder.used_groups == {"9"}


# Content items.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ValueType in {TEXT}", True),
        ("ValueType in {NUM, CODE}", False),
        ("ValueType not in {TEXT}", False),
        ("not ValueType in {TEXT}", False),
        ("present(ValueType)", True),
        ("always", True),
        ("ValueType in {TEXT} and present(Maker)", None),
        ("ValueType in {NUM} and present(Maker)", False),
        ("ValueType in {TEXT} or present(Maker)", True),
        ("ValueType in {NUM} or present(Maker)", None),
        ("not_checkable(content)", None),
    ],
)
def test_what_a_condition_comes_to_for_a_value(text: str, expected: bool | None) -> None:
    condition: Condition = parse_condition(text)
    assert decided(condition, Ref(("ValueType",)), "TEXT") is expected


def content_tables() -> tuple[LinkedTable, LinkedTable]:
    terms = (enumerated("TEXT", "NUM"),)
    by_value = include("table_2", "not_checkable(content)")
    content = attribute(
        "ContentSequence",
        "1C",
        attribute("RelationshipType", "1"),
        include("table_1", "not_checkable(content)"),
        by_value,
    )
    kinds = linked(
        "table_2",
        attribute("ValueType", "1", values=terms),
        attribute("TextValue", "1C", rule=Rule(parse_condition("ValueType in {TEXT}"))),
        include("table_3", "ValueType in {NUM}"),
    )
    return linked("table_1", content), kinds


def test_content_items_have_a_class_a_value_type() -> None:
    found = made(*content_tables(), linked("table_3", attribute("LampCount", "1"), attribute("Maker", "2")))
    source = ItemSource("table_1", ("ContentSequence",))
    found.shapes = {("table_1", ("ContentSequence",)): ItemShape("LampContentItem", source)}
    assert is_content(found, source)
    assert not is_content(found, ItemSource("table_2", ()))
    text, number = content_classes(found, source, ClassBuilder(found, ""), "LampContentItem")
    assert (text.name, text.base, text.decorator) == ("TextItem", "LampContentItem", 'content_item("TEXT")')
    calls = [{line.name: line.call for group in one.groups for line in group.lines} for one in (text, number)]
    assert list(calls[0]) == ["RelationshipType", "ContentSequence", "ValueType", "TextValue"]
    assert list(calls[1]) == ["RelationshipType", "ContentSequence", "ValueType", "LampCount", "Maker"]
    assert calls[0]["TextValue"] == "type1(0x0040A160, UT)"
    assert calls[0]["ValueType"] == 'filled(0x0040A040, CS, value="TEXT")'
    assert (calls[1]["LampCount"], calls[1]["Maker"]) == ("type1(0x00110002, US)", "type2(0x00110009, LO)")


def test_names_of_value_types() -> None:
    terms = ("TEXT", "NUM", "SCOORD3D", "PNAME", "UIDREF")
    assert [names.value_type_name(term) for term in terms] == [
        "TextItem",
        "NumItem",
        "SCoord3DItem",
        "PNameItem",
        "UIDRefItem",
    ]


# Frames.


def test_frames_have_an_attribute_a_functional_group() -> None:
    stand = linked("table_1", attribute("StandSequence", "1", attribute("Maker"), items=(1, 1)))
    shade = linked("table_2", attribute("ShadeSequence", "2", attribute("Maker"), items=(0, None)))
    foot = linked("table_3", attribute("FootSequence", "1", attribute("Maker"), items=(1, 1)))
    uses = (
        ModuleUse("", "Stand", "M", Rule(), stand),
        ModuleUse("", "Shade", "C", Rule(), shade, per_frame=False),
        ModuleUse("", "Foot", "U", Rule(), foot, shared=False),
    )
    found = made(stand, shade, foot)
    found.shapes = {
        (table, (name,)): ItemShape(f"{name[:-8]}Item", ItemSource(table, (name,)))
        for table, name in (("table_1", "StandSequence"), ("table_2", "ShadeSequence"), ("table_3", "FootSequence"))
    }
    builder = ClassBuilder(found, "")
    shared, per_frame = (
        builder.item_class(
            f"Lamp{name}Item", Merged(tuple(ItemSource(use.table.identity, ()) for use in some), False, ("x",) * 2), ""
        )
        for name, some in (("Shared", uses[:2]), ("PerFrame", (uses[0], uses[2])))
    )
    iod = LinkedIod("Lamp", "Lamp", "lamp", "A.9", "A.9.3", "composite", (), (), NOWHERE, groups=uses)
    view = frame_of(iod, shared, per_frame)
    assert [(line.name, line.annotation, line.call) for line in view.lines] == [
        ("stand", "StandItem", "group_m(0x00110007)"),
        ("shade", "OptSeq[ShadeItem]", "group_c(0x00110003, several=True, per_frame=False)"),
        ("foot", "FootItem | None", "group_u(0x00110008, shared=False)"),
    ]
    assert (view.name, view.shared, view.per_frame) == ("LampFrame", "LampSharedItem", "LampPerFrameItem")
    assert view.runtime == {"Frame", "group_m", "group_c", "group_u"}
    assert (view.types, view.items >= {"StandItem", "ShadeItem", "FootItem"}) == ({"OptSeq"}, True)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Plane Position Sequence", "plane_position"),
        ("MR FOV/Geometry Sequence", "mr_fov_geometry"),
        ("X-Ray 3D Frame Type Sequence", "x_ray_3d_frame_type"),
    ],
)
def test_names_of_frames_attributes(name: str, expected: str) -> None:
    assert frame_name(element("00110001", name, "SQ")) == expected


def test_views_are_plain() -> None:
    assert ClassView("X", "", (FieldGroup("", ()),)).decorator == "item"

"""IODs: the table of a module, its condition, SOP Classes, functional groups, and what an IOD's own section says."""

from typing import Any

import pytest
from made_up import ELEMENTS, NOWHERE, attributes, cell, draft, element, row, tables

from dicodec.schema import Group, enumerated
from dicomgen.model.dictionary import RegisteredUid
from dicomgen.model.linked import Narrowed, Relationship
from dicomgen.model.raw import (
    Description,
    ModuleTable,
    PrintedGrid,
    PrintedModuleUse,
    PrintedRecordType,
    PrintedRelationship,
    PrintedSection,
    RelationshipTable,
    SopClass,
)
from dicomgen.model.standard import Draft
from dicomgen.passes.iods import link_iods
from dicomgen.passes.items import name_items
from dicomgen.passes.link import link_tables
from dicomgen.problems import Origin, Problems
from dicomgen.views.class_files import class_files

TABLES = (
    attributes("table_1", row("Maker", "(0011,0009)", "1", "Told."), caption="Lamp Module Attributes"),
    attributes("table_2", row(cell('<para>Include <xref linkend="table_3"/></para>')), caption="Foot Macro Attributes"),
    attributes("table_3", row(cell('<para>Include <xref linkend="table_2"/></para>')), caption="Toe Macro Attributes"),
    attributes(
        "table_4",
        row("Stand Sequence", "(0011,0007)", "3", "Told."),
        row(cell('<para>&gt;Include <xref linkend="table_2"/></para>')),
        caption="Stand Module Attributes",
    ),
)


def place(
    identity: str, *found: str, around: tuple[str, ...] = (), values: tuple[PrintedGrid, ...] = ()
) -> PrintedSection:
    return PrintedSection(identity, identity, Description("", (), (), ()), found, around, values)


SECTIONS = (
    place("sect_1", "table_1"),
    place("sect_2", "table_2", "table_1"),
    place("sect_4", "table_4"),
    place("sect_9"),
    place("sect_A.3.3", around=("sect_A.3", "chapter_A")),
    place("sect_A.3.4", around=("sect_A.3", "chapter_A")),
    place("sect_A.3.3.1", around=("sect_A.3.3", "sect_A.3", "chapter_A")),
    place("sect_A.7.4", around=("sect_A.7", "chapter_A")),
)


def use(section: str, usage: str = "M", condition: str = "", module: str = "Lamp") -> PrintedModuleUse:
    return PrintedModuleUse("Image", module, section, usage, condition, NOWHERE)


def module_table(
    *uses: PrintedModuleUse, caption: str = "CT Image IOD Modules", kind: str = "composite", number: str = "A.3"
) -> ModuleTable:
    origin = Origin("part03", f"table_{number}-1")
    return ModuleTable(f"table_{number}-1", f"{number}-1", caption, f"sect_{number}.3", uses, kind, origin)


def linked(
    *uses: PrintedModuleUse,
    others: tuple[ModuleTable, ...] = (),
    sections: tuple[PrintedSection, ...] = (),
    narrowed: tuple[Narrowed, ...] = (),
    table: dict[str, str] | None = None,
    **more: Any,
) -> tuple[Draft, list[str]]:
    found, problems = tables(*TABLES)
    known = {one.identity: one for one in (*SECTIONS, *sections)}
    made = draft(found, sections=known, module_tables=(module_table(*uses, **(table or {})), *others), **more)
    link_tables(made, problems)
    made.narrowed = narrowed
    link_iods(made, problems)
    return made, [problem.message for problem in problems.found]


def test_an_iod() -> None:
    made, problems = linked(use("sect_1"))
    (iod,) = made.iods
    assert problems == []
    assert (iod.name, iod.class_name, iod.slug, iod.label, iod.section, iod.kind) == (
        "CT Image",
        "CTImage",
        "ct_image",
        "A.3-1",
        "A.3.3",
        "composite",
    )
    assert [(each.usage, each.table.identity) for each in iod.uses] == [("M", "table_1")]


def test_every_module_table_is_an_iod_but_those_of_functional_groups() -> None:
    others = (
        module_table(use("sect_1", ""), caption="Lamp Order IOD Modules", kind="normalized", number="B.1"),
        module_table(use("sect_1"), caption="Lamp Directory IOD Modules", kind="directory", number="F.2"),
        module_table(use("sect_2"), caption="Lamp Functional Group Macros", kind="groups", number="A.9"),
    )
    made, problems = linked(use("sect_1"), others=others)
    assert problems == []
    assert [(iod.name, iod.kind) for iod in made.iods] == [
        ("CT Image", "composite"),
        ("Lamp Order", "normalized"),
        ("Lamp Directory", "directory"),
    ]


def test_a_second_iod_of_one_name_is_a_problem_and_left_out() -> None:
    made, problems = linked(use("sect_1"), others=(module_table(number="A.4"),))
    assert problems == ["IOD 'CT Image' has the name of table_A.3-1; it is left out"]
    assert [iod.label for iod in made.iods] == ["A.3-1"]


def test_a_section_with_a_macro_and_a_module_means_the_module() -> None:
    made, _ = linked(use("sect_2"))
    assert made.iods[0].uses[0].table.identity == "table_1"


def test_a_module_without_attributes_is_a_problem() -> None:
    made, problems = linked(use("sect_9"), use(""), use("sect_none"), use("sect_1"))
    assert problems == [
        "module 'Lamp' refers to sect_9, which has no attributes",
        "module 'Lamp' refers to nothing, which has no attributes",
        "module 'Lamp' refers to sect_none, which has no attributes",
    ]
    assert len(made.iods[0].uses) == 1


def test_conditions_of_modules() -> None:
    made, _ = linked(
        use("sect_1", "C", "Required if Maker (0011,0009) is present. May be present otherwise."),
        use("sect_1", "C", "Told in the section."),
        use("sect_1", "U", "Required if Maker (0011,0009) is present."),
    )
    first, second, third = (each.rule for each in made.iods[0].uses)
    assert (str(first.when), str(first.may)) == ("present(Maker)", "always")
    assert str(second.when) == "not_parsed"
    assert third.when is None


# SOP Classes.


def test_sop_classes_of_the_iods_section_and_the_one_around_it_by_number() -> None:
    sops = [("1.2.10", "sect_A.3"), ("1.2.9", "sect_A.3.3"), ("1.2.3", "sect_A.4"), ("1.2.4", "sect_A.3.3.1")]
    made, _ = linked(
        use("sect_1"),
        sop_classes=tuple(SopClass(uid, f"S {uid}", "CT Image", section, NOWHERE) for uid, section in sops),
    )
    assert made.iods[0].sop_classes == (("1.2.9", "S 1.2.9"), ("1.2.10", "S 1.2.10"))


def services(*registered: str, name: str = "Lamp Order", others: tuple[str, ...] = (), **more: Any) -> list[list[str]]:
    """The SOP Classes that each normalized IOD gets of those that are registered."""
    uids = tuple(
        RegisteredUid(
            f"1.2.{at}", text.removesuffix("!"), "", more.get("kind", "SOP Class"), text.endswith("!"), NOWHERE
        )
        for at, text in enumerate(registered)
    )
    tables_ = (
        module_table(caption=f"{other} IOD Modules", kind="normalized", number=f"B.{at}")
        for at, other in enumerate(others)
    )
    table = {"caption": f"{name} IOD Modules", "kind": "normalized"}
    made, problems = linked(use("sect_1", ""), table=table, others=tuple(tables_), uids=uids)
    assert problems == []
    return [[title for _, title in iod.sop_classes] for iod in made.iods]


def test_sop_classes_of_a_normalized_iod_hold_the_words_of_its_name() -> None:
    names = "Lamp Order SOP Class", "Lamp Big Order SOP Class", "Order of a Lamp SOP Class", "Lamp Orders SOP Class"
    assert services(*names) == [["Lamp Order", "Lamp Big Order"]]


def test_the_longer_of_two_names_has_the_sop_class() -> None:
    names = "Lamp Order SOP Class", "Lamp Order Box SOP Class"
    assert services(*names, others=("Lamp Order Box",)) == [["Lamp Order"], ["Lamp Order Box"]]


def test_sop_classes_that_are_retired_or_store_are_of_no_normalized_iod() -> None:
    assert services("Lamp Order SOP Class!", "Lamp Order Storage") == [[]]
    assert services("Lamp Order SOP Class", kind="Transfer Syntax") == [[]]
    commitment = "Storage Commitment Push Model SOP Class"
    assert services(commitment, name="Storage Commitment") == [["Storage Commitment Push Model"]]


def test_the_sop_class_of_a_real_time_iod_is_named_after_it() -> None:
    names = "Lamp Real-Time Communication", "Lamp Report Real-Time Communication", "Lamp Image Storage"
    uids = tuple(RegisteredUid(f"1.2.{at}", name, "", "SOP Class", False, NOWHERE) for at, name in enumerate(names))
    for caption in ("Real-Time Lamp IOD Modules", "Lamp IOD Modules"):
        made, _ = linked(use("sect_1"), table={"caption": caption}, uids=uids)
        assert made.iods[0].sop_classes == (("1.2.0", "Lamp Real-Time Communication"),)


@pytest.mark.parametrize("kind", ["composite", "normalized", "directory"])
def test_an_iod_without_a_sop_class_is_counted(kind: str) -> None:
    made, _ = linked(use("sect_1", ""), table={"kind": kind, "caption": "Lamp Order IOD Modules"})
    assert made.notes["IODs without a SOP Class: Lamp Order"] == 1


# Functional groups.


def groups(home: str = "sect_A.3", framed: bool = True, **more: Any) -> tuple[Draft, list[str]]:
    """A CT with the module of functional groups, and a table of groups in a section of that home."""
    found = (
        PrintedModuleUse("", "Toe", "sect_2", "U", "", NOWHERE),
        PrintedModuleUse("", "Stand", "sect_4", "M", "May not be used as a Shared Functional Group.", NOWHERE),
        PrintedModuleUse("", "Foot", "sect_2", "M", "May not be used as a Per-Frame Functional Group.", NOWHERE),
    )
    table = ModuleTable("table_A.3-2", "A.3-2", "Groups", f"{home}.4", found, "groups", NOWHERE)
    multi = use("sect_1", module="Multi-frame Functional Groups" if framed else "Lamp")
    return linked(multi, others=(table, *more.pop("others", ())), **more)


def test_functional_groups_of_the_iods_own_section() -> None:
    made, problems = groups()
    (iod,) = made.iods
    assert problems == []
    assert [(use.module, use.usage, use.table.identity, use.shared, use.per_frame) for use in iod.groups] == [
        ("Toe", "U", "table_2", True, True),
        ("Stand", "M", "table_4", False, True),
        ("Foot", "M", "table_2", True, False),
    ]


def test_functional_groups_of_a_table_that_the_iod_refers_to() -> None:
    made, problems = groups("sect_A.7", group_references={"sect_A.3": "table_A.3-2"})
    assert problems == []
    assert [use.module for use in made.iods[0].groups] == ["Toe", "Stand", "Foot"]


def test_an_iod_without_functional_groups() -> None:
    made, problems = groups("sect_A.7", framed=False, group_references={"sect_A.3": "table_A.3-2"})
    assert (made.iods[0].groups, problems) == ((), [])


def test_functional_groups_without_a_table_of_them_are_a_problem() -> None:
    made, problems = groups("sect_A.7")
    assert (made.iods[0].groups, problems) == ((), ["the IOD has functional groups and no table of them"])


def test_a_second_table_of_functional_groups_is_a_problem() -> None:
    second = ModuleTable("table_A.3-3", "A.3-3", "More", "sect_A.3.4", (), "groups", NOWHERE)
    made, problems = groups(others=(second,))
    assert problems == ["several tables of functional groups: table_A.3-2, table_A.3-3"]
    assert len(made.iods[0].groups) == 3


def test_the_items_of_functional_groups_are_classes_of_the_iod() -> None:
    names = "SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"
    made, problems = groups(
        elements=(*ELEMENTS, *(element(f"5200922{at}", name, "SQ") for at, name in enumerate(names)))
    )
    rows = (row(name, f"(5200,922{at})", "1", "Told.") for at, name in enumerate(names))
    made.printed.tables.update(tables(attributes("table_1", *rows))[0])
    made.tables.clear()
    link_tables(made, Problems())
    link_iods(made, Problems())
    name_items(made, Problems())
    assert problems == []
    files = {file.path: file.view for file in class_files(made)}
    lines = [line for group in files["iods/ct_image.py"].classes[0].groups for line in group.lines]  # type: ignore[attr-defined]
    assert [line.annotation.reads for line in lines] == [
        "Items[CTImageSharedFunctionalGroupsItem]",
        "Items[CTImagePerFrameFunctionalGroupsItem]",
    ]
    items = files["iod_items/ct_image.py"].classes  # type: ignore[attr-defined]
    assert {item.name: [line.name for group in item.groups for line in group.lines] for item in items} == {
        "CTImagePerFrameFunctionalGroupsItem": ["StandSequence"],
        "CTImageSharedFunctionalGroupsItem": [],
    }


# What the section of an IOD says.


def test_values_that_a_section_of_the_iod_lists_narrow_it() -> None:
    color, red = ELEMENTS[0], enumerated("RED")
    found = tuple(
        Narrowed(color, red, "", section, Origin("part03", section))
        for section in ("sect_A.3.4", "sect_A.7.4", "sect_A.3.3.1")
    )
    made, _ = linked(use("sect_1"), narrowed=found)
    assert [one.section for one in made.iods[0].values] == ["sect_A.3.4", "sect_A.3.3.1"]
    assert sorted(place.table for place in made.used) == ["sect_A.3.3.1", "sect_A.3.4"]


def bound(*rows: tuple[str, str], header: tuple[str, ...] = ("Code Sequence", "CID"), home: str = "sect_A.3") -> Draft:
    grid = PrintedGrid("", "", "", header, tuple(tuple((text,) for text in each) for each in rows), NOWHERE)
    made, problems = linked(use("sect_1"), sections=(place(f"{home}.9", around=(home, "chapter_A"), values=(grid,)),))
    assert problems == []
    return made


def test_context_groups_that_a_section_of_the_iod_binds() -> None:
    rows = (
        ("Bulb Code Sequence (0011,0005)", "D{sect_CID_9}"),
        ("Stand Sequence (0011,0007)", "For Bulb Code Sequence (0011,0005) B{sect_CID_10} shall be used."),
    )
    found = bound(*rows)
    assert [(one.path, one.group, one.section) for one in found.iods[0].codes] == [
        (("BulbCodeSequence",), Group("9", "D"), "A.3.9"),
        (("StandSequence", "BulbCodeSequence"), Group("10", "B"), "A.3.9"),
    ]
    assert NOWHERE in found.used
    assert bound(*rows, home="sect_A.7").iods[0].codes == ()
    assert bound(*rows, header=("Code Sequence", "Remark")).iods[0].codes == ()


def test_code_sequences_without_one_context_group_are_counted() -> None:
    rows = (
        ("Bulb Code Sequence (0011,0005)", "D{sect_CID_9} or D{sect_CID_10}"),
        ("Bulb Code Sequence (0011,0005)", "as the maker says"),
        ("Bulb Code Sequence", "D{sect_CID_9}"),
    )
    found = bound(*rows)
    assert found.iods[0].codes == ()
    assert found.notes["code sequences of an IOD whose context group another object decides"] == 3


def relationship(*cells: str, home: str = "sect_A.3.4") -> tuple[Relationship, ...]:
    table = RelationshipTable("table_A.3-9", home, (PrintedRelationship(*cells, NOWHERE),))
    return linked(use("sect_1"), relationships=(table,))[0].iods[0].relationships


def test_relationships_of_an_iod() -> None:
    assert relationship("TEXT, NUM", "CONTAINS", "CODE, IMAGE, CONTAINER (of lamps)") == (
        Relationship(("TEXT", "NUM"), ("CONTAINS",), ("CODE", "IMAGE", "CONTAINER")),
    )
    assert relationship("any type", "HAS PROPERTIES", "Any type (except CONTAINER)") == (
        Relationship(("*",), ("HAS PROPERTIES",), ("*", "-CONTAINER")),
    )
    assert relationship("any type other than TEXT", "CONTAINS", "TEXT")[0].sources == ("*", "-TEXT")
    assert relationship("TEXT", "CONTAINS", "TEXT", home="sect_A.7.4") == ()


def records(*types: tuple[str, str, tuple[str, ...]], kind: str = "directory") -> tuple[Draft, list[str]]:
    found = tuple(PrintedRecordType(name, section, lower, NOWHERE) for name, section, lower in types)
    return linked(use("sect_1"), table={"kind": kind}, record_types=found)


def test_records_of_the_directory() -> None:
    types = ("", "", ("LAMP",)), ("LAMP", "sect_4", ("PRIVATE",)), ("PRIVATE", "sect_9", ())
    made, problems = records(*types)
    assert problems == []
    assert [(one.name, one.keys and one.keys.identity, one.lower) for one in made.iods[0].records] == [
        ("", None, ("LAMP",)),
        ("LAMP", "table_4", ("PRIVATE",)),
        ("PRIVATE", None, ()),
    ]
    assert records(*types, kind="composite")[0].iods[0].records == ()


def test_a_record_without_keys_is_a_problem() -> None:
    assert records(("LAMP", "sect_9", ()))[1] == ["directory record type 'LAMP': sect_9 has no keys"]

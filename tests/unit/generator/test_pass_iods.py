"""IODs: the table of a module, its condition, SOP Classes; which tables are reached."""

from typing import Any

from attrs import evolve
from made_up import ELEMENTS, NOWHERE, attributes, cell, draft, element, row, tables

from dicomgen.model.raw import Description, ModuleTable, PrintedModuleUse, PrintedSection, SopClass
from dicomgen.model.standard import Draft
from dicomgen.passes.iods import SCOPE, link_iods
from dicomgen.passes.items import name_items
from dicomgen.passes.link import link_tables
from dicomgen.passes.reach import reached_tables, set_aside
from dicomgen.problems import Origin, Problems
from dicomgen.views.classes import class_files

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


def place(identity: str, *found: str) -> PrintedSection:
    return PrintedSection(identity, identity, Description("", (), (), ()), found)


def use(section: str, usage: str = "M", condition: str = "") -> PrintedModuleUse:
    return PrintedModuleUse("Image", "Lamp", section, usage, condition, NOWHERE)


def linked(*uses: PrintedModuleUse, caption: str = "CT Image IOD Modules", **more: Any) -> tuple[Draft, list[str]]:
    found, problems = tables(*TABLES)
    sections = {
        "sect_1": place("sect_1", "table_1"),
        "sect_2": place("sect_2", "table_2", "table_1"),
        "sect_4": place("sect_4", "table_4"),
        "sect_9": place("sect_9"),
    }
    module = ModuleTable("table_A.3-1", "A.3-1", caption, "sect_A.3.3", uses, NOWHERE)
    made = draft(found, sections=sections, module_tables=(module,), **more)
    link_tables(made, problems)
    link_iods(made, problems)
    return made, [problem.message for problem in problems.found]


def test_an_iod_in_scope() -> None:
    made, problems = linked(use("sect_1"))
    (iod,) = made.iods
    assert problems == []
    assert (iod.name, iod.class_name, iod.slug, iod.label, iod.section) == (
        "CT Image",
        "CTImage",
        "ct_image",
        "A.3-1",
        "A.3.3",
    )
    assert [(each.usage, each.table.identity) for each in iod.uses] == [("M", "table_1")]


def test_iods_out_of_scope_and_iods_that_an_edition_lacks() -> None:
    made, _ = linked(use("sect_1"), caption="Lamp Image IOD Modules")
    assert made.iods == ()
    assert sum(made.notes[f"IODs of the scope that this edition lacks: {name}"] for name in SCOPE) == 3


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


def test_sop_classes_of_the_iods_section_and_those_around_it_by_number() -> None:
    sops = [("1.2.10", "sect_A.3"), ("1.2.9", "sect_A.3.3"), ("1.2.3", "sect_A.4"), ("1.2.4", "sect_A.3.3.1")]
    made, _ = linked(
        use("sect_1"),
        sop_classes=tuple(SopClass(uid, f"S {uid}", "CT Image", section, NOWHERE) for uid, section in sops),
        ancestors={"sect_A.3.3": ("sect_A.3", "sect_A")},
    )
    assert made.iods[0].sop_classes == (("1.2.9", "S 1.2.9"), ("1.2.10", "S 1.2.10"))


def test_reach_goes_through_includes_at_any_level_and_ends_in_loops() -> None:
    made, _ = linked(use("sect_4"))
    assert [found.identity for found in reached_tables(made)] == ["table_2", "table_3", "table_4"]


def groups(home: str = "sect_A.3", **more: Any) -> tuple[Draft, list[str]]:
    """A CT with the Multi-frame Functional Groups module, and a table of groups in a section around that home."""
    shared = PrintedModuleUse("", "Toe", "sect_2", "U", "", NOWHERE)
    framed = PrintedModuleUse("", "Stand", "sect_4", "M", "May not be used as a Shared Functional Group.", NOWHERE)
    table = ModuleTable("table_A.3-2", "A.3-2", "Groups", f"{home}.4", (shared, framed), NOWHERE)
    multi = PrintedModuleUse("Image", "Multi-frame Functional Groups", "sect_1", "M", "", NOWHERE)
    ancestors = {"sect_A.3.3": ("sect_A.3",), f"{home}.4": (home,)}
    return linked(multi, group_tables=(table,), ancestors=ancestors, **more)


def test_functional_groups_of_the_iods_own_section() -> None:
    made, problems = groups()
    (iod,) = made.iods
    assert problems == []
    assert [(use.module, use.usage, use.table.identity, use.shared) for use in iod.groups] == [
        ("Toe", "U", "table_2", True),
        ("Stand", "M", "table_4", False),
    ]
    assert [table.identity for table in reached_tables(made)] == ["table_1", "table_2", "table_3", "table_4"]


def test_functional_groups_of_a_table_that_the_iod_refers_to() -> None:
    made, problems = groups("sect_A.7", group_references={"sect_A.3": "table_A.3-2"})
    assert problems == []
    assert [use.module for use in made.iods[0].groups] == ["Toe", "Stand"]


def test_an_iod_without_functional_groups() -> None:
    made, problems = groups("sect_A.7")
    assert problems == []
    assert made.iods[0].groups == ()


def test_the_items_of_functional_groups_are_classes_of_the_iod() -> None:
    elements = (*ELEMENTS, element("52009229", "SharedFunctionalGroupsSequence", "SQ"))
    made, problems = groups(elements=elements)
    table = attributes(
        "table_1",
        row("Shared Functional Groups Sequence", "(5200,9229)", "1", "Told."),
        caption="Lamp Module Attributes",
    )
    made.printed.tables.update(tables(table)[0])
    link_tables(made, Problems())
    link_iods(made, Problems())
    name_items(made, Problems())
    assert problems == []
    files = {file.path: file.view for file in class_files(made)}
    (line,) = [line for group in files["iods/ct_image.py"].iod.groups for line in group.lines]
    assert line.annotation.reads == "Items[CTImageSharedFunctionalGroupsItem]"
    (item,) = files["items/ct_image.py"].classes
    assert item.name == "CTImageSharedFunctionalGroupsItem"


def test_problems_of_iods_out_of_scope_do_not_stop_the_build() -> None:
    other = ModuleTable("table_A.9-1", "A.9-1", "Lamp Image IOD Modules", "sect_A.9.3", (), NOWHERE)
    made, _ = linked(use("sect_1"))
    made.printed = evolve(made.printed, module_tables=(*made.printed.module_tables, other))
    problems = Problems()
    for table in ("table_A.9-1", "table_A.3-1", "table_1", "table_4"):
        problems.add(Origin("part03", table), "told")
    set_aside(made, problems)
    assert [problem.origin.table for problem in problems.found] == ["table_A.3-1", "table_1"]

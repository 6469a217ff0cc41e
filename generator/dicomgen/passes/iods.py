"""IODs: which table a module is, under which condition it is used, and which SOP Classes are made of the IOD."""

from __future__ import annotations

from typing import Final

from dicodec.schema import NotParsed
from dicomgen import names
from dicomgen.conditions import AttributeNames, read_requirement
from dicomgen.model.linked import LinkedIod, LinkedTable, ModuleUse, Rule
from dicomgen.model.raw import ModuleTable, PrintedModuleUse
from dicomgen.model.standard import Draft
from dicomgen.problems import Problems

# The IODs whose packages are generated. Every table is read and linked all the same.
SCOPE: Final = ("CT Image", "MR Image", "Secondary Capture Image")


def link_iods(draft: Draft, problems: Problems) -> None:
    """Link the module tables of the IODs in scope."""
    attributes = AttributeNames((element.tag, element.name, element.keyword) for element in draft.printed.elements)
    iods = []
    for table in draft.printed.module_tables:
        name = names.iod_name(table.caption)
        if name in SCOPE:
            uses = [_use(draft, use, attributes, problems) for use in table.uses]
            iods.append(
                LinkedIod(
                    name=name,
                    class_name=names.class_name(name),
                    slug=names.slug(name),
                    label=table.label,
                    section=table.section.removeprefix("sect_"),
                    uses=tuple(use for use in uses if use is not None),
                    sop_classes=_sop_classes(draft, table),
                )
            )
    draft.iods = tuple(iods)
    for missing in sorted(set(SCOPE) - {iod.name for iod in iods}):
        draft.notes[f"IODs of the scope that this edition lacks: {missing}"] += 1


def _use(draft: Draft, use: PrintedModuleUse, attributes: AttributeNames, problems: Problems) -> ModuleUse | None:
    table = _module_table(draft, use)
    if table is None:
        problems.add(use.origin, f"module {use.module!r} refers to {use.section or 'nothing'}, which has no attributes")
        return None
    rule = Rule()
    if use.usage == "C":
        requirement = read_requirement(use.condition, attributes)
        rule = Rule(NotParsed()) if requirement is None else Rule(requirement.when, requirement.otherwise)
    return ModuleUse(use.entity, use.module, use.usage, rule, table)


def _module_table(draft: Draft, use: PrintedModuleUse) -> LinkedTable | None:
    section = draft.printed.sections.get(use.section)
    tables = [draft.tables[name] for name in section.tables if name in draft.tables] if section is not None else []
    modules = [table for table in tables if table.kind == "module"]
    return modules[0] if modules else tables[0] if tables else None


def _sop_classes(draft: Draft, table: ModuleTable) -> tuple[tuple[str, str], ...]:
    around = {table.section, *draft.printed.ancestors.get(table.section, ())}
    found = [(sop.uid, sop.name) for sop in draft.printed.sop_classes if sop.iod_section in around]
    return tuple(sorted(found, key=lambda pair: [int(part) for part in pair[0].split(".")]))

"""IODs: which table a module or functional group is, under which condition it is used, and their SOP Classes."""

from __future__ import annotations

import re
from typing import Final

from dicodec.schema import NotParsed
from dicomgen import names
from dicomgen.conditions import AttributeNames, read_requirement
from dicomgen.model.linked import LinkedIod, LinkedTable, ModuleUse, Rule
from dicomgen.model.raw import ModuleTable, PrintedModuleUse
from dicomgen.model.standard import Draft
from dicomgen.passes.link import attribute_names
from dicomgen.problems import Problems

# The IODs whose packages are generated. Every table is read and linked all the same.
SCOPE: Final = ("CT Image", "MR Image", "Secondary Capture Image")
# The modules that hold functional groups.
_MULTI_FRAME: Final = frozenset({"Multi-frame Functional Groups"})
_PER_FRAME: Final = re.compile(r"\bnot be used as (?:a )?shared functional group", re.IGNORECASE)


def link_iods(draft: Draft, problems: Problems) -> None:
    """Link the module tables of the IODs in scope."""
    attributes = attribute_names(draft.printed)
    iods = []
    for table in draft.printed.module_tables:
        name = names.iod_name(table.caption)
        if name in SCOPE:
            uses = [_use(draft, use, attributes, problems, "module") for use in table.uses]
            groups = [_use(draft, use, attributes, problems, "macro") for use in _group_uses(draft, table, problems)]
            iods.append(
                LinkedIod(
                    name=name,
                    class_name=names.class_name(name),
                    slug=names.slug(name),
                    label=table.label,
                    section=table.section.removeprefix("sect_"),
                    uses=tuple(use for use in uses if use is not None),
                    sop_classes=_sop_classes(draft, table),
                    groups=tuple(use for use in groups if use is not None),
                )
            )
    draft.iods = tuple(iods)
    for missing in sorted(set(SCOPE) - {iod.name for iod in iods}):
        draft.notes[f"IODs of the scope that this edition lacks: {missing}"] += 1


def _group_uses(draft: Draft, table: ModuleTable, problems: Problems) -> tuple[PrintedModuleUse, ...]:
    """The functional group macros of an IOD: of a table in the IOD's own section, else of one that it refers to."""
    home = next(iter(draft.printed.ancestors.get(table.section, ())), table.section)
    own = [found for found in draft.printed.group_tables if home in draft.printed.ancestors.get(found.section, ())]
    if not own and any(use.module in _MULTI_FRAME for use in table.uses):
        wanted = draft.printed.group_references.get(home, "")
        own = [found for found in draft.printed.group_tables if found.identity == wanted]
    if len(own) > 1:
        problems.add(table.origin, f"several tables of functional groups: {', '.join(one.identity for one in own)}")
    return own[0].uses if own else ()


def _use(
    draft: Draft, use: PrintedModuleUse, attributes: AttributeNames, problems: Problems, kind: str
) -> ModuleUse | None:
    table = _defining_table(draft, use, kind)
    if table is None:
        problems.add(use.origin, f"module {use.module!r} refers to {use.section or 'nothing'}, which has no attributes")
        return None
    rule = Rule()
    if use.usage == "C":
        requirement = read_requirement(use.condition, attributes)
        rule = Rule(NotParsed()) if requirement is None else Rule(requirement.when, requirement.otherwise)
    return ModuleUse(use.entity, use.module, use.usage, rule, table, shared=not _PER_FRAME.search(use.condition))


def _defining_table(draft: Draft, use: PrintedModuleUse, kind: str) -> LinkedTable | None:
    """The table of the section that defines a module or macro; sections hold tables of the other kind as well."""
    section = draft.printed.sections.get(use.section)
    tables = [draft.tables[name] for name in section.tables if name in draft.tables] if section is not None else []
    wanted = [table for table in tables if table.kind == kind]
    return wanted[0] if wanted else tables[0] if tables else None


def _sop_classes(draft: Draft, table: ModuleTable) -> tuple[tuple[str, str], ...]:
    around = {table.section, *draft.printed.ancestors.get(table.section, ())}
    found = [(sop.uid, sop.name) for sop in draft.printed.sop_classes if sop.iod_section in around]
    return tuple(sorted(found, key=lambda pair: names.uid_order(pair[0])))

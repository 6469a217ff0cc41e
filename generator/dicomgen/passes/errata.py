"""Slips of the standard's text, mended by data: where, what is expected there, what replaces it, and why."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any, Final, TypeVar

from attrs import evolve, fields, frozen

from dicomgen.model.raw import PrintedConcept, PrintedList, PrintedModuleUse, PrintedRow
from dicomgen.model.standard import Draft, PrintedStandard
from dicomgen.problems import GeneratorError, Origin, Problems

# What may be mended in a row: of an attribute table, of a module table, of a context group.
_FIELDS: Final = frozenset(
    {"tag", "type", "name", "level", "include", "prose", "title", "term", "module", "section", "usage", "condition",
     "value", "scheme", "meaning"}
)  # fmt: skip

_GROUP: Final = "table_CID_"
Row = PrintedRow | PrintedModuleUse | PrintedConcept
R = TypeVar("R", bound=Row)


@frozen
class Erratum:
    """One mend. ``field`` is a field of the printed row, or ``prose`` for words in its description.

    ``row`` is the attribute's tag or name, the module's name, or the code value. ``editions`` are those that are known
    to need it; later ones get it as long as the slip stands, earlier ones do not.
    """

    name: str
    table: str
    row: str
    field: str
    expect: str
    replace: str
    why: str
    editions: tuple[str, ...]


def load_errata() -> tuple[Erratum, ...]:
    """The errata that ship with the generator."""
    text = files("dicomgen.errata").joinpath("errata.toml").read_text(encoding="utf-8")
    return tuple(_erratum(name, entry) for name, entry in tomllib.loads(text).items())


def _erratum(name: str, entry: dict[str, Any]) -> Erratum:
    known = [field.name for field in fields(Erratum)]
    unknown = sorted(set(entry) - set(known)) + [key for key in known[1:-1] if key not in entry]
    if unknown or entry["field"] not in _FIELDS:
        wrong = ", ".join(unknown) or f"field {entry['field']!r}"
        raise GeneratorError(f"erratum {name!r}: {wrong} is missing or unknown; errata/README.md lists the keys.")
    return Erratum(name=name, editions=tuple(entry.pop("editions", ())), **entry)


def apply_errata(draft: Draft, problems: Problems) -> None:
    """Mend the printed tables. An erratum that does not apply any more stops the build, by its name."""
    mend(draft, load_errata(), problems)


def mend(draft: Draft, errata: tuple[Erratum, ...], problems: Problems) -> None:
    """Apply these errata to what is printed, in place."""
    for erratum in errata:
        edition = draft.printed.edition
        later = bool(erratum.editions) and edition > max(erratum.editions)
        if erratum.editions and edition not in erratum.editions and not later:
            continue
        if _mend(draft, erratum):
            draft.notes["errata used"] += 1
            continue
        if later:
            draft.notes[f"errata that this edition does not need any more: {erratum.name}"] += 1
            continue
        place = _origin(draft.printed, erratum.table)
        problems.add(place, f"erratum {erratum.name!r} does not apply any more: {erratum.expect!r} is not there")


def _origin(printed: PrintedStandard, identity: str) -> Origin:
    modules = {table.identity: table.origin for table in printed.module_tables}
    table, group = printed.tables.get(identity), printed.context_groups.get(identity.removeprefix(_GROUP))
    found = table or group
    return found.origin if found is not None else modules.get(identity, Origin("part03", identity))


def _mend(draft: Draft, erratum: Erratum) -> bool:
    """Whether the erratum found something to mend."""
    printed = draft.printed
    table = printed.tables.get(erratum.table)
    if table is not None:
        rows = _mended(table.rows, erratum)
        printed.tables[erratum.table] = evolve(table, rows=rows)
        return rows != table.rows
    group = printed.context_groups.get(erratum.table.removeprefix(_GROUP))
    if group is not None and erratum.table.startswith(_GROUP):
        concepts = _mended(group.concepts, erratum)
        printed.context_groups[group.cid] = evolve(group, concepts=concepts)
        return concepts != group.concepts
    modules = tuple(
        evolve(one, uses=_mended(one.uses, erratum)) if one.identity == erratum.table else one
        for one in printed.module_tables
    )
    draft.printed = evolve(printed, module_tables=modules)
    return modules != printed.module_tables


def _mended(rows: tuple[R, ...], erratum: Erratum) -> tuple[R, ...]:
    return tuple(_mend_row(row, erratum) if erratum.row in _names(row) else row for row in rows)


def _names(row: Row) -> tuple[str, ...]:
    match row:
        case PrintedRow():
            return row.tag, row.name
        case PrintedModuleUse():
            return (row.module,)
        case PrintedConcept():
            return (row.value,)


def _mend_row(row: R, erratum: Erratum) -> R:
    if erratum.field == "prose" and isinstance(row, PrintedRow):
        prose = row.description.prose.replace(erratum.expect, erratum.replace)
        return evolve(row, description=evolve(row.description, prose=prose))
    if erratum.field in ("title", "term") and isinstance(row, PrintedRow):
        lists = tuple(_mend_list(printed, erratum) for printed in row.description.lists)
        return evolve(row, description=evolve(row.description, lists=lists))
    if str(getattr(row, erratum.field, None)) != erratum.expect:
        return row
    value: Any = int(erratum.replace) if erratum.field == "level" else erratum.replace
    return evolve(row, **{erratum.field: value})


def _mend_list(printed: PrintedList, erratum: Erratum) -> PrintedList:
    """A list with another title, or with one term replaced; by nothing, it goes."""
    if erratum.field == "title":
        return evolve(printed, title=erratum.replace) if printed.title == erratum.expect else printed
    terms = (erratum.replace if term == erratum.expect else term for term in printed.terms)
    return evolve(printed, terms=tuple(term for term in terms if term))

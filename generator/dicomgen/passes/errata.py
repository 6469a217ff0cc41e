"""Slips of the standard's text, mended by data: where, what is expected there, what replaces it, and why."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any, Final

from attrs import evolve, fields, frozen

from dicomgen.model.raw import AttributeTable, PrintedRow
from dicomgen.model.standard import Draft
from dicomgen.problems import GeneratorError, Origin, Problems

_FIELDS: Final = frozenset({"tag", "type", "name", "level", "include", "prose"})


@frozen
class Erratum:
    """One mend. ``field`` is a field of the printed row, or ``prose`` for words in its description."""

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
    """Apply these errata to the tables of the draft, in place."""
    for erratum in errata:
        if erratum.editions and draft.printed.edition not in erratum.editions:
            continue
        table = draft.printed.tables.get(erratum.table)
        mended = _mend_table(table, erratum) if table is not None else None
        if mended is None:
            place = table.origin if table is not None else Origin("part03", erratum.table)
            problems.add(
                place, f"erratum {erratum.name!r} does not apply any more: {erratum.expect!r} is not there", ours=True
            )
            continue
        draft.printed.tables[erratum.table] = mended
        draft.notes["errata used"] += 1


def _mend_table(table: AttributeTable, erratum: Erratum) -> AttributeTable | None:
    rows = [_mend_row(row, erratum) if erratum.row in (row.tag, row.name) else row for row in table.rows]
    return None if rows == list(table.rows) else evolve(table, rows=tuple(rows))


def _mend_row(row: PrintedRow, erratum: Erratum) -> PrintedRow:
    if erratum.field == "prose":
        prose = row.description.prose.replace(erratum.expect, erratum.replace)
        return evolve(row, description=evolve(row.description, prose=prose))
    if str(getattr(row, erratum.field)) != erratum.expect:
        return row
    value: Any = int(erratum.replace) if erratum.field == "level" else erratum.replace
    return evolve(row, **{erratum.field: value})

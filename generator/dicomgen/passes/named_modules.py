"""Modules and macros as conditions speak of them: by their section, or by name."""

from __future__ import annotations

from dicomgen import names
from dicomgen.model.standard import PrintedStandard


def named_modules(printed: PrintedStandard) -> dict[str, str]:
    """The key of the constraint table of each module and macro, by its section and by its name."""
    found: dict[str, str] = {}
    for table in printed.tables.values():
        name, kind = names.table_name(table.caption)
        if kind in ("module", "macro") and name:
            key = f"{kind}s.{names.slug(name)}"
            found.setdefault(table.section, key)
            found.setdefault(name, key)
    return found

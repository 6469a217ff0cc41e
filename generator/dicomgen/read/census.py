"""Counts every table of the parts that are read: by what it was read as, or why it was not."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any, Final

from attrs import frozen

from dicomgen.model.standard import TableCount
from dicomgen.read.docbook import NS, Part
from dicomgen.read.tables import Table, table_of

#: The fields of a rule in ``unread.toml`` that say which tables it speaks of.
_FIELDS: Final = ("id", "header", "caption")


@frozen
class _Rule:
    part: str
    why: str
    patterns: tuple[tuple[str, re.Pattern[str]], ...]

    def fits(self, table: Table) -> bool:
        shown = {"id": table.identity, "header": " | ".join(table.header), "caption": table.caption}
        return self.part == table.part.name and all(pattern.search(shown[name]) for name, pattern in self.patterns)


@cache
def _rules() -> tuple[_Rule, ...]:
    data: dict[str, list[dict[str, Any]]] = tomllib.loads(
        resources.files(__package__).joinpath("unread.toml").read_text(encoding="utf-8")
    )
    return tuple(
        _Rule(part, rule["why"], tuple((name, re.compile(rule[name])) for name in _FIELDS if name in rule))
        for part, rules in data.items()
        for rule in rules
    )


def count_tables(part: Part) -> Iterator[TableCount]:
    """Every table of a part, informal ones included, in printed order."""
    for element in part.root.iter(f"{NS}table", f"{NS}informaltable"):
        table = table_of(part, element)
        kind = part.claimed.get(element, "")
        why = "" if kind else next((rule.why for rule in _rules() if rule.fits(table)), "")
        yield TableCount(part.origin(element), table.caption, table.header, kind, why)

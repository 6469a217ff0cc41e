"""The attributes that a typed class declares, and what its annotations say about values."""

from __future__ import annotations

import ast
from functools import cached_property
from typing import Any

import attrs

from dicodec.typed.specifiers import DECLARED

#: Types whose absence makes an object incomplete.
MANDATORY = frozenset({"1", "2", "1F"})


@attrs.frozen(slots=False)
class Field:
    """A declared attribute. ``type`` is 1, 1C, 2, 2C, 3, or 1U, 2U, 1F or nothing, as the specifiers name them."""

    keyword: str
    tag: int
    vr: str
    vm: str
    type: str
    annotation: str

    @property
    def mandatory(self) -> bool:
        """Whether every object of the class has it."""
        return self.type in MANDATORY

    @property
    def needs_value(self) -> bool:
        """Whether it may not be empty where it is present (types 1 and 1C)."""
        return self.type.startswith("1")

    @cached_property
    def literals(self) -> frozenset[Any]:
        """The Enumerated Values that the annotation names; empty where it names none."""
        found: set[Any] = set()
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
                value = ast.literal_eval(node.slice)
                found.update(value if isinstance(value, tuple) else (value,))
        return frozenset(found)

    @cached_property
    def item_name(self) -> str:
        """The class of the items of a sequence; empty for what is no sequence or has no class of its own."""
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Items":
                return "" if ast.unparse(node.slice) == "Dataset" else ast.unparse(node.slice)
        return ""

    @cached_property
    def _tree(self) -> ast.AST:
        # The annotation stands in the source once, as text; nothing of it is written a second time for run time.
        return ast.parse(self.annotation, mode="eval")


def declared(cls: type) -> dict[str, Field]:
    """The fields of an attrs class by keyword, in the order of their declaration."""
    fields: dict[str, Field] = {}
    for attribute in attrs.fields(cls):
        kind, tag, vr, vm = attribute.metadata[DECLARED]
        fields[attribute.name] = Field(attribute.name, tag, vr, vm, kind, str(attribute.type))
    return fields

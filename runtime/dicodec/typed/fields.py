"""The attributes that a typed class declares, and what its annotations say about values."""

from __future__ import annotations

import ast
import re
from functools import cached_property
from typing import Any

import attrs

from dicodec.typed.specifiers import DECLARED

# The annotations of sequences, see `dicodec.typed.attribute`; the class of a closed group's codes.
_SEQUENCES = frozenset({"Codes", "CodesOf", "OptCodes", "OptCodesOf", "OptSeq", "Seq"})
_CLOSED = re.compile(r"CID(\w+)Code")
#: Types whose absence makes an object incomplete.
MANDATORY = frozenset({"1", "2", "1F", "1N"})


@attrs.frozen(slots=False)
class Field:
    """A declared attribute.

    ``type`` is 1, 1C, 2, 2C, 3, or 1U, 2U, 1F, 1N or nothing, as the specifiers name them; ``value`` what a
    constructor fills in, or the number of the first item.
    """

    keyword: str
    tag: int
    vr: str
    vm: str
    type: str
    annotation: str
    value: Any = None

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
        name = self._sequence[0] if self._sequence else ""
        return "" if name == "Dataset" else name

    @cached_property
    def closed_group(self) -> str:
        """The number of the context group whose codes alone a code sequence may have; empty for all others."""
        found = _CLOSED.fullmatch(self._sequence[1]) if len(self._sequence) > 1 else None
        return found[1] if found is not None else ""

    @cached_property
    def _sequence(self) -> tuple[str, ...]:
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id in _SEQUENCES:
                return tuple(ast.unparse(node.slice).strip("()").split(", "))
        return ()

    @cached_property
    def _tree(self) -> ast.AST:
        # The annotation stands in the source once, as text; nothing of it is written a second time for run time.
        return ast.parse(self.annotation, mode="eval")


def declared(cls: type) -> dict[str, Field]:
    """The fields that an attrs class declares itself, by keyword, in the order of their declaration."""
    fields: dict[str, Field] = {}
    for attribute in attrs.fields(cls):
        if not attribute.inherited:
            kind, tag, vr, vm, value = attribute.metadata[DECLARED]
            fields[attribute.name] = Field(attribute.name, tag, vr, vm, kind, str(attribute.type), value)
    return fields

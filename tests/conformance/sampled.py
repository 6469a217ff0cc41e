"""The sample of conditions in ``tests/vectors/conditions``: rows of PS3.3 2024b with data sets that decide them.

The rows were drawn at random among those of type 1C and 2C whose description names an attribute, one for each distinct
sentence. Their data sets were written from the printed sentences; nothing here comes from the generator.

A row has the label of its table, the keywords that lead to it in that table, and an IOD with ``where``: the item that
the row's attribute would stand in, ``""`` for the object itself. ``true``, ``false`` and ``open`` are data sets for
which the sentence holds, does not hold, or leaves it open. Where the text says so, ``otherwise`` tells for each false
one whether the attribute is ``allowed`` or ``forbidden`` nevertheless. ``undecidable`` is why there are none.

A data set is a list of assignments: ``Sequence[1].Keyword = value``, from the root, or from the item in question with
``./``, or from the one around it with ``../``. Values are parted by backslashes; tags are hexadecimal, as are bytes;
``(value, scheme)`` is a code; ``null`` is an empty element; a path without a value is an item with nothing in it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from dicodec import Dataset, registry
from dicodec.schema import Condition
from dicodec.validation.evaluate import evaluate
from dicodec.validation.level import Level
from dicodec.validation.modules import compiled
from dicodec.validation.modules import level_of as level_of_object
from dicodec.validation.tables import Node, defined_by, flatten, nodes_of

SAMPLE: Final = Path(__file__).parents[1] / "vectors" / "conditions"

_FUNCTIONAL_GROUPS: Final = frozenset({"SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"})

Assignments = tuple[str, ...]


def _data_sets(given: list[list[str]]) -> tuple[Assignments, ...]:
    return tuple(map(tuple, given))


@frozen
class SampleRow:
    """A row of the sample; what the fields mean stands above."""

    table: str
    path: tuple[str, ...] = field(converter=tuple)
    iod: str
    where: str = ""
    true: tuple[Assignments, ...] = field(default=(), converter=_data_sets)
    false: tuple[Assignments, ...] = field(default=(), converter=_data_sets)
    open: tuple[Assignments, ...] = field(default=(), converter=_data_sets)
    otherwise: tuple[str, ...] = field(default=(), converter=tuple)
    undecidable: str = ""
    note: str = ""

    @property
    def identity(self) -> tuple[str, tuple[str, ...]]:
        """Which row of the standard it is: several rows of the sample may speak of one, in different places."""
        return self.table, self.path


def sample_rows() -> Iterator[tuple[str, SampleRow]]:
    """The rows of the sample by a name for each, in the order of the files."""
    for file in sorted(SAMPLE.glob("*.toml")):
        for number, row in enumerate(tomllib.loads(file.read_text("utf-8"))["row"], 1):
            made = SampleRow(**row)
            yield f"{file.stem}-{number}-{made.path[-1]}", made


# Data sets.

_Tree = dict[str, Any]


def build(row: SampleRow, assignments: Assignments) -> Dataset:
    """The data set that assignments describe; the item that the row speaks of is always there."""
    root: _Tree = {}
    _place(root, row.where)
    for assignment in assignments:
        path, separator, value = assignment.partition(" = ")
        *around, last = _absolute(path, row.where).split(".")
        if not separator:
            _place(root, ".".join((*around, last)))
        elif value.startswith("("):
            for number, (code, scheme) in enumerate(re.findall(r"\(([^,]+), ([^)]+)\)", value), 1):
                item = _place(root, ".".join((*around, f"{last}[{number}]")))
                item.update(CodeValue=code, CodingSchemeDesignator=scheme, CodeMeaning="meaning")
        else:
            _place(root, ".".join(around))[last] = _value(last, value)
    return _dataset(root)


def _absolute(path: str, where: str) -> str:
    if path.startswith("../"):
        return _join(where.rpartition(".")[0], path[3:])
    return _join(where, path[2:]) if path.startswith("./") else path


def _join(where: str, path: str) -> str:
    return f"{where}.{path}" if where else path


def _steps(where: str) -> Iterator[tuple[str, int]]:
    for step in where.split(".") if where else ():
        found = re.fullmatch(r"(\w+)\[(\d+)\]", step)
        assert found is not None, where
        yield found[1], int(found[2])


def _place(root: _Tree, where: str) -> _Tree:
    """The item at a path, made if need be with those before it."""
    for keyword, number in _steps(where):
        items = root.setdefault(keyword, [])
        items.extend({} for _ in range(number - len(items)))
        root = items[number - 1]
    return root


def _value(keyword: str, text: str) -> Any:
    if text == "null":
        return None
    vr = registry.vr_of(tag_of(keyword))
    read = next((read for vrs, read in _READERS.items() if vr.split(" ")[0] in vrs), None)
    return bytes.fromhex(text) if read is None else tuple(map(read, text.split("\\")))


def _hexadecimal(text: str) -> int:
    return int(text, 16)


_READERS: Final[Mapping[tuple[str, ...], Callable[[str], Any]]] = {
    ("AE", "AS", "CS", "DA", "DT", "LO", "LT", "SH", "ST", "TM", "UC", "UI", "UR", "UT"): str,
    ("IS", "SL", "SS", "SV", "UL", "US", "UV"): int,
    ("DS", "FD", "FL"): float,
    ("AT",): _hexadecimal,
}


def tag_of(keyword: str) -> int:
    tag = registry.tag_of(keyword)
    assert tag is not None, keyword
    return tag


def _dataset(tree: _Tree) -> Dataset:
    made = Dataset()
    for keyword, value in tree.items():
        if isinstance(value, list):
            value = [_dataset(item) for item in value]
        elif isinstance(value, tuple) and registry.is_single(tag_of(keyword)):
            (value,) = value
        elif value is None and registry.vr_of(tag_of(keyword)) == "SQ":
            value = ()
        made[keyword] = value
    return made


# The rows in the constraint tables, and the levels that conditions are evaluated at.


@cache
def _keys() -> Mapping[str, str]:
    return {registry.constraint_table(key).label: key for key in registry.constraint_keys()}


def node_of(row: SampleRow) -> Node:
    """The row of the constraint table."""
    found = nodes_of(_keys()[row.table])
    for keyword in row.path[:-1]:
        found = tuple(child for node in found if node.row.tag == tag_of(keyword) for child in node.children)
    (node,) = (node for node in found if node.row.tag == tag_of(row.path[-1]))
    return node


def level_of(row: SampleRow, dataset: Dataset) -> Level:
    """The level at ``where`` with those around it, each with all that the IOD's tables define there."""
    what = compiled(row.iod)
    level = level_of_object(dataset, what)
    nodes = tuple(node for use in what.iod.uses for node in nodes_of(use.table))
    groups = tuple(node for use in what.iod.groups for node in nodes_of(use.table))
    for keyword, number in _steps(row.where):
        nodes = tuple(child for node in flatten(nodes) if node.row.tag == tag_of(keyword) for child in node.children)
        holders = None
        if keyword in _FUNCTIONAL_GROUPS:
            nodes += groups
            holders = what.groups.holders
        items = level.entries(level.elements[tag_of(keyword)])
        level = Level(items[number - 1], defined_by(nodes), level, tag_of(keyword), number, items, holders)
    return level


def decide(what: Condition, row: SampleRow, assignments: Assignments) -> bool | None:
    """What the validator makes of a condition for a data set of the sample."""
    return evaluate(what, level_of(row, build(row, assignments)))

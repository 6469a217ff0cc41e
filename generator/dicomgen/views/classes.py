"""Views of the typed classes: their lines, one an attribute, with the items that classes have of their own."""

from __future__ import annotations

from typing import Final

from attrs import define, field, frozen

from dicodec.schema import Condition, status
from dicomgen import names
from dicomgen.conditions.logic import NEVER
from dicomgen.emit import literals
from dicomgen.model.items import ItemSource
from dicomgen.model.linked import Include, Node
from dicomgen.model.standard import Draft
from dicomgen.views.annotations import Annotation, annotate, is_known, literal_values
from dicomgen.views.fields import Field, merge, nodes_at, printings

_SPECIFIER: Final = {"1": "type1", "1C": "type1c", "2": "type2", "2C": "type2c", "3": "type3", "": "untyped"}
#: What the pixels are and show: that no constructor may claim by itself, even where one value is left.
_CLAIMS: Final = frozenset(
    {"SamplesPerPixel", "PhotometricInterpretation", "BitsAllocated", "BitsStored", "HighBit", "PixelRepresentation"}
    | {"BurnedInAnnotation", "RecognizableVisualFeatures"}
)


@frozen
class FieldLine:
    """One attribute, one line."""

    name: str
    annotation: Annotation
    call: str
    remark: str = ""

    @property
    def required(self) -> bool:
        """Whether a constructor has to be given it."""
        return self.call.startswith(("type1(", "type2("))


@frozen
class FieldGroup:
    """The lines of one module, with its heading; items have one group without a heading."""

    heading: str
    lines: tuple[FieldLine, ...]


@frozen
class ClassView:
    """A class to emit; ``base`` is the class it derives from."""

    name: str
    doc: str
    groups: tuple[FieldGroup, ...]
    base: str = "Item"
    decorator: str = "item"


@frozen
class Merged:
    """An item that several tables print; ``mandatory``: all of them apply to every item.

    ``headings`` stand over what each source prints; without them the attributes are one group.
    """

    sources: tuple[ItemSource, ...]
    mandatory: bool = True
    headings: tuple[str, ...] = ()


@frozen
class Given:
    """What the class of an IOD says of an attribute beyond its printings.

    ``filled`` by the constructor, with ``default`` if that is a constant; ``literal`` values, the class of the
    ``item``, the only context group ``closed``.
    """

    filled: bool = False
    default: str = ""
    literal: tuple[str, ...] = ()
    item: str = ""
    closed: str = ""


@define
class ClassBuilder:
    """Makes class views; item classes of several sources are made on the way and collected in ``merged``."""

    draft: Draft
    code_table: str
    taken: frozenset[str] = frozenset()
    merged: dict[str, Merged] = field(factory=dict)
    used_items: set[str] = field(factory=set)
    used_groups: set[str] = field(factory=set)

    def item_class(self, name: str, what: Merged, doc: str) -> ClassView:
        """The class of an item that is printed at these places."""
        found = [
            found
            for home, source in enumerate(what.sources)
            for found in printings(self.draft, source, what.mandatory, home if what.headings else 0)
        ]
        groups: list[list[FieldLine]] = [[] for _ in what.headings or ("",)]
        for merged in merge(found):
            groups[merged.home].append(self.line(merged, name.removesuffix("Item"), in_item=True))
        shown = zip(what.headings or ("",), groups, strict=True)
        return ClassView(name, doc, tuple(FieldGroup(heading, tuple(lines)) for heading, lines in shown if lines))

    def line(self, merged: Field, owner: str, given: Given = Given(), in_item: bool = False) -> FieldLine:
        """The line of a field in the class that ``owner`` names."""
        element = merged.element
        optional = not (merged.mandatory and merged.type == "1")
        item = given.item or self.item_name(merged, owner)
        values = given.literal or merged.values
        closed = given.closed or merged.closed
        annotation = annotate(
            element, optional, values, item, self.is_code(merged.items), f"CID{closed}Code" if closed else ""
        )
        if closed and "CodesOf[" in annotation.text:
            self.used_groups.add(closed)
        return FieldLine(
            element.keyword, annotation, _call(merged, given, values, optional, in_item), condition_remark(merged.when)
        )

    def item_name(self, merged: Field, owner: str) -> str:
        """The item class of a sequence; printed at several places, it is a class of its own."""
        if not merged.items:
            return ""
        if len(merged.items) == 1:
            shape = self.draft.shapes[merged.items[0].table, merged.items[0].path]
            self.used_items.add(shape.name)
            return shape.name
        return self.merged_item(owner, merged.element.keyword, Merged(merged.items))

    def merged_item(self, owner: str, sequence: str, what: Merged) -> str:
        """The name of an item class of the owner's own."""
        name = f"{owner}{names.item_name(sequence)}"
        if name in self.taken:
            # An IOD and one of its modules have the same name, and both have such an item.
            name = f"{owner}IOD{names.item_name(sequence)}"
        self.merged[name] = what
        self.used_items.add(name)
        return name

    def is_code(self, sources: tuple[ItemSource, ...]) -> bool:
        """Whether an item is a coded concept: the code macro, alone or with more."""
        return any(
            source == ItemSource(self.code_table, ()) or self._includes_code(nodes)
            for source in sources
            for nodes in nodes_at(self.draft.tables[source.table].nodes, source.path)
        )

    def _includes_code(self, nodes: tuple[Node, ...]) -> bool:
        return any(
            isinstance(node, Include) and node.target == self.code_table and node.rule.when is None for node in nodes
        )

    def merged_classes(self, label: str, section: str) -> list[ClassView]:
        """The classes of all merged items, those that they need in turn included."""
        views: dict[str, ClassView] = {}
        while self.merged.keys() - views.keys():
            for name in sorted(self.merged.keys() - views.keys()):
                what = self.merged[name]
                printed = ", ".join("/".join((s.table.removeprefix("table_"), *s.path)) for s in what.sources)
                doc = f"Item of table {label}, PS3.3 {section}"
                doc += ": functional groups." if what.headings else f", printed in {printed}."
                views[name] = self.item_class(name, what, doc)
        return list(views.values())


def condition_remark(when: Condition | None) -> str:
    """A condition as a remark, if an object can tell whether it holds; the constraint tables have all of them."""
    told = when is not None and when != NEVER and status(when) in ("evaluated", "partly")
    return f"if {when}" if told else ""


def _call(merged: Field, given: Given, values: tuple[str, ...], optional: bool, in_item: bool) -> str:
    element = merged.element
    vr = element.vr if is_known(element.vr) else literals.text(element.vr)
    shown = [literals.tag(int(element.tag.replace("x", "0"), 16)), vr]
    if not element.single:
        shown.append(literals.text(element.vm))
    only = literal_values(element.vr, values) if element.single and element.keyword not in _CLAIMS else ()
    specifier = _SPECIFIER[merged.type]
    if given.filled or given.default:
        specifier = "filled"
        shown += [f"value={literals.text(given.default)}"] if given.default else []
    elif not optional and len(only) == 1:
        specifier = "filled"
        shown.append(f"value={only[0]}")
    elif not optional and in_item and merged.first is not None:
        specifier = "numbered"
        shown += [f"first={merged.first}"] if merged.first != 1 else []
    elif not merged.mandatory and merged.type in ("1", "2"):
        specifier += "u"
    return f"{specifier}({', '.join(shown)})"

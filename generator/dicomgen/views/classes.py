"""Views of the typed classes: IODs, items, and modules as protocols."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import define, field, frozen

from dicomgen import names
from dicomgen.emit import literals
from dicomgen.emit.files import OutputFile
from dicomgen.model.dictionary import DataElement
from dicomgen.model.items import ItemSource
from dicomgen.model.linked import Include, LinkedIod, LinkedTable, Node
from dicomgen.model.standard import Draft
from dicomgen.passes.reach import reached_tables
from dicomgen.views.annotations import Annotation, annotate
from dicomgen.views.fields import Field, Printing, merge, nodes_at, printings

# What a constructor fills in by itself, so that it is never asked for (PS3.3 C.12.1).
_FILLED: Final = frozenset({"SOPClassUID", "SOPInstanceUID"})
_SPECIFIER: Final = {"1": "type1", "1C": "type1c", "2": "type2", "2C": "type2c", "3": "type3"}


@frozen
class FieldLine:
    """One attribute, one line."""

    name: str
    annotation: Annotation
    call: str


@frozen
class FieldGroup:
    """The lines of one module, with its heading; items have one group without a heading."""

    heading: str
    lines: tuple[FieldLine, ...]


@frozen
class ClassView:
    """A class to emit."""

    name: str
    doc: str
    groups: tuple[FieldGroup, ...]


@frozen
class ClassFileView:
    """A file of classes with the imports that their fields need."""

    doc: str
    runtime_imports: tuple[str, ...]
    type_imports: tuple[tuple[str, tuple[str, ...]], ...]
    literal: bool
    classes: tuple[ClassView, ...]
    protocol: ClassView | None = None
    iod: ClassView | None = None
    iod_arguments: str = ""


@frozen
class Merged:
    """An item that several tables print; ``mandatory``: all of them apply to every item."""

    sources: tuple[ItemSource, ...]
    mandatory: bool = True


@define
class ClassBuilder:
    """Makes class views; item classes of several sources are made on the way and collected in ``merged``."""

    draft: Draft
    code_table: str
    merged: dict[str, Merged] = field(factory=dict)
    used_items: set[str] = field(factory=set)

    def item_class(self, name: str, what: Merged, doc: str) -> ClassView:
        """The class of an item that is printed at these places."""
        found = [found for source in what.sources for found in printings(self.draft, source, what.mandatory)]
        lines = tuple(self.line(merged, name.removesuffix("Item")) for merged in merge(found))
        return ClassView(name, doc, (FieldGroup("", lines),))

    def line(
        self, merged: Field, owner: str, filled: bool = False, literal: tuple[str, ...] = (), item: str = ""
    ) -> FieldLine:
        """The line of a field in the class that ``owner`` names."""
        element = merged.element
        optional = not (merged.mandatory and merged.type == "1")
        item = item or self.item_name(merged, owner)
        values = literal or merged.values
        annotation = annotate(element, optional, values, item, self.is_code(merged.items))
        return FieldLine(element.keyword, annotation, _call(element, merged, filled))

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


def _call(element: DataElement, merged: Field, filled: bool) -> str:
    specifier = "filled" if filled else _SPECIFIER[merged.type]
    if not merged.mandatory and merged.type in ("1", "2"):
        specifier += "u"
    vr = element.vr if len(element.vr) == 2 else literals.text(element.vr)
    vm = "" if element.single else f", {literals.text(element.vm)}"
    return f"{specifier}({literals.tag(int(element.tag.replace('x', '0'), 16))}, {vr}{vm})"


def class_files(draft: Draft) -> Iterator[OutputFile]:
    """The files of IODs, items, modules and macros that the scope reaches, and the indexes over them."""
    code_table = next((t.identity for t in draft.tables.values() if (t.name, t.kind) == ("Code Sequence", "macro")), "")
    places: dict[str, str] = {}
    tables = reached_tables(draft)
    for table in tables:
        yield _table_file(draft, table, code_table, places)
    for iod in draft.iods:
        builder = ClassBuilder(draft, code_table)
        yield _iod_file(draft, iod, builder)
        if builder.merged:
            yield _merged_file(draft, iod, builder, places)
    iods = tuple((iod.slug, iod.class_name) for iod in sorted(draft.iods, key=lambda iod: iod.class_name))
    modules = sorted({(t.slug, t.class_name) for t in tables if t.kind == "module"}, key=lambda pair: pair[1])
    items = tuple((module, name) for name, module in sorted(places.items()))
    yield _index("iods/__init__.py", f"Composite IODs, PS3.3 {draft.printed.edition} Annex A.", iods)
    yield _index("modules/__init__.py", f"Modules as protocols, PS3.3 {draft.printed.edition} Annex C.", tuple(modules))
    yield _index("items/__init__.py", f"Sequence items, PS3.3 {draft.printed.edition}.", items)
    yield OutputFile(
        "macros/__init__.py", "package.py.j2", f"Macros, PS3.3 {draft.printed.edition}: their item classes."
    )


@frozen
class IndexView:
    """A package whose names are imported when they are asked for."""

    doc: str
    entries: tuple[tuple[str, str], ...]


def _index(path: str, doc: str, entries: tuple[tuple[str, str], ...]) -> OutputFile:
    package = f"dicomstd.{path.split('/')[0]}"
    absolute = tuple((module if "." in module else f"{package}.{module}", name) for module, name in entries)
    return OutputFile(path, "index.py.j2", IndexView(doc, absolute))


def _table_file(draft: Draft, table: LinkedTable, code_table: str, places: dict[str, str]) -> OutputFile:
    builder = ClassBuilder(draft, code_table)
    folder = "modules" if table.kind == "module" else "macros"
    views = []
    for (identity, path), shape in draft.shapes.items():
        if identity == table.identity:
            where = f" in {'/'.join(path)}" if path else ""
            doc = f"Item of table {table.label}{where}, PS3.3 {table.section}."
            views.append(builder.item_class(shape.name, Merged((shape.source,)), doc))
    views.extend(_merged_classes(builder, table.label, table.section))
    places.update({view.name: f"dicomstd.{folder}.{table.slug}" for view in views})
    protocol = None
    if table.kind == "module":
        lines = [
            builder.line(merged, table.class_name)
            for merged in merge(list(printings(draft, ItemSource(table.identity, ()))))
        ]
        doc = f"An object that has the {table.name} Module, PS3.3 {table.section}."
        protocol = ClassView(table.class_name, doc, (FieldGroup("", tuple(lines)),))
    doc = (
        f"{table.caption}, PS3.3 {draft.printed.edition} {table.section}. Generated from {table.identity}; do not edit."
    )
    view = _file_view(builder, doc, views, protocol=protocol)
    return OutputFile(f"{folder}/{table.slug}.py", "classes.py.j2", view)


def _merged_classes(builder: ClassBuilder, label: str, section: str) -> list[ClassView]:
    views: dict[str, ClassView] = {}
    while builder.merged.keys() - views.keys():
        for name in sorted(builder.merged.keys() - views.keys()):
            what = builder.merged[name]
            printed = ", ".join("/".join((s.table.removeprefix("table_"), *s.path)) for s in what.sources)
            doc = f"Item of table {label}, PS3.3 {section}, printed in {printed}."
            views[name] = builder.item_class(name, what, doc)
    return list(views.values())


def _iod_file(draft: Draft, iod: LinkedIod, builder: ClassBuilder) -> OutputFile:
    found: list[Printing] = []
    for home, use in enumerate(iod.uses):
        found.extend(printings(draft, ItemSource(use.table.identity, ()), use.usage == "M", home))
    groups: list[tuple[str, list[FieldLine]]] = [
        (f"{use.entity}: {use.module} ({use.usage}), PS3.3 {use.table.section}", []) for use in iod.uses
    ]
    uids = tuple(uid for uid, _ in iod.sop_classes)
    for merged in merge(found):
        several = merged.element.keyword == "SOPClassUID" and len(uids) > 1
        filled = merged.element.keyword in _FILLED and not several
        item = _functional_groups(iod, merged.element.keyword, builder)
        line = builder.line(merged, iod.class_name, filled, uids if several else (), item)
        groups[merged.home][1].append(line)
    view = ClassView(
        iod.class_name,
        f"{iod.name} IOD, PS3.3 {iod.section}.",
        tuple(FieldGroup(heading, tuple(lines)) for heading, lines in groups if lines),
    )
    doc = f"{iod.name} IOD, PS3.3 {draft.printed.edition} {iod.section}. Generated from table_{iod.label}; do not edit."
    arguments = f"{literals.text(iod.slug)}, sop_classes={literals.strings(uids)}"
    return OutputFile(
        f"iods/{iod.slug}.py", "classes.py.j2", _file_view(builder, doc, [], iod=view, arguments=arguments)
    )


def _functional_groups(iod: LinkedIod, keyword: str, builder: ClassBuilder) -> str:
    """The item class of the IOD's shared or per-frame functional groups; empty for every other attribute."""
    groups = {
        "SharedFunctionalGroupsSequence": tuple(use for use in iod.groups if use.shared),
        "PerFrameFunctionalGroupsSequence": iod.groups,
    }.get(keyword, ())
    if not groups:
        return ""
    # Each group stands in the shared or in the per-frame items, so that none is mandatory in either.
    sources = tuple(ItemSource(use.table.identity, ()) for use in groups)
    return builder.merged_item(iod.class_name, keyword, Merged(sources, mandatory=False))


def _merged_file(draft: Draft, iod: LinkedIod, builder: ClassBuilder, places: dict[str, str]) -> OutputFile:
    inner = ClassBuilder(draft, builder.code_table, dict(builder.merged))
    views = _merged_classes(inner, iod.label, iod.section)
    places.update({view.name: f"dicomstd.items.{iod.slug}" for view in views})
    doc = (
        f"Items of the {iod.name} IOD that several of its tables print, PS3.3 {draft.printed.edition} {iod.section}. "
        "Generated; do not edit."
    )
    return OutputFile(f"items/{iod.slug}.py", "classes.py.j2", _file_view(inner, doc, views))


def _file_view(
    builder: ClassBuilder,
    doc: str,
    classes: list[ClassView],
    protocol: ClassView | None = None,
    iod: ClassView | None = None,
    arguments: str = "",
) -> ClassFileView:
    called = [line for view in (*classes, iod) if view is not None for group in view.groups for line in group.lines]
    read = [line for group in protocol.groups for line in group.lines] if protocol is not None else []
    runtime = {word for line in called for word in _call_names(line.call)}
    if classes:
        runtime |= {"Item", "item"}
    if iod is not None:
        runtime |= {"CompositeObject", "iod"}
    if any(line.annotation.accepts for line in read):
        runtime.add("reads")
    # A protocol only reads: what writing accepts does not stand in it.
    shown = [line.annotation for line in called] + [Annotation(line.annotation.reads, "") for line in read]
    types: dict[str, set[str]] = {}
    for annotation in shown:
        for module, name in annotation.imports():
            types.setdefault(module, set()).add(name)
        if annotation.accepts:
            types.setdefault("dicodec.typed", set()).add("Attr")
    local = {view.name for view in classes}
    if builder.used_items - local:
        types["dicomstd.items"] = builder.used_items - local
    return ClassFileView(
        doc=doc,
        runtime_imports=tuple(sorted(runtime, key=_import_key)),
        type_imports=tuple((m, tuple(sorted(n, key=_import_key))) for m, n in sorted(types.items()) if n),
        literal=any("Literal[" in annotation.reads for annotation in shown),
        classes=tuple(classes),
        protocol=protocol,
        iod=iod,
        iod_arguments=arguments,
    )


def _call_names(call: str) -> Iterable[str]:
    function, _, arguments = call.partition("(")
    vr = arguments.split(", ")[1].rstrip(")")
    return (function,) if vr.startswith('"') else (function, vr)


def _import_key(name: str) -> tuple[int, str]:
    # Constants, classes, functions: the order that import sorters use.
    return (0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2, name)

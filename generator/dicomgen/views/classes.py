"""Views of the typed classes: IODs, items, and modules as protocols."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import define, evolve, field, frozen

from dicodec.schema import Condition, In, Ref, parse_condition, status
from dicomgen import names
from dicomgen.conditions.logic import NEVER
from dicomgen.emit import literals
from dicomgen.emit.files import OutputFile
from dicomgen.model.dictionary import DataElement
from dicomgen.model.items import ItemSource
from dicomgen.model.linked import Include, LinkedIod, LinkedTable, ModuleUse, Narrowed, Node
from dicomgen.model.standard import Draft
from dicomgen.views.annotations import TYPES_OF_VALUES, Annotation, annotate, is_known
from dicomgen.views.fields import Field, Printing, merge, nodes_at, printings

# What a constructor fills in by itself, so that it is never asked for (PS3.3 C.12.1).
_FILLED: Final = frozenset({"SOPClassUID", "SOPInstanceUID"})
_SOP_CLASS: Final = Ref(("SOPClassUID",))
_SPECIFIER: Final = {"1": "type1", "1C": "type1c", "2": "type2", "2C": "type2c", "3": "type3", "": "untyped"}
#: The base class and the folder of each kind of IOD.
_KINDS: Final = {
    "composite": ("CompositeObject", "iods"),
    "normalized": ("NormalizedObject", "normalized"),
    "directory": ("DirectoryObject", "iods"),
}


@frozen
class FieldLine:
    """One attribute, one line."""

    name: str
    annotation: Annotation
    call: str
    remark: str = ""


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
    iod_base: str = ""
    iod_arguments: str = ""


@frozen
class Merged:
    """An item that several tables print; ``mandatory``: all of them apply to every item.

    ``headings`` stand over what each source prints; without them the attributes are one group.
    """

    sources: tuple[ItemSource, ...]
    mandatory: bool = True
    headings: tuple[str, ...] = ()


@define
class ClassBuilder:
    """Makes class views; item classes of several sources are made on the way and collected in ``merged``."""

    draft: Draft
    code_table: str
    taken: frozenset[str] = frozenset()
    merged: dict[str, Merged] = field(factory=dict)
    used_items: set[str] = field(factory=set)

    def item_class(self, name: str, what: Merged, doc: str) -> ClassView:
        """The class of an item that is printed at these places."""
        found = [
            found
            for home, source in enumerate(what.sources)
            for found in printings(self.draft, source, what.mandatory, home if what.headings else 0)
        ]
        groups: list[list[FieldLine]] = [[] for _ in what.headings or ("",)]
        for merged in merge(found):
            groups[merged.home].append(self.line(merged, name.removesuffix("Item")))
        shown = zip(what.headings or ("",), groups, strict=True)
        return ClassView(name, doc, tuple(FieldGroup(heading, tuple(lines)) for heading, lines in shown if lines))

    def line(
        self, merged: Field, owner: str, filled: bool = False, literal: tuple[str, ...] = (), item: str = ""
    ) -> FieldLine:
        """The line of a field in the class that ``owner`` names."""
        element = merged.element
        optional = not (merged.mandatory and merged.type == "1")
        item = item or self.item_name(merged, owner)
        values = literal or merged.values
        annotation = annotate(element, optional, values, item, self.is_code(merged.items))
        return FieldLine(element.keyword, annotation, _call(element, merged, filled), _condition(merged.when))

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


def _condition(when: Condition | None) -> str:
    """A condition as a remark, if an object can tell whether it holds; the constraint tables have all of them."""
    told = when is not None and when != NEVER and status(when) in ("evaluated", "partly")
    return f"if {when}" if told else ""


def _call(element: DataElement, merged: Field, filled: bool) -> str:
    specifier = "filled" if filled else _SPECIFIER[merged.type]
    if not merged.mandatory and merged.type in ("1", "2"):
        specifier += "u"
    vr = element.vr if is_known(element.vr) else literals.text(element.vr)
    vm = "" if element.single else f", {literals.text(element.vm)}"
    return f"{specifier}({literals.tag(int(element.tag.replace('x', '0'), 16))}, {vr}{vm})"


def class_files(draft: Draft) -> Iterator[OutputFile]:
    """The files of IODs, items, modules and macros, and the indexes over them."""
    code_table = next((t.identity for t in draft.tables.values() if (t.name, t.kind) == ("Code Sequence", "macro")), "")
    places: dict[str, str] = {}
    tables = sorted(draft.tables.values(), key=lambda table: table.identity)
    for table in tables:
        yield _table_file(draft, table, code_table, places)
    taken = frozenset(places)
    for iod in draft.iods:
        builder = ClassBuilder(draft, code_table, taken)
        yield _iod_file(draft, iod, builder)
        if builder.merged:
            yield _merged_file(draft, iod, builder, places)
    modules = sorted({(t.slug, t.class_name) for t in tables if t.kind == "module"}, key=lambda pair: pair[1])
    items = tuple((module, name) for name, module in sorted(places.items()))
    for folder, title in (("iods", "Composite IODs and the directory"), ("normalized", "Normalized IODs")):
        own = sorted((iod for iod in draft.iods if folder_of(iod) == folder), key=lambda iod: iod.class_name)
        annex = "Annexes A and F" if folder == "iods" else "Annex B"
        doc = f"{title}, PS3.3 {annex}."
        yield _index(f"{folder}/__init__.py", doc, tuple((iod.slug, iod.class_name) for iod in own))
    yield _index("modules/__init__.py", "Modules as protocols, PS3.3 Annex C.", tuple(modules))
    yield _index("items/__init__.py", "Sequence items, PS3.3.", items)
    yield OutputFile("macros/__init__.py", "package.py.j2", "Macros, PS3.3: their item classes.")


def folder_of(iod: LinkedIod) -> str:
    """The folder in which the class of an IOD stands."""
    return _KINDS[iod.kind][1]


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
    protocol = None
    if table.kind == "module":
        lines = [
            builder.line(merged, table.class_name)
            for merged in merge(list(printings(draft, ItemSource(table.identity, ()))))
        ]
        doc = f"An object that has the {table.name} Module, PS3.3 {table.section}."
        protocol = ClassView(table.class_name, doc, (FieldGroup("", tuple(lines)),))
    views.extend(_merged_classes(builder, table.label, table.section))
    places.update({view.name: f"dicomstd.{folder}.{table.slug}" for view in views})
    doc = f"{table.caption}, PS3.3 {table.section}. Generated from {table.identity}; do not edit."
    view = _file_view(builder, doc, views, protocol=protocol)
    return OutputFile(f"{folder}/{table.slug}.py", "classes.py.j2", view)


def _merged_classes(builder: ClassBuilder, label: str, section: str) -> list[ClassView]:
    views: dict[str, ClassView] = {}
    while builder.merged.keys() - views.keys():
        for name in sorted(builder.merged.keys() - views.keys()):
            what = builder.merged[name]
            printed = ", ".join("/".join((s.table.removeprefix("table_"), *s.path)) for s in what.sources)
            doc = f"Item of table {label}, PS3.3 {section}"
            doc += ": functional groups." if what.headings else f", printed in {printed}."
            views[name] = builder.item_class(name, what, doc)
    return list(views.values())


def _iod_file(draft: Draft, iod: LinkedIod, builder: ClassBuilder) -> OutputFile:
    found: list[Printing] = []
    for home, use in enumerate(iod.uses):
        found.extend(printings(draft, ItemSource(use.table.identity, ()), use.usage == "M", home))
    groups: list[tuple[str, list[FieldLine]]] = [(_heading(use), []) for use in iod.uses]
    uids = tuple(uid for uid, _ in iod.sop_classes)
    narrowed = dict(_of_sop_classes(found, frozenset(uids)))
    narrowed.update((one.element.keyword, one.values.terms) for one in iod.values if _closes(one))
    for merged in merge(found):
        keyword = merged.element.keyword
        # Of several SOP Classes, or where the standard names none, the constructor has to be told.
        told = keyword == "SOPClassUID" and len(uids) != 1
        filled = iod.kind == "composite" and keyword in _FILLED and not told
        item = _functional_groups(iod, keyword, builder)
        literal = uids if told and iod.kind == "composite" else narrowed.get(keyword, ())
        line = builder.line(merged, iod.class_name, filled, literal, item)
        groups[merged.home][1].append(line)
    view = ClassView(
        iod.class_name,
        _iod_doc(iod, builder),
        tuple(FieldGroup(heading, tuple(lines)) for heading, lines in groups if lines),
    )
    doc = f"{iod.name} IOD, PS3.3 {iod.section}. Generated from table_{iod.label}; do not edit."
    arguments = f"{literals.text(iod.slug)}, sop_classes={literals.strings(uids)}"
    return OutputFile(
        f"{folder_of(iod)}/{iod.slug}.py",
        "classes.py.j2",
        _file_view(builder, doc, [], iod=view, base=_KINDS[iod.kind][0], arguments=arguments),
    )


def _closes(one: Narrowed) -> bool:
    """Whether a list of the IOD's own section leaves no other values, whatever else the object holds."""
    values = one.values
    return values.closes and not values.bits and values.at is None and not one.within


def _of_sop_classes(found: list[Printing], uids: frozenset[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What holds, of a list that closes, for all SOP Classes of an IOD."""
    for attribute in (printing.attribute for printing in found if uids and printing.mandatory):
        closed = {term for values in attribute.values if values.closes for term in values.terms}
        for values in attribute.values:
            when = parse_condition(values.when) if values.when and closed.issuperset(values.terms) else None
            if isinstance(when, In) and when.ref == _SOP_CLASS and not when.negated and uids <= set(when.values):
                yield attribute.element.keyword, values.terms


def _iod_doc(iod: LinkedIod, builder: ClassBuilder) -> str:
    groups = [name for name, what in builder.merged.items() if what.headings]
    seen = f" Functional groups: {' and '.join(groups)}." if groups else ""
    return f"{iod.name} IOD, PS3.3 {iod.section}.{seen}"


def _heading(use: ModuleUse) -> str:
    entity = f"{use.entity}: " if use.entity else ""
    usage = f" ({use.usage})" if use.usage else ""
    condition = _condition(use.rule.when)
    return f"{entity}{use.module}{usage}, PS3.3 {use.table.section}{', ' if condition else ''}{condition}"


def _functional_groups(iod: LinkedIod, keyword: str, builder: ClassBuilder) -> str:
    """The item class of the IOD's shared or per-frame functional groups; empty for every other attribute."""
    groups = {
        "SharedFunctionalGroupsSequence": tuple(use for use in iod.groups if use.shared),
        "PerFrameFunctionalGroupsSequence": tuple(use for use in iod.groups if use.per_frame),
    }.get(keyword, ())
    if not groups:
        return ""
    # Each group stands in the shared or in the per-frame items, so that none is mandatory in either.
    sources = tuple(ItemSource(use.table.identity, ()) for use in groups)
    what = Merged(sources, mandatory=False, headings=tuple(map(_heading, groups)))
    return builder.merged_item(iod.class_name, keyword, what)


def _merged_file(draft: Draft, iod: LinkedIod, builder: ClassBuilder, places: dict[str, str]) -> OutputFile:
    inner = ClassBuilder(draft, builder.code_table, builder.taken, dict(builder.merged))
    views = _merged_classes(inner, iod.label, iod.section)
    places.update({view.name: f"dicomstd.items.{iod.slug}" for view in views})
    doc = f"Items of the {iod.name} IOD, PS3.3 {iod.section}. Generated; do not edit."
    return OutputFile(f"items/{iod.slug}.py", "classes.py.j2", _file_view(inner, doc, views))


def _file_view(
    builder: ClassBuilder,
    doc: str,
    classes: list[ClassView],
    protocol: ClassView | None = None,
    iod: ClassView | None = None,
    base: str = "",
    arguments: str = "",
) -> ClassFileView:
    clashing = _clashing([*classes, *(view for view in (protocol, iod) if view is not None)])
    classes = [_renamed(view, clashing) for view in classes]
    protocol, iod = (view and _renamed(view, clashing) for view in (protocol, iod))
    called = [line for view in (*classes, iod) if view is not None for group in view.groups for line in group.lines]
    read = [line for group in protocol.groups for line in group.lines] if protocol is not None else []
    runtime = {word for line in called for word in _call_names(line.call)}
    if classes:
        runtime |= {"Item", "item"}
    if iod is not None:
        runtime |= {base, "iod"}
    if any(line.annotation.accepts for line in read):
        runtime.add("reads")
    # A protocol only reads: what writing accepts does not stand in it.
    shown = [line.annotation for line in called] + [Annotation(line.annotation.reads, "") for line in read]
    types: dict[str, set[str]] = {}
    for annotation in shown:
        for module, name in annotation.imports():
            types.setdefault(module, set()).add(name)
        for name, alias in clashing.items():
            if re.search(rf"\b{alias}\b", annotation.text):
                types.setdefault("dicodec.typed", set()).add(f"{name} as {alias}")
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
        iod_base=base,
        iod_arguments=arguments,
    )


def _clashing(views: Iterable[ClassView]) -> dict[str, str]:
    """Types that a class has an attribute of the same name as: in its body the name is the attribute's."""
    names = {line.name for view in views for group in view.groups for line in group.lines}
    return {name: f"{name}Value" for name in TYPES_OF_VALUES if name in names}


def _renamed(view: ClassView, names: Mapping[str, str]) -> ClassView:
    if not names:
        return view
    groups = tuple(
        evolve(group, lines=tuple(evolve(line, annotation=line.annotation.renamed(names)) for line in group.lines))
        for group in view.groups
    )
    return evolve(view, groups=groups)


def _call_names(call: str) -> Iterable[str]:
    function, _, arguments = call.partition("(")
    vr = arguments.split(", ")[1].rstrip(")")
    return (function,) if vr.startswith('"') else (function, vr)


def _import_key(name: str) -> tuple[int, str]:
    # Constants, classes, functions: the order that import sorters use.
    return (0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2, name)

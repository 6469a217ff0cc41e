"""Files of the typed classes: IODs, items, modules as protocols, frames, and the indexes over them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Final

from attrs import evolve, frozen

from dicodec.schema import In, Ref, parse_condition
from dicomgen.emit import literals
from dicomgen.emit.files import OutputFile
from dicomgen.model.items import ItemSource
from dicomgen.model.linked import LinkedIod, LinkedTable, ModuleUse, Narrowed
from dicomgen.model.standard import Draft
from dicomgen.views.annotations import TYPES_OF_VALUES, Annotation
from dicomgen.views.classes import ClassBuilder, ClassView, FieldGroup, FieldLine, Given, Merged, condition_remark
from dicomgen.views.content import content_classes, is_content
from dicomgen.views.fields import Printing, closed_by, merge, printings
from dicomgen.views.frames import PER_FRAME, SHARED, FrameView, frame_of

# What a constructor fills in by itself, so that it is never asked for (PS3.3 C.12.1, C.7.6.6).
_FILLED: Final = frozenset({"SOPClassUID", "SOPInstanceUID", "NumberOfFrames"})
#: What items of sequences derive from.
_ITEMS: Final = frozenset({"Item", "ContentItem"})
_WORD: Final = re.compile(r"\w+")
_SOP_CLASS: Final = Ref(("SOPClassUID",))
#: The base class and the folder of each kind of IOD.
_KINDS: Final = {
    "composite": ("CompositeObject", "iods"),
    "normalized": ("NormalizedObject", "normalized"),
    "directory": ("DirectoryObject", "iods"),
}


@frozen
class FileView:
    """A file of classes with the imports that their fields need."""

    doc: str
    runtime_imports: tuple[str, ...]
    type_imports: tuple[tuple[str, tuple[str, ...]], ...]
    literal: bool
    classes: tuple[ClassView, ...]
    bases: tuple[str, ...] = ()
    protocols: tuple[ClassView, ...] = ()
    frame: FrameView | None = None

    @property
    def stub_imports(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The imports of a file for type checkers: those for run time that it needs, and those for types."""
        found = {module: set(names) for module, names in self.type_imports}
        wanted = {base.split("[")[0] for view in self.classes for base in view.base.split(", ")}
        lines = [line for view in self.classes for group in view.groups for line in group.lines]
        wanted |= {name for line in lines for name in line.annotation.parameter_imports()}
        wanted |= {name for name in self.runtime_imports if name == "reads"}
        found.setdefault("dicodec.typed", set()).update(wanted - {"Iterable"})
        if "Iterable" in wanted:
            found.setdefault("collections.abc", set()).add("Iterable")
        typing = {name for name, used in (("Literal", self.literal), ("Protocol", self.protocols)) if used}
        if typing:
            found["typing"] = typing
        order = sorted(
            (module for module, names in found.items() if names), key=lambda module: (module.startswith("dic"), module)
        )
        return tuple((module, tuple(sorted(found[module], key=_import_key))) for module in order)


@frozen
class IndexView:
    """A package whose names are imported when they are asked for."""

    doc: str
    entries: tuple[tuple[str, str], ...]


@frozen
class _Pending:
    """A file with its classes; which imports they need is seen when all are there.

    ``runtime`` are the names of `dicodec.typed` that its constructor, its content items and its base classes need
    beside those of the fields; ``types`` are what type checkers need for them, ``needs`` the item classes that are
    needed at run time.
    """

    path: str
    doc: str
    builder: ClassBuilder
    classes: tuple[ClassView, ...] = ()
    protocols: tuple[ClassView, ...] = ()
    frame: FrameView | None = None
    runtime: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()


def class_files(draft: Draft) -> Iterator[OutputFile]:
    """The files of IODs, items, modules and macros, and the indexes over them."""
    code_table = next((t.identity for t in draft.tables.values() if (t.name, t.kind) == ("Code Sequence", "macro")), "")
    tables = sorted(draft.tables.values(), key=lambda table: table.identity)
    pending = [file for table in tables for file in _table_files(draft, table, code_table)]
    taken = frozenset(view.name for file in pending for view in file.classes)
    for iod in draft.iods:
        pending += _iod_files(draft, iod, ClassBuilder(draft, code_table, taken))
    places = {view.name: _module(file.path) for file in pending for view in file.classes if view.base in _ITEMS}
    frames = {file.frame.name: _module(file.path) for file in pending if file.frame is not None}
    pending = _with_wide_protocols(draft, pending)
    for file in pending:
        view = _file_view(file, frames)
        yield OutputFile(file.path, "classes.py.j2", view)
        if view.classes and file.path.startswith(("iods/", "normalized/")):
            yield OutputFile(f"{file.path}i", "classes.pyi.j2", view)
    yield from _stubs(pending)
    yield from _indexes(draft, tables, places, frames)


def _with_wide_protocols(draft: Draft, pending: list[_Pending]) -> list[_Pending]:
    """The files with protocols that every IOD has of which the module is mandatory, though their items differ."""
    own = {view.name: view for file in pending for view in file.classes}
    reads: dict[str, dict[str, set[str]]] = {}
    for iod in draft.iods:
        view = own.get(iod.class_name)
        lines = {line.name: line.annotation.reads for group in view.groups for line in group.lines} if view else {}
        for use in iod.uses:
            if use.usage == "M":
                for keyword, read in lines.items():
                    reads.setdefault(use.table.class_name, {}).setdefault(keyword, set()).add(read)
    return [
        evolve(
            file,
            protocols=tuple(
                evolve(view, groups=tuple(_widened(group, reads.get(view.name, {})) for group in view.groups))
                for view in file.protocols
            ),
        )
        for file in pending
    ]


def _widened(group: FieldGroup, reads: Mapping[str, set[str]]) -> FieldGroup:
    lines = (
        evolve(line, annotation=line.annotation.wide_enough_for(reads.get(line.name, set()))) for line in group.lines
    )
    return evolve(group, lines=tuple(lines))


def _stubs(pending: list[_Pending]) -> Iterator[OutputFile]:
    """What type checkers see of all items and modules: by first letter, since a file a table costs them seconds."""
    items = [(view, file.builder) for file in pending for view in file.classes if view.base in _ITEMS]
    modules = [(view, file.builder) for file in pending for view in file.protocols]
    for folder, what, found in (("items", "Sequence items", items), ("modules", "Modules as protocols", modules)):
        entries = []
        found.sort(key=lambda pair: (pair[0].name[0].lower(), pair[0].name))
        for letter, same in groupby(found, key=lambda pair: pair[0].name[0].lower()):
            own = list(same)
            views = tuple(view for view, _ in own)
            whole = ClassBuilder(own[0][1].draft, "")
            for _, builder in own:
                whole.used_items |= builder.used_items
                whole.used_groups |= builder.used_groups
            doc = f"{what}, {letter.upper()}, PS3.3. Generated; do not edit."
            path = f"{folder}/stub_{letter}.pyi"
            file = _Pending(path, doc, whole)
            file = evolve(file, classes=views) if folder == "items" else evolve(file, protocols=views)
            yield OutputFile(path, "classes.pyi.j2", _file_view(file, {}))
            entries += [(f"dicomstd.{folder}.stub_{letter}", view.name) for view in views]
        yield OutputFile(f"{folder}/__init__.pyi", "index.pyi.j2", IndexView(f"{what}, PS3.3.", tuple(entries)))


def _module(path: str) -> str:
    return f"dicomstd.{path.removesuffix('.py').replace('/', '.')}"


def _indexes(
    draft: Draft, tables: list[LinkedTable], places: dict[str, str], frames: dict[str, str]
) -> Iterator[OutputFile]:
    for folder, title in (("iods", "Composite IODs and the directory"), ("normalized", "Normalized IODs")):
        own = sorted((iod for iod in draft.iods if folder_of(iod) == folder), key=lambda iod: iod.class_name)
        annex = "Annexes A and F" if folder == "iods" else "Annex B"
        entries = tuple((f"dicomstd.{folder}.{iod.slug}", iod.class_name) for iod in own)
        yield OutputFile(f"{folder}/__init__.py", "index.py.j2", IndexView(f"{title}, PS3.3 {annex}.", entries))
    modules = sorted({(t.class_name, f"dicomstd.modules.{t.slug}") for t in tables if t.kind == "module"})
    for path, doc, found in (
        ("modules/__init__.py", "Modules as protocols, PS3.3 Annex C.", modules),
        ("items/__init__.py", "Sequence items, PS3.3.", sorted(places.items())),
        ("frames/__init__.py", "Frames of multi-frame IODs: their functional groups, PS3.3.", sorted(frames.items())),
    ):
        yield OutputFile(path, "index.py.j2", IndexView(doc, tuple((module, name) for name, module in found)))
    for folder, doc in (
        ("macros", "Macros, PS3.3: their item classes."),
        ("module_items", "Items of the sequences that modules print, PS3.3."),
        ("iod_items", "Items of sequences that an IOD's modules print together, and functional groups, PS3.3."),
    ):
        yield OutputFile(f"{folder}/__init__.py", "package.py.j2", doc)


def folder_of(iod: LinkedIod) -> str:
    """The folder in which the class of an IOD stands."""
    return _KINDS[iod.kind][1]


def _table_files(draft: Draft, table: LinkedTable, code_table: str) -> Iterator[_Pending]:
    builder = ClassBuilder(draft, code_table)
    views = []
    for (identity, path), shape in draft.shapes.items():
        if identity == table.identity:
            where = f" in {'/'.join(path)}" if path else ""
            doc = f"Item of table {table.label}{where}, PS3.3 {table.section}."
            content = is_content(draft, shape.source)
            view = builder.item_class(shape.name, Merged((shape.source,)), doc)
            views.append(evolve(view, base="ContentItem") if content else view)
            if content:
                own = ClassBuilder(draft, code_table, used_items={shape.name})
                found = tuple(content_classes(draft, shape.source, own, shape.name))
                about = f"Content items by their value type, PS3.3 {table.section}. Generated; do not edit."
                yield _Pending("content.py", about, own, found, needs=frozenset({shape.name}))
    doc = f"{table.caption}, PS3.3 {table.section}. Generated from {table.identity}; do not edit."
    folder = "macros"
    if table.kind == "module":
        folder = "module_items"
        own = ClassBuilder(draft, code_table)
        fields = merge(list(printings(draft, ItemSource(table.identity, ()))))
        lines = tuple(own.line(merged, table.class_name) for merged in fields)
        about = f"An object that has the {table.name} Module, PS3.3 {table.section}."
        protocol = ClassView(table.class_name, about, (FieldGroup("", lines),))
        yield _Pending(f"modules/{table.slug}.py", doc, own, protocols=(protocol,))
        builder.merged.update(own.merged)
    views.extend(builder.merged_classes(table.label, table.section))
    if views or folder == "macros":
        yield _Pending(f"{folder}/{table.slug}.py", doc, builder, tuple(views))


def _iod_files(draft: Draft, iod: LinkedIod, builder: ClassBuilder) -> Iterator[_Pending]:
    found: list[Printing] = []
    for home, use in enumerate(iod.uses):
        found.extend(printings(draft, ItemSource(use.table.identity, ()), use.usage == "M", home))
    groups: list[tuple[str, list[FieldLine]]] = [(_heading(use), []) for use in iod.uses]
    functional: dict[str, str] = {}
    uids = tuple(uid for uid, _ in iod.sop_classes)
    narrowed = dict(_of_sop_classes(found, frozenset(uids)))
    narrowed.update((one.element.keyword, one.values.terms) for one in iod.values if _closes(one))
    closed = {bound.path[0]: closed_by(draft, (bound.group,)) for bound in iod.codes if len(bound.path) == 1}
    for merged in merge(found):
        keyword = merged.element.keyword
        # Of several SOP Classes, or where the standard names none, the constructor has to be told.
        told = keyword == "SOPClassUID" and len(uids) != 1
        functional[keyword] = _functional_groups(iod, keyword, builder)
        always = merged.mandatory and merged.type == "1"
        given = Given(
            filled=iod.kind == "composite" and keyword in _FILLED and always and not told,
            default=iod.modality if keyword == "Modality" and always else "",
            literal=uids if told and iod.kind == "composite" else narrowed.get(keyword, ()),
            item=functional[keyword],
            closed=closed.get(keyword, ""),
        )
        groups[merged.home][1].append(builder.line(merged, iod.class_name, given))
    inner = ClassBuilder(draft, builder.code_table, builder.taken, dict(builder.merged))
    items = {view.name: view for view in inner.merged_classes(iod.label, iod.section)}
    groups_of = [items[name] for name in (functional.get(SHARED), functional.get(PER_FRAME)) if name]
    frame = frame_of(iod, *groups_of) if len(groups_of) == 2 else None
    shown = tuple(FieldGroup(heading, tuple(lines)) for heading, lines in groups if lines)
    decorator = f"iod({literals.text(iod.slug)}, sop_classes={literals.strings(uids)})"
    base, folder = _KINDS[iod.kind]
    if frame is not None:
        base = f"{base}, MultiFrame[{literals.text(frame.name)}]"
    view = ClassView(iod.class_name, _iod_doc(iod, frame), shown, base, decorator)
    doc = f"{iod.name} IOD, PS3.3 {iod.section}. Generated from table_{iod.label}; do not edit."
    names = frozenset({_KINDS[iod.kind][0], "iod"} | ({"MultiFrame"} if frame is not None else set()))
    types = frozenset({frame.name} if frame is not None else ())
    yield _Pending(f"{folder}/{iod.slug}.py", doc, builder, (view,), runtime=names, types=types)
    if items:
        doc = f"Items of the {iod.name} IOD, PS3.3 {iod.section}. Generated; do not edit."
        yield _Pending(f"iod_items/{iod.slug}.py", doc, inner, tuple(items.values()))
    if frame is not None:
        doc = f"Frames of the {iod.name} IOD, PS3.3 {iod.section}. Generated; do not edit."
        own = ClassBuilder(draft, builder.code_table)
        yield _Pending(f"frames/{iod.slug}.py", doc, own, frame=frame, types=frame.items, runtime=frame.runtime)


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


def _iod_doc(iod: LinkedIod, frame: FrameView | None) -> str:
    seen = f" Functional groups: {frame.name}." if frame is not None else ""
    return f"{iod.name} IOD, PS3.3 {iod.section}.{seen}"


def _heading(use: ModuleUse) -> str:
    entity = f"{use.entity}: " if use.entity else ""
    usage = f" ({use.usage})" if use.usage else ""
    condition = condition_remark(use.rule.when)
    return f"{entity}{use.module}{usage}, PS3.3 {use.table.section}{', ' if condition else ''}{condition}"


def _functional_groups(iod: LinkedIod, keyword: str, builder: ClassBuilder) -> str:
    """The item class of the IOD's shared or per-frame functional groups; empty for every other attribute."""
    groups = {
        SHARED: tuple(use for use in iod.groups if use.shared),
        PER_FRAME: tuple(use for use in iod.groups if use.per_frame),
    }.get(keyword, ())
    if not groups:
        return ""
    # Each group stands in the shared or in the per-frame items, so that none is mandatory in either.
    sources = tuple(ItemSource(use.table.identity, ()) for use in groups)
    what = Merged(sources, mandatory=False, headings=tuple(map(_heading, groups)))
    return builder.merged_item(iod.class_name, keyword, what)


def _file_view(file: _Pending, places: Mapping[str, str]) -> FileView:
    clashing = _clashing([*file.classes, *file.protocols])
    classes = [_renamed(view, clashing) for view in file.classes]
    protocols = [_renamed(view, clashing) for view in file.protocols]
    called = [line for view in classes for group in view.groups for line in group.lines]
    read = [line for view in protocols for group in view.groups for line in group.lines]
    runtime = {word for line in called for word in _call_names(line.call)} | file.runtime
    runtime |= {view.base for view in classes if view.base in _ITEMS}
    runtime |= {view.decorator.split("(")[0] for view in classes}
    if any(line.annotation.declared for line in read):
        runtime.add("reads")
    # A protocol only reads: what writing accepts does not stand in it.
    shown = [line.annotation for line in called] + [Annotation(line.annotation.reads) for line in read]
    types: dict[str, set[str]] = {}
    for annotation in shown:
        types.setdefault("dicodec.typed", set()).update(annotation.imports())
        for name, alias in clashing.items():
            if alias in _WORD.findall(annotation.text):
                types["dicodec.typed"].add(f"{name} as {alias}")
    local = {view.name for view in classes}
    words = {word for annotation in shown for word in _WORD.findall(annotation.text)}
    if "Sequence" in words:
        types["collections.abc"] = {"Sequence"}
    for name in (file.builder.used_items & words - local - file.needs) | file.types:
        types.setdefault(places.get(name, "dicomstd.items"), set()).add(name)
    for name in words & {f"CID{cid}Code" for cid in file.builder.used_groups}:
        types.setdefault("dicomstd.closed_codes", set()).add(name)
    if file.frame is not None:
        types.setdefault("dicodec.typed", set()).update(file.frame.types)
    return FileView(
        doc=file.doc,
        runtime_imports=tuple(sorted(runtime, key=_import_key)),
        type_imports=tuple((m, tuple(sorted(n, key=_import_key))) for m, n in sorted(types.items()) if n),
        literal=any("Literal[" in annotation.text for annotation in shown),
        classes=tuple(classes),
        bases=tuple(sorted(file.needs)),
        protocols=tuple(protocols),
        frame=file.frame,
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

"""The whole run: read, passes, views, emit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from attrs import frozen

from dicodec.schema import Condition, parse_condition, status
from dicomgen.editions import Source
from dicomgen.emit.files import OutputFile, render
from dicomgen.model.linked import Attribute, LinkedTable, Node
from dicomgen.model.standard import Draft
from dicomgen.passes import run_passes
from dicomgen.passes.reach import reached_tables
from dicomgen.problems import Problems
from dicomgen.read.standard import read_standard
from dicomgen.recorded import RecordedNames
from dicomgen.views.classes import class_files
from dicomgen.views.constraints import constraint_files
from dicomgen.views.dictionary import dictionary_file, uids_file
from dicomgen.views.groups import group_files, package_files


@frozen
class Build:
    """What a run made: the files of the package by path, the recorded names, and a summary."""

    files: dict[str, str]
    names: RecordedNames
    summary: tuple[str, ...]


def build(source: Source, names: RecordedNames, progress: Callable[[str], None]) -> Build:
    """Generate the package of an edition in memory.

    Raises GeneratorError with every problem found.
    """
    problems = Problems()
    printed = read_standard(source, problems, progress)
    draft = Draft(printed, names)
    progress("linking")
    run_passes(draft, problems)
    progress("rendering")
    files = render(_views(draft))
    return Build(files, draft.names, tuple(_summary(draft, files)))


def _views(draft: Draft) -> Iterator[OutputFile]:
    printed = draft.printed
    titles = {f"CID {group.cid}": group.title for group in printed.context_groups.values()}
    yield dictionary_file(printed.edition, printed.elements)
    yield uids_file(printed.edition, printed.uids, titles)
    yield from constraint_files(draft)
    yield from group_files(draft)
    yield from class_files(draft)
    yield from package_files(draft)


def _summary(draft: Draft, files: dict[str, str]) -> Iterator[str]:
    printed, reached = draft.printed, reached_tables(draft)
    yield f"edition {printed.edition}"
    yield f"  data elements {len(printed.elements)}, UIDs {len(printed.uids)}, SOP Classes {len(printed.sop_classes)}"
    yield (
        f"  attribute tables {len(printed.tables)} read, {len(draft.tables)} linked, {len(reached)} reached; "
        f"IOD module tables {len(printed.module_tables)} read, {len(draft.iods)} generated"
    )
    yield f"  context groups {len(printed.context_groups)} read, {len(draft.groups)} generated"
    for title, tables in (("of reached tables", reached), ("of all tables", list(draft.tables.values()))):
        counts = Counter(_conditions(tables))
        shown = ", ".join(f"{counts[name]} {name}" for name in ("evaluated", "partly", "not checkable", "not parsed"))
        yield f"  conditions {title}: {sum(counts.values())}: {shown}"
    lists = sum(len(node.values) for table in reached for node in _attributes(table.nodes))
    yield f"  value lists of reached tables: {lists}"
    for note, count in sorted(draft.notes.items()):
        yield f"  {note}: {count}"
    yield f"  {len(files)} files, {sum(map(len, files.values())) / 1e6:.1f} MB"


def _conditions(tables: list[LinkedTable]) -> Iterator[str]:
    for table in tables:
        for node in _nodes(table.nodes):
            for condition in (node.rule.when, node.rule.may):
                if condition is not None:
                    yield status(_checked(condition))


def _checked(condition: Condition) -> Condition:
    # What is emitted is text: it must say the same when it is read again.
    again = parse_condition(str(condition))
    assert str(again) == str(condition), f"{condition} reads as {again}"
    return again


def _nodes(nodes: tuple[Node, ...]) -> Iterator[Node]:
    for node in nodes:
        yield node
        if isinstance(node, Attribute):
            yield from _nodes(node.children)


def _attributes(nodes: tuple[Node, ...]) -> Iterator[Attribute]:
    for node in _nodes(nodes):
        if isinstance(node, Attribute):
            yield node

"""The whole run: read, passes, views, emit."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import frozen

from dicomgen.editions import Source
from dicomgen.emit.files import OutputFile, render
from dicomgen.model.standard import Draft
from dicomgen.passes import run_passes
from dicomgen.problems import Problems
from dicomgen.read.standard import read_standard
from dicomgen.recorded import RecordedNames
from dicomgen.summary import summary
from dicomgen.views.class_files import class_files
from dicomgen.views.constraints import constraint_files
from dicomgen.views.dictionary import dictionary_file, uids_file
from dicomgen.views.groups import group_files, package_files
from dicomgen.views.registries import registry_files


@frozen
class Build:
    """What a run made: the files of the package by path, the recorded names, a summary, and what was left out."""

    files: dict[str, str]
    names: RecordedNames
    summary: tuple[str, ...]
    problems: Problems


def build(source: Source, names: RecordedNames, progress: Callable[[str], None]) -> Build:
    """Generate the package of an edition in memory. What makes no sense is left out and is among the problems.

    Raises GeneratorError where there is nothing to go on with.
    """
    problems = Problems()
    printed = read_standard(source, problems, progress)
    draft = Draft(printed, names)
    progress("linking")
    run_passes(draft, problems)
    progress("rendering")
    files = render(_views(draft, problems))
    return Build(files, draft.names, tuple(summary(draft, files)), problems)


def _views(draft: Draft, problems: Problems) -> Iterator[OutputFile]:
    printed = draft.printed
    titles = {f"CID {group.cid}": group.title for group in printed.context_groups.values()}
    yield dictionary_file((*printed.elements, *printed.commands))
    yield uids_file(printed.uids, titles)
    yield from registry_files(draft, problems)
    yield from constraint_files(draft)
    yield from group_files(draft)
    yield from class_files(draft)
    yield from package_files(draft)

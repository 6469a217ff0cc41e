"""Views of context groups and SOP Classes."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from dicodec.schema import SCHEMA_VERSION
from dicomgen import names
from dicomgen.emit import literals
from dicomgen.emit.files import OutputFile
from dicomgen.model.linked import ContextGroup
from dicomgen.model.standard import Draft
from dicomgen.views.classes import folder_of


@frozen
class GroupView:
    """A context group as an enumeration."""

    group: ContextGroup

    @property
    def arguments(self) -> str:
        """The arguments of the class statement."""
        group = self.group
        shown = [f"cid={group.cid}", f"uid={literals.text(group.uid)}", f"keyword={literals.text(group.keyword)}"]
        shown += [f"title={literals.text(group.title)}", f"version={literals.text(group.version)}"]
        shown.append(f"extensible={group.extensible}")
        if not group.concepts:
            shown.append("listed=False")
        return ", ".join(shown)


@frozen
class CidsView:
    """The index over the context groups."""

    groups: tuple[str, ...]


@frozen
class PackageView:
    """The package itself: its edition and the IODs by SOP Class."""

    edition: str
    sop_classes: tuple[tuple[str, str, str, str], ...]
    schema_version: int = SCHEMA_VERSION


def group_files(draft: Draft) -> Iterator[OutputFile]:
    """A file a context group, and the index over them."""
    cids = sorted(draft.groups, key=int)
    for cid in cids:
        group = draft.groups[cid]
        view = GroupView(group)
        yield OutputFile(f"cids/cid_{cid}.py", "cid.py.j2", view)
    yield OutputFile("cids/__init__.py", "cids.py.j2", CidsView(tuple(cids)))


def package_files(draft: Draft) -> Iterator[OutputFile]:
    """The package's own file and its mark for type checkers."""
    rows = [
        (uid, f"{folder_of(iod)}.{iod.slug}", iod.class_name, name)
        for iod in draft.iods
        for uid, name in iod.sop_classes
    ]
    rows.sort(key=lambda row: names.uid_order(row[0]))
    view = PackageView(draft.printed.edition, tuple(rows))
    yield OutputFile("__init__.py", "init.py.j2", view)
    yield OutputFile("py.typed", "empty.j2", None)

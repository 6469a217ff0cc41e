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
from dicomgen.views.class_files import folder_of


@frozen
class GroupView:
    """A context group as an enumeration."""

    group: ContextGroup

    @property
    def closed(self) -> bool:
        """Whether a sequence may be bound to these codes and no others."""
        return bool(self.group.concepts) and not self.group.extensible

    @property
    def code(self) -> str:
        """The class of its members."""
        return f"CID{self.group.cid}Code" if self.closed else "CodedConcept"

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
class StubView:
    """Some context groups as type checkers see them."""

    groups: tuple[GroupView, ...]

    @property
    def closed(self) -> tuple[str, ...]:
        """The classes of codes that they need."""
        return tuple(group.code for group in self.groups if group.closed)


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
    yield from _stubs(draft, cids)
    yield OutputFile("cids/__init__.py", "cids.py.j2", CidsView(tuple(cids)))
    closed = tuple(draft.groups[cid] for cid in cids if GroupView(draft.groups[cid]).closed)
    yield OutputFile("closed_codes.py", "closed_codes.py.j2", closed)


def _stubs(draft: Draft, cids: list[str]) -> Iterator[OutputFile]:
    """What type checkers see: a hundred numbers a file, since a file a group costs them seconds."""
    by_part: dict[str, list[str]] = {}
    for cid in cids:
        by_part.setdefault(f"stub_{int(cid) // 100}", []).append(cid)
    for part, own in by_part.items():
        view = StubView(tuple(GroupView(draft.groups[cid]) for cid in own))
        yield OutputFile(f"cids/{part}.pyi", "cids.pyi.j2", view)
    entries = [(f"dicomstd.cids.{part}", f"CID{cid}") for part, own in by_part.items() for cid in own]
    yield OutputFile("cids/__init__.pyi", "cids_index.pyi.j2", entries)


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

"""Context groups: includes resolved to sets, members named, names of earlier editions kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from attrs import evolve

from dicomgen import names
from dicomgen.model.linked import Concept, ContextGroup
from dicomgen.model.raw import PrintedConcept, PrintedContextGroup
from dicomgen.model.standard import Draft
from dicomgen.problems import Problems
from dicomgen.recorded import RecordedNames


def resolve_groups(draft: Draft, problems: Problems) -> None:
    """Resolve every context group."""
    printed = draft.printed.context_groups
    registered = {row.name: row.uid for row in draft.printed.uids if row.kind == "Context Group"}
    for cid in sorted(printed, key=int):
        group = printed[cid]
        uid = registered.get(f"CID {cid}", group.uid)
        if group.uid not in ("", uid):
            # PS3.6 is the registry: PS3.16 has copied another group's, or lost a digit.
            draft.notes["context groups that print another UID than PS3.6 registers for them"] += 1
        group = evolve(group, uid=uid)
        draft.groups[cid] = _resolve(group, printed, draft, problems)


def _resolve(
    group: PrintedContextGroup, printed: dict[str, PrintedContextGroup], draft: Draft, problems: Problems
) -> ContextGroup:
    # A code that is printed with two meanings has a member for each; the two are equal.
    rows: dict[tuple[str, str, str], PrintedConcept] = {}
    for row in _closure(group.cid, printed, set(), draft):
        if row.value:
            rows.setdefault((row.scheme, row.value, row.meaning), row)
        else:
            draft.notes["coded concepts without a code value"] += 1
    members, aliases = _members(group.cid, list(rows.values()), draft.names, problems)
    if not group.uid:
        problems.add(group.origin, f"CID {group.cid} has no UID")
    return ContextGroup(
        cid=group.cid,
        keyword=group.keyword,
        title=group.title,
        uid=group.uid,
        version=group.version,
        extensible=group.extensible,
        includes=group.includes,
        concepts=members,
        aliases=aliases,
    )


def _closure(
    cid: str, printed: dict[str, PrintedContextGroup], seen: set[str], draft: Draft
) -> Iterator[PrintedConcept]:
    """The group's own rows, then those of the groups it includes; a loop of includes ends where it began."""
    if cid in seen:
        return
    seen.add(cid)
    group = printed.get(cid)
    if group is None:
        draft.notes[f"includes of context groups that are not defined: CID {cid}"] += 1
        return
    yield from group.concepts
    for included in group.includes:
        yield from _closure(included, printed, seen, draft)


def _members(
    cid: str, rows: list[PrintedConcept], recorded: RecordedNames, problems: Problems
) -> tuple[tuple[Concept, ...], tuple[tuple[str, str], ...]]:
    wanted = Counter(names.member_name(row.meaning) for row in rows)
    members: dict[str, Concept] = {}
    keys: dict[str, str] = {}
    for row in rows:
        name = names.member_name(row.meaning)
        if wanted[name] > 1:
            # Two codes with one meaning: the code tells them apart.
            name = f"{name}_{names.code_name(row.value)}"
        if name in members:
            # Meanings that differ in case or punctuation only; codes that do would be lost.
            other = members[name]
            if (other.scheme, other.value) != (row.scheme, row.value):
                problems.add(row.origin, f"no name is free for {row.value} {row.scheme}: {name} is {other.value}")
            continue
        key = f"{cid} {row.scheme} {row.value}"
        keys[f"{key} {name}" if key in keys else key] = name
        members[name] = Concept(name, row.value, row.scheme, row.meaning)
    aliases: list[tuple[str, str]] = []
    for key, name in keys.items():
        recorded.record("member", key, name)
        for older in recorded.of("member", key)[1:]:
            if older not in members and older not in dict(aliases):
                aliases.append((older, name))
    return tuple(members.values()), tuple(aliases)

"""``dicodec explain``: where something is defined, what is required of it, and which values it has."""

from __future__ import annotations

from collections.abc import Iterator

from dicodec import registry
from dicodec.cli.explain_rule import explain_rule, is_rule
from dicodec.errors import DicomError, UnknownKeyError
from dicodec.schema import Group, Iod, Row, Use, Values, parse_condition, status
from dicodec.tag import Tag
from dicodec.uid import UID
from dicodec.validation.tables import Node, nodes_of
from dicodec.validation.words import in_words

_SHOWN = 20
_KINDS = {"enumerated": "Enumerated Values", "defined": "Defined Terms", "retired": "Retired Terms", "flags": "Flags"}


def explain(what: str, unchecked: bool) -> int:
    """Print what is known of a keyword, tag, IOD, module, ``IOD.keyword``, UID, context group, or rule of validate."""
    lines = list(_unchecked(what) if unchecked else _explain(what.strip()))
    print(f"PS3 {registry.constraint_edition()}")
    print("\n".join(lines))
    return 0


def _explain(what: str) -> Iterator[str]:
    if is_rule(what):
        yield from explain_rule(what)
        return
    slug = registry.find_slug(what)
    iod, _, keyword = what.partition(".")
    if slug is not None:
        yield from _iod(slug)
    elif keyword and not what[:1].isdigit():
        yield from _attribute_in(iod, keyword)
    elif what.upper().replace(" ", "").removeprefix("CID").isdigit() and what.upper().startswith("CID"):
        yield from _group(what)
    elif what[:1].isdigit() and "." in what:
        yield from _uid(what)
    else:
        yield from _element_or_module(what)


def _element_or_module(what: str) -> Iterator[str]:
    try:
        from dicodec.dictionary import lookup

        entry = lookup(what)
    except UnknownKeyError as error:
        module = list(_module(what))
        if not module:
            raise DicomError(f"{error}; it is no IOD, module, UID or context group either") from None
        yield from module
        return
    yield f"{entry.pattern} {entry.keyword or 'without keyword'}: {entry.name or 'without name'}"
    yield f"  VR {entry.vr or 'none'}, VM {entry.vm or 'none'}{', ' + entry.status if entry.status else ''}  (PS3.6 6)"
    for slug in registry.constraint_slugs():
        table = registry.constraint_iod(slug)
        found = list(_printed(table, entry.tag))
        if found:
            yield f"{table.name} IOD"
            yield from found


def _attribute_in(name: str, keyword: str) -> Iterator[str]:
    slug = registry.slug_of(name)
    from dicodec.dictionary import lookup

    entry = lookup(keyword)
    table = registry.constraint_iod(slug)
    yield f"{table.name} IOD: {entry.keyword} {entry.pattern}, VR {entry.vr}, VM {entry.vm}"
    found = list(_printed(table, entry.tag))
    if not found:
        raise DicomError(f"{entry.keyword} is not an attribute of the {table.name} IOD")
    yield from found


def _printed(iod: Iod, tag: int) -> Iterator[str]:
    """Every place in an IOD that prints an attribute."""
    for use in iod.uses:
        for path, node in _walk(nodes_of(use.table), (), frozenset()):
            if node.row.tag == tag and not node.row.include:
                inside = f" in {'.'.join(path)}" if path else ""
                section = f"PS3.3 {node.table.section} table {node.table.label}"
                yield f"  {_type(node.row)}{inside}  {use.module} Module ({_usage(use)}), {section}"
                yield from _details(node.row)


def _walk(
    nodes: tuple[Node, ...], path: tuple[str, ...], seen: frozenset[str]
) -> Iterator[tuple[tuple[str, ...], Node]]:
    for node in nodes:
        include = node.row.include
        if include:
            if include not in seen:
                yield from _walk(nodes_of(include), path, seen | {include})
            continue
        yield path, node
        yield from _walk(node.children, (*path, registry.keyword(node.row.tag)), seen)


def _type(row: Row) -> str:
    return f"type {row.type}" if row.type else "no type"


def _usage(use: Use) -> str:
    return use.usage + (f": {in_words(parse_condition(use.when))}" if use.when else "")


def _details(row: Row) -> Iterator[str]:
    if row.when:
        yield f"      required if {in_words(parse_condition(row.when))}"
    if row.type.endswith("C"):
        words = in_words(parse_condition(row.may)) if row.may else ""
        allowed = "always allowed" if words == "always" else f"allowed if {words}" if words else "not allowed otherwise"
        yield f"      {allowed}"
    if row.items is not None:
        least, most = row.items
        yield f"      items: {least if least == most else f'{least} to {most}' if most else f'{least} or more'}"
    for values in row.values:
        yield f"      {_list(values)}"
    for group in row.groups:
        yield f"      {_binding(group)}"


def _list(values: Values) -> str:
    kind = _KINDS[values.kind]
    place = f" of value {values.at}" if values.at is not None else ""
    if values.bits is not None:
        first, last = values.bits
        place += f" of bit {first}" if first == last else f" of bits {first} to {last}"
    when = f" if {in_words(parse_condition(values.when))}" if values.when else ""
    terms = ", ".join(values.terms[:_SHOWN]) + (f", ... ({len(values.terms)})" if len(values.terms) > _SHOWN else "")
    return f"{kind}{place}{when}: {terms}"


def _binding(group: Group) -> str:
    kind = "Defined" if group.binding == "D" else "Baseline"
    of = f" of {group.attribute}" if group.attribute else ""
    return f"{kind} context group{of}: CID {group.cid}{', in some cases' if group.qualified else ''}"


def _iod(slug: str) -> Iterator[str]:
    iod = registry.constraint_iod(slug)
    folder = "normalized" if iod.kind == "normalized" else "iods"
    yield f"{iod.name} IOD, PS3.3 {iod.section}, class dicomstd.{folder}.{registry.class_of_slug(slug)}"
    for uid in iod.sop_classes:
        yield f"  SOP Class {uid} {registry.uid_name(uid) or ''}".rstrip()
    width = max(len(use.module) for use in iod.uses)
    entity = ""
    for use in iod.uses:
        if use.entity != entity:
            entity = use.entity
            yield f"  {entity}"
        section = nodes_of(use.table)[0].table.section
        yield f"    {use.module:<{width}}  {_usage(use)}  (PS3.3 {section})"


def _module(name: str) -> Iterator[str]:
    plain = "".join(letter for letter in name.lower() if letter.isalnum()).removesuffix("module").removesuffix("macro")
    for key in registry.constraint_keys():
        if key.split(".")[1].replace("_", "") == plain:
            table = registry.constraint_table(key)
            kind = "Module" if key.startswith("modules") else "Macro"
            yield f"{table.name} {kind}, PS3.3 {table.section}, table {table.label}"
            for row in table.rows:
                indent = "  " * (row.level + 1)
                if row.include:
                    when = f" if {in_words(parse_condition(row.when))}" if row.when else ""
                    yield f"{indent}include {row.include}{when}"
                else:
                    shown = registry.keyword(row.tag) or str(Tag(row.tag))
                    yield f"{indent}{shown} {Tag(row.tag)} {_type(row)}"
                yield from (f"{indent}  {line.strip()}" for line in _details(row))
            return


def _uid(text: str) -> Iterator[str]:
    uid = UID(text)
    name = registry.uid_name(uid)
    if name is None:
        raise DicomError(f"{text} is not a UID that PS3.6 registers")
    yield f"{text}: {name}"
    yield f"  {registry.uid_type(text) or 'UID'}  (PS3.6 A)"
    slug = registry.slug_of_sop_class(text)
    if slug is not None:
        yield f"  made of the {registry.constraint_iod(slug).name} IOD"


def _group(what: str) -> Iterator[str]:
    from dicodec.groups import context_group

    group = context_group(what)
    kind = "extensible" if group.extensible else "not extensible"
    named = f"{group.title} ({group.keyword})" if group.keyword else group.title
    yield f"CID {group.cid} {named}, {kind}, version {group.version or 'not given'}, {group.uid}"
    if not group.listed:
        yield "  no members are listed: the group refers to an outside vocabulary (PS3.16)"
    for concept in group:
        yield f"  {concept}"


def _unchecked(name: str) -> Iterator[str]:
    iod = registry.constraint_iod(registry.slug_of(name))
    yield f"{iod.name} IOD: rules that an object alone does not decide"
    seen: set[int] = set()
    for use in iod.uses:
        if use.when and status(parse_condition(use.when)) != "evaluated":
            yield f"  {use.module} Module is required if {in_words(parse_condition(use.when))}"
        for path, node in _walk(nodes_of(use.table), (), frozenset()):
            row = node.row
            if row.when and id(node) not in seen and status(parse_condition(row.when)) != "evaluated":
                seen.add(id(node))
                shown = ".".join((*path, registry.keyword(row.tag)))
                yield f"  {shown} type {row.type}: {in_words(parse_condition(row.when))}  (PS3.3 {node.table.section})"

"""Reading overlays: TOML whose every key and name is checked, since a rule that is misspelt would never be broken."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final, TypeVar

from dicodec import registry
from dicodec.errors import DicomError
from dicodec.schema import DEFINED, ENUMERATED, Code
from dicodec.validation.overlay.model import OFF, SEVERITIES, Overlay, Regrading, Requirement, Scope
from dicodec.validation.overlay.names import attribute_named, checked_condition, objects_named, value_named
from dicodec.validation.overlay.places import is_of_file_meta
from dicodec.validation.report import WARNING
from dicodec.validation.rules import VERDICTS
from dicodec.validation.selection import rules_named

_TOP: Final = ("title", "link", "requirement", "finding")
_SCOPE: Final = ("objects", "attribute", "when", "why", "severity")
_REQUIREMENT: Final = (*_SCOPE, "type", "forbidden", "values", "also", "kind")
_FINDING: Final = (*_SCOPE, "rules")
_KINDS: Final = (ENUMERATED, DEFINED)

_Made = TypeVar("_Made")


def read_overlay(path: str | os.PathLike[str]) -> Overlay:
    """The overlay in a file. Raises OSError, and DicomError that names the file, the entry and what is wrong."""
    return parse_overlay(Path(path).read_bytes(), os.fspath(path))


def parse_overlay(content: bytes, name: str) -> Overlay:
    """The overlay that the bytes of a file say; ``name`` is for messages. Raises DicomError."""
    try:
        table = tomllib.loads(content.decode("utf-8"))
    except ValueError as error:
        raise DicomError(f"{name} is no TOML: {error}") from None
    try:
        _check_keys(table, _TOP)
        title = _title(table)
        link = _text(table, "link")
        if link and not (link.startswith(("https://", "http://")) and link.isprintable()):
            raise DicomError(f"link {link!r} is none: it begins with https://")
    except DicomError as error:
        raise DicomError(f"{name}: {error}") from None
    requirements = _entries(table, "requirement", _requirement, name)
    regradings = _entries(table, "finding", _regrading, name)
    if not requirements and not regradings:
        raise DicomError(f"{name} has no [[requirement]] and no [[finding]]")
    return Overlay(title, link, blake2b(content, digest_size=16).hexdigest(), requirements, regradings)


def _title(table: dict[str, Any]) -> str:
    title = _text(table, "title")
    if not title or not title.isprintable():
        raise DicomError("there has to be a title: findings refer to it")
    return title


def _entries(table: dict[str, Any], kind: str, make: Callable[[dict[str, Any]], _Made], name: str) -> tuple[_Made, ...]:
    entries = table.get(kind, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise DicomError(f"{name}: {kind} is a list of tables: write [[{kind}]]")
    found = []
    for number, entry in enumerate(entries, 1):
        try:
            found.append(make(entry))
        except DicomError as error:
            attribute = entry.get("attribute")
            which = f" ({attribute})" if isinstance(attribute, str) else ""
            raise DicomError(f"{name}: [[{kind}]] {number}{which}: {error}") from None
    return tuple(found)


def _requirement(entry: dict[str, Any]) -> Requirement:
    _check_keys(entry, _REQUIREMENT)
    scope = _scope(entry)
    if not scope.tags:
        raise DicomError("attribute is missing: whose requirement is it?")
    type_ = _choice(entry, "type", ("1", "2", "3"))
    forbidden = entry.get("forbidden", False)
    if not isinstance(forbidden, bool):
        raise DicomError("forbidden is true or false")
    values, also = _values(entry, "values", scope), _values(entry, "also", scope)
    if not (type_ or forbidden or values or also):
        raise DicomError("nothing is asked: give type, values, also or forbidden")
    if forbidden and (type_ or values or also):
        raise DicomError("what is forbidden has no type, values or also")
    if values and also:
        raise DicomError("values are all that is allowed, also adds to what the standard lists: give one of them")
    if scope.position is not None and (type_ or forbidden):
        raise DicomError("a value position goes with values and also only")
    kind = _choice(entry, "kind", _KINDS)
    if kind and not values:
        raise DicomError("kind says what values are, which are missing")
    severity = _choice(entry, "severity", SEVERITIES) or (WARNING if kind == DEFINED else None)
    if severity == OFF:
        raise DicomError("severity is error, warning or info here; a [[finding]] may be off")
    return Requirement(scope, _why(entry), type_, forbidden, values, also, severity)


def _regrading(entry: dict[str, Any]) -> Regrading:
    _check_keys(entry, _FINDING)
    named = _texts(entry, "rules")
    if not named:
        raise DicomError("rules is missing: ids or families of rules, see dicodec explain rules")
    for name in named:
        rules = rules_named(name)
        if rules <= VERDICTS:
            raise DicomError(f"{name!r} says that a file was not checked, which is no matter of these rules")
    severity = _choice(entry, "severity", SEVERITIES)
    if not severity:
        raise DicomError(f"severity is missing: one of {', '.join(SEVERITIES)}")
    found = frozenset().union(*map(rules_named, named)) - VERDICTS
    return Regrading(_scope(entry), _why(entry), found, severity)


def _scope(entry: dict[str, Any]) -> Scope:
    iods, sop_classes = objects_named(_texts(entry, "objects"))
    attribute = _text(entry, "attribute")
    if "attribute" in entry and not attribute:
        raise DicomError("attribute is empty")
    tags, position = attribute_named(attribute) if attribute else ((), None)
    when = _text(entry, "when")
    if "when" in entry:
        checked_condition(when, of_file_meta=bool(tags) and is_of_file_meta(tags[0]))
    return Scope(iods, sop_classes, tags, position, when)


def _why(entry: dict[str, Any]) -> str:
    why = _text(entry, "why")
    if not why:
        raise DicomError("why is missing: the reason stands in the messages of findings")
    return why


def _values(entry: dict[str, Any], key: str, scope: Scope) -> tuple[str | Code, ...]:
    if key not in entry:
        return ()
    values = entry[key]
    kinds = (str, int, float)
    if not isinstance(values, list) or not values:
        raise DicomError(f"{key} is a list of values")
    wrong = next((one for one in values if isinstance(one, bool) or not isinstance(one, kinds)), None)
    if wrong is not None:
        raise DicomError(f"{key}: {wrong!r} is neither text nor a number")
    return tuple(value_named(str(one), registry.vr_of(scope.tags[-1])) for one in values)


def _check_keys(table: dict[str, Any], known: tuple[str, ...]) -> None:
    for key in table:
        if key not in known:
            raise DicomError(f"{key!r} is no key here{registry.did_you_mean(key, known)}; there are {', '.join(known)}")


def _text(table: dict[str, Any], key: str) -> str:
    text = table.get(key, "")
    if not isinstance(text, str):
        raise DicomError(f"{key} is text, not {text!r}")
    return " ".join(text.split())


def _texts(table: dict[str, Any], key: str) -> tuple[str, ...]:
    texts = table.get(key, [])
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts) or (key in table and not texts):
        raise DicomError(f"{key} is a list of texts")
    return tuple(texts)


def _choice(table: dict[str, Any], key: str, known: tuple[str, ...]) -> str:
    if key not in table:
        return ""
    found = table[key]
    if found not in known:
        raise DicomError(f"{key} is one of {', '.join(known)}, not {found!r}")
    return str(found)

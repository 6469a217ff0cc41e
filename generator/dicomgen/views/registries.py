"""Views of colour palettes, coding schemes, codes, body parts and the confidentiality profile."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from dicomgen import names
from dicomgen.emit import literals
from dicomgen.emit.files import OutputFile
from dicomgen.model.dictionary import DataElement
from dicomgen.model.registries import DefinedCode, Profile, ProfileRow
from dicomgen.model.standard import Draft, PrintedStandard
from dicomgen.problems import Problems

#: Columns of the confidentiality profile and the fields that hold them.
_OPTIONS: Final = {
    "Basic": "basic",
    "Rtn Safe Priv": "retain_safe_private",
    "Rtn UIDs": "retain_uids",
    "Rtn Dev Id": "retain_device_identity",
    "Rtn Inst Id": "retain_institution_identity",
    "Rtn Pat Chars": "retain_patient_characteristics",
    "Rtn Long Full Dates": "retain_full_dates",
    "Rtn Long Modif Dates": "retain_modified_dates",
    "Clean Desc": "clean_descriptors",
    "Clean Struct Cont": "clean_structured_content",
    "Clean Graph": "clean_graphics",
}
_SCHEME: Final = "DCM"


@frozen
class TableView:
    """Lines of a table, each with its remark."""

    lines: tuple[tuple[str, str], ...]


@frozen
class CodesView:
    """The codes of a coding scheme, or those that begin with the same two characters."""

    scheme: str
    parts: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]


@frozen
class ProfileView:
    """The confidentiality profile."""

    attributes: tuple[tuple[str, str], ...]
    repeating: tuple[tuple[str, str], ...]
    content_items: tuple[tuple[str, str], ...]
    safe_private: tuple[tuple[str, str], ...]


def registry_files(draft: Draft, problems: Problems) -> Iterator[OutputFile]:
    """The files of these registries."""
    printed = draft.printed
    yield OutputFile("palettes.py", "palettes.py.j2", _palettes(printed))
    yield OutputFile("coding_schemes.py", "coding_schemes.py.j2", _schemes(printed))
    yield OutputFile("body_parts.py", "body_parts.py.j2", _body_parts(printed))
    yield OutputFile("confidentiality.py", "confidentiality.py.j2", _profile(draft, problems))
    yield from _codes(printed)


def _palettes(printed: PrintedStandard) -> TableView:
    lines = []
    for palette in sorted(printed.palettes, key=lambda palette: names.uid_order(palette.uid)):
        shown = [literals.text(text) for text in (palette.uid, palette.label, palette.description)]
        shown += [str(palette.descriptor), str(palette.segmented)]
        shown += [f'bytes.fromhex("{bytes(values).hex()}")' for values in (palette.red, palette.green, palette.blue)]
        lines.append((palette.label, f"ColorPalette({', '.join(shown)})"))
    return TableView(tuple(lines))


def _schemes(printed: PrintedStandard) -> TableView:
    rows = sorted(printed.coding_schemes, key=lambda scheme: (scheme.designator.lower(), scheme.designator))
    lines = {row.designator: f"({literals.text(row.uid)}, {literals.text(row.name)})" for row in reversed(rows)}
    return TableView(tuple((key, lines[key]) for key in reversed(lines)))


def _body_parts(printed: PrintedStandard) -> TableView:
    lines: dict[str, str] = {}
    for part in sorted(printed.body_parts, key=lambda part: (part.term, part.table)):
        code = ", ".join(map(literals.text, (part.value, part.scheme, part.meaning)))
        lines.setdefault(part.term, f"({code})")
    return TableView(tuple(lines.items()))


def _codes(printed: PrintedStandard) -> Iterator[OutputFile]:
    by_part: dict[str, list[DefinedCode]] = {}
    for code in sorted(printed.codes, key=lambda code: code.value):
        by_part.setdefault(code.value[:2] if code.value[:2].isdigit() else "words", []).append(code)
    parts = tuple(sorted(by_part))
    yield OutputFile("codes/__init__.py", "codes.py.j2", CodesView(_SCHEME, parts, ()))
    for part, codes in by_part.items():
        lines = {code.value: code.meaning for code in codes}
        view = CodesView(_SCHEME, (), tuple(lines.items()))
        yield OutputFile(f"codes/{_SCHEME.lower()}_{part}.py", "codes_part.py.j2", view)


def _profile(draft: Draft, problems: Problems) -> ProfileView:
    profile: Profile = draft.printed.profile
    elements = draft.printed.element_of
    fixed = [row for row in profile.attributes if re.fullmatch("[0-9A-F]{8}", row.key[0])]
    others = [row for row in profile.attributes if row not in fixed]
    return ProfileView(
        attributes=tuple(
            (f"{literals.tag(int(row.key[0], 16))}: {_actions(row, problems)}", _keyword(row, elements))
            for row in sorted(fixed, key=lambda row: row.key)
        ),
        repeating=tuple(
            (f"{literals.text(row.key[0])}: {_actions(row, problems)}", _keyword(row, elements))
            for row in sorted(others, key=lambda row: row.key)
        ),
        content_items=tuple(
            (f"{literals.strings(row.key)}: {_actions(row, problems)}", row.name)
            for row in sorted(profile.content_items, key=lambda row: (row.key[1], row.key))
        ),
        safe_private=tuple(
            (f"({', '.join(map(literals.text, (row.creator, row.tag)))}): {literals.strings((row.vr, row.vm))}", "")
            for row in sorted(profile.safe_private, key=lambda row: (row.creator, row.tag))
        ),
    )


def _keyword(row: ProfileRow, elements: dict[str, DataElement]) -> str:
    element = elements.get(row.key[0])
    return element.keyword if element is not None and element.keyword else row.name


def _actions(row: ProfileRow, problems: Problems) -> str:
    basic, shown = "", []
    for column, action in row.actions:
        option = _OPTIONS.get(column)
        if option is None:
            problems.add(row.origin, f"the profile has an option that is not known: {column!r}; it is left out")
        elif option == "basic":
            basic = action
        else:
            shown.append(f"{option}={literals.text(action)}")
    if not basic:
        problems.add(row.origin, f"{row.name!r} has no action in the basic profile")
    return f"Actions({', '.join((literals.text(basic), *shown))})"

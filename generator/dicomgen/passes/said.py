"""What sections of IODs say in whole sentences of the value of an attribute, and the Modality of the other IODs."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Final

from dicodec.schema import enumerated
from dicomgen.model.dictionary import DataElement
from dicomgen.model.linked import Narrowed
from dicomgen.model.raw import PrintedSection
from dicomgen.model.standard import Draft
from dicomgen.passes.bindings import INTEGERS
from dicomgen.problems import Origin

_NAME: Final = r"[A-Za-z][\w /-]*? \((?P<group>[0-9A-F]{4}),(?P<element>[0-9A-F]{4})\)"
_TERM: Final = r"(?P<term>[A-Z0-9_]+(?: [A-Z0-9_]+)*)(?: \([a-z ]+\))?"
# A whole sentence: what stands under a condition, or names several values, is not for this.
_SENTENCE: Final = re.compile(rf"(?:^|(?<=\. ))(?:The [Vv]alue of )?{_NAME} shall (?:be|have the value) {_TERM}\.")
# A list of such sentences, which has no points.
_LISTED: Final = re.compile(r"\bfollowing constraints apply: ")
_POINT: Final = re.compile(
    rf" ?{_NAME} shall (?:be {_TERM}|.*?)(?= [A-Z][\w /-]*? \([0-9A-F]{{4}},[0-9A-F]{{4}}\) shall | The | In |$)"
)
# Of a row: one number, in every case.
_ROW: Final = re.compile(r"(?:^|(?<=\. ))(?:This|The) value shall be (?P<term>\d+)\.(?= [A-Z]|$)")
_CODE: Final = re.compile(r"[A-Z0-9_ ]{1,16}")


def said_values(draft: Draft, section: PrintedSection, origin: Origin) -> Iterator[Narrowed]:
    """The attributes that a section gives one value: sentences such as "Modality (0008,0060) shall be ECG"."""
    for found in _sayings(section.description.prose):
        element = draft.printed.element_of.get(found["group"] + found["element"])
        if element is not None and element.single and _is_value(found["term"], element):
            yield Narrowed(element, enumerated(found["term"]), "", section.identity, origin)


def _sayings(prose: str) -> Iterator[re.Match[str]]:
    yield from _SENTENCE.finditer(prose)
    for start in _LISTED.finditer(prose):
        point = _POINT.match(prose, start.end())
        while point is not None:
            if point["term"] is not None:
                yield point
            point = _POINT.match(prose, point.end())


def _is_value(term: str, element: DataElement) -> bool:
    if element.vr in INTEGERS:
        return term.isdigit()
    return element.vr == "CS" and _CODE.fullmatch(term) is not None


def said_of_row(prose: str, element: DataElement) -> str:
    """The only number that a row allows, where a sentence of its description says so; empty otherwise."""
    found = _ROW.search(prose) if element.vr in INTEGERS and element.single else None
    return found["term"] if found is not None else ""


# Relationships of content items by reference: whether there are any, which not, or which only (PS3.3 A.35).
_ENABLED: Final = re.compile(r"either by-value or by-reference|by-reference are enabled", re.IGNORECASE)
_NOT_BY_REFERENCE: Final = re.compile(
    r"The (?P<kinds>[A-Z ,]+(?:and [A-Z ]+)?) relationships? shall not be conveyed by-reference"
)
_ONLY: Final = re.compile(r"Other relationships by-reference are forbidden")
_USED: Final = re.compile(r"\bby-reference (?P<kind>[A-Z]+(?: [A-Z]+)*)")


def said_by_reference(prose: str) -> tuple[str, ...]:
    """The relationships that may be by reference: named ones, or ``*`` and those that are excepted; none by default."""
    if _ONLY.search(prose):
        return tuple(dict.fromkeys(found["kind"] for found in _USED.finditer(prose)))
    if not _ENABLED.search(prose):
        return ()
    excepted = _NOT_BY_REFERENCE.search(prose)
    kinds = re.split(r", | and ", excepted["kinds"]) if excepted is not None else []
    return ("*", *(f"-{kind.strip()}" for kind in kinds))


@cache
def _modalities() -> dict[str, str]:
    text = files("dicomgen.curated").joinpath("modality.toml").read_text(encoding="utf-8")
    return {iod: term for term, entry in tomllib.loads(text).items() for iod in entry["iods"]}


def usual_modality(iod: str) -> str:
    """The Modality of an IOD by its name, where the field knows one; empty otherwise."""
    return _modalities().get(iod, "")

"""What sections of IODs say in whole sentences of the value of an attribute, and the Modality of the other IODs."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Final

from dicodec.schema import enumerated
from dicomgen.model.linked import Narrowed
from dicomgen.model.raw import PrintedSection
from dicomgen.model.standard import Draft
from dicomgen.problems import Origin

# A whole sentence: what stands under a condition, or names several values, is not for this.
_SENTENCE: Final = re.compile(
    r"(?:^|(?<=\. ))(?:The value of )?[A-Z][\w /-]+? \((?P<group>[0-9A-F]{4}),(?P<element>[0-9A-F]{4})\)"
    r" shall (?:be|have the value) (?P<term>[A-Z0-9_]+(?: [A-Z0-9_]+)*)(?: \([a-z ]+\))?\.",
    re.IGNORECASE,
)
_CODE: Final = re.compile(r"[A-Z0-9_ ]{1,16}")


def said_values(draft: Draft, section: PrintedSection, origin: Origin) -> Iterator[Narrowed]:
    """The attributes that a section gives one value: sentences such as "Modality (0008,0060) shall be ECG"."""
    elements = {element.tag: element for element in draft.printed.elements if element.vr == "CS"}
    for found in _SENTENCE.finditer(section.description.prose):
        element = elements.get(found["group"] + found["element"])
        if element is not None and _CODE.fullmatch(found["term"]):
            values = enumerated(found["term"])
            yield Narrowed(element, values, "", section.identity, origin)


@cache
def _modalities() -> dict[str, str]:
    text = files("dicomgen.curated").joinpath("modality.toml").read_text(encoding="utf-8")
    return {iod: term for term, entry in tomllib.loads(text).items() for iod in entry["iods"]}


def usual_modality(iod: str) -> str:
    """The Modality of an IOD by its name, where the field knows one; empty otherwise."""
    return _modalities().get(iod, "")

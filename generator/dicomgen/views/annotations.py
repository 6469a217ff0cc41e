"""Types of fields as they are written in a class: what reading gives, and what writing accepts beyond that."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from attrs import frozen

from dicomgen.emit import literals
from dicomgen.model.dictionary import DataElement

# VR: (what reading gives, what writing accepts too); PS3.5 6.2 and the value table of the design.
_TYPES: Final = {
    **dict.fromkeys(("AE", "AS", "CS", "LO", "LT", "SH", "ST", "UC", "UR", "UT"), ("str", "")),
    **dict.fromkeys(("IS", "US", "SS", "UL", "SL", "UV", "SV", "US or SS"), ("int", "")),
    **dict.fromkeys(("FL", "FD"), ("float", "Decimal")),
    **dict.fromkeys(("OB", "OW", "OL", "OV", "OF", "OD", "UN", "OB or OW"), ("memoryview", "Buffer")),
    "DS": ("float", "Decimal | str"),
    "PN": ("PersonName", "str"),
    "UI": ("UID", "str"),
    "DA": ("Date", "date | str"),
    "TM": ("Time", "time | str"),
    "DT": ("DateTime", "datetime | str"),
    "AT": ("Tag", "int | str"),
}
#: Types whose names are keywords of attributes as well.
TYPES_OF_VALUES: Final = ("Date", "DateTime", "PersonName", "Time", "UID")
_NUMBERS: Final = frozenset({"IS", "US", "SS", "UL", "SL", "UV", "SV", "US or SS"})
_IMPORTS: Final = {
    **{f"Any{vr}": "dicodec.typed" for vr in ("AT", "DA", "DS", "DT", "FD", "PN", "TM", "UI")},
    "Date": "dicodec.typed",
    "DateTime": "dicodec.typed",
    "Decimal": "decimal",
    "Items": "dicodec.typed",
    "Iterable": "collections.abc",
    "PersonName": "dicodec.typed",
    "Buffer": "dicodec.typed",
    "CodedConcept": "dicodec.typed",
    "Dataset": "dicodec.typed",
    "Tag": "dicodec.typed",
    "Time": "dicodec.typed",
    "UID": "dicodec.typed",
    "date": "datetime",
    "datetime": "datetime",
    "time": "datetime",
}
# Names outside of string literals.
_NAMES: Final = re.compile(r"\b[A-Za-z]+\b(?![^\"]*\"(?:[^\"]*\"[^\"]*\")*[^\"]*$)")


@frozen
class Annotation:
    """``reads`` is the type on reading; ``accepts`` what writing takes beyond it, empty where it is the same."""

    reads: str
    accepts: str

    @property
    def text(self) -> str:
        """As it stands in a class."""
        return f"Attr[{self.reads}, {self.accepts}]" if self.accepts else self.reads

    def imports(self) -> set[tuple[str, str]]:
        """The (module, name) pairs that the text needs."""
        return {(_IMPORTS[name], name) for name in _NAMES.findall(f"{self.reads} {self.accepts}") if name in _IMPORTS}

    def renamed(self, names: Mapping[str, str]) -> Annotation:
        """The same with other names for some types."""
        reads, accepts = (
            _NAMES.sub(lambda found: names.get(found[0], found[0]), text) for text in (self.reads, self.accepts)
        )
        return Annotation(reads, accepts)


def is_known(vr: str) -> bool:
    """Whether a VR is one that the runtime has a name for; "US or SS" and the like are none."""
    return vr == "SQ" or (len(vr) == 2 and vr in _TYPES)


def annotate(element: DataElement, optional: bool, values: tuple[str, ...], item: str, code: bool) -> Annotation:
    """The type of a field. ``item`` is the class of a sequence's items, ``code``: they are coded concepts."""
    none = " | None" if optional else ""
    if element.vr == "SQ":
        kind = item or "Dataset"
        return Annotation(f"Items[{kind}]{none}", f"Iterable[{kind} | CodedConcept]" if code else f"Iterable[{kind}]")
    if "OW" in element.vr and element.vr != "OW" and element.vr != "OB or OW":
        # LUT Data is one of words or of numbers, as the encoder chose.
        return Annotation(f"memoryview | tuple[int, ...]{none}", "Buffer | list[int]")
    # A VR that is newer than this generator reads as bytes.
    reads, accepts = _TYPES.get(element.vr, _TYPES["UN"])
    if element.single:
        literal = literal_type(element.vr, values)
        return Annotation(f"{literal or reads}{none}", "" if literal else accepts)
    count = element.vm if element.vm.isdigit() else ""
    inside = ", ".join([reads] * int(count)) if count else f"{reads}, ..."
    if not accepts:
        return Annotation(f"tuple[{inside}]{none}", f"list[{reads}]")
    one = f"Any{'FD' if element.vr == 'FL' else element.vr}"
    several = ", ".join([one] * int(count)) if count else f"{one}, ..."
    return Annotation(f"tuple[{inside}]{none}", f"list[{one}] | tuple[{several}]")


def literal_type(vr: str, values: tuple[str, ...]) -> str:
    """``Literal[...]`` of these values; empty where they are not values of the VR, or there are none."""
    if not values or vr not in _TYPES:
        return ""
    if vr in _NUMBERS:
        numbers = [_number(value) for value in values]
        return "" if None in numbers else f"Literal[{', '.join(str(number) for number in dict.fromkeys(numbers))}]"
    if _TYPES[vr][0] not in ("str", "UID"):
        return ""
    return f"Literal[{', '.join(literals.text(value) for value in values)}]"


def _number(value: str) -> int | None:
    """A number as value lists print it: decimal, or hexadecimal with an H behind."""
    if re.fullmatch(r"[+-]?\d+", value):
        return int(value)
    return int(value[:-1], 16) if re.fullmatch(r"[0-9A-F]+H", value) else None

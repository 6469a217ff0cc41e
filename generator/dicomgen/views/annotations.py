"""Types of fields as they are written in a class: what reading gives, and what writing accepts beyond that."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from attrs import evolve, frozen

from dicomgen.emit import literals
from dicomgen.model.dictionary import DataElement
from dicomgen.passes.bindings import INTEGERS

#: What the dictionary prints for whole numbers.
NUMBERS: Final = INTEGERS | {"US or SS"}
# VR: (what reading gives, what writing accepts where that is more); PS3.5 6.2 and the value table of the design.
_TYPES: Final = {
    **dict.fromkeys(("AE", "AS", "CS", "LO", "LT", "SH", "ST", "UC", "UR", "UT"), ("str", "")),
    **dict.fromkeys(NUMBERS, ("int", "")),
    **dict.fromkeys(("FL", "FD"), ("float", "AnyFD")),
    **dict.fromkeys(("OB", "OW", "OL", "OV", "OF", "OD", "UN", "OB or OW"), ("memoryview", "Buffer")),
    "DS": ("float", "AnyDS"),
    "PN": ("PersonName", "AnyPN"),
    "UI": ("UID", "str"),
    "DA": ("Date", "AnyDA"),
    "TM": ("Time", "AnyTM"),
    "DT": ("DateTime", "AnyDT"),
    "AT": ("Tag", "AnyAT"),
}
#: Types whose names are keywords of attributes as well.
TYPES_OF_VALUES: Final = ("Date", "DateTime", "PersonName", "Time", "UID")
_IMPORTED: Final = frozenset(
    {"Attr", "Buffer", "Codes", "CodesOf", "Dataset", "Date", "DateTime", "Items", "OptCodes", "OptCodesOf", "OptSeq"}
    | {"PersonName", "Seq", "Tag", "Time", "UID"}
    | {f"{kind}{vr}" for kind in ("Any", "List") for vr in ("AT", "DA", "DS", "DT", "FD", "PN", "TM")}
)
# Names outside of string literals.
_NAMES: Final = re.compile(r"\b[A-Za-z]+\b(?![^\"]*\"(?:[^\"]*\"[^\"]*\")*[^\"]*$)")


@frozen
class Annotation:
    """``reads`` is the type on reading; where writing accepts more, ``accepts`` is what and ``declared`` says both."""

    reads: str
    declared: str = ""
    accepts: str = ""

    @property
    def text(self) -> str:
        """As it stands in a class."""
        return self.declared or self.reads

    @property
    def parameter(self) -> str:
        """As it stands in the signature of a constructor."""
        return self.accepts or self.reads

    def wide_enough_for(self, others: Iterable[str]) -> Annotation:
        """A type to read that has room for these as well: what a protocol may ask of classes that differ."""
        wide, none = _without_none(self.reads)
        for other in others:
            kind, may_be_none = _without_none(other)
            none = none or may_be_none
            if kind != wide:
                wide = _common(wide, kind)
        return evolve(self, reads=f"{wide}{' | None' if none else ''}")

    def imports(self) -> set[str]:
        """The names of `dicodec.typed` that the annotation needs."""
        return set(_NAMES.findall(self.text)) & _IMPORTED

    def parameter_imports(self) -> set[str]:
        """Those that the parameter needs, and Iterable."""
        return set(_NAMES.findall(self.parameter)) & (_IMPORTED | {"CodedConcept", "Iterable"})

    def renamed(self, names: Mapping[str, str]) -> Annotation:
        """The same with other names for some types."""
        texts = (self.reads, self.declared, self.accepts)
        return Annotation(*(_NAMES.sub(lambda found: names.get(found[0], found[0]), text) for text in texts))


def _without_none(reads: str) -> tuple[str, bool]:
    return reads.removesuffix(" | None"), reads.endswith(" | None")


def _common(one: str, other: str) -> str:
    """A type that holds both; for items that are of several classes, what all of them are."""
    if one.startswith(("Items[", "Sequence[")):
        return "Sequence[Dataset]"
    texts = [re.findall(r"\"(?:[^\"\\]|\\.)*\"|-?\d+", kind) for kind in (one, other)]
    if all(kind.startswith("Literal[") for kind in (one, other)):
        return one if set(texts[1]) <= set(texts[0]) else _base(one)
    return _base(one) if one.startswith("Literal[") or other.startswith("Literal[") else one


def _base(literal: str) -> str:
    """``Literal["A"]`` -> ``str``; a UID is a str as well."""
    if not literal.startswith("Literal["):
        return "str" if literal in ("UID", "UIDValue") else literal
    return "str" if '"' in literal else "int"


def is_known(vr: str) -> bool:
    """Whether a VR is one that the runtime has a name for; "US or SS" and the like are none."""
    return vr == "SQ" or (len(vr) == 2 and vr in _TYPES)


def annotate(
    element: DataElement, optional: bool, values: tuple[str, ...], item: str, code: bool, closed: str = ""
) -> Annotation:
    """The type of a field.

    ``item`` is the class of a sequence's items, ``code``: they are coded concepts, ``closed`` the class of the only
    ones that are allowed.
    """
    none = " | None" if optional else ""
    if element.vr == "SQ":
        kind = item or "Dataset"
        which = ("CodesOf" if closed else "Codes") if code else "Seq"
        inside = f"{kind}, {closed}" if code and closed else kind
        concepts = f" | {closed or 'CodedConcept'}" if code else ""
        declared = f"{'Opt' if optional else ''}{which}[{inside}]"
        return Annotation(f"Items[{kind}]{none}", declared, f"Iterable[{kind}{concepts}]{none}")
    if "OW" in element.vr and element.vr != "OW" and element.vr != "OB or OW":
        # LUT Data is one of words or of numbers, as the encoder chose.
        reads = f"memoryview | tuple[int, ...]{none}"
        return _attr(reads, f"Buffer | list[int] | tuple[int, ...]{none}")
    # A VR that is newer than this generator reads as bytes.
    reads, accepts = _TYPES.get(element.vr, _TYPES["UN"])
    if element.single:
        literal = literal_type(element.vr, values)
        read = f"{literal or reads}{none}"
        # Of one VR all are descriptors or none: a module's protocol asks for either.
        return _attr(read, read if literal else f"{accepts}{none}") if accepts else Annotation(read)
    count = element.vm if element.vm.isdigit() else ""

    def several(one: str) -> str:
        return f"tuple[{', '.join([one] * int(count)) if count else f'{one}, ...'}]"

    one = accepts or reads
    read = f"{several(reads)}{none}"
    listed = one.replace("Any", "List") if one.startswith("Any") else f"list[{one}]"
    return _attr(read, f"{listed} | {several(one)}{none}")


def _attr(reads: str, accepts: str) -> Annotation:
    return Annotation(reads, f"Attr[{reads}, {accepts}]", accepts)


def literal_type(vr: str, values: tuple[str, ...]) -> str:
    """``Literal[...]`` of these values; empty where they are not values of the VR, or there are none."""
    shown = literal_values(vr, values)
    return f"Literal[{', '.join(shown)}]" if shown else ""


def literal_values(vr: str, values: tuple[str, ...]) -> tuple[str, ...]:
    """The values as Python writes them; none where one is no value of the VR."""
    if vr in NUMBERS:
        numbers = [number_of(value) for value in values]
        return () if None in numbers else tuple(dict.fromkeys(map(str, numbers)))
    if vr not in _TYPES or _TYPES[vr][0] not in ("str", "UID"):
        return ()
    return tuple(map(literals.text, values))


def number_of(value: str) -> int | None:
    """A number as value lists print it: decimal, or hexadecimal with an H behind."""
    if re.fullmatch(r"[+-]?\d+", value):
        return int(value)
    return int(value[:-1], 16) if re.fullmatch(r"[0-9A-F]+H", value) else None

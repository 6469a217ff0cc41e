"""``dicodec new``: a Python program that builds an object of an IOD, to start from."""

from __future__ import annotations

from typing import Any, Final

import attrs

from dicodec import registry
from dicodec.schema import Values
from dicodec.typed.fields import Field
from dicodec.typed.iods import IodObject
from dicodec.typed.objects import TypedObject
from dicodec.uid import new_uid
from dicodec.validation import validate
from dicodec.validation.pixels import forbidden_pixels
from dicodec.validation.tables import flatten, nodes_of
from dicodec.vr import BULK

_PROGRAM: Final = '''"""A {iod} object to start from: replace the values by yours."""

{imports}

{variable} = {name}(
{lines}
)

print({variable})
print(validate({variable}))
{variable}.save("{variable}.dcm")
'''
# What image_pixels determines.
_PIXELS: Final = frozenset(
    {"Rows", "Columns", "SamplesPerPixel", "PhotometricInterpretation", "BitsAllocated", "BitsStored", "HighBit",
     "PixelRepresentation", "PixelData", "PlanarConfiguration"}
)  # fmt: skip
# Where any number would be a value, but not one that makes sense.
_SENSIBLE: Final[dict[str, Any]] = {"ImageOrientationPatient": (1, 0, 0, 0, 1, 0)}
# A value where any of the VR would do, as a program writes it.
_BY_VR: Final[dict[str, Any]] = {
    "AS": "040Y",
    "AT": 0x00080008,
    "DA": "20240229",
    "DT": "20240229120000",
    "TM": "120000",
    "UR": "https://example.org",
    **dict.fromkeys(("OB", "OW", "OB or OW", "UN"), bytes(2)),
    **dict.fromkeys(("OF", "OL"), bytes(4)),
    **dict.fromkeys(("OD", "OV"), bytes(8)),
}
_NUMBERS: Final = frozenset({"DS", "IS", "FL", "FD", "US", "SS", "UL", "SL", "UV", "SV", "US or SS"})


@attrs.frozen
class Example:
    """A value and the expression that a program writes for it."""

    value: Any
    code: str


def new(name: str) -> int:
    """Print a program that builds a valid object of an IOD.

    Raises DicomError for an unknown IOD.
    """
    print(program(registry.slug_of(name)), end="")
    return 0


def program(slug: str) -> str:
    """The program for the IOD with these constraint tables."""
    iod = registry.constraint_iod(slug)
    name = registry.class_of_slug(slug)
    cls: type[IodObject] = registry.typed_class(name)
    maker = _Maker(name, _lists(slug))
    fields = cls._dicom_fields
    examples = {field.keyword: maker.example(field) for field in fields.values() if field.type in ("1", "2")}
    _add_conditional(cls, examples, maker)
    pixels = "Rows" in examples and "BitsAllocated" in fields
    lines = [f"    {word}={one.code}," for word, one in examples.items() if not (pixels and word in _PIXELS)]
    used = {"validate"} | ({"new_uid"} if any("new_uid()" in line for line in lines) else set())
    imports = []
    if pixels:
        lines.append(f"    **image_pixels({_array(cls, slug, examples)}),")
        used.add("image_pixels")
        imports.append("import numpy as np")
    imports.append(f"from dicodec import {', '.join(sorted(used))}")
    imports.append(f"from {cls.__module__.rpartition('.')[0]} import {name}")
    if maker.items:
        imports.append(f"from dicomstd.items import {', '.join(sorted(maker.items))}")
    return _PROGRAM.format(iod=iod.name, imports="\n".join(imports), variable=slug, name=name, lines="\n".join(lines))


def _add_conditional(cls: type[IodObject], examples: dict[str, Example], maker: _Maker) -> None:
    """Add what the examples themselves make required: conditions are evaluated on an object that has them."""
    for _ in range(3):
        draft = cls.draft(**{word: one.value for word, one in examples.items()})
        missing = [found.path for found in validate(draft).findings if found.rule == "missing"]
        wanted = [cls._dicom_fields[path] for path in missing if path in cls._dicom_fields and path not in _PIXELS]
        if not wanted:
            return
        examples.update((field.keyword, maker.example(field)) for field in wanted)


class _Maker:
    """Makes values that are valid as far as types and value lists tell."""

    def __init__(self, class_name: str, lists: dict[int, list[Values]]) -> None:
        self.class_name = class_name
        self.lists = lists
        self.items: set[str] = set()

    def example(self, field: Field) -> Example:
        if not field.needs_value:
            return Example(None, "None")
        if field.keyword in _SENSIBLE:
            return _written(_SENSIBLE[field.keyword])
        if field.vr == "UI" and not field.literals:
            return Example(new_uid(), "new_uid()")
        if field.vr == "SQ":
            return self.item(field)
        if field.vm == "1" or field.vr in BULK or "OW" in field.vr:
            return _written(self.single(field, None))
        lists = self.lists.get(field.tag, [])
        count = max(int(field.vm.split("-")[0]), *(values.at or 1 for values in lists), 1)
        return _written(tuple(self.single(field, position) for position in range(1, count + 1)))

    def single(self, field: Field, position: int | None) -> Any:
        lists = [values for values in self.lists.get(field.tag, []) if values.at in (None, position)]
        terms = [term for values in lists for term in values.terms]
        if field.literals:
            return next((term for term in terms if term in field.literals), min(field.literals))
        if field.vr in _NUMBERS:
            return int(terms[0]) if terms and terms[0].isdigit() else 1
        if field.vr in _BY_VR or "OW" in field.vr:
            return _BY_VR.get(field.vr, bytes(2))
        if field.keyword == "Modality":
            return max((term for term in terms if self.class_name.startswith(term)), key=len, default="OT")
        return terms[0] if terms else "X"

    def item(self, field: Field) -> Example:
        if not field.item_name:
            return Example([], "[]")
        self.items.add(field.item_name)
        cls: type[TypedObject] = registry.item_class(field.item_name)
        inside = {one.keyword: self.example(one) for one in cls._dicom_fields.values() if one.type in ("1", "2")}
        if "CodeMeaning" in inside and "CodeValue" in cls._dicom_fields:
            inside.update(_code(field.closed_group))
        shown = ", ".join(f"{word}={one.code}" for word, one in inside.items())
        return Example([cls(**{word: one.value for word, one in inside.items()})], f"[{field.item_name}({shown})]")


def _code(closed_group: str) -> dict[str, Example]:
    """A code of one's own, or of the context group whose codes alone may stand there (PS3.3 8.8)."""
    group = registry.context_group(closed_group) if closed_group else None
    code = next(iter(group), None) if group is not None else None
    value, scheme, meaning = (code.value, code.scheme, code.meaning) if code is not None else ("X", "99X", "X")
    words = {"CodeValue": value, "CodingSchemeDesignator": scheme, "CodeMeaning": meaning}
    return {word: _written(one) for word, one in words.items()}


def _written(value: Any) -> Example:
    return Example(value, repr(value).replace("'", '"'))


def _array(cls: type[IodObject], slug: str, examples: dict[str, Example]) -> str:
    """An array whose pixels the IOD allows beside these values, as a program writes it."""
    values = {word: one.value for word, one in examples.items() if word not in _PIXELS}
    fields = cls._dicom_fields
    framed = "NumberOfFrames" in fields and fields["NumberOfFrames"].mandatory and "NumberOfFrames" not in values
    framed = framed and "PerFrameFunctionalGroupsSequence" not in values
    for samples, kind in ((1, "MONOCHROME2"), (3, "RGB")):
        for name, bits in (("uint16", 16), ("uint8", 8), ("bool", 1)):
            stored = {"BitsAllocated": bits, "BitsStored": bits, "HighBit": bits - 1, "PixelRepresentation": 0}
            wanted = {"SamplesPerPixel": samples, "PhotometricInterpretation": kind, **stored}
            if all(not fields[word].literals or value in fields[word].literals for word, value in wanted.items()):
                draft = cls.draft(**values, **wanted)
                if not forbidden_pixels(draft, slug):
                    shape = [*([1] if framed else []), 64, 64, *([samples] if samples > 1 else [])]
                    return f"np.zeros(({', '.join(map(str, shape))}), np.{name})"
    return "np.zeros((64, 64), np.uint8)"


def _lists(slug: str) -> dict[int, list[Values]]:
    """The value lists that hold in every case; those of the modules printed last, which are the special ones, first."""
    found: dict[int, list[Values]] = {}
    for use in reversed(registry.constraint_iod(slug).uses):
        if use.usage == "M":
            for node in flatten(nodes_of(use.table)):
                found.setdefault(node.row.tag, []).extend(values for values in node.row.values if not values.when)
    return found

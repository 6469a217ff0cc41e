"""What a pydicom data set was made of, to tell what was changed in it since."""

from collections.abc import Mapping
from typing import Any, Final

import attrs
from pydicom.charset import convert_encodings, default_encoding
from pydicom.dataelem import RawDataElement, convert_raw_data_element
from pydicom.dataset import Dataset as TheirDataset
from pydicom.tag import BaseTag

from dicodec.charset import Charset
from dicodec.core.levels import Level
from dicodec.core.nodes import Element
from dicodec.core.source import Context, Source
from dicodec.core.walk import elements_of
from dicodec.dataset import Dataset
from dicodec.io import dataset_of
from dicodec.part10 import Form, Parsed
from dicodec.tag import SPECIFIC_CHARACTER_SET
from dicodec.transfer_syntax import is_explicit

#: The attribute of pydicom's data set that holds its Origin.
ATTRIBUTE: Final = "_dicodec_origin"

Raws = dict[BaseTag, RawDataElement]


@attrs.frozen
class Parts:
    """Where the parts of a file or message stand in its bytes, and what is known of them."""

    data: bytes
    name: str
    meta: int | None
    """Where the file meta information begins, None without it."""
    body: int
    form: Form
    charset: Charset
    partial: bool = False

    @property
    def explicit(self) -> bool:
        return is_explicit(self.form.transfer_syntax)

    def parsed(self) -> Parsed:
        """The parts, indexed. Raises DecodeError."""
        source = Source(self.data, self.name, self.partial)
        meta = None
        if self.meta is not None:
            meta = Level(Context(source, True), self.meta, self.meta, self.body, 0)
            elements_of(meta)
        level = Level(Context(source, self.explicit, self.charset), self.body, self.body, len(self.data), 0)
        elements_of(level)
        return Parsed(level, meta, self.form)

    def dataset(self) -> Dataset:
        """The data set, of the class of its SOP class where there is one. Raises DecodeError."""
        return dataset_of(self.parsed())


class Origin:
    """The bytes and elements that a pydicom data set was made of.

    pydicom forgets an element's bytes when it decodes it. These are kept here, so that what was only looked at is
    told from what was changed. Copies of the data set share it; pickles go without, they hold what the data set
    shows and nothing else.
    """

    __slots__ = ("encodings", "meta", "parts", "raws")

    def __init__(self, parts: Parts, raws: Raws, meta: Raws, encodings: list[str]) -> None:
        self.parts: Final = parts
        self.raws: Final = raws
        self.meta: Final = meta
        self.encodings: Final = encodings

    def fresh(self) -> TheirDataset:
        """The data set as pydicom had it at first, to decode anew."""
        made = TheirDataset(dict(self.raws), parent_encoding=self.encodings)
        made.set_original_encoding(not self.parts.explicit, True, self.encodings)
        return made

    def fresh_meta(self) -> TheirDataset:
        """The same for the file meta information."""
        made = TheirDataset(dict(self.meta))
        made.set_original_encoding(False, True, default_encoding)
        return made

    def __deepcopy__(self, memo: dict[int, Any]) -> "Origin":
        return self  # nothing in it changes

    def __reduce__(self) -> tuple[Any, ...]:
        return _forgotten, ()


def _forgotten() -> None:
    """What a pickle holds of an Origin."""


def encodings_of(elements: Mapping[Any, Any], outer: list[str]) -> list[str]:
    """pydicom's names of the character sets in force in a data set within another one. Changes nothing."""
    found = elements.get(SPECIFIC_CHARACTER_SET)
    if found is None:
        return outer
    value = convert_raw_data_element(found).value if isinstance(found, RawDataElement) else found.value
    try:
        return convert_encodings(value)
    except LookupError:
        return [default_encoding]


def listed(encodings: Any) -> list[str]:
    """pydicom has one name, or a list of them."""
    return [encodings] if isinstance(encodings, str) else list(encodings)


def in_order(level: Level) -> list[tuple[int, Element]]:
    """The elements of a level by tag."""
    return sorted(elements_of(level).items())

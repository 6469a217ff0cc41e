"""Data sets, as users hold them."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, BinaryIO, Self

import attrs

from dicodec import registry
from dicodec.core.levels import Level
from dicodec.core.nodes import Element
from dicodec.element_map import ElementMap
from dicodec.errors import DecodeError
from dicodec.tag import SOP_CLASS_UID, SOP_INSTANCE_UID
from dicodec.uid import UID

# What belongs to files is imported where a file is read or written: objects are built without it, and the import
# of an IOD has a budget.
if TYPE_CHECKING:
    from dicodec.files import Path
    from dicodec.part10 import Form, Parsed
    from dicodec.part10_writer import Content
    from dicodec.private import PrivateBlock
    from dicodec.private_dictionary import PrivateDictionary


class Dataset(ElementMap):
    """A data set: elements in the order of their tags, by tag or keyword (PS3.5 7.1).

    ``ds["Rows"]``, ``ds[0x00280010]`` and ``ds[0x0028, 0x0010]`` give an ``Element``; ``ds.Rows`` and
    ``ds.get("Rows")`` its value. Assign with ``ds.Rows = 512`` or ``ds["Rows"] = 512``, remove with ``del``.
    Iteration gives elements; ``walk()`` goes through all items, too. Two data sets are equal when their elements
    are; what belongs to the file around them does not count.

    Elements that are not touched are written back byte for byte.
    """

    __slots__ = ("_form", "file_meta", "preamble")

    file_meta: Dataset | None
    """The file meta information (group 0002, PS3.10 7.1); None for what did not come from a file."""
    preamble: bytes | None
    """The 128 bytes in front of a file's prefix ``DICM``; None means zeros."""
    _form: Form | None

    @classmethod
    def _over(cls, level: Level) -> Self:
        self = object.__new__(cls)
        put = object.__setattr__  # what assignment by keyword asks first costs more than all of this
        put(self, "_level", level)
        put(self, "file_meta", None)
        put(self, "preamble", None)
        put(self, "_form", None)
        return self

    def __init__(self, elements: Mapping[Any, Any] | None = None, /, **values: Any) -> None:
        """Make a data set of a mapping of tags or keywords to values, or of keywords: ``Dataset(Rows=512)``."""
        for key, value in {**(elements or {}), **values}.items():
            self[key] = value

    @classmethod
    def _item_class(cls, tag: int) -> type[Any]:
        return Dataset

    @property
    def transfer_syntax(self) -> UID | None:
        """The transfer syntax that the data set was read in, or that its file meta information asks for."""
        if self.file_meta is None and self._form is None:
            return None
        return UID(self._content().transfer_syntax)

    def _content(self) -> Content:
        from dicodec.part10_writer import Content

        return Content(self, self.file_meta, self.preamble, self._form)

    def private_block(
        self, group: int, creator: str, *, create: bool = True, dictionary: PrivateDictionary | None = None
    ) -> PrivateBlock:
        """The block of private elements of a creator in an odd group, reserved if need be (PS3.5 7.8.1).

        ``dictionary`` knows the VRs of its elements; None is the one that comes with dicodec. Raises UnknownKeyError
        if there is no block and ``create`` is false.
        """
        from dicodec.private import find_block

        return find_block(self, group, creator, create, dictionary)

    def private_blocks(self, *, dictionary: PrivateDictionary | None = None) -> list[PrivateBlock]:
        """All blocks of private elements, those of items not among them (PS3.5 7.8.1)."""
        from dicodec.private import private_blocks

        return private_blocks(self, dictionary)

    def encode(self, transfer_syntax: str | None = None, *, bare: bool = False) -> bytes:
        """The bytes of a Part 10 file, or of the data set alone (``bare``); the same as ``dicodec.encode(ds)``.

        ``transfer_syntax`` is the UID of the one to write in; compressed pixel data stays as it is, so that only
        uncompressed data sets can be written in any uncompressed transfer syntax. Raises EncodeError otherwise.
        """
        return self._encoded(transfer_syntax, bare)

    def save(self, target: Path | BinaryIO, *, transfer_syntax: str | None = None) -> None:
        """Write a Part 10 file; the same as ``dicodec.write(ds, target)``, which tells more."""
        from dicodec.files import write_bytes
        from dicodec.part10_writer import file_chunks

        write_bytes(target, file_chunks(self._content(), transfer_syntax))

    def _encoded(self, transfer_syntax: str | None, bare: bool) -> bytes:
        from dicodec.core.target import joined
        from dicodec.part10_writer import dataset_chunks, file_chunks

        make = dataset_chunks if bare else file_chunks
        return joined(make(self._content(), transfer_syntax))

    @classmethod
    def load(cls, source: Path | BinaryIO, *, partial: bool = False) -> Self:
        """Read a file as this class.

        Raises DecodeError for a file of another SOP class; ``Dataset.load`` takes any and stays a plain data set.
        """
        from dicodec.files import read_bytes
        from dicodec.part10 import parse

        data, name = read_bytes(source)
        parsed = parse(data, name, None, partial)
        if cls is not Dataset:
            uid = parsed.sop_class_uid
            found = registry.iod_class(uid) if uid else None
            if found is None or not issubclass(found, cls):
                what = registry.uid_name(uid) or uid if uid else None
                raise DecodeError(f"{name}: is {what or 'without SOP Class UID'}, not {cls.__name__}")
        return cls._from_parsed(parsed)

    @classmethod
    def _from_parsed(cls, parsed: Parsed) -> Self:
        """Adopt what was read, without running ``__init__``."""
        self = cls._over(parsed.level)
        put = object.__setattr__
        if parsed.meta is not None:
            put(self, "file_meta", Dataset._over(parsed.meta))
        put(self, "_form", parsed.form)
        put(self, "preamble", parsed.form.preamble)
        return self

    @classmethod
    def _part(cls, level: Level, form: Form) -> Self:
        """A data set of some elements of a file, as it was found."""
        self = cls._over(level)
        self._form = form
        return self

    def _copied(self, elements: dict[int, Element]) -> Self:
        made = super()._copied(elements)
        made.file_meta = copy(self.file_meta)
        made.preamble = self.preamble
        made._form = self._form
        return made

    def _own_state(self) -> dict[str, Any]:
        # A pickle holds the data set, not the file around it.
        form = None if self._form is None else attrs.evolve(self._form, is_file=False)
        return {**super()._own_state(), "file_meta": self.file_meta, "preamble": self.preamble, "_form": form}

    def __repr__(self) -> str:
        uid = self._brief(SOP_INSTANCE_UID) or self._brief(SOP_CLASS_UID)
        count = len(self)
        return f"<{type(self).__name__}: {count:,} element{'' if count == 1 else 's'}{', ' + uid if uid else ''}>"

    def _brief(self, tag: int) -> str:
        return bytes(self[tag].raw).decode("ascii", "replace").strip(" \0") if tag in self else ""

"""The base classes of all generated classes, and of items."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sized
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

import attrs

from dicodec import registry
from dicodec.dataset import Dataset
from dicodec.errors import IncompleteError, ValueEncodeError
from dicodec.items import Items
from dicodec.multiplicity import fits
from dicodec.tag import Tag
from dicodec.typed.fields import Field
from dicodec.uid import UID
from dicodec.vr import BULK

_FILE_META: Final = 0x0002
# VRs whose values are not counted: items are, by the validator.
_ONE_VALUE: Final = BULK | {"SQ"}


@attrs.frozen
class Missing:
    """A mandatory attribute that an object lacks, or has without the value that its type asks for.

    ``path`` leads to it as in findings, ``type`` is 1, 1C, 2 or 2C, ``where`` says what asks for it, and ``because``
    under which condition, if under one.
    """

    path: str
    tag: Tag
    type: str
    where: str
    because: str = ""

    def __str__(self) -> str:
        because = f": {self.because}" if self.because else ""
        return f"{self.path} {self.tag}  type {self.type}, {self.where}{because}"


class TypedObject(Dataset):
    """A data set whose attributes are declared: the constructor is strict, reading is typed.

    The constructor takes every attribute by keyword and wants all mandatory ones; ``draft`` wants none. Reading an
    optional attribute that is absent or empty gives None; an absent mandatory one raises AttributeError.
    """

    _dicom_fields: ClassVar[Mapping[str, Field]] = {}
    _checks: ClassVar[bool] = True
    _mandatory: ClassVar[frozenset[str]] = frozenset()
    _by_tag: ClassVar[Mapping[int, Field]] = {}
    #: What the constructor fills in, and what numbers the items of this class with the number of the first.
    _filled: ClassVar[tuple[str, ...]] = ()
    _numbered: ClassVar[tuple[str, int] | None] = None
    #: What the class is called in messages: an IOD's name, or an item's.
    _title: ClassVar[str] = ""
    # Made here and not read: such objects are saved complete or not at all.
    _built = False

    def __init__(self, **values: Any) -> None:
        self._refuse(values)
        self._built = True
        for keyword, value in values.items():
            self[keyword] = value
        self._fill_in()
        lacking = [name for name in self._filled if name not in self]
        if lacking:
            raise IncompleteError(f"{type(self).__name__}: {', '.join(lacking)} cannot be filled in; say it")

    @classmethod
    def draft(cls, **values: Any) -> Self:
        """An object that may be incomplete and grows by assignment; `missing` tells what it still needs."""
        self = cls.__new__(cls)
        self._built = True
        for keyword, value in values.items():
            self._declared(keyword)
            self[keyword] = value
        self._fill_in()
        return self

    def replace(self, **changes: Any) -> Self:
        """A copy with other values: everything else that the object holds is kept, private elements included."""
        made = deepcopy(self)
        for keyword, value in changes.items():
            self._declared(keyword)
            made[keyword] = value
        return made

    def missing(self) -> list[Missing]:
        """The attributes that are required and absent, or empty where their type wants a value, items included.

        Of an object of an IOD also those that are required because of what has been set so far.
        """
        return self._missing_always()

    def _missing_always(self) -> list[Missing]:
        """Those that are required in every case."""
        found = [
            Missing(field.keyword, Tag(field.tag), field.type[0], self._where(field))
            for field in self._dicom_fields.values()
            if field.mandatory and (field.tag not in self or (field.needs_value and self._is_empty(field.tag)))
        ]
        for element in self:
            if element.vr == "SQ":
                for number, item in enumerate(element.value, 1):
                    if isinstance(item, TypedObject):
                        place = f"{element.keyword}[{number}]"
                        found += [attrs.evolve(one, path=f"{place}.{one.path}") for one in item._missing_always()]
        return found

    def _is_empty(self, tag: int) -> bool:
        element = self[tag]
        return len(element.value) == 0 if element.vr == "SQ" else element.length == 0

    def extend(self, **values: Any) -> None:
        """Add attributes that the class does not declare: a Standard Extended SOP Class (PS3.2 3.11.1).

        Assigning them as attributes is refused, since it may be a slip. Raises UnknownKeyError for what is no keyword
        of the dictionary, and ValueEncodeError.
        """
        for keyword, value in values.items():
            if (registry.tag_of(keyword) or 0) >> 16 == _FILE_META:
                raise ValueEncodeError(f"{keyword} belongs into file_meta, not into the object (PS3.10 7.1)")
            self[keyword] = value

    def _fill_in(self) -> None:
        """Set what the constructor fills in by itself."""
        for name in self._filled:
            value = self._dicom_fields[name].value
            if value is not None and name not in self:
                self[name] = value

    def _where(self, field: Field) -> str:
        return self._title

    def _declared(self, keyword: str) -> Field:
        field = self._dicom_fields.get(keyword)
        if field is None:
            raise IncompleteError(f"{type(self).__name__}: {self._unknown(keyword)}")
        return field

    def _unknown(self, keyword: str) -> str:
        hint = registry.did_you_mean(keyword, self._dicom_fields)
        return f"{keyword} is not an attribute of the {self._title}{hint}"

    def _refuse(self, values: Mapping[str, Any]) -> None:
        """Raise one error with everything that keeps these values from being a complete object."""
        fields = self._dicom_fields
        lacking = [fields[name] for name in fields if name in self._mandatory and name not in values]
        unknown = [name for name in values if name not in fields]
        if not lacking and not unknown:
            return
        lines = [self._unknown(name) for name in unknown]
        if lacking:
            lines.append(f"{len(lacking)} mandatory attribute{'s are' if len(lacking) > 1 else ' is'} missing:")
            for field in lacking:
                hint = ", None if unknown" if not field.needs_value else ""
                lines.append(f"  {field.keyword} {Tag(field.tag)}  type {field.type}{hint}")
            lines.append(f"{type(self).__name__}.draft(...) makes an object that may be incomplete.")
        raise IncompleteError(f"{type(self).__name__}: " + "\n".join(lines))

    def _check_value(self, keyword: str, tag: int, value: object) -> None:
        field = self._by_tag.get(tag)
        if field is None:
            return
        if value is None or (field.literals and not field.needs_value and value == ""):
            if field.needs_value:
                hint = "" if field.mandatory else "; leave it out"
                raise ValueEncodeError(f"{keyword} {Tag(tag)} is type {field.type[:1]}: it cannot be empty{hint}")
        elif field.literals:
            if not isinstance(value, Hashable) or value not in field.literals:
                shown = ", ".join(map(str, sorted(field.literals)))
                raise ValueEncodeError(f"{keyword} {Tag(tag)}: {value!r} is not among the Enumerated Values {shown}")
        elif field.vr == "UI" and isinstance(value, str) and not UID(value).is_valid:
            raise ValueEncodeError(f"{keyword} {Tag(tag)} UI: {value!r} is not a valid UID")
        elif field.vr not in _ONE_VALUE and field.vm != "1" and not isinstance(value, bytes | bytearray | memoryview):
            count = 1 if isinstance(value, str) else len(value) if isinstance(value, Sized) else None
            count = 1 if not isinstance(value, Iterable) else count
            if count is not None and not fits(count, field.vm):
                shown = "1 value" if count == 1 else f"{count} values"
                raise ValueEncodeError(f"{keyword} {Tag(tag)}: {shown}, the value multiplicity is {field.vm}")

    @classmethod
    def _item_class(cls, tag: int) -> type[Any]:
        field = cls._by_tag.get(tag)
        if field is None or not field.item_name:
            return Dataset
        return registry.item_class(field.item_name)

    @classmethod
    def _closed_group(cls, tag: int) -> str:
        field = cls._by_tag.get(tag)
        return "" if field is None else field.closed_group

    if not TYPE_CHECKING:

        def __setattr__(self, name: str, value: Any) -> None:
            if name[:1].isupper() and name not in self._dicom_fields and name not in self:
                tag = registry.tag_of(name)
                known = tag is not None and tag >> 16 != _FILE_META
                hint = f"\n  {type(self).__name__}.extend({name}=...) adds it all the same" if known else ""
                raise AttributeError(self._unknown(name) + hint, name=name, obj=self)
            super().__setattr__(name, value)

        def __getattr__(self, name: str) -> Any:
            value = super().__getattr__(name)
            if isinstance(value, Items) and not value and name in self._dicom_fields:
                field = self._dicom_fields[name]
                # An empty optional sequence reads as None like every other empty attribute; that may change.
                self.__dict__.pop(name, None)
                return value if field.mandatory and field.needs_value else None
            return value

    def _absent(self, keyword: str) -> Any:
        field = self._dicom_fields.get(keyword)
        if field is None:
            return super()._absent(keyword)
        if field.mandatory:
            what = f"{keyword} {Tag(field.tag)}, which is mandatory (type {field.type[0]})"
            raise AttributeError(f"{type(self).__name__} has no {what}")
        return None


class Item(TypedObject):
    """An item of a sequence."""

    @classmethod
    def _as_item(cls, value: Any) -> Self:
        make = getattr(value, "__dicom_item__", None)
        if make is not None:
            return cls._holding(make())
        if isinstance(value, Item) and not isinstance(value, cls):
            raise ValueEncodeError(f"expected {cls.__name__} as item, got {type(value).__name__}")
        if isinstance(value, Mapping) and not isinstance(value, Dataset):
            return cls(**value)
        return super()._as_item(value)

    @classmethod
    def _holding(cls, source: Dataset) -> Self:
        made = cls.__new__(cls)
        for element in source:
            made[element.tag] = element.value
        for field in cls._dicom_fields.values():
            # What a coded concept does not say of an item is unknown.
            if field.type == "2" and field.tag not in made:
                made[field.tag] = None
        return made

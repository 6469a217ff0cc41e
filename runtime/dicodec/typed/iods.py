"""The base classes of the generated classes of IODs: composite, normalized, and the directory."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, ClassVar, Final, Self

from dicodec import registry
from dicodec.charset import is_plain
from dicodec.core.nodes import Element
from dicodec.dataset import Dataset
from dicodec.errors import DicomError, IncompleteError, ValueEncodeError
from dicodec.tag import PIXEL_DATA, SOP_CLASS_UID, SOP_INSTANCE_UID, SPECIFIC_CHARACTER_SET, Tag
from dicodec.typed.fields import Field
from dicodec.typed.objects import Missing, TypedObject
from dicodec.uid import UID, new_uid
from dicodec.vr import CHARSET_DEPENDENT


class IodObject(TypedObject):
    """An object of an IOD (PS3.3)."""

    #: The IOD's constraint tables, and its SOP Classes (PS3.4).
    _iod: ClassVar[str] = ""
    _sop_classes: ClassVar[tuple[str, ...]] = ()
    # Specific Character Set was chosen here, so that it may be chosen anew.
    _chose_charset = False

    def _fill_in(self) -> None:
        super()._fill_in()
        if self._built:
            self._choose_charset()

    def _choose_charset(self) -> None:
        """Set Specific Character Set to the smallest one that holds the text, unless the user has said one."""
        from dicodec.charset_choice import smallest_charset, texts_of

        if SPECIFIC_CHARACTER_SET in self and not self._chose_charset:
            return
        chosen = smallest_charset(texts_of(self))
        if chosen != (self.get(SPECIFIC_CHARACTER_SET) or ("",))[0]:
            if chosen:
                self[SPECIFIC_CHARACTER_SET] = chosen
            else:
                del self[SPECIFIC_CHARACTER_SET]
            self._chose_charset = bool(chosen)

    def _encoded(self, transfer_syntax: str | None, bare: bool) -> bytes:
        self._fill_in_late()
        return super()._encoded(transfer_syntax, bare)

    def _fill_in_late(self) -> None:
        """Before writing: what was assigned since may ask for more, and be wrong together."""
        if self._built:
            self._fill_in()

    def _put(self, tag: int, element: Element) -> None:
        if tag == SPECIFIC_CHARACTER_SET:
            self._chose_charset = False
        super()._put(tag, element)
        if self._built and element.vr in CHARSET_DEPENDENT and not _is_ascii(element):
            self._choose_charset()

    def _where(self, field: Field) -> str:
        from dicodec.validation.modules import asking_module

        return asking_module(self._iod, field.tag, field.type[:1]) or self._title

    def _brief_value(self, keyword: str) -> str:
        try:
            value = self.get(keyword)
        except DicomError:
            # What cannot be decoded must not keep an object from being shown.
            return "?"
        return "" if value is None else str(value)

    def save(self, target: Any, *, allow_incomplete: bool = False, **options: Any) -> None:
        """Write the object as a Part 10 file; see `dicodec.write`.

        Raises IncompleteError when the object was made here and lacks what its IOD demands in every case, unless
        ``allow_incomplete``; `missing` also tells what it demands in this one. Objects that were read are written as
        they are.
        """
        self._fill_in_late()
        if self._built and not allow_incomplete:
            lacking = self._missing_always()
            if lacking:
                shown = "\n".join(f"  {one}" for one in lacking)
                raise IncompleteError(
                    f"{type(self).__name__} is incomplete:\n{shown}\nsave(..., allow_incomplete=True)"
                )
        super().save(target, **options)

    def __repr__(self) -> str:
        named = {name: self._brief_value(name) for name in ("PatientName", "PatientID")}
        shown = [f"{name}={value!r}" for name, value in named.items() if value]
        rows, columns = self._brief_value("Rows"), self._brief_value("Columns")
        if rows and columns:
            shown.append(f"{rows} x {columns}")
        return f"<{' '.join([type(self).__name__, *shown])}: {len(self)} elements>"


def _is_ascii(element: Element) -> bool:
    """Whether text that was assigned needs no character set."""
    if element.offset is not None:
        return is_plain(element.raw)
    value = element.value
    return all(str(one).isascii() for one in (value if isinstance(value, tuple) else (value,)) if one is not None)


# What an object has of its own, whatever it is made from.
_OWN: Final = frozenset({SOP_CLASS_UID, SOP_INSTANCE_UID, SPECIFIC_CHARACTER_SET})


class CompositeObject(IodObject):
    """An object of a composite IOD (PS3.3 Annex A)."""

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        self._check_pixels()

    def missing(self) -> list[Missing]:
        """What the object needs now: the attributes that its IOD requires, given what has been set so far.

        Each says which module or macro asks for it, and under which condition. Conditions that the object alone does
        not decide ask for nothing.
        """
        from dicodec.validation.needs import lacking_now

        found = lacking_now(self, self._iod)
        return [Missing(one.path, Tag(one.tag), one.type, one.asks, one.because) for one in found]

    def _fill_in_late(self) -> None:
        super()._fill_in_late()
        if self._built:
            self._check_pixels()

    def _check_pixels(self) -> None:
        """Refuse pixels that the IOD forbids: values that are allowed only together are no matter of one annotation."""
        if PIXEL_DATA not in self:
            return
        from dicodec.validation.pixels import forbidden_pixels

        found = forbidden_pixels(self, self._iod)
        if found:
            raise ValueEncodeError("\n".join(f"{one.path}: {one.message} ({one.reference})" for one in found))

    @classmethod
    def like(cls, source: Dataset, entities: Iterable[str] = ("Patient", "Study"), **values: Any) -> Self:
        """A draft that has what belongs to these entities from another object, and these values.

        Which attributes belong to an entity, such as ``Series`` or ``Frame of Reference``, says the module table of
        this class's IOD. Its SOP Class and SOP Instance UID are its own, and so is what the class allows other values
        for, as Modality. The source stays as it is. Raises DicomError for an entity that the IOD does not have.
        """
        from dicodec.typed.entities import adopted, tags_of

        made = cls.__new__(cls)
        made._built = True
        if isinstance(source, IodObject) and source._built:
            source._choose_charset()
        wanted = tags_of(cls._iod, (entities,) if isinstance(entities, str) else entities) - _OWN
        if not source._level.context.charset.is_supported:
            # Nobody here can write its text in another set.
            wanted |= {SPECIFIC_CHARACTER_SET}
        for element in source:
            if element.tag in wanted and made._allows(element):
                made.set(element.tag, adopted(element, made._item_class(element.tag), made._closed_group(element.tag)))
        for keyword, value in values.items():
            made._declared(keyword)
            made[keyword] = value
        made._fill_in()
        return made

    def _allows(self, element: Element) -> bool:
        """Whether an element of another object has one of the values that this class is bound to."""
        field = self._by_tag.get(element.tag)
        if field is None or not field.literals or element.length == 0:
            return True
        try:
            return element.value in field.literals
        except (DicomError, TypeError):
            return False

    def replace(self, **changes: Any) -> Self:
        """A copy with other values: everything else that the object holds is kept, private elements included.

        Of the pixels that it had, nothing is left that `image_pixels` does not say of the new ones.
        """
        made = super().replace(**changes)
        if {"PixelData", "Rows", "SamplesPerPixel"} <= changes.keys():
            stale = ["PlanarConfiguration"]
            stale += ["NumberOfFrames"] if "PerFrameFunctionalGroupsSequence" not in made else []
            for keyword in stale:
                if keyword not in changes and keyword in made:
                    del made[keyword]
        return made

    def stamp(self, when: datetime | None = None) -> None:
        """Set Instance Creation Date and Time: to now, or to ``when``, in local time (PS3.3 C.12.1)."""
        moment = when if when is not None else datetime.now()
        if moment.tzinfo is not None:
            moment = moment.astimezone().replace(tzinfo=None)
        self["InstanceCreationDate"] = moment.date()
        self["InstanceCreationTime"] = moment.time()

    def _fill_in(self) -> None:
        if "SOPClassUID" not in self and len(self._sop_classes) == 1:
            self["SOPClassUID"] = UID(self._sop_classes[0])
        if "SOPInstanceUID" not in self:
            self["SOPInstanceUID"] = new_uid()
        frames = self.get("PerFrameFunctionalGroupsSequence")
        if frames and "NumberOfFrames" not in self:
            self["NumberOfFrames"] = len(frames)
        super()._fill_in()
        if "ContentSequence" in self:
            self._check_content()

    def _check_content(self) -> None:
        """Refuse content items in relationships that the IOD does not have."""
        from dicodec.validation.content import unrelated

        for found in unrelated(self, registry.constraint_iod(self._iod)):
            raise ValueEncodeError(f"{found.path}: {found.message}")

    def _check_value(self, keyword: str, tag: int, value: object) -> None:
        super()._check_value(keyword, tag, value)
        if tag == SOP_CLASS_UID and self._sop_classes and value not in self._sop_classes:
            allowed = " or ".join(self._sop_classes)
            raise ValueEncodeError(f"{keyword} {Tag(tag)} UI: {value!r}, but a {type(self).__name__} is of {allowed}")


class NormalizedObject(IodObject):
    """An object of a normalized IOD (PS3.3 Annex B). Which attributes are required, its service says (PS3.4)."""


class DirectoryObject(IodObject):
    """The directory of a file-set (PS3.3 Annex F). Its SOP Class and UID stand in the file meta information."""

    def _fill_in(self) -> None:
        if self.file_meta is None:
            self.file_meta = Dataset(MediaStorageSOPClassUID=self._sop_classes[0], MediaStorageSOPInstanceUID=new_uid())
        super()._fill_in()

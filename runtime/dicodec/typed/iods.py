"""The base classes of the generated classes of IODs: composite, normalized, and the directory."""

from __future__ import annotations

from typing import Any, ClassVar

from dicodec.dataset import Dataset
from dicodec.errors import DicomError, IncompleteError, ValueEncodeError
from dicodec.tag import SOP_CLASS_UID, Tag
from dicodec.typed.fields import Field
from dicodec.typed.objects import TypedObject
from dicodec.uid import UID, new_uid


class IodObject(TypedObject):
    """An object of an IOD (PS3.3)."""

    #: The IOD's constraint tables, and its SOP Classes (PS3.4).
    _iod: ClassVar[str] = ""
    _sop_classes: ClassVar[tuple[str, ...]] = ()

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

        Raises IncompleteError when the object was made here and lacks what its IOD demands, unless
        ``allow_incomplete``. Objects that were read are written as they are.
        """
        if self._built and not allow_incomplete:
            lacking = self.missing()
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


class CompositeObject(IodObject):
    """An object of a composite IOD (PS3.3 Annex A)."""

    def _fill_in(self) -> None:
        if "SOPClassUID" not in self and len(self._sop_classes) == 1:
            self["SOPClassUID"] = UID(self._sop_classes[0])
        if "SOPInstanceUID" not in self:
            self["SOPInstanceUID"] = new_uid()

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

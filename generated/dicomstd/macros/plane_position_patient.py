"""Plane Position (Patient) Macro Attributes, PS3.3 C.7.6.16.2.3. Generated from table_C.7.6.16-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, ListDS


@item
class PlanePositionItem(Item):
    """Item of table C.7.6.16-4 in PlanePositionSequence, PS3.3 C.7.6.16.2.3."""

    ImagePositionPatient: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = type1c(0x00200032, DS, "3")  # if (FrameType[1] in {ORIGINAL} and VolumetricProperties not in {DISTORTED}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4} and present(FrameOfReferenceUID)) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.77.1.5.4} and OphthalmicVolumetricPropertiesFlag in {YES}) or SOPClassUID in {1.2.840.10008.5.1.4.1.1.77.1.5.8}

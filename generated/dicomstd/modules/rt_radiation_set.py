"""RT Radiation Set Module Attributes, PS3.3 C.36.10. Generated from table_C.36.10-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import LO, SQ, UI, US, Item, item, reads, type1

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, Items, PersonName
    from dicomstd.items import (
        FractionPatternItem,
        PersonIdentificationItem,
        SOPInstanceReferenceItem,
    )


@item
class ReferencedRTPhysicianIntentItem(Item):
    """Item of table C.36.10-1 in ReferencedRTPhysicianIntentSequence, PS3.3 C.36.10."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedRTPrescriptionSequence: Attr[Items[ReferencedRTPrescriptionItem], Iterable[ReferencedRTPrescriptionItem]] = type1(0x300A068A, SQ)


@item
class ReferencedRTPrescriptionItem(Item):
    """Item of table C.36.10-1 in ReferencedRTPhysicianIntentSequence/ReferencedRTPrescriptionSequence, PS3.3 C.36.10."""

    ReferencedRTPrescriptionIndex: int = type1(0x30100041, US)


@item
class RTRadiationSetTreatmentPositionGroupItem(Item):
    """Item of table C.36.10-1 in TreatmentPositionGroupSequence, PS3.3 C.36.10."""

    TreatmentPositionGroupUID: Attr[UID, str] = type1(0x300A0609, UI)
    TreatmentPositionGroupLabel: str = type1(0x300A0608, LO)
    ReferencedRTRadiationSequence: Attr[Items[SOPInstanceReferenceItem], Iterable[SOPInstanceReferenceItem]] = type1(0x300A0630, SQ)


class RTRadiationSet(Protocol):
    """An object that has the RT Radiation Set Module, PS3.3 C.36.10."""

    @property
    def UserContentLabel(self) -> str: ...

    @property
    def ContentDescription(self) -> str | None: ...

    @reads
    def ContentCreatorName(self) -> PersonName | None: ...

    @reads
    def ContentCreatorIdentificationCodeSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @property
    def IntendedNumberOfFractions(self) -> int | None: ...

    @reads
    def FractionPatternSequence(self) -> Items[FractionPatternItem] | None: ...

    @reads
    def ReferencedRTPhysicianIntentSequence(self) -> Items[ReferencedRTPhysicianIntentItem] | None: ...

    @property
    def RTRadiationSetIntent(self) -> str: ...

    @reads
    def TreatmentPositionGroupSequence(self) -> Items[RTRadiationSetTreatmentPositionGroupItem] | None: ...

    @reads
    def RTRadiationSequence(self) -> Items[SOPInstanceReferenceItem]: ...

    @reads
    def DefinitionSourceSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

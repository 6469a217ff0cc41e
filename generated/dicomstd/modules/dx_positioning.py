"""DX Positioning Module Attributes, PS3.3 C.8.11.5. Generated from table_C.8-72; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, DT, LO, SH, SQ, UC, UI, UR, Item, item, reads, type1, type1c, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from dicodec.typed import UID, Attr, CodedConcept, DateTime, Items
    from dicomstd.items import CodeSequenceItem, EquivalentCodeItem


@item
class DXPositioningViewCodeItem(Item):
    """Item of table C.8-72 in ViewCodeSequence, PS3.3 C.8.11.5."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_parsed
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: Attr[Items[EquivalentCodeItem] | None, Iterable[EquivalentCodeItem]] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UID | None, str] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UID | None, str] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTime | None, datetime | str] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTime | None, datetime | str] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UID | None, str] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    ViewModifierCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00540222, SQ)


@item
class DXPositioningPatientOrientationCodeItem(Item):
    """Item of table C.8-72 in PatientOrientationCodeSequence, PS3.3 C.8.11.5."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_parsed
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: Attr[Items[EquivalentCodeItem] | None, Iterable[EquivalentCodeItem]] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UID | None, str] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UID | None, str] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTime | None, datetime | str] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTime | None, datetime | str] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UID | None, str] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    PatientOrientationModifierCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00540412, SQ)


class DXPositioning(Protocol):
    """An object that has the DX Positioning Module, PS3.3 C.8.11.5."""

    @reads
    def ProjectionEponymousNameCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def PatientPosition(self) -> str | None: ...

    @property
    def ViewPosition(self) -> str | None: ...

    @reads
    def ViewCodeSequence(self) -> Items[DXPositioningViewCodeItem] | None: ...

    @reads
    def PatientOrientationCodeSequence(self) -> Items[DXPositioningPatientOrientationCodeItem] | None: ...

    @reads
    def PatientGantryRelationshipCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def DistanceSourceToPatient(self) -> float | None: ...

    @reads
    def DistanceSourceToDetector(self) -> float | None: ...

    @reads
    def EstimatedRadiographicMagnificationFactor(self) -> float | None: ...

    @property
    def PositionerType(self) -> str | None: ...

    @reads
    def PositionerPrimaryAngle(self) -> float | None: ...

    @reads
    def PositionerSecondaryAngle(self) -> float | None: ...

    @reads
    def DetectorPrimaryAngle(self) -> float | None: ...

    @reads
    def DetectorSecondaryAngle(self) -> float | None: ...

    @reads
    def ColumnAngulation(self) -> float | None: ...

    @property
    def TableType(self) -> str | None: ...

    @reads
    def TableAngle(self) -> float | None: ...

    @reads
    def BodyPartThickness(self) -> float | None: ...

    @reads
    def CompressionForce(self) -> float | None: ...

    @reads
    def CompressionPressure(self) -> float | None: ...

    @reads
    def CompressionContactArea(self) -> float | None: ...

    @property
    def PaddleDescription(self) -> str | None: ...

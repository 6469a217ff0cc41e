"""Performed XA Acquisition Module Attributes, PS3.3 C.34.17. Generated from table_C.34.17-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, FD, FL, IS, LO, SH, SQ, US, UT, Item, item, numbered, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListDS, ListFD, OptCodes, OptSeq
    from dicomstd.items import (
        CodeSequenceItem,
        ReferencedDefinedProtocolItem,
        ReferencedPerformedProtocolItem,
    )


@item
class PerformedXAAcquisitionAcquisitionProtocolElementItem(Item):
    """Item of table C.34.17-1 in AcquisitionProtocolElementSequence, PS3.3 C.34.17."""

    ProtocolElementNumber: int = numbered(0x00189921, US)
    ProtocolElementName: str | None = type2(0x00189922, LO)
    ProtocolElementPurpose: str | None = type3(0x00189924, UT)
    ProtocolElementCharacteristicsSummary: str | None = type3(0x00189923, UT)
    ReferencedDefinedProtocolSequence: OptSeq[ReferencedDefinedProtocolItem] = type1c(0x0018990C, SQ)
    ReferencedPerformedProtocolSequence: OptSeq[ReferencedPerformedProtocolItem] = type1c(0x0018990D, SQ)
    RadiationSetting: Literal["SC", "GR"] = type1(0x00181155, CS)
    AcquisitionMode: str = type1(0x001811B0, LO)
    ScanOptions: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00180022, CS, "1-n")
    DoseModeName: str | None = type3(0x001811B1, LO)
    AcquiredSubtractionMaskFlag: Literal["YES", "NO"] | None = type3(0x001811B2, CS)
    FluoroscopyPersistenceFlag: Literal["YES", "NO"] | None = type3(0x001811B3, CS)
    FluoroscopyLastImageHoldPersistenceFlag: Literal["YES", "NO"] | None = type3(0x001811B4, CS)
    UpperLimitNumberOfPersistentFluoroscopyFrames: int | None = type3(0x001811B5, IS)
    ContrastBolusAutoInjectionTriggerFlag: Literal["YES", "NO"] | None = type3(0x001811B6, CS)
    ContrastBolusInjectionDelay: Attr[float | None, AnyFD | None] = type3(0x001811B7, FD)
    ContrastBolusIngredientOpaque: Literal["YES", "NO"] | None = type3(0x00189425, CS)
    XAAcquisitionPhaseDetailsSequence: OptSeq[XAAcquisitionPhaseDetailsItem] = type3(0x001811B8, SQ)
    PlanesInAcquisition: Literal["SINGLE PLANE", "BIPLANE", "UNDEFINED"] | None = type3(0x00189410, CS)
    XAPlaneDetailsSequence: OptSeq[XAPlaneDetailsItem] = type3(0x001811BA, SQ)
    RequestedSeriesDescription: str | None = type3(0x00189937, LO)
    RequestedSeriesDescriptionCodeSequence: OptCodes[CodeSequenceItem] = type3(0x001811C1, SQ)
    ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = type3(0x00189004, CS)


@item
class XAAcquisitionPhaseDetailsItem(Item):
    """Item of table C.34.17-1 in AcquisitionProtocolElementSequence/XAAcquisitionPhaseDetailsSequence, PS3.3 C.34.17."""

    XAAcquisitionDuration: Attr[float | None, AnyFD | None] = type3(0x001811BD, FD)
    XAAcquisitionFrameRate: Attr[float, AnyFD] = type1(0x001811B9, FD)


@item
class XAPlaneDetailsItem(Item):
    """Item of table C.34.17-1 in AcquisitionProtocolElementSequence/XAPlaneDetailsSequence, PS3.3 C.34.17."""

    PlaneIdentification: str = type1(0x00189457, CS)
    BeamNumber: int = type1(0x300A00C0, IS)
    KVP: Attr[float | None, AnyDS | None] = type3(0x00180060, DS)
    XRayTubeCurrentInmA: Attr[float | None, AnyFD | None] = type3(0x00189330, FD)
    ExposureTimeInms: Attr[float | None, AnyFD | None] = type3(0x00189328, FD)
    ExposureInmAs: Attr[float | None, AnyFD | None] = type3(0x00189332, FD)
    AveragePulseWidth: Attr[float | None, AnyDS | None] = type3(0x00181154, DS)
    FocalSpots: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00181190, DS, "1-n")
    AcquisitionFieldOfViewLabel: str | None = type3(0x001811BB, LO)
    FieldOfViewDimensionsInFloat: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type3(0x00189461, FL, "1-2")
    XRayFilterDetailsSequence: OptSeq[XRayFilterDetailsItem] = type3(0x001811BC, SQ)
    DetectorBinning: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type3(0x0018701A, DS, "2")
    BitsStored: int | None = type3(0x00280101, US)
    Rows: int | None = type3(0x00280010, US)
    Columns: int | None = type3(0x00280011, US)
    PrimaryPositionerScanStartAngle: Attr[float | None, AnyFD | None] = type3(0x00189510, FL)
    SecondaryPositionerScanStartAngle: Attr[float | None, AnyFD | None] = type3(0x00189511, FL)
    PrimaryPositionerScanArc: Attr[float | None, AnyFD | None] = type3(0x00189508, FL)
    SecondaryPositionerScanArc: Attr[float | None, AnyFD | None] = type3(0x00189509, FL)
    PrimaryPositionerIncrement: Attr[float | None, AnyFD | None] = type3(0x00189514, FL)
    SecondaryPositionerIncrement: Attr[float | None, AnyFD | None] = type3(0x00189515, FL)
    DistanceSourceToDetector: Attr[float | None, AnyDS | None] = type3(0x00181110, DS)


@item
class XRayFilterDetailsItem(Item):
    """Item of table C.34.17-1 in AcquisitionProtocolElementSequence/XAPlaneDetailsSequence/XRayFilterDetailsSequence, PS3.3 C.34.17."""

    FilterThicknessMinimum: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00187052, DS, "1-n")
    FilterThicknessMaximum: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00187054, DS, "1-n")
    FilterType: str | None = type3(0x00181160, SH)
    FilterMaterial: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00187050, CS, "1-n")

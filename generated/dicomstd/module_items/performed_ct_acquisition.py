"""Performed CT Acquisition Module Attributes, PS3.3 C.34.10. Generated from table_C.34.10-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, FD, IS, LO, SH, SQ, US, UT, Item, item, numbered, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListDS, OptCodes, OptSeq, Seq
    from dicomstd.items import CodeSequenceItem, ReferenceLocationItem


@item
class PerformedCTAcquisitionAcquisitionProtocolElementItem(Item):
    """Item of table C.34.10-1 in AcquisitionProtocolElementSequence, PS3.3 C.34.10."""

    ProtocolElementNumber: int = numbered(0x00189921, US)
    ProtocolElementName: str | None = type2(0x00189922, LO)
    ProtocolElementPurpose: str | None = type3(0x00189924, UT)
    ProtocolElementCharacteristicsSummary: str | None = type3(0x00189923, UT)
    AcquisitionType: str = type1(0x00189302, CS)
    TubeAngle: Attr[float | None, AnyFD | None] = type1c(0x00189303, FD)  # if AcquisitionType in {CONSTANT_ANGLE}
    ConstantVolumeFlag: Literal["YES", "NO"] = type1(0x00189333, CS)
    FluoroscopyFlag: Literal["YES", "NO"] = type1(0x00189334, CS)
    RevolutionTime: Attr[float | None, AnyFD | None] = type1c(0x00189305, FD)  # if AcquisitionType not in {CONSTANT_ANGLE}
    SingleCollimationWidth: Attr[float, AnyFD] = type1(0x00189306, FD)
    TotalCollimationWidth: Attr[float, AnyFD] = type1(0x00189307, FD)
    TableHeight: Attr[float, AnyDS] = type1(0x00181130, DS)
    GantryDetectorTilt: Attr[float, AnyDS] = type1(0x00181120, DS)
    TableSpeed: Attr[float, AnyFD] = type1(0x00189309, FD)
    TableFeedPerRotation: Attr[float, AnyFD] = type1(0x00189310, FD)
    SpiralPitchFactor: Attr[float, AnyFD] = type1(0x00189311, FD)
    CTDIvol: Attr[float | None, AnyFD | None] = type1c(0x00189345, FD)  # if AcquisitionType not in {CONSTANT_ANGLE}
    CTDIPhantomTypeCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x00189346, SQ)  # if present(CTDIvol)
    CTDIvolNotificationTrigger: Attr[float | None, AnyFD | None] = type3(0x00189942, FD)
    DLPNotificationTrigger: Attr[float | None, AnyFD | None] = type3(0x00189943, FD)
    AcquisitionMotion: str = type1(0x00189930, CS)
    AcquisitionStartLocationSequence: OptSeq[ReferenceLocationItem] = type3(0x00189931, SQ)
    AcquisitionEndLocationSequence: OptSeq[ReferenceLocationItem] = type3(0x00189932, SQ)
    CTXRayDetailsSequence: Seq[PerformedCTAcquisitionCTXRayDetailsItem] = type1(0x00189325, SQ)
    RequestedSeriesDescription: str | None = type3(0x00189937, LO)
    RequestedSeriesDescriptionCodeSequence: OptCodes[CodeSequenceItem] = type3(0x001811C1, SQ)
    ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = type3(0x00189004, CS)


@item
class PerformedCTAcquisitionCTXRayDetailsItem(Item):
    """Item of table C.34.10-1 in AcquisitionProtocolElementSequence/CTXRayDetailsSequence, PS3.3 C.34.10."""

    BeamNumber: int = type1(0x300A00C0, IS)
    KVP: Attr[float, AnyDS] = type1(0x00180060, DS)
    ExposureTimeInms: Attr[float, AnyFD] = type1(0x00189328, FD)
    XRayTubeCurrentInmA: Attr[float, AnyFD] = type1(0x00189330, FD)
    ExposureInmAs: Attr[float, AnyFD] = type1(0x00189332, FD)
    AutoKVPSelectionType: str = type1(0x00189944, CS)
    AutoKVPUpperBound: Attr[float | None, AnyFD | None] = type3(0x00189945, FD)
    AutoKVPLowerBound: Attr[float | None, AnyFD | None] = type3(0x00189946, FD)
    ExposureModulationType: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00189323, CS, "1-n")
    FocalSpots: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x00181190, DS, "1-n")
    DataCollectionDiameter: Attr[float, AnyDS] = type1(0x00180090, DS)
    FilterType: str = type1(0x00181160, SH)
    CardiacSynchronizationTechnique: Literal["NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED"] = type1(0x00189037, CS)
    CardiacSignalSource: str | None = type1c(0x00189085, CS)  # if CardiacSynchronizationTechnique not in {NONE}
    CardiacRRIntervalSpecified: Attr[float | None, AnyFD | None] = type1c(0x00189070, FD)  # if CardiacSynchronizationTechnique not in {NONE}
    CardiacBeatRejectionTechnique: str | None = type1c(0x00189169, CS)  # if CardiacSynchronizationTechnique in {PROSPECTIVE, RETROSPECTIVE}
    LowRRValue: int | None = type2c(0x00181081, IS)  # if CardiacSynchronizationTechnique in {PROSPECTIVE, RETROSPECTIVE}
    HighRRValue: int | None = type2c(0x00181082, IS)  # if CardiacSynchronizationTechnique in {PROSPECTIVE, RETROSPECTIVE}
    SkipBeats: int | None = type3(0x00181086, IS)
    CardiacFramingType: str | None = type1c(0x00181064, LO)
    RespiratoryMotionCompensationTechnique: str = type1(0x00189170, CS)
    RespiratorySignalSource: str | None = type1c(0x00189171, CS)  # if RespiratoryMotionCompensationTechnique not in {NONE, BREATH_HOLD}
    RespiratoryTriggerDelayThreshold: Attr[float | None, AnyFD | None] = type1c(0x00209256, FD)  # if RespiratoryMotionCompensationTechnique not in {NONE, REALTIME, BREATH_HOLD}
    RespiratoryTriggerType: str | None = type1c(0x00209250, CS)

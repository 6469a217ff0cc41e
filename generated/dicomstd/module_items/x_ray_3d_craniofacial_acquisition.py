"""X-Ray 3D Craniofacial Acquisition Module Attributes, PS3.3 C.8.21.3.3. Generated from table_C.8.21.3.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DA, DS, DT, FD, FL, IS, LO, LT, SH, SQ, TM, Item, item, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyDA, AnyDS, AnyDT, AnyFD, AnyTM, Attr, Date, DateTime, ListDS, ListFD, OptCodes, OptSeq, Time,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        ImageSOPInstanceReferenceItem,
        XRay3DGeneralPerProjectionAcquisitionItem,
    )


@item
class XRay3DCraniofacialAcquisitionXRay3DAcquisitionItem(Item):
    """Item of table C.8.21.3.3-1 in XRay3DAcquisitionSequence, PS3.3 C.8.21.3.3."""

    FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] | None = type1c(0x00181147, CS)
    XRayReceptorType: Literal["DIGITAL_DETECTOR"] | None = type1c(0x00189420, CS)
    SourceImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1c(0x00082112, SQ)
    FieldOfViewDimensionsInFloat: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x00189461, FL, "1-2")  # if not_checkable(other-instance) or Modality in {MG}
    FieldOfViewOrigin: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type1c(0x00187030, DS, "2")  # if present(XRayReceptorType) and XRayReceptorType in {DIGITAL_DETECTOR}
    FieldOfViewRotation: Attr[float | None, AnyDS | None] = type1c(0x00187032, DS)
    FieldOfViewHorizontalFlip: Literal["NO", "YES"] | None = type1c(0x00187034, CS)
    Grid: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00181166, CS, "1-n")  # if not_checkable(other-instance) or Modality in {MG}
    GridAbsorbingMaterial: str | None = type3(0x00187040, LT)
    GridSpacingMaterial: str | None = type3(0x00187041, LT)
    GridThickness: Attr[float | None, AnyDS | None] = type3(0x00187042, DS)
    GridPitch: Attr[float | None, AnyDS | None] = type3(0x00187044, DS)
    GridAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type3(0x00187046, IS, "2")
    GridPeriod: Attr[float | None, AnyDS | None] = type3(0x00187048, DS)
    GridFocalDistance: Attr[float | None, AnyDS | None] = type3(0x0018704C, DS)
    GridID: str | None = type3(0x00181006, LO)
    KVP: Attr[float | None, AnyDS | None] = type1c(0x00180060, DS)  # if not_checkable(other-instance) or Modality in {MG}
    XRayTubeCurrentInmA: Attr[float | None, AnyFD | None] = type1c(0x00189330, FD)  # if not_checkable(other-instance) or Modality in {MG}
    ExposureTimeInms: Attr[float | None, AnyFD | None] = type1c(0x00189328, FD)  # if not_checkable(other-instance) or Modality in {MG}
    ExposureInmAs: Attr[float | None, AnyFD | None] = type1c(0x00189332, FD)  # if not_checkable(other-instance) or Modality in {MG}
    ContrastBolusAgent: str | None = type1c(0x00180010, LO)
    ContrastBolusAgentSequence: OptCodes[CodeSequenceItem] = type1c(0x00180012, SQ)  # if not_checkable(other-instance) or (Modality in {MG} and not_checkable(real-world))
    StartAcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = type1c(0x00189516, DT)
    EndAcquisitionDateTime: Attr[DateTime | None, AnyDT | None] = type1c(0x00189517, DT)
    DetectorType: str | None = type2(0x00187004, CS)
    DetectorConfiguration: str | None = type3(0x00187005, CS)
    DetectorDescription: str | None = type3(0x00187006, LT)
    DetectorMode: str | None = type3(0x00187008, LT)
    DetectorID: str | None = type3(0x0018700A, SH)
    DateOfLastDetectorCalibration: Attr[Date | None, AnyDA | None] = type3(0x0018700C, DA)
    TimeOfLastDetectorCalibration: Attr[Time | None, AnyTM | None] = type3(0x0018700E, TM)
    ExposuresOnDetectorSinceLastCalibration: int | None = type3(0x00187010, IS)
    ExposuresOnDetectorSinceManufactured: int | None = type3(0x00187011, IS)
    DetectorTimeSinceLastExposure: Attr[float | None, AnyDS | None] = type3(0x00187012, DS)
    DetectorBinning: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type3(0x0018701A, DS, "2")
    DetectorManufacturerName: str | None = type3(0x0018702A, LO)
    DetectorManufacturerModelName: str | None = type3(0x0018702B, LO)
    DetectorConditionsNominalFlag: Literal["YES", "NO"] | None = type3(0x00187000, CS)
    DetectorTemperature: Attr[float | None, AnyDS | None] = type3(0x00187001, DS)
    Sensitivity: Attr[float | None, AnyDS | None] = type3(0x00186000, DS)
    DetectorElementPhysicalSize: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type3(0x00187020, DS, "2")
    DetectorElementSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type3(0x00187022, DS, "2")
    DetectorActiveShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL"] | None = type3(0x00187024, CS)
    DetectorActiveDimensions: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00187026, DS, "1-2")
    DetectorActiveOrigin: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type3(0x00187028, DS, "2")
    ExposureIndex: Attr[float | None, AnyDS | None] = type3(0x00181411, DS)
    TargetExposureIndex: Attr[float | None, AnyDS | None] = type3(0x00181412, DS)
    DeviationIndex: Attr[float | None, AnyDS | None] = type3(0x00181413, DS)
    PerProjectionAcquisitionSequence: OptSeq[XRay3DGeneralPerProjectionAcquisitionItem] = type1c(0x00189538, SQ)

"""Breast Tomosynthesis Acquisition Module Attributes, PS3.3 C.8.21.3.4. Generated from table_C.8.21.3.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, DT, FD, FL, IS, LO, LT, SH, SQ, SS, UI, Item, filled, item, type1, type1c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDS, AnyDT, AnyFD, Attr, DateTime, ListDS, ListFD, OptCodes, OptSeq, Seq,
    )
    from dicomstd.items import CodeSequenceItem, ImageSOPInstanceReferenceItem


@item
class BreastTomosynthesisAcquisitionXRay3DAcquisitionItem(Item):
    """Item of table C.8.21.3.4-1 in XRay3DAcquisitionSequence, PS3.3 C.8.21.3.4."""

    FieldOfViewShape: Literal["RECTANGLE"] = filled(0x00181147, CS, value="RECTANGLE")
    XRayReceptorType: Literal["DIGITAL_DETECTOR"] = filled(0x00189420, CS, value="DIGITAL_DETECTOR")
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
    PrimaryPositionerScanArc: Attr[float | None, AnyFD | None] = type1c(0x00189508, FL)  # if not_checkable(other-instance) or Modality in {MG}
    PrimaryPositionerScanStartAngle: Attr[float | None, AnyFD | None] = type1c(0x00189510, FL)  # if not_checkable(other-instance) or Modality in {MG}
    PrimaryPositionerIncrement: Attr[float | None, AnyFD | None] = type1c(0x00189514, FL)
    PrimaryPositionerIncrementSign: int | None = type3(0x00189518, SS)
    SecondaryPositionerScanArc: Attr[float | None, AnyFD | None] = type1c(0x00189509, FL)
    SecondaryPositionerScanStartAngle: Attr[float | None, AnyFD | None] = type1c(0x00189511, FL)
    SecondaryPositionerIncrement: Attr[float | None, AnyFD | None] = type1c(0x00189515, FL)
    SecondaryPositionerIncrementSign: int | None = type3(0x00189519, SS)
    DistanceSourceToDetector: Attr[float, AnyDS] = type1(0x00181110, DS)
    DistanceSourceToPatient: Attr[float, AnyDS] = type1(0x00181111, DS)
    EstimatedRadiographicMagnificationFactor: Attr[float, AnyDS] = type1(0x00181114, DS)
    AnodeTargetMaterial: str = type1(0x00181191, CS)
    BodyPartThickness: Attr[float, AnyDS] = type1(0x001811A0, DS)
    ExposureControlMode: str = type1(0x00187060, CS)
    ExposureControlModeDescription: str = type1(0x00187062, LT)
    HalfValueLayer: Attr[float, AnyDS] = type1(0x00400314, DS)
    OrganDose: Attr[float | None, AnyDS | None] = type3(0x00400316, DS)
    EntranceDoseInmGy: Attr[float | None, AnyDS | None] = type3(0x00408302, DS)
    EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"] | None = type3(0x00408303, CS)
    FocalSpots: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x00181190, DS, "1-n")
    DetectorBinning: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type1c(0x0018701A, DS, "2")
    DetectorTemperature: Attr[float, AnyDS] = type1(0x00187001, DS)
    FilterType: str = type1(0x00181160, SH)
    FilterMaterial: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00187050, CS, "1-n")
    FilterThicknessMinimum: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00187052, DS, "1-n")
    FilterThicknessMaximum: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00187054, DS, "1-n")
    FilterBeamPathLengthMinimum: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type3(0x00187056, FL, "1-n")
    FilterBeamPathLengthMaximum: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type3(0x00187058, FL, "1-n")
    CompressionForce: Attr[float, AnyDS] = type1(0x001811A2, DS)
    CompressionPressure: Attr[float | None, AnyDS | None] = type3(0x001811A3, DS)
    CompressionContactArea: Attr[float | None, AnyDS | None] = type3(0x001811A5, DS)
    PaddleDescription: str = type1(0x001811A4, LO)
    PerProjectionAcquisitionSequence: Seq[BreastTomosynthesisAcquisitionPerProjectionAcquisitionItem] = type1(0x00189538, SQ)


@item
class BreastTomosynthesisAcquisitionPerProjectionAcquisitionItem(Item):
    """Item of table C.8.21.3.4-1 in XRay3DAcquisitionSequence/PerProjectionAcquisitionSequence, PS3.3 C.8.21.3.4."""

    KVP: Attr[float | None, AnyDS | None] = type1c(0x00180060, DS)  # if not_checkable(other-instance) or Modality in {MG}
    XRayTubeCurrentInmA: Attr[float | None, AnyFD | None] = type1c(0x00189330, FD)  # if not_checkable(other-instance) or Modality in {MG}
    FrameAcquisitionDuration: Attr[float | None, AnyFD | None] = type1c(0x00189220, FD)
    CollimatorShape: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00181700, CS, "1-3")
    CollimatorLeftVerticalEdge: int | None = type1c(0x00181702, IS)  # if CollimatorShape in {RECTANGULAR}
    CollimatorRightVerticalEdge: int | None = type1c(0x00181704, IS)  # if CollimatorShape in {RECTANGULAR}
    CollimatorUpperHorizontalEdge: int | None = type1c(0x00181706, IS)  # if CollimatorShape in {RECTANGULAR}
    CollimatorLowerHorizontalEdge: int | None = type1c(0x00181708, IS)  # if CollimatorShape in {RECTANGULAR}
    CenterOfCircularCollimator: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type1c(0x00181710, IS, "2")  # if CollimatorShape in {CIRCULAR}
    RadiusOfCircularCollimator: int | None = type1c(0x00181712, IS)  # if CollimatorShape in {CIRCULAR}
    VerticesOfThePolygonalCollimator: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00181720, IS, "2-2n")  # if CollimatorShape in {POLYGONAL}
    PositionerPrimaryAngle: Attr[float, AnyDS] = type1(0x00181510, DS)
    PositionerPrimaryAngleDirection: Literal["CW", "CC"] | None = type3(0x00189559, CS)
    PositionerSecondaryAngle: Attr[float | None, AnyDS | None] = type1c(0x00181511, DS)
    ExposureTimeInms: Attr[float, AnyFD] = type1(0x00189328, FD)
    ExposureInmAs: Attr[float, AnyFD] = type1(0x00189332, FD)
    RelativeXRayExposure: int = type1(0x00181405, IS)
    OrganDose: Attr[float | None, AnyDS | None] = type3(0x00400316, DS)
    EntranceDoseInmGy: Attr[float | None, AnyDS | None] = type3(0x00408302, DS)
    EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS"] | None = type3(0x00408303, CS)
    ExposureIndex: Attr[float | None, AnyDS | None] = type3(0x00181411, DS)
    TargetExposureIndex: Attr[float | None, AnyDS | None] = type3(0x00181412, DS)
    DeviationIndex: Attr[float | None, AnyDS | None] = type3(0x00181413, DS)
    IrradiationEventUID: Attr[tuple[UID, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00083010, UI, "1-n")

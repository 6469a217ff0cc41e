"""RT Beams Delivery Instruction Module Attributes, PS3.3 C.8.8.29. Generated from table_C.8.8.29-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, FD, IS, LO, SQ, UL, Item, item, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListDS, ListFD, OptSeq
    from dicomstd.items import DeviceMotionControlItem, SOPInstanceReferenceItem


@item
class BeamTaskItem(Item):
    """Item of table C.8.8.29-1 in BeamTaskSequence, PS3.3 C.8.8.29."""

    BeamTaskType: Literal["VERIFY", "TREAT", "VERIFY_AND_TREAT"] = type1(0x00741022, CS)
    TreatmentDeliveryType: Literal["TREATMENT", "CONTINUATION"] = type1(0x300A00CE, CS)
    PrimaryDosimeterUnit: Literal["MU", "MINUTE", "NP"] | None = type1c(0x300A00B3, CS)  # if TreatmentDeliveryType in {CONTINUATION}
    ContinuationStartMeterset: Attr[float | None, AnyFD | None] = type1c(0x00740120, FD)  # if TreatmentDeliveryType in {CONTINUATION}
    ContinuationEndMeterset: Attr[float | None, AnyFD | None] = type1c(0x00740121, FD)  # if TreatmentDeliveryType in {CONTINUATION}
    CurrentFractionNumber: int = type1(0x30080022, IS)
    ReferencedFractionGroupNumber: int | None = type1c(0x300C0022, IS)
    ReferencedBeamNumber: int = type1(0x300C0006, IS)
    BeamOrderIndex: int | None = type3(0x00741324, UL)
    AutosequenceFlag: Literal["YES", "NO"] | None = type3(0x00741025, CS)
    TableTopVerticalAdjustedPosition: Attr[float | None, AnyFD | None] = type2(0x00741026, FD)
    TableTopLongitudinalAdjustedPosition: Attr[float | None, AnyFD | None] = type2(0x00741027, FD)
    TableTopLateralAdjustedPosition: Attr[float | None, AnyFD | None] = type2(0x00741028, FD)
    PatientSupportAdjustedAngle: Attr[float | None, AnyFD | None] = type2(0x0074102A, FD)
    TableTopEccentricAdjustedAngle: Attr[float | None, AnyFD | None] = type2(0x0074102B, FD)
    TableTopPitchAdjustedAngle: Attr[float | None, AnyFD | None] = type2(0x0074102C, FD)
    TableTopRollAdjustedAngle: Attr[float | None, AnyFD | None] = type2(0x0074102D, FD)
    TableTopVerticalSetupDisplacement: Attr[float | None, AnyDS | None] = type2(0x300A01D2, DS)
    TableTopLongitudinalSetupDisplacement: Attr[float | None, AnyDS | None] = type2(0x300A01D4, DS)
    TableTopLateralSetupDisplacement: Attr[float | None, AnyDS | None] = type2(0x300A01D6, DS)
    DeviceMotionControlSequence: OptSeq[DeviceMotionControlItem] = type3(0x300A0450, SQ)
    DeliveryVerificationImageSequence: OptSeq[DeliveryVerificationImageItem] = type2c(0x00741030, SQ)  # if BeamTaskType in {VERIFY, VERIFY_AND_TREAT}


@item
class DeliveryVerificationImageItem(Item):
    """Item of table C.8.8.29-1 in BeamTaskSequence/DeliveryVerificationImageSequence, PS3.3 C.8.8.29."""

    VerificationImageTiming: Literal["BEFORE_BEAM", "DURING_BEAM", "AFTER_BEAM"] = type1(0x00741032, CS)
    StartCumulativeMetersetWeight: Attr[float | None, AnyDS | None] = type1c(0x300C0008, DS)  # if VerificationImageTiming in {DURING_BEAM}
    MetersetExposure: Attr[float | None, AnyDS | None] = type2c(0x30020032, DS)  # if VerificationImageTiming in {BEFORE_BEAM, AFTER_BEAM}
    EndCumulativeMetersetWeight: Attr[float | None, AnyDS | None] = type2c(0x300C0009, DS)  # if VerificationImageTiming in {DURING_BEAM}
    DoubleExposureFlag: Literal["SINGLE", "DOUBLE"] = type1(0x00741034, CS)
    DoubleExposureOrdering: str | None = type1c(0x00741036, CS)  # if DoubleExposureFlag in {DOUBLE}
    DoubleExposureMeterset: Attr[float | None, AnyFD | None] = type2c(0x00741338, FD)  # if DoubleExposureFlag in {DOUBLE}
    DoubleExposureFieldDelta: Attr[tuple[float, float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD] | None] = type2c(0x0074133A, FD, "4")  # if DoubleExposureFlag in {DOUBLE}
    XRayImageReceptorTranslation: Attr[tuple[float, float, float] | None, ListDS | tuple[AnyDS, AnyDS, AnyDS] | None] = type2(0x3002000D, DS, "3")
    RelatedReferenceRTImageSequence: OptSeq[SOPInstanceReferenceItem] = type3(0x00741040, SQ)


@item
class OmittedBeamTaskItem(Item):
    """Item of table C.8.8.29-1 in OmittedBeamTaskSequence, PS3.3 C.8.8.29."""

    ReferencedBeamNumber: int = type1(0x300C0006, IS)
    ReasonForOmission: str = type1(0x300C0112, CS)
    ReasonForOmissionDescription: str | None = type3(0x300C0113, LO)

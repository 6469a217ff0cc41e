"""Intraocular Lens Calculations Macro Attributes, PS3.3 C.8.25.16.2. Generated from table_C.8.25.16-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, FL, LO, SQ, Item, item, type1, type1c, type2, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Codes, OptCodes, OptSeq, Seq
    from dicomstd.items import (
        CalculatedToricPowerItem,
        CalculationCommentItem,
        CodeSequenceItem,
        FlatCornealAxisItem,
        IOLPowerItem,
        KeratometryFlatKeratometricAxisItem,
        KeratometrySteepKeratometricAxisItem,
        LensConstantItem,
        OphthalmicAxialLengthItem,
        SOPInstanceReferenceItem,
        SteepCornealAxisItem,
    )


@item
class IntraocularLensCalculationsItem(Item):
    """Item of table C.8.25.16-2, PS3.3 C.8.25.16.2."""

    TargetRefraction: Attr[float, AnyFD] = type1(0x00221037, FL)
    RefractiveProcedureOccurred: Literal["YES", "NO"] | None = type2(0x00221039, CS)
    RefractiveSurgeryTypeCodeSequence: OptCodes[CodeSequenceItem] = type2c(0x00221040, SQ)  # if RefractiveProcedureOccurred in {YES}
    RefractiveErrorBeforeRefractiveSurgeryCodeSequence: OptCodes[CodeSequenceItem] = type2c(0x00221103, SQ)  # if RefractiveProcedureOccurred in {YES}
    CornealSizeSequence: OptSeq[CornealSizeItem] = type3(0x00460047, SQ)
    LensThicknessSequence: OptSeq[LensThicknessItem] = type3(0x00221127, SQ)
    AnteriorChamberDepthSequence: OptSeq[AnteriorChamberDepthItem] = type3(0x00221128, SQ)
    RefractiveStateSequence: OptSeq[IntraocularLensCalculationsRefractiveStateItem] = type2(0x0022001B, SQ)
    SteepKeratometricAxisSequence: Seq[KeratometrySteepKeratometricAxisItem] = type1(0x00460074, SQ)
    FlatKeratometricAxisSequence: Seq[KeratometryFlatKeratometricAxisItem] = type1(0x00460080, SQ)
    KeratometryMeasurementTypeCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00221096, SQ)
    KeratometerIndex: Attr[float | None, AnyFD | None] = type2(0x00221033, FL)
    CorneaMeasurementsSequence: OptSeq[CorneaMeasurementsItem] = type3(0x00460110, SQ)
    IOLFormulaCodeSequence: Codes[CodeSequenceItem] = type1(0x00221028, SQ)
    IOLFormulaDetail: str | None = type3(0x00221029, LO)
    OphthalmicAxialLengthSequence: Seq[OphthalmicAxialLengthItem] = type1(0x00221012, SQ)
    SurgicallyInducedAstigmatismSequence: OptSeq[SurgicallyInducedAstigmatismItem] = type3(0x00221045, SQ)
    IOLManufacturer: str = type1(0x00221093, LO)
    ImplantName: str = type1(0x00221095, LO)
    TypeOfOpticalCorrection: Literal["SPHERICAL", "TORIC"] | None = type3(0x00221046, CS)
    LensConstantSequence: Seq[LensConstantItem] = type1(0x00221092, SQ)
    IOLPowerSequence: Seq[IOLPowerItem] = type1(0x00221090, SQ)
    IOLPowerForExactEmmetropia: Attr[float | None, AnyFD | None] = type2(0x00221121, FL)
    ToricIOLPowerForExactEmmetropiaSequence: OptSeq[CalculatedToricPowerItem] = type2c(0x0022104A, SQ)  # if TypeOfOpticalCorrection in {TORIC}
    IOLPowerForExactTargetRefraction: Attr[float | None, AnyFD | None] = type2(0x00221122, FL)
    ToricIOLPowerForExactTargetRefractionSequence: OptSeq[CalculatedToricPowerItem] = type2c(0x0022104B, SQ)  # if TypeOfOpticalCorrection in {TORIC}
    CalculationCommentSequence: OptSeq[CalculationCommentItem] = type3(0x0022112A, SQ)


@item
class CornealSizeItem(Item):
    """Item of table C.8.25.16-2 in CornealSizeSequence, PS3.3 C.8.25.16.2."""

    CornealSize: Attr[float, AnyFD] = type1(0x00460046, FD)
    SourceOfCornealSizeDataCodeSequence: Codes[CodeSequenceItem] = type1(0x00221036, SQ)
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00081199, SQ)  # if SourceOfCornealSizeDataCodeSequence in {(111784, DCM)}


@item
class LensThicknessItem(Item):
    """Item of table C.8.25.16-2 in LensThicknessSequence, PS3.3 C.8.25.16.2."""

    LensThickness: Attr[float, AnyFD] = type1(0x00221130, FL)
    SourceOfLensThicknessDataCodeSequence: Codes[CodeSequenceItem] = type1(0x00221132, SQ)
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00081199, SQ)  # if SourceOfLensThicknessDataCodeSequence in {(111782, DCM)}


@item
class AnteriorChamberDepthItem(Item):
    """Item of table C.8.25.16-2 in AnteriorChamberDepthSequence, PS3.3 C.8.25.16.2."""

    AnteriorChamberDepth: Attr[float, AnyFD] = type1(0x00221131, FL)
    SourceOfAnteriorChamberDepthDataCodeSequence: Codes[CodeSequenceItem] = type1(0x00221133, SQ)
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00081199, SQ)  # if SourceOfAnteriorChamberDepthDataCodeSequence in {(111782, DCM)}


@item
class IntraocularLensCalculationsRefractiveStateItem(Item):
    """Item of table C.8.25.16-2 in RefractiveStateSequence, PS3.3 C.8.25.16.2."""

    SphericalLensPower: Attr[float, AnyFD] = type1(0x00220007, FL)
    CylinderLensPower: Attr[float, AnyFD] = type1(0x00220008, FL)
    CylinderAxis: Attr[float, AnyFD] = type1(0x00220009, FL)
    VertexDistance: Attr[float | None, AnyFD | None] = type3(0x0022000F, FD)
    SourceOfRefractiveMeasurementsSequence: Seq[SourceOfRefractiveMeasurementsItem] = type1(0x00221134, SQ)


@item
class SourceOfRefractiveMeasurementsItem(Item):
    """Item of table C.8.25.16-2 in RefractiveStateSequence/SourceOfRefractiveMeasurementsSequence, PS3.3 C.8.25.16.2."""

    SourceOfRefractiveMeasurementsCodeSequence: Codes[CodeSequenceItem] = type1(0x00221135, SQ)
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00081199, SQ)  # if SourceOfRefractiveMeasurementsCodeSequence in {(111783, DCM)}


@item
class CorneaMeasurementsItem(Item):
    """Item of table C.8.25.16-2 in CorneaMeasurementsSequence, PS3.3 C.8.25.16.2."""

    SteepCornealAxisSequence: Seq[SteepCornealAxisItem] = type1(0x00460112, SQ)
    FlatCornealAxisSequence: Seq[FlatCornealAxisItem] = type1(0x00460113, SQ)
    CorneaMeasurementMethodCodeSequence: Codes[CodeSequenceItem] = type1(0x00460116, SQ)
    KeratometerIndex: Attr[float | None, AnyFD | None] = type2(0x00221033, FL)
    RefractiveIndexOfCornea: Attr[float | None, AnyFD | None] = type1c(0x00460117, FL)  # if CorneaMeasurementMethodCodeSequence in {(111759, DCM)}
    RefractiveIndexOfAqueousHumor: Attr[float | None, AnyFD | None] = type1c(0x00460118, FL)  # if CorneaMeasurementMethodCodeSequence in {(111759, DCM)}
    SourceOfCorneaMeasurementDataCodeSequence: Codes[CodeSequenceItem] = type1(0x00460111, SQ)
    ReferencedSOPSequence: OptSeq[SOPInstanceReferenceItem] = type1c(0x00081199, SQ)  # if SourceOfCorneaMeasurementDataCodeSequence in {(111757, DCM)}


@item
class SurgicallyInducedAstigmatismItem(Item):
    """Item of table C.8.25.16-2 in SurgicallyInducedAstigmatismSequence, PS3.3 C.8.25.16.2."""

    CylinderPower: Attr[float, AnyFD] = type1(0x00460147, FD)
    CylinderAxis: Attr[float, AnyFD] = type1(0x00220009, FL)

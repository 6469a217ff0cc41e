"""Intraocular Lens Calculations Macro Attributes, PS3.3 C.8.25.16.2. Generated from table_C.8.25.16-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, FL, LO, SQ, Item, item, type1, type1c, type2, type2c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, CodedConcept, Items
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

    TargetRefraction: Attr[float, Decimal] = type1(0x00221037, FL)
    RefractiveProcedureOccurred: Literal["YES", "NO"] | None = type2(0x00221039, CS)
    RefractiveSurgeryTypeCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type2c(0x00221040, SQ)  # if RefractiveProcedureOccurred in {YES}
    RefractiveErrorBeforeRefractiveSurgeryCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type2c(0x00221103, SQ)  # if RefractiveProcedureOccurred in {YES}
    CornealSizeSequence: Attr[Items[CornealSizeItem] | None, Iterable[CornealSizeItem]] = type3(0x00460047, SQ)
    LensThicknessSequence: Attr[Items[LensThicknessItem] | None, Iterable[LensThicknessItem]] = type3(0x00221127, SQ)
    AnteriorChamberDepthSequence: Attr[Items[AnteriorChamberDepthItem] | None, Iterable[AnteriorChamberDepthItem]] = type3(0x00221128, SQ)
    RefractiveStateSequence: Attr[Items[IntraocularLensCalculationsRefractiveStateItem] | None, Iterable[IntraocularLensCalculationsRefractiveStateItem]] = type2(0x0022001B, SQ)
    SteepKeratometricAxisSequence: Attr[Items[KeratometrySteepKeratometricAxisItem], Iterable[KeratometrySteepKeratometricAxisItem]] = type1(0x00460074, SQ)
    FlatKeratometricAxisSequence: Attr[Items[KeratometryFlatKeratometricAxisItem], Iterable[KeratometryFlatKeratometricAxisItem]] = type1(0x00460080, SQ)
    KeratometryMeasurementTypeCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type2(0x00221096, SQ)
    KeratometerIndex: Attr[float | None, Decimal] = type2(0x00221033, FL)
    CorneaMeasurementsSequence: Attr[Items[CorneaMeasurementsItem] | None, Iterable[CorneaMeasurementsItem]] = type3(0x00460110, SQ)
    IOLFormulaCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00221028, SQ)
    IOLFormulaDetail: str | None = type3(0x00221029, LO)
    OphthalmicAxialLengthSequence: Attr[Items[OphthalmicAxialLengthItem], Iterable[OphthalmicAxialLengthItem]] = type1(0x00221012, SQ)
    SurgicallyInducedAstigmatismSequence: Attr[Items[SurgicallyInducedAstigmatismItem] | None, Iterable[SurgicallyInducedAstigmatismItem]] = type3(0x00221045, SQ)
    IOLManufacturer: str = type1(0x00221093, LO)
    ImplantName: str = type1(0x00221095, LO)
    TypeOfOpticalCorrection: Literal["SPHERICAL", "TORIC"] | None = type3(0x00221046, CS)
    LensConstantSequence: Attr[Items[LensConstantItem], Iterable[LensConstantItem]] = type1(0x00221092, SQ)
    IOLPowerSequence: Attr[Items[IOLPowerItem], Iterable[IOLPowerItem]] = type1(0x00221090, SQ)
    IOLPowerForExactEmmetropia: Attr[float | None, Decimal] = type2(0x00221121, FL)
    ToricIOLPowerForExactEmmetropiaSequence: Attr[Items[CalculatedToricPowerItem] | None, Iterable[CalculatedToricPowerItem]] = type2c(0x0022104A, SQ)  # if TypeOfOpticalCorrection in {TORIC}
    IOLPowerForExactTargetRefraction: Attr[float | None, Decimal] = type2(0x00221122, FL)
    ToricIOLPowerForExactTargetRefractionSequence: Attr[Items[CalculatedToricPowerItem] | None, Iterable[CalculatedToricPowerItem]] = type2c(0x0022104B, SQ)  # if TypeOfOpticalCorrection in {TORIC}
    CalculationCommentSequence: Attr[Items[CalculationCommentItem] | None, Iterable[CalculationCommentItem]] = type3(0x0022112A, SQ)


@item
class CornealSizeItem(Item):
    """Item of table C.8.25.16-2 in CornealSizeSequence, PS3.3 C.8.25.16.2."""

    CornealSize: Attr[float, Decimal] = type1(0x00460046, FD)
    SourceOfCornealSizeDataCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00221036, SQ)
    ReferencedSOPSequence: Attr[Items[SOPInstanceReferenceItem] | None, Iterable[SOPInstanceReferenceItem]] = type1c(0x00081199, SQ)  # if SourceOfCornealSizeDataCodeSequence in {(111784, DCM)}


@item
class LensThicknessItem(Item):
    """Item of table C.8.25.16-2 in LensThicknessSequence, PS3.3 C.8.25.16.2."""

    LensThickness: Attr[float, Decimal] = type1(0x00221130, FL)
    SourceOfLensThicknessDataCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00221132, SQ)
    ReferencedSOPSequence: Attr[Items[SOPInstanceReferenceItem] | None, Iterable[SOPInstanceReferenceItem]] = type1c(0x00081199, SQ)  # if SourceOfLensThicknessDataCodeSequence in {(111782, DCM)}


@item
class AnteriorChamberDepthItem(Item):
    """Item of table C.8.25.16-2 in AnteriorChamberDepthSequence, PS3.3 C.8.25.16.2."""

    AnteriorChamberDepth: Attr[float, Decimal] = type1(0x00221131, FL)
    SourceOfAnteriorChamberDepthDataCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00221133, SQ)
    ReferencedSOPSequence: Attr[Items[SOPInstanceReferenceItem] | None, Iterable[SOPInstanceReferenceItem]] = type1c(0x00081199, SQ)  # if SourceOfAnteriorChamberDepthDataCodeSequence in {(111782, DCM)}


@item
class IntraocularLensCalculationsRefractiveStateItem(Item):
    """Item of table C.8.25.16-2 in RefractiveStateSequence, PS3.3 C.8.25.16.2."""

    SphericalLensPower: Attr[float, Decimal] = type1(0x00220007, FL)
    CylinderLensPower: Attr[float, Decimal] = type1(0x00220008, FL)
    CylinderAxis: Attr[float, Decimal] = type1(0x00220009, FL)
    VertexDistance: Attr[float | None, Decimal] = type3(0x0022000F, FD)
    SourceOfRefractiveMeasurementsSequence: Attr[Items[SourceOfRefractiveMeasurementsItem], Iterable[SourceOfRefractiveMeasurementsItem]] = type1(0x00221134, SQ)


@item
class SourceOfRefractiveMeasurementsItem(Item):
    """Item of table C.8.25.16-2 in RefractiveStateSequence/SourceOfRefractiveMeasurementsSequence, PS3.3 C.8.25.16.2."""

    SourceOfRefractiveMeasurementsCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00221135, SQ)
    ReferencedSOPSequence: Attr[Items[SOPInstanceReferenceItem] | None, Iterable[SOPInstanceReferenceItem]] = type1c(0x00081199, SQ)  # if SourceOfRefractiveMeasurementsCodeSequence in {(111783, DCM)}


@item
class CorneaMeasurementsItem(Item):
    """Item of table C.8.25.16-2 in CorneaMeasurementsSequence, PS3.3 C.8.25.16.2."""

    SteepCornealAxisSequence: Attr[Items[SteepCornealAxisItem], Iterable[SteepCornealAxisItem]] = type1(0x00460112, SQ)
    FlatCornealAxisSequence: Attr[Items[FlatCornealAxisItem], Iterable[FlatCornealAxisItem]] = type1(0x00460113, SQ)
    CorneaMeasurementMethodCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00460116, SQ)
    KeratometerIndex: Attr[float | None, Decimal] = type2(0x00221033, FL)
    RefractiveIndexOfCornea: Attr[float | None, Decimal] = type1c(0x00460117, FL)  # if CorneaMeasurementMethodCodeSequence in {(111759, DCM)}
    RefractiveIndexOfAqueousHumor: Attr[float | None, Decimal] = type1c(0x00460118, FL)  # if CorneaMeasurementMethodCodeSequence in {(111759, DCM)}
    SourceOfCorneaMeasurementDataCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00460111, SQ)
    ReferencedSOPSequence: Attr[Items[SOPInstanceReferenceItem] | None, Iterable[SOPInstanceReferenceItem]] = type1c(0x00081199, SQ)  # if SourceOfCorneaMeasurementDataCodeSequence in {(111757, DCM)}


@item
class SurgicallyInducedAstigmatismItem(Item):
    """Item of table C.8.25.16-2 in SurgicallyInducedAstigmatismSequence, PS3.3 C.8.25.16.2."""

    CylinderPower: Attr[float, Decimal] = type1(0x00460147, FD)
    CylinderAxis: Attr[float, Decimal] = type1(0x00220009, FL)

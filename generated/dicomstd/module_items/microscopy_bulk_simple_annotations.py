"""Microscopy Bulk Simple Annotations Module Attributes, PS3.3 C.37.1.2. Generated from table_C.37.1-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DT, FD, LO, OD, OF, OL, SH, SQ, UC, UI, UL, UR, US, UT, Item, item, numbered, type1, type1c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDT, AnyFD, Attr, Buffer, Codes, DateTime, ListFD, OptCodes, OptSeq, Seq,
    )
    from dicomstd.items import (
        AlgorithmIdentificationItem,
        CodeSequenceItem,
        EquivalentCodeItem,
        MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem,
        PrimaryAnatomicStructurePrimaryAnatomicStructureItem,
    )


@item
class AnnotationGroupItem(Item):
    """Item of table  C.37.1-2 in AnnotationGroupSequence, PS3.3 C.37.1.2."""

    AnnotationGroupNumber: int = numbered(0x0040A180, US)
    AnnotationGroupUID: Attr[UID, str] = type1(0x006A0003, UI)
    AnnotationGroupLabel: str = type1(0x006A0005, LO)
    AnnotationGroupDescription: str | None = type3(0x006A0006, UT)
    AnnotationGroupGenerationType: Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"] = type1(0x006A0007, CS)
    AnnotationGroupAlgorithmIdentificationSequence: OptSeq[AlgorithmIdentificationItem] = type1c(0x006A0008, SQ)  # if AnnotationGroupGenerationType in {AUTOMATIC, SEMIAUTOMATIC}
    AnatomicRegionSequence: OptCodes[MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem] = type3(0x00082218, SQ)
    PrimaryAnatomicStructureSequence: OptCodes[PrimaryAnatomicStructurePrimaryAnatomicStructureItem] = type3(0x00082228, SQ)
    AnnotationPropertyCategoryCodeSequence: Codes[CodeSequenceItem] = type1(0x006A0009, SQ)
    AnnotationPropertyTypeCodeSequence: Codes[AnnotationPropertyTypeCodeItem] = type1(0x006A000A, SQ)
    NumberOfAnnotations: int = type1(0x006A000C, UL)
    GraphicType: Literal["POINT", "POLYLINE", "POLYGON", "ELLIPSE", "RECTANGLE"] = type1(0x00700023, CS)
    AnnotationAppliesToAllOpticalPaths: Literal["YES", "NO"] = type1(0x006A000D, CS)
    ReferencedOpticalPathIdentifier: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x006A000E, SH, "1-n")  # if AnnotationAppliesToAllOpticalPaths in {NO}
    AnnotationAppliesToAllZPlanes: Literal["YES", "NO"] | None = type1c(0x006A000F, CS)  # if AnnotationCoordinateType in {3D}
    CommonZCoordinateValue: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x006A0010, FD, "1-n")  # if AnnotationCoordinateType in {3D} and not_checkable(content)
    PointCoordinatesData: Attr[memoryview | None, Buffer | None] = type1c(0x00660016, OF)  # if not present(DoublePointCoordinatesData)
    DoublePointCoordinatesData: Attr[memoryview | None, Buffer | None] = type1c(0x00660022, OD)  # if not present(PointCoordinatesData)
    LongPrimitivePointIndexList: Attr[memoryview | None, Buffer | None] = type1c(0x00660040, OL)  # if GraphicType in {POLYLINE, POLYGON}
    RecommendedDisplayCIELabValue: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type3(0x0062000D, US, "3")
    MeasurementsSequence: OptSeq[MicroscopyBulkSimpleAnnotationsMeasurementsItem] = type3(0x00660121, SQ)


@item
class AnnotationPropertyTypeCodeItem(Item):
    """Item of table  C.37.1-2 in AnnotationGroupSequence/AnnotationPropertyTypeCodeSequence, PS3.3 C.37.1.2."""

    CodeValue: str | None = type1c(0x00080100, SH)
    CodingSchemeDesignator: str | None = type1c(0x00080102, SH)  # if present(CodeValue) or present(LongCodeValue)
    CodingSchemeVersion: str | None = type1c(0x00080103, SH)  # if present(CodingSchemeDesignator) and not_checkable(content)
    CodeMeaning: str = type1(0x00080104, LO)
    LongCodeValue: str | None = type1c(0x00080119, UC)  # if not present(CodeValue) and not_checkable(content)
    URNCodeValue: str | None = type1c(0x00080120, UR)  # if not present(CodeValue) and not_checkable(content)
    EquivalentCodeSequence: OptSeq[EquivalentCodeItem] = type3(0x00080121, SQ)
    ContextIdentifier: str | None = type3(0x0008010F, CS)
    ContextUID: Attr[UID | None, str | None] = type3(0x00080117, UI)
    MappingResource: str | None = type1c(0x00080105, CS)  # if present(ContextIdentifier)
    MappingResourceUID: Attr[UID | None, str | None] = type3(0x00080118, UI)
    MappingResourceName: str | None = type3(0x00080122, LO)
    ContextGroupVersion: Attr[DateTime | None, AnyDT | None] = type1c(0x00080106, DT)  # if present(ContextIdentifier)
    ContextGroupExtensionFlag: Literal["Y", "N"] | None = type3(0x0008010B, CS)
    ContextGroupLocalVersion: Attr[DateTime | None, AnyDT | None] = type1c(0x00080107, DT)  # if ContextGroupExtensionFlag in {Y}
    ContextGroupExtensionCreatorUID: Attr[UID | None, str | None] = type1c(0x0008010D, UI)  # if ContextGroupExtensionFlag in {Y}
    AnnotationPropertyTypeModifierCodeSequence: OptCodes[CodeSequenceItem] = type3(0x006A000B, SQ)


@item
class MicroscopyBulkSimpleAnnotationsMeasurementsItem(Item):
    """Item of table  C.37.1-2 in AnnotationGroupSequence/MeasurementsSequence, PS3.3 C.37.1.2."""

    ConceptNameCodeSequence: Codes[CodeSequenceItem] = type1(0x0040A043, SQ)
    MeasurementUnitsCodeSequence: Codes[CodeSequenceItem] = type1(0x004008EA, SQ)
    MeasurementValuesSequence: Seq[MicroscopyBulkSimpleAnnotationsMeasurementValuesItem] = type1(0x00660132, SQ)


@item
class MicroscopyBulkSimpleAnnotationsMeasurementValuesItem(Item):
    """Item of table  C.37.1-2 in AnnotationGroupSequence/MeasurementsSequence/MeasurementValuesSequence, PS3.3 C.37.1.2."""

    FloatingPointValues: Attr[memoryview, Buffer] = type1(0x00660125, OF)
    AnnotationIndexList: Attr[memoryview | None, Buffer | None] = type1c(0x006A0011, OL)

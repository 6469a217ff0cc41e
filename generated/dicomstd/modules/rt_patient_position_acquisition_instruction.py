"""RT Patient Position Acquisition Instruction Module Attributes, PS3.3 C.36.29. Generated from table_C.36.29-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, FD, IS, LO, LT, SQ, ST, UI, US, Item, item, reads, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import UID, Attr, CodedConcept, Items
    from dicomstd.items import (
        CodeSequenceItem,
        ContentMacroItem,
        ImagingDeviceLocationParameterItem,
        KVRadiationImageAcquisitionParametersItem,
        MVRadiationImageAcquisitionParametersItem,
        MatrixBasedRTImagingGeometryItem,
        N3DRTConeBeamImagingGeometryItem,
        RTBeamLimitingDeviceOpeningSequenceItem,
        RTPatientPositionItem,
        RTPatientPositionScopeWithLegacySupportItem,
        RelatedInformationEntitiesItem,
    )


@item
class AcquisitionTaskItem(Item):
    """Item of table C.36.29-1 in AcquisitionTaskSequence, PS3.3 C.36.29."""

    AcquisitionTaskIndex: int = type1(0x3002011C, US)
    AcquisitionTaskWorkitemCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x30020119, SQ)
    AcquisitionTaskApplicabilitySequence: Attr[Items[RTPatientPositionScopeWithLegacySupportItem] | None, Iterable[RTPatientPositionScopeWithLegacySupportItem]] = type1c(0x30020124, SQ)
    RTAcquisitionPatientPositionSequence: Attr[Items[RTPatientPositionItem] | None, Iterable[RTPatientPositionItem]] = type2(0x30020108, SQ)
    AcquisitionSubtaskSequence: Attr[Items[AcquisitionSubtaskItem], Iterable[AcquisitionSubtaskItem]] = type1(0x3002011A, SQ)


@item
class AcquisitionSubtaskItem(Item):
    """Item of table C.36.29-1 in AcquisitionTaskSequence/AcquisitionSubtaskSequence, PS3.3 C.36.29."""

    AcquisitionSubtaskIndex: int = type1(0x3002011D, US)
    SubtaskWorkitemCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x3002011B, SQ)
    AcquisitionSignalType: str = type1(0x30020129, CS)
    AcquisitionMethod: str = type1(0x3002012A, CS)
    PositionAcquisitionTemplateIdentificationSequence: Attr[Items[PositionAcquisitionTemplateIdentificationItem] | None, Iterable[PositionAcquisitionTemplateIdentificationItem]] = type3(0x3002011F, SQ)
    ReferencedBaselineParametersRTRadiationInstanceSequence: Attr[Items[ReferencedBaselineParametersRTRadiationInstanceItem] | None, Iterable[ReferencedBaselineParametersRTRadiationInstanceItem]] = type1c(0x3002011E, SQ)  # if ImagingSourceLocationSpecificationType in {RELATIVE_PARAMS} or ImagingApertureSpecificationType in {BEAM, RELATIVE_TO_BEAM}
    ReferencedDeviceIndex: int | None = type1c(0x300A0607, US)  # if NumberOfAcquisitionDevices > 1
    RTDeviceDistanceReferenceLocationCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x300A0659, SQ)
    RTBeamModifierDefinitionDistance: Attr[float | None, Decimal] = type1c(0x300A0688, FD)  # if present(RTDeviceDistanceReferenceLocationCodeSequence)
    AcquisitionInitiationSequence: Attr[Items[ContentMacroItem] | None, Iterable[ContentMacroItem]] = type3(0x30020135, SQ)
    KVImagingGenerationParametersSequence: Attr[Items[KVRadiationImageAcquisitionParametersItem] | None, Iterable[KVRadiationImageAcquisitionParametersItem]] = type1c(0x30020127, SQ)  # if AcquisitionSignalType in {KV}
    MVImagingGenerationParametersSequence: Attr[Items[MVRadiationImageAcquisitionParametersItem] | None, Iterable[MVRadiationImageAcquisitionParametersItem]] = type1c(0x30020128, SQ)  # if AcquisitionSignalType in {MV}
    ProjectionImagingAcquisitionParameterSequence: Attr[Items[ProjectionImagingAcquisitionParameterItem] | None, Iterable[ProjectionImagingAcquisitionParameterItem]] = type1c(0x30020125, SQ)  # if AcquisitionMethod in {PROJECTION}
    CTImagingAcquisitionParameterSequence: Attr[Items[N3DRTConeBeamImagingGeometryItem] | None, Iterable[N3DRTConeBeamImagingGeometryItem]] = type1c(0x30020126, SQ)  # if AcquisitionMethod in {CT}
    DeviceSpecificAcquisitionParameterSequence: Attr[Items[ContentMacroItem] | None, Iterable[ContentMacroItem]] = type3(0x30020131, SQ)
    AdditionalRTAccessoryDeviceSequence: Attr[Items[AdditionalRTAccessoryDeviceItem] | None, Iterable[AdditionalRTAccessoryDeviceItem]] = type1c(0x30020130, SQ)
    ReferencedPositionReferenceInstanceSequence: Attr[Items[RelatedInformationEntitiesItem] | None, Iterable[RelatedInformationEntitiesItem]] = type3(0x30020132, SQ)


@item
class PositionAcquisitionTemplateIdentificationItem(Item):
    """Item of table C.36.29-1 in AcquisitionTaskSequence/AcquisitionSubtaskSequence/PositionAcquisitionTemplateIdentificationSequence, PS3.3 C.36.29."""

    PositionAcquisitionTemplateName: str = type1(0x30020121, LO)
    PositionAcquisitionTemplateCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x30020122, SQ)  # if not present(PositionAcquisitionTemplateID)
    PositionAcquisitionTemplateID: str | None = type1c(0x30020120, ST)  # if not present(PositionAcquisitionTemplateCodeSequence)
    PositionAcquisitionTemplateDescription: str | None = type2(0x30020123, LT)


@item
class ReferencedBaselineParametersRTRadiationInstanceItem(Item):
    """Item of table C.36.29-1 in AcquisitionTaskSequence/AcquisitionSubtaskSequence/ReferencedBaselineParametersRTRadiationInstanceSequence, PS3.3 C.36.29."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedBeamNumber: int | None = type1c(0x300C0006, IS)


@item
class ProjectionImagingAcquisitionParameterItem(Item):
    """Item of table C.36.29-1 in AcquisitionTaskSequence/AcquisitionSubtaskSequence/ProjectionImagingAcquisitionParameterSequence, PS3.3 C.36.29."""

    ImagingSourceLocationSpecificationType: Literal["ABSOLUTE_MATRIX", "ABSOLUTE_PARAMS", "RELATIVE_PARAMS"] = type1(0x30020111, CS)
    ImagingDeviceLocationMatrixSequence: Attr[Items[MatrixBasedRTImagingGeometryItem] | None, Iterable[MatrixBasedRTImagingGeometryItem]] = type1c(0x30020112, SQ)  # if ImagingSourceLocationSpecificationType in {ABSOLUTE_MATRIX}
    ImagingDeviceLocationParameterSequence: Attr[Items[ImagingDeviceLocationParameterItem] | None, Iterable[ImagingDeviceLocationParameterItem]] = type1c(0x30020113, SQ)  # if ImagingSourceLocationSpecificationType in {ABSOLUTE_PARAMS, RELATIVE_PARAMS}
    ImagingApertureSpecificationType: Literal["OPEN", "BEAM", "RELATIVE_TO_BEAM", "CUSTOM"] | None = type3(0x30020115, CS)
    ImagingSourceToBeamModifierDefinitionPlaneDistance: Attr[float | None, Decimal] = type1c(0x3002012D, FD)  # if ImagingApertureSpecificationType not in {OPEN}
    ReferencedRadiationRTControlPointIndex: int | None = type1c(0x300A073B, US)  # if ImagingApertureSpecificationType in {BEAM, RELATIVE_TO_BEAM}
    ImagingApertureSequence: Attr[Items[RTBeamLimitingDeviceOpeningSequenceItem] | None, Iterable[RTBeamLimitingDeviceOpeningSequenceItem]] = type1c(0x30020114, SQ)  # if ImagingApertureSpecificationType in {CUSTOM, RELATIVE_TO_BEAM}


@item
class AdditionalRTAccessoryDeviceItem(Item):
    """Item of table C.36.29-1 in AcquisitionTaskSequence/AcquisitionSubtaskSequence/AdditionalRTAccessoryDeviceSequence, PS3.3 C.36.29."""

    ReferencedDeviceIndex: int = type1(0x300A0607, US)
    DeviceSpecificAcquisitionParameterSequence: Attr[Items[ContentMacroItem] | None, Iterable[ContentMacroItem]] = type3(0x30020131, SQ)


class RTPatientPositionAcquisitionInstruction(Protocol):
    """An object that has the RT Patient Position Acquisition Instruction Module, PS3.3 C.36.29."""

    @property
    def EntityLongLabel(self) -> str: ...

    @property
    def EntityDescription(self) -> str | None: ...

    @reads
    def AcquisitionTaskSequence(self) -> Items[AcquisitionTaskItem]: ...

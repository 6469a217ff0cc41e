"""RT Patient Position Acquisition Instruction Module Attributes, PS3.3 C.36.29. Generated from table_C.36.29-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, FD, IS, LO, LT, SQ, ST, UI, US, Item, item, numbered, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyFD, Attr, Codes, OptCodes, OptSeq, Seq
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

    AcquisitionTaskIndex: int = numbered(0x3002011C, US)
    AcquisitionTaskWorkitemCodeSequence: Codes[CodeSequenceItem] = type1(0x30020119, SQ)
    AcquisitionTaskApplicabilitySequence: OptSeq[RTPatientPositionScopeWithLegacySupportItem] = type1c(0x30020124, SQ)
    RTAcquisitionPatientPositionSequence: OptSeq[RTPatientPositionItem] = type2(0x30020108, SQ)
    AcquisitionSubtaskSequence: Seq[AcquisitionSubtaskItem] = type1(0x3002011A, SQ)


@item
class AcquisitionSubtaskItem(Item):
    """Item of table C.36.29-1 in AcquisitionTaskSequence/AcquisitionSubtaskSequence, PS3.3 C.36.29."""

    AcquisitionSubtaskIndex: int = numbered(0x3002011D, US)
    SubtaskWorkitemCodeSequence: Codes[CodeSequenceItem] = type1(0x3002011B, SQ)
    AcquisitionSignalType: str = type1(0x30020129, CS)
    AcquisitionMethod: str = type1(0x3002012A, CS)
    PositionAcquisitionTemplateIdentificationSequence: OptSeq[PositionAcquisitionTemplateIdentificationItem] = type3(0x3002011F, SQ)
    ReferencedBaselineParametersRTRadiationInstanceSequence: OptSeq[ReferencedBaselineParametersRTRadiationInstanceItem] = type1c(0x3002011E, SQ)  # if ProjectionImagingAcquisitionParameterSequence.ImagingSourceLocationSpecificationType in {RELATIVE_PARAMS} or ProjectionImagingAcquisitionParameterSequence.ImagingApertureSpecificationType in {BEAM, RELATIVE_TO_BEAM}
    ReferencedDeviceIndex: int | None = type1c(0x300A0607, US)  # if NumberOfAcquisitionDevices > 1
    RTDeviceDistanceReferenceLocationCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x300A0659, SQ)
    RTBeamModifierDefinitionDistance: Attr[float | None, AnyFD | None] = type1c(0x300A0688, FD)  # if present(RTDeviceDistanceReferenceLocationCodeSequence)
    AcquisitionInitiationSequence: OptSeq[ContentMacroItem] = type3(0x30020135, SQ)
    KVImagingGenerationParametersSequence: OptSeq[KVRadiationImageAcquisitionParametersItem] = type1c(0x30020127, SQ)  # if AcquisitionSignalType in {KV}
    MVImagingGenerationParametersSequence: OptSeq[MVRadiationImageAcquisitionParametersItem] = type1c(0x30020128, SQ)  # if AcquisitionSignalType in {MV}
    ProjectionImagingAcquisitionParameterSequence: OptSeq[ProjectionImagingAcquisitionParameterItem] = type1c(0x30020125, SQ)  # if AcquisitionMethod in {PROJECTION}
    CTImagingAcquisitionParameterSequence: OptSeq[N3DRTConeBeamImagingGeometryItem] = type1c(0x30020126, SQ)  # if AcquisitionMethod in {CT}
    DeviceSpecificAcquisitionParameterSequence: OptSeq[ContentMacroItem] = type3(0x30020131, SQ)
    AdditionalRTAccessoryDeviceSequence: OptSeq[AdditionalRTAccessoryDeviceItem] = type1c(0x30020130, SQ)
    ReferencedPositionReferenceInstanceSequence: OptSeq[RelatedInformationEntitiesItem] = type3(0x30020132, SQ)


@item
class PositionAcquisitionTemplateIdentificationItem(Item):
    """Item of table C.36.29-1 in AcquisitionTaskSequence/AcquisitionSubtaskSequence/PositionAcquisitionTemplateIdentificationSequence, PS3.3 C.36.29."""

    PositionAcquisitionTemplateName: str = type1(0x30020121, LO)
    PositionAcquisitionTemplateCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x30020122, SQ)  # if not present(PositionAcquisitionTemplateID)
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
    ImagingDeviceLocationMatrixSequence: OptSeq[MatrixBasedRTImagingGeometryItem] = type1c(0x30020112, SQ)  # if present(ImagingSourceLocationSpecificationType) and ImagingSourceLocationSpecificationType in {ABSOLUTE_MATRIX}
    ImagingDeviceLocationParameterSequence: OptSeq[ImagingDeviceLocationParameterItem] = type1c(0x30020113, SQ)  # if present(ImagingSourceLocationSpecificationType) and ImagingSourceLocationSpecificationType in {ABSOLUTE_PARAMS, RELATIVE_PARAMS}
    ImagingApertureSpecificationType: Literal["OPEN", "BEAM", "RELATIVE_TO_BEAM", "CUSTOM"] | None = type3(0x30020115, CS)
    ImagingSourceToBeamModifierDefinitionPlaneDistance: Attr[float | None, AnyFD | None] = type1c(0x3002012D, FD)  # if ImagingApertureSpecificationType not in {OPEN}
    ReferencedRadiationRTControlPointIndex: int | None = type1c(0x300A073B, US)  # if ImagingApertureSpecificationType in {BEAM, RELATIVE_TO_BEAM}
    ImagingApertureSequence: OptSeq[RTBeamLimitingDeviceOpeningSequenceItem] = type1c(0x30020114, SQ)  # if ImagingApertureSpecificationType in {CUSTOM, RELATIVE_TO_BEAM}


@item
class AdditionalRTAccessoryDeviceItem(Item):
    """Item of table C.36.29-1 in AcquisitionTaskSequence/AcquisitionSubtaskSequence/AdditionalRTAccessoryDeviceSequence, PS3.3 C.36.29."""

    ReferencedDeviceIndex: int = type1(0x300A0607, US)
    DeviceSpecificAcquisitionParameterSequence: OptSeq[ContentMacroItem] = type3(0x30020131, SQ)

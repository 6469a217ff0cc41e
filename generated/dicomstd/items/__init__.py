"""Sequence items, PS3.3 2024b. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.macros.algorithm_identification import AlgorithmIdentificationItem as AlgorithmIdentificationItem
    from dicomstd.macros.specimen import AlternateContainerIdentifierItem as AlternateContainerIdentifierItem
    from dicomstd.modules.patient import BreedRegistrationItem as BreedRegistrationItem
    from dicomstd.macros.ct_acquisition_details import CTAcquisitionDetailsItem as CTAcquisitionDetailsItem
    from dicomstd.macros.ct_exposure import CTExposureItem as CTExposureItem
    from dicomstd.macros.ct_geometry import CTGeometryItem as CTGeometryItem
    from dicomstd.modules.ct_image import CTImageCTAdditionalXRaySourceItem as CTImageCTAdditionalXRaySourceItem
    from dicomstd.macros.ct_x_ray_details import CTXRayDetailsCTXRayDetailsItem as CTXRayDetailsCTXRayDetailsItem
    from dicomstd.macros.code_sequence import CodeSequenceItem as CodeSequenceItem
    from dicomstd.modules.sop_common import CodingSchemeIdentificationItem as CodingSchemeIdentificationItem
    from dicomstd.modules.sop_common import CodingSchemeResourcesItem as CodingSchemeResourcesItem
    from dicomstd.modules.common_instance_reference import CommonInstanceReferenceReferencedSeriesItem as CommonInstanceReferenceReferencedSeriesItem
    from dicomstd.modules.clinical_trial_study import ConsentForClinicalTrialUseItem as ConsentForClinicalTrialUseItem
    from dicomstd.macros.specimen import ContainerComponentItem as ContainerComponentItem
    from dicomstd.macros.content_item import ContentItemReferencedSOPItem as ContentItemReferencedSOPItem
    from dicomstd.macros.content_item_with_modifiers import ContentItemWithModifiersItem as ContentItemWithModifiersItem
    from dicomstd.macros.content_item import ContentMacroItem as ContentMacroItem
    from dicomstd.modules.sop_common import ContextGroupIdentificationItem as ContextGroupIdentificationItem
    from dicomstd.modules.contrast_bolus import ContrastBolusAdministrationRouteItem as ContrastBolusAdministrationRouteItem
    from dicomstd.modules.sop_common import ContributingEquipmentItem as ContributingEquipmentItem
    from dicomstd.macros.referenced_instances_and_access import DICOMMediaRetrievalItem as DICOMMediaRetrievalItem
    from dicomstd.macros.referenced_instances_and_access import DICOMRetrievalItem as DICOMRetrievalItem
    from dicomstd.macros.multi_energy_ct_processing import DecompositionMaterialItem as DecompositionMaterialItem
    from dicomstd.modules.sop_common import DeidentificationActionItem as DeidentificationActionItem
    from dicomstd.modules.device import DeviceItem as DeviceItem
    from dicomstd.macros.digital_signatures import DigitalSignaturesItem as DigitalSignaturesItem
    from dicomstd.modules.sop_common import EncryptedAttributesItem as EncryptedAttributesItem
    from dicomstd.macros.code_sequence import EquivalentCodeItem as EquivalentCodeItem
    from dicomstd.macros.general_anatomy_optional import GeneralAnatomyOptionalAnatomicRegionItem as GeneralAnatomyOptionalAnatomicRegionItem
    from dicomstd.modules.general_reference import GeneralReferenceReferencedImageItem as GeneralReferenceReferencedImageItem
    from dicomstd.modules.general_reference import GeneralReferenceReferencedInstanceItem as GeneralReferenceReferencedInstanceItem
    from dicomstd.modules.general_reference import GeneralReferenceSourceImageItem as GeneralReferenceSourceImageItem
    from dicomstd.modules.general_reference import GeneralReferenceSourceInstanceItem as GeneralReferenceSourceInstanceItem
    from dicomstd.modules.general_series import GeneralSeriesRelatedSeriesItem as GeneralSeriesRelatedSeriesItem
    from dicomstd.modules.patient import GeneticModificationsItem as GeneticModificationsItem
    from dicomstd.macros.patient_group import GroupOfPatientsIdentificationItem as GroupOfPatientsIdentificationItem
    from dicomstd.modules.sop_common import HL7StructuredDocumentReferenceItem as HL7StructuredDocumentReferenceItem
    from dicomstd.macros.hl7v2_hierarchic_designator import HL7v2HierarchicDesignatorItem as HL7v2HierarchicDesignatorItem
    from dicomstd.macros.image_pixel import ImagePixelItem as ImagePixelItem
    from dicomstd.macros.image_sop_instance_reference import ImageSOPInstanceReferenceItem as ImageSOPInstanceReferenceItem
    from dicomstd.macros.issuer_of_patient_id import IssuerOfPatientIDQualifiersItem as IssuerOfPatientIDQualifiersItem
    from dicomstd.macros.digital_signatures import MACParametersItem as MACParametersItem
    from dicomstd.modules.sop_common import MappingResourceIdentificationItem as MappingResourceIdentificationItem
    from dicomstd.macros.multi_energy_ct_processing import MaterialAttenuationItem as MaterialAttenuationItem
    from dicomstd.macros.modality_lut import ModalityLUTItem as ModalityLUTItem
    from dicomstd.modules.multi_energy_ct_image import MultienergyCTAcquisitionItem as MultienergyCTAcquisitionItem
    from dicomstd.macros.multi_energy_ct_characteristics import MultienergyCTCharacteristicsItem as MultienergyCTCharacteristicsItem
    from dicomstd.macros.multi_energy_ct_path import MultienergyCTPathItem as MultienergyCTPathItem
    from dicomstd.macros.multi_energy_ct_processing import MultienergyCTProcessingItem as MultienergyCTProcessingItem
    from dicomstd.macros.multi_energy_ct_x_ray_detector import MultienergyCTXRayDetectorItem as MultienergyCTXRayDetectorItem
    from dicomstd.macros.multi_energy_ct_x_ray_source import MultienergyCTXRaySourceItem as MultienergyCTXRaySourceItem
    from dicomstd.macros.original_attributes import NonconformingModifiedAttributesItem as NonconformingModifiedAttributesItem
    from dicomstd.macros.optional_view_and_slice_progression_direction import OptionalViewAndSliceProgressionDirectionViewCodeItem as OptionalViewAndSliceProgressionDirectionViewCodeItem
    from dicomstd.macros.original_attributes import OriginalAttributesItem as OriginalAttributesItem
    from dicomstd.modules.clinical_trial_subject import OtherClinicalTrialProtocolIDsItem as OtherClinicalTrialProtocolIDsItem
    from dicomstd.modules.patient import PatientOtherPatientIDsItem as PatientOtherPatientIDsItem
    from dicomstd.macros.performed_procedure_step_summary import PerformedProcedureStepSummaryPerformedProtocolCodeItem as PerformedProcedureStepSummaryPerformedProtocolCodeItem
    from dicomstd.macros.performed_procedure_step_summary import PerformedProcedureStepSummaryProtocolContextItem as PerformedProcedureStepSummaryProtocolContextItem
    from dicomstd.macros.person_identification import PersonIdentificationItem as PersonIdentificationItem
    from dicomstd.macros.primary_anatomic_structure import PrimaryAnatomicStructurePrimaryAnatomicStructureItem as PrimaryAnatomicStructurePrimaryAnatomicStructureItem
    from dicomstd.modules.sop_common import PrivateDataElementCharacteristicsItem as PrivateDataElementCharacteristicsItem
    from dicomstd.modules.sop_common import PrivateDataElementDefinitionItem as PrivateDataElementDefinitionItem
    from dicomstd.macros.real_world_value_mapping_item import RealWorldValueMappingItem as RealWorldValueMappingItem
    from dicomstd.macros.general_procedure_protocol_reference import ReferencedDefinedProtocolItem as ReferencedDefinedProtocolItem
    from dicomstd.macros.referenced_instances_and_access import ReferencedInstancesAndAccessItem as ReferencedInstancesAndAccessItem
    from dicomstd.macros.referenced_instances_and_access import ReferencedInstancesAndAccessReferencedSOPItem as ReferencedInstancesAndAccessReferencedSOPItem
    from dicomstd.macros.general_procedure_protocol_reference import ReferencedPerformedProtocolItem as ReferencedPerformedProtocolItem
    from dicomstd.macros.request_attributes import RequestAttributesItem as RequestAttributesItem
    from dicomstd.macros.request_attributes import RequestAttributesProtocolContextItem as RequestAttributesProtocolContextItem
    from dicomstd.macros.sop_instance_reference import SOPInstanceReferenceItem as SOPInstanceReferenceItem
    from dicomstd.macros.request_attributes import ScheduledProtocolCodeItem as ScheduledProtocolCodeItem
    from dicomstd.macros.series_and_instance_reference import SeriesAndInstanceReferenceReferencedSeriesItem as SeriesAndInstanceReferenceReferencedSeriesItem
    from dicomstd.macros.patient_group import SourcePatientGroupIdentificationItem as SourcePatientGroupIdentificationItem
    from dicomstd.macros.specimen import SpecimenPreparationItem as SpecimenPreparationItem
    from dicomstd.macros.specimen import SpecimenSpecimenDescriptionItem as SpecimenSpecimenDescriptionItem
    from dicomstd.modules.patient import StrainStockItem as StrainStockItem
    from dicomstd.modules.common_instance_reference import StudiesContainingOtherReferencedInstancesItem as StudiesContainingOtherReferencedInstancesItem
    from dicomstd.macros.udi import UDIItem as UDIItem
    from dicomstd.macros.voi_lut import VOILUTMacroItem as VOILUTMacroItem
    from dicomstd.macros.voi_lut import VOILUTVOILUTItem as VOILUTVOILUTItem
    from dicomstd.macros.referenced_instances_and_access import WADORSRetrievalItem as WADORSRetrievalItem
    from dicomstd.macros.referenced_instances_and_access import WADORetrievalItem as WADORetrievalItem
    from dicomstd.macros.referenced_instances_and_access import XDSRetrievalItem as XDSRetrievalItem

_PLACES = {
    "AlgorithmIdentificationItem": "dicomstd.macros.algorithm_identification",
    "AlternateContainerIdentifierItem": "dicomstd.macros.specimen",
    "BreedRegistrationItem": "dicomstd.modules.patient",
    "CTAcquisitionDetailsItem": "dicomstd.macros.ct_acquisition_details",
    "CTExposureItem": "dicomstd.macros.ct_exposure",
    "CTGeometryItem": "dicomstd.macros.ct_geometry",
    "CTImageCTAdditionalXRaySourceItem": "dicomstd.modules.ct_image",
    "CTXRayDetailsCTXRayDetailsItem": "dicomstd.macros.ct_x_ray_details",
    "CodeSequenceItem": "dicomstd.macros.code_sequence",
    "CodingSchemeIdentificationItem": "dicomstd.modules.sop_common",
    "CodingSchemeResourcesItem": "dicomstd.modules.sop_common",
    "CommonInstanceReferenceReferencedSeriesItem": "dicomstd.modules.common_instance_reference",
    "ConsentForClinicalTrialUseItem": "dicomstd.modules.clinical_trial_study",
    "ContainerComponentItem": "dicomstd.macros.specimen",
    "ContentItemReferencedSOPItem": "dicomstd.macros.content_item",
    "ContentItemWithModifiersItem": "dicomstd.macros.content_item_with_modifiers",
    "ContentMacroItem": "dicomstd.macros.content_item",
    "ContextGroupIdentificationItem": "dicomstd.modules.sop_common",
    "ContrastBolusAdministrationRouteItem": "dicomstd.modules.contrast_bolus",
    "ContributingEquipmentItem": "dicomstd.modules.sop_common",
    "DICOMMediaRetrievalItem": "dicomstd.macros.referenced_instances_and_access",
    "DICOMRetrievalItem": "dicomstd.macros.referenced_instances_and_access",
    "DecompositionMaterialItem": "dicomstd.macros.multi_energy_ct_processing",
    "DeidentificationActionItem": "dicomstd.modules.sop_common",
    "DeviceItem": "dicomstd.modules.device",
    "DigitalSignaturesItem": "dicomstd.macros.digital_signatures",
    "EncryptedAttributesItem": "dicomstd.modules.sop_common",
    "EquivalentCodeItem": "dicomstd.macros.code_sequence",
    "GeneralAnatomyOptionalAnatomicRegionItem": "dicomstd.macros.general_anatomy_optional",
    "GeneralReferenceReferencedImageItem": "dicomstd.modules.general_reference",
    "GeneralReferenceReferencedInstanceItem": "dicomstd.modules.general_reference",
    "GeneralReferenceSourceImageItem": "dicomstd.modules.general_reference",
    "GeneralReferenceSourceInstanceItem": "dicomstd.modules.general_reference",
    "GeneralSeriesRelatedSeriesItem": "dicomstd.modules.general_series",
    "GeneticModificationsItem": "dicomstd.modules.patient",
    "GroupOfPatientsIdentificationItem": "dicomstd.macros.patient_group",
    "HL7StructuredDocumentReferenceItem": "dicomstd.modules.sop_common",
    "HL7v2HierarchicDesignatorItem": "dicomstd.macros.hl7v2_hierarchic_designator",
    "ImagePixelItem": "dicomstd.macros.image_pixel",
    "ImageSOPInstanceReferenceItem": "dicomstd.macros.image_sop_instance_reference",
    "IssuerOfPatientIDQualifiersItem": "dicomstd.macros.issuer_of_patient_id",
    "MACParametersItem": "dicomstd.macros.digital_signatures",
    "MappingResourceIdentificationItem": "dicomstd.modules.sop_common",
    "MaterialAttenuationItem": "dicomstd.macros.multi_energy_ct_processing",
    "ModalityLUTItem": "dicomstd.macros.modality_lut",
    "MultienergyCTAcquisitionItem": "dicomstd.modules.multi_energy_ct_image",
    "MultienergyCTCharacteristicsItem": "dicomstd.macros.multi_energy_ct_characteristics",
    "MultienergyCTPathItem": "dicomstd.macros.multi_energy_ct_path",
    "MultienergyCTProcessingItem": "dicomstd.macros.multi_energy_ct_processing",
    "MultienergyCTXRayDetectorItem": "dicomstd.macros.multi_energy_ct_x_ray_detector",
    "MultienergyCTXRaySourceItem": "dicomstd.macros.multi_energy_ct_x_ray_source",
    "NonconformingModifiedAttributesItem": "dicomstd.macros.original_attributes",
    "OptionalViewAndSliceProgressionDirectionViewCodeItem": "dicomstd.macros.optional_view_and_slice_progression_direction",
    "OriginalAttributesItem": "dicomstd.macros.original_attributes",
    "OtherClinicalTrialProtocolIDsItem": "dicomstd.modules.clinical_trial_subject",
    "PatientOtherPatientIDsItem": "dicomstd.modules.patient",
    "PerformedProcedureStepSummaryPerformedProtocolCodeItem": "dicomstd.macros.performed_procedure_step_summary",
    "PerformedProcedureStepSummaryProtocolContextItem": "dicomstd.macros.performed_procedure_step_summary",
    "PersonIdentificationItem": "dicomstd.macros.person_identification",
    "PrimaryAnatomicStructurePrimaryAnatomicStructureItem": "dicomstd.macros.primary_anatomic_structure",
    "PrivateDataElementCharacteristicsItem": "dicomstd.modules.sop_common",
    "PrivateDataElementDefinitionItem": "dicomstd.modules.sop_common",
    "RealWorldValueMappingItem": "dicomstd.macros.real_world_value_mapping_item",
    "ReferencedDefinedProtocolItem": "dicomstd.macros.general_procedure_protocol_reference",
    "ReferencedInstancesAndAccessItem": "dicomstd.macros.referenced_instances_and_access",
    "ReferencedInstancesAndAccessReferencedSOPItem": "dicomstd.macros.referenced_instances_and_access",
    "ReferencedPerformedProtocolItem": "dicomstd.macros.general_procedure_protocol_reference",
    "RequestAttributesItem": "dicomstd.macros.request_attributes",
    "RequestAttributesProtocolContextItem": "dicomstd.macros.request_attributes",
    "SOPInstanceReferenceItem": "dicomstd.macros.sop_instance_reference",
    "ScheduledProtocolCodeItem": "dicomstd.macros.request_attributes",
    "SeriesAndInstanceReferenceReferencedSeriesItem": "dicomstd.macros.series_and_instance_reference",
    "SourcePatientGroupIdentificationItem": "dicomstd.macros.patient_group",
    "SpecimenPreparationItem": "dicomstd.macros.specimen",
    "SpecimenSpecimenDescriptionItem": "dicomstd.macros.specimen",
    "StrainStockItem": "dicomstd.modules.patient",
    "StudiesContainingOtherReferencedInstancesItem": "dicomstd.modules.common_instance_reference",
    "UDIItem": "dicomstd.macros.udi",
    "VOILUTMacroItem": "dicomstd.macros.voi_lut",
    "VOILUTVOILUTItem": "dicomstd.macros.voi_lut",
    "WADORSRetrievalItem": "dicomstd.macros.referenced_instances_and_access",
    "WADORetrievalItem": "dicomstd.macros.referenced_instances_and_access",
    "XDSRetrievalItem": "dicomstd.macros.referenced_instances_and_access",
}

__all__ = [
    "AlgorithmIdentificationItem",
    "AlternateContainerIdentifierItem",
    "BreedRegistrationItem",
    "CTAcquisitionDetailsItem",
    "CTExposureItem",
    "CTGeometryItem",
    "CTImageCTAdditionalXRaySourceItem",
    "CTXRayDetailsCTXRayDetailsItem",
    "CodeSequenceItem",
    "CodingSchemeIdentificationItem",
    "CodingSchemeResourcesItem",
    "CommonInstanceReferenceReferencedSeriesItem",
    "ConsentForClinicalTrialUseItem",
    "ContainerComponentItem",
    "ContentItemReferencedSOPItem",
    "ContentItemWithModifiersItem",
    "ContentMacroItem",
    "ContextGroupIdentificationItem",
    "ContrastBolusAdministrationRouteItem",
    "ContributingEquipmentItem",
    "DICOMMediaRetrievalItem",
    "DICOMRetrievalItem",
    "DecompositionMaterialItem",
    "DeidentificationActionItem",
    "DeviceItem",
    "DigitalSignaturesItem",
    "EncryptedAttributesItem",
    "EquivalentCodeItem",
    "GeneralAnatomyOptionalAnatomicRegionItem",
    "GeneralReferenceReferencedImageItem",
    "GeneralReferenceReferencedInstanceItem",
    "GeneralReferenceSourceImageItem",
    "GeneralReferenceSourceInstanceItem",
    "GeneralSeriesRelatedSeriesItem",
    "GeneticModificationsItem",
    "GroupOfPatientsIdentificationItem",
    "HL7StructuredDocumentReferenceItem",
    "HL7v2HierarchicDesignatorItem",
    "ImagePixelItem",
    "ImageSOPInstanceReferenceItem",
    "IssuerOfPatientIDQualifiersItem",
    "MACParametersItem",
    "MappingResourceIdentificationItem",
    "MaterialAttenuationItem",
    "ModalityLUTItem",
    "MultienergyCTAcquisitionItem",
    "MultienergyCTCharacteristicsItem",
    "MultienergyCTPathItem",
    "MultienergyCTProcessingItem",
    "MultienergyCTXRayDetectorItem",
    "MultienergyCTXRaySourceItem",
    "NonconformingModifiedAttributesItem",
    "OptionalViewAndSliceProgressionDirectionViewCodeItem",
    "OriginalAttributesItem",
    "OtherClinicalTrialProtocolIDsItem",
    "PatientOtherPatientIDsItem",
    "PerformedProcedureStepSummaryPerformedProtocolCodeItem",
    "PerformedProcedureStepSummaryProtocolContextItem",
    "PersonIdentificationItem",
    "PrimaryAnatomicStructurePrimaryAnatomicStructureItem",
    "PrivateDataElementCharacteristicsItem",
    "PrivateDataElementDefinitionItem",
    "RealWorldValueMappingItem",
    "ReferencedDefinedProtocolItem",
    "ReferencedInstancesAndAccessItem",
    "ReferencedInstancesAndAccessReferencedSOPItem",
    "ReferencedPerformedProtocolItem",
    "RequestAttributesItem",
    "RequestAttributesProtocolContextItem",
    "SOPInstanceReferenceItem",
    "ScheduledProtocolCodeItem",
    "SeriesAndInstanceReferenceReferencedSeriesItem",
    "SourcePatientGroupIdentificationItem",
    "SpecimenPreparationItem",
    "SpecimenSpecimenDescriptionItem",
    "StrainStockItem",
    "StudiesContainingOtherReferencedInstancesItem",
    "UDIItem",
    "VOILUTMacroItem",
    "VOILUTVOILUTItem",
    "WADORSRetrievalItem",
    "WADORetrievalItem",
    "XDSRetrievalItem",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)

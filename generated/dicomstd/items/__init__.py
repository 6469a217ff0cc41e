"""Sequence items, PS3.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.macros.mr_arterial_spin_labeling import ASLBolusCutoffTimingItem as ASLBolusCutoffTimingItem
    from dicomstd.macros.mr_arterial_spin_labeling import ASLSlabItem as ASLSlabItem
    from dicomstd.macros.access_end_points import AccessEndPointsItem as AccessEndPointsItem
    from dicomstd.items.acquisition_context_sr import AcquisitionContextSRReferencedSOPItem as AcquisitionContextSRReferencedSOPItem
    from dicomstd.macros.patient_position_acquisition_device import AcquisitionDeviceItem as AcquisitionDeviceItem
    from dicomstd.modules.general_defined_acquisition import AcquisitionProtocolElementSpecificationItem as AcquisitionProtocolElementSpecificationItem
    from dicomstd.modules.rt_patient_position_acquisition_instruction import AcquisitionSubtaskItem as AcquisitionSubtaskItem
    from dicomstd.modules.rt_patient_position_acquisition_instruction import AcquisitionTaskItem as AcquisitionTaskItem
    from dicomstd.macros.subjective_refraction_measurements import AddOtherItem as AddOtherItem
    from dicomstd.modules.rt_radiation_record_common import AdditionalParameterRecordingInstanceItem as AdditionalParameterRecordingInstanceItem
    from dicomstd.modules.rt_patient_position_acquisition_instruction import AdditionalRTAccessoryDeviceItem as AdditionalRTAccessoryDeviceItem
    from dicomstd.modules.advanced_blending_presentation_state import AdvancedBlendingItem as AdvancedBlendingItem
    from dicomstd.modules.advanced_blending_presentation_state import AdvancedBlendingPresentationStateAdvancedBlendingReferencedImageItem as AdvancedBlendingPresentationStateAdvancedBlendingReferencedImageItem
    from dicomstd.modules.advanced_blending_presentation_state import AdvancedBlendingPresentationStateAdvancedBlendingSoftcopyVOILUTReferencedImageItem as AdvancedBlendingPresentationStateAdvancedBlendingSoftcopyVOILUTReferencedImageItem
    from dicomstd.modules.advanced_blending_presentation_state import AdvancedBlendingPresentationStateSoftcopyVOILUTItem as AdvancedBlendingPresentationStateSoftcopyVOILUTItem
    from dicomstd.macros.algorithm_identification import AlgorithmIdentificationItem as AlgorithmIdentificationItem
    from dicomstd.macros.specimen import AlternateContainerIdentifierItem as AlternateContainerIdentifierItem
    from dicomstd.macros.content_identification import AlternateContentDescriptionItem as AlternateContentDescriptionItem
    from dicomstd.modules.inventory import AlternateRepresentationItem as AlternateRepresentationItem
    from dicomstd.macros.waveform_filter_characteristics import AnalogFilterCharacteristicsItem as AnalogFilterCharacteristicsItem
    from dicomstd.modules.presentation_animation import AnimationCurveItem as AnimationCurveItem
    from dicomstd.modules.microscopy_bulk_simple_annotations import AnnotationGroupItem as AnnotationGroupItem
    from dicomstd.modules.microscopy_bulk_simple_annotations import AnnotationPropertyTypeCodeItem as AnnotationPropertyTypeCodeItem
    from dicomstd.macros.intraocular_lens_calculations import AnteriorChamberDepthItem as AnteriorChamberDepthItem
    from dicomstd.modules.rt_brachy_application_setups import ApplicationSetupItem as ApplicationSetupItem
    from dicomstd.modules.rt_general_machine_verification import ApplicatorItem as ApplicatorItem
    from dicomstd.modules.protocol_approval import ApprovalItem as ApprovalItem
    from dicomstd.macros.assertion import AssertionItem as AssertionItem
    from dicomstd.modules.content_assessment_results import AssessedSOPInstanceItem as AssessedSOPInstanceItem
    from dicomstd.modules.content_assessment_results import AssessmentObservationsItem as AssessmentObservationsItem
    from dicomstd.macros.rt_tolerance_set import AttributeToleranceValuesItem as AttributeToleranceValuesItem
    from dicomstd.macros.attribute_value_constraint import AttributeValueConstraintItem as AttributeValueConstraintItem
    from dicomstd.macros.attribute_value import AttributeValueItem as AttributeValueItem
    from dicomstd.modules.autorefraction_measurements import AutorefractionLeftEyeItem as AutorefractionLeftEyeItem
    from dicomstd.modules.autorefraction_measurements import AutorefractionRightEyeItem as AutorefractionRightEyeItem
    from dicomstd.modules.image_box_pixel_presentation import BasicColorImageItem as BasicColorImageItem
    from dicomstd.modules.image_box_pixel_presentation import BasicGrayscaleImageItem as BasicGrayscaleImageItem
    from dicomstd.items.basic_text_sr import BasicTextSRReferencedSOPItem as BasicTextSRReferencedSOPItem
    from dicomstd.modules.rt_beams import BeamDoseVerificationControlPointItem as BeamDoseVerificationControlPointItem
    from dicomstd.modules.rt_general_machine_verification import BeamLimitingDeviceLeafPairsItem as BeamLimitingDeviceLeafPairsItem
    from dicomstd.macros.beam_limiting_device_position import BeamLimitingDevicePositionBeamLimitingDevicePositionItem as BeamLimitingDevicePositionBeamLimitingDevicePositionItem
    from dicomstd.modules.rt_beams_delivery_instruction import BeamTaskItem as BeamTaskItem
    from dicomstd.modules.billing_and_material_management_code import BillingSuppliesAndDevicesItem as BillingSuppliesAndDevicesItem
    from dicomstd.modules.advanced_blending_presentation_state_display import BlendingDisplayInputItem as BlendingDisplayInputItem
    from dicomstd.modules.advanced_blending_presentation_state_display import BlendingDisplayItem as BlendingDisplayItem
    from dicomstd.modules.presentation_state_blending import BlendingItem as BlendingItem
    from dicomstd.modules.enhanced_palette_color_lookup_table import BlendingLUT1Item as BlendingLUT1Item
    from dicomstd.modules.enhanced_palette_color_lookup_table import BlendingLUT2Item as BlendingLUT2Item
    from dicomstd.macros.blocks_definition import BlockDefinitionItem as BlockDefinitionItem
    from dicomstd.macros.blocks_definition import BlockEdgeDataItem as BlockEdgeDataItem
    from dicomstd.macros.blocks_definition import BlocksDefinitionBlockSlabItem as BlocksDefinitionBlockSlabItem
    from dicomstd.macros.boluses_definition import BolusDefinitionItem as BolusDefinitionItem
    from dicomstd.modules.rt_brachy_application_setups import BrachyAccessoryDeviceItem as BrachyAccessoryDeviceItem
    from dicomstd.modules.rt_brachy_session_record import BrachyControlPointDeliveredItem as BrachyControlPointDeliveredItem
    from dicomstd.modules.rt_brachy_application_setups import BrachyControlPointItem as BrachyControlPointItem
    from dicomstd.modules.rt_brachy_session_record import BrachyPulseControlPointDeliveredItem as BrachyPulseControlPointDeliveredItem
    from dicomstd.modules.rt_brachy_application_setups import BrachyReferencedDoseReferenceItem as BrachyReferencedDoseReferenceItem
    from dicomstd.modules.rt_brachy_application_setup_delivery_instruction import BrachyTaskItem as BrachyTaskItem
    from dicomstd.macros.breast_biopsy_target import BreastBiopsyTargetBiopsyTargetItem as BreastBiopsyTargetBiopsyTargetItem
    from dicomstd.items.breast_projection_x_ray_image import BreastProjectionXRayImagePerFrameFunctionalGroupsItem as BreastProjectionXRayImagePerFrameFunctionalGroupsItem
    from dicomstd.items.breast_projection_x_ray_image import BreastProjectionXRayImageSharedFunctionalGroupsItem as BreastProjectionXRayImageSharedFunctionalGroupsItem
    from dicomstd.modules.breast_tomosynthesis_acquisition import BreastTomosynthesisAcquisitionPerProjectionAcquisitionItem as BreastTomosynthesisAcquisitionPerProjectionAcquisitionItem
    from dicomstd.modules.breast_tomosynthesis_acquisition import BreastTomosynthesisAcquisitionXRay3DAcquisitionItem as BreastTomosynthesisAcquisitionXRay3DAcquisitionItem
    from dicomstd.modules.breast_tomosynthesis_contributing_sources import BreastTomosynthesisContributingSourcesContributingSourcesItem as BreastTomosynthesisContributingSourcesContributingSourcesItem
    from dicomstd.items.breast_tomosynthesis_image import BreastTomosynthesisImagePerFrameFunctionalGroupsItem as BreastTomosynthesisImagePerFrameFunctionalGroupsItem
    from dicomstd.items.breast_tomosynthesis_image import BreastTomosynthesisImageSharedFunctionalGroupsItem as BreastTomosynthesisImageSharedFunctionalGroupsItem
    from dicomstd.modules.breast_view import BreastViewViewCodeItem as BreastViewViewCodeItem
    from dicomstd.macros.breast_x_ray_geometry import BreastXRayGeometryXRayGeometryItem as BreastXRayGeometryXRayGeometryItem
    from dicomstd.macros.breast_x_ray_isocenter_reference_system import BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem as BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem
    from dicomstd.macros.breast_x_ray_positioner import BreastXRayPositionerPositionerPositionItem as BreastXRayPositionerPositionerPositionItem
    from dicomstd.modules.patient import BreedRegistrationItem as BreedRegistrationItem
    from dicomstd.modules.c_arm_photon_electron_beam import CArmPhotonElectronControlPointItem as CArmPhotonElectronControlPointItem
    from dicomstd.macros.ct_acquisition_details import CTAcquisitionDetailsItem as CTAcquisitionDetailsItem
    from dicomstd.macros.ct_acquisition_type import CTAcquisitionTypeItem as CTAcquisitionTypeItem
    from dicomstd.macros.ct_additional_x_ray_source import CTAdditionalXRaySourceCTAdditionalXRaySourceItem as CTAdditionalXRaySourceCTAdditionalXRaySourceItem
    from dicomstd.macros.ct_exposure import CTExposureItem as CTExposureItem
    from dicomstd.macros.ct_geometry import CTGeometryItem as CTGeometryItem
    from dicomstd.modules.ct_image import CTImageCTAdditionalXRaySourceItem as CTImageCTAdditionalXRaySourceItem
    from dicomstd.macros.ct_image_frame_type import CTImageFrameTypeItem as CTImageFrameTypeItem
    from dicomstd.items.ct_performed_procedure_protocol import CTPerformedProcedureProtocolReferencedPerformedProtocolItem as CTPerformedProcedureProtocolReferencedPerformedProtocolItem
    from dicomstd.macros.ct_pixel_value_transformation import CTPixelValueTransformationPixelValueTransformationItem as CTPixelValueTransformationPixelValueTransformationItem
    from dicomstd.macros.ct_position import CTPositionItem as CTPositionItem
    from dicomstd.macros.ct_reconstruction import CTReconstructionItem as CTReconstructionItem
    from dicomstd.macros.ct_table_dynamics import CTTableDynamicsItem as CTTableDynamicsItem
    from dicomstd.macros.ct_x_ray_details import CTXRayDetailsCTXRayDetailsItem as CTXRayDetailsCTXRayDetailsItem
    from dicomstd.modules.calculated_dose_reference_record import CalculatedDoseReferenceItem as CalculatedDoseReferenceItem
    from dicomstd.macros.calculated_toric_power import CalculatedToricPowerItem as CalculatedToricPowerItem
    from dicomstd.macros.calculated_iol import CalculationCommentItem as CalculationCommentItem
    from dicomstd.modules.nm_isotope import CalibrationDataItem as CalibrationDataItem
    from dicomstd.macros.x_ray_calibration_device_usage import CalibrationItem as CalibrationItem
    from dicomstd.macros.camera_position import CameraPositionGroupItem as CameraPositionGroupItem
    from dicomstd.macros.cardiac_synchronization import CardiacSynchronizationItem as CardiacSynchronizationItem
    from dicomstd.macros.table_content_item import CellValuesItem as CellValuesItem
    from dicomstd.modules.waveform import ChannelDefinitionItem as ChannelDefinitionItem
    from dicomstd.modules.rt_brachy_application_setup_delivery_instruction import ChannelDeliveryContinuationItem as ChannelDeliveryContinuationItem
    from dicomstd.modules.rt_brachy_application_setup_delivery_instruction import ChannelDeliveryOrderItem as ChannelDeliveryOrderItem
    from dicomstd.modules.waveform import ChannelDisplayItem as ChannelDisplayItem
    from dicomstd.modules.waveform import ChannelImpedanceItem as ChannelImpedanceItem
    from dicomstd.modules.rt_brachy_application_setups import ChannelItem as ChannelItem
    from dicomstd.modules.rt_brachy_application_setups import ChannelShieldItem as ChannelShieldItem
    from dicomstd.macros.mr_metabolite_map import ChemicalShiftItem as ChemicalShiftItem
    from dicomstd.items.chest_cad_sr import ChestCADSRReferencedSOPItem as ChestCADSRReferencedSOPItem
    from dicomstd.macros.code_sequence import CodeSequenceItem as CodeSequenceItem
    from dicomstd.modules.sop_common import CodingSchemeIdentificationItem as CodingSchemeIdentificationItem
    from dicomstd.modules.sop_common import CodingSchemeResourcesItem as CodingSchemeResourcesItem
    from dicomstd.macros.x_ray_collimator import CollimatorShapeItem as CollimatorShapeItem
    from dicomstd.items.colon_cad_sr import ColonCADSRReferencedSOPItem as ColonCADSRReferencedSOPItem
    from dicomstd.modules.segment_reference import CombinationSegmentReferenceItem as CombinationSegmentReferenceItem
    from dicomstd.modules.common_instance_reference import CommonInstanceReferenceReferencedSeriesItem as CommonInstanceReferenceReferencedSeriesItem
    from dicomstd.macros.compensators_definition import CompensatorDefinitionItem as CompensatorDefinitionItem
    from dicomstd.modules.rt_beams import CompensatorItem as CompensatorItem
    from dicomstd.macros.compensators_definition import CompensatorShapeItem as CompensatorShapeItem
    from dicomstd.modules.implant_assembly_template import ComponentAssemblyItem as ComponentAssemblyItem
    from dicomstd.modules.implant_assembly_template import ComponentItem as ComponentItem
    from dicomstd.modules.implant_assembly_template import ComponentTypesItem as ComponentTypesItem
    from dicomstd.modules.graphic_annotation import CompoundGraphicItem as CompoundGraphicItem
    from dicomstd.items.comprehensive_3d_sr import Comprehensive3DSRReferencedSOPItem as Comprehensive3DSRReferencedSOPItem
    from dicomstd.items.comprehensive_sr import ComprehensiveSRReferencedSOPItem as ComprehensiveSRReferencedSOPItem
    from dicomstd.modules.waveform_annotation import ConceptCodeItem as ConceptCodeItem
    from dicomstd.modules.waveform_annotation import ConceptNameCodeItem as ConceptNameCodeItem
    from dicomstd.macros.conceptual_volume import ConceptualVolumeConceptualVolumeConstituentSegmentationReferenceItem as ConceptualVolumeConceptualVolumeConstituentSegmentationReferenceItem
    from dicomstd.macros.conceptual_volume_segmentation_reference_and_combination import ConceptualVolumeConstituentItem as ConceptualVolumeConstituentItem
    from dicomstd.macros.conceptual_volume import ConceptualVolumeItem as ConceptualVolumeItem
    from dicomstd.macros.conceptual_volume_segmentation_reference_and_combination import ConceptualVolumeSegmentationReferenceAndCombinationConceptualVolumeConstituentSegmentationReferenceItem as ConceptualVolumeSegmentationReferenceAndCombinationConceptualVolumeConstituentSegmentationReferenceItem
    from dicomstd.macros.conceptual_volume_segmentation_reference_and_combination import ConceptualVolumeSegmentationReferenceAndCombinationItem as ConceptualVolumeSegmentationReferenceAndCombinationItem
    from dicomstd.macros.conceptual_volume_segmentation_reference_and_combination import ConceptualVolumeSegmentationReferenceItem as ConceptualVolumeSegmentationReferenceItem
    from dicomstd.modules.qa_results import ConfigurationQAResultsItem as ConfigurationQAResultsItem
    from dicomstd.macros.confocal_microscopy_image_frame_type import ConfocalMicroscopyImageFrameTypeItem as ConfocalMicroscopyImageFrameTypeItem
    from dicomstd.items.confocal_microscopy_image import ConfocalMicroscopyImagePerFrameFunctionalGroupsItem as ConfocalMicroscopyImagePerFrameFunctionalGroupsItem
    from dicomstd.items.confocal_microscopy_image import ConfocalMicroscopyImageSharedFunctionalGroupsItem as ConfocalMicroscopyImageSharedFunctionalGroupsItem
    from dicomstd.items.confocal_microscopy_tiled_pyramidal_image import ConfocalMicroscopyTiledPyramidalImagePerFrameFunctionalGroupsItem as ConfocalMicroscopyTiledPyramidalImagePerFrameFunctionalGroupsItem
    from dicomstd.items.confocal_microscopy_tiled_pyramidal_image import ConfocalMicroscopyTiledPyramidalImageSharedFunctionalGroupsItem as ConfocalMicroscopyTiledPyramidalImageSharedFunctionalGroupsItem
    from dicomstd.modules.clinical_trial_study import ConsentForClinicalTrialUseItem as ConsentForClinicalTrialUseItem
    from dicomstd.macros.specimen import ContainerComponentItem as ContainerComponentItem
    from dicomstd.macros.container import ContainerContentTemplateItem as ContainerContentTemplateItem
    from dicomstd.macros.content_item import ContentItemReferencedSOPItem as ContentItemReferencedSOPItem
    from dicomstd.macros.content_item_with_modifiers import ContentItemWithModifiersItem as ContentItemWithModifiersItem
    from dicomstd.macros.content_item import ContentMacroItem as ContentMacroItem
    from dicomstd.modules.sop_common import ContextGroupIdentificationItem as ContextGroupIdentificationItem
    from dicomstd.modules.roi_contour import ContourItem as ContourItem
    from dicomstd.modules.enhanced_contrast_bolus import ContrastAdministrationProfileItem as ContrastAdministrationProfileItem
    from dicomstd.modules.contrast_bolus import ContrastBolusAdministrationRouteItem as ContrastBolusAdministrationRouteItem
    from dicomstd.modules.enhanced_contrast_bolus import ContrastBolusAgentItem as ContrastBolusAgentItem
    from dicomstd.macros.contrast_bolus_usage import ContrastBolusUsageItem as ContrastBolusUsageItem
    from dicomstd.modules.sop_common import ContributingEquipmentItem as ContributingEquipmentItem
    from dicomstd.macros.general_contributing_sources import ContributingSOPInstancesReferenceItem as ContributingSOPInstancesReferenceItem
    from dicomstd.modules.rt_beams_session_record import ControlPointDeliveryItem as ControlPointDeliveryItem
    from dicomstd.modules.rt_beams import ControlPointItem as ControlPointItem
    from dicomstd.modules.rt_conventional_machine_verification import ConventionalControlPointVerificationItem as ConventionalControlPointVerificationItem
    from dicomstd.modules.rt_conventional_machine_verification import ConventionalMachineVerificationItem as ConventionalMachineVerificationItem
    from dicomstd.macros.intraocular_lens_calculations import CorneaMeasurementsItem as CorneaMeasurementsItem
    from dicomstd.macros.intraocular_lens_calculations import CornealSizeItem as CornealSizeItem
    from dicomstd.modules.corneal_topography_map_analysis import CornealTopographyMapAnalysisSourceImageItem as CornealTopographyMapAnalysisSourceImageItem
    from dicomstd.items.corneal_topography_map import CornealTopographyMapAnatomicRegionItem as CornealTopographyMapAnatomicRegionItem
    from dicomstd.items.corneal_topography_map import CornealTopographyMapSourceImageItem as CornealTopographyMapSourceImageItem
    from dicomstd.macros.cylinder_sequence import CylinderItem as CylinderItem
    from dicomstd.macros.referenced_instances_and_access import DICOMMediaRetrievalItem as DICOMMediaRetrievalItem
    from dicomstd.macros.referenced_instances_and_access import DICOMRetrievalItem as DICOMRetrievalItem
    from dicomstd.macros.storage import DICOMStorageItem as DICOMStorageItem
    from dicomstd.modules.rt_dvh import DVHItem as DVHItem
    from dicomstd.modules.rt_dvh import DVHReferencedROIItem as DVHReferencedROIItem
    from dicomstd.modules.dx_image import DXImageVOILUTItem as DXImageVOILUTItem
    from dicomstd.modules.dx_positioning import DXPositioningPatientOrientationCodeItem as DXPositioningPatientOrientationCodeItem
    from dicomstd.modules.dx_positioning import DXPositioningViewCodeItem as DXPositioningViewCodeItem
    from dicomstd.modules.enhanced_palette_color_lookup_table import DataFrameAssignmentItem as DataFrameAssignmentItem
    from dicomstd.modules.nm_multi_gated_acquisition import DataInformationItem as DataInformationItem
    from dicomstd.macros.multi_energy_ct_processing import DecompositionMaterialItem as DecompositionMaterialItem
    from dicomstd.modules.defined_storage import DefinedStorageParametersSpecificationItem as DefinedStorageParametersSpecificationItem
    from dicomstd.modules.deformable_spatial_registration import DeformableRegistrationGridItem as DeformableRegistrationGridItem
    from dicomstd.modules.deformable_spatial_registration import DeformableRegistrationItem as DeformableRegistrationItem
    from dicomstd.modules.deformable_spatial_registration import DeformableSpatialRegistrationUsedFiducialsItem as DeformableSpatialRegistrationUsedFiducialsItem
    from dicomstd.modules.sop_common import DeidentificationActionItem as DeidentificationActionItem
    from dicomstd.modules.rt_ion_beams_session_record import DeliveredDepthDoseParametersItem as DeliveredDepthDoseParametersItem
    from dicomstd.modules.rt_beams_delivery_instruction import DeliveryVerificationImageItem as DeliveryVerificationImageItem
    from dicomstd.modules.rt_ion_beams import DepthDoseParametersItem as DepthDoseParametersItem
    from dicomstd.macros.conceptual_volume import DerivationConceptualVolumeItem as DerivationConceptualVolumeItem
    from dicomstd.macros.derivation_image import DerivationImageItem as DerivationImageItem
    from dicomstd.macros.derivation_image import DerivationImageSourceImageItem as DerivationImageSourceImageItem
    from dicomstd.items.dermoscopic_photography_image import DermoscopicPhotographyImageAnatomicRegionItem as DermoscopicPhotographyImageAnatomicRegionItem
    from dicomstd.items.dermoscopic_photography_image import DermoscopicPhotographyImageReferencedImageItem as DermoscopicPhotographyImageReferencedImageItem
    from dicomstd.modules.nm_detector import DetectorInformationItem as DetectorInformationItem
    from dicomstd.macros.breast_x_ray_detector import DetectorPositionItem as DetectorPositionItem
    from dicomstd.macros.device_identification import DeviceIdentificationItem as DeviceIdentificationItem
    from dicomstd.modules.device import DeviceItem as DeviceItem
    from dicomstd.macros.device_motion_control import DeviceMotionControlItem as DeviceMotionControlItem
    from dicomstd.macros.mr_diffusion import DiffusionBMatrixItem as DiffusionBMatrixItem
    from dicomstd.macros.mr_diffusion import DiffusionGradientDirectionItem as DiffusionGradientDirectionItem
    from dicomstd.macros.waveform_filter_characteristics import DigitalFilterCharacteristicsItem as DigitalFilterCharacteristicsItem
    from dicomstd.items.digital_intra_oral_x_ray_image import DigitalIntraOralXRayImageAnatomicRegionItem as DigitalIntraOralXRayImageAnatomicRegionItem
    from dicomstd.items.digital_intra_oral_x_ray_image import DigitalIntraOralXRayImagePrimaryAnatomicStructureItem as DigitalIntraOralXRayImagePrimaryAnatomicStructureItem
    from dicomstd.items.digital_intra_oral_x_ray_image import DigitalIntraOralXRayImageVOILUTItem as DigitalIntraOralXRayImageVOILUTItem
    from dicomstd.items.digital_mammography_x_ray_image import DigitalMammographyXRayImageAnatomicRegionItem as DigitalMammographyXRayImageAnatomicRegionItem
    from dicomstd.items.digital_mammography_x_ray_image import DigitalMammographyXRayImageVOILUTItem as DigitalMammographyXRayImageVOILUTItem
    from dicomstd.items.digital_mammography_x_ray_image import DigitalMammographyXRayImageViewCodeItem as DigitalMammographyXRayImageViewCodeItem
    from dicomstd.macros.digital_signatures import DigitalSignaturesItem as DigitalSignaturesItem
    from dicomstd.items.digital_x_ray_image import DigitalXRayImageAnatomicRegionItem as DigitalXRayImageAnatomicRegionItem
    from dicomstd.items.digital_x_ray_image import DigitalXRayImageVOILUTItem as DigitalXRayImageVOILUTItem
    from dicomstd.modules.multi_frame_dimension import DimensionIndexItem as DimensionIndexItem
    from dicomstd.modules.multi_frame_dimension import DimensionOrganizationItem as DimensionOrganizationItem
    from dicomstd.modules.segment_reference import DirectSegmentReferenceItem as DirectSegmentReferenceItem
    from dicomstd.modules.directory_information import DirectoryRecordContentItem as DirectoryRecordContentItem
    from dicomstd.modules.directory_information import DirectoryRecordContentReferencedSOPItem as DirectoryRecordContentReferencedSOPItem
    from dicomstd.modules.directory_information import DirectoryRecordItem as DirectoryRecordItem
    from dicomstd.modules.qa_results import DisplayCalibrationResultItem as DisplayCalibrationResultItem
    from dicomstd.macros.display_qa_result_context import DisplayQAResultContextActualHumanPerformersItem as DisplayQAResultContextActualHumanPerformersItem
    from dicomstd.macros.display_qa_result_context import DisplayQAResultContextMeasurementEquipmentItem as DisplayQAResultContextMeasurementEquipmentItem
    from dicomstd.modules.hanging_protocol_display import DisplaySetsItem as DisplaySetsItem
    from dicomstd.macros.display_shutter import DisplayShutterItem as DisplayShutterItem
    from dicomstd.modules.display_system import DisplaySubsystemConfigurationItem as DisplaySubsystemConfigurationItem
    from dicomstd.modules.display_system import DisplaySubsystemItem as DisplaySubsystemItem
    from dicomstd.modules.qa_results import DisplaySubsystemQAResultsItem as DisplaySubsystemQAResultsItem
    from dicomstd.modules.display_system import DisplaySystemMeasurementEquipmentItem as DisplaySystemMeasurementEquipmentItem
    from dicomstd.modules.displayed_area import DisplayedAreaSelectionItem as DisplayedAreaSelectionItem
    from dicomstd.macros.document_relationship import DocumentRelationshipContentItem as DocumentRelationshipContentItem
    from dicomstd.macros.document_relationship import DocumentRelationshipContentReferencedSOPItem as DocumentRelationshipContentReferencedSOPItem
    from dicomstd.modules.rt_prescription import DoseReferenceItem as DoseReferenceItem
    from dicomstd.modules.rt_dose_contribution import DoseValuesItem as DoseValuesItem
    from dicomstd.modules.rt_enhanced_prescription import DosimetricObjectiveItem as DosimetricObjectiveItem
    from dicomstd.macros.dosimetric_objective import DosimetricObjectiveParameterItem as DosimetricObjectiveParameterItem
    from dicomstd.macros.radiobiological_dose_effect_description import EffectiveDoseCalculationMethodCategoryCodeItem as EffectiveDoseCalculationMethodCategoryCodeItem
    from dicomstd.modules.encapsulated_document import EncapsulatedDocumentContentItem as EncapsulatedDocumentContentItem
    from dicomstd.modules.encapsulated_document import EncapsulatedDocumentContentReferencedSOPItem as EncapsulatedDocumentContentReferencedSOPItem
    from dicomstd.modules.encapsulated_document import EncapsulatedDocumentContentTemplateItem as EncapsulatedDocumentContentTemplateItem
    from dicomstd.modules.encapsulated_document import EncapsulatedDocumentReferencedImageItem as EncapsulatedDocumentReferencedImageItem
    from dicomstd.modules.encapsulated_document import EncapsulatedDocumentReferencedInstanceItem as EncapsulatedDocumentReferencedInstanceItem
    from dicomstd.modules.encapsulated_document import EncapsulatedDocumentSourceInstanceItem as EncapsulatedDocumentSourceInstanceItem
    from dicomstd.modules.sop_common import EncryptedAttributesItem as EncryptedAttributesItem
    from dicomstd.modules.nm_isotope import EnergyWindowInformationItem as EnergyWindowInformationItem
    from dicomstd.items.enhanced_ct_image import EnhancedCTImagePerFrameFunctionalGroupsItem as EnhancedCTImagePerFrameFunctionalGroupsItem
    from dicomstd.items.enhanced_ct_image import EnhancedCTImageSharedFunctionalGroupsItem as EnhancedCTImageSharedFunctionalGroupsItem
    from dicomstd.items.enhanced_continuous_rt_image import EnhancedContinuousRTImageSharedFunctionalGroupsItem as EnhancedContinuousRTImageSharedFunctionalGroupsItem
    from dicomstd.items.enhanced_mr_color_image import EnhancedMRColorImagePerFrameFunctionalGroupsItem as EnhancedMRColorImagePerFrameFunctionalGroupsItem
    from dicomstd.items.enhanced_mr_color_image import EnhancedMRColorImageSharedFunctionalGroupsItem as EnhancedMRColorImageSharedFunctionalGroupsItem
    from dicomstd.items.enhanced_mr_image import EnhancedMRImagePerFrameFunctionalGroupsItem as EnhancedMRImagePerFrameFunctionalGroupsItem
    from dicomstd.items.enhanced_mr_image import EnhancedMRImageSharedFunctionalGroupsItem as EnhancedMRImageSharedFunctionalGroupsItem
    from dicomstd.modules.enhanced_pet_acquisition import EnhancedPETAcquisitionEnergyWindowRangeItem as EnhancedPETAcquisitionEnergyWindowRangeItem
    from dicomstd.items.enhanced_pet_image import EnhancedPETImagePerFrameFunctionalGroupsItem as EnhancedPETImagePerFrameFunctionalGroupsItem
    from dicomstd.items.enhanced_pet_image import EnhancedPETImageRelatedSeriesItem as EnhancedPETImageRelatedSeriesItem
    from dicomstd.items.enhanced_pet_image import EnhancedPETImageSharedFunctionalGroupsItem as EnhancedPETImageSharedFunctionalGroupsItem
    from dicomstd.modules.enhanced_pet_isotope import EnhancedPETIsotopeRadiopharmaceuticalInformationItem as EnhancedPETIsotopeRadiopharmaceuticalInformationItem
    from dicomstd.modules.enhanced_pet_series import EnhancedPETSeriesRelatedSeriesItem as EnhancedPETSeriesRelatedSeriesItem
    from dicomstd.modules.enhanced_palette_color_lookup_table import EnhancedPaletteColorLookupTableItem as EnhancedPaletteColorLookupTableItem
    from dicomstd.items.enhanced_rt_image import EnhancedRTImagePerFrameFunctionalGroupsItem as EnhancedRTImagePerFrameFunctionalGroupsItem
    from dicomstd.items.enhanced_rt_image import EnhancedRTImageSharedFunctionalGroupsItem as EnhancedRTImageSharedFunctionalGroupsItem
    from dicomstd.items.enhanced_sr import EnhancedSRReferencedSOPItem as EnhancedSRReferencedSOPItem
    from dicomstd.modules.enhanced_us_image import EnhancedUSImageReferencedImageItem as EnhancedUSImageReferencedImageItem
    from dicomstd.modules.enhanced_us_image import EnhancedUSImageReferencedInstanceItem as EnhancedUSImageReferencedInstanceItem
    from dicomstd.modules.enhanced_us_image import EnhancedUSImageSourceImageItem as EnhancedUSImageSourceImageItem
    from dicomstd.modules.enhanced_us_series import EnhancedUSSeriesPerformedProtocolCodeItem as EnhancedUSSeriesPerformedProtocolCodeItem
    from dicomstd.modules.enhanced_us_series import EnhancedUSSeriesProtocolContextItem as EnhancedUSSeriesProtocolContextItem
    from dicomstd.items.enhanced_us_volume import EnhancedUSVolumeAnatomicRegionItem as EnhancedUSVolumeAnatomicRegionItem
    from dicomstd.items.enhanced_us_volume import EnhancedUSVolumePerFrameFunctionalGroupsItem as EnhancedUSVolumePerFrameFunctionalGroupsItem
    from dicomstd.items.enhanced_us_volume import EnhancedUSVolumePerformedProtocolCodeItem as EnhancedUSVolumePerformedProtocolCodeItem
    from dicomstd.items.enhanced_us_volume import EnhancedUSVolumePerformedProtocolCodeProtocolContextItem as EnhancedUSVolumePerformedProtocolCodeProtocolContextItem
    from dicomstd.items.enhanced_us_volume import EnhancedUSVolumeReferencedImageItem as EnhancedUSVolumeReferencedImageItem
    from dicomstd.items.enhanced_us_volume import EnhancedUSVolumeReferencedInstanceItem as EnhancedUSVolumeReferencedInstanceItem
    from dicomstd.items.enhanced_us_volume import EnhancedUSVolumeSharedFunctionalGroupsItem as EnhancedUSVolumeSharedFunctionalGroupsItem
    from dicomstd.items.enhanced_us_volume import EnhancedUSVolumeSourceImageItem as EnhancedUSVolumeSourceImageItem
    from dicomstd.items.enhanced_xa_image import EnhancedXAImagePerFrameFunctionalGroupsItem as EnhancedXAImagePerFrameFunctionalGroupsItem
    from dicomstd.items.enhanced_xa_image import EnhancedXAImageSharedFunctionalGroupsItem as EnhancedXAImageSharedFunctionalGroupsItem
    from dicomstd.modules.enhanced_xa_xrf_image import EnhancedXAXRFImagePatientOrientationCodeItem as EnhancedXAXRFImagePatientOrientationCodeItem
    from dicomstd.modules.enhanced_xa_xrf_image import EnhancedXAXRFImageReferencedInstanceItem as EnhancedXAXRFImageReferencedInstanceItem
    from dicomstd.items.enhanced_xrf_image import EnhancedXRFImagePerFrameFunctionalGroupsItem as EnhancedXRFImagePerFrameFunctionalGroupsItem
    from dicomstd.items.enhanced_xrf_image import EnhancedXRFImageSharedFunctionalGroupsItem as EnhancedXRFImageSharedFunctionalGroupsItem
    from dicomstd.items.enhanced_x_ray_radiation_dose_sr import EnhancedXRayRadiationDoseSRReferencedSOPItem as EnhancedXRayRadiationDoseSRReferencedSOPItem
    from dicomstd.modules.display_system import EquipmentAdministratorItem as EquipmentAdministratorItem
    from dicomstd.modules.rt_delivery_device_common import EquipmentReferencePointCoordinatesItem as EquipmentReferencePointCoordinatesItem
    from dicomstd.modules.equipment_specification import EquipmentSpecificationGeneralAccessoryItem as EquipmentSpecificationGeneralAccessoryItem
    from dicomstd.macros.code_sequence import EquivalentCodeItem as EquivalentCodeItem
    from dicomstd.macros.conceptual_volume import EquivalentConceptualVolumesItem as EquivalentConceptualVolumesItem
    from dicomstd.modules.enhanced_us_image import EventTimerItem as EventTimerItem
    from dicomstd.modules.photoacoustic_acquisition_parameters import ExcitationWavelengthItem as ExcitationWavelengthItem
    from dicomstd.modules.excluded_intervals import ExcludedIntervalsItem as ExcludedIntervalsItem
    from dicomstd.modules.rt_dose_contribution import ExpectedInVivoMeasurementValuesItem as ExpectedInVivoMeasurementValuesItem
    from dicomstd.macros.x_ray_exposure_control_sensing_regions import ExposureControlSensingRegionsItem as ExposureControlSensingRegionsItem
    from dicomstd.modules.rt_image import ExposureItem as ExposureItem
    from dicomstd.macros.extended_selector_attribute import ExtendedSelectorAttributeItem as ExtendedSelectorAttributeItem
    from dicomstd.items.extensible_sr import ExtensibleSRReferencedSOPItem as ExtensibleSRReferencedSOPItem
    from dicomstd.macros.externally_sourced_data_set_identification import ExternallySourcedDataSetIdentificationItem as ExternallySourcedDataSetIdentificationItem
    from dicomstd.macros.surface_mesh_primitives import FacetItem as FacetItem
    from dicomstd.modules.spatial_fiducials import FiducialItem as FiducialItem
    from dicomstd.modules.spatial_fiducials import FiducialSetItem as FiducialSetItem
    from dicomstd.macros.x_ray_field_of_view import FieldOfViewItem as FieldOfViewItem
    from dicomstd.modules.inventory import FileAccessItem as FileAccessItem
    from dicomstd.macros.fill_style_sequence import FillStyleItem as FillStyleItem
    from dicomstd.modules.billing_and_material_management_code import FilmConsumptionItem as FilmConsumptionItem
    from dicomstd.modules.hanging_protocol_display import FilterOperationsItem as FilterOperationsItem
    from dicomstd.modules.rt_patient_setup import FixationDeviceItem as FixationDeviceItem
    from dicomstd.modules.visual_field_static_perimetry_test_reliability import FixationItem as FixationItem
    from dicomstd.macros.cornea_measurement import FlatCornealAxisItem as FlatCornealAxisItem
    from dicomstd.modules.real_time_bulk_data_flow import FlowIdentifierItem as FlowIdentifierItem
    from dicomstd.modules.rt_image import FluenceMapItem as FluenceMapItem
    from dicomstd.modules.rt_enhanced_prescription import FractionBasedRelationshipItem as FractionBasedRelationshipItem
    from dicomstd.modules.rt_fraction_scheme import FractionGroupItem as FractionGroupItem
    from dicomstd.modules.rt_treatment_summary_record import FractionGroupSummaryItem as FractionGroupSummaryItem
    from dicomstd.macros.radiation_fraction_pattern import FractionPatternItem as FractionPatternItem
    from dicomstd.modules.rt_treatment_summary_record import FractionStatusSummaryItem as FractionStatusSummaryItem
    from dicomstd.macros.x_ray_frame_acquisition import FrameAcquisitionItem as FrameAcquisitionItem
    from dicomstd.macros.frame_anatomy import FrameAnatomyItem as FrameAnatomyItem
    from dicomstd.macros.frame_content import FrameContentItem as FrameContentItem
    from dicomstd.macros.x_ray_frame_detector_parameters import FrameDetectorParametersItem as FrameDetectorParametersItem
    from dicomstd.modules.xa_xrf_presentation_state_shutter import FrameDisplayShutterItem as FrameDisplayShutterItem
    from dicomstd.modules.frame_extraction import FrameExtractionItem as FrameExtractionItem
    from dicomstd.macros.x_ray_frame_pixel_data_properties import FramePixelDataPropertiesItem as FramePixelDataPropertiesItem
    from dicomstd.macros.frame_pixel_shift import FramePixelShiftItem as FramePixelShiftItem
    from dicomstd.macros.frame_usefulness import FrameUsefulnessGroupItem as FrameUsefulnessGroupItem
    from dicomstd.macros.frame_voi_lut import FrameVOILUTItem as FrameVOILUTItem
    from dicomstd.macros.functional_mr import FunctionalMRItem as FunctionalMRItem
    from dicomstd.modules.nm_multi_gated_acquisition import GatedInformationItem as GatedInformationItem
    from dicomstd.modules.rt_beams_session_record import GatingBeamHoldTransitionItem as GatingBeamHoldTransitionItem
    from dicomstd.macros.general_accessories_definition import GeneralAccessoryDefinitionItem as GeneralAccessoryDefinitionItem
    from dicomstd.macros.general_anatomy_mandatory import GeneralAnatomyMandatoryAnatomicRegionItem as GeneralAnatomyMandatoryAnatomicRegionItem
    from dicomstd.macros.general_anatomy_optional import GeneralAnatomyOptionalAnatomicRegionItem as GeneralAnatomyOptionalAnatomicRegionItem
    from dicomstd.macros.general_anatomy_required import GeneralAnatomyRequiredAnatomicRegionItem as GeneralAnatomyRequiredAnatomicRegionItem
    from dicomstd.macros.general_contributing_sources import GeneralContributingSourcesReferencedInstanceItem as GeneralContributingSourcesReferencedInstanceItem
    from dicomstd.macros.general_contributing_sources import GeneralContributingSourcesReferencedSeriesItem as GeneralContributingSourcesReferencedSeriesItem
    from dicomstd.modules.general_defined_acquisition import GeneralDefinedAcquisitionParametersSpecificationItem as GeneralDefinedAcquisitionParametersSpecificationItem
    from dicomstd.modules.general_defined_reconstruction import GeneralDefinedReconstructionParametersSpecificationItem as GeneralDefinedReconstructionParametersSpecificationItem
    from dicomstd.modules.rt_general_machine_verification import GeneralMachineVerificationItem as GeneralMachineVerificationItem
    from dicomstd.modules.general_reference import GeneralReferenceReferencedImageItem as GeneralReferenceReferencedImageItem
    from dicomstd.modules.general_reference import GeneralReferenceReferencedInstanceItem as GeneralReferenceReferencedInstanceItem
    from dicomstd.modules.general_reference import GeneralReferenceSourceImageItem as GeneralReferenceSourceImageItem
    from dicomstd.modules.general_reference import GeneralReferenceSourceInstanceItem as GeneralReferenceSourceInstanceItem
    from dicomstd.modules.general_series import GeneralSeriesRelatedSeriesItem as GeneralSeriesRelatedSeriesItem
    from dicomstd.modules.patient import GeneticModificationsItem as GeneticModificationsItem
    from dicomstd.modules.visual_field_static_perimetry_test_results import GlobalDeviationProbabilityItem as GlobalDeviationProbabilityItem
    from dicomstd.modules.graphic_annotation import GraphicAnnotationItem as GraphicAnnotationItem
    from dicomstd.modules.graphic_annotation import GraphicAnnotationTextObjectItem as GraphicAnnotationTextObjectItem
    from dicomstd.modules.spatial_fiducials import GraphicCoordinatesDataItem as GraphicCoordinatesDataItem
    from dicomstd.modules.graphic_group import GraphicGroupItem as GraphicGroupItem
    from dicomstd.modules.graphic_layer import GraphicLayerItem as GraphicLayerItem
    from dicomstd.modules.graphic_annotation import GraphicObjectItem as GraphicObjectItem
    from dicomstd.items.grayscale_softcopy_presentation_state import GrayscaleSoftcopyPresentationStateMaskSubtractionItem as GrayscaleSoftcopyPresentationStateMaskSubtractionItem
    from dicomstd.macros.patient_group import GroupOfPatientsIdentificationItem as GroupOfPatientsIdentificationItem
    from dicomstd.modules.sop_common import HL7StructuredDocumentReferenceItem as HL7StructuredDocumentReferenceItem
    from dicomstd.macros.hl7v2_hierarchic_designator import HL7v2HierarchicDesignatorItem as HL7v2HierarchicDesignatorItem
    from dicomstd.modules.generic_implant_template_2d_drawings import HPGLDocumentItem as HPGLDocumentItem
    from dicomstd.modules.generic_implant_template_2d_drawings import HPGLPenItem as HPGLPenItem
    from dicomstd.modules.hanging_protocol_definition import HangingProtocolDefinitionHangingProtocolDefinitionItem as HangingProtocolDefinitionHangingProtocolDefinitionItem
    from dicomstd.macros.hanging_protocol_keys import HangingProtocolKeysHangingProtocolDefinitionItem as HangingProtocolKeysHangingProtocolDefinitionItem
    from dicomstd.macros.hierarchical_sop_instance_reference import HierarchicalSOPInstanceReferenceItem as HierarchicalSOPInstanceReferenceItem
    from dicomstd.macros.hierarchical_series_reference import HierarchicalSeriesReferenceItem as HierarchicalSeriesReferenceItem
    from dicomstd.macros.hierarchical_series_reference import HierarchicalSeriesReferenceReferencedSOPItem as HierarchicalSeriesReferenceReferencedSOPItem
    from dicomstd.modules.image_histogram import HistogramItem as HistogramItem
    from dicomstd.macros.calculated_iol import IOLPowerItem as IOLPowerItem
    from dicomstd.macros.identified_person_or_device import IdentifiedPersonOrDeviceItem as IdentifiedPersonOrDeviceItem
    from dicomstd.macros.identity_pixel_value_transformation import IdentityPixelValueTransformationPixelValueTransformationItem as IdentityPixelValueTransformationPixelValueTransformationItem
    from dicomstd.modules.image_acquisition_results import ImageAcquisitionResultsProtocolContextItem as ImageAcquisitionResultsProtocolContextItem
    from dicomstd.modules.image_acquisition_results import ImageAcquisitionResultsReferencedImageItem as ImageAcquisitionResultsReferencedImageItem
    from dicomstd.modules.structured_display_image_box import ImageBoxSynchronizationItem as ImageBoxSynchronizationItem
    from dicomstd.modules.hanging_protocol_display import ImageBoxesItem as ImageBoxesItem
    from dicomstd.modules.slide_coordinates import ImageCenterPointCoordinatesItem as ImageCenterPointCoordinatesItem
    from dicomstd.macros.image_data_type import ImageDataTypeImageDataTypeItem as ImageDataTypeImageDataTypeItem
    from dicomstd.modules.performed_xa_reconstruction import ImageFilterDetailsItem as ImageFilterDetailsItem
    from dicomstd.macros.image_pixel import ImagePixelItem as ImagePixelItem
    from dicomstd.macros.image_reference import ImageReferenceReferencedSOPItem as ImageReferenceReferencedSOPItem
    from dicomstd.macros.image_sop_instance_reference import ImageSOPInstanceReferenceItem as ImageSOPInstanceReferenceItem
    from dicomstd.modules.hanging_protocol_definition import ImageSetSelectorItem as ImageSetSelectorItem
    from dicomstd.modules.hanging_protocol_definition import ImageSetsItem as ImageSetsItem
    from dicomstd.macros.rt_projection_imaging_request_geometry import ImagingDeviceLocationParameterItem as ImagingDeviceLocationParameterItem
    from dicomstd.modules.implant_assembly_template import ImplantAssemblyTemplateTargetAnatomyItem as ImplantAssemblyTemplateTargetAnatomyItem
    from dicomstd.modules.generic_implant_template_description import ImplantTargetAnatomyItem as ImplantTargetAnatomyItem
    from dicomstd.modules.implant_template_group import ImplantTemplateGroupMemberMatching2DCoordinatesItem as ImplantTemplateGroupMemberMatching2DCoordinatesItem
    from dicomstd.modules.implant_template_group import ImplantTemplateGroupMembersItem as ImplantTemplateGroupMembersItem
    from dicomstd.modules.implant_template_group import ImplantTemplateGroupTargetAnatomyItem as ImplantTemplateGroupTargetAnatomyItem
    from dicomstd.modules.implant_template_group import ImplantTemplateGroupVariationDimensionItem as ImplantTemplateGroupVariationDimensionItem
    from dicomstd.modules.implant_template_group import ImplantTemplateGroupVariationDimensionRankItem as ImplantTemplateGroupVariationDimensionRankItem
    from dicomstd.items.implantation_plan_sr_document import ImplantationPlanSRDocumentReferencedSOPItem as ImplantationPlanSRDocumentReferencedSOPItem
    from dicomstd.macros.ophthalmic_visual_field_global_index import IndexProbabilityItem as IndexProbabilityItem
    from dicomstd.modules.generic_implant_template_description import InformationFromManufacturerItem as InformationFromManufacturerItem
    from dicomstd.modules.instance_availability_notification import InstanceAvailabilityNotificationReferencedPerformedProcedureStepItem as InstanceAvailabilityNotificationReferencedPerformedProcedureStepItem
    from dicomstd.modules.instance_availability_notification import InstanceAvailabilityNotificationReferencedSOPItem as InstanceAvailabilityNotificationReferencedSOPItem
    from dicomstd.modules.instance_availability_notification import InstanceAvailabilityNotificationReferencedSeriesItem as InstanceAvailabilityNotificationReferencedSeriesItem
    from dicomstd.modules.instructions import InstructionItem as InstructionItem
    from dicomstd.macros.interlock import InterlockItem as InterlockItem
    from dicomstd.modules.intervention import InterventionItem as InterventionItem
    from dicomstd.modules.intra_oral_image import IntraOralImageAnatomicRegionItem as IntraOralImageAnatomicRegionItem
    from dicomstd.macros.intraocular_lens_calculations import IntraocularLensCalculationsItem as IntraocularLensCalculationsItem
    from dicomstd.macros.intraocular_lens_calculations import IntraocularLensCalculationsRefractiveStateItem as IntraocularLensCalculationsRefractiveStateItem
    from dicomstd.macros.intravascular_frame_content import IntravascularFrameContentItem as IntravascularFrameContentItem
    from dicomstd.macros.intravascular_oct_frame_content import IntravascularOCTFrameContentItem as IntravascularOCTFrameContentItem
    from dicomstd.macros.intravascular_oct_frame_type import IntravascularOCTFrameTypeItem as IntravascularOCTFrameTypeItem
    from dicomstd.modules.intravascular_oct_image import IntravascularOCTImageReferencedInstanceItem as IntravascularOCTImageReferencedInstanceItem
    from dicomstd.items.intravascular_optical_coherence_tomography_image import IntravascularOpticalCoherenceTomographyImagePerFrameFunctionalGroupsItem as IntravascularOpticalCoherenceTomographyImagePerFrameFunctionalGroupsItem
    from dicomstd.items.intravascular_optical_coherence_tomography_image import IntravascularOpticalCoherenceTomographyImageReferencedPerformedProcedureStepItem as IntravascularOpticalCoherenceTomographyImageReferencedPerformedProcedureStepItem
    from dicomstd.items.intravascular_optical_coherence_tomography_image import IntravascularOpticalCoherenceTomographyImageSharedFunctionalGroupsItem as IntravascularOpticalCoherenceTomographyImageSharedFunctionalGroupsItem
    from dicomstd.modules.inventory import InventoriedInstancesItem as InventoriedInstancesItem
    from dicomstd.modules.inventory import InventoriedSeriesItem as InventoriedSeriesItem
    from dicomstd.modules.inventory import InventoriedStudiesItem as InventoriedStudiesItem
    from dicomstd.modules.inventory import InventoryContentTemplateItem as InventoryContentTemplateItem
    from dicomstd.modules.inventory import InventoryInventoriedStudiesFileSetAccessItem as InventoryInventoriedStudiesFileSetAccessItem
    from dicomstd.modules.inventory import InventoryInventoriedStudiesInventoriedSeriesFileSetAccessItem as InventoryInventoriedStudiesInventoriedSeriesFileSetAccessItem
    from dicomstd.modules.inventory import InventoryOtherPatientIDsItem as InventoryOtherPatientIDsItem
    from dicomstd.macros.inventory_reference import InventoryReferenceItem as InventoryReferenceItem
    from dicomstd.modules.inventory import InventorySpecimenDescriptionItem as InventorySpecimenDescriptionItem
    from dicomstd.modules.rt_ion_beams import IonBeamItem as IonBeamItem
    from dicomstd.modules.rt_ion_beams import IonBeamLimitingDeviceItem as IonBeamLimitingDeviceItem
    from dicomstd.modules.rt_ion_beams import IonBlockItem as IonBlockItem
    from dicomstd.modules.rt_ion_beams_session_record import IonControlPointDeliveryItem as IonControlPointDeliveryItem
    from dicomstd.modules.rt_ion_beams import IonControlPointItem as IonControlPointItem
    from dicomstd.modules.rt_ion_machine_verification import IonControlPointVerificationItem as IonControlPointVerificationItem
    from dicomstd.modules.rt_ion_machine_verification import IonMachineVerificationItem as IonMachineVerificationItem
    from dicomstd.modules.rt_ion_beams import IonRangeCompensatorItem as IonRangeCompensatorItem
    from dicomstd.modules.rt_ion_tolerance_tables import IonToleranceTableItem as IonToleranceTableItem
    from dicomstd.modules.rt_ion_beams import IonWedgeItem as IonWedgeItem
    from dicomstd.modules.rt_ion_machine_verification import IonWedgePositionItem as IonWedgePositionItem
    from dicomstd.macros.irradiation_event_identification import IrradiationEventIdentificationItem as IrradiationEventIdentificationItem
    from dicomstd.macros.issuer_of_patient_id import IssuerOfPatientIDQualifiersItem as IssuerOfPatientIDQualifiersItem
    from dicomstd.macros.kv_radiation_image_acquisition_parameters import KVRadiationImageAcquisitionParametersItem as KVRadiationImageAcquisitionParametersItem
    from dicomstd.macros.keratometric_measurements import KeratometricMeasurementsFlatKeratometricAxisItem as KeratometricMeasurementsFlatKeratometricAxisItem
    from dicomstd.macros.keratometric_measurements import KeratometricMeasurementsItem as KeratometricMeasurementsItem
    from dicomstd.macros.keratometric_measurements import KeratometricMeasurementsSteepKeratometricAxisItem as KeratometricMeasurementsSteepKeratometricAxisItem
    from dicomstd.macros.keratometry import KeratometryFlatKeratometricAxisItem as KeratometryFlatKeratometricAxisItem
    from dicomstd.macros.keratometry import KeratometrySteepKeratometricAxisItem as KeratometrySteepKeratometricAxisItem
    from dicomstd.macros.key_object_document_keys import KeyObjectDocumentKeysContentItem as KeyObjectDocumentKeysContentItem
    from dicomstd.macros.key_object_document_keys import KeyObjectDocumentKeysContentReferencedSOPItem as KeyObjectDocumentKeysContentReferencedSOPItem
    from dicomstd.items.key_object_selection_document import KeyObjectSelectionDocumentReferencedSOPItem as KeyObjectSelectionDocumentReferencedSOPItem
    from dicomstd.modules.rt_ion_beams import LateralSpreadingDeviceItem as LateralSpreadingDeviceItem
    from dicomstd.modules.rt_ion_machine_verification import LateralSpreadingDeviceSettingsItem as LateralSpreadingDeviceSettingsItem
    from dicomstd.items.legacy_converted_enhanced_ct_image import LegacyConvertedEnhancedCTImageContrastBolusAgentItem as LegacyConvertedEnhancedCTImageContrastBolusAgentItem
    from dicomstd.items.legacy_converted_enhanced_ct_image import LegacyConvertedEnhancedCTImagePerFrameFunctionalGroupsItem as LegacyConvertedEnhancedCTImagePerFrameFunctionalGroupsItem
    from dicomstd.items.legacy_converted_enhanced_ct_image import LegacyConvertedEnhancedCTImageSharedFunctionalGroupsItem as LegacyConvertedEnhancedCTImageSharedFunctionalGroupsItem
    from dicomstd.items.legacy_converted_enhanced_mr_image import LegacyConvertedEnhancedMRImageContrastBolusAgentItem as LegacyConvertedEnhancedMRImageContrastBolusAgentItem
    from dicomstd.items.legacy_converted_enhanced_mr_image import LegacyConvertedEnhancedMRImagePerFrameFunctionalGroupsItem as LegacyConvertedEnhancedMRImagePerFrameFunctionalGroupsItem
    from dicomstd.items.legacy_converted_enhanced_mr_image import LegacyConvertedEnhancedMRImageSharedFunctionalGroupsItem as LegacyConvertedEnhancedMRImageSharedFunctionalGroupsItem
    from dicomstd.items.legacy_converted_enhanced_pet_image import LegacyConvertedEnhancedPETImagePerFrameFunctionalGroupsItem as LegacyConvertedEnhancedPETImagePerFrameFunctionalGroupsItem
    from dicomstd.items.legacy_converted_enhanced_pet_image import LegacyConvertedEnhancedPETImageRelatedSeriesItem as LegacyConvertedEnhancedPETImageRelatedSeriesItem
    from dicomstd.items.legacy_converted_enhanced_pet_image import LegacyConvertedEnhancedPETImageSharedFunctionalGroupsItem as LegacyConvertedEnhancedPETImageSharedFunctionalGroupsItem
    from dicomstd.macros.calculated_iol import LensConstantItem as LensConstantItem
    from dicomstd.macros.intraocular_lens_calculations import LensThicknessItem as LensThicknessItem
    from dicomstd.macros.lensometry_measurements import LensometryMeasurementsAddIntermediateItem as LensometryMeasurementsAddIntermediateItem
    from dicomstd.macros.lensometry_measurements import LensometryMeasurementsAddNearItem as LensometryMeasurementsAddNearItem
    from dicomstd.macros.lensometry_measurements import LensometryMeasurementsItem as LensometryMeasurementsItem
    from dicomstd.modules.ophthalmic_tomography_parameters import LightPathFilterTypeStackCodeItem as LightPathFilterTypeStackCodeItem
    from dicomstd.macros.surface_mesh_primitives import LineItem as LineItem
    from dicomstd.macros.line_style_sequence import LineStyleItem as LineStyleItem
    from dicomstd.modules.visual_field_static_perimetry_test_results import LocalizedDeviationProbabilityItem as LocalizedDeviationProbabilityItem
    from dicomstd.modules.qa_results import LuminanceResultItem as LuminanceResultItem
    from dicomstd.macros.luminance_result import LuminanceResultLuminanceResponseItem as LuminanceResultLuminanceResponseItem
    from dicomstd.modules.qa_results import LuminanceUniformityResultItem as LuminanceUniformityResultItem
    from dicomstd.macros.luminance_uniformity_result import LuminanceUniformityResultLuminanceResponseItem as LuminanceUniformityResultLuminanceResponseItem
    from dicomstd.macros.digital_signatures import MACParametersItem as MACParametersItem
    from dicomstd.modules.mpr_volumetric_presentation_state_display import MPRVolumetricPresentationStateDisplayComponentInputItem as MPRVolumetricPresentationStateDisplayComponentInputItem
    from dicomstd.modules.mpr_volumetric_presentation_state_display import MPRVolumetricPresentationStateDisplayPresentationStateClassificationComponentItem as MPRVolumetricPresentationStateDisplayPresentationStateClassificationComponentItem
    from dicomstd.modules.mpr_volumetric_presentation_state_display import MPRVolumetricPresentationStateDisplayPresentationStateCompositorComponentItem as MPRVolumetricPresentationStateDisplayPresentationStateCompositorComponentItem
    from dicomstd.modules.mpr_volumetric_presentation_state_display import MPRVolumetricPresentationStateDisplayWeightingTransferFunctionItem as MPRVolumetricPresentationStateDisplayWeightingTransferFunctionItem
    from dicomstd.macros.mr_arterial_spin_labeling import MRArterialSpinLabelingItem as MRArterialSpinLabelingItem
    from dicomstd.macros.mr_averages import MRAveragesItem as MRAveragesItem
    from dicomstd.macros.mr_diffusion import MRDiffusionItem as MRDiffusionItem
    from dicomstd.macros.mr_echo import MREchoItem as MREchoItem
    from dicomstd.macros.mr_fov_geometry import MRFOVGeometryItem as MRFOVGeometryItem
    from dicomstd.macros.mr_image_frame_type import MRImageFrameTypeItem as MRImageFrameTypeItem
    from dicomstd.macros.mr_imaging_modifier import MRImagingModifierItem as MRImagingModifierItem
    from dicomstd.macros.mr_metabolite_map import MRMetaboliteMapItem as MRMetaboliteMapItem
    from dicomstd.macros.mr_modifier import MRModifierItem as MRModifierItem
    from dicomstd.macros.mr_receive_coil import MRReceiveCoilItem as MRReceiveCoilItem
    from dicomstd.macros.mr_spatial_saturation import MRSpatialSaturationItem as MRSpatialSaturationItem
    from dicomstd.macros.mr_spectroscopy_fov_geometry import MRSpectroscopyFOVGeometryItem as MRSpectroscopyFOVGeometryItem
    from dicomstd.macros.mr_spectroscopy_frame_type import MRSpectroscopyFrameTypeItem as MRSpectroscopyFrameTypeItem
    from dicomstd.items.mr_spectroscopy import MRSpectroscopyPerFrameFunctionalGroupsItem as MRSpectroscopyPerFrameFunctionalGroupsItem
    from dicomstd.modules.mr_spectroscopy import MRSpectroscopyReferencedInstanceItem as MRSpectroscopyReferencedInstanceItem
    from dicomstd.items.mr_spectroscopy import MRSpectroscopySharedFunctionalGroupsItem as MRSpectroscopySharedFunctionalGroupsItem
    from dicomstd.macros.mr_timing_and_related_parameters import MRTimingAndRelatedParametersItem as MRTimingAndRelatedParametersItem
    from dicomstd.macros.mr_transmit_coil import MRTransmitCoilItem as MRTransmitCoilItem
    from dicomstd.macros.mr_velocity_encoding import MRVelocityEncodingItem as MRVelocityEncodingItem
    from dicomstd.macros.mv_radiation_image_acquisition_parameters import MVRadiationImageAcquisitionParametersItem as MVRadiationImageAcquisitionParametersItem
    from dicomstd.items.macular_grid_thickness_and_volume_report import MacularGridThicknessAndVolumeReportReferencedSOPItem as MacularGridThicknessAndVolumeReportReferencedSOPItem
    from dicomstd.modules.graphic_annotation import MajorTicksItem as MajorTicksItem
    from dicomstd.items.mammography_cad_sr import MammographyCADSRReferencedSOPItem as MammographyCADSRReferencedSOPItem
    from dicomstd.modules.mammography_image import MammographyImageBiopsyTargetItem as MammographyImageBiopsyTargetItem
    from dicomstd.modules.mammography_image import MammographyImageViewCodeItem as MammographyImageViewCodeItem
    from dicomstd.macros.mandatory_view_and_slice_progression_direction import MandatoryViewAndSliceProgressionDirectionViewCodeItem as MandatoryViewAndSliceProgressionDirectionViewCodeItem
    from dicomstd.modules.sop_common import MappingResourceIdentificationItem as MappingResourceIdentificationItem
    from dicomstd.modules.mask import MaskMaskSubtractionItem as MaskMaskSubtractionItem
    from dicomstd.macros.multi_energy_ct_processing import MaterialAttenuationItem as MaterialAttenuationItem
    from dicomstd.modules.generic_implant_template_mating_features import MatingFeatureDegreeOfFreedomItem as MatingFeatureDegreeOfFreedomItem
    from dicomstd.modules.generic_implant_template_mating_features import MatingFeatureItem as MatingFeatureItem
    from dicomstd.modules.generic_implant_template_mating_features import MatingFeatureSetsItem as MatingFeatureSetsItem
    from dicomstd.macros.matrix_based_rt_imaging_geometry import MatrixBasedRTImagingGeometryImageReceptorPositionItem as MatrixBasedRTImagingGeometryImageReceptorPositionItem
    from dicomstd.macros.matrix_based_rt_imaging_geometry import MatrixBasedRTImagingGeometryImagingSourcePositionItem as MatrixBasedRTImagingGeometryImagingSourcePositionItem
    from dicomstd.macros.matrix_based_rt_imaging_geometry import MatrixBasedRTImagingGeometryItem as MatrixBasedRTImagingGeometryItem
    from dicomstd.modules.spatial_registration import MatrixItem as MatrixItem
    from dicomstd.modules.spatial_registration import MatrixRegistrationItem as MatrixRegistrationItem
    from dicomstd.modules.corneal_topography_map_analysis import MaximumCornealCurvatureItem as MaximumCornealCurvatureItem
    from dicomstd.modules.measured_dose_reference_record import MeasuredDoseReferenceItem as MeasuredDoseReferenceItem
    from dicomstd.modules.rt_dose_contribution_record import MeasuredMetersetToDoseMappingItem as MeasuredMetersetToDoseMappingItem
    from dicomstd.macros.numeric_measurement import MeasuredValueItem as MeasuredValueItem
    from dicomstd.modules.media_creation_management import MediaCreationManagementFailedSOPItem as MediaCreationManagementFailedSOPItem
    from dicomstd.modules.media_creation_management import MediaCreationManagementReferencedSOPItem as MediaCreationManagementReferencedSOPItem
    from dicomstd.modules.printer_configuration import MediaInstalledItem as MediaInstalledItem
    from dicomstd.modules.microscopy_bulk_simple_annotations import MicroscopyBulkSimpleAnnotationsMeasurementValuesItem as MicroscopyBulkSimpleAnnotationsMeasurementValuesItem
    from dicomstd.modules.microscopy_bulk_simple_annotations import MicroscopyBulkSimpleAnnotationsMeasurementsItem as MicroscopyBulkSimpleAnnotationsMeasurementsItem
    from dicomstd.modules.corneal_topography_map_analysis import MinimumKeratometricItem as MinimumKeratometricItem
    from dicomstd.macros.modality_lut import ModalityLUTItem as ModalityLUTItem
    from dicomstd.modules.equipment_specification import ModelSpecificationItem as ModelSpecificationItem
    from dicomstd.modules.rt_patient_setup import MotionSynchronizationItem as MotionSynchronizationItem
    from dicomstd.macros.mr_receive_coil import MultiCoilDefinitionItem as MultiCoilDefinitionItem
    from dicomstd.items.multi_frame_grayscale_byte_secondary_capture_image import MultiFrameGrayscaleByteSecondaryCaptureImagePerFrameFunctionalGroupsItem as MultiFrameGrayscaleByteSecondaryCaptureImagePerFrameFunctionalGroupsItem
    from dicomstd.items.multi_frame_grayscale_byte_secondary_capture_image import MultiFrameGrayscaleByteSecondaryCaptureImageSharedFunctionalGroupsItem as MultiFrameGrayscaleByteSecondaryCaptureImageSharedFunctionalGroupsItem
    from dicomstd.items.multi_frame_grayscale_word_secondary_capture_image import MultiFrameGrayscaleWordSecondaryCaptureImagePerFrameFunctionalGroupsItem as MultiFrameGrayscaleWordSecondaryCaptureImagePerFrameFunctionalGroupsItem
    from dicomstd.items.multi_frame_grayscale_word_secondary_capture_image import MultiFrameGrayscaleWordSecondaryCaptureImageSharedFunctionalGroupsItem as MultiFrameGrayscaleWordSecondaryCaptureImageSharedFunctionalGroupsItem
    from dicomstd.modules.xa_xrf_presentation_state_presentation import MultiFramePresentationItem as MultiFramePresentationItem
    from dicomstd.items.multi_frame_true_color_secondary_capture_image import MultiFrameTrueColorSecondaryCaptureImagePerFrameFunctionalGroupsItem as MultiFrameTrueColorSecondaryCaptureImagePerFrameFunctionalGroupsItem
    from dicomstd.items.multi_frame_true_color_secondary_capture_image import MultiFrameTrueColorSecondaryCaptureImageSharedFunctionalGroupsItem as MultiFrameTrueColorSecondaryCaptureImageSharedFunctionalGroupsItem
    from dicomstd.modules.multi_energy_ct_image import MultienergyCTAcquisitionItem as MultienergyCTAcquisitionItem
    from dicomstd.macros.multi_energy_ct_characteristics import MultienergyCTCharacteristicsItem as MultienergyCTCharacteristicsItem
    from dicomstd.macros.multi_energy_ct_path import MultienergyCTPathItem as MultienergyCTPathItem
    from dicomstd.macros.multi_energy_ct_processing import MultienergyCTProcessingItem as MultienergyCTProcessingItem
    from dicomstd.macros.multi_energy_ct_x_ray_detector import MultienergyCTXRayDetectorItem as MultienergyCTXRayDetectorItem
    from dicomstd.macros.multi_energy_ct_x_ray_source import MultienergyCTXRaySourceItem as MultienergyCTXRaySourceItem
    from dicomstd.macros.multiple_site_general_anatomy_optional import MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem as MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem
    from dicomstd.modules.cine import MultiplexedAudioChannelsDescriptionCodeItem as MultiplexedAudioChannelsDescriptionCodeItem
    from dicomstd.macros.n3d_rt_cone_beam_imaging_geometry import N3DRTConeBeamImagingGeometryItem as N3DRTConeBeamImagingGeometryItem
    from dicomstd.modules.nm_detector import NMDetectorViewCodeItem as NMDetectorViewCodeItem
    from dicomstd.modules.nm_isotope import NMIsotopeEnergyWindowRangeItem as NMIsotopeEnergyWindowRangeItem
    from dicomstd.modules.nm_isotope import NMIsotopeInterventionDrugInformationItem as NMIsotopeInterventionDrugInformationItem
    from dicomstd.modules.nm_isotope import NMIsotopeRadiopharmaceuticalInformationItem as NMIsotopeRadiopharmaceuticalInformationItem
    from dicomstd.modules.nm_pet_patient_orientation import NMPETPatientOrientationPatientOrientationCodeItem as NMPETPatientOrientationPatientOrientationCodeItem
    from dicomstd.modules.hanging_protocol_display import NavigationIndicatorItem as NavigationIndicatorItem
    from dicomstd.macros.original_attributes import NonconformingModifiedAttributesItem as NonconformingModifiedAttributesItem
    from dicomstd.modules.generic_implant_template_description import NotificationFromManufacturerItem as NotificationFromManufacturerItem
    from dicomstd.modules.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis_image import OCTBscanAnalysisAcquisitionParametersItem as OCTBscanAnalysisAcquisitionParametersItem
    from dicomstd.macros.x_ray_object_thickness import ObjectThicknessItem as ObjectThicknessItem
    from dicomstd.modules.volume_cropping import ObliqueCroppingPlaneItem as ObliqueCroppingPlaneItem
    from dicomstd.modules.rt_brachy_application_setup_delivery_instruction import OmittedApplicationSetupItem as OmittedApplicationSetupItem
    from dicomstd.modules.rt_beams_delivery_instruction import OmittedBeamTaskItem as OmittedBeamTaskItem
    from dicomstd.modules.rt_brachy_application_setup_delivery_instruction import OmittedChannelItem as OmittedChannelItem
    from dicomstd.modules.rt_radiation_set_delivery_instruction import OmittedRadiationItem as OmittedRadiationItem
    from dicomstd.macros.mr_timing_and_related_parameters import OperatingModeItem as OperatingModeItem
    from dicomstd.modules.substance_administration_log import OperatorIdentificationItem as OperatorIdentificationItem
    from dicomstd.macros.ophthalmic_acquisition_parameters import OphthalmicAcquisitionParametersMydriaticAgentItem as OphthalmicAcquisitionParametersMydriaticAgentItem
    from dicomstd.macros.ophthalmic_acquisition_parameters import OphthalmicAcquisitionParametersRefractiveStateItem as OphthalmicAcquisitionParametersRefractiveStateItem
    from dicomstd.macros.iol_ophthalmic_axial_length import OphthalmicAxialLengthItem as OphthalmicAxialLengthItem
    from dicomstd.macros.ophthalmic_axial_measurements import OphthalmicAxialLengthMeasurementsItem as OphthalmicAxialLengthMeasurementsItem
    from dicomstd.macros.ophthalmic_axial_measurements import OphthalmicAxialLengthMeasurementsLengthSummationItem as OphthalmicAxialLengthMeasurementsLengthSummationItem
    from dicomstd.macros.ophthalmic_axial_measurements import OphthalmicAxialLengthMeasurementsTotalLengthItem as OphthalmicAxialLengthMeasurementsTotalLengthItem
    from dicomstd.macros.ophthalmic_axial_length_quality_metric import OphthalmicAxialLengthQualityMetricItem as OphthalmicAxialLengthQualityMetricItem
    from dicomstd.macros.ophthalmic_axial_length_segmental_measurements import OphthalmicAxialLengthSegmentalMeasurementsItem as OphthalmicAxialLengthSegmentalMeasurementsItem
    from dicomstd.modules.ophthalmic_axial_measurements import OphthalmicAxialMeasurementsLeftEyeItem as OphthalmicAxialMeasurementsLeftEyeItem
    from dicomstd.macros.ophthalmic_axial_measurements import OphthalmicAxialMeasurementsMydriaticAgentItem as OphthalmicAxialMeasurementsMydriaticAgentItem
    from dicomstd.macros.ophthalmic_axial_measurements_quality_image_sop_instance_reference import OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem as OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem
    from dicomstd.modules.ophthalmic_axial_measurements import OphthalmicAxialMeasurementsRightEyeItem as OphthalmicAxialMeasurementsRightEyeItem
    from dicomstd.macros.ophthalmic_axial_measurements_selected import OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem as OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem
    from dicomstd.macros.ophthalmic_axial_measurements_selected import OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem as OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem
    from dicomstd.modules.ophthalmic_optical_coherence_tomography_en_face_image_quality_rating import OphthalmicEnFaceImageQualityRatingItem as OphthalmicEnFaceImageQualityRatingItem
    from dicomstd.macros.ophthalmic_frame_location import OphthalmicFrameLocationItem as OphthalmicFrameLocationItem
    from dicomstd.items.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis import OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisPerFrameFunctionalGroupsItem as OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisPerFrameFunctionalGroupsItem
    from dicomstd.items.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis import OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisSharedFunctionalGroupsItem as OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisSharedFunctionalGroupsItem
    from dicomstd.items.ophthalmic_optical_coherence_tomography_en_face_image import OphthalmicOpticalCoherenceTomographyEnFaceImageAnatomicRegionItem as OphthalmicOpticalCoherenceTomographyEnFaceImageAnatomicRegionItem
    from dicomstd.modules.ophthalmic_optical_coherence_tomography_en_face_image import OphthalmicOpticalCoherenceTomographyEnFaceImageSourceImageItem as OphthalmicOpticalCoherenceTomographyEnFaceImageSourceImageItem
    from dicomstd.macros.ophthalmic_patient_clinical_information_and_test_lens_parameters import OphthalmicPatientClinicalInformationAndTestLensParametersItem as OphthalmicPatientClinicalInformationAndTestLensParametersItem
    from dicomstd.items.ophthalmic_photography_16_bit_image import OphthalmicPhotography16BitImageAnatomicRegionItem as OphthalmicPhotography16BitImageAnatomicRegionItem
    from dicomstd.items.ophthalmic_photography_16_bit_image import OphthalmicPhotography16BitImageSourceImageItem as OphthalmicPhotography16BitImageSourceImageItem
    from dicomstd.items.ophthalmic_photography_8_bit_image import OphthalmicPhotography8BitImageAnatomicRegionItem as OphthalmicPhotography8BitImageAnatomicRegionItem
    from dicomstd.items.ophthalmic_photography_8_bit_image import OphthalmicPhotography8BitImageSourceImageItem as OphthalmicPhotography8BitImageSourceImageItem
    from dicomstd.modules.ophthalmic_photography_image import OphthalmicPhotographyImageSourceImageItem as OphthalmicPhotographyImageSourceImageItem
    from dicomstd.items.ophthalmic_thickness_map import OphthalmicThicknessMapAnatomicRegionItem as OphthalmicThicknessMapAnatomicRegionItem
    from dicomstd.items.ophthalmic_thickness_map import OphthalmicThicknessMapIODReferencedInstanceItem as OphthalmicThicknessMapIODReferencedInstanceItem
    from dicomstd.items.ophthalmic_thickness_map import OphthalmicThicknessMapIODSourceImageItem as OphthalmicThicknessMapIODSourceImageItem
    from dicomstd.modules.ophthalmic_thickness_map_quality_rating import OphthalmicThicknessMapQualityRatingItem as OphthalmicThicknessMapQualityRatingItem
    from dicomstd.modules.ophthalmic_thickness_map_quality_rating import OphthalmicThicknessMapQualityThresholdItem as OphthalmicThicknessMapQualityThresholdItem
    from dicomstd.modules.ophthalmic_thickness_map import OphthalmicThicknessMapReferencedInstanceItem as OphthalmicThicknessMapReferencedInstanceItem
    from dicomstd.modules.ophthalmic_thickness_map import OphthalmicThicknessMapSourceImageItem as OphthalmicThicknessMapSourceImageItem
    from dicomstd.items.ophthalmic_tomography_image import OphthalmicTomographyImagePerFrameFunctionalGroupsItem as OphthalmicTomographyImagePerFrameFunctionalGroupsItem
    from dicomstd.items.ophthalmic_tomography_image import OphthalmicTomographyImageSharedFunctionalGroupsItem as OphthalmicTomographyImageSharedFunctionalGroupsItem
    from dicomstd.macros.ophthalmic_visual_field_global_index import OphthalmicVisualFieldGlobalIndexItem as OphthalmicVisualFieldGlobalIndexItem
    from dicomstd.macros.ophthalmic_axial_measurements_related_information import OpticalOphthalmicAxialLengthMeasurementsItem as OpticalOphthalmicAxialLengthMeasurementsItem
    from dicomstd.macros.optical_path_identification import OpticalPathIdentificationItem as OpticalPathIdentificationItem
    from dicomstd.modules.optical_path import OpticalPathItem as OpticalPathItem
    from dicomstd.macros.ophthalmic_axial_measurements_selected import OpticalSelectedOphthalmicAxialLengthItem as OpticalSelectedOphthalmicAxialLengthItem
    from dicomstd.macros.optional_view_and_slice_progression_direction import OptionalViewAndSliceProgressionDirectionViewCodeItem as OptionalViewAndSliceProgressionDirectionViewCodeItem
    from dicomstd.macros.original_attributes import OriginalAttributesItem as OriginalAttributesItem
    from dicomstd.modules.image_box_pixel_presentation import OriginalImageItem as OriginalImageItem
    from dicomstd.modules.clinical_trial_subject import OtherClinicalTrialProtocolIDsItem as OtherClinicalTrialProtocolIDsItem
    from dicomstd.modules.printer_configuration import OtherMediaAvailableItem as OtherMediaAvailableItem
    from dicomstd.macros.outline_definition import OutlineDefinitionItem as OutlineDefinitionItem
    from dicomstd.modules.rt_general_machine_verification import OverriddenAttributesItem as OverriddenAttributesItem
    from dicomstd.macros.pet_detector_motion_details import PETDetectorMotionDetailsItem as PETDetectorMotionDetailsItem
    from dicomstd.macros.pet_frame_acquisition import PETFrameAcquisitionItem as PETFrameAcquisitionItem
    from dicomstd.macros.pet_frame_correction_factors import PETFrameCorrectionFactorsItem as PETFrameCorrectionFactorsItem
    from dicomstd.macros.pet_frame_type import PETFrameTypeItem as PETFrameTypeItem
    from dicomstd.modules.pet_isotope import PETIsotopeInterventionDrugInformationItem as PETIsotopeInterventionDrugInformationItem
    from dicomstd.modules.pet_isotope import PETIsotopeRadiopharmaceuticalInformationItem as PETIsotopeRadiopharmaceuticalInformationItem
    from dicomstd.macros.pet_position import PETPositionItem as PETPositionItem
    from dicomstd.macros.pet_reconstruction import PETReconstructionItem as PETReconstructionItem
    from dicomstd.modules.pet_series import PETSeriesEnergyWindowRangeItem as PETSeriesEnergyWindowRangeItem
    from dicomstd.macros.pet_table_dynamics import PETTableDynamicsItem as PETTableDynamicsItem
    from dicomstd.macros.palette_color_lookup_table import PaletteColorLookupTableItem as PaletteColorLookupTableItem
    from dicomstd.macros.rt_beam_limiting_device_definition import ParallelRTBeamDelimiterDeviceItem as ParallelRTBeamDelimiterDeviceItem
    from dicomstd.macros.parameterized_rt_imaging_geometry import ParameterizedRTImagingGeometryImageReceptorPositionItem as ParameterizedRTImagingGeometryImageReceptorPositionItem
    from dicomstd.macros.parameterized_rt_imaging_geometry import ParameterizedRTImagingGeometryImagingSourcePositionItem as ParameterizedRTImagingGeometryImagingSourcePositionItem
    from dicomstd.macros.parameterized_rt_imaging_geometry import ParameterizedRTImagingGeometryItem as ParameterizedRTImagingGeometryItem
    from dicomstd.macros.parametric_map_frame_type import ParametricMapFrameTypeItem as ParametricMapFrameTypeItem
    from dicomstd.items.parametric_map import ParametricMapPerFrameFunctionalGroupsItem as ParametricMapPerFrameFunctionalGroupsItem
    from dicomstd.items.parametric_map import ParametricMapSharedFunctionalGroupsItem as ParametricMapSharedFunctionalGroupsItem
    from dicomstd.modules.sr_document_general import ParticipantItem as ParticipantItem
    from dicomstd.modules.patient_medical import PatientClinicalTrialParticipationItem as PatientClinicalTrialParticipationItem
    from dicomstd.modules.patient_demographic import PatientDemographicBreedRegistrationItem as PatientDemographicBreedRegistrationItem
    from dicomstd.modules.patient_demographic import PatientDemographicGeneticModificationsItem as PatientDemographicGeneticModificationsItem
    from dicomstd.modules.patient_demographic import PatientDemographicStrainStockItem as PatientDemographicStrainStockItem
    from dicomstd.modules.patient_identification import PatientIdentificationOtherPatientIDsItem as PatientIdentificationOtherPatientIDsItem
    from dicomstd.macros.patient_to_equipment_relationship import PatientLocationCoordinatesItem as PatientLocationCoordinatesItem
    from dicomstd.modules.patient_medical import PatientMedicalPertinentDocumentsItem as PatientMedicalPertinentDocumentsItem
    from dicomstd.modules.patient_medical import PatientMedicalPertinentResourcesItem as PatientMedicalPertinentResourcesItem
    from dicomstd.macros.patient_orientation_and_equipment_relationship import PatientOrientationAndEquipmentRelationshipItem as PatientOrientationAndEquipmentRelationshipItem
    from dicomstd.macros.patient_orientation_and_equipment_relationship import PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem as PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem
    from dicomstd.macros.patient_orientation_in_frame import PatientOrientationInFrameItem as PatientOrientationInFrameItem
    from dicomstd.macros.patient_orientation import PatientOrientationPatientOrientationCodeItem as PatientOrientationPatientOrientationCodeItem
    from dicomstd.modules.patient import PatientOtherPatientIDsItem as PatientOtherPatientIDsItem
    from dicomstd.macros.patient_physiological_state import PatientPhysiologicalStateItem as PatientPhysiologicalStateItem
    from dicomstd.modules.patient_positioning import PatientPositioningAnatomicRegionItem as PatientPositioningAnatomicRegionItem
    from dicomstd.modules.patient_positioning import PatientPositioningInstructionItem as PatientPositioningInstructionItem
    from dicomstd.modules.patient_positioning import PatientPositioningPrimaryAnatomicStructureItem as PatientPositioningPrimaryAnatomicStructureItem
    from dicomstd.modules.patient_demographic import PatientPrimaryLanguageCodeItem as PatientPrimaryLanguageCodeItem
    from dicomstd.items.patient_radiation_dose_sr import PatientRadiationDoseSRReferencedSOPItem as PatientRadiationDoseSRReferencedSOPItem
    from dicomstd.modules.rt_patient_setup import PatientSetupItem as PatientSetupItem
    from dicomstd.macros.rt_patient_support_devices import PatientSupportDevicesItem as PatientSupportDevicesItem
    from dicomstd.macros.patient_support_position import PatientSupportPositionDeviceParameterItem as PatientSupportPositionDeviceParameterItem
    from dicomstd.macros.rt_tolerance_set import PatientSupportPositionDeviceToleranceItem as PatientSupportPositionDeviceToleranceItem
    from dicomstd.macros.patient_support_position import PatientSupportPositionItem as PatientSupportPositionItem
    from dicomstd.macros.patient_support_position import PatientSupportPositionParameterItem as PatientSupportPositionParameterItem
    from dicomstd.macros.rt_tolerance_set import PatientSupportPositionToleranceItem as PatientSupportPositionToleranceItem
    from dicomstd.macros.patient_to_equipment_relationship import PatientToEquipmentRelationshipItem as PatientToEquipmentRelationshipItem
    from dicomstd.modules.rt_treatment_preparation import PatientTreatmentPreparationProcedureItem as PatientTreatmentPreparationProcedureItem
    from dicomstd.modules.performed_ct_acquisition import PerformedCTAcquisitionAcquisitionProtocolElementItem as PerformedCTAcquisitionAcquisitionProtocolElementItem
    from dicomstd.modules.performed_ct_acquisition import PerformedCTAcquisitionCTXRayDetailsItem as PerformedCTAcquisitionCTXRayDetailsItem
    from dicomstd.modules.performed_ct_reconstruction import PerformedCTReconstructionReconstructionProtocolElementItem as PerformedCTReconstructionReconstructionProtocolElementItem
    from dicomstd.items.performed_imaging_agent_administration_sr import PerformedImagingAgentAdministrationSRReferencedSOPItem as PerformedImagingAgentAdministrationSRReferencedSOPItem
    from dicomstd.modules.performed_procedure_step_relationship import PerformedProcedureStepRelationshipProtocolContextItem as PerformedProcedureStepRelationshipProtocolContextItem
    from dicomstd.modules.performed_procedure_step_relationship import PerformedProcedureStepRelationshipScheduledProtocolCodeItem as PerformedProcedureStepRelationshipScheduledProtocolCodeItem
    from dicomstd.macros.performed_procedure_step_summary import PerformedProcedureStepSummaryPerformedProtocolCodeItem as PerformedProcedureStepSummaryPerformedProtocolCodeItem
    from dicomstd.macros.performed_procedure_step_summary import PerformedProcedureStepSummaryProtocolContextItem as PerformedProcedureStepSummaryProtocolContextItem
    from dicomstd.modules.unified_procedure_step_performed_procedure_information import PerformedProcessingParametersItem as PerformedProcessingParametersItem
    from dicomstd.modules.image_acquisition_results import PerformedProtocolCodeItem as PerformedProtocolCodeItem
    from dicomstd.modules.image_acquisition_results import PerformedSeriesItem as PerformedSeriesItem
    from dicomstd.modules.performed_xa_acquisition import PerformedXAAcquisitionAcquisitionProtocolElementItem as PerformedXAAcquisitionAcquisitionProtocolElementItem
    from dicomstd.modules.performed_xa_reconstruction import PerformedXAReconstructionReconstructionProtocolElementItem as PerformedXAReconstructionReconstructionProtocolElementItem
    from dicomstd.macros.person_identification import PersonIdentificationItem as PersonIdentificationItem
    from dicomstd.macros.assertion import PertinentDocumentsItem as PertinentDocumentsItem
    from dicomstd.modules.content_assessment_results import PertinentResourcesItem as PertinentResourcesItem
    from dicomstd.modules.nm_phase import PhaseInformationItem as PhaseInformationItem
    from dicomstd.macros.photoacoustic_excitation_characteristics import PhotoacousticExcitationCharacteristicsItem as PhotoacousticExcitationCharacteristicsItem
    from dicomstd.macros.photoacoustic_image_data_type import PhotoacousticImageDataTypeImageDataTypeItem as PhotoacousticImageDataTypeImageDataTypeItem
    from dicomstd.macros.photoacoustic_image_frame_type import PhotoacousticImageFrameTypeItem as PhotoacousticImageFrameTypeItem
    from dicomstd.items.photoacoustic_image import PhotoacousticImagePerFrameFunctionalGroupsItem as PhotoacousticImagePerFrameFunctionalGroupsItem
    from dicomstd.items.photoacoustic_image import PhotoacousticImageSharedFunctionalGroupsItem as PhotoacousticImageSharedFunctionalGroupsItem
    from dicomstd.macros.pixel_intensity_relationship_lut import PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem as PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem
    from dicomstd.macros.pixel_measures import PixelMeasuresItem as PixelMeasuresItem
    from dicomstd.modules.xa_xrf_presentation_state_mask import PixelShiftItem as PixelShiftItem
    from dicomstd.modules.ophthalmic_thickness_map import PixelValueMappingToCodedConceptItem as PixelValueMappingToCodedConceptItem
    from dicomstd.macros.pixel_value_transformation import PixelValueTransformationPixelValueTransformationItem as PixelValueTransformationPixelValueTransformationItem
    from dicomstd.modules.rt_dose import PlanOverviewItem as PlanOverviewItem
    from dicomstd.macros.plane_orientation_patient import PlaneOrientationItem as PlaneOrientationItem
    from dicomstd.macros.plane_orientation_volume import PlaneOrientationVolumeItem as PlaneOrientationVolumeItem
    from dicomstd.macros.plane_position_patient import PlanePositionItem as PlanePositionItem
    from dicomstd.macros.plane_position_slide import PlanePositionSlideItem as PlanePositionSlideItem
    from dicomstd.macros.plane_position_volume import PlanePositionVolumeItem as PlanePositionVolumeItem
    from dicomstd.items.planned_imaging_agent_administration_sr import PlannedImagingAgentAdministrationSRReferencedSOPItem as PlannedImagingAgentAdministrationSRReferencedSOPItem
    from dicomstd.modules.rt_beams import PlannedVerificationImageItem as PlannedVerificationImageItem
    from dicomstd.modules.generic_implant_template_planning_landmarks import PlanningLandmarkLineItem as PlanningLandmarkLineItem
    from dicomstd.modules.generic_implant_template_planning_landmarks import PlanningLandmarkPlaneItem as PlanningLandmarkPlaneItem
    from dicomstd.modules.generic_implant_template_planning_landmarks import PlanningLandmarkPointItem as PlanningLandmarkPointItem
    from dicomstd.macros.points import PointsItem as PointsItem
    from dicomstd.modules.rt_patient_position_acquisition_instruction import PositionAcquisitionTemplateIdentificationItem as PositionAcquisitionTemplateIdentificationItem
    from dicomstd.modules.deformable_spatial_registration import PostDeformationMatrixRegistrationItem as PostDeformationMatrixRegistrationItem
    from dicomstd.modules.deformable_spatial_registration import PreDeformationMatrixRegistrationItem as PreDeformationMatrixRegistrationItem
    from dicomstd.modules.rt_dose import PrescriptionOverviewItem as PrescriptionOverviewItem
    from dicomstd.macros.presentation_keys import PresentationKeysBlendingItem as PresentationKeysBlendingItem
    from dicomstd.macros.presentation_keys import PresentationKeysBlendingReferencedSeriesItem as PresentationKeysBlendingReferencedSeriesItem
    from dicomstd.macros.presentation_keys import PresentationKeysModuleReferencedSeriesItem as PresentationKeysModuleReferencedSeriesItem
    from dicomstd.modules.softcopy_presentation_lut import PresentationLUTItem as PresentationLUTItem
    from dicomstd.modules.presentation_lut import PresentationLUTPresentationLUTItem as PresentationLUTPresentationLUTItem
    from dicomstd.modules.presentation_state_blending import PresentationStateBlendingSoftcopyVOILUTItem as PresentationStateBlendingSoftcopyVOILUTItem
    from dicomstd.modules.presentation_state_mask import PresentationStateMaskMaskSubtractionItem as PresentationStateMaskMaskSubtractionItem
    from dicomstd.macros.presentation_state_relationship import PresentationStateRelationshipReferencedSeriesItem as PresentationStateRelationshipReferencedSeriesItem
    from dicomstd.modules.presentation_view_description import PresentationViewDescriptionViewCodeItem as PresentationViewDescriptionViewCodeItem
    from dicomstd.macros.primary_anatomic_structure import PrimaryAnatomicStructurePrimaryAnatomicStructureItem as PrimaryAnatomicStructurePrimaryAnatomicStructureItem
    from dicomstd.modules.printer_configuration import PrinterConfigurationItem as PrinterConfigurationItem
    from dicomstd.macros.prism_sequence import PrismSequencePrismItem as PrismSequencePrismItem
    from dicomstd.modules.sop_common import PrivateDataElementCharacteristicsItem as PrivateDataElementCharacteristicsItem
    from dicomstd.modules.sop_common import PrivateDataElementDefinitionItem as PrivateDataElementDefinitionItem
    from dicomstd.items.procedure_log import ProcedureLogReferencedSOPItem as ProcedureLogReferencedSOPItem
    from dicomstd.modules.unified_procedure_step_progress_information import ProcedureStepCommunicationsURIItem as ProcedureStepCommunicationsURIItem
    from dicomstd.modules.unified_procedure_step_progress_information import ProcedureStepProgressInformationItem as ProcedureStepProgressInformationItem
    from dicomstd.modules.unified_procedure_step_progress_information import ProcedureStepProgressParametersItem as ProcedureStepProgressParametersItem
    from dicomstd.modules.product_characteristics import ProductCharacteristicsPertinentDocumentsItem as ProductCharacteristicsPertinentDocumentsItem
    from dicomstd.modules.rt_patient_position_acquisition_instruction import ProjectionImagingAcquisitionParameterItem as ProjectionImagingAcquisitionParameterItem
    from dicomstd.macros.x_ray_projection_pixel_calibration import ProjectionPixelCalibrationItem as ProjectionPixelCalibrationItem
    from dicomstd.modules.basic_film_session_relationship import ProposedStudyItem as ProposedStudyItem
    from dicomstd.modules.protocol_context import ProtocolContextCustodialOrganizationItem as ProtocolContextCustodialOrganizationItem
    from dicomstd.items.pseudo_color_softcopy_presentation_state import PseudoColorSoftcopyPresentationStateMaskSubtractionItem as PseudoColorSoftcopyPresentationStateMaskSubtractionItem
    from dicomstd.modules.rt_brachy_session_record import PulseSpecificBrachyControlPointDeliveredItem as PulseSpecificBrachyControlPointDeliveredItem
    from dicomstd.modules.qa_results import QAResultsItem as QAResultsItem
    from dicomstd.modules.billing_and_material_management_code import QuantityItem as QuantityItem
    from dicomstd.modules.roi_contour import ROIContourItem as ROIContourItem
    from dicomstd.modules.rt_roi_observations import ROIElementalCompositionItem as ROIElementalCompositionItem
    from dicomstd.modules.rt_roi_observations import ROIPhysicalPropertiesItem as ROIPhysicalPropertiesItem
    from dicomstd.macros.rt_accessory_device_identification import RTAccessoryDeviceIdentificationItem as RTAccessoryDeviceIdentificationItem
    from dicomstd.macros.rt_accessory_holders_definition import RTAccessoryHolderDefinitionItem as RTAccessoryHolderDefinitionItem
    from dicomstd.macros.rt_accessory_holders_definition import RTAccessoryHolderSlotItem as RTAccessoryHolderSlotItem
    from dicomstd.modules.rt_enhanced_prescription import RTAnatomicPrescriptionItem as RTAnatomicPrescriptionItem
    from dicomstd.macros.rt_beam_limiting_device_definition import RTBeamLimitingDeviceDefinitionItem as RTBeamLimitingDeviceDefinitionItem
    from dicomstd.macros.rt_beam_limiting_device_opening_definition import RTBeamLimitingDeviceOpeningDefinitionItem as RTBeamLimitingDeviceOpeningDefinitionItem
    from dicomstd.macros.rt_beam_limiting_device_opening_sequence import RTBeamLimitingDeviceOpeningSequenceItem as RTBeamLimitingDeviceOpeningSequenceItem
    from dicomstd.modules.rt_beams import RTBeamsApplicatorGeometryItem as RTBeamsApplicatorGeometryItem
    from dicomstd.modules.rt_beams import RTBeamsApplicatorItem as RTBeamsApplicatorItem
    from dicomstd.modules.rt_beams import RTBeamsBeamControlPointReferencedDoseReferenceItem as RTBeamsBeamControlPointReferencedDoseReferenceItem
    from dicomstd.modules.rt_beams import RTBeamsBeamItem as RTBeamsBeamItem
    from dicomstd.modules.rt_beams import RTBeamsBeamLimitingDeviceItem as RTBeamsBeamLimitingDeviceItem
    from dicomstd.modules.rt_beams import RTBeamsBeamLimitingDevicePositionItem as RTBeamsBeamLimitingDevicePositionItem
    from dicomstd.modules.rt_beams import RTBeamsBeamReferencedDoseReferenceItem as RTBeamsBeamReferencedDoseReferenceItem
    from dicomstd.modules.rt_beams import RTBeamsBlockItem as RTBeamsBlockItem
    from dicomstd.modules.rt_beams import RTBeamsGeneralAccessoryItem as RTBeamsGeneralAccessoryItem
    from dicomstd.modules.rt_beams import RTBeamsPrimaryFluenceModeItem as RTBeamsPrimaryFluenceModeItem
    from dicomstd.modules.rt_beams import RTBeamsReferencedBolusItem as RTBeamsReferencedBolusItem
    from dicomstd.modules.rt_beams import RTBeamsReferencedReferenceImageItem as RTBeamsReferencedReferenceImageItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordApplicatorGeometryItem as RTBeamsSessionRecordApplicatorGeometryItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordApplicatorItem as RTBeamsSessionRecordApplicatorItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordBeamLimitingDeviceLeafPairsItem as RTBeamsSessionRecordBeamLimitingDeviceLeafPairsItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordBeamLimitingDevicePositionItem as RTBeamsSessionRecordBeamLimitingDevicePositionItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordCorrectedParameterItem as RTBeamsSessionRecordCorrectedParameterItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordDoseCalibrationConditionsItem as RTBeamsSessionRecordDoseCalibrationConditionsItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordGeneralAccessoryItem as RTBeamsSessionRecordGeneralAccessoryItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordOverrideItem as RTBeamsSessionRecordOverrideItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordPrimaryFluenceModeItem as RTBeamsSessionRecordPrimaryFluenceModeItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordRecordedBlockItem as RTBeamsSessionRecordRecordedBlockItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordRecordedCompensatorItem as RTBeamsSessionRecordRecordedCompensatorItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordRecordedWedgeItem as RTBeamsSessionRecordRecordedWedgeItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordReferencedBolusItem as RTBeamsSessionRecordReferencedBolusItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordReferencedCalculatedDoseReferenceItem as RTBeamsSessionRecordReferencedCalculatedDoseReferenceItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordReferencedMeasuredDoseReferenceItem as RTBeamsSessionRecordReferencedMeasuredDoseReferenceItem
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecordWedgePositionItem as RTBeamsSessionRecordWedgePositionItem
    from dicomstd.modules.rt_beams import RTBeamsWedgePositionItem as RTBeamsWedgePositionItem
    from dicomstd.modules.rt_brachy_application_setups import RTBrachyApplicationSetupsTreatmentMachineItem as RTBrachyApplicationSetupsTreatmentMachineItem
    from dicomstd.modules.rt_brachy_session_record import RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelBrachyControlPointDeliveredOverrideItem as RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelBrachyControlPointDeliveredOverrideItem
    from dicomstd.modules.rt_brachy_session_record import RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredBrachyPulseControlPointDeliveredOverrideItem as RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredBrachyPulseControlPointDeliveredOverrideItem
    from dicomstd.modules.rt_brachy_session_record import RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedCalculatedDoseReferenceItem as RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedCalculatedDoseReferenceItem
    from dicomstd.modules.rt_brachy_session_record import RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedMeasuredDoseReferenceItem as RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedMeasuredDoseReferenceItem
    from dicomstd.modules.rt_brachy_session_record import RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedCalculatedDoseReferenceItem as RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedCalculatedDoseReferenceItem
    from dicomstd.modules.rt_brachy_session_record import RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedMeasuredDoseReferenceItem as RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedMeasuredDoseReferenceItem
    from dicomstd.modules.rt_conventional_machine_verification import RTConventionalMachineVerificationBeamLimitingDevicePositionItem as RTConventionalMachineVerificationBeamLimitingDevicePositionItem
    from dicomstd.modules.rt_dose_contribution import RTDoseContributionRadiationDoseExpectedInVivoMeasurementValuesMetersetToDoseMappingItem as RTDoseContributionRadiationDoseExpectedInVivoMeasurementValuesMetersetToDoseMappingItem
    from dicomstd.modules.rt_dose_contribution import RTDoseContributionRadiationDoseIdentificationItem as RTDoseContributionRadiationDoseIdentificationItem
    from dicomstd.modules.rt_dose_contribution import RTDoseContributionRadiationDoseItem as RTDoseContributionRadiationDoseItem
    from dicomstd.modules.rt_dose_contribution import RTDoseContributionRadiationDoseRadiationDoseValuesParametersDoseValuesMetersetToDoseMappingItem as RTDoseContributionRadiationDoseRadiationDoseValuesParametersDoseValuesMetersetToDoseMappingItem
    from dicomstd.modules.rt_dose_contribution import RTDoseContributionRadiationDoseValuesParametersItem as RTDoseContributionRadiationDoseValuesParametersItem
    from dicomstd.modules.rt_dose_contribution_record import RTDoseContributionRecordMetersetToDoseMappingItem as RTDoseContributionRecordMetersetToDoseMappingItem
    from dicomstd.modules.rt_dose_contribution_record import RTDoseContributionRecordRadiationDoseIdentificationItem as RTDoseContributionRecordRadiationDoseIdentificationItem
    from dicomstd.modules.rt_dose_contribution_record import RTDoseContributionRecordRadiationDoseItem as RTDoseContributionRecordRadiationDoseItem
    from dicomstd.modules.rt_dose_contribution_record import RTDoseContributionRecordRadiationDoseValuesParametersItem as RTDoseContributionRecordRadiationDoseValuesParametersItem
    from dicomstd.modules.rt_dose import RTDoseReferencedBrachyApplicationSetupItem as RTDoseReferencedBrachyApplicationSetupItem
    from dicomstd.modules.rt_dose import RTDoseReferencedInstanceItem as RTDoseReferencedInstanceItem
    from dicomstd.modules.rt_dose import RTDoseReferencedRTPlanItem as RTDoseReferencedRTPlanItem
    from dicomstd.modules.rt_dose import RTDoseReferencedRTPlanReferencedFractionGroupReferencedBeamItem as RTDoseReferencedRTPlanReferencedFractionGroupReferencedBeamItem
    from dicomstd.modules.rt_dose import RTDoseReferencedTreatmentRecordReferencedBeamItem as RTDoseReferencedTreatmentRecordReferencedBeamItem
    from dicomstd.modules.rt_dose import RTDoseTreatmentSiteCodeItem as RTDoseTreatmentSiteCodeItem
    from dicomstd.modules.rt_fraction_scheme import RTFractionSchemeDoseCalibrationConditionsItem as RTFractionSchemeDoseCalibrationConditionsItem
    from dicomstd.modules.rt_fraction_scheme import RTFractionSchemeReferencedBeamItem as RTFractionSchemeReferencedBeamItem
    from dicomstd.modules.rt_fraction_scheme import RTFractionSchemeReferencedBrachyApplicationSetupItem as RTFractionSchemeReferencedBrachyApplicationSetupItem
    from dicomstd.modules.rt_fraction_scheme import RTFractionSchemeReferencedDoseReferenceItem as RTFractionSchemeReferencedDoseReferenceItem
    from dicomstd.modules.rt_general_machine_verification import RTGeneralMachineVerificationFixationDeviceItem as RTGeneralMachineVerificationFixationDeviceItem
    from dicomstd.modules.rt_general_machine_verification import RTGeneralMachineVerificationPatientSetupItem as RTGeneralMachineVerificationPatientSetupItem
    from dicomstd.modules.rt_general_plan import RTGeneralPlanReferencedRTPlanItem as RTGeneralPlanReferencedRTPlanItem
    from dicomstd.modules.rt_general_plan import RTGeneralPlanTreatmentSiteCodeItem as RTGeneralPlanTreatmentSiteCodeItem
    from dicomstd.modules.rt_image import RTImageApplicatorGeometryItem as RTImageApplicatorGeometryItem
    from dicomstd.modules.rt_image import RTImageApplicatorItem as RTImageApplicatorItem
    from dicomstd.modules.rt_image import RTImageBeamLimitingDeviceItem as RTImageBeamLimitingDeviceItem
    from dicomstd.modules.rt_image import RTImageBlockItem as RTImageBlockItem
    from dicomstd.macros.rt_image_frame_context import RTImageFrameContextItem as RTImageFrameContextItem
    from dicomstd.macros.rt_image_frame_general_content import RTImageFrameGeneralContentItem as RTImageFrameGeneralContentItem
    from dicomstd.macros.rt_image_frame_radiation_acquisition_parameters import RTImageFrameRadiationAcquisitionItem as RTImageFrameRadiationAcquisitionItem
    from dicomstd.modules.rt_image import RTImageGeneralAccessoryItem as RTImageGeneralAccessoryItem
    from dicomstd.modules.rt_image import RTImagePrimaryFluenceModeItem as RTImagePrimaryFluenceModeItem
    from dicomstd.modules.rt_ion_beams import RTIonBeamsApplicatorItem as RTIonBeamsApplicatorItem
    from dicomstd.modules.rt_ion_beams import RTIonBeamsBlockSlabItem as RTIonBeamsBlockSlabItem
    from dicomstd.modules.rt_ion_beams import RTIonBeamsGeneralAccessoryItem as RTIonBeamsGeneralAccessoryItem
    from dicomstd.modules.rt_ion_beams import RTIonBeamsIonWedgePositionItem as RTIonBeamsIonWedgePositionItem
    from dicomstd.modules.rt_ion_beams import RTIonBeamsLateralSpreadingDeviceSettingsItem as RTIonBeamsLateralSpreadingDeviceSettingsItem
    from dicomstd.modules.rt_ion_beams import RTIonBeamsRangeModulatorSettingsItem as RTIonBeamsRangeModulatorSettingsItem
    from dicomstd.modules.rt_ion_beams import RTIonBeamsRangeShifterSettingsItem as RTIonBeamsRangeShifterSettingsItem
    from dicomstd.modules.rt_ion_beams import RTIonBeamsReferencedBolusItem as RTIonBeamsReferencedBolusItem
    from dicomstd.modules.rt_ion_beams import RTIonBeamsReferencedDoseReferenceItem as RTIonBeamsReferencedDoseReferenceItem
    from dicomstd.modules.rt_ion_beams import RTIonBeamsReferencedReferenceImageItem as RTIonBeamsReferencedReferenceImageItem
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecordApplicatorItem as RTIonBeamsSessionRecordApplicatorItem
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecordBeamLimitingDeviceLeafPairsItem as RTIonBeamsSessionRecordBeamLimitingDeviceLeafPairsItem
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecordCorrectedParameterItem as RTIonBeamsSessionRecordCorrectedParameterItem
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecordGeneralAccessoryItem as RTIonBeamsSessionRecordGeneralAccessoryItem
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecordIonWedgePositionItem as RTIonBeamsSessionRecordIonWedgePositionItem
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecordLateralSpreadingDeviceSettingsItem as RTIonBeamsSessionRecordLateralSpreadingDeviceSettingsItem
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecordOverrideItem as RTIonBeamsSessionRecordOverrideItem
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecordRangeModulatorSettingsItem as RTIonBeamsSessionRecordRangeModulatorSettingsItem
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecordRangeShifterSettingsItem as RTIonBeamsSessionRecordRangeShifterSettingsItem
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecordRecordedBlockItem as RTIonBeamsSessionRecordRecordedBlockItem
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecordRecordedCompensatorItem as RTIonBeamsSessionRecordRecordedCompensatorItem
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecordRecordedWedgeItem as RTIonBeamsSessionRecordRecordedWedgeItem
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecordReferencedBolusItem as RTIonBeamsSessionRecordReferencedBolusItem
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecordReferencedCalculatedDoseReferenceItem as RTIonBeamsSessionRecordReferencedCalculatedDoseReferenceItem
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecordReferencedMeasuredDoseReferenceItem as RTIonBeamsSessionRecordReferencedMeasuredDoseReferenceItem
    from dicomstd.modules.rt_ion_machine_verification import RTIonMachineVerificationBeamLimitingDevicePositionItem as RTIonMachineVerificationBeamLimitingDevicePositionItem
    from dicomstd.modules.rt_ion_machine_verification import RTIonMachineVerificationRecordedLateralSpreadingDeviceItem as RTIonMachineVerificationRecordedLateralSpreadingDeviceItem
    from dicomstd.modules.rt_ion_machine_verification import RTIonMachineVerificationRecordedRangeModulatorItem as RTIonMachineVerificationRecordedRangeModulatorItem
    from dicomstd.modules.rt_ion_machine_verification import RTIonMachineVerificationRecordedRangeShifterItem as RTIonMachineVerificationRecordedRangeShifterItem
    from dicomstd.modules.rt_ion_machine_verification import RTIonMachineVerificationRecordedSnoutItem as RTIonMachineVerificationRecordedSnoutItem
    from dicomstd.modules.rt_ion_tolerance_tables import RTIonToleranceTablesBeamLimitingDeviceToleranceItem as RTIonToleranceTablesBeamLimitingDeviceToleranceItem
    from dicomstd.macros.rt_patient_position import RTPatientPositionDisplacementItem as RTPatientPositionDisplacementItem
    from dicomstd.macros.rt_patient_position import RTPatientPositionItem as RTPatientPositionItem
    from dicomstd.macros.rt_patient_position_scope import RTPatientPositionScopeReferencedRTRadiationSetItem as RTPatientPositionScopeReferencedRTRadiationSetItem
    from dicomstd.macros.rt_patient_position_scope import RTPatientPositionScopeTreatmentPositionGroupItem as RTPatientPositionScopeTreatmentPositionGroupItem
    from dicomstd.macros.rt_patient_position_scope_with_legacy_support import RTPatientPositionScopeWithLegacySupportBeamItem as RTPatientPositionScopeWithLegacySupportBeamItem
    from dicomstd.macros.rt_patient_position_scope_with_legacy_support import RTPatientPositionScopeWithLegacySupportItem as RTPatientPositionScopeWithLegacySupportItem
    from dicomstd.macros.rt_patient_position_scope_with_legacy_support import RTPatientPositionScopeWithLegacySupportReferencedRTPlanItem as RTPatientPositionScopeWithLegacySupportReferencedRTPlanItem
    from dicomstd.macros.rt_patient_position_scope_with_legacy_support import RTPatientPositionScopeWithLegacySupportReferencedRTRadiationSetItem as RTPatientPositionScopeWithLegacySupportReferencedRTRadiationSetItem
    from dicomstd.macros.rt_patient_position_scope_with_legacy_support import RTPatientPositionScopeWithLegacySupportTreatmentPositionGroupItem as RTPatientPositionScopeWithLegacySupportTreatmentPositionGroupItem
    from dicomstd.modules.rt_physician_intent import RTPhysicianIntentItem as RTPhysicianIntentItem
    from dicomstd.modules.rt_physician_intent import RTPhysicianIntentPredecessorItem as RTPhysicianIntentPredecessorItem
    from dicomstd.modules.rt_physician_intent import RTPhysicianIntentTreatmentSiteCodeItem as RTPhysicianIntentTreatmentSiteCodeItem
    from dicomstd.modules.rt_enhanced_prescription import RTPrescriptionItem as RTPrescriptionItem
    from dicomstd.modules.rt_roi_observations import RTROIIdentificationCodeItem as RTROIIdentificationCodeItem
    from dicomstd.modules.rt_roi_observations import RTROIObservationsItem as RTROIObservationsItem
    from dicomstd.macros.rt_radiation_common_base import RTRadiationCommonBaseDefinitionSourceItem as RTRadiationCommonBaseDefinitionSourceItem
    from dicomstd.modules.rt_radiation_record_common import RTRadiationRecordCommonOverrideItem as RTRadiationRecordCommonOverrideItem
    from dicomstd.modules.rt_radiation_salvage_record import RTRadiationSalvageRecordControlPointItem as RTRadiationSalvageRecordControlPointItem
    from dicomstd.modules.rt_radiation_set import RTRadiationSetTreatmentPositionGroupItem as RTRadiationSetTreatmentPositionGroupItem
    from dicomstd.modules.rt_radiation_set_delivery_instruction import RTRadiationTaskItem as RTRadiationTaskItem
    from dicomstd.modules.structure_set import RTReferencedSeriesItem as RTReferencedSeriesItem
    from dicomstd.modules.structure_set import RTReferencedStudyItem as RTReferencedStudyItem
    from dicomstd.modules.rt_roi_observations import RTRelatedROIItem as RTRelatedROIItem
    from dicomstd.modules.rt_segment_annotation import RTSegmentAnnotationItem as RTSegmentAnnotationItem
    from dicomstd.macros.rt_tolerance_set import RTToleranceSetItem as RTToleranceSetItem
    from dicomstd.modules.rt_tolerance_tables import RTToleranceTablesBeamLimitingDeviceToleranceItem as RTToleranceTablesBeamLimitingDeviceToleranceItem
    from dicomstd.modules.rt_treatment_machine_record import RTTreatmentMachineRecordTreatmentMachineItem as RTTreatmentMachineRecordTreatmentMachineItem
    from dicomstd.macros.rt_treatment_phase_interval import RTTreatmentPhaseIntervalItem as RTTreatmentPhaseIntervalItem
    from dicomstd.macros.rt_treatment_phase import RTTreatmentPhaseItem as RTTreatmentPhaseItem
    from dicomstd.macros.radiation_generation_mode import RadiationGenerationModeMacroItem as RadiationGenerationModeMacroItem
    from dicomstd.macros.radiation_generation_mode import RadiationGenerationModeRadiationGenerationModeItem as RadiationGenerationModeRadiationGenerationModeItem
    from dicomstd.macros.radiobiological_dose_effect_description import RadiobiologicalDoseEffectDescriptionItem as RadiobiologicalDoseEffectDescriptionItem
    from dicomstd.items.radiopharmaceutical_radiation_dose_sr import RadiopharmaceuticalRadiationDoseSRReferencedSOPItem as RadiopharmaceuticalRadiationDoseSRReferencedSOPItem
    from dicomstd.macros.radiopharmaceutical_usage import RadiopharmaceuticalUsageItem as RadiopharmaceuticalUsageItem
    from dicomstd.modules.rt_ion_beams import RangeModulatorItem as RangeModulatorItem
    from dicomstd.modules.rt_ion_machine_verification import RangeModulatorSettingsItem as RangeModulatorSettingsItem
    from dicomstd.modules.rt_ion_beams import RangeShifterItem as RangeShifterItem
    from dicomstd.modules.rt_ion_machine_verification import RangeShifterSettingsItem as RangeShifterSettingsItem
    from dicomstd.modules.raw_data import RawDataReferencedInstanceItem as RawDataReferencedInstanceItem
    from dicomstd.modules.real_time_bulk_data_flow import RealTimeBulkDataFlowItem as RealTimeBulkDataFlowItem
    from dicomstd.items.real_time_video_endoscopic_image import RealTimeVideoEndoscopicImageAnatomicRegionItem as RealTimeVideoEndoscopicImageAnatomicRegionItem
    from dicomstd.items.real_time_video_endoscopic_image import RealTimeVideoEndoscopicImageReferencedImageItem as RealTimeVideoEndoscopicImageReferencedImageItem
    from dicomstd.items.real_time_video_endoscopic_image import RealTimeVideoEndoscopicImageSharedFunctionalGroupsItem as RealTimeVideoEndoscopicImageSharedFunctionalGroupsItem
    from dicomstd.items.real_time_video_photographic_image import RealTimeVideoPhotographicImageAnatomicRegionItem as RealTimeVideoPhotographicImageAnatomicRegionItem
    from dicomstd.items.real_time_video_photographic_image import RealTimeVideoPhotographicImageReferencedImageItem as RealTimeVideoPhotographicImageReferencedImageItem
    from dicomstd.items.real_time_video_photographic_image import RealTimeVideoPhotographicImageSharedFunctionalGroupsItem as RealTimeVideoPhotographicImageSharedFunctionalGroupsItem
    from dicomstd.macros.real_world_value_mapping_item import RealWorldValueMappingItem as RealWorldValueMappingItem
    from dicomstd.modules.general_defined_reconstruction import ReconstructionProtocolElementSpecificationItem as ReconstructionProtocolElementSpecificationItem
    from dicomstd.modules.rt_general_machine_verification import RecordedBlockItem as RecordedBlockItem
    from dicomstd.modules.rt_ion_beams_session_record import RecordedBlockSlabItem as RecordedBlockSlabItem
    from dicomstd.modules.rt_brachy_session_record import RecordedBrachyAccessoryDeviceItem as RecordedBrachyAccessoryDeviceItem
    from dicomstd.modules.rt_brachy_session_record import RecordedChannelItem as RecordedChannelItem
    from dicomstd.modules.rt_brachy_session_record import RecordedChannelShieldItem as RecordedChannelShieldItem
    from dicomstd.modules.rt_general_machine_verification import RecordedCompensatorItem as RecordedCompensatorItem
    from dicomstd.modules.rt_ion_beams_session_record import RecordedLateralSpreadingDeviceItem as RecordedLateralSpreadingDeviceItem
    from dicomstd.modules.rt_ion_beams_session_record import RecordedRangeModulatorItem as RecordedRangeModulatorItem
    from dicomstd.modules.rt_ion_beams_session_record import RecordedRangeShifterItem as RecordedRangeShifterItem
    from dicomstd.modules.rt_ion_beams_session_record import RecordedSnoutItem as RecordedSnoutItem
    from dicomstd.modules.rt_brachy_session_record import RecordedSourceApplicatorItem as RecordedSourceApplicatorItem
    from dicomstd.modules.rt_brachy_session_record import RecordedSourceItem as RecordedSourceItem
    from dicomstd.modules.rt_general_machine_verification import RecordedWedgeItem as RecordedWedgeItem
    from dicomstd.macros.reference_location import ReferenceLocationItem as ReferenceLocationItem
    from dicomstd.modules.rt_patient_position_acquisition_instruction import ReferencedBaselineParametersRTRadiationInstanceItem as ReferencedBaselineParametersRTRadiationInstanceItem
    from dicomstd.modules.rt_general_machine_verification import ReferencedBolusItem as ReferencedBolusItem
    from dicomstd.modules.rt_dose import ReferencedControlPointItem as ReferencedControlPointItem
    from dicomstd.macros.general_procedure_protocol_reference import ReferencedDefinedProtocolItem as ReferencedDefinedProtocolItem
    from dicomstd.macros.hierarchical_series_reference import ReferencedDigitalSignatureItem as ReferencedDigitalSignatureItem
    from dicomstd.modules.rt_enhanced_prescription import ReferencedDosimetricObjectivesItem as ReferencedDosimetricObjectivesItem
    from dicomstd.modules.rt_dose import ReferencedFractionGroupItem as ReferencedFractionGroupItem
    from dicomstd.modules.structure_set import ReferencedFrameOfReferenceItem as ReferencedFrameOfReferenceItem
    from dicomstd.modules.real_world_value_mapping import ReferencedImageRealWorldValueMappingItem as ReferencedImageRealWorldValueMappingItem
    from dicomstd.macros.referenced_image import ReferencedImageReferencedImageItem as ReferencedImageReferencedImageItem
    from dicomstd.macros.referenced_instances_and_access import ReferencedInstancesAndAccessItem as ReferencedInstancesAndAccessItem
    from dicomstd.macros.referenced_instances_and_access import ReferencedInstancesAndAccessReferencedSOPItem as ReferencedInstancesAndAccessReferencedSOPItem
    from dicomstd.modules.rt_treatment_preparation import ReferencedPatientSetupPhotoItem as ReferencedPatientSetupPhotoItem
    from dicomstd.modules.intravascular_oct_series import ReferencedPerformedProcedureStepItem as ReferencedPerformedProcedureStepItem
    from dicomstd.macros.general_procedure_protocol_reference import ReferencedPerformedProtocolItem as ReferencedPerformedProtocolItem
    from dicomstd.modules.rt_radiation_set import ReferencedRTPhysicianIntentItem as ReferencedRTPhysicianIntentItem
    from dicomstd.modules.rt_radiation_set import ReferencedRTPrescriptionItem as ReferencedRTPrescriptionItem
    from dicomstd.modules.rt_enhanced_prescription import ReferencedRTTreatmentPhaseItem as ReferencedRTTreatmentPhaseItem
    from dicomstd.macros.referenced_request import ReferencedRequestItem as ReferencedRequestItem
    from dicomstd.macros.hierarchical_series_reference import ReferencedSOPInstanceMACItem as ReferencedSOPInstanceMACItem
    from dicomstd.modules.rt_patient_setup import ReferencedSetupImageItem as ReferencedSetupImageItem
    from dicomstd.modules.media_creation_management import ReferencedStorageMediaItem as ReferencedStorageMediaItem
    from dicomstd.macros.related_information_entities import ReferencedStudyItem as ReferencedStudyItem
    from dicomstd.modules.surface_segmentation import ReferencedSurfaceItem as ReferencedSurfaceItem
    from dicomstd.modules.ophthalmic_optical_coherence_tomography_en_face_image import ReferencedSurfaceMeshIdentificationItem as ReferencedSurfaceMeshIdentificationItem
    from dicomstd.modules.rt_dose import ReferencedTreatmentRecordItem as ReferencedTreatmentRecordItem
    from dicomstd.modules.rt_beams_session_record import ReferencedVerificationImageItem as ReferencedVerificationImageItem
    from dicomstd.macros.ophthalmic_patient_clinical_information_and_test_lens_parameters import RefractiveParametersUsedOnPatientItem as RefractiveParametersUsedOnPatientItem
    from dicomstd.modules.xa_xrf_presentation_state_mask import RegionPixelShiftItem as RegionPixelShiftItem
    from dicomstd.modules.spatial_registration import RegistrationItem as RegistrationItem
    from dicomstd.modules.ophthalmic_thickness_map import RegistrationToLocalizerItem as RegistrationToLocalizerItem
    from dicomstd.macros.assertion import RelatedAssertionItem as RelatedAssertionItem
    from dicomstd.macros.related_information_entities import RelatedInformationEntitiesItem as RelatedInformationEntitiesItem
    from dicomstd.macros.related_information_entities import RelatedInformationEntitiesReferencedSeriesItem as RelatedInformationEntitiesReferencedSeriesItem
    from dicomstd.modules.rt_roi_observations import RelatedRTROIObservationsItem as RelatedRTROIObservationsItem
    from dicomstd.modules.ophthalmic_thickness_map import RelevantOPTAttributesItem as RelevantOPTAttributesItem
    from dicomstd.modules.render_display import RenderDisplayComponentInputItem as RenderDisplayComponentInputItem
    from dicomstd.modules.render_display import RenderDisplayPresentationStateClassificationComponentItem as RenderDisplayPresentationStateClassificationComponentItem
    from dicomstd.modules.render_display import RenderDisplayPresentationStateCompositorComponentItem as RenderDisplayPresentationStateCompositorComponentItem
    from dicomstd.modules.render_display import RenderDisplayWeightingTransferFunctionItem as RenderDisplayWeightingTransferFunctionItem
    from dicomstd.items.rendition_selection_document import RenditionSelectionDocumentReferencedSOPItem as RenditionSelectionDocumentReferencedSOPItem
    from dicomstd.macros.request_attributes import RequestAttributesItem as RequestAttributesItem
    from dicomstd.macros.request_attributes import RequestAttributesProtocolContextItem as RequestAttributesProtocolContextItem
    from dicomstd.macros.respiratory_synchronization import RespiratorySynchronizationItem as RespiratorySynchronizationItem
    from dicomstd.modules.visual_field_static_perimetry_test_results import ResultsNormalsItem as ResultsNormalsItem
    from dicomstd.modules.robotic_arm_path import RoboticPathControlPointItem as RoboticPathControlPointItem
    from dicomstd.modules.nm_tomo_acquisition import RotationInformationItem as RotationInformationItem
    from dicomstd.macros.sop_instance_reference import SOPInstanceReferenceItem as SOPInstanceReferenceItem
    from dicomstd.modules.sr_document_content import SRDocumentContentReferencedSOPItem as SRDocumentContentReferencedSOPItem
    from dicomstd.modules.sr_document_general import SRDocumentGeneralCustodialOrganizationItem as SRDocumentGeneralCustodialOrganizationItem
    from dicomstd.modules.sr_document_general import SRDocumentGeneralReferencedInstanceItem as SRDocumentGeneralReferencedInstanceItem
    from dicomstd.macros.sr_document_keys import SRDocumentKeysContentItem as SRDocumentKeysContentItem
    from dicomstd.macros.sr_document_keys import SRDocumentKeysContentReferencedSOPItem as SRDocumentKeysContentReferencedSOPItem
    from dicomstd.macros.storage import STOWRSStorageItem as STOWRSStorageItem
    from dicomstd.modules.unified_procedure_step_scheduled_procedure_information import ScheduledHumanPerformersItem as ScheduledHumanPerformersItem
    from dicomstd.modules.scheduled_procedure_step import ScheduledProcedureStepItem as ScheduledProcedureStepItem
    from dicomstd.modules.scheduled_procedure_step import ScheduledProcedureStepProtocolContextItem as ScheduledProcedureStepProtocolContextItem
    from dicomstd.modules.scheduled_procedure_step import ScheduledProcedureStepReferencedDefinedProtocolItem as ScheduledProcedureStepReferencedDefinedProtocolItem
    from dicomstd.modules.scheduled_procedure_step import ScheduledProcedureStepReferencedPerformedProtocolItem as ScheduledProcedureStepReferencedPerformedProtocolItem
    from dicomstd.modules.scheduled_procedure_step import ScheduledProcedureStepScheduledProtocolCodeItem as ScheduledProcedureStepScheduledProtocolCodeItem
    from dicomstd.modules.unified_procedure_step_scheduled_procedure_information import ScheduledProcessingParametersItem as ScheduledProcessingParametersItem
    from dicomstd.macros.request_attributes import ScheduledProtocolCodeItem as ScheduledProtocolCodeItem
    from dicomstd.modules.performed_procedure_step_relationship import ScheduledStepAttributesItem as ScheduledStepAttributesItem
    from dicomstd.macros.scope_of_inventory import ScopeOfInventoryItem as ScopeOfInventoryItem
    from dicomstd.macros.screen_specifications import ScreenSpecificationsItem as ScreenSpecificationsItem
    from dicomstd.modules.visual_field_static_perimetry_test_measurements import ScreeningBaselineMeasuredItem as ScreeningBaselineMeasuredItem
    from dicomstd.modules.rt_segment_annotation import SegmentAnnotationTypeCodeItem as SegmentAnnotationTypeCodeItem
    from dicomstd.macros.segment_description import SegmentDescriptionDefinitionSourceItem as SegmentDescriptionDefinitionSourceItem
    from dicomstd.macros.segmentation import SegmentIdentificationItem as SegmentIdentificationItem
    from dicomstd.modules.segment_reference import SegmentReferenceItem as SegmentReferenceItem
    from dicomstd.modules.segmentation_image import SegmentationImageSegmentItem as SegmentationImageSegmentItem
    from dicomstd.items.segmentation import SegmentationPerFrameFunctionalGroupsItem as SegmentationPerFrameFunctionalGroupsItem
    from dicomstd.items.segmentation import SegmentationSharedFunctionalGroupsItem as SegmentationSharedFunctionalGroupsItem
    from dicomstd.macros.segment_description import SegmentedPropertyTypeCodeItem as SegmentedPropertyTypeCodeItem
    from dicomstd.modules.rt_segment_annotation import SegmentedRTAccessoryDeviceItem as SegmentedRTAccessoryDeviceItem
    from dicomstd.modules.sparse_multi_frame_functional_groups import SelectedFrameFunctionalGroupsItem as SelectedFrameFunctionalGroupsItem
    from dicomstd.macros.ophthalmic_axial_measurements_selected import SelectedTotalOphthalmicAxialLengthItem as SelectedTotalOphthalmicAxialLengthItem
    from dicomstd.macros.selector_attribute import SelectorAttributeItem as SelectorAttributeItem
    from dicomstd.modules.us_region_calibration import SequenceOfUltrasoundRegionsItem as SequenceOfUltrasoundRegionsItem
    from dicomstd.macros.series_and_instance_reference import SeriesAndInstanceReferenceReferencedSeriesItem as SeriesAndInstanceReferenceReferencedSeriesItem
    from dicomstd.modules.rt_patient_setup import SetupDeviceItem as SetupDeviceItem
    from dicomstd.modules.rt_patient_setup import ShieldingDeviceItem as ShieldingDeviceItem
    from dicomstd.items.simplified_adult_echo_sr import SimplifiedAdultEchoSRReferencedSOPItem as SimplifiedAdultEchoSRReferencedSOPItem
    from dicomstd.modules.corneal_topography_map_analysis import SimulatedKeratometricCylinderItem as SimulatedKeratometricCylinderItem
    from dicomstd.modules.rt_ion_beams import SnoutItem as SnoutItem
    from dicomstd.modules.softcopy_voi_lut import SoftcopyVOILUTSoftcopyVOILUTItem as SoftcopyVOILUTSoftcopyVOILUTItem
    from dicomstd.modules.hanging_protocol_display import SortingOperationsItem as SortingOperationsItem
    from dicomstd.modules.photoacoustic_reconstruction import SoundSpeedCorrectionMechanismCodeItem as SoundSpeedCorrectionMechanismCodeItem
    from dicomstd.macros.conceptual_volume import SourceConceptualVolumeItem as SourceConceptualVolumeItem
    from dicomstd.modules.corneal_topography_map_analysis import SourceImageCornealProcessedDataItem as SourceImageCornealProcessedDataItem
    from dicomstd.modules.x_ray_3d_image import SourceIrradiationEventItem as SourceIrradiationEventItem
    from dicomstd.modules.rt_brachy_application_setups import SourceItem as SourceItem
    from dicomstd.macros.intraocular_lens_calculations import SourceOfRefractiveMeasurementsItem as SourceOfRefractiveMeasurementsItem
    from dicomstd.macros.patient_group import SourcePatientGroupIdentificationItem as SourcePatientGroupIdentificationItem
    from dicomstd.modules.roi_contour import SourcePixelPlanesCharacteristicsItem as SourcePixelPlanesCharacteristicsItem
    from dicomstd.modules.structure_set import SourceSeriesInformationItem as SourceSeriesInformationItem
    from dicomstd.modules.roi_contour import SourceSeriesItem as SourceSeriesItem
    from dicomstd.modules.waveform import SourceWaveformItem as SourceWaveformItem
    from dicomstd.modules.spatial_fiducials import SpatialFiducialsDefinitionSourceItem as SpatialFiducialsDefinitionSourceItem
    from dicomstd.modules.spatial_registration import SpatialRegistrationUsedFiducialsItem as SpatialRegistrationUsedFiducialsItem
    from dicomstd.macros.mr_timing_and_related_parameters import SpecificAbsorptionRateItem as SpecificAbsorptionRateItem
    from dicomstd.modules.image_acquisition_results import SpecimenDescriptionItem as SpecimenDescriptionItem
    from dicomstd.macros.specimen import SpecimenItem as SpecimenItem
    from dicomstd.macros.specimen import SpecimenPreparationItem as SpecimenPreparationItem
    from dicomstd.macros.specimen_reference import SpecimenReferenceItem as SpecimenReferenceItem
    from dicomstd.macros.specimen import SpecimenSpecimenDescriptionItem as SpecimenSpecimenDescriptionItem
    from dicomstd.items.spectacle_prescription_report import SpectaclePrescriptionReportReferencedSOPItem as SpectaclePrescriptionReportReferencedSOPItem
    from dicomstd.macros.cornea_measurement import SteepCornealAxisItem as SteepCornealAxisItem
    from dicomstd.modules.stereometric_relationship import StereoPairsItem as StereoPairsItem
    from dicomstd.modules.storage_commitment import StorageCommitmentFailedSOPItem as StorageCommitmentFailedSOPItem
    from dicomstd.modules.storage_commitment import StorageCommitmentReferencedSOPItem as StorageCommitmentReferencedSOPItem
    from dicomstd.macros.storage import StorageItem as StorageItem
    from dicomstd.modules.performed_storage import StorageProtocolElementItem as StorageProtocolElementItem
    from dicomstd.modules.defined_storage import StorageProtocolElementSpecificationItem as StorageProtocolElementSpecificationItem
    from dicomstd.macros.stored_value_color_range import StoredValueColorRangeItem as StoredValueColorRangeItem
    from dicomstd.modules.patient import StrainStockItem as StrainStockItem
    from dicomstd.modules.structure_set import StructureSetDefinitionSourceItem as StructureSetDefinitionSourceItem
    from dicomstd.modules.structure_set import StructureSetROIItem as StructureSetROIItem
    from dicomstd.modules.content_assessment_results import StructuredConstraintObservationItem as StructuredConstraintObservationItem
    from dicomstd.modules.structured_display_image_box import StructuredDisplayImageBoxItem as StructuredDisplayImageBoxItem
    from dicomstd.modules.structured_display_image_box import StructuredDisplayImageBoxReferencedImageItem as StructuredDisplayImageBoxReferencedImageItem
    from dicomstd.modules.structured_display_annotation import StructuredDisplayTextBoxItem as StructuredDisplayTextBoxItem
    from dicomstd.modules.common_instance_reference import StudiesContainingOtherReferencedInstancesItem as StudiesContainingOtherReferencedInstancesItem
    from dicomstd.macros.subjective_refraction_measurements import SubjectiveRefractionMeasurementsAddIntermediateItem as SubjectiveRefractionMeasurementsAddIntermediateItem
    from dicomstd.macros.subjective_refraction_measurements import SubjectiveRefractionMeasurementsAddNearItem as SubjectiveRefractionMeasurementsAddNearItem
    from dicomstd.macros.subjective_refraction_measurements import SubjectiveRefractionMeasurementsItem as SubjectiveRefractionMeasurementsItem
    from dicomstd.modules.printer_configuration import SupportedImageDisplayFormatsItem as SupportedImageDisplayFormatsItem
    from dicomstd.modules.surface_mesh import SurfaceItem as SurfaceItem
    from dicomstd.macros.surface_mesh_primitives import SurfaceMeshPrimitivesItem as SurfaceMeshPrimitivesItem
    from dicomstd.modules.generic_implant_template_3d_models import SurfaceModelDescriptionItem as SurfaceModelDescriptionItem
    from dicomstd.modules.point_cloud import SurfacePointsItem as SurfacePointsItem
    from dicomstd.modules.surface_segmentation import SurfaceSegmentationSegmentItem as SurfaceSegmentationSegmentItem
    from dicomstd.macros.intraocular_lens_calculations import SurgicallyInducedAstigmatismItem as SurgicallyInducedAstigmatismItem
    from dicomstd.modules.hanging_protocol_display import SynchronizedScrollingItem as SynchronizedScrollingItem
    from dicomstd.macros.table_content_item import TableColumnDefinitionItem as TableColumnDefinitionItem
    from dicomstd.macros.x_ray_table_position import TablePositionItem as TablePositionItem
    from dicomstd.macros.table_content_item import TableRowDefinitionItem as TableRowDefinitionItem
    from dicomstd.macros.table_summary_statistics import TableSummaryStatisticsItem as TableSummaryStatisticsItem
    from dicomstd.macros.table_content_item import TabulatedValuesItem as TabulatedValuesItem
    from dicomstd.modules.target_luminance_characteristics import TargetLuminanceCharacteristicsItem as TargetLuminanceCharacteristicsItem
    from dicomstd.modules.target_luminance_characteristics import TargetLuminanceCharacteristicsLuminanceResponseItem as TargetLuminanceCharacteristicsLuminanceResponseItem
    from dicomstd.macros.temporal_position import TemporalPositionItem as TemporalPositionItem
    from dicomstd.macros.text_style_sequence import TextStyleItem as TextStyleItem
    from dicomstd.macros.threshold_sequence import ThresholdItem as ThresholdItem
    from dicomstd.macros.threshold_sequence import ThresholdValueItem as ThresholdValueItem
    from dicomstd.modules.hanging_protocol_definition import TimeBasedImageSetsItem as TimeBasedImageSetsItem
    from dicomstd.macros.time_of_frame import TimeOfFrameGroupItem as TimeOfFrameGroupItem
    from dicomstd.modules.nm_multi_gated_acquisition import TimeSlotInformationItem as TimeSlotInformationItem
    from dicomstd.modules.rt_tolerance_tables import ToleranceTableItem as ToleranceTableItem
    from dicomstd.modules.tomotherapeutic_beam import TomotherapeuticControlPointItem as TomotherapeuticControlPointItem
    from dicomstd.modules.microscope_slide_layer_tile_organization import TotalPixelMatrixOriginItem as TotalPixelMatrixOriginItem
    from dicomstd.modules.tractography_results import TrackItem as TrackItem
    from dicomstd.modules.tractography_results import TrackSetAnatomicalTypeCodeItem as TrackSetAnatomicalTypeCodeItem
    from dicomstd.modules.tractography_results import TrackSetItem as TrackSetItem
    from dicomstd.modules.tractography_results import TrackStatisticsItem as TrackStatisticsItem
    from dicomstd.modules.tractography_results import TractographyResultsMeasurementValuesItem as TractographyResultsMeasurementValuesItem
    from dicomstd.modules.tractography_results import TractographyResultsMeasurementsItem as TractographyResultsMeasurementsItem
    from dicomstd.modules.photoacoustic_transducer import TransducerResponseItem as TransducerResponseItem
    from dicomstd.macros.treatment_device_identification import TreatmentDeviceIdentificationItem as TreatmentDeviceIdentificationItem
    from dicomstd.macros.rt_treatment_position import TreatmentPositionItem as TreatmentPositionItem
    from dicomstd.modules.rt_brachy_session_record import TreatmentSessionApplicationSetupItem as TreatmentSessionApplicationSetupItem
    from dicomstd.modules.rt_beams_session_record import TreatmentSessionBeamItem as TreatmentSessionBeamItem
    from dicomstd.modules.rt_ion_beams_session_record import TreatmentSessionIonBeamItem as TreatmentSessionIonBeamItem
    from dicomstd.modules.rt_treatment_summary_record import TreatmentSummaryCalculatedDoseReferenceItem as TreatmentSummaryCalculatedDoseReferenceItem
    from dicomstd.modules.rt_treatment_summary_record import TreatmentSummaryMeasuredDoseReferenceItem as TreatmentSummaryMeasuredDoseReferenceItem
    from dicomstd.modules.rt_radiation_record_common import TreatmentToleranceViolationItem as TreatmentToleranceViolationItem
    from dicomstd.macros.surface_mesh_primitives import TriangleFanItem as TriangleFanItem
    from dicomstd.macros.surface_mesh_primitives import TriangleStripItem as TriangleStripItem
    from dicomstd.modules.generic_implant_template_mating_features import TwoDDegreeOfFreedomItem as TwoDDegreeOfFreedomItem
    from dicomstd.macros.planning_landmark_line import TwoDLineCoordinatesItem as TwoDLineCoordinatesItem
    from dicomstd.modules.generic_implant_template_mating_features import TwoDMatingFeatureCoordinatesItem as TwoDMatingFeatureCoordinatesItem
    from dicomstd.macros.planning_landmark_plane import TwoDPlaneCoordinatesItem as TwoDPlaneCoordinatesItem
    from dicomstd.macros.planning_landmark_point import TwoDPointCoordinatesItem as TwoDPointCoordinatesItem
    from dicomstd.modules.wide_field_ophthalmic_photography_3d_coordinates import TwoDimensionalToThreeDimensionalMapItem as TwoDimensionalToThreeDimensionalMapItem
    from dicomstd.macros.udi import UDIItem as UDIItem
    from dicomstd.macros.us_image_description import USImageDescriptionItem as USImageDescriptionItem
    from dicomstd.modules.uv_mapping import UVMappingItem as UVMappingItem
    from dicomstd.macros.ophthalmic_axial_measurements_related_information import UltrasoundOphthalmicAxialLengthMeasurementsItem as UltrasoundOphthalmicAxialLengthMeasurementsItem
    from dicomstd.macros.ophthalmic_axial_measurements_selected import UltrasoundSelectedOphthalmicAxialLengthItem as UltrasoundSelectedOphthalmicAxialLengthItem
    from dicomstd.modules.unified_procedure_step_performed_procedure_information import UnifiedProcedureStepPerformedProcedureInformationActualHumanPerformersItem as UnifiedProcedureStepPerformedProcedureInformationActualHumanPerformersItem
    from dicomstd.modules.unified_procedure_step_performed_procedure_information import UnifiedProcedureStepPerformedProcedureItem as UnifiedProcedureStepPerformedProcedureItem
    from dicomstd.modules.unified_procedure_step_relationship import UnifiedProcedureStepRelationshipOtherPatientIDsItem as UnifiedProcedureStepRelationshipOtherPatientIDsItem
    from dicomstd.modules.unified_procedure_step_relationship import UnifiedProcedureStepRelationshipReferencedRequestItem as UnifiedProcedureStepRelationshipReferencedRequestItem
    from dicomstd.modules.spatial_registration import UsedRTStructureSetROIItem as UsedRTStructureSetROIItem
    from dicomstd.modules.spatial_registration import UsedSegmentsItem as UsedSegmentsItem
    from dicomstd.items.vl_endoscopic_image import VLEndoscopicImageAnatomicRegionItem as VLEndoscopicImageAnatomicRegionItem
    from dicomstd.items.vl_endoscopic_image import VLEndoscopicImageReferencedImageItem as VLEndoscopicImageReferencedImageItem
    from dicomstd.modules.vl_image import VLImageAnatomicRegionItem as VLImageAnatomicRegionItem
    from dicomstd.modules.vl_image import VLImageReferencedImageItem as VLImageReferencedImageItem
    from dicomstd.items.vl_microscopic_image import VLMicroscopicImageAnatomicRegionItem as VLMicroscopicImageAnatomicRegionItem
    from dicomstd.items.vl_microscopic_image import VLMicroscopicImageReferencedImageItem as VLMicroscopicImageReferencedImageItem
    from dicomstd.items.vl_photographic_image import VLPhotographicImageAnatomicRegionItem as VLPhotographicImageAnatomicRegionItem
    from dicomstd.items.vl_photographic_image import VLPhotographicImageReferencedImageItem as VLPhotographicImageReferencedImageItem
    from dicomstd.items.vl_slide_coordinates_microscopic_image import VLSlideCoordinatesMicroscopicImageAnatomicRegionItem as VLSlideCoordinatesMicroscopicImageAnatomicRegionItem
    from dicomstd.items.vl_slide_coordinates_microscopic_image import VLSlideCoordinatesMicroscopicImageReferencedImageItem as VLSlideCoordinatesMicroscopicImageReferencedImageItem
    from dicomstd.items.vl_whole_slide_microscopy_image import VLWholeSlideMicroscopyImagePerFrameFunctionalGroupsItem as VLWholeSlideMicroscopyImagePerFrameFunctionalGroupsItem
    from dicomstd.items.vl_whole_slide_microscopy_image import VLWholeSlideMicroscopyImageSharedFunctionalGroupsItem as VLWholeSlideMicroscopyImageSharedFunctionalGroupsItem
    from dicomstd.macros.voi_lut import VOILUTMacroItem as VOILUTMacroItem
    from dicomstd.macros.voi_lut import VOILUTVOILUTItem as VOILUTVOILUTItem
    from dicomstd.modules.variable_modality_lut import VariableModalityLUTItem as VariableModalityLUTItem
    from dicomstd.items.variable_modality_lut_softcopy_presentation_state import VariableModalityLUTSoftcopyPresentationStateMaskSubtractionItem as VariableModalityLUTSoftcopyPresentationStateMaskSubtractionItem
    from dicomstd.macros.vectors import VectorsItem as VectorsItem
    from dicomstd.modules.mr_pulse_sequence import VelocityEncodingAcquisitionItem as VelocityEncodingAcquisitionItem
    from dicomstd.modules.sr_document_general import VerifyingObserverItem as VerifyingObserverItem
    from dicomstd.items.video_endoscopic_image import VideoEndoscopicImageAnatomicRegionItem as VideoEndoscopicImageAnatomicRegionItem
    from dicomstd.items.video_endoscopic_image import VideoEndoscopicImageReferencedImageItem as VideoEndoscopicImageReferencedImageItem
    from dicomstd.items.video_microscopic_image import VideoMicroscopicImageAnatomicRegionItem as VideoMicroscopicImageAnatomicRegionItem
    from dicomstd.items.video_microscopic_image import VideoMicroscopicImageReferencedImageItem as VideoMicroscopicImageReferencedImageItem
    from dicomstd.items.video_photographic_image import VideoPhotographicImageAnatomicRegionItem as VideoPhotographicImageAnatomicRegionItem
    from dicomstd.items.video_photographic_image import VideoPhotographicImageReferencedImageItem as VideoPhotographicImageReferencedImageItem
    from dicomstd.macros.visual_acuity_measurements import VisualAcuityMeasurementsItem as VisualAcuityMeasurementsItem
    from dicomstd.modules.qa_results import VisualEvaluationResultItem as VisualEvaluationResultItem
    from dicomstd.macros.visual_evaluation_result import VisualEvaluationResultReferencedImageItem as VisualEvaluationResultReferencedImageItem
    from dicomstd.macros.visual_evaluation_result import VisualEvaluationTestItem as VisualEvaluationTestItem
    from dicomstd.modules.visual_field_static_perimetry_test_reliability import VisualFieldCatchTrialItem as VisualFieldCatchTrialItem
    from dicomstd.modules.visual_field_static_perimetry_test_measurements import VisualFieldTestPointItem as VisualFieldTestPointItem
    from dicomstd.modules.visual_field_static_perimetry_test_measurements import VisualFieldTestPointNormalsItem as VisualFieldTestPointNormalsItem
    from dicomstd.modules.volume_cropping import VolumeCroppingItem as VolumeCroppingItem
    from dicomstd.modules.mr_spectroscopy import VolumeLocalizationItem as VolumeLocalizationItem
    from dicomstd.modules.render_display import VolumeStreamItem as VolumeStreamItem
    from dicomstd.modules.volumetric_graphic_annotation import VolumetricAnnotationItem as VolumetricAnnotationItem
    from dicomstd.modules.volumetric_graphic_annotation import VolumetricGraphicAnnotationVolumetricAnnotationReferencedStructuredContextItem as VolumetricGraphicAnnotationVolumetricAnnotationReferencedStructuredContextItem
    from dicomstd.modules.volumetric_graphic_annotation import VolumetricGraphicAnnotationVolumetricAnnotationTextObjectItem as VolumetricGraphicAnnotationVolumetricAnnotationTextObjectItem
    from dicomstd.modules.volumetric_graphic_annotation import VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationReferencedStructuredContextItem as VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationReferencedStructuredContextItem
    from dicomstd.modules.volumetric_graphic_annotation import VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationTextObjectItem as VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationTextObjectItem
    from dicomstd.modules.volumetric_graphic_annotation import VolumetricPresentationInputAnnotationItem as VolumetricPresentationInputAnnotationItem
    from dicomstd.modules.volumetric_presentation_state_relationship import VolumetricPresentationInputSetItem as VolumetricPresentationInputSetItem
    from dicomstd.modules.volumetric_presentation_state_relationship import VolumetricPresentationStateInputItem as VolumetricPresentationStateInputItem
    from dicomstd.macros.referenced_instances_and_access import WADORSRetrievalItem as WADORSRetrievalItem
    from dicomstd.macros.referenced_instances_and_access import WADORetrievalItem as WADORetrievalItem
    from dicomstd.modules.waveform_annotation import WaveformAnnotationItem as WaveformAnnotationItem
    from dicomstd.macros.waveform_filter_characteristics import WaveformFilterCharacteristicsItem as WaveformFilterCharacteristicsItem
    from dicomstd.macros.waveform_filter_lookup_table import WaveformFilterLookupTableItem as WaveformFilterLookupTableItem
    from dicomstd.modules.waveform_identification import WaveformIdentificationReferencedInstanceItem as WaveformIdentificationReferencedInstanceItem
    from dicomstd.modules.waveform import WaveformItem as WaveformItem
    from dicomstd.modules.waveform import WaveformPresentationGroupItem as WaveformPresentationGroupItem
    from dicomstd.macros.waveform_reference import WaveformReferenceReferencedSOPItem as WaveformReferenceReferencedSOPItem
    from dicomstd.macros.wedges_definition import WedgeDefinitionItem as WedgeDefinitionItem
    from dicomstd.modules.rt_beams import WedgeItem as WedgeItem
    from dicomstd.modules.rt_conventional_machine_verification import WedgePositionItem as WedgePositionItem
    from dicomstd.macros.wedge_positions import WedgePositionsWedgePositionItem as WedgePositionsWedgePositionItem
    from dicomstd.macros.radiation_fraction_pattern import WeekdayFractionPatternItem as WeekdayFractionPatternItem
    from dicomstd.macros.whole_slide_microscopy_image_frame_type import WholeSlideMicroscopyImageFrameTypeItem as WholeSlideMicroscopyImageFrameTypeItem
    from dicomstd.items.wide_field_ophthalmic_photography_3d_coordinates_image import WideFieldOphthalmicPhotography3DCoordinatesImageAnatomicRegionItem as WideFieldOphthalmicPhotography3DCoordinatesImageAnatomicRegionItem
    from dicomstd.items.wide_field_ophthalmic_photography_3d_coordinates_image import WideFieldOphthalmicPhotography3DCoordinatesImageSourceImageItem as WideFieldOphthalmicPhotography3DCoordinatesImageSourceImageItem
    from dicomstd.modules.wide_field_ophthalmic_photography_quality_rating import WideFieldOphthalmicPhotographyQualityRatingItem as WideFieldOphthalmicPhotographyQualityRatingItem
    from dicomstd.modules.wide_field_ophthalmic_photography_quality_rating import WideFieldOphthalmicPhotographyQualityThresholdItem as WideFieldOphthalmicPhotographyQualityThresholdItem
    from dicomstd.items.wide_field_ophthalmic_photography_stereographic_projection_image import WideFieldOphthalmicPhotographyStereographicProjectionImageAnatomicRegionItem as WideFieldOphthalmicPhotographyStereographicProjectionImageAnatomicRegionItem
    from dicomstd.items.wide_field_ophthalmic_photography_stereographic_projection_image import WideFieldOphthalmicPhotographyStereographicProjectionImageSourceImageItem as WideFieldOphthalmicPhotographyStereographicProjectionImageSourceImageItem
    from dicomstd.modules.performed_xa_acquisition import XAAcquisitionPhaseDetailsItem as XAAcquisitionPhaseDetailsItem
    from dicomstd.items.xa_performed_procedure_protocol import XAPerformedProcedureProtocolReferencedPerformedProtocolItem as XAPerformedProcedureProtocolReferencedPerformedProtocolItem
    from dicomstd.modules.performed_xa_acquisition import XAPlaneDetailsItem as XAPlaneDetailsItem
    from dicomstd.macros.x_ray_frame_characteristics import XAXRFFrameCharacteristicsItem as XAXRFFrameCharacteristicsItem
    from dicomstd.modules.xa_xrf_multi_frame_presentation import XAXRFMultiFramePresentationFrameDisplayItem as XAXRFMultiFramePresentationFrameDisplayItem
    from dicomstd.modules.xa_xrf_presentation_state_mask import XAXRFPresentationStateMaskMaskSubtractionItem as XAXRFPresentationStateMaskMaskSubtractionItem
    from dicomstd.modules.xa_xrf_presentation_state_mask import XAXRFPresentationStateMaskPixelIntensityRelationshipLUTItem as XAXRFPresentationStateMaskPixelIntensityRelationshipLUTItem
    from dicomstd.modules.xa_xrf_presentation_state_presentation import XAXRFPresentationStatePresentationFrameDisplayItem as XAXRFPresentationStatePresentationFrameDisplayItem
    from dicomstd.macros.referenced_instances_and_access import XDSRetrievalItem as XDSRetrievalItem
    from dicomstd.macros.storage import XDSStorageItem as XDSStorageItem
    from dicomstd.modules.x_ray_3d_angiographic_acquisition import XRay3DAngiographicAcquisitionPerProjectionAcquisitionItem as XRay3DAngiographicAcquisitionPerProjectionAcquisitionItem
    from dicomstd.modules.x_ray_3d_angiographic_acquisition import XRay3DAngiographicAcquisitionXRay3DAcquisitionItem as XRay3DAngiographicAcquisitionXRay3DAcquisitionItem
    from dicomstd.modules.x_ray_3d_angiographic_image_contributing_sources import XRay3DAngiographicImageContributingSourcesContributingSourcesItem as XRay3DAngiographicImageContributingSourcesContributingSourcesItem
    from dicomstd.items.x_ray_3d_angiographic_image import XRay3DAngiographicImagePerFrameFunctionalGroupsItem as XRay3DAngiographicImagePerFrameFunctionalGroupsItem
    from dicomstd.items.x_ray_3d_angiographic_image import XRay3DAngiographicImageSharedFunctionalGroupsItem as XRay3DAngiographicImageSharedFunctionalGroupsItem
    from dicomstd.modules.x_ray_3d_craniofacial_acquisition import XRay3DCraniofacialAcquisitionXRay3DAcquisitionItem as XRay3DCraniofacialAcquisitionXRay3DAcquisitionItem
    from dicomstd.modules.x_ray_3d_craniofacial_image_contributing_sources import XRay3DCraniofacialImageContributingSourcesContributingSourcesItem as XRay3DCraniofacialImageContributingSourcesContributingSourcesItem
    from dicomstd.items.x_ray_3d_craniofacial_image import XRay3DCraniofacialImagePerFrameFunctionalGroupsItem as XRay3DCraniofacialImagePerFrameFunctionalGroupsItem
    from dicomstd.items.x_ray_3d_craniofacial_image import XRay3DCraniofacialImageSharedFunctionalGroupsItem as XRay3DCraniofacialImageSharedFunctionalGroupsItem
    from dicomstd.macros.x_ray_3d_frame_type import XRay3DFrameTypeItem as XRay3DFrameTypeItem
    from dicomstd.macros.x_ray_3d_general_per_projection_acquisition import XRay3DGeneralPerProjectionAcquisitionItem as XRay3DGeneralPerProjectionAcquisitionItem
    from dicomstd.modules.x_ray_3d_reconstruction import XRay3DReconstructionItem as XRay3DReconstructionItem
    from dicomstd.macros.breast_x_ray_acquisition_dose import XRayAcquisitionDoseItem as XRayAcquisitionDoseItem
    from dicomstd.items.x_ray_angiographic_image import XRayAngiographicImageReferencedImageItem as XRayAngiographicImageReferencedImageItem
    from dicomstd.modules.performed_xa_acquisition import XRayFilterDetailsItem as XRayFilterDetailsItem
    from dicomstd.macros.x_ray_filtration import XRayFiltrationItem as XRayFiltrationItem
    from dicomstd.macros.x_ray_geometry import XRayGeometryXRayGeometryItem as XRayGeometryXRayGeometryItem
    from dicomstd.macros.x_ray_grid import XRayGridItem as XRayGridItem
    from dicomstd.modules.x_ray_image import XRayImageReferencedImageItem as XRayImageReferencedImageItem
    from dicomstd.macros.x_ray_isocenter_reference_system import XRayIsocenterReferenceSystemIsocenterReferenceSystemItem as XRayIsocenterReferenceSystemIsocenterReferenceSystemItem
    from dicomstd.macros.x_ray_positioner import XRayPositionerPositionerPositionItem as XRayPositionerPositionerPositionItem
    from dicomstd.items.x_ray_radiation_dose_sr import XRayRadiationDoseSRReferencedSOPItem as XRayRadiationDoseSRReferencedSOPItem
    from dicomstd.items.x_ray_radiofluoroscopic_image import XRayRadiofluoroscopicImageReferencedImageItem as XRayRadiofluoroscopicImageReferencedImageItem

_PLACES = {
    "ASLBolusCutoffTimingItem": "dicomstd.macros.mr_arterial_spin_labeling",
    "ASLSlabItem": "dicomstd.macros.mr_arterial_spin_labeling",
    "AccessEndPointsItem": "dicomstd.macros.access_end_points",
    "AcquisitionContextSRReferencedSOPItem": "dicomstd.items.acquisition_context_sr",
    "AcquisitionDeviceItem": "dicomstd.macros.patient_position_acquisition_device",
    "AcquisitionProtocolElementSpecificationItem": "dicomstd.modules.general_defined_acquisition",
    "AcquisitionSubtaskItem": "dicomstd.modules.rt_patient_position_acquisition_instruction",
    "AcquisitionTaskItem": "dicomstd.modules.rt_patient_position_acquisition_instruction",
    "AddOtherItem": "dicomstd.macros.subjective_refraction_measurements",
    "AdditionalParameterRecordingInstanceItem": "dicomstd.modules.rt_radiation_record_common",
    "AdditionalRTAccessoryDeviceItem": "dicomstd.modules.rt_patient_position_acquisition_instruction",
    "AdvancedBlendingItem": "dicomstd.modules.advanced_blending_presentation_state",
    "AdvancedBlendingPresentationStateAdvancedBlendingReferencedImageItem": "dicomstd.modules.advanced_blending_presentation_state",
    "AdvancedBlendingPresentationStateAdvancedBlendingSoftcopyVOILUTReferencedImageItem": "dicomstd.modules.advanced_blending_presentation_state",
    "AdvancedBlendingPresentationStateSoftcopyVOILUTItem": "dicomstd.modules.advanced_blending_presentation_state",
    "AlgorithmIdentificationItem": "dicomstd.macros.algorithm_identification",
    "AlternateContainerIdentifierItem": "dicomstd.macros.specimen",
    "AlternateContentDescriptionItem": "dicomstd.macros.content_identification",
    "AlternateRepresentationItem": "dicomstd.modules.inventory",
    "AnalogFilterCharacteristicsItem": "dicomstd.macros.waveform_filter_characteristics",
    "AnimationCurveItem": "dicomstd.modules.presentation_animation",
    "AnnotationGroupItem": "dicomstd.modules.microscopy_bulk_simple_annotations",
    "AnnotationPropertyTypeCodeItem": "dicomstd.modules.microscopy_bulk_simple_annotations",
    "AnteriorChamberDepthItem": "dicomstd.macros.intraocular_lens_calculations",
    "ApplicationSetupItem": "dicomstd.modules.rt_brachy_application_setups",
    "ApplicatorItem": "dicomstd.modules.rt_general_machine_verification",
    "ApprovalItem": "dicomstd.modules.protocol_approval",
    "AssertionItem": "dicomstd.macros.assertion",
    "AssessedSOPInstanceItem": "dicomstd.modules.content_assessment_results",
    "AssessmentObservationsItem": "dicomstd.modules.content_assessment_results",
    "AttributeToleranceValuesItem": "dicomstd.macros.rt_tolerance_set",
    "AttributeValueConstraintItem": "dicomstd.macros.attribute_value_constraint",
    "AttributeValueItem": "dicomstd.macros.attribute_value",
    "AutorefractionLeftEyeItem": "dicomstd.modules.autorefraction_measurements",
    "AutorefractionRightEyeItem": "dicomstd.modules.autorefraction_measurements",
    "BasicColorImageItem": "dicomstd.modules.image_box_pixel_presentation",
    "BasicGrayscaleImageItem": "dicomstd.modules.image_box_pixel_presentation",
    "BasicTextSRReferencedSOPItem": "dicomstd.items.basic_text_sr",
    "BeamDoseVerificationControlPointItem": "dicomstd.modules.rt_beams",
    "BeamLimitingDeviceLeafPairsItem": "dicomstd.modules.rt_general_machine_verification",
    "BeamLimitingDevicePositionBeamLimitingDevicePositionItem": "dicomstd.macros.beam_limiting_device_position",
    "BeamTaskItem": "dicomstd.modules.rt_beams_delivery_instruction",
    "BillingSuppliesAndDevicesItem": "dicomstd.modules.billing_and_material_management_code",
    "BlendingDisplayInputItem": "dicomstd.modules.advanced_blending_presentation_state_display",
    "BlendingDisplayItem": "dicomstd.modules.advanced_blending_presentation_state_display",
    "BlendingItem": "dicomstd.modules.presentation_state_blending",
    "BlendingLUT1Item": "dicomstd.modules.enhanced_palette_color_lookup_table",
    "BlendingLUT2Item": "dicomstd.modules.enhanced_palette_color_lookup_table",
    "BlockDefinitionItem": "dicomstd.macros.blocks_definition",
    "BlockEdgeDataItem": "dicomstd.macros.blocks_definition",
    "BlocksDefinitionBlockSlabItem": "dicomstd.macros.blocks_definition",
    "BolusDefinitionItem": "dicomstd.macros.boluses_definition",
    "BrachyAccessoryDeviceItem": "dicomstd.modules.rt_brachy_application_setups",
    "BrachyControlPointDeliveredItem": "dicomstd.modules.rt_brachy_session_record",
    "BrachyControlPointItem": "dicomstd.modules.rt_brachy_application_setups",
    "BrachyPulseControlPointDeliveredItem": "dicomstd.modules.rt_brachy_session_record",
    "BrachyReferencedDoseReferenceItem": "dicomstd.modules.rt_brachy_application_setups",
    "BrachyTaskItem": "dicomstd.modules.rt_brachy_application_setup_delivery_instruction",
    "BreastBiopsyTargetBiopsyTargetItem": "dicomstd.macros.breast_biopsy_target",
    "BreastProjectionXRayImagePerFrameFunctionalGroupsItem": "dicomstd.items.breast_projection_x_ray_image",
    "BreastProjectionXRayImageSharedFunctionalGroupsItem": "dicomstd.items.breast_projection_x_ray_image",
    "BreastTomosynthesisAcquisitionPerProjectionAcquisitionItem": "dicomstd.modules.breast_tomosynthesis_acquisition",
    "BreastTomosynthesisAcquisitionXRay3DAcquisitionItem": "dicomstd.modules.breast_tomosynthesis_acquisition",
    "BreastTomosynthesisContributingSourcesContributingSourcesItem": "dicomstd.modules.breast_tomosynthesis_contributing_sources",
    "BreastTomosynthesisImagePerFrameFunctionalGroupsItem": "dicomstd.items.breast_tomosynthesis_image",
    "BreastTomosynthesisImageSharedFunctionalGroupsItem": "dicomstd.items.breast_tomosynthesis_image",
    "BreastViewViewCodeItem": "dicomstd.modules.breast_view",
    "BreastXRayGeometryXRayGeometryItem": "dicomstd.macros.breast_x_ray_geometry",
    "BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem": "dicomstd.macros.breast_x_ray_isocenter_reference_system",
    "BreastXRayPositionerPositionerPositionItem": "dicomstd.macros.breast_x_ray_positioner",
    "BreedRegistrationItem": "dicomstd.modules.patient",
    "CArmPhotonElectronControlPointItem": "dicomstd.modules.c_arm_photon_electron_beam",
    "CTAcquisitionDetailsItem": "dicomstd.macros.ct_acquisition_details",
    "CTAcquisitionTypeItem": "dicomstd.macros.ct_acquisition_type",
    "CTAdditionalXRaySourceCTAdditionalXRaySourceItem": "dicomstd.macros.ct_additional_x_ray_source",
    "CTExposureItem": "dicomstd.macros.ct_exposure",
    "CTGeometryItem": "dicomstd.macros.ct_geometry",
    "CTImageCTAdditionalXRaySourceItem": "dicomstd.modules.ct_image",
    "CTImageFrameTypeItem": "dicomstd.macros.ct_image_frame_type",
    "CTPerformedProcedureProtocolReferencedPerformedProtocolItem": "dicomstd.items.ct_performed_procedure_protocol",
    "CTPixelValueTransformationPixelValueTransformationItem": "dicomstd.macros.ct_pixel_value_transformation",
    "CTPositionItem": "dicomstd.macros.ct_position",
    "CTReconstructionItem": "dicomstd.macros.ct_reconstruction",
    "CTTableDynamicsItem": "dicomstd.macros.ct_table_dynamics",
    "CTXRayDetailsCTXRayDetailsItem": "dicomstd.macros.ct_x_ray_details",
    "CalculatedDoseReferenceItem": "dicomstd.modules.calculated_dose_reference_record",
    "CalculatedToricPowerItem": "dicomstd.macros.calculated_toric_power",
    "CalculationCommentItem": "dicomstd.macros.calculated_iol",
    "CalibrationDataItem": "dicomstd.modules.nm_isotope",
    "CalibrationItem": "dicomstd.macros.x_ray_calibration_device_usage",
    "CameraPositionGroupItem": "dicomstd.macros.camera_position",
    "CardiacSynchronizationItem": "dicomstd.macros.cardiac_synchronization",
    "CellValuesItem": "dicomstd.macros.table_content_item",
    "ChannelDefinitionItem": "dicomstd.modules.waveform",
    "ChannelDeliveryContinuationItem": "dicomstd.modules.rt_brachy_application_setup_delivery_instruction",
    "ChannelDeliveryOrderItem": "dicomstd.modules.rt_brachy_application_setup_delivery_instruction",
    "ChannelDisplayItem": "dicomstd.modules.waveform",
    "ChannelImpedanceItem": "dicomstd.modules.waveform",
    "ChannelItem": "dicomstd.modules.rt_brachy_application_setups",
    "ChannelShieldItem": "dicomstd.modules.rt_brachy_application_setups",
    "ChemicalShiftItem": "dicomstd.macros.mr_metabolite_map",
    "ChestCADSRReferencedSOPItem": "dicomstd.items.chest_cad_sr",
    "CodeSequenceItem": "dicomstd.macros.code_sequence",
    "CodingSchemeIdentificationItem": "dicomstd.modules.sop_common",
    "CodingSchemeResourcesItem": "dicomstd.modules.sop_common",
    "CollimatorShapeItem": "dicomstd.macros.x_ray_collimator",
    "ColonCADSRReferencedSOPItem": "dicomstd.items.colon_cad_sr",
    "CombinationSegmentReferenceItem": "dicomstd.modules.segment_reference",
    "CommonInstanceReferenceReferencedSeriesItem": "dicomstd.modules.common_instance_reference",
    "CompensatorDefinitionItem": "dicomstd.macros.compensators_definition",
    "CompensatorItem": "dicomstd.modules.rt_beams",
    "CompensatorShapeItem": "dicomstd.macros.compensators_definition",
    "ComponentAssemblyItem": "dicomstd.modules.implant_assembly_template",
    "ComponentItem": "dicomstd.modules.implant_assembly_template",
    "ComponentTypesItem": "dicomstd.modules.implant_assembly_template",
    "CompoundGraphicItem": "dicomstd.modules.graphic_annotation",
    "Comprehensive3DSRReferencedSOPItem": "dicomstd.items.comprehensive_3d_sr",
    "ComprehensiveSRReferencedSOPItem": "dicomstd.items.comprehensive_sr",
    "ConceptCodeItem": "dicomstd.modules.waveform_annotation",
    "ConceptNameCodeItem": "dicomstd.modules.waveform_annotation",
    "ConceptualVolumeConceptualVolumeConstituentSegmentationReferenceItem": "dicomstd.macros.conceptual_volume",
    "ConceptualVolumeConstituentItem": "dicomstd.macros.conceptual_volume_segmentation_reference_and_combination",
    "ConceptualVolumeItem": "dicomstd.macros.conceptual_volume",
    "ConceptualVolumeSegmentationReferenceAndCombinationConceptualVolumeConstituentSegmentationReferenceItem": "dicomstd.macros.conceptual_volume_segmentation_reference_and_combination",
    "ConceptualVolumeSegmentationReferenceAndCombinationItem": "dicomstd.macros.conceptual_volume_segmentation_reference_and_combination",
    "ConceptualVolumeSegmentationReferenceItem": "dicomstd.macros.conceptual_volume_segmentation_reference_and_combination",
    "ConfigurationQAResultsItem": "dicomstd.modules.qa_results",
    "ConfocalMicroscopyImageFrameTypeItem": "dicomstd.macros.confocal_microscopy_image_frame_type",
    "ConfocalMicroscopyImagePerFrameFunctionalGroupsItem": "dicomstd.items.confocal_microscopy_image",
    "ConfocalMicroscopyImageSharedFunctionalGroupsItem": "dicomstd.items.confocal_microscopy_image",
    "ConfocalMicroscopyTiledPyramidalImagePerFrameFunctionalGroupsItem": "dicomstd.items.confocal_microscopy_tiled_pyramidal_image",
    "ConfocalMicroscopyTiledPyramidalImageSharedFunctionalGroupsItem": "dicomstd.items.confocal_microscopy_tiled_pyramidal_image",
    "ConsentForClinicalTrialUseItem": "dicomstd.modules.clinical_trial_study",
    "ContainerComponentItem": "dicomstd.macros.specimen",
    "ContainerContentTemplateItem": "dicomstd.macros.container",
    "ContentItemReferencedSOPItem": "dicomstd.macros.content_item",
    "ContentItemWithModifiersItem": "dicomstd.macros.content_item_with_modifiers",
    "ContentMacroItem": "dicomstd.macros.content_item",
    "ContextGroupIdentificationItem": "dicomstd.modules.sop_common",
    "ContourItem": "dicomstd.modules.roi_contour",
    "ContrastAdministrationProfileItem": "dicomstd.modules.enhanced_contrast_bolus",
    "ContrastBolusAdministrationRouteItem": "dicomstd.modules.contrast_bolus",
    "ContrastBolusAgentItem": "dicomstd.modules.enhanced_contrast_bolus",
    "ContrastBolusUsageItem": "dicomstd.macros.contrast_bolus_usage",
    "ContributingEquipmentItem": "dicomstd.modules.sop_common",
    "ContributingSOPInstancesReferenceItem": "dicomstd.macros.general_contributing_sources",
    "ControlPointDeliveryItem": "dicomstd.modules.rt_beams_session_record",
    "ControlPointItem": "dicomstd.modules.rt_beams",
    "ConventionalControlPointVerificationItem": "dicomstd.modules.rt_conventional_machine_verification",
    "ConventionalMachineVerificationItem": "dicomstd.modules.rt_conventional_machine_verification",
    "CorneaMeasurementsItem": "dicomstd.macros.intraocular_lens_calculations",
    "CornealSizeItem": "dicomstd.macros.intraocular_lens_calculations",
    "CornealTopographyMapAnalysisSourceImageItem": "dicomstd.modules.corneal_topography_map_analysis",
    "CornealTopographyMapAnatomicRegionItem": "dicomstd.items.corneal_topography_map",
    "CornealTopographyMapSourceImageItem": "dicomstd.items.corneal_topography_map",
    "CylinderItem": "dicomstd.macros.cylinder_sequence",
    "DICOMMediaRetrievalItem": "dicomstd.macros.referenced_instances_and_access",
    "DICOMRetrievalItem": "dicomstd.macros.referenced_instances_and_access",
    "DICOMStorageItem": "dicomstd.macros.storage",
    "DVHItem": "dicomstd.modules.rt_dvh",
    "DVHReferencedROIItem": "dicomstd.modules.rt_dvh",
    "DXImageVOILUTItem": "dicomstd.modules.dx_image",
    "DXPositioningPatientOrientationCodeItem": "dicomstd.modules.dx_positioning",
    "DXPositioningViewCodeItem": "dicomstd.modules.dx_positioning",
    "DataFrameAssignmentItem": "dicomstd.modules.enhanced_palette_color_lookup_table",
    "DataInformationItem": "dicomstd.modules.nm_multi_gated_acquisition",
    "DecompositionMaterialItem": "dicomstd.macros.multi_energy_ct_processing",
    "DefinedStorageParametersSpecificationItem": "dicomstd.modules.defined_storage",
    "DeformableRegistrationGridItem": "dicomstd.modules.deformable_spatial_registration",
    "DeformableRegistrationItem": "dicomstd.modules.deformable_spatial_registration",
    "DeformableSpatialRegistrationUsedFiducialsItem": "dicomstd.modules.deformable_spatial_registration",
    "DeidentificationActionItem": "dicomstd.modules.sop_common",
    "DeliveredDepthDoseParametersItem": "dicomstd.modules.rt_ion_beams_session_record",
    "DeliveryVerificationImageItem": "dicomstd.modules.rt_beams_delivery_instruction",
    "DepthDoseParametersItem": "dicomstd.modules.rt_ion_beams",
    "DerivationConceptualVolumeItem": "dicomstd.macros.conceptual_volume",
    "DerivationImageItem": "dicomstd.macros.derivation_image",
    "DerivationImageSourceImageItem": "dicomstd.macros.derivation_image",
    "DermoscopicPhotographyImageAnatomicRegionItem": "dicomstd.items.dermoscopic_photography_image",
    "DermoscopicPhotographyImageReferencedImageItem": "dicomstd.items.dermoscopic_photography_image",
    "DetectorInformationItem": "dicomstd.modules.nm_detector",
    "DetectorPositionItem": "dicomstd.macros.breast_x_ray_detector",
    "DeviceIdentificationItem": "dicomstd.macros.device_identification",
    "DeviceItem": "dicomstd.modules.device",
    "DeviceMotionControlItem": "dicomstd.macros.device_motion_control",
    "DiffusionBMatrixItem": "dicomstd.macros.mr_diffusion",
    "DiffusionGradientDirectionItem": "dicomstd.macros.mr_diffusion",
    "DigitalFilterCharacteristicsItem": "dicomstd.macros.waveform_filter_characteristics",
    "DigitalIntraOralXRayImageAnatomicRegionItem": "dicomstd.items.digital_intra_oral_x_ray_image",
    "DigitalIntraOralXRayImagePrimaryAnatomicStructureItem": "dicomstd.items.digital_intra_oral_x_ray_image",
    "DigitalIntraOralXRayImageVOILUTItem": "dicomstd.items.digital_intra_oral_x_ray_image",
    "DigitalMammographyXRayImageAnatomicRegionItem": "dicomstd.items.digital_mammography_x_ray_image",
    "DigitalMammographyXRayImageVOILUTItem": "dicomstd.items.digital_mammography_x_ray_image",
    "DigitalMammographyXRayImageViewCodeItem": "dicomstd.items.digital_mammography_x_ray_image",
    "DigitalSignaturesItem": "dicomstd.macros.digital_signatures",
    "DigitalXRayImageAnatomicRegionItem": "dicomstd.items.digital_x_ray_image",
    "DigitalXRayImageVOILUTItem": "dicomstd.items.digital_x_ray_image",
    "DimensionIndexItem": "dicomstd.modules.multi_frame_dimension",
    "DimensionOrganizationItem": "dicomstd.modules.multi_frame_dimension",
    "DirectSegmentReferenceItem": "dicomstd.modules.segment_reference",
    "DirectoryRecordContentItem": "dicomstd.modules.directory_information",
    "DirectoryRecordContentReferencedSOPItem": "dicomstd.modules.directory_information",
    "DirectoryRecordItem": "dicomstd.modules.directory_information",
    "DisplayCalibrationResultItem": "dicomstd.modules.qa_results",
    "DisplayQAResultContextActualHumanPerformersItem": "dicomstd.macros.display_qa_result_context",
    "DisplayQAResultContextMeasurementEquipmentItem": "dicomstd.macros.display_qa_result_context",
    "DisplaySetsItem": "dicomstd.modules.hanging_protocol_display",
    "DisplayShutterItem": "dicomstd.macros.display_shutter",
    "DisplaySubsystemConfigurationItem": "dicomstd.modules.display_system",
    "DisplaySubsystemItem": "dicomstd.modules.display_system",
    "DisplaySubsystemQAResultsItem": "dicomstd.modules.qa_results",
    "DisplaySystemMeasurementEquipmentItem": "dicomstd.modules.display_system",
    "DisplayedAreaSelectionItem": "dicomstd.modules.displayed_area",
    "DocumentRelationshipContentItem": "dicomstd.macros.document_relationship",
    "DocumentRelationshipContentReferencedSOPItem": "dicomstd.macros.document_relationship",
    "DoseReferenceItem": "dicomstd.modules.rt_prescription",
    "DoseValuesItem": "dicomstd.modules.rt_dose_contribution",
    "DosimetricObjectiveItem": "dicomstd.modules.rt_enhanced_prescription",
    "DosimetricObjectiveParameterItem": "dicomstd.macros.dosimetric_objective",
    "EffectiveDoseCalculationMethodCategoryCodeItem": "dicomstd.macros.radiobiological_dose_effect_description",
    "EncapsulatedDocumentContentItem": "dicomstd.modules.encapsulated_document",
    "EncapsulatedDocumentContentReferencedSOPItem": "dicomstd.modules.encapsulated_document",
    "EncapsulatedDocumentContentTemplateItem": "dicomstd.modules.encapsulated_document",
    "EncapsulatedDocumentReferencedImageItem": "dicomstd.modules.encapsulated_document",
    "EncapsulatedDocumentReferencedInstanceItem": "dicomstd.modules.encapsulated_document",
    "EncapsulatedDocumentSourceInstanceItem": "dicomstd.modules.encapsulated_document",
    "EncryptedAttributesItem": "dicomstd.modules.sop_common",
    "EnergyWindowInformationItem": "dicomstd.modules.nm_isotope",
    "EnhancedCTImagePerFrameFunctionalGroupsItem": "dicomstd.items.enhanced_ct_image",
    "EnhancedCTImageSharedFunctionalGroupsItem": "dicomstd.items.enhanced_ct_image",
    "EnhancedContinuousRTImageSharedFunctionalGroupsItem": "dicomstd.items.enhanced_continuous_rt_image",
    "EnhancedMRColorImagePerFrameFunctionalGroupsItem": "dicomstd.items.enhanced_mr_color_image",
    "EnhancedMRColorImageSharedFunctionalGroupsItem": "dicomstd.items.enhanced_mr_color_image",
    "EnhancedMRImagePerFrameFunctionalGroupsItem": "dicomstd.items.enhanced_mr_image",
    "EnhancedMRImageSharedFunctionalGroupsItem": "dicomstd.items.enhanced_mr_image",
    "EnhancedPETAcquisitionEnergyWindowRangeItem": "dicomstd.modules.enhanced_pet_acquisition",
    "EnhancedPETImagePerFrameFunctionalGroupsItem": "dicomstd.items.enhanced_pet_image",
    "EnhancedPETImageRelatedSeriesItem": "dicomstd.items.enhanced_pet_image",
    "EnhancedPETImageSharedFunctionalGroupsItem": "dicomstd.items.enhanced_pet_image",
    "EnhancedPETIsotopeRadiopharmaceuticalInformationItem": "dicomstd.modules.enhanced_pet_isotope",
    "EnhancedPETSeriesRelatedSeriesItem": "dicomstd.modules.enhanced_pet_series",
    "EnhancedPaletteColorLookupTableItem": "dicomstd.modules.enhanced_palette_color_lookup_table",
    "EnhancedRTImagePerFrameFunctionalGroupsItem": "dicomstd.items.enhanced_rt_image",
    "EnhancedRTImageSharedFunctionalGroupsItem": "dicomstd.items.enhanced_rt_image",
    "EnhancedSRReferencedSOPItem": "dicomstd.items.enhanced_sr",
    "EnhancedUSImageReferencedImageItem": "dicomstd.modules.enhanced_us_image",
    "EnhancedUSImageReferencedInstanceItem": "dicomstd.modules.enhanced_us_image",
    "EnhancedUSImageSourceImageItem": "dicomstd.modules.enhanced_us_image",
    "EnhancedUSSeriesPerformedProtocolCodeItem": "dicomstd.modules.enhanced_us_series",
    "EnhancedUSSeriesProtocolContextItem": "dicomstd.modules.enhanced_us_series",
    "EnhancedUSVolumeAnatomicRegionItem": "dicomstd.items.enhanced_us_volume",
    "EnhancedUSVolumePerFrameFunctionalGroupsItem": "dicomstd.items.enhanced_us_volume",
    "EnhancedUSVolumePerformedProtocolCodeItem": "dicomstd.items.enhanced_us_volume",
    "EnhancedUSVolumePerformedProtocolCodeProtocolContextItem": "dicomstd.items.enhanced_us_volume",
    "EnhancedUSVolumeReferencedImageItem": "dicomstd.items.enhanced_us_volume",
    "EnhancedUSVolumeReferencedInstanceItem": "dicomstd.items.enhanced_us_volume",
    "EnhancedUSVolumeSharedFunctionalGroupsItem": "dicomstd.items.enhanced_us_volume",
    "EnhancedUSVolumeSourceImageItem": "dicomstd.items.enhanced_us_volume",
    "EnhancedXAImagePerFrameFunctionalGroupsItem": "dicomstd.items.enhanced_xa_image",
    "EnhancedXAImageSharedFunctionalGroupsItem": "dicomstd.items.enhanced_xa_image",
    "EnhancedXAXRFImagePatientOrientationCodeItem": "dicomstd.modules.enhanced_xa_xrf_image",
    "EnhancedXAXRFImageReferencedInstanceItem": "dicomstd.modules.enhanced_xa_xrf_image",
    "EnhancedXRFImagePerFrameFunctionalGroupsItem": "dicomstd.items.enhanced_xrf_image",
    "EnhancedXRFImageSharedFunctionalGroupsItem": "dicomstd.items.enhanced_xrf_image",
    "EnhancedXRayRadiationDoseSRReferencedSOPItem": "dicomstd.items.enhanced_x_ray_radiation_dose_sr",
    "EquipmentAdministratorItem": "dicomstd.modules.display_system",
    "EquipmentReferencePointCoordinatesItem": "dicomstd.modules.rt_delivery_device_common",
    "EquipmentSpecificationGeneralAccessoryItem": "dicomstd.modules.equipment_specification",
    "EquivalentCodeItem": "dicomstd.macros.code_sequence",
    "EquivalentConceptualVolumesItem": "dicomstd.macros.conceptual_volume",
    "EventTimerItem": "dicomstd.modules.enhanced_us_image",
    "ExcitationWavelengthItem": "dicomstd.modules.photoacoustic_acquisition_parameters",
    "ExcludedIntervalsItem": "dicomstd.modules.excluded_intervals",
    "ExpectedInVivoMeasurementValuesItem": "dicomstd.modules.rt_dose_contribution",
    "ExposureControlSensingRegionsItem": "dicomstd.macros.x_ray_exposure_control_sensing_regions",
    "ExposureItem": "dicomstd.modules.rt_image",
    "ExtendedSelectorAttributeItem": "dicomstd.macros.extended_selector_attribute",
    "ExtensibleSRReferencedSOPItem": "dicomstd.items.extensible_sr",
    "ExternallySourcedDataSetIdentificationItem": "dicomstd.macros.externally_sourced_data_set_identification",
    "FacetItem": "dicomstd.macros.surface_mesh_primitives",
    "FiducialItem": "dicomstd.modules.spatial_fiducials",
    "FiducialSetItem": "dicomstd.modules.spatial_fiducials",
    "FieldOfViewItem": "dicomstd.macros.x_ray_field_of_view",
    "FileAccessItem": "dicomstd.modules.inventory",
    "FillStyleItem": "dicomstd.macros.fill_style_sequence",
    "FilmConsumptionItem": "dicomstd.modules.billing_and_material_management_code",
    "FilterOperationsItem": "dicomstd.modules.hanging_protocol_display",
    "FixationDeviceItem": "dicomstd.modules.rt_patient_setup",
    "FixationItem": "dicomstd.modules.visual_field_static_perimetry_test_reliability",
    "FlatCornealAxisItem": "dicomstd.macros.cornea_measurement",
    "FlowIdentifierItem": "dicomstd.modules.real_time_bulk_data_flow",
    "FluenceMapItem": "dicomstd.modules.rt_image",
    "FractionBasedRelationshipItem": "dicomstd.modules.rt_enhanced_prescription",
    "FractionGroupItem": "dicomstd.modules.rt_fraction_scheme",
    "FractionGroupSummaryItem": "dicomstd.modules.rt_treatment_summary_record",
    "FractionPatternItem": "dicomstd.macros.radiation_fraction_pattern",
    "FractionStatusSummaryItem": "dicomstd.modules.rt_treatment_summary_record",
    "FrameAcquisitionItem": "dicomstd.macros.x_ray_frame_acquisition",
    "FrameAnatomyItem": "dicomstd.macros.frame_anatomy",
    "FrameContentItem": "dicomstd.macros.frame_content",
    "FrameDetectorParametersItem": "dicomstd.macros.x_ray_frame_detector_parameters",
    "FrameDisplayShutterItem": "dicomstd.modules.xa_xrf_presentation_state_shutter",
    "FrameExtractionItem": "dicomstd.modules.frame_extraction",
    "FramePixelDataPropertiesItem": "dicomstd.macros.x_ray_frame_pixel_data_properties",
    "FramePixelShiftItem": "dicomstd.macros.frame_pixel_shift",
    "FrameUsefulnessGroupItem": "dicomstd.macros.frame_usefulness",
    "FrameVOILUTItem": "dicomstd.macros.frame_voi_lut",
    "FunctionalMRItem": "dicomstd.macros.functional_mr",
    "GatedInformationItem": "dicomstd.modules.nm_multi_gated_acquisition",
    "GatingBeamHoldTransitionItem": "dicomstd.modules.rt_beams_session_record",
    "GeneralAccessoryDefinitionItem": "dicomstd.macros.general_accessories_definition",
    "GeneralAnatomyMandatoryAnatomicRegionItem": "dicomstd.macros.general_anatomy_mandatory",
    "GeneralAnatomyOptionalAnatomicRegionItem": "dicomstd.macros.general_anatomy_optional",
    "GeneralAnatomyRequiredAnatomicRegionItem": "dicomstd.macros.general_anatomy_required",
    "GeneralContributingSourcesReferencedInstanceItem": "dicomstd.macros.general_contributing_sources",
    "GeneralContributingSourcesReferencedSeriesItem": "dicomstd.macros.general_contributing_sources",
    "GeneralDefinedAcquisitionParametersSpecificationItem": "dicomstd.modules.general_defined_acquisition",
    "GeneralDefinedReconstructionParametersSpecificationItem": "dicomstd.modules.general_defined_reconstruction",
    "GeneralMachineVerificationItem": "dicomstd.modules.rt_general_machine_verification",
    "GeneralReferenceReferencedImageItem": "dicomstd.modules.general_reference",
    "GeneralReferenceReferencedInstanceItem": "dicomstd.modules.general_reference",
    "GeneralReferenceSourceImageItem": "dicomstd.modules.general_reference",
    "GeneralReferenceSourceInstanceItem": "dicomstd.modules.general_reference",
    "GeneralSeriesRelatedSeriesItem": "dicomstd.modules.general_series",
    "GeneticModificationsItem": "dicomstd.modules.patient",
    "GlobalDeviationProbabilityItem": "dicomstd.modules.visual_field_static_perimetry_test_results",
    "GraphicAnnotationItem": "dicomstd.modules.graphic_annotation",
    "GraphicAnnotationTextObjectItem": "dicomstd.modules.graphic_annotation",
    "GraphicCoordinatesDataItem": "dicomstd.modules.spatial_fiducials",
    "GraphicGroupItem": "dicomstd.modules.graphic_group",
    "GraphicLayerItem": "dicomstd.modules.graphic_layer",
    "GraphicObjectItem": "dicomstd.modules.graphic_annotation",
    "GrayscaleSoftcopyPresentationStateMaskSubtractionItem": "dicomstd.items.grayscale_softcopy_presentation_state",
    "GroupOfPatientsIdentificationItem": "dicomstd.macros.patient_group",
    "HL7StructuredDocumentReferenceItem": "dicomstd.modules.sop_common",
    "HL7v2HierarchicDesignatorItem": "dicomstd.macros.hl7v2_hierarchic_designator",
    "HPGLDocumentItem": "dicomstd.modules.generic_implant_template_2d_drawings",
    "HPGLPenItem": "dicomstd.modules.generic_implant_template_2d_drawings",
    "HangingProtocolDefinitionHangingProtocolDefinitionItem": "dicomstd.modules.hanging_protocol_definition",
    "HangingProtocolKeysHangingProtocolDefinitionItem": "dicomstd.macros.hanging_protocol_keys",
    "HierarchicalSOPInstanceReferenceItem": "dicomstd.macros.hierarchical_sop_instance_reference",
    "HierarchicalSeriesReferenceItem": "dicomstd.macros.hierarchical_series_reference",
    "HierarchicalSeriesReferenceReferencedSOPItem": "dicomstd.macros.hierarchical_series_reference",
    "HistogramItem": "dicomstd.modules.image_histogram",
    "IOLPowerItem": "dicomstd.macros.calculated_iol",
    "IdentifiedPersonOrDeviceItem": "dicomstd.macros.identified_person_or_device",
    "IdentityPixelValueTransformationPixelValueTransformationItem": "dicomstd.macros.identity_pixel_value_transformation",
    "ImageAcquisitionResultsProtocolContextItem": "dicomstd.modules.image_acquisition_results",
    "ImageAcquisitionResultsReferencedImageItem": "dicomstd.modules.image_acquisition_results",
    "ImageBoxSynchronizationItem": "dicomstd.modules.structured_display_image_box",
    "ImageBoxesItem": "dicomstd.modules.hanging_protocol_display",
    "ImageCenterPointCoordinatesItem": "dicomstd.modules.slide_coordinates",
    "ImageDataTypeImageDataTypeItem": "dicomstd.macros.image_data_type",
    "ImageFilterDetailsItem": "dicomstd.modules.performed_xa_reconstruction",
    "ImagePixelItem": "dicomstd.macros.image_pixel",
    "ImageReferenceReferencedSOPItem": "dicomstd.macros.image_reference",
    "ImageSOPInstanceReferenceItem": "dicomstd.macros.image_sop_instance_reference",
    "ImageSetSelectorItem": "dicomstd.modules.hanging_protocol_definition",
    "ImageSetsItem": "dicomstd.modules.hanging_protocol_definition",
    "ImagingDeviceLocationParameterItem": "dicomstd.macros.rt_projection_imaging_request_geometry",
    "ImplantAssemblyTemplateTargetAnatomyItem": "dicomstd.modules.implant_assembly_template",
    "ImplantTargetAnatomyItem": "dicomstd.modules.generic_implant_template_description",
    "ImplantTemplateGroupMemberMatching2DCoordinatesItem": "dicomstd.modules.implant_template_group",
    "ImplantTemplateGroupMembersItem": "dicomstd.modules.implant_template_group",
    "ImplantTemplateGroupTargetAnatomyItem": "dicomstd.modules.implant_template_group",
    "ImplantTemplateGroupVariationDimensionItem": "dicomstd.modules.implant_template_group",
    "ImplantTemplateGroupVariationDimensionRankItem": "dicomstd.modules.implant_template_group",
    "ImplantationPlanSRDocumentReferencedSOPItem": "dicomstd.items.implantation_plan_sr_document",
    "IndexProbabilityItem": "dicomstd.macros.ophthalmic_visual_field_global_index",
    "InformationFromManufacturerItem": "dicomstd.modules.generic_implant_template_description",
    "InstanceAvailabilityNotificationReferencedPerformedProcedureStepItem": "dicomstd.modules.instance_availability_notification",
    "InstanceAvailabilityNotificationReferencedSOPItem": "dicomstd.modules.instance_availability_notification",
    "InstanceAvailabilityNotificationReferencedSeriesItem": "dicomstd.modules.instance_availability_notification",
    "InstructionItem": "dicomstd.modules.instructions",
    "InterlockItem": "dicomstd.macros.interlock",
    "InterventionItem": "dicomstd.modules.intervention",
    "IntraOralImageAnatomicRegionItem": "dicomstd.modules.intra_oral_image",
    "IntraocularLensCalculationsItem": "dicomstd.macros.intraocular_lens_calculations",
    "IntraocularLensCalculationsRefractiveStateItem": "dicomstd.macros.intraocular_lens_calculations",
    "IntravascularFrameContentItem": "dicomstd.macros.intravascular_frame_content",
    "IntravascularOCTFrameContentItem": "dicomstd.macros.intravascular_oct_frame_content",
    "IntravascularOCTFrameTypeItem": "dicomstd.macros.intravascular_oct_frame_type",
    "IntravascularOCTImageReferencedInstanceItem": "dicomstd.modules.intravascular_oct_image",
    "IntravascularOpticalCoherenceTomographyImagePerFrameFunctionalGroupsItem": "dicomstd.items.intravascular_optical_coherence_tomography_image",
    "IntravascularOpticalCoherenceTomographyImageReferencedPerformedProcedureStepItem": "dicomstd.items.intravascular_optical_coherence_tomography_image",
    "IntravascularOpticalCoherenceTomographyImageSharedFunctionalGroupsItem": "dicomstd.items.intravascular_optical_coherence_tomography_image",
    "InventoriedInstancesItem": "dicomstd.modules.inventory",
    "InventoriedSeriesItem": "dicomstd.modules.inventory",
    "InventoriedStudiesItem": "dicomstd.modules.inventory",
    "InventoryContentTemplateItem": "dicomstd.modules.inventory",
    "InventoryInventoriedStudiesFileSetAccessItem": "dicomstd.modules.inventory",
    "InventoryInventoriedStudiesInventoriedSeriesFileSetAccessItem": "dicomstd.modules.inventory",
    "InventoryOtherPatientIDsItem": "dicomstd.modules.inventory",
    "InventoryReferenceItem": "dicomstd.macros.inventory_reference",
    "InventorySpecimenDescriptionItem": "dicomstd.modules.inventory",
    "IonBeamItem": "dicomstd.modules.rt_ion_beams",
    "IonBeamLimitingDeviceItem": "dicomstd.modules.rt_ion_beams",
    "IonBlockItem": "dicomstd.modules.rt_ion_beams",
    "IonControlPointDeliveryItem": "dicomstd.modules.rt_ion_beams_session_record",
    "IonControlPointItem": "dicomstd.modules.rt_ion_beams",
    "IonControlPointVerificationItem": "dicomstd.modules.rt_ion_machine_verification",
    "IonMachineVerificationItem": "dicomstd.modules.rt_ion_machine_verification",
    "IonRangeCompensatorItem": "dicomstd.modules.rt_ion_beams",
    "IonToleranceTableItem": "dicomstd.modules.rt_ion_tolerance_tables",
    "IonWedgeItem": "dicomstd.modules.rt_ion_beams",
    "IonWedgePositionItem": "dicomstd.modules.rt_ion_machine_verification",
    "IrradiationEventIdentificationItem": "dicomstd.macros.irradiation_event_identification",
    "IssuerOfPatientIDQualifiersItem": "dicomstd.macros.issuer_of_patient_id",
    "KVRadiationImageAcquisitionParametersItem": "dicomstd.macros.kv_radiation_image_acquisition_parameters",
    "KeratometricMeasurementsFlatKeratometricAxisItem": "dicomstd.macros.keratometric_measurements",
    "KeratometricMeasurementsItem": "dicomstd.macros.keratometric_measurements",
    "KeratometricMeasurementsSteepKeratometricAxisItem": "dicomstd.macros.keratometric_measurements",
    "KeratometryFlatKeratometricAxisItem": "dicomstd.macros.keratometry",
    "KeratometrySteepKeratometricAxisItem": "dicomstd.macros.keratometry",
    "KeyObjectDocumentKeysContentItem": "dicomstd.macros.key_object_document_keys",
    "KeyObjectDocumentKeysContentReferencedSOPItem": "dicomstd.macros.key_object_document_keys",
    "KeyObjectSelectionDocumentReferencedSOPItem": "dicomstd.items.key_object_selection_document",
    "LateralSpreadingDeviceItem": "dicomstd.modules.rt_ion_beams",
    "LateralSpreadingDeviceSettingsItem": "dicomstd.modules.rt_ion_machine_verification",
    "LegacyConvertedEnhancedCTImageContrastBolusAgentItem": "dicomstd.items.legacy_converted_enhanced_ct_image",
    "LegacyConvertedEnhancedCTImagePerFrameFunctionalGroupsItem": "dicomstd.items.legacy_converted_enhanced_ct_image",
    "LegacyConvertedEnhancedCTImageSharedFunctionalGroupsItem": "dicomstd.items.legacy_converted_enhanced_ct_image",
    "LegacyConvertedEnhancedMRImageContrastBolusAgentItem": "dicomstd.items.legacy_converted_enhanced_mr_image",
    "LegacyConvertedEnhancedMRImagePerFrameFunctionalGroupsItem": "dicomstd.items.legacy_converted_enhanced_mr_image",
    "LegacyConvertedEnhancedMRImageSharedFunctionalGroupsItem": "dicomstd.items.legacy_converted_enhanced_mr_image",
    "LegacyConvertedEnhancedPETImagePerFrameFunctionalGroupsItem": "dicomstd.items.legacy_converted_enhanced_pet_image",
    "LegacyConvertedEnhancedPETImageRelatedSeriesItem": "dicomstd.items.legacy_converted_enhanced_pet_image",
    "LegacyConvertedEnhancedPETImageSharedFunctionalGroupsItem": "dicomstd.items.legacy_converted_enhanced_pet_image",
    "LensConstantItem": "dicomstd.macros.calculated_iol",
    "LensThicknessItem": "dicomstd.macros.intraocular_lens_calculations",
    "LensometryMeasurementsAddIntermediateItem": "dicomstd.macros.lensometry_measurements",
    "LensometryMeasurementsAddNearItem": "dicomstd.macros.lensometry_measurements",
    "LensometryMeasurementsItem": "dicomstd.macros.lensometry_measurements",
    "LightPathFilterTypeStackCodeItem": "dicomstd.modules.ophthalmic_tomography_parameters",
    "LineItem": "dicomstd.macros.surface_mesh_primitives",
    "LineStyleItem": "dicomstd.macros.line_style_sequence",
    "LocalizedDeviationProbabilityItem": "dicomstd.modules.visual_field_static_perimetry_test_results",
    "LuminanceResultItem": "dicomstd.modules.qa_results",
    "LuminanceResultLuminanceResponseItem": "dicomstd.macros.luminance_result",
    "LuminanceUniformityResultItem": "dicomstd.modules.qa_results",
    "LuminanceUniformityResultLuminanceResponseItem": "dicomstd.macros.luminance_uniformity_result",
    "MACParametersItem": "dicomstd.macros.digital_signatures",
    "MPRVolumetricPresentationStateDisplayComponentInputItem": "dicomstd.modules.mpr_volumetric_presentation_state_display",
    "MPRVolumetricPresentationStateDisplayPresentationStateClassificationComponentItem": "dicomstd.modules.mpr_volumetric_presentation_state_display",
    "MPRVolumetricPresentationStateDisplayPresentationStateCompositorComponentItem": "dicomstd.modules.mpr_volumetric_presentation_state_display",
    "MPRVolumetricPresentationStateDisplayWeightingTransferFunctionItem": "dicomstd.modules.mpr_volumetric_presentation_state_display",
    "MRArterialSpinLabelingItem": "dicomstd.macros.mr_arterial_spin_labeling",
    "MRAveragesItem": "dicomstd.macros.mr_averages",
    "MRDiffusionItem": "dicomstd.macros.mr_diffusion",
    "MREchoItem": "dicomstd.macros.mr_echo",
    "MRFOVGeometryItem": "dicomstd.macros.mr_fov_geometry",
    "MRImageFrameTypeItem": "dicomstd.macros.mr_image_frame_type",
    "MRImagingModifierItem": "dicomstd.macros.mr_imaging_modifier",
    "MRMetaboliteMapItem": "dicomstd.macros.mr_metabolite_map",
    "MRModifierItem": "dicomstd.macros.mr_modifier",
    "MRReceiveCoilItem": "dicomstd.macros.mr_receive_coil",
    "MRSpatialSaturationItem": "dicomstd.macros.mr_spatial_saturation",
    "MRSpectroscopyFOVGeometryItem": "dicomstd.macros.mr_spectroscopy_fov_geometry",
    "MRSpectroscopyFrameTypeItem": "dicomstd.macros.mr_spectroscopy_frame_type",
    "MRSpectroscopyPerFrameFunctionalGroupsItem": "dicomstd.items.mr_spectroscopy",
    "MRSpectroscopyReferencedInstanceItem": "dicomstd.modules.mr_spectroscopy",
    "MRSpectroscopySharedFunctionalGroupsItem": "dicomstd.items.mr_spectroscopy",
    "MRTimingAndRelatedParametersItem": "dicomstd.macros.mr_timing_and_related_parameters",
    "MRTransmitCoilItem": "dicomstd.macros.mr_transmit_coil",
    "MRVelocityEncodingItem": "dicomstd.macros.mr_velocity_encoding",
    "MVRadiationImageAcquisitionParametersItem": "dicomstd.macros.mv_radiation_image_acquisition_parameters",
    "MacularGridThicknessAndVolumeReportReferencedSOPItem": "dicomstd.items.macular_grid_thickness_and_volume_report",
    "MajorTicksItem": "dicomstd.modules.graphic_annotation",
    "MammographyCADSRReferencedSOPItem": "dicomstd.items.mammography_cad_sr",
    "MammographyImageBiopsyTargetItem": "dicomstd.modules.mammography_image",
    "MammographyImageViewCodeItem": "dicomstd.modules.mammography_image",
    "MandatoryViewAndSliceProgressionDirectionViewCodeItem": "dicomstd.macros.mandatory_view_and_slice_progression_direction",
    "MappingResourceIdentificationItem": "dicomstd.modules.sop_common",
    "MaskMaskSubtractionItem": "dicomstd.modules.mask",
    "MaterialAttenuationItem": "dicomstd.macros.multi_energy_ct_processing",
    "MatingFeatureDegreeOfFreedomItem": "dicomstd.modules.generic_implant_template_mating_features",
    "MatingFeatureItem": "dicomstd.modules.generic_implant_template_mating_features",
    "MatingFeatureSetsItem": "dicomstd.modules.generic_implant_template_mating_features",
    "MatrixBasedRTImagingGeometryImageReceptorPositionItem": "dicomstd.macros.matrix_based_rt_imaging_geometry",
    "MatrixBasedRTImagingGeometryImagingSourcePositionItem": "dicomstd.macros.matrix_based_rt_imaging_geometry",
    "MatrixBasedRTImagingGeometryItem": "dicomstd.macros.matrix_based_rt_imaging_geometry",
    "MatrixItem": "dicomstd.modules.spatial_registration",
    "MatrixRegistrationItem": "dicomstd.modules.spatial_registration",
    "MaximumCornealCurvatureItem": "dicomstd.modules.corneal_topography_map_analysis",
    "MeasuredDoseReferenceItem": "dicomstd.modules.measured_dose_reference_record",
    "MeasuredMetersetToDoseMappingItem": "dicomstd.modules.rt_dose_contribution_record",
    "MeasuredValueItem": "dicomstd.macros.numeric_measurement",
    "MediaCreationManagementFailedSOPItem": "dicomstd.modules.media_creation_management",
    "MediaCreationManagementReferencedSOPItem": "dicomstd.modules.media_creation_management",
    "MediaInstalledItem": "dicomstd.modules.printer_configuration",
    "MicroscopyBulkSimpleAnnotationsMeasurementValuesItem": "dicomstd.modules.microscopy_bulk_simple_annotations",
    "MicroscopyBulkSimpleAnnotationsMeasurementsItem": "dicomstd.modules.microscopy_bulk_simple_annotations",
    "MinimumKeratometricItem": "dicomstd.modules.corneal_topography_map_analysis",
    "ModalityLUTItem": "dicomstd.macros.modality_lut",
    "ModelSpecificationItem": "dicomstd.modules.equipment_specification",
    "MotionSynchronizationItem": "dicomstd.modules.rt_patient_setup",
    "MultiCoilDefinitionItem": "dicomstd.macros.mr_receive_coil",
    "MultiFrameGrayscaleByteSecondaryCaptureImagePerFrameFunctionalGroupsItem": "dicomstd.items.multi_frame_grayscale_byte_secondary_capture_image",
    "MultiFrameGrayscaleByteSecondaryCaptureImageSharedFunctionalGroupsItem": "dicomstd.items.multi_frame_grayscale_byte_secondary_capture_image",
    "MultiFrameGrayscaleWordSecondaryCaptureImagePerFrameFunctionalGroupsItem": "dicomstd.items.multi_frame_grayscale_word_secondary_capture_image",
    "MultiFrameGrayscaleWordSecondaryCaptureImageSharedFunctionalGroupsItem": "dicomstd.items.multi_frame_grayscale_word_secondary_capture_image",
    "MultiFramePresentationItem": "dicomstd.modules.xa_xrf_presentation_state_presentation",
    "MultiFrameTrueColorSecondaryCaptureImagePerFrameFunctionalGroupsItem": "dicomstd.items.multi_frame_true_color_secondary_capture_image",
    "MultiFrameTrueColorSecondaryCaptureImageSharedFunctionalGroupsItem": "dicomstd.items.multi_frame_true_color_secondary_capture_image",
    "MultienergyCTAcquisitionItem": "dicomstd.modules.multi_energy_ct_image",
    "MultienergyCTCharacteristicsItem": "dicomstd.macros.multi_energy_ct_characteristics",
    "MultienergyCTPathItem": "dicomstd.macros.multi_energy_ct_path",
    "MultienergyCTProcessingItem": "dicomstd.macros.multi_energy_ct_processing",
    "MultienergyCTXRayDetectorItem": "dicomstd.macros.multi_energy_ct_x_ray_detector",
    "MultienergyCTXRaySourceItem": "dicomstd.macros.multi_energy_ct_x_ray_source",
    "MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem": "dicomstd.macros.multiple_site_general_anatomy_optional",
    "MultiplexedAudioChannelsDescriptionCodeItem": "dicomstd.modules.cine",
    "N3DRTConeBeamImagingGeometryItem": "dicomstd.macros.n3d_rt_cone_beam_imaging_geometry",
    "NMDetectorViewCodeItem": "dicomstd.modules.nm_detector",
    "NMIsotopeEnergyWindowRangeItem": "dicomstd.modules.nm_isotope",
    "NMIsotopeInterventionDrugInformationItem": "dicomstd.modules.nm_isotope",
    "NMIsotopeRadiopharmaceuticalInformationItem": "dicomstd.modules.nm_isotope",
    "NMPETPatientOrientationPatientOrientationCodeItem": "dicomstd.modules.nm_pet_patient_orientation",
    "NavigationIndicatorItem": "dicomstd.modules.hanging_protocol_display",
    "NonconformingModifiedAttributesItem": "dicomstd.macros.original_attributes",
    "NotificationFromManufacturerItem": "dicomstd.modules.generic_implant_template_description",
    "OCTBscanAnalysisAcquisitionParametersItem": "dicomstd.modules.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis_image",
    "ObjectThicknessItem": "dicomstd.macros.x_ray_object_thickness",
    "ObliqueCroppingPlaneItem": "dicomstd.modules.volume_cropping",
    "OmittedApplicationSetupItem": "dicomstd.modules.rt_brachy_application_setup_delivery_instruction",
    "OmittedBeamTaskItem": "dicomstd.modules.rt_beams_delivery_instruction",
    "OmittedChannelItem": "dicomstd.modules.rt_brachy_application_setup_delivery_instruction",
    "OmittedRadiationItem": "dicomstd.modules.rt_radiation_set_delivery_instruction",
    "OperatingModeItem": "dicomstd.macros.mr_timing_and_related_parameters",
    "OperatorIdentificationItem": "dicomstd.modules.substance_administration_log",
    "OphthalmicAcquisitionParametersMydriaticAgentItem": "dicomstd.macros.ophthalmic_acquisition_parameters",
    "OphthalmicAcquisitionParametersRefractiveStateItem": "dicomstd.macros.ophthalmic_acquisition_parameters",
    "OphthalmicAxialLengthItem": "dicomstd.macros.iol_ophthalmic_axial_length",
    "OphthalmicAxialLengthMeasurementsItem": "dicomstd.macros.ophthalmic_axial_measurements",
    "OphthalmicAxialLengthMeasurementsLengthSummationItem": "dicomstd.macros.ophthalmic_axial_measurements",
    "OphthalmicAxialLengthMeasurementsTotalLengthItem": "dicomstd.macros.ophthalmic_axial_measurements",
    "OphthalmicAxialLengthQualityMetricItem": "dicomstd.macros.ophthalmic_axial_length_quality_metric",
    "OphthalmicAxialLengthSegmentalMeasurementsItem": "dicomstd.macros.ophthalmic_axial_length_segmental_measurements",
    "OphthalmicAxialMeasurementsLeftEyeItem": "dicomstd.modules.ophthalmic_axial_measurements",
    "OphthalmicAxialMeasurementsMydriaticAgentItem": "dicomstd.macros.ophthalmic_axial_measurements",
    "OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem": "dicomstd.macros.ophthalmic_axial_measurements_quality_image_sop_instance_reference",
    "OphthalmicAxialMeasurementsRightEyeItem": "dicomstd.modules.ophthalmic_axial_measurements",
    "OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem": "dicomstd.macros.ophthalmic_axial_measurements_selected",
    "OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem": "dicomstd.macros.ophthalmic_axial_measurements_selected",
    "OphthalmicEnFaceImageQualityRatingItem": "dicomstd.modules.ophthalmic_optical_coherence_tomography_en_face_image_quality_rating",
    "OphthalmicFrameLocationItem": "dicomstd.macros.ophthalmic_frame_location",
    "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisPerFrameFunctionalGroupsItem": "dicomstd.items.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis",
    "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisSharedFunctionalGroupsItem": "dicomstd.items.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis",
    "OphthalmicOpticalCoherenceTomographyEnFaceImageAnatomicRegionItem": "dicomstd.items.ophthalmic_optical_coherence_tomography_en_face_image",
    "OphthalmicOpticalCoherenceTomographyEnFaceImageSourceImageItem": "dicomstd.modules.ophthalmic_optical_coherence_tomography_en_face_image",
    "OphthalmicPatientClinicalInformationAndTestLensParametersItem": "dicomstd.macros.ophthalmic_patient_clinical_information_and_test_lens_parameters",
    "OphthalmicPhotography16BitImageAnatomicRegionItem": "dicomstd.items.ophthalmic_photography_16_bit_image",
    "OphthalmicPhotography16BitImageSourceImageItem": "dicomstd.items.ophthalmic_photography_16_bit_image",
    "OphthalmicPhotography8BitImageAnatomicRegionItem": "dicomstd.items.ophthalmic_photography_8_bit_image",
    "OphthalmicPhotography8BitImageSourceImageItem": "dicomstd.items.ophthalmic_photography_8_bit_image",
    "OphthalmicPhotographyImageSourceImageItem": "dicomstd.modules.ophthalmic_photography_image",
    "OphthalmicThicknessMapAnatomicRegionItem": "dicomstd.items.ophthalmic_thickness_map",
    "OphthalmicThicknessMapIODReferencedInstanceItem": "dicomstd.items.ophthalmic_thickness_map",
    "OphthalmicThicknessMapIODSourceImageItem": "dicomstd.items.ophthalmic_thickness_map",
    "OphthalmicThicknessMapQualityRatingItem": "dicomstd.modules.ophthalmic_thickness_map_quality_rating",
    "OphthalmicThicknessMapQualityThresholdItem": "dicomstd.modules.ophthalmic_thickness_map_quality_rating",
    "OphthalmicThicknessMapReferencedInstanceItem": "dicomstd.modules.ophthalmic_thickness_map",
    "OphthalmicThicknessMapSourceImageItem": "dicomstd.modules.ophthalmic_thickness_map",
    "OphthalmicTomographyImagePerFrameFunctionalGroupsItem": "dicomstd.items.ophthalmic_tomography_image",
    "OphthalmicTomographyImageSharedFunctionalGroupsItem": "dicomstd.items.ophthalmic_tomography_image",
    "OphthalmicVisualFieldGlobalIndexItem": "dicomstd.macros.ophthalmic_visual_field_global_index",
    "OpticalOphthalmicAxialLengthMeasurementsItem": "dicomstd.macros.ophthalmic_axial_measurements_related_information",
    "OpticalPathIdentificationItem": "dicomstd.macros.optical_path_identification",
    "OpticalPathItem": "dicomstd.modules.optical_path",
    "OpticalSelectedOphthalmicAxialLengthItem": "dicomstd.macros.ophthalmic_axial_measurements_selected",
    "OptionalViewAndSliceProgressionDirectionViewCodeItem": "dicomstd.macros.optional_view_and_slice_progression_direction",
    "OriginalAttributesItem": "dicomstd.macros.original_attributes",
    "OriginalImageItem": "dicomstd.modules.image_box_pixel_presentation",
    "OtherClinicalTrialProtocolIDsItem": "dicomstd.modules.clinical_trial_subject",
    "OtherMediaAvailableItem": "dicomstd.modules.printer_configuration",
    "OutlineDefinitionItem": "dicomstd.macros.outline_definition",
    "OverriddenAttributesItem": "dicomstd.modules.rt_general_machine_verification",
    "PETDetectorMotionDetailsItem": "dicomstd.macros.pet_detector_motion_details",
    "PETFrameAcquisitionItem": "dicomstd.macros.pet_frame_acquisition",
    "PETFrameCorrectionFactorsItem": "dicomstd.macros.pet_frame_correction_factors",
    "PETFrameTypeItem": "dicomstd.macros.pet_frame_type",
    "PETIsotopeInterventionDrugInformationItem": "dicomstd.modules.pet_isotope",
    "PETIsotopeRadiopharmaceuticalInformationItem": "dicomstd.modules.pet_isotope",
    "PETPositionItem": "dicomstd.macros.pet_position",
    "PETReconstructionItem": "dicomstd.macros.pet_reconstruction",
    "PETSeriesEnergyWindowRangeItem": "dicomstd.modules.pet_series",
    "PETTableDynamicsItem": "dicomstd.macros.pet_table_dynamics",
    "PaletteColorLookupTableItem": "dicomstd.macros.palette_color_lookup_table",
    "ParallelRTBeamDelimiterDeviceItem": "dicomstd.macros.rt_beam_limiting_device_definition",
    "ParameterizedRTImagingGeometryImageReceptorPositionItem": "dicomstd.macros.parameterized_rt_imaging_geometry",
    "ParameterizedRTImagingGeometryImagingSourcePositionItem": "dicomstd.macros.parameterized_rt_imaging_geometry",
    "ParameterizedRTImagingGeometryItem": "dicomstd.macros.parameterized_rt_imaging_geometry",
    "ParametricMapFrameTypeItem": "dicomstd.macros.parametric_map_frame_type",
    "ParametricMapPerFrameFunctionalGroupsItem": "dicomstd.items.parametric_map",
    "ParametricMapSharedFunctionalGroupsItem": "dicomstd.items.parametric_map",
    "ParticipantItem": "dicomstd.modules.sr_document_general",
    "PatientClinicalTrialParticipationItem": "dicomstd.modules.patient_medical",
    "PatientDemographicBreedRegistrationItem": "dicomstd.modules.patient_demographic",
    "PatientDemographicGeneticModificationsItem": "dicomstd.modules.patient_demographic",
    "PatientDemographicStrainStockItem": "dicomstd.modules.patient_demographic",
    "PatientIdentificationOtherPatientIDsItem": "dicomstd.modules.patient_identification",
    "PatientLocationCoordinatesItem": "dicomstd.macros.patient_to_equipment_relationship",
    "PatientMedicalPertinentDocumentsItem": "dicomstd.modules.patient_medical",
    "PatientMedicalPertinentResourcesItem": "dicomstd.modules.patient_medical",
    "PatientOrientationAndEquipmentRelationshipItem": "dicomstd.macros.patient_orientation_and_equipment_relationship",
    "PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem": "dicomstd.macros.patient_orientation_and_equipment_relationship",
    "PatientOrientationInFrameItem": "dicomstd.macros.patient_orientation_in_frame",
    "PatientOrientationPatientOrientationCodeItem": "dicomstd.macros.patient_orientation",
    "PatientOtherPatientIDsItem": "dicomstd.modules.patient",
    "PatientPhysiologicalStateItem": "dicomstd.macros.patient_physiological_state",
    "PatientPositioningAnatomicRegionItem": "dicomstd.modules.patient_positioning",
    "PatientPositioningInstructionItem": "dicomstd.modules.patient_positioning",
    "PatientPositioningPrimaryAnatomicStructureItem": "dicomstd.modules.patient_positioning",
    "PatientPrimaryLanguageCodeItem": "dicomstd.modules.patient_demographic",
    "PatientRadiationDoseSRReferencedSOPItem": "dicomstd.items.patient_radiation_dose_sr",
    "PatientSetupItem": "dicomstd.modules.rt_patient_setup",
    "PatientSupportDevicesItem": "dicomstd.macros.rt_patient_support_devices",
    "PatientSupportPositionDeviceParameterItem": "dicomstd.macros.patient_support_position",
    "PatientSupportPositionDeviceToleranceItem": "dicomstd.macros.rt_tolerance_set",
    "PatientSupportPositionItem": "dicomstd.macros.patient_support_position",
    "PatientSupportPositionParameterItem": "dicomstd.macros.patient_support_position",
    "PatientSupportPositionToleranceItem": "dicomstd.macros.rt_tolerance_set",
    "PatientToEquipmentRelationshipItem": "dicomstd.macros.patient_to_equipment_relationship",
    "PatientTreatmentPreparationProcedureItem": "dicomstd.modules.rt_treatment_preparation",
    "PerformedCTAcquisitionAcquisitionProtocolElementItem": "dicomstd.modules.performed_ct_acquisition",
    "PerformedCTAcquisitionCTXRayDetailsItem": "dicomstd.modules.performed_ct_acquisition",
    "PerformedCTReconstructionReconstructionProtocolElementItem": "dicomstd.modules.performed_ct_reconstruction",
    "PerformedImagingAgentAdministrationSRReferencedSOPItem": "dicomstd.items.performed_imaging_agent_administration_sr",
    "PerformedProcedureStepRelationshipProtocolContextItem": "dicomstd.modules.performed_procedure_step_relationship",
    "PerformedProcedureStepRelationshipScheduledProtocolCodeItem": "dicomstd.modules.performed_procedure_step_relationship",
    "PerformedProcedureStepSummaryPerformedProtocolCodeItem": "dicomstd.macros.performed_procedure_step_summary",
    "PerformedProcedureStepSummaryProtocolContextItem": "dicomstd.macros.performed_procedure_step_summary",
    "PerformedProcessingParametersItem": "dicomstd.modules.unified_procedure_step_performed_procedure_information",
    "PerformedProtocolCodeItem": "dicomstd.modules.image_acquisition_results",
    "PerformedSeriesItem": "dicomstd.modules.image_acquisition_results",
    "PerformedXAAcquisitionAcquisitionProtocolElementItem": "dicomstd.modules.performed_xa_acquisition",
    "PerformedXAReconstructionReconstructionProtocolElementItem": "dicomstd.modules.performed_xa_reconstruction",
    "PersonIdentificationItem": "dicomstd.macros.person_identification",
    "PertinentDocumentsItem": "dicomstd.macros.assertion",
    "PertinentResourcesItem": "dicomstd.modules.content_assessment_results",
    "PhaseInformationItem": "dicomstd.modules.nm_phase",
    "PhotoacousticExcitationCharacteristicsItem": "dicomstd.macros.photoacoustic_excitation_characteristics",
    "PhotoacousticImageDataTypeImageDataTypeItem": "dicomstd.macros.photoacoustic_image_data_type",
    "PhotoacousticImageFrameTypeItem": "dicomstd.macros.photoacoustic_image_frame_type",
    "PhotoacousticImagePerFrameFunctionalGroupsItem": "dicomstd.items.photoacoustic_image",
    "PhotoacousticImageSharedFunctionalGroupsItem": "dicomstd.items.photoacoustic_image",
    "PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem": "dicomstd.macros.pixel_intensity_relationship_lut",
    "PixelMeasuresItem": "dicomstd.macros.pixel_measures",
    "PixelShiftItem": "dicomstd.modules.xa_xrf_presentation_state_mask",
    "PixelValueMappingToCodedConceptItem": "dicomstd.modules.ophthalmic_thickness_map",
    "PixelValueTransformationPixelValueTransformationItem": "dicomstd.macros.pixel_value_transformation",
    "PlanOverviewItem": "dicomstd.modules.rt_dose",
    "PlaneOrientationItem": "dicomstd.macros.plane_orientation_patient",
    "PlaneOrientationVolumeItem": "dicomstd.macros.plane_orientation_volume",
    "PlanePositionItem": "dicomstd.macros.plane_position_patient",
    "PlanePositionSlideItem": "dicomstd.macros.plane_position_slide",
    "PlanePositionVolumeItem": "dicomstd.macros.plane_position_volume",
    "PlannedImagingAgentAdministrationSRReferencedSOPItem": "dicomstd.items.planned_imaging_agent_administration_sr",
    "PlannedVerificationImageItem": "dicomstd.modules.rt_beams",
    "PlanningLandmarkLineItem": "dicomstd.modules.generic_implant_template_planning_landmarks",
    "PlanningLandmarkPlaneItem": "dicomstd.modules.generic_implant_template_planning_landmarks",
    "PlanningLandmarkPointItem": "dicomstd.modules.generic_implant_template_planning_landmarks",
    "PointsItem": "dicomstd.macros.points",
    "PositionAcquisitionTemplateIdentificationItem": "dicomstd.modules.rt_patient_position_acquisition_instruction",
    "PostDeformationMatrixRegistrationItem": "dicomstd.modules.deformable_spatial_registration",
    "PreDeformationMatrixRegistrationItem": "dicomstd.modules.deformable_spatial_registration",
    "PrescriptionOverviewItem": "dicomstd.modules.rt_dose",
    "PresentationKeysBlendingItem": "dicomstd.macros.presentation_keys",
    "PresentationKeysBlendingReferencedSeriesItem": "dicomstd.macros.presentation_keys",
    "PresentationKeysModuleReferencedSeriesItem": "dicomstd.macros.presentation_keys",
    "PresentationLUTItem": "dicomstd.modules.softcopy_presentation_lut",
    "PresentationLUTPresentationLUTItem": "dicomstd.modules.presentation_lut",
    "PresentationStateBlendingSoftcopyVOILUTItem": "dicomstd.modules.presentation_state_blending",
    "PresentationStateMaskMaskSubtractionItem": "dicomstd.modules.presentation_state_mask",
    "PresentationStateRelationshipReferencedSeriesItem": "dicomstd.macros.presentation_state_relationship",
    "PresentationViewDescriptionViewCodeItem": "dicomstd.modules.presentation_view_description",
    "PrimaryAnatomicStructurePrimaryAnatomicStructureItem": "dicomstd.macros.primary_anatomic_structure",
    "PrinterConfigurationItem": "dicomstd.modules.printer_configuration",
    "PrismSequencePrismItem": "dicomstd.macros.prism_sequence",
    "PrivateDataElementCharacteristicsItem": "dicomstd.modules.sop_common",
    "PrivateDataElementDefinitionItem": "dicomstd.modules.sop_common",
    "ProcedureLogReferencedSOPItem": "dicomstd.items.procedure_log",
    "ProcedureStepCommunicationsURIItem": "dicomstd.modules.unified_procedure_step_progress_information",
    "ProcedureStepProgressInformationItem": "dicomstd.modules.unified_procedure_step_progress_information",
    "ProcedureStepProgressParametersItem": "dicomstd.modules.unified_procedure_step_progress_information",
    "ProductCharacteristicsPertinentDocumentsItem": "dicomstd.modules.product_characteristics",
    "ProjectionImagingAcquisitionParameterItem": "dicomstd.modules.rt_patient_position_acquisition_instruction",
    "ProjectionPixelCalibrationItem": "dicomstd.macros.x_ray_projection_pixel_calibration",
    "ProposedStudyItem": "dicomstd.modules.basic_film_session_relationship",
    "ProtocolContextCustodialOrganizationItem": "dicomstd.modules.protocol_context",
    "PseudoColorSoftcopyPresentationStateMaskSubtractionItem": "dicomstd.items.pseudo_color_softcopy_presentation_state",
    "PulseSpecificBrachyControlPointDeliveredItem": "dicomstd.modules.rt_brachy_session_record",
    "QAResultsItem": "dicomstd.modules.qa_results",
    "QuantityItem": "dicomstd.modules.billing_and_material_management_code",
    "ROIContourItem": "dicomstd.modules.roi_contour",
    "ROIElementalCompositionItem": "dicomstd.modules.rt_roi_observations",
    "ROIPhysicalPropertiesItem": "dicomstd.modules.rt_roi_observations",
    "RTAccessoryDeviceIdentificationItem": "dicomstd.macros.rt_accessory_device_identification",
    "RTAccessoryHolderDefinitionItem": "dicomstd.macros.rt_accessory_holders_definition",
    "RTAccessoryHolderSlotItem": "dicomstd.macros.rt_accessory_holders_definition",
    "RTAnatomicPrescriptionItem": "dicomstd.modules.rt_enhanced_prescription",
    "RTBeamLimitingDeviceDefinitionItem": "dicomstd.macros.rt_beam_limiting_device_definition",
    "RTBeamLimitingDeviceOpeningDefinitionItem": "dicomstd.macros.rt_beam_limiting_device_opening_definition",
    "RTBeamLimitingDeviceOpeningSequenceItem": "dicomstd.macros.rt_beam_limiting_device_opening_sequence",
    "RTBeamsApplicatorGeometryItem": "dicomstd.modules.rt_beams",
    "RTBeamsApplicatorItem": "dicomstd.modules.rt_beams",
    "RTBeamsBeamControlPointReferencedDoseReferenceItem": "dicomstd.modules.rt_beams",
    "RTBeamsBeamItem": "dicomstd.modules.rt_beams",
    "RTBeamsBeamLimitingDeviceItem": "dicomstd.modules.rt_beams",
    "RTBeamsBeamLimitingDevicePositionItem": "dicomstd.modules.rt_beams",
    "RTBeamsBeamReferencedDoseReferenceItem": "dicomstd.modules.rt_beams",
    "RTBeamsBlockItem": "dicomstd.modules.rt_beams",
    "RTBeamsGeneralAccessoryItem": "dicomstd.modules.rt_beams",
    "RTBeamsPrimaryFluenceModeItem": "dicomstd.modules.rt_beams",
    "RTBeamsReferencedBolusItem": "dicomstd.modules.rt_beams",
    "RTBeamsReferencedReferenceImageItem": "dicomstd.modules.rt_beams",
    "RTBeamsSessionRecordApplicatorGeometryItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsSessionRecordApplicatorItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsSessionRecordBeamLimitingDeviceLeafPairsItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsSessionRecordBeamLimitingDevicePositionItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsSessionRecordCorrectedParameterItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsSessionRecordDoseCalibrationConditionsItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsSessionRecordGeneralAccessoryItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsSessionRecordOverrideItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsSessionRecordPrimaryFluenceModeItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsSessionRecordRecordedBlockItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsSessionRecordRecordedCompensatorItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsSessionRecordRecordedWedgeItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsSessionRecordReferencedBolusItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsSessionRecordReferencedCalculatedDoseReferenceItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsSessionRecordReferencedMeasuredDoseReferenceItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsSessionRecordWedgePositionItem": "dicomstd.modules.rt_beams_session_record",
    "RTBeamsWedgePositionItem": "dicomstd.modules.rt_beams",
    "RTBrachyApplicationSetupsTreatmentMachineItem": "dicomstd.modules.rt_brachy_application_setups",
    "RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelBrachyControlPointDeliveredOverrideItem": "dicomstd.modules.rt_brachy_session_record",
    "RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredBrachyPulseControlPointDeliveredOverrideItem": "dicomstd.modules.rt_brachy_session_record",
    "RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedCalculatedDoseReferenceItem": "dicomstd.modules.rt_brachy_session_record",
    "RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedMeasuredDoseReferenceItem": "dicomstd.modules.rt_brachy_session_record",
    "RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedCalculatedDoseReferenceItem": "dicomstd.modules.rt_brachy_session_record",
    "RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedMeasuredDoseReferenceItem": "dicomstd.modules.rt_brachy_session_record",
    "RTConventionalMachineVerificationBeamLimitingDevicePositionItem": "dicomstd.modules.rt_conventional_machine_verification",
    "RTDoseContributionRadiationDoseExpectedInVivoMeasurementValuesMetersetToDoseMappingItem": "dicomstd.modules.rt_dose_contribution",
    "RTDoseContributionRadiationDoseIdentificationItem": "dicomstd.modules.rt_dose_contribution",
    "RTDoseContributionRadiationDoseItem": "dicomstd.modules.rt_dose_contribution",
    "RTDoseContributionRadiationDoseRadiationDoseValuesParametersDoseValuesMetersetToDoseMappingItem": "dicomstd.modules.rt_dose_contribution",
    "RTDoseContributionRadiationDoseValuesParametersItem": "dicomstd.modules.rt_dose_contribution",
    "RTDoseContributionRecordMetersetToDoseMappingItem": "dicomstd.modules.rt_dose_contribution_record",
    "RTDoseContributionRecordRadiationDoseIdentificationItem": "dicomstd.modules.rt_dose_contribution_record",
    "RTDoseContributionRecordRadiationDoseItem": "dicomstd.modules.rt_dose_contribution_record",
    "RTDoseContributionRecordRadiationDoseValuesParametersItem": "dicomstd.modules.rt_dose_contribution_record",
    "RTDoseReferencedBrachyApplicationSetupItem": "dicomstd.modules.rt_dose",
    "RTDoseReferencedInstanceItem": "dicomstd.modules.rt_dose",
    "RTDoseReferencedRTPlanItem": "dicomstd.modules.rt_dose",
    "RTDoseReferencedRTPlanReferencedFractionGroupReferencedBeamItem": "dicomstd.modules.rt_dose",
    "RTDoseReferencedTreatmentRecordReferencedBeamItem": "dicomstd.modules.rt_dose",
    "RTDoseTreatmentSiteCodeItem": "dicomstd.modules.rt_dose",
    "RTFractionSchemeDoseCalibrationConditionsItem": "dicomstd.modules.rt_fraction_scheme",
    "RTFractionSchemeReferencedBeamItem": "dicomstd.modules.rt_fraction_scheme",
    "RTFractionSchemeReferencedBrachyApplicationSetupItem": "dicomstd.modules.rt_fraction_scheme",
    "RTFractionSchemeReferencedDoseReferenceItem": "dicomstd.modules.rt_fraction_scheme",
    "RTGeneralMachineVerificationFixationDeviceItem": "dicomstd.modules.rt_general_machine_verification",
    "RTGeneralMachineVerificationPatientSetupItem": "dicomstd.modules.rt_general_machine_verification",
    "RTGeneralPlanReferencedRTPlanItem": "dicomstd.modules.rt_general_plan",
    "RTGeneralPlanTreatmentSiteCodeItem": "dicomstd.modules.rt_general_plan",
    "RTImageApplicatorGeometryItem": "dicomstd.modules.rt_image",
    "RTImageApplicatorItem": "dicomstd.modules.rt_image",
    "RTImageBeamLimitingDeviceItem": "dicomstd.modules.rt_image",
    "RTImageBlockItem": "dicomstd.modules.rt_image",
    "RTImageFrameContextItem": "dicomstd.macros.rt_image_frame_context",
    "RTImageFrameGeneralContentItem": "dicomstd.macros.rt_image_frame_general_content",
    "RTImageFrameRadiationAcquisitionItem": "dicomstd.macros.rt_image_frame_radiation_acquisition_parameters",
    "RTImageGeneralAccessoryItem": "dicomstd.modules.rt_image",
    "RTImagePrimaryFluenceModeItem": "dicomstd.modules.rt_image",
    "RTIonBeamsApplicatorItem": "dicomstd.modules.rt_ion_beams",
    "RTIonBeamsBlockSlabItem": "dicomstd.modules.rt_ion_beams",
    "RTIonBeamsGeneralAccessoryItem": "dicomstd.modules.rt_ion_beams",
    "RTIonBeamsIonWedgePositionItem": "dicomstd.modules.rt_ion_beams",
    "RTIonBeamsLateralSpreadingDeviceSettingsItem": "dicomstd.modules.rt_ion_beams",
    "RTIonBeamsRangeModulatorSettingsItem": "dicomstd.modules.rt_ion_beams",
    "RTIonBeamsRangeShifterSettingsItem": "dicomstd.modules.rt_ion_beams",
    "RTIonBeamsReferencedBolusItem": "dicomstd.modules.rt_ion_beams",
    "RTIonBeamsReferencedDoseReferenceItem": "dicomstd.modules.rt_ion_beams",
    "RTIonBeamsReferencedReferenceImageItem": "dicomstd.modules.rt_ion_beams",
    "RTIonBeamsSessionRecordApplicatorItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonBeamsSessionRecordBeamLimitingDeviceLeafPairsItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonBeamsSessionRecordCorrectedParameterItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonBeamsSessionRecordGeneralAccessoryItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonBeamsSessionRecordIonWedgePositionItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonBeamsSessionRecordLateralSpreadingDeviceSettingsItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonBeamsSessionRecordOverrideItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonBeamsSessionRecordRangeModulatorSettingsItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonBeamsSessionRecordRangeShifterSettingsItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonBeamsSessionRecordRecordedBlockItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonBeamsSessionRecordRecordedCompensatorItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonBeamsSessionRecordRecordedWedgeItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonBeamsSessionRecordReferencedBolusItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonBeamsSessionRecordReferencedCalculatedDoseReferenceItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonBeamsSessionRecordReferencedMeasuredDoseReferenceItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonMachineVerificationBeamLimitingDevicePositionItem": "dicomstd.modules.rt_ion_machine_verification",
    "RTIonMachineVerificationRecordedLateralSpreadingDeviceItem": "dicomstd.modules.rt_ion_machine_verification",
    "RTIonMachineVerificationRecordedRangeModulatorItem": "dicomstd.modules.rt_ion_machine_verification",
    "RTIonMachineVerificationRecordedRangeShifterItem": "dicomstd.modules.rt_ion_machine_verification",
    "RTIonMachineVerificationRecordedSnoutItem": "dicomstd.modules.rt_ion_machine_verification",
    "RTIonToleranceTablesBeamLimitingDeviceToleranceItem": "dicomstd.modules.rt_ion_tolerance_tables",
    "RTPatientPositionDisplacementItem": "dicomstd.macros.rt_patient_position",
    "RTPatientPositionItem": "dicomstd.macros.rt_patient_position",
    "RTPatientPositionScopeReferencedRTRadiationSetItem": "dicomstd.macros.rt_patient_position_scope",
    "RTPatientPositionScopeTreatmentPositionGroupItem": "dicomstd.macros.rt_patient_position_scope",
    "RTPatientPositionScopeWithLegacySupportBeamItem": "dicomstd.macros.rt_patient_position_scope_with_legacy_support",
    "RTPatientPositionScopeWithLegacySupportItem": "dicomstd.macros.rt_patient_position_scope_with_legacy_support",
    "RTPatientPositionScopeWithLegacySupportReferencedRTPlanItem": "dicomstd.macros.rt_patient_position_scope_with_legacy_support",
    "RTPatientPositionScopeWithLegacySupportReferencedRTRadiationSetItem": "dicomstd.macros.rt_patient_position_scope_with_legacy_support",
    "RTPatientPositionScopeWithLegacySupportTreatmentPositionGroupItem": "dicomstd.macros.rt_patient_position_scope_with_legacy_support",
    "RTPhysicianIntentItem": "dicomstd.modules.rt_physician_intent",
    "RTPhysicianIntentPredecessorItem": "dicomstd.modules.rt_physician_intent",
    "RTPhysicianIntentTreatmentSiteCodeItem": "dicomstd.modules.rt_physician_intent",
    "RTPrescriptionItem": "dicomstd.modules.rt_enhanced_prescription",
    "RTROIIdentificationCodeItem": "dicomstd.modules.rt_roi_observations",
    "RTROIObservationsItem": "dicomstd.modules.rt_roi_observations",
    "RTRadiationCommonBaseDefinitionSourceItem": "dicomstd.macros.rt_radiation_common_base",
    "RTRadiationRecordCommonOverrideItem": "dicomstd.modules.rt_radiation_record_common",
    "RTRadiationSalvageRecordControlPointItem": "dicomstd.modules.rt_radiation_salvage_record",
    "RTRadiationSetTreatmentPositionGroupItem": "dicomstd.modules.rt_radiation_set",
    "RTRadiationTaskItem": "dicomstd.modules.rt_radiation_set_delivery_instruction",
    "RTReferencedSeriesItem": "dicomstd.modules.structure_set",
    "RTReferencedStudyItem": "dicomstd.modules.structure_set",
    "RTRelatedROIItem": "dicomstd.modules.rt_roi_observations",
    "RTSegmentAnnotationItem": "dicomstd.modules.rt_segment_annotation",
    "RTToleranceSetItem": "dicomstd.macros.rt_tolerance_set",
    "RTToleranceTablesBeamLimitingDeviceToleranceItem": "dicomstd.modules.rt_tolerance_tables",
    "RTTreatmentMachineRecordTreatmentMachineItem": "dicomstd.modules.rt_treatment_machine_record",
    "RTTreatmentPhaseIntervalItem": "dicomstd.macros.rt_treatment_phase_interval",
    "RTTreatmentPhaseItem": "dicomstd.macros.rt_treatment_phase",
    "RadiationGenerationModeMacroItem": "dicomstd.macros.radiation_generation_mode",
    "RadiationGenerationModeRadiationGenerationModeItem": "dicomstd.macros.radiation_generation_mode",
    "RadiobiologicalDoseEffectDescriptionItem": "dicomstd.macros.radiobiological_dose_effect_description",
    "RadiopharmaceuticalRadiationDoseSRReferencedSOPItem": "dicomstd.items.radiopharmaceutical_radiation_dose_sr",
    "RadiopharmaceuticalUsageItem": "dicomstd.macros.radiopharmaceutical_usage",
    "RangeModulatorItem": "dicomstd.modules.rt_ion_beams",
    "RangeModulatorSettingsItem": "dicomstd.modules.rt_ion_machine_verification",
    "RangeShifterItem": "dicomstd.modules.rt_ion_beams",
    "RangeShifterSettingsItem": "dicomstd.modules.rt_ion_machine_verification",
    "RawDataReferencedInstanceItem": "dicomstd.modules.raw_data",
    "RealTimeBulkDataFlowItem": "dicomstd.modules.real_time_bulk_data_flow",
    "RealTimeVideoEndoscopicImageAnatomicRegionItem": "dicomstd.items.real_time_video_endoscopic_image",
    "RealTimeVideoEndoscopicImageReferencedImageItem": "dicomstd.items.real_time_video_endoscopic_image",
    "RealTimeVideoEndoscopicImageSharedFunctionalGroupsItem": "dicomstd.items.real_time_video_endoscopic_image",
    "RealTimeVideoPhotographicImageAnatomicRegionItem": "dicomstd.items.real_time_video_photographic_image",
    "RealTimeVideoPhotographicImageReferencedImageItem": "dicomstd.items.real_time_video_photographic_image",
    "RealTimeVideoPhotographicImageSharedFunctionalGroupsItem": "dicomstd.items.real_time_video_photographic_image",
    "RealWorldValueMappingItem": "dicomstd.macros.real_world_value_mapping_item",
    "ReconstructionProtocolElementSpecificationItem": "dicomstd.modules.general_defined_reconstruction",
    "RecordedBlockItem": "dicomstd.modules.rt_general_machine_verification",
    "RecordedBlockSlabItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RecordedBrachyAccessoryDeviceItem": "dicomstd.modules.rt_brachy_session_record",
    "RecordedChannelItem": "dicomstd.modules.rt_brachy_session_record",
    "RecordedChannelShieldItem": "dicomstd.modules.rt_brachy_session_record",
    "RecordedCompensatorItem": "dicomstd.modules.rt_general_machine_verification",
    "RecordedLateralSpreadingDeviceItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RecordedRangeModulatorItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RecordedRangeShifterItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RecordedSnoutItem": "dicomstd.modules.rt_ion_beams_session_record",
    "RecordedSourceApplicatorItem": "dicomstd.modules.rt_brachy_session_record",
    "RecordedSourceItem": "dicomstd.modules.rt_brachy_session_record",
    "RecordedWedgeItem": "dicomstd.modules.rt_general_machine_verification",
    "ReferenceLocationItem": "dicomstd.macros.reference_location",
    "ReferencedBaselineParametersRTRadiationInstanceItem": "dicomstd.modules.rt_patient_position_acquisition_instruction",
    "ReferencedBolusItem": "dicomstd.modules.rt_general_machine_verification",
    "ReferencedControlPointItem": "dicomstd.modules.rt_dose",
    "ReferencedDefinedProtocolItem": "dicomstd.macros.general_procedure_protocol_reference",
    "ReferencedDigitalSignatureItem": "dicomstd.macros.hierarchical_series_reference",
    "ReferencedDosimetricObjectivesItem": "dicomstd.modules.rt_enhanced_prescription",
    "ReferencedFractionGroupItem": "dicomstd.modules.rt_dose",
    "ReferencedFrameOfReferenceItem": "dicomstd.modules.structure_set",
    "ReferencedImageRealWorldValueMappingItem": "dicomstd.modules.real_world_value_mapping",
    "ReferencedImageReferencedImageItem": "dicomstd.macros.referenced_image",
    "ReferencedInstancesAndAccessItem": "dicomstd.macros.referenced_instances_and_access",
    "ReferencedInstancesAndAccessReferencedSOPItem": "dicomstd.macros.referenced_instances_and_access",
    "ReferencedPatientSetupPhotoItem": "dicomstd.modules.rt_treatment_preparation",
    "ReferencedPerformedProcedureStepItem": "dicomstd.modules.intravascular_oct_series",
    "ReferencedPerformedProtocolItem": "dicomstd.macros.general_procedure_protocol_reference",
    "ReferencedRTPhysicianIntentItem": "dicomstd.modules.rt_radiation_set",
    "ReferencedRTPrescriptionItem": "dicomstd.modules.rt_radiation_set",
    "ReferencedRTTreatmentPhaseItem": "dicomstd.modules.rt_enhanced_prescription",
    "ReferencedRequestItem": "dicomstd.macros.referenced_request",
    "ReferencedSOPInstanceMACItem": "dicomstd.macros.hierarchical_series_reference",
    "ReferencedSetupImageItem": "dicomstd.modules.rt_patient_setup",
    "ReferencedStorageMediaItem": "dicomstd.modules.media_creation_management",
    "ReferencedStudyItem": "dicomstd.macros.related_information_entities",
    "ReferencedSurfaceItem": "dicomstd.modules.surface_segmentation",
    "ReferencedSurfaceMeshIdentificationItem": "dicomstd.modules.ophthalmic_optical_coherence_tomography_en_face_image",
    "ReferencedTreatmentRecordItem": "dicomstd.modules.rt_dose",
    "ReferencedVerificationImageItem": "dicomstd.modules.rt_beams_session_record",
    "RefractiveParametersUsedOnPatientItem": "dicomstd.macros.ophthalmic_patient_clinical_information_and_test_lens_parameters",
    "RegionPixelShiftItem": "dicomstd.modules.xa_xrf_presentation_state_mask",
    "RegistrationItem": "dicomstd.modules.spatial_registration",
    "RegistrationToLocalizerItem": "dicomstd.modules.ophthalmic_thickness_map",
    "RelatedAssertionItem": "dicomstd.macros.assertion",
    "RelatedInformationEntitiesItem": "dicomstd.macros.related_information_entities",
    "RelatedInformationEntitiesReferencedSeriesItem": "dicomstd.macros.related_information_entities",
    "RelatedRTROIObservationsItem": "dicomstd.modules.rt_roi_observations",
    "RelevantOPTAttributesItem": "dicomstd.modules.ophthalmic_thickness_map",
    "RenderDisplayComponentInputItem": "dicomstd.modules.render_display",
    "RenderDisplayPresentationStateClassificationComponentItem": "dicomstd.modules.render_display",
    "RenderDisplayPresentationStateCompositorComponentItem": "dicomstd.modules.render_display",
    "RenderDisplayWeightingTransferFunctionItem": "dicomstd.modules.render_display",
    "RenditionSelectionDocumentReferencedSOPItem": "dicomstd.items.rendition_selection_document",
    "RequestAttributesItem": "dicomstd.macros.request_attributes",
    "RequestAttributesProtocolContextItem": "dicomstd.macros.request_attributes",
    "RespiratorySynchronizationItem": "dicomstd.macros.respiratory_synchronization",
    "ResultsNormalsItem": "dicomstd.modules.visual_field_static_perimetry_test_results",
    "RoboticPathControlPointItem": "dicomstd.modules.robotic_arm_path",
    "RotationInformationItem": "dicomstd.modules.nm_tomo_acquisition",
    "SOPInstanceReferenceItem": "dicomstd.macros.sop_instance_reference",
    "SRDocumentContentReferencedSOPItem": "dicomstd.modules.sr_document_content",
    "SRDocumentGeneralCustodialOrganizationItem": "dicomstd.modules.sr_document_general",
    "SRDocumentGeneralReferencedInstanceItem": "dicomstd.modules.sr_document_general",
    "SRDocumentKeysContentItem": "dicomstd.macros.sr_document_keys",
    "SRDocumentKeysContentReferencedSOPItem": "dicomstd.macros.sr_document_keys",
    "STOWRSStorageItem": "dicomstd.macros.storage",
    "ScheduledHumanPerformersItem": "dicomstd.modules.unified_procedure_step_scheduled_procedure_information",
    "ScheduledProcedureStepItem": "dicomstd.modules.scheduled_procedure_step",
    "ScheduledProcedureStepProtocolContextItem": "dicomstd.modules.scheduled_procedure_step",
    "ScheduledProcedureStepReferencedDefinedProtocolItem": "dicomstd.modules.scheduled_procedure_step",
    "ScheduledProcedureStepReferencedPerformedProtocolItem": "dicomstd.modules.scheduled_procedure_step",
    "ScheduledProcedureStepScheduledProtocolCodeItem": "dicomstd.modules.scheduled_procedure_step",
    "ScheduledProcessingParametersItem": "dicomstd.modules.unified_procedure_step_scheduled_procedure_information",
    "ScheduledProtocolCodeItem": "dicomstd.macros.request_attributes",
    "ScheduledStepAttributesItem": "dicomstd.modules.performed_procedure_step_relationship",
    "ScopeOfInventoryItem": "dicomstd.macros.scope_of_inventory",
    "ScreenSpecificationsItem": "dicomstd.macros.screen_specifications",
    "ScreeningBaselineMeasuredItem": "dicomstd.modules.visual_field_static_perimetry_test_measurements",
    "SegmentAnnotationTypeCodeItem": "dicomstd.modules.rt_segment_annotation",
    "SegmentDescriptionDefinitionSourceItem": "dicomstd.macros.segment_description",
    "SegmentIdentificationItem": "dicomstd.macros.segmentation",
    "SegmentReferenceItem": "dicomstd.modules.segment_reference",
    "SegmentationImageSegmentItem": "dicomstd.modules.segmentation_image",
    "SegmentationPerFrameFunctionalGroupsItem": "dicomstd.items.segmentation",
    "SegmentationSharedFunctionalGroupsItem": "dicomstd.items.segmentation",
    "SegmentedPropertyTypeCodeItem": "dicomstd.macros.segment_description",
    "SegmentedRTAccessoryDeviceItem": "dicomstd.modules.rt_segment_annotation",
    "SelectedFrameFunctionalGroupsItem": "dicomstd.modules.sparse_multi_frame_functional_groups",
    "SelectedTotalOphthalmicAxialLengthItem": "dicomstd.macros.ophthalmic_axial_measurements_selected",
    "SelectorAttributeItem": "dicomstd.macros.selector_attribute",
    "SequenceOfUltrasoundRegionsItem": "dicomstd.modules.us_region_calibration",
    "SeriesAndInstanceReferenceReferencedSeriesItem": "dicomstd.macros.series_and_instance_reference",
    "SetupDeviceItem": "dicomstd.modules.rt_patient_setup",
    "ShieldingDeviceItem": "dicomstd.modules.rt_patient_setup",
    "SimplifiedAdultEchoSRReferencedSOPItem": "dicomstd.items.simplified_adult_echo_sr",
    "SimulatedKeratometricCylinderItem": "dicomstd.modules.corneal_topography_map_analysis",
    "SnoutItem": "dicomstd.modules.rt_ion_beams",
    "SoftcopyVOILUTSoftcopyVOILUTItem": "dicomstd.modules.softcopy_voi_lut",
    "SortingOperationsItem": "dicomstd.modules.hanging_protocol_display",
    "SoundSpeedCorrectionMechanismCodeItem": "dicomstd.modules.photoacoustic_reconstruction",
    "SourceConceptualVolumeItem": "dicomstd.macros.conceptual_volume",
    "SourceImageCornealProcessedDataItem": "dicomstd.modules.corneal_topography_map_analysis",
    "SourceIrradiationEventItem": "dicomstd.modules.x_ray_3d_image",
    "SourceItem": "dicomstd.modules.rt_brachy_application_setups",
    "SourceOfRefractiveMeasurementsItem": "dicomstd.macros.intraocular_lens_calculations",
    "SourcePatientGroupIdentificationItem": "dicomstd.macros.patient_group",
    "SourcePixelPlanesCharacteristicsItem": "dicomstd.modules.roi_contour",
    "SourceSeriesInformationItem": "dicomstd.modules.structure_set",
    "SourceSeriesItem": "dicomstd.modules.roi_contour",
    "SourceWaveformItem": "dicomstd.modules.waveform",
    "SpatialFiducialsDefinitionSourceItem": "dicomstd.modules.spatial_fiducials",
    "SpatialRegistrationUsedFiducialsItem": "dicomstd.modules.spatial_registration",
    "SpecificAbsorptionRateItem": "dicomstd.macros.mr_timing_and_related_parameters",
    "SpecimenDescriptionItem": "dicomstd.modules.image_acquisition_results",
    "SpecimenItem": "dicomstd.macros.specimen",
    "SpecimenPreparationItem": "dicomstd.macros.specimen",
    "SpecimenReferenceItem": "dicomstd.macros.specimen_reference",
    "SpecimenSpecimenDescriptionItem": "dicomstd.macros.specimen",
    "SpectaclePrescriptionReportReferencedSOPItem": "dicomstd.items.spectacle_prescription_report",
    "SteepCornealAxisItem": "dicomstd.macros.cornea_measurement",
    "StereoPairsItem": "dicomstd.modules.stereometric_relationship",
    "StorageCommitmentFailedSOPItem": "dicomstd.modules.storage_commitment",
    "StorageCommitmentReferencedSOPItem": "dicomstd.modules.storage_commitment",
    "StorageItem": "dicomstd.macros.storage",
    "StorageProtocolElementItem": "dicomstd.modules.performed_storage",
    "StorageProtocolElementSpecificationItem": "dicomstd.modules.defined_storage",
    "StoredValueColorRangeItem": "dicomstd.macros.stored_value_color_range",
    "StrainStockItem": "dicomstd.modules.patient",
    "StructureSetDefinitionSourceItem": "dicomstd.modules.structure_set",
    "StructureSetROIItem": "dicomstd.modules.structure_set",
    "StructuredConstraintObservationItem": "dicomstd.modules.content_assessment_results",
    "StructuredDisplayImageBoxItem": "dicomstd.modules.structured_display_image_box",
    "StructuredDisplayImageBoxReferencedImageItem": "dicomstd.modules.structured_display_image_box",
    "StructuredDisplayTextBoxItem": "dicomstd.modules.structured_display_annotation",
    "StudiesContainingOtherReferencedInstancesItem": "dicomstd.modules.common_instance_reference",
    "SubjectiveRefractionMeasurementsAddIntermediateItem": "dicomstd.macros.subjective_refraction_measurements",
    "SubjectiveRefractionMeasurementsAddNearItem": "dicomstd.macros.subjective_refraction_measurements",
    "SubjectiveRefractionMeasurementsItem": "dicomstd.macros.subjective_refraction_measurements",
    "SupportedImageDisplayFormatsItem": "dicomstd.modules.printer_configuration",
    "SurfaceItem": "dicomstd.modules.surface_mesh",
    "SurfaceMeshPrimitivesItem": "dicomstd.macros.surface_mesh_primitives",
    "SurfaceModelDescriptionItem": "dicomstd.modules.generic_implant_template_3d_models",
    "SurfacePointsItem": "dicomstd.modules.point_cloud",
    "SurfaceSegmentationSegmentItem": "dicomstd.modules.surface_segmentation",
    "SurgicallyInducedAstigmatismItem": "dicomstd.macros.intraocular_lens_calculations",
    "SynchronizedScrollingItem": "dicomstd.modules.hanging_protocol_display",
    "TableColumnDefinitionItem": "dicomstd.macros.table_content_item",
    "TablePositionItem": "dicomstd.macros.x_ray_table_position",
    "TableRowDefinitionItem": "dicomstd.macros.table_content_item",
    "TableSummaryStatisticsItem": "dicomstd.macros.table_summary_statistics",
    "TabulatedValuesItem": "dicomstd.macros.table_content_item",
    "TargetLuminanceCharacteristicsItem": "dicomstd.modules.target_luminance_characteristics",
    "TargetLuminanceCharacteristicsLuminanceResponseItem": "dicomstd.modules.target_luminance_characteristics",
    "TemporalPositionItem": "dicomstd.macros.temporal_position",
    "TextStyleItem": "dicomstd.macros.text_style_sequence",
    "ThresholdItem": "dicomstd.macros.threshold_sequence",
    "ThresholdValueItem": "dicomstd.macros.threshold_sequence",
    "TimeBasedImageSetsItem": "dicomstd.modules.hanging_protocol_definition",
    "TimeOfFrameGroupItem": "dicomstd.macros.time_of_frame",
    "TimeSlotInformationItem": "dicomstd.modules.nm_multi_gated_acquisition",
    "ToleranceTableItem": "dicomstd.modules.rt_tolerance_tables",
    "TomotherapeuticControlPointItem": "dicomstd.modules.tomotherapeutic_beam",
    "TotalPixelMatrixOriginItem": "dicomstd.modules.microscope_slide_layer_tile_organization",
    "TrackItem": "dicomstd.modules.tractography_results",
    "TrackSetAnatomicalTypeCodeItem": "dicomstd.modules.tractography_results",
    "TrackSetItem": "dicomstd.modules.tractography_results",
    "TrackStatisticsItem": "dicomstd.modules.tractography_results",
    "TractographyResultsMeasurementValuesItem": "dicomstd.modules.tractography_results",
    "TractographyResultsMeasurementsItem": "dicomstd.modules.tractography_results",
    "TransducerResponseItem": "dicomstd.modules.photoacoustic_transducer",
    "TreatmentDeviceIdentificationItem": "dicomstd.macros.treatment_device_identification",
    "TreatmentPositionItem": "dicomstd.macros.rt_treatment_position",
    "TreatmentSessionApplicationSetupItem": "dicomstd.modules.rt_brachy_session_record",
    "TreatmentSessionBeamItem": "dicomstd.modules.rt_beams_session_record",
    "TreatmentSessionIonBeamItem": "dicomstd.modules.rt_ion_beams_session_record",
    "TreatmentSummaryCalculatedDoseReferenceItem": "dicomstd.modules.rt_treatment_summary_record",
    "TreatmentSummaryMeasuredDoseReferenceItem": "dicomstd.modules.rt_treatment_summary_record",
    "TreatmentToleranceViolationItem": "dicomstd.modules.rt_radiation_record_common",
    "TriangleFanItem": "dicomstd.macros.surface_mesh_primitives",
    "TriangleStripItem": "dicomstd.macros.surface_mesh_primitives",
    "TwoDDegreeOfFreedomItem": "dicomstd.modules.generic_implant_template_mating_features",
    "TwoDLineCoordinatesItem": "dicomstd.macros.planning_landmark_line",
    "TwoDMatingFeatureCoordinatesItem": "dicomstd.modules.generic_implant_template_mating_features",
    "TwoDPlaneCoordinatesItem": "dicomstd.macros.planning_landmark_plane",
    "TwoDPointCoordinatesItem": "dicomstd.macros.planning_landmark_point",
    "TwoDimensionalToThreeDimensionalMapItem": "dicomstd.modules.wide_field_ophthalmic_photography_3d_coordinates",
    "UDIItem": "dicomstd.macros.udi",
    "USImageDescriptionItem": "dicomstd.macros.us_image_description",
    "UVMappingItem": "dicomstd.modules.uv_mapping",
    "UltrasoundOphthalmicAxialLengthMeasurementsItem": "dicomstd.macros.ophthalmic_axial_measurements_related_information",
    "UltrasoundSelectedOphthalmicAxialLengthItem": "dicomstd.macros.ophthalmic_axial_measurements_selected",
    "UnifiedProcedureStepPerformedProcedureInformationActualHumanPerformersItem": "dicomstd.modules.unified_procedure_step_performed_procedure_information",
    "UnifiedProcedureStepPerformedProcedureItem": "dicomstd.modules.unified_procedure_step_performed_procedure_information",
    "UnifiedProcedureStepRelationshipOtherPatientIDsItem": "dicomstd.modules.unified_procedure_step_relationship",
    "UnifiedProcedureStepRelationshipReferencedRequestItem": "dicomstd.modules.unified_procedure_step_relationship",
    "UsedRTStructureSetROIItem": "dicomstd.modules.spatial_registration",
    "UsedSegmentsItem": "dicomstd.modules.spatial_registration",
    "VLEndoscopicImageAnatomicRegionItem": "dicomstd.items.vl_endoscopic_image",
    "VLEndoscopicImageReferencedImageItem": "dicomstd.items.vl_endoscopic_image",
    "VLImageAnatomicRegionItem": "dicomstd.modules.vl_image",
    "VLImageReferencedImageItem": "dicomstd.modules.vl_image",
    "VLMicroscopicImageAnatomicRegionItem": "dicomstd.items.vl_microscopic_image",
    "VLMicroscopicImageReferencedImageItem": "dicomstd.items.vl_microscopic_image",
    "VLPhotographicImageAnatomicRegionItem": "dicomstd.items.vl_photographic_image",
    "VLPhotographicImageReferencedImageItem": "dicomstd.items.vl_photographic_image",
    "VLSlideCoordinatesMicroscopicImageAnatomicRegionItem": "dicomstd.items.vl_slide_coordinates_microscopic_image",
    "VLSlideCoordinatesMicroscopicImageReferencedImageItem": "dicomstd.items.vl_slide_coordinates_microscopic_image",
    "VLWholeSlideMicroscopyImagePerFrameFunctionalGroupsItem": "dicomstd.items.vl_whole_slide_microscopy_image",
    "VLWholeSlideMicroscopyImageSharedFunctionalGroupsItem": "dicomstd.items.vl_whole_slide_microscopy_image",
    "VOILUTMacroItem": "dicomstd.macros.voi_lut",
    "VOILUTVOILUTItem": "dicomstd.macros.voi_lut",
    "VariableModalityLUTItem": "dicomstd.modules.variable_modality_lut",
    "VariableModalityLUTSoftcopyPresentationStateMaskSubtractionItem": "dicomstd.items.variable_modality_lut_softcopy_presentation_state",
    "VectorsItem": "dicomstd.macros.vectors",
    "VelocityEncodingAcquisitionItem": "dicomstd.modules.mr_pulse_sequence",
    "VerifyingObserverItem": "dicomstd.modules.sr_document_general",
    "VideoEndoscopicImageAnatomicRegionItem": "dicomstd.items.video_endoscopic_image",
    "VideoEndoscopicImageReferencedImageItem": "dicomstd.items.video_endoscopic_image",
    "VideoMicroscopicImageAnatomicRegionItem": "dicomstd.items.video_microscopic_image",
    "VideoMicroscopicImageReferencedImageItem": "dicomstd.items.video_microscopic_image",
    "VideoPhotographicImageAnatomicRegionItem": "dicomstd.items.video_photographic_image",
    "VideoPhotographicImageReferencedImageItem": "dicomstd.items.video_photographic_image",
    "VisualAcuityMeasurementsItem": "dicomstd.macros.visual_acuity_measurements",
    "VisualEvaluationResultItem": "dicomstd.modules.qa_results",
    "VisualEvaluationResultReferencedImageItem": "dicomstd.macros.visual_evaluation_result",
    "VisualEvaluationTestItem": "dicomstd.macros.visual_evaluation_result",
    "VisualFieldCatchTrialItem": "dicomstd.modules.visual_field_static_perimetry_test_reliability",
    "VisualFieldTestPointItem": "dicomstd.modules.visual_field_static_perimetry_test_measurements",
    "VisualFieldTestPointNormalsItem": "dicomstd.modules.visual_field_static_perimetry_test_measurements",
    "VolumeCroppingItem": "dicomstd.modules.volume_cropping",
    "VolumeLocalizationItem": "dicomstd.modules.mr_spectroscopy",
    "VolumeStreamItem": "dicomstd.modules.render_display",
    "VolumetricAnnotationItem": "dicomstd.modules.volumetric_graphic_annotation",
    "VolumetricGraphicAnnotationVolumetricAnnotationReferencedStructuredContextItem": "dicomstd.modules.volumetric_graphic_annotation",
    "VolumetricGraphicAnnotationVolumetricAnnotationTextObjectItem": "dicomstd.modules.volumetric_graphic_annotation",
    "VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationReferencedStructuredContextItem": "dicomstd.modules.volumetric_graphic_annotation",
    "VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationTextObjectItem": "dicomstd.modules.volumetric_graphic_annotation",
    "VolumetricPresentationInputAnnotationItem": "dicomstd.modules.volumetric_graphic_annotation",
    "VolumetricPresentationInputSetItem": "dicomstd.modules.volumetric_presentation_state_relationship",
    "VolumetricPresentationStateInputItem": "dicomstd.modules.volumetric_presentation_state_relationship",
    "WADORSRetrievalItem": "dicomstd.macros.referenced_instances_and_access",
    "WADORetrievalItem": "dicomstd.macros.referenced_instances_and_access",
    "WaveformAnnotationItem": "dicomstd.modules.waveform_annotation",
    "WaveformFilterCharacteristicsItem": "dicomstd.macros.waveform_filter_characteristics",
    "WaveformFilterLookupTableItem": "dicomstd.macros.waveform_filter_lookup_table",
    "WaveformIdentificationReferencedInstanceItem": "dicomstd.modules.waveform_identification",
    "WaveformItem": "dicomstd.modules.waveform",
    "WaveformPresentationGroupItem": "dicomstd.modules.waveform",
    "WaveformReferenceReferencedSOPItem": "dicomstd.macros.waveform_reference",
    "WedgeDefinitionItem": "dicomstd.macros.wedges_definition",
    "WedgeItem": "dicomstd.modules.rt_beams",
    "WedgePositionItem": "dicomstd.modules.rt_conventional_machine_verification",
    "WedgePositionsWedgePositionItem": "dicomstd.macros.wedge_positions",
    "WeekdayFractionPatternItem": "dicomstd.macros.radiation_fraction_pattern",
    "WholeSlideMicroscopyImageFrameTypeItem": "dicomstd.macros.whole_slide_microscopy_image_frame_type",
    "WideFieldOphthalmicPhotography3DCoordinatesImageAnatomicRegionItem": "dicomstd.items.wide_field_ophthalmic_photography_3d_coordinates_image",
    "WideFieldOphthalmicPhotography3DCoordinatesImageSourceImageItem": "dicomstd.items.wide_field_ophthalmic_photography_3d_coordinates_image",
    "WideFieldOphthalmicPhotographyQualityRatingItem": "dicomstd.modules.wide_field_ophthalmic_photography_quality_rating",
    "WideFieldOphthalmicPhotographyQualityThresholdItem": "dicomstd.modules.wide_field_ophthalmic_photography_quality_rating",
    "WideFieldOphthalmicPhotographyStereographicProjectionImageAnatomicRegionItem": "dicomstd.items.wide_field_ophthalmic_photography_stereographic_projection_image",
    "WideFieldOphthalmicPhotographyStereographicProjectionImageSourceImageItem": "dicomstd.items.wide_field_ophthalmic_photography_stereographic_projection_image",
    "XAAcquisitionPhaseDetailsItem": "dicomstd.modules.performed_xa_acquisition",
    "XAPerformedProcedureProtocolReferencedPerformedProtocolItem": "dicomstd.items.xa_performed_procedure_protocol",
    "XAPlaneDetailsItem": "dicomstd.modules.performed_xa_acquisition",
    "XAXRFFrameCharacteristicsItem": "dicomstd.macros.x_ray_frame_characteristics",
    "XAXRFMultiFramePresentationFrameDisplayItem": "dicomstd.modules.xa_xrf_multi_frame_presentation",
    "XAXRFPresentationStateMaskMaskSubtractionItem": "dicomstd.modules.xa_xrf_presentation_state_mask",
    "XAXRFPresentationStateMaskPixelIntensityRelationshipLUTItem": "dicomstd.modules.xa_xrf_presentation_state_mask",
    "XAXRFPresentationStatePresentationFrameDisplayItem": "dicomstd.modules.xa_xrf_presentation_state_presentation",
    "XDSRetrievalItem": "dicomstd.macros.referenced_instances_and_access",
    "XDSStorageItem": "dicomstd.macros.storage",
    "XRay3DAngiographicAcquisitionPerProjectionAcquisitionItem": "dicomstd.modules.x_ray_3d_angiographic_acquisition",
    "XRay3DAngiographicAcquisitionXRay3DAcquisitionItem": "dicomstd.modules.x_ray_3d_angiographic_acquisition",
    "XRay3DAngiographicImageContributingSourcesContributingSourcesItem": "dicomstd.modules.x_ray_3d_angiographic_image_contributing_sources",
    "XRay3DAngiographicImagePerFrameFunctionalGroupsItem": "dicomstd.items.x_ray_3d_angiographic_image",
    "XRay3DAngiographicImageSharedFunctionalGroupsItem": "dicomstd.items.x_ray_3d_angiographic_image",
    "XRay3DCraniofacialAcquisitionXRay3DAcquisitionItem": "dicomstd.modules.x_ray_3d_craniofacial_acquisition",
    "XRay3DCraniofacialImageContributingSourcesContributingSourcesItem": "dicomstd.modules.x_ray_3d_craniofacial_image_contributing_sources",
    "XRay3DCraniofacialImagePerFrameFunctionalGroupsItem": "dicomstd.items.x_ray_3d_craniofacial_image",
    "XRay3DCraniofacialImageSharedFunctionalGroupsItem": "dicomstd.items.x_ray_3d_craniofacial_image",
    "XRay3DFrameTypeItem": "dicomstd.macros.x_ray_3d_frame_type",
    "XRay3DGeneralPerProjectionAcquisitionItem": "dicomstd.macros.x_ray_3d_general_per_projection_acquisition",
    "XRay3DReconstructionItem": "dicomstd.modules.x_ray_3d_reconstruction",
    "XRayAcquisitionDoseItem": "dicomstd.macros.breast_x_ray_acquisition_dose",
    "XRayAngiographicImageReferencedImageItem": "dicomstd.items.x_ray_angiographic_image",
    "XRayFilterDetailsItem": "dicomstd.modules.performed_xa_acquisition",
    "XRayFiltrationItem": "dicomstd.macros.x_ray_filtration",
    "XRayGeometryXRayGeometryItem": "dicomstd.macros.x_ray_geometry",
    "XRayGridItem": "dicomstd.macros.x_ray_grid",
    "XRayImageReferencedImageItem": "dicomstd.modules.x_ray_image",
    "XRayIsocenterReferenceSystemIsocenterReferenceSystemItem": "dicomstd.macros.x_ray_isocenter_reference_system",
    "XRayPositionerPositionerPositionItem": "dicomstd.macros.x_ray_positioner",
    "XRayRadiationDoseSRReferencedSOPItem": "dicomstd.items.x_ray_radiation_dose_sr",
    "XRayRadiofluoroscopicImageReferencedImageItem": "dicomstd.items.x_ray_radiofluoroscopic_image",
}

__all__ = [
    "ASLBolusCutoffTimingItem",
    "ASLSlabItem",
    "AccessEndPointsItem",
    "AcquisitionContextSRReferencedSOPItem",
    "AcquisitionDeviceItem",
    "AcquisitionProtocolElementSpecificationItem",
    "AcquisitionSubtaskItem",
    "AcquisitionTaskItem",
    "AddOtherItem",
    "AdditionalParameterRecordingInstanceItem",
    "AdditionalRTAccessoryDeviceItem",
    "AdvancedBlendingItem",
    "AdvancedBlendingPresentationStateAdvancedBlendingReferencedImageItem",
    "AdvancedBlendingPresentationStateAdvancedBlendingSoftcopyVOILUTReferencedImageItem",
    "AdvancedBlendingPresentationStateSoftcopyVOILUTItem",
    "AlgorithmIdentificationItem",
    "AlternateContainerIdentifierItem",
    "AlternateContentDescriptionItem",
    "AlternateRepresentationItem",
    "AnalogFilterCharacteristicsItem",
    "AnimationCurveItem",
    "AnnotationGroupItem",
    "AnnotationPropertyTypeCodeItem",
    "AnteriorChamberDepthItem",
    "ApplicationSetupItem",
    "ApplicatorItem",
    "ApprovalItem",
    "AssertionItem",
    "AssessedSOPInstanceItem",
    "AssessmentObservationsItem",
    "AttributeToleranceValuesItem",
    "AttributeValueConstraintItem",
    "AttributeValueItem",
    "AutorefractionLeftEyeItem",
    "AutorefractionRightEyeItem",
    "BasicColorImageItem",
    "BasicGrayscaleImageItem",
    "BasicTextSRReferencedSOPItem",
    "BeamDoseVerificationControlPointItem",
    "BeamLimitingDeviceLeafPairsItem",
    "BeamLimitingDevicePositionBeamLimitingDevicePositionItem",
    "BeamTaskItem",
    "BillingSuppliesAndDevicesItem",
    "BlendingDisplayInputItem",
    "BlendingDisplayItem",
    "BlendingItem",
    "BlendingLUT1Item",
    "BlendingLUT2Item",
    "BlockDefinitionItem",
    "BlockEdgeDataItem",
    "BlocksDefinitionBlockSlabItem",
    "BolusDefinitionItem",
    "BrachyAccessoryDeviceItem",
    "BrachyControlPointDeliveredItem",
    "BrachyControlPointItem",
    "BrachyPulseControlPointDeliveredItem",
    "BrachyReferencedDoseReferenceItem",
    "BrachyTaskItem",
    "BreastBiopsyTargetBiopsyTargetItem",
    "BreastProjectionXRayImagePerFrameFunctionalGroupsItem",
    "BreastProjectionXRayImageSharedFunctionalGroupsItem",
    "BreastTomosynthesisAcquisitionPerProjectionAcquisitionItem",
    "BreastTomosynthesisAcquisitionXRay3DAcquisitionItem",
    "BreastTomosynthesisContributingSourcesContributingSourcesItem",
    "BreastTomosynthesisImagePerFrameFunctionalGroupsItem",
    "BreastTomosynthesisImageSharedFunctionalGroupsItem",
    "BreastViewViewCodeItem",
    "BreastXRayGeometryXRayGeometryItem",
    "BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemItem",
    "BreastXRayPositionerPositionerPositionItem",
    "BreedRegistrationItem",
    "CArmPhotonElectronControlPointItem",
    "CTAcquisitionDetailsItem",
    "CTAcquisitionTypeItem",
    "CTAdditionalXRaySourceCTAdditionalXRaySourceItem",
    "CTExposureItem",
    "CTGeometryItem",
    "CTImageCTAdditionalXRaySourceItem",
    "CTImageFrameTypeItem",
    "CTPerformedProcedureProtocolReferencedPerformedProtocolItem",
    "CTPixelValueTransformationPixelValueTransformationItem",
    "CTPositionItem",
    "CTReconstructionItem",
    "CTTableDynamicsItem",
    "CTXRayDetailsCTXRayDetailsItem",
    "CalculatedDoseReferenceItem",
    "CalculatedToricPowerItem",
    "CalculationCommentItem",
    "CalibrationDataItem",
    "CalibrationItem",
    "CameraPositionGroupItem",
    "CardiacSynchronizationItem",
    "CellValuesItem",
    "ChannelDefinitionItem",
    "ChannelDeliveryContinuationItem",
    "ChannelDeliveryOrderItem",
    "ChannelDisplayItem",
    "ChannelImpedanceItem",
    "ChannelItem",
    "ChannelShieldItem",
    "ChemicalShiftItem",
    "ChestCADSRReferencedSOPItem",
    "CodeSequenceItem",
    "CodingSchemeIdentificationItem",
    "CodingSchemeResourcesItem",
    "CollimatorShapeItem",
    "ColonCADSRReferencedSOPItem",
    "CombinationSegmentReferenceItem",
    "CommonInstanceReferenceReferencedSeriesItem",
    "CompensatorDefinitionItem",
    "CompensatorItem",
    "CompensatorShapeItem",
    "ComponentAssemblyItem",
    "ComponentItem",
    "ComponentTypesItem",
    "CompoundGraphicItem",
    "Comprehensive3DSRReferencedSOPItem",
    "ComprehensiveSRReferencedSOPItem",
    "ConceptCodeItem",
    "ConceptNameCodeItem",
    "ConceptualVolumeConceptualVolumeConstituentSegmentationReferenceItem",
    "ConceptualVolumeConstituentItem",
    "ConceptualVolumeItem",
    "ConceptualVolumeSegmentationReferenceAndCombinationConceptualVolumeConstituentSegmentationReferenceItem",
    "ConceptualVolumeSegmentationReferenceAndCombinationItem",
    "ConceptualVolumeSegmentationReferenceItem",
    "ConfigurationQAResultsItem",
    "ConfocalMicroscopyImageFrameTypeItem",
    "ConfocalMicroscopyImagePerFrameFunctionalGroupsItem",
    "ConfocalMicroscopyImageSharedFunctionalGroupsItem",
    "ConfocalMicroscopyTiledPyramidalImagePerFrameFunctionalGroupsItem",
    "ConfocalMicroscopyTiledPyramidalImageSharedFunctionalGroupsItem",
    "ConsentForClinicalTrialUseItem",
    "ContainerComponentItem",
    "ContainerContentTemplateItem",
    "ContentItemReferencedSOPItem",
    "ContentItemWithModifiersItem",
    "ContentMacroItem",
    "ContextGroupIdentificationItem",
    "ContourItem",
    "ContrastAdministrationProfileItem",
    "ContrastBolusAdministrationRouteItem",
    "ContrastBolusAgentItem",
    "ContrastBolusUsageItem",
    "ContributingEquipmentItem",
    "ContributingSOPInstancesReferenceItem",
    "ControlPointDeliveryItem",
    "ControlPointItem",
    "ConventionalControlPointVerificationItem",
    "ConventionalMachineVerificationItem",
    "CorneaMeasurementsItem",
    "CornealSizeItem",
    "CornealTopographyMapAnalysisSourceImageItem",
    "CornealTopographyMapAnatomicRegionItem",
    "CornealTopographyMapSourceImageItem",
    "CylinderItem",
    "DICOMMediaRetrievalItem",
    "DICOMRetrievalItem",
    "DICOMStorageItem",
    "DVHItem",
    "DVHReferencedROIItem",
    "DXImageVOILUTItem",
    "DXPositioningPatientOrientationCodeItem",
    "DXPositioningViewCodeItem",
    "DataFrameAssignmentItem",
    "DataInformationItem",
    "DecompositionMaterialItem",
    "DefinedStorageParametersSpecificationItem",
    "DeformableRegistrationGridItem",
    "DeformableRegistrationItem",
    "DeformableSpatialRegistrationUsedFiducialsItem",
    "DeidentificationActionItem",
    "DeliveredDepthDoseParametersItem",
    "DeliveryVerificationImageItem",
    "DepthDoseParametersItem",
    "DerivationConceptualVolumeItem",
    "DerivationImageItem",
    "DerivationImageSourceImageItem",
    "DermoscopicPhotographyImageAnatomicRegionItem",
    "DermoscopicPhotographyImageReferencedImageItem",
    "DetectorInformationItem",
    "DetectorPositionItem",
    "DeviceIdentificationItem",
    "DeviceItem",
    "DeviceMotionControlItem",
    "DiffusionBMatrixItem",
    "DiffusionGradientDirectionItem",
    "DigitalFilterCharacteristicsItem",
    "DigitalIntraOralXRayImageAnatomicRegionItem",
    "DigitalIntraOralXRayImagePrimaryAnatomicStructureItem",
    "DigitalIntraOralXRayImageVOILUTItem",
    "DigitalMammographyXRayImageAnatomicRegionItem",
    "DigitalMammographyXRayImageVOILUTItem",
    "DigitalMammographyXRayImageViewCodeItem",
    "DigitalSignaturesItem",
    "DigitalXRayImageAnatomicRegionItem",
    "DigitalXRayImageVOILUTItem",
    "DimensionIndexItem",
    "DimensionOrganizationItem",
    "DirectSegmentReferenceItem",
    "DirectoryRecordContentItem",
    "DirectoryRecordContentReferencedSOPItem",
    "DirectoryRecordItem",
    "DisplayCalibrationResultItem",
    "DisplayQAResultContextActualHumanPerformersItem",
    "DisplayQAResultContextMeasurementEquipmentItem",
    "DisplaySetsItem",
    "DisplayShutterItem",
    "DisplaySubsystemConfigurationItem",
    "DisplaySubsystemItem",
    "DisplaySubsystemQAResultsItem",
    "DisplaySystemMeasurementEquipmentItem",
    "DisplayedAreaSelectionItem",
    "DocumentRelationshipContentItem",
    "DocumentRelationshipContentReferencedSOPItem",
    "DoseReferenceItem",
    "DoseValuesItem",
    "DosimetricObjectiveItem",
    "DosimetricObjectiveParameterItem",
    "EffectiveDoseCalculationMethodCategoryCodeItem",
    "EncapsulatedDocumentContentItem",
    "EncapsulatedDocumentContentReferencedSOPItem",
    "EncapsulatedDocumentContentTemplateItem",
    "EncapsulatedDocumentReferencedImageItem",
    "EncapsulatedDocumentReferencedInstanceItem",
    "EncapsulatedDocumentSourceInstanceItem",
    "EncryptedAttributesItem",
    "EnergyWindowInformationItem",
    "EnhancedCTImagePerFrameFunctionalGroupsItem",
    "EnhancedCTImageSharedFunctionalGroupsItem",
    "EnhancedContinuousRTImageSharedFunctionalGroupsItem",
    "EnhancedMRColorImagePerFrameFunctionalGroupsItem",
    "EnhancedMRColorImageSharedFunctionalGroupsItem",
    "EnhancedMRImagePerFrameFunctionalGroupsItem",
    "EnhancedMRImageSharedFunctionalGroupsItem",
    "EnhancedPETAcquisitionEnergyWindowRangeItem",
    "EnhancedPETImagePerFrameFunctionalGroupsItem",
    "EnhancedPETImageRelatedSeriesItem",
    "EnhancedPETImageSharedFunctionalGroupsItem",
    "EnhancedPETIsotopeRadiopharmaceuticalInformationItem",
    "EnhancedPETSeriesRelatedSeriesItem",
    "EnhancedPaletteColorLookupTableItem",
    "EnhancedRTImagePerFrameFunctionalGroupsItem",
    "EnhancedRTImageSharedFunctionalGroupsItem",
    "EnhancedSRReferencedSOPItem",
    "EnhancedUSImageReferencedImageItem",
    "EnhancedUSImageReferencedInstanceItem",
    "EnhancedUSImageSourceImageItem",
    "EnhancedUSSeriesPerformedProtocolCodeItem",
    "EnhancedUSSeriesProtocolContextItem",
    "EnhancedUSVolumeAnatomicRegionItem",
    "EnhancedUSVolumePerFrameFunctionalGroupsItem",
    "EnhancedUSVolumePerformedProtocolCodeItem",
    "EnhancedUSVolumePerformedProtocolCodeProtocolContextItem",
    "EnhancedUSVolumeReferencedImageItem",
    "EnhancedUSVolumeReferencedInstanceItem",
    "EnhancedUSVolumeSharedFunctionalGroupsItem",
    "EnhancedUSVolumeSourceImageItem",
    "EnhancedXAImagePerFrameFunctionalGroupsItem",
    "EnhancedXAImageSharedFunctionalGroupsItem",
    "EnhancedXAXRFImagePatientOrientationCodeItem",
    "EnhancedXAXRFImageReferencedInstanceItem",
    "EnhancedXRFImagePerFrameFunctionalGroupsItem",
    "EnhancedXRFImageSharedFunctionalGroupsItem",
    "EnhancedXRayRadiationDoseSRReferencedSOPItem",
    "EquipmentAdministratorItem",
    "EquipmentReferencePointCoordinatesItem",
    "EquipmentSpecificationGeneralAccessoryItem",
    "EquivalentCodeItem",
    "EquivalentConceptualVolumesItem",
    "EventTimerItem",
    "ExcitationWavelengthItem",
    "ExcludedIntervalsItem",
    "ExpectedInVivoMeasurementValuesItem",
    "ExposureControlSensingRegionsItem",
    "ExposureItem",
    "ExtendedSelectorAttributeItem",
    "ExtensibleSRReferencedSOPItem",
    "ExternallySourcedDataSetIdentificationItem",
    "FacetItem",
    "FiducialItem",
    "FiducialSetItem",
    "FieldOfViewItem",
    "FileAccessItem",
    "FillStyleItem",
    "FilmConsumptionItem",
    "FilterOperationsItem",
    "FixationDeviceItem",
    "FixationItem",
    "FlatCornealAxisItem",
    "FlowIdentifierItem",
    "FluenceMapItem",
    "FractionBasedRelationshipItem",
    "FractionGroupItem",
    "FractionGroupSummaryItem",
    "FractionPatternItem",
    "FractionStatusSummaryItem",
    "FrameAcquisitionItem",
    "FrameAnatomyItem",
    "FrameContentItem",
    "FrameDetectorParametersItem",
    "FrameDisplayShutterItem",
    "FrameExtractionItem",
    "FramePixelDataPropertiesItem",
    "FramePixelShiftItem",
    "FrameUsefulnessGroupItem",
    "FrameVOILUTItem",
    "FunctionalMRItem",
    "GatedInformationItem",
    "GatingBeamHoldTransitionItem",
    "GeneralAccessoryDefinitionItem",
    "GeneralAnatomyMandatoryAnatomicRegionItem",
    "GeneralAnatomyOptionalAnatomicRegionItem",
    "GeneralAnatomyRequiredAnatomicRegionItem",
    "GeneralContributingSourcesReferencedInstanceItem",
    "GeneralContributingSourcesReferencedSeriesItem",
    "GeneralDefinedAcquisitionParametersSpecificationItem",
    "GeneralDefinedReconstructionParametersSpecificationItem",
    "GeneralMachineVerificationItem",
    "GeneralReferenceReferencedImageItem",
    "GeneralReferenceReferencedInstanceItem",
    "GeneralReferenceSourceImageItem",
    "GeneralReferenceSourceInstanceItem",
    "GeneralSeriesRelatedSeriesItem",
    "GeneticModificationsItem",
    "GlobalDeviationProbabilityItem",
    "GraphicAnnotationItem",
    "GraphicAnnotationTextObjectItem",
    "GraphicCoordinatesDataItem",
    "GraphicGroupItem",
    "GraphicLayerItem",
    "GraphicObjectItem",
    "GrayscaleSoftcopyPresentationStateMaskSubtractionItem",
    "GroupOfPatientsIdentificationItem",
    "HL7StructuredDocumentReferenceItem",
    "HL7v2HierarchicDesignatorItem",
    "HPGLDocumentItem",
    "HPGLPenItem",
    "HangingProtocolDefinitionHangingProtocolDefinitionItem",
    "HangingProtocolKeysHangingProtocolDefinitionItem",
    "HierarchicalSOPInstanceReferenceItem",
    "HierarchicalSeriesReferenceItem",
    "HierarchicalSeriesReferenceReferencedSOPItem",
    "HistogramItem",
    "IOLPowerItem",
    "IdentifiedPersonOrDeviceItem",
    "IdentityPixelValueTransformationPixelValueTransformationItem",
    "ImageAcquisitionResultsProtocolContextItem",
    "ImageAcquisitionResultsReferencedImageItem",
    "ImageBoxSynchronizationItem",
    "ImageBoxesItem",
    "ImageCenterPointCoordinatesItem",
    "ImageDataTypeImageDataTypeItem",
    "ImageFilterDetailsItem",
    "ImagePixelItem",
    "ImageReferenceReferencedSOPItem",
    "ImageSOPInstanceReferenceItem",
    "ImageSetSelectorItem",
    "ImageSetsItem",
    "ImagingDeviceLocationParameterItem",
    "ImplantAssemblyTemplateTargetAnatomyItem",
    "ImplantTargetAnatomyItem",
    "ImplantTemplateGroupMemberMatching2DCoordinatesItem",
    "ImplantTemplateGroupMembersItem",
    "ImplantTemplateGroupTargetAnatomyItem",
    "ImplantTemplateGroupVariationDimensionItem",
    "ImplantTemplateGroupVariationDimensionRankItem",
    "ImplantationPlanSRDocumentReferencedSOPItem",
    "IndexProbabilityItem",
    "InformationFromManufacturerItem",
    "InstanceAvailabilityNotificationReferencedPerformedProcedureStepItem",
    "InstanceAvailabilityNotificationReferencedSOPItem",
    "InstanceAvailabilityNotificationReferencedSeriesItem",
    "InstructionItem",
    "InterlockItem",
    "InterventionItem",
    "IntraOralImageAnatomicRegionItem",
    "IntraocularLensCalculationsItem",
    "IntraocularLensCalculationsRefractiveStateItem",
    "IntravascularFrameContentItem",
    "IntravascularOCTFrameContentItem",
    "IntravascularOCTFrameTypeItem",
    "IntravascularOCTImageReferencedInstanceItem",
    "IntravascularOpticalCoherenceTomographyImagePerFrameFunctionalGroupsItem",
    "IntravascularOpticalCoherenceTomographyImageReferencedPerformedProcedureStepItem",
    "IntravascularOpticalCoherenceTomographyImageSharedFunctionalGroupsItem",
    "InventoriedInstancesItem",
    "InventoriedSeriesItem",
    "InventoriedStudiesItem",
    "InventoryContentTemplateItem",
    "InventoryInventoriedStudiesFileSetAccessItem",
    "InventoryInventoriedStudiesInventoriedSeriesFileSetAccessItem",
    "InventoryOtherPatientIDsItem",
    "InventoryReferenceItem",
    "InventorySpecimenDescriptionItem",
    "IonBeamItem",
    "IonBeamLimitingDeviceItem",
    "IonBlockItem",
    "IonControlPointDeliveryItem",
    "IonControlPointItem",
    "IonControlPointVerificationItem",
    "IonMachineVerificationItem",
    "IonRangeCompensatorItem",
    "IonToleranceTableItem",
    "IonWedgeItem",
    "IonWedgePositionItem",
    "IrradiationEventIdentificationItem",
    "IssuerOfPatientIDQualifiersItem",
    "KVRadiationImageAcquisitionParametersItem",
    "KeratometricMeasurementsFlatKeratometricAxisItem",
    "KeratometricMeasurementsItem",
    "KeratometricMeasurementsSteepKeratometricAxisItem",
    "KeratometryFlatKeratometricAxisItem",
    "KeratometrySteepKeratometricAxisItem",
    "KeyObjectDocumentKeysContentItem",
    "KeyObjectDocumentKeysContentReferencedSOPItem",
    "KeyObjectSelectionDocumentReferencedSOPItem",
    "LateralSpreadingDeviceItem",
    "LateralSpreadingDeviceSettingsItem",
    "LegacyConvertedEnhancedCTImageContrastBolusAgentItem",
    "LegacyConvertedEnhancedCTImagePerFrameFunctionalGroupsItem",
    "LegacyConvertedEnhancedCTImageSharedFunctionalGroupsItem",
    "LegacyConvertedEnhancedMRImageContrastBolusAgentItem",
    "LegacyConvertedEnhancedMRImagePerFrameFunctionalGroupsItem",
    "LegacyConvertedEnhancedMRImageSharedFunctionalGroupsItem",
    "LegacyConvertedEnhancedPETImagePerFrameFunctionalGroupsItem",
    "LegacyConvertedEnhancedPETImageRelatedSeriesItem",
    "LegacyConvertedEnhancedPETImageSharedFunctionalGroupsItem",
    "LensConstantItem",
    "LensThicknessItem",
    "LensometryMeasurementsAddIntermediateItem",
    "LensometryMeasurementsAddNearItem",
    "LensometryMeasurementsItem",
    "LightPathFilterTypeStackCodeItem",
    "LineItem",
    "LineStyleItem",
    "LocalizedDeviationProbabilityItem",
    "LuminanceResultItem",
    "LuminanceResultLuminanceResponseItem",
    "LuminanceUniformityResultItem",
    "LuminanceUniformityResultLuminanceResponseItem",
    "MACParametersItem",
    "MPRVolumetricPresentationStateDisplayComponentInputItem",
    "MPRVolumetricPresentationStateDisplayPresentationStateClassificationComponentItem",
    "MPRVolumetricPresentationStateDisplayPresentationStateCompositorComponentItem",
    "MPRVolumetricPresentationStateDisplayWeightingTransferFunctionItem",
    "MRArterialSpinLabelingItem",
    "MRAveragesItem",
    "MRDiffusionItem",
    "MREchoItem",
    "MRFOVGeometryItem",
    "MRImageFrameTypeItem",
    "MRImagingModifierItem",
    "MRMetaboliteMapItem",
    "MRModifierItem",
    "MRReceiveCoilItem",
    "MRSpatialSaturationItem",
    "MRSpectroscopyFOVGeometryItem",
    "MRSpectroscopyFrameTypeItem",
    "MRSpectroscopyPerFrameFunctionalGroupsItem",
    "MRSpectroscopyReferencedInstanceItem",
    "MRSpectroscopySharedFunctionalGroupsItem",
    "MRTimingAndRelatedParametersItem",
    "MRTransmitCoilItem",
    "MRVelocityEncodingItem",
    "MVRadiationImageAcquisitionParametersItem",
    "MacularGridThicknessAndVolumeReportReferencedSOPItem",
    "MajorTicksItem",
    "MammographyCADSRReferencedSOPItem",
    "MammographyImageBiopsyTargetItem",
    "MammographyImageViewCodeItem",
    "MandatoryViewAndSliceProgressionDirectionViewCodeItem",
    "MappingResourceIdentificationItem",
    "MaskMaskSubtractionItem",
    "MaterialAttenuationItem",
    "MatingFeatureDegreeOfFreedomItem",
    "MatingFeatureItem",
    "MatingFeatureSetsItem",
    "MatrixBasedRTImagingGeometryImageReceptorPositionItem",
    "MatrixBasedRTImagingGeometryImagingSourcePositionItem",
    "MatrixBasedRTImagingGeometryItem",
    "MatrixItem",
    "MatrixRegistrationItem",
    "MaximumCornealCurvatureItem",
    "MeasuredDoseReferenceItem",
    "MeasuredMetersetToDoseMappingItem",
    "MeasuredValueItem",
    "MediaCreationManagementFailedSOPItem",
    "MediaCreationManagementReferencedSOPItem",
    "MediaInstalledItem",
    "MicroscopyBulkSimpleAnnotationsMeasurementValuesItem",
    "MicroscopyBulkSimpleAnnotationsMeasurementsItem",
    "MinimumKeratometricItem",
    "ModalityLUTItem",
    "ModelSpecificationItem",
    "MotionSynchronizationItem",
    "MultiCoilDefinitionItem",
    "MultiFrameGrayscaleByteSecondaryCaptureImagePerFrameFunctionalGroupsItem",
    "MultiFrameGrayscaleByteSecondaryCaptureImageSharedFunctionalGroupsItem",
    "MultiFrameGrayscaleWordSecondaryCaptureImagePerFrameFunctionalGroupsItem",
    "MultiFrameGrayscaleWordSecondaryCaptureImageSharedFunctionalGroupsItem",
    "MultiFramePresentationItem",
    "MultiFrameTrueColorSecondaryCaptureImagePerFrameFunctionalGroupsItem",
    "MultiFrameTrueColorSecondaryCaptureImageSharedFunctionalGroupsItem",
    "MultienergyCTAcquisitionItem",
    "MultienergyCTCharacteristicsItem",
    "MultienergyCTPathItem",
    "MultienergyCTProcessingItem",
    "MultienergyCTXRayDetectorItem",
    "MultienergyCTXRaySourceItem",
    "MultipleSiteGeneralAnatomyOptionalAnatomicRegionItem",
    "MultiplexedAudioChannelsDescriptionCodeItem",
    "N3DRTConeBeamImagingGeometryItem",
    "NMDetectorViewCodeItem",
    "NMIsotopeEnergyWindowRangeItem",
    "NMIsotopeInterventionDrugInformationItem",
    "NMIsotopeRadiopharmaceuticalInformationItem",
    "NMPETPatientOrientationPatientOrientationCodeItem",
    "NavigationIndicatorItem",
    "NonconformingModifiedAttributesItem",
    "NotificationFromManufacturerItem",
    "OCTBscanAnalysisAcquisitionParametersItem",
    "ObjectThicknessItem",
    "ObliqueCroppingPlaneItem",
    "OmittedApplicationSetupItem",
    "OmittedBeamTaskItem",
    "OmittedChannelItem",
    "OmittedRadiationItem",
    "OperatingModeItem",
    "OperatorIdentificationItem",
    "OphthalmicAcquisitionParametersMydriaticAgentItem",
    "OphthalmicAcquisitionParametersRefractiveStateItem",
    "OphthalmicAxialLengthItem",
    "OphthalmicAxialLengthMeasurementsItem",
    "OphthalmicAxialLengthMeasurementsLengthSummationItem",
    "OphthalmicAxialLengthMeasurementsTotalLengthItem",
    "OphthalmicAxialLengthQualityMetricItem",
    "OphthalmicAxialLengthSegmentalMeasurementsItem",
    "OphthalmicAxialMeasurementsLeftEyeItem",
    "OphthalmicAxialMeasurementsMydriaticAgentItem",
    "OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceItem",
    "OphthalmicAxialMeasurementsRightEyeItem",
    "OphthalmicAxialMeasurementsSelectedOpticalSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem",
    "OphthalmicAxialMeasurementsSelectedUltrasoundSelectedOphthalmicAxialLengthSelectedSegmentalOphthalmicAxialLengthItem",
    "OphthalmicEnFaceImageQualityRatingItem",
    "OphthalmicFrameLocationItem",
    "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisPerFrameFunctionalGroupsItem",
    "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisSharedFunctionalGroupsItem",
    "OphthalmicOpticalCoherenceTomographyEnFaceImageAnatomicRegionItem",
    "OphthalmicOpticalCoherenceTomographyEnFaceImageSourceImageItem",
    "OphthalmicPatientClinicalInformationAndTestLensParametersItem",
    "OphthalmicPhotography16BitImageAnatomicRegionItem",
    "OphthalmicPhotography16BitImageSourceImageItem",
    "OphthalmicPhotography8BitImageAnatomicRegionItem",
    "OphthalmicPhotography8BitImageSourceImageItem",
    "OphthalmicPhotographyImageSourceImageItem",
    "OphthalmicThicknessMapAnatomicRegionItem",
    "OphthalmicThicknessMapIODReferencedInstanceItem",
    "OphthalmicThicknessMapIODSourceImageItem",
    "OphthalmicThicknessMapQualityRatingItem",
    "OphthalmicThicknessMapQualityThresholdItem",
    "OphthalmicThicknessMapReferencedInstanceItem",
    "OphthalmicThicknessMapSourceImageItem",
    "OphthalmicTomographyImagePerFrameFunctionalGroupsItem",
    "OphthalmicTomographyImageSharedFunctionalGroupsItem",
    "OphthalmicVisualFieldGlobalIndexItem",
    "OpticalOphthalmicAxialLengthMeasurementsItem",
    "OpticalPathIdentificationItem",
    "OpticalPathItem",
    "OpticalSelectedOphthalmicAxialLengthItem",
    "OptionalViewAndSliceProgressionDirectionViewCodeItem",
    "OriginalAttributesItem",
    "OriginalImageItem",
    "OtherClinicalTrialProtocolIDsItem",
    "OtherMediaAvailableItem",
    "OutlineDefinitionItem",
    "OverriddenAttributesItem",
    "PETDetectorMotionDetailsItem",
    "PETFrameAcquisitionItem",
    "PETFrameCorrectionFactorsItem",
    "PETFrameTypeItem",
    "PETIsotopeInterventionDrugInformationItem",
    "PETIsotopeRadiopharmaceuticalInformationItem",
    "PETPositionItem",
    "PETReconstructionItem",
    "PETSeriesEnergyWindowRangeItem",
    "PETTableDynamicsItem",
    "PaletteColorLookupTableItem",
    "ParallelRTBeamDelimiterDeviceItem",
    "ParameterizedRTImagingGeometryImageReceptorPositionItem",
    "ParameterizedRTImagingGeometryImagingSourcePositionItem",
    "ParameterizedRTImagingGeometryItem",
    "ParametricMapFrameTypeItem",
    "ParametricMapPerFrameFunctionalGroupsItem",
    "ParametricMapSharedFunctionalGroupsItem",
    "ParticipantItem",
    "PatientClinicalTrialParticipationItem",
    "PatientDemographicBreedRegistrationItem",
    "PatientDemographicGeneticModificationsItem",
    "PatientDemographicStrainStockItem",
    "PatientIdentificationOtherPatientIDsItem",
    "PatientLocationCoordinatesItem",
    "PatientMedicalPertinentDocumentsItem",
    "PatientMedicalPertinentResourcesItem",
    "PatientOrientationAndEquipmentRelationshipItem",
    "PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem",
    "PatientOrientationInFrameItem",
    "PatientOrientationPatientOrientationCodeItem",
    "PatientOtherPatientIDsItem",
    "PatientPhysiologicalStateItem",
    "PatientPositioningAnatomicRegionItem",
    "PatientPositioningInstructionItem",
    "PatientPositioningPrimaryAnatomicStructureItem",
    "PatientPrimaryLanguageCodeItem",
    "PatientRadiationDoseSRReferencedSOPItem",
    "PatientSetupItem",
    "PatientSupportDevicesItem",
    "PatientSupportPositionDeviceParameterItem",
    "PatientSupportPositionDeviceToleranceItem",
    "PatientSupportPositionItem",
    "PatientSupportPositionParameterItem",
    "PatientSupportPositionToleranceItem",
    "PatientToEquipmentRelationshipItem",
    "PatientTreatmentPreparationProcedureItem",
    "PerformedCTAcquisitionAcquisitionProtocolElementItem",
    "PerformedCTAcquisitionCTXRayDetailsItem",
    "PerformedCTReconstructionReconstructionProtocolElementItem",
    "PerformedImagingAgentAdministrationSRReferencedSOPItem",
    "PerformedProcedureStepRelationshipProtocolContextItem",
    "PerformedProcedureStepRelationshipScheduledProtocolCodeItem",
    "PerformedProcedureStepSummaryPerformedProtocolCodeItem",
    "PerformedProcedureStepSummaryProtocolContextItem",
    "PerformedProcessingParametersItem",
    "PerformedProtocolCodeItem",
    "PerformedSeriesItem",
    "PerformedXAAcquisitionAcquisitionProtocolElementItem",
    "PerformedXAReconstructionReconstructionProtocolElementItem",
    "PersonIdentificationItem",
    "PertinentDocumentsItem",
    "PertinentResourcesItem",
    "PhaseInformationItem",
    "PhotoacousticExcitationCharacteristicsItem",
    "PhotoacousticImageDataTypeImageDataTypeItem",
    "PhotoacousticImageFrameTypeItem",
    "PhotoacousticImagePerFrameFunctionalGroupsItem",
    "PhotoacousticImageSharedFunctionalGroupsItem",
    "PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem",
    "PixelMeasuresItem",
    "PixelShiftItem",
    "PixelValueMappingToCodedConceptItem",
    "PixelValueTransformationPixelValueTransformationItem",
    "PlanOverviewItem",
    "PlaneOrientationItem",
    "PlaneOrientationVolumeItem",
    "PlanePositionItem",
    "PlanePositionSlideItem",
    "PlanePositionVolumeItem",
    "PlannedImagingAgentAdministrationSRReferencedSOPItem",
    "PlannedVerificationImageItem",
    "PlanningLandmarkLineItem",
    "PlanningLandmarkPlaneItem",
    "PlanningLandmarkPointItem",
    "PointsItem",
    "PositionAcquisitionTemplateIdentificationItem",
    "PostDeformationMatrixRegistrationItem",
    "PreDeformationMatrixRegistrationItem",
    "PrescriptionOverviewItem",
    "PresentationKeysBlendingItem",
    "PresentationKeysBlendingReferencedSeriesItem",
    "PresentationKeysModuleReferencedSeriesItem",
    "PresentationLUTItem",
    "PresentationLUTPresentationLUTItem",
    "PresentationStateBlendingSoftcopyVOILUTItem",
    "PresentationStateMaskMaskSubtractionItem",
    "PresentationStateRelationshipReferencedSeriesItem",
    "PresentationViewDescriptionViewCodeItem",
    "PrimaryAnatomicStructurePrimaryAnatomicStructureItem",
    "PrinterConfigurationItem",
    "PrismSequencePrismItem",
    "PrivateDataElementCharacteristicsItem",
    "PrivateDataElementDefinitionItem",
    "ProcedureLogReferencedSOPItem",
    "ProcedureStepCommunicationsURIItem",
    "ProcedureStepProgressInformationItem",
    "ProcedureStepProgressParametersItem",
    "ProductCharacteristicsPertinentDocumentsItem",
    "ProjectionImagingAcquisitionParameterItem",
    "ProjectionPixelCalibrationItem",
    "ProposedStudyItem",
    "ProtocolContextCustodialOrganizationItem",
    "PseudoColorSoftcopyPresentationStateMaskSubtractionItem",
    "PulseSpecificBrachyControlPointDeliveredItem",
    "QAResultsItem",
    "QuantityItem",
    "ROIContourItem",
    "ROIElementalCompositionItem",
    "ROIPhysicalPropertiesItem",
    "RTAccessoryDeviceIdentificationItem",
    "RTAccessoryHolderDefinitionItem",
    "RTAccessoryHolderSlotItem",
    "RTAnatomicPrescriptionItem",
    "RTBeamLimitingDeviceDefinitionItem",
    "RTBeamLimitingDeviceOpeningDefinitionItem",
    "RTBeamLimitingDeviceOpeningSequenceItem",
    "RTBeamsApplicatorGeometryItem",
    "RTBeamsApplicatorItem",
    "RTBeamsBeamControlPointReferencedDoseReferenceItem",
    "RTBeamsBeamItem",
    "RTBeamsBeamLimitingDeviceItem",
    "RTBeamsBeamLimitingDevicePositionItem",
    "RTBeamsBeamReferencedDoseReferenceItem",
    "RTBeamsBlockItem",
    "RTBeamsGeneralAccessoryItem",
    "RTBeamsPrimaryFluenceModeItem",
    "RTBeamsReferencedBolusItem",
    "RTBeamsReferencedReferenceImageItem",
    "RTBeamsSessionRecordApplicatorGeometryItem",
    "RTBeamsSessionRecordApplicatorItem",
    "RTBeamsSessionRecordBeamLimitingDeviceLeafPairsItem",
    "RTBeamsSessionRecordBeamLimitingDevicePositionItem",
    "RTBeamsSessionRecordCorrectedParameterItem",
    "RTBeamsSessionRecordDoseCalibrationConditionsItem",
    "RTBeamsSessionRecordGeneralAccessoryItem",
    "RTBeamsSessionRecordOverrideItem",
    "RTBeamsSessionRecordPrimaryFluenceModeItem",
    "RTBeamsSessionRecordRecordedBlockItem",
    "RTBeamsSessionRecordRecordedCompensatorItem",
    "RTBeamsSessionRecordRecordedWedgeItem",
    "RTBeamsSessionRecordReferencedBolusItem",
    "RTBeamsSessionRecordReferencedCalculatedDoseReferenceItem",
    "RTBeamsSessionRecordReferencedMeasuredDoseReferenceItem",
    "RTBeamsSessionRecordWedgePositionItem",
    "RTBeamsWedgePositionItem",
    "RTBrachyApplicationSetupsTreatmentMachineItem",
    "RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelBrachyControlPointDeliveredOverrideItem",
    "RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredBrachyPulseControlPointDeliveredOverrideItem",
    "RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedCalculatedDoseReferenceItem",
    "RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedMeasuredDoseReferenceItem",
    "RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedCalculatedDoseReferenceItem",
    "RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedMeasuredDoseReferenceItem",
    "RTConventionalMachineVerificationBeamLimitingDevicePositionItem",
    "RTDoseContributionRadiationDoseExpectedInVivoMeasurementValuesMetersetToDoseMappingItem",
    "RTDoseContributionRadiationDoseIdentificationItem",
    "RTDoseContributionRadiationDoseItem",
    "RTDoseContributionRadiationDoseRadiationDoseValuesParametersDoseValuesMetersetToDoseMappingItem",
    "RTDoseContributionRadiationDoseValuesParametersItem",
    "RTDoseContributionRecordMetersetToDoseMappingItem",
    "RTDoseContributionRecordRadiationDoseIdentificationItem",
    "RTDoseContributionRecordRadiationDoseItem",
    "RTDoseContributionRecordRadiationDoseValuesParametersItem",
    "RTDoseReferencedBrachyApplicationSetupItem",
    "RTDoseReferencedInstanceItem",
    "RTDoseReferencedRTPlanItem",
    "RTDoseReferencedRTPlanReferencedFractionGroupReferencedBeamItem",
    "RTDoseReferencedTreatmentRecordReferencedBeamItem",
    "RTDoseTreatmentSiteCodeItem",
    "RTFractionSchemeDoseCalibrationConditionsItem",
    "RTFractionSchemeReferencedBeamItem",
    "RTFractionSchemeReferencedBrachyApplicationSetupItem",
    "RTFractionSchemeReferencedDoseReferenceItem",
    "RTGeneralMachineVerificationFixationDeviceItem",
    "RTGeneralMachineVerificationPatientSetupItem",
    "RTGeneralPlanReferencedRTPlanItem",
    "RTGeneralPlanTreatmentSiteCodeItem",
    "RTImageApplicatorGeometryItem",
    "RTImageApplicatorItem",
    "RTImageBeamLimitingDeviceItem",
    "RTImageBlockItem",
    "RTImageFrameContextItem",
    "RTImageFrameGeneralContentItem",
    "RTImageFrameRadiationAcquisitionItem",
    "RTImageGeneralAccessoryItem",
    "RTImagePrimaryFluenceModeItem",
    "RTIonBeamsApplicatorItem",
    "RTIonBeamsBlockSlabItem",
    "RTIonBeamsGeneralAccessoryItem",
    "RTIonBeamsIonWedgePositionItem",
    "RTIonBeamsLateralSpreadingDeviceSettingsItem",
    "RTIonBeamsRangeModulatorSettingsItem",
    "RTIonBeamsRangeShifterSettingsItem",
    "RTIonBeamsReferencedBolusItem",
    "RTIonBeamsReferencedDoseReferenceItem",
    "RTIonBeamsReferencedReferenceImageItem",
    "RTIonBeamsSessionRecordApplicatorItem",
    "RTIonBeamsSessionRecordBeamLimitingDeviceLeafPairsItem",
    "RTIonBeamsSessionRecordCorrectedParameterItem",
    "RTIonBeamsSessionRecordGeneralAccessoryItem",
    "RTIonBeamsSessionRecordIonWedgePositionItem",
    "RTIonBeamsSessionRecordLateralSpreadingDeviceSettingsItem",
    "RTIonBeamsSessionRecordOverrideItem",
    "RTIonBeamsSessionRecordRangeModulatorSettingsItem",
    "RTIonBeamsSessionRecordRangeShifterSettingsItem",
    "RTIonBeamsSessionRecordRecordedBlockItem",
    "RTIonBeamsSessionRecordRecordedCompensatorItem",
    "RTIonBeamsSessionRecordRecordedWedgeItem",
    "RTIonBeamsSessionRecordReferencedBolusItem",
    "RTIonBeamsSessionRecordReferencedCalculatedDoseReferenceItem",
    "RTIonBeamsSessionRecordReferencedMeasuredDoseReferenceItem",
    "RTIonMachineVerificationBeamLimitingDevicePositionItem",
    "RTIonMachineVerificationRecordedLateralSpreadingDeviceItem",
    "RTIonMachineVerificationRecordedRangeModulatorItem",
    "RTIonMachineVerificationRecordedRangeShifterItem",
    "RTIonMachineVerificationRecordedSnoutItem",
    "RTIonToleranceTablesBeamLimitingDeviceToleranceItem",
    "RTPatientPositionDisplacementItem",
    "RTPatientPositionItem",
    "RTPatientPositionScopeReferencedRTRadiationSetItem",
    "RTPatientPositionScopeTreatmentPositionGroupItem",
    "RTPatientPositionScopeWithLegacySupportBeamItem",
    "RTPatientPositionScopeWithLegacySupportItem",
    "RTPatientPositionScopeWithLegacySupportReferencedRTPlanItem",
    "RTPatientPositionScopeWithLegacySupportReferencedRTRadiationSetItem",
    "RTPatientPositionScopeWithLegacySupportTreatmentPositionGroupItem",
    "RTPhysicianIntentItem",
    "RTPhysicianIntentPredecessorItem",
    "RTPhysicianIntentTreatmentSiteCodeItem",
    "RTPrescriptionItem",
    "RTROIIdentificationCodeItem",
    "RTROIObservationsItem",
    "RTRadiationCommonBaseDefinitionSourceItem",
    "RTRadiationRecordCommonOverrideItem",
    "RTRadiationSalvageRecordControlPointItem",
    "RTRadiationSetTreatmentPositionGroupItem",
    "RTRadiationTaskItem",
    "RTReferencedSeriesItem",
    "RTReferencedStudyItem",
    "RTRelatedROIItem",
    "RTSegmentAnnotationItem",
    "RTToleranceSetItem",
    "RTToleranceTablesBeamLimitingDeviceToleranceItem",
    "RTTreatmentMachineRecordTreatmentMachineItem",
    "RTTreatmentPhaseIntervalItem",
    "RTTreatmentPhaseItem",
    "RadiationGenerationModeMacroItem",
    "RadiationGenerationModeRadiationGenerationModeItem",
    "RadiobiologicalDoseEffectDescriptionItem",
    "RadiopharmaceuticalRadiationDoseSRReferencedSOPItem",
    "RadiopharmaceuticalUsageItem",
    "RangeModulatorItem",
    "RangeModulatorSettingsItem",
    "RangeShifterItem",
    "RangeShifterSettingsItem",
    "RawDataReferencedInstanceItem",
    "RealTimeBulkDataFlowItem",
    "RealTimeVideoEndoscopicImageAnatomicRegionItem",
    "RealTimeVideoEndoscopicImageReferencedImageItem",
    "RealTimeVideoEndoscopicImageSharedFunctionalGroupsItem",
    "RealTimeVideoPhotographicImageAnatomicRegionItem",
    "RealTimeVideoPhotographicImageReferencedImageItem",
    "RealTimeVideoPhotographicImageSharedFunctionalGroupsItem",
    "RealWorldValueMappingItem",
    "ReconstructionProtocolElementSpecificationItem",
    "RecordedBlockItem",
    "RecordedBlockSlabItem",
    "RecordedBrachyAccessoryDeviceItem",
    "RecordedChannelItem",
    "RecordedChannelShieldItem",
    "RecordedCompensatorItem",
    "RecordedLateralSpreadingDeviceItem",
    "RecordedRangeModulatorItem",
    "RecordedRangeShifterItem",
    "RecordedSnoutItem",
    "RecordedSourceApplicatorItem",
    "RecordedSourceItem",
    "RecordedWedgeItem",
    "ReferenceLocationItem",
    "ReferencedBaselineParametersRTRadiationInstanceItem",
    "ReferencedBolusItem",
    "ReferencedControlPointItem",
    "ReferencedDefinedProtocolItem",
    "ReferencedDigitalSignatureItem",
    "ReferencedDosimetricObjectivesItem",
    "ReferencedFractionGroupItem",
    "ReferencedFrameOfReferenceItem",
    "ReferencedImageRealWorldValueMappingItem",
    "ReferencedImageReferencedImageItem",
    "ReferencedInstancesAndAccessItem",
    "ReferencedInstancesAndAccessReferencedSOPItem",
    "ReferencedPatientSetupPhotoItem",
    "ReferencedPerformedProcedureStepItem",
    "ReferencedPerformedProtocolItem",
    "ReferencedRTPhysicianIntentItem",
    "ReferencedRTPrescriptionItem",
    "ReferencedRTTreatmentPhaseItem",
    "ReferencedRequestItem",
    "ReferencedSOPInstanceMACItem",
    "ReferencedSetupImageItem",
    "ReferencedStorageMediaItem",
    "ReferencedStudyItem",
    "ReferencedSurfaceItem",
    "ReferencedSurfaceMeshIdentificationItem",
    "ReferencedTreatmentRecordItem",
    "ReferencedVerificationImageItem",
    "RefractiveParametersUsedOnPatientItem",
    "RegionPixelShiftItem",
    "RegistrationItem",
    "RegistrationToLocalizerItem",
    "RelatedAssertionItem",
    "RelatedInformationEntitiesItem",
    "RelatedInformationEntitiesReferencedSeriesItem",
    "RelatedRTROIObservationsItem",
    "RelevantOPTAttributesItem",
    "RenderDisplayComponentInputItem",
    "RenderDisplayPresentationStateClassificationComponentItem",
    "RenderDisplayPresentationStateCompositorComponentItem",
    "RenderDisplayWeightingTransferFunctionItem",
    "RenditionSelectionDocumentReferencedSOPItem",
    "RequestAttributesItem",
    "RequestAttributesProtocolContextItem",
    "RespiratorySynchronizationItem",
    "ResultsNormalsItem",
    "RoboticPathControlPointItem",
    "RotationInformationItem",
    "SOPInstanceReferenceItem",
    "SRDocumentContentReferencedSOPItem",
    "SRDocumentGeneralCustodialOrganizationItem",
    "SRDocumentGeneralReferencedInstanceItem",
    "SRDocumentKeysContentItem",
    "SRDocumentKeysContentReferencedSOPItem",
    "STOWRSStorageItem",
    "ScheduledHumanPerformersItem",
    "ScheduledProcedureStepItem",
    "ScheduledProcedureStepProtocolContextItem",
    "ScheduledProcedureStepReferencedDefinedProtocolItem",
    "ScheduledProcedureStepReferencedPerformedProtocolItem",
    "ScheduledProcedureStepScheduledProtocolCodeItem",
    "ScheduledProcessingParametersItem",
    "ScheduledProtocolCodeItem",
    "ScheduledStepAttributesItem",
    "ScopeOfInventoryItem",
    "ScreenSpecificationsItem",
    "ScreeningBaselineMeasuredItem",
    "SegmentAnnotationTypeCodeItem",
    "SegmentDescriptionDefinitionSourceItem",
    "SegmentIdentificationItem",
    "SegmentReferenceItem",
    "SegmentationImageSegmentItem",
    "SegmentationPerFrameFunctionalGroupsItem",
    "SegmentationSharedFunctionalGroupsItem",
    "SegmentedPropertyTypeCodeItem",
    "SegmentedRTAccessoryDeviceItem",
    "SelectedFrameFunctionalGroupsItem",
    "SelectedTotalOphthalmicAxialLengthItem",
    "SelectorAttributeItem",
    "SequenceOfUltrasoundRegionsItem",
    "SeriesAndInstanceReferenceReferencedSeriesItem",
    "SetupDeviceItem",
    "ShieldingDeviceItem",
    "SimplifiedAdultEchoSRReferencedSOPItem",
    "SimulatedKeratometricCylinderItem",
    "SnoutItem",
    "SoftcopyVOILUTSoftcopyVOILUTItem",
    "SortingOperationsItem",
    "SoundSpeedCorrectionMechanismCodeItem",
    "SourceConceptualVolumeItem",
    "SourceImageCornealProcessedDataItem",
    "SourceIrradiationEventItem",
    "SourceItem",
    "SourceOfRefractiveMeasurementsItem",
    "SourcePatientGroupIdentificationItem",
    "SourcePixelPlanesCharacteristicsItem",
    "SourceSeriesInformationItem",
    "SourceSeriesItem",
    "SourceWaveformItem",
    "SpatialFiducialsDefinitionSourceItem",
    "SpatialRegistrationUsedFiducialsItem",
    "SpecificAbsorptionRateItem",
    "SpecimenDescriptionItem",
    "SpecimenItem",
    "SpecimenPreparationItem",
    "SpecimenReferenceItem",
    "SpecimenSpecimenDescriptionItem",
    "SpectaclePrescriptionReportReferencedSOPItem",
    "SteepCornealAxisItem",
    "StereoPairsItem",
    "StorageCommitmentFailedSOPItem",
    "StorageCommitmentReferencedSOPItem",
    "StorageItem",
    "StorageProtocolElementItem",
    "StorageProtocolElementSpecificationItem",
    "StoredValueColorRangeItem",
    "StrainStockItem",
    "StructureSetDefinitionSourceItem",
    "StructureSetROIItem",
    "StructuredConstraintObservationItem",
    "StructuredDisplayImageBoxItem",
    "StructuredDisplayImageBoxReferencedImageItem",
    "StructuredDisplayTextBoxItem",
    "StudiesContainingOtherReferencedInstancesItem",
    "SubjectiveRefractionMeasurementsAddIntermediateItem",
    "SubjectiveRefractionMeasurementsAddNearItem",
    "SubjectiveRefractionMeasurementsItem",
    "SupportedImageDisplayFormatsItem",
    "SurfaceItem",
    "SurfaceMeshPrimitivesItem",
    "SurfaceModelDescriptionItem",
    "SurfacePointsItem",
    "SurfaceSegmentationSegmentItem",
    "SurgicallyInducedAstigmatismItem",
    "SynchronizedScrollingItem",
    "TableColumnDefinitionItem",
    "TablePositionItem",
    "TableRowDefinitionItem",
    "TableSummaryStatisticsItem",
    "TabulatedValuesItem",
    "TargetLuminanceCharacteristicsItem",
    "TargetLuminanceCharacteristicsLuminanceResponseItem",
    "TemporalPositionItem",
    "TextStyleItem",
    "ThresholdItem",
    "ThresholdValueItem",
    "TimeBasedImageSetsItem",
    "TimeOfFrameGroupItem",
    "TimeSlotInformationItem",
    "ToleranceTableItem",
    "TomotherapeuticControlPointItem",
    "TotalPixelMatrixOriginItem",
    "TrackItem",
    "TrackSetAnatomicalTypeCodeItem",
    "TrackSetItem",
    "TrackStatisticsItem",
    "TractographyResultsMeasurementValuesItem",
    "TractographyResultsMeasurementsItem",
    "TransducerResponseItem",
    "TreatmentDeviceIdentificationItem",
    "TreatmentPositionItem",
    "TreatmentSessionApplicationSetupItem",
    "TreatmentSessionBeamItem",
    "TreatmentSessionIonBeamItem",
    "TreatmentSummaryCalculatedDoseReferenceItem",
    "TreatmentSummaryMeasuredDoseReferenceItem",
    "TreatmentToleranceViolationItem",
    "TriangleFanItem",
    "TriangleStripItem",
    "TwoDDegreeOfFreedomItem",
    "TwoDLineCoordinatesItem",
    "TwoDMatingFeatureCoordinatesItem",
    "TwoDPlaneCoordinatesItem",
    "TwoDPointCoordinatesItem",
    "TwoDimensionalToThreeDimensionalMapItem",
    "UDIItem",
    "USImageDescriptionItem",
    "UVMappingItem",
    "UltrasoundOphthalmicAxialLengthMeasurementsItem",
    "UltrasoundSelectedOphthalmicAxialLengthItem",
    "UnifiedProcedureStepPerformedProcedureInformationActualHumanPerformersItem",
    "UnifiedProcedureStepPerformedProcedureItem",
    "UnifiedProcedureStepRelationshipOtherPatientIDsItem",
    "UnifiedProcedureStepRelationshipReferencedRequestItem",
    "UsedRTStructureSetROIItem",
    "UsedSegmentsItem",
    "VLEndoscopicImageAnatomicRegionItem",
    "VLEndoscopicImageReferencedImageItem",
    "VLImageAnatomicRegionItem",
    "VLImageReferencedImageItem",
    "VLMicroscopicImageAnatomicRegionItem",
    "VLMicroscopicImageReferencedImageItem",
    "VLPhotographicImageAnatomicRegionItem",
    "VLPhotographicImageReferencedImageItem",
    "VLSlideCoordinatesMicroscopicImageAnatomicRegionItem",
    "VLSlideCoordinatesMicroscopicImageReferencedImageItem",
    "VLWholeSlideMicroscopyImagePerFrameFunctionalGroupsItem",
    "VLWholeSlideMicroscopyImageSharedFunctionalGroupsItem",
    "VOILUTMacroItem",
    "VOILUTVOILUTItem",
    "VariableModalityLUTItem",
    "VariableModalityLUTSoftcopyPresentationStateMaskSubtractionItem",
    "VectorsItem",
    "VelocityEncodingAcquisitionItem",
    "VerifyingObserverItem",
    "VideoEndoscopicImageAnatomicRegionItem",
    "VideoEndoscopicImageReferencedImageItem",
    "VideoMicroscopicImageAnatomicRegionItem",
    "VideoMicroscopicImageReferencedImageItem",
    "VideoPhotographicImageAnatomicRegionItem",
    "VideoPhotographicImageReferencedImageItem",
    "VisualAcuityMeasurementsItem",
    "VisualEvaluationResultItem",
    "VisualEvaluationResultReferencedImageItem",
    "VisualEvaluationTestItem",
    "VisualFieldCatchTrialItem",
    "VisualFieldTestPointItem",
    "VisualFieldTestPointNormalsItem",
    "VolumeCroppingItem",
    "VolumeLocalizationItem",
    "VolumeStreamItem",
    "VolumetricAnnotationItem",
    "VolumetricGraphicAnnotationVolumetricAnnotationReferencedStructuredContextItem",
    "VolumetricGraphicAnnotationVolumetricAnnotationTextObjectItem",
    "VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationReferencedStructuredContextItem",
    "VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationTextObjectItem",
    "VolumetricPresentationInputAnnotationItem",
    "VolumetricPresentationInputSetItem",
    "VolumetricPresentationStateInputItem",
    "WADORSRetrievalItem",
    "WADORetrievalItem",
    "WaveformAnnotationItem",
    "WaveformFilterCharacteristicsItem",
    "WaveformFilterLookupTableItem",
    "WaveformIdentificationReferencedInstanceItem",
    "WaveformItem",
    "WaveformPresentationGroupItem",
    "WaveformReferenceReferencedSOPItem",
    "WedgeDefinitionItem",
    "WedgeItem",
    "WedgePositionItem",
    "WedgePositionsWedgePositionItem",
    "WeekdayFractionPatternItem",
    "WholeSlideMicroscopyImageFrameTypeItem",
    "WideFieldOphthalmicPhotography3DCoordinatesImageAnatomicRegionItem",
    "WideFieldOphthalmicPhotography3DCoordinatesImageSourceImageItem",
    "WideFieldOphthalmicPhotographyQualityRatingItem",
    "WideFieldOphthalmicPhotographyQualityThresholdItem",
    "WideFieldOphthalmicPhotographyStereographicProjectionImageAnatomicRegionItem",
    "WideFieldOphthalmicPhotographyStereographicProjectionImageSourceImageItem",
    "XAAcquisitionPhaseDetailsItem",
    "XAPerformedProcedureProtocolReferencedPerformedProtocolItem",
    "XAPlaneDetailsItem",
    "XAXRFFrameCharacteristicsItem",
    "XAXRFMultiFramePresentationFrameDisplayItem",
    "XAXRFPresentationStateMaskMaskSubtractionItem",
    "XAXRFPresentationStateMaskPixelIntensityRelationshipLUTItem",
    "XAXRFPresentationStatePresentationFrameDisplayItem",
    "XDSRetrievalItem",
    "XDSStorageItem",
    "XRay3DAngiographicAcquisitionPerProjectionAcquisitionItem",
    "XRay3DAngiographicAcquisitionXRay3DAcquisitionItem",
    "XRay3DAngiographicImageContributingSourcesContributingSourcesItem",
    "XRay3DAngiographicImagePerFrameFunctionalGroupsItem",
    "XRay3DAngiographicImageSharedFunctionalGroupsItem",
    "XRay3DCraniofacialAcquisitionXRay3DAcquisitionItem",
    "XRay3DCraniofacialImageContributingSourcesContributingSourcesItem",
    "XRay3DCraniofacialImagePerFrameFunctionalGroupsItem",
    "XRay3DCraniofacialImageSharedFunctionalGroupsItem",
    "XRay3DFrameTypeItem",
    "XRay3DGeneralPerProjectionAcquisitionItem",
    "XRay3DReconstructionItem",
    "XRayAcquisitionDoseItem",
    "XRayAngiographicImageReferencedImageItem",
    "XRayFilterDetailsItem",
    "XRayFiltrationItem",
    "XRayGeometryXRayGeometryItem",
    "XRayGridItem",
    "XRayImageReferencedImageItem",
    "XRayIsocenterReferenceSystemIsocenterReferenceSystemItem",
    "XRayPositionerPositionerPositionItem",
    "XRayRadiationDoseSRReferencedSOPItem",
    "XRayRadiofluoroscopicImageReferencedImageItem",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)

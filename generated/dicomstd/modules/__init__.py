"""Modules as protocols, PS3.3 Annex C. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.modules.acquisition_context import AcquisitionContext as AcquisitionContext
    from dicomstd.modules.advanced_blending_presentation_state import AdvancedBlendingPresentationState as AdvancedBlendingPresentationState
    from dicomstd.modules.advanced_blending_presentation_state_display import AdvancedBlendingPresentationStateDisplay as AdvancedBlendingPresentationStateDisplay
    from dicomstd.modules.approval import Approval as Approval
    from dicomstd.modules.autorefraction_measurements import AutorefractionMeasurements as AutorefractionMeasurements
    from dicomstd.modules.autorefraction_measurements_series import AutorefractionMeasurementsSeries as AutorefractionMeasurementsSeries
    from dicomstd.modules.basic_annotation_presentation import BasicAnnotationPresentation as BasicAnnotationPresentation
    from dicomstd.modules.basic_film_box_presentation import BasicFilmBoxPresentation as BasicFilmBoxPresentation
    from dicomstd.modules.basic_film_box_relationship import BasicFilmBoxRelationship as BasicFilmBoxRelationship
    from dicomstd.modules.basic_film_session_presentation import BasicFilmSessionPresentation as BasicFilmSessionPresentation
    from dicomstd.modules.basic_film_session_relationship import BasicFilmSessionRelationship as BasicFilmSessionRelationship
    from dicomstd.modules.billing_and_material_management_code import BillingAndMaterialManagementCode as BillingAndMaterialManagementCode
    from dicomstd.modules.bitmap_display_shutter import BitmapDisplayShutter as BitmapDisplayShutter
    from dicomstd.modules.breast_tomosynthesis_acquisition import BreastTomosynthesisAcquisition as BreastTomosynthesisAcquisition
    from dicomstd.modules.breast_tomosynthesis_contributing_sources import BreastTomosynthesisContributingSources as BreastTomosynthesisContributingSources
    from dicomstd.modules.breast_view import BreastView as BreastView
    from dicomstd.modules.bulk_motion_synchronization import BulkMotionSynchronization as BulkMotionSynchronization
    from dicomstd.modules.c_arm_photon_electron_beam import CArmPhotonElectronBeam as CArmPhotonElectronBeam
    from dicomstd.modules.c_arm_photon_electron_delivery_device import CArmPhotonElectronDeliveryDevice as CArmPhotonElectronDeliveryDevice
    from dicomstd.modules.cr_image import CRImage as CRImage
    from dicomstd.modules.cr_series import CRSeries as CRSeries
    from dicomstd.modules.ct_image import CTImage as CTImage
    from dicomstd.modules.ct_protocol_series import CTProtocolSeries as CTProtocolSeries
    from dicomstd.modules.ct_series import CTSeries as CTSeries
    from dicomstd.modules.calculated_dose_reference_record import CalculatedDoseReferenceRecord as CalculatedDoseReferenceRecord
    from dicomstd.modules.cardiac_synchronization import CardiacSynchronization as CardiacSynchronization
    from dicomstd.modules.cine import Cine as Cine
    from dicomstd.modules.clinical_trial_context import ClinicalTrialContext as ClinicalTrialContext
    from dicomstd.modules.clinical_trial_series import ClinicalTrialSeries as ClinicalTrialSeries
    from dicomstd.modules.clinical_trial_study import ClinicalTrialStudy as ClinicalTrialStudy
    from dicomstd.modules.clinical_trial_subject import ClinicalTrialSubject as ClinicalTrialSubject
    from dicomstd.modules.color_palette_definition import ColorPaletteDefinition as ColorPaletteDefinition
    from dicomstd.modules.common_instance_reference import CommonInstanceReference as CommonInstanceReference
    from dicomstd.modules.confocal_microscopy_image import ConfocalMicroscopyImage as ConfocalMicroscopyImage
    from dicomstd.modules.confocal_microscopy_tiled_pyramidal_image import ConfocalMicroscopyTiledPyramidalImage as ConfocalMicroscopyTiledPyramidalImage
    from dicomstd.modules.content_assessment_results import ContentAssessmentResults as ContentAssessmentResults
    from dicomstd.modules.contrast_bolus import ContrastBolus as ContrastBolus
    from dicomstd.modules.corneal_topography_map_analysis import CornealTopographyMapAnalysis as CornealTopographyMapAnalysis
    from dicomstd.modules.corneal_topography_map_image import CornealTopographyMapImage as CornealTopographyMapImage
    from dicomstd.modules.corneal_topography_map_series import CornealTopographyMapSeries as CornealTopographyMapSeries
    from dicomstd.modules.current_frame_functional_groups import CurrentFrameFunctionalGroups as CurrentFrameFunctionalGroups
    from dicomstd.modules.cutaneous_confocal_microscopy_image_acquisition_parameters import CutaneousConfocalMicroscopyImageAcquisitionParameters as CutaneousConfocalMicroscopyImageAcquisitionParameters
    from dicomstd.modules.dx_anatomy_imaged import DXAnatomyImaged as DXAnatomyImaged
    from dicomstd.modules.dx_detector import DXDetector as DXDetector
    from dicomstd.modules.dx_image import DXImage as DXImage
    from dicomstd.modules.dx_positioning import DXPositioning as DXPositioning
    from dicomstd.modules.dx_series import DXSeries as DXSeries
    from dicomstd.modules.defined_storage import DefinedStorage as DefinedStorage
    from dicomstd.modules.deformable_spatial_registration import DeformableSpatialRegistration as DeformableSpatialRegistration
    from dicomstd.modules.dermoscopic_image import DermoscopicImage as DermoscopicImage
    from dicomstd.modules.device import Device as Device
    from dicomstd.modules.directory_information import DirectoryInformation as DirectoryInformation
    from dicomstd.modules.display_shutter import DisplayShutter as DisplayShutter
    from dicomstd.modules.display_system import DisplaySystem as DisplaySystem
    from dicomstd.modules.displayed_area import DisplayedArea as DisplayedArea
    from dicomstd.modules.double_floating_point_image_pixel import DoubleFloatingPointImagePixel as DoubleFloatingPointImagePixel
    from dicomstd.modules.encapsulated_document import EncapsulatedDocument as EncapsulatedDocument
    from dicomstd.modules.encapsulated_document_series import EncapsulatedDocumentSeries as EncapsulatedDocumentSeries
    from dicomstd.modules.encrypted_attributes_data_set import EncryptedAttributesDataSet as EncryptedAttributesDataSet
    from dicomstd.modules.enhanced_ct_image import EnhancedCTImage as EnhancedCTImage
    from dicomstd.modules.enhanced_contrast_bolus import EnhancedContrastBolus as EnhancedContrastBolus
    from dicomstd.modules.enhanced_general_equipment import EnhancedGeneralEquipment as EnhancedGeneralEquipment
    from dicomstd.modules.enhanced_mr_image import EnhancedMRImage as EnhancedMRImage
    from dicomstd.modules.enhanced_mammography_image import EnhancedMammographyImage as EnhancedMammographyImage
    from dicomstd.modules.enhanced_mammography_series import EnhancedMammographySeries as EnhancedMammographySeries
    from dicomstd.modules.enhanced_multi_energy_ct_acquisition import EnhancedMultiEnergyCTAcquisition as EnhancedMultiEnergyCTAcquisition
    from dicomstd.modules.enhanced_pet_acquisition import EnhancedPETAcquisition as EnhancedPETAcquisition
    from dicomstd.modules.enhanced_pet_corrections import EnhancedPETCorrections as EnhancedPETCorrections
    from dicomstd.modules.enhanced_pet_image import EnhancedPETImage as EnhancedPETImage
    from dicomstd.modules.enhanced_pet_isotope import EnhancedPETIsotope as EnhancedPETIsotope
    from dicomstd.modules.enhanced_pet_series import EnhancedPETSeries as EnhancedPETSeries
    from dicomstd.modules.enhanced_palette_color_lookup_table import EnhancedPaletteColorLookupTable as EnhancedPaletteColorLookupTable
    from dicomstd.modules.enhanced_rt_image import EnhancedRTImage as EnhancedRTImage
    from dicomstd.modules.enhanced_rt_image_device import EnhancedRTImageDevice as EnhancedRTImageDevice
    from dicomstd.modules.enhanced_rt_series import EnhancedRTSeries as EnhancedRTSeries
    from dicomstd.modules.enhanced_series import EnhancedSeries as EnhancedSeries
    from dicomstd.modules.enhanced_us_image import EnhancedUSImage as EnhancedUSImage
    from dicomstd.modules.enhanced_us_series import EnhancedUSSeries as EnhancedUSSeries
    from dicomstd.modules.enhanced_xa_xrf_image import EnhancedXAXRFImage as EnhancedXAXRFImage
    from dicomstd.modules.equipment_specification import EquipmentSpecification as EquipmentSpecification
    from dicomstd.modules.excluded_intervals import ExcludedIntervals as ExcludedIntervals
    from dicomstd.modules.file_set_identification import FileSetIdentification as FileSetIdentification
    from dicomstd.modules.floating_point_image_pixel import FloatingPointImagePixel as FloatingPointImagePixel
    from dicomstd.modules.frame_extraction import FrameExtraction as FrameExtraction
    from dicomstd.modules.frame_of_reference import FrameOfReference as FrameOfReference
    from dicomstd.modules.frame_pointers import FramePointers as FramePointers
    from dicomstd.modules.general_acquisition import GeneralAcquisition as GeneralAcquisition
    from dicomstd.modules.general_defined_acquisition import GeneralDefinedAcquisition as GeneralDefinedAcquisition
    from dicomstd.modules.general_defined_reconstruction import GeneralDefinedReconstruction as GeneralDefinedReconstruction
    from dicomstd.modules.general_equipment import GeneralEquipment as GeneralEquipment
    from dicomstd.modules.general_image import GeneralImage as GeneralImage
    from dicomstd.modules.general_ophthalmic_refractive_measurements import GeneralOphthalmicRefractiveMeasurements as GeneralOphthalmicRefractiveMeasurements
    from dicomstd.modules.general_reference import GeneralReference as GeneralReference
    from dicomstd.modules.general_series import GeneralSeries as GeneralSeries
    from dicomstd.modules.general_study import GeneralStudy as GeneralStudy
    from dicomstd.modules.generic_implant_template_2d_drawings import GenericImplantTemplate2DDrawings as GenericImplantTemplate2DDrawings
    from dicomstd.modules.generic_implant_template_3d_models import GenericImplantTemplate3DModels as GenericImplantTemplate3DModels
    from dicomstd.modules.generic_implant_template_description import GenericImplantTemplateDescription as GenericImplantTemplateDescription
    from dicomstd.modules.generic_implant_template_mating_features import GenericImplantTemplateMatingFeatures as GenericImplantTemplateMatingFeatures
    from dicomstd.modules.generic_implant_template_planning_landmarks import GenericImplantTemplatePlanningLandmarks as GenericImplantTemplatePlanningLandmarks
    from dicomstd.modules.graphic_annotation import GraphicAnnotation as GraphicAnnotation
    from dicomstd.modules.graphic_group import GraphicGroup as GraphicGroup
    from dicomstd.modules.graphic_layer import GraphicLayer as GraphicLayer
    from dicomstd.modules.hanging_protocol_definition import HangingProtocolDefinition as HangingProtocolDefinition
    from dicomstd.modules.hanging_protocol_display import HangingProtocolDisplay as HangingProtocolDisplay
    from dicomstd.modules.hanging_protocol_environment import HangingProtocolEnvironment as HangingProtocolEnvironment
    from dicomstd.modules.icc_profile import ICCProfile as ICCProfile
    from dicomstd.modules.ivus_image import IVUSImage as IVUSImage
    from dicomstd.modules.image_acquisition_results import ImageAcquisitionResults as ImageAcquisitionResults
    from dicomstd.modules.image_box_pixel_presentation import ImageBoxPixelPresentation as ImageBoxPixelPresentation
    from dicomstd.modules.image_equipment_coordinate_relationship import ImageEquipmentCoordinateRelationship as ImageEquipmentCoordinateRelationship
    from dicomstd.modules.image_histogram import ImageHistogram as ImageHistogram
    from dicomstd.modules.image_pixel import ImagePixel as ImagePixel
    from dicomstd.modules.image_plane import ImagePlane as ImagePlane
    from dicomstd.modules.imaging_service_request import ImagingServiceRequest as ImagingServiceRequest
    from dicomstd.modules.implant_assembly_template import ImplantAssemblyTemplate as ImplantAssemblyTemplate
    from dicomstd.modules.implant_template_group import ImplantTemplateGroup as ImplantTemplateGroup
    from dicomstd.modules.instance_availability_notification import InstanceAvailabilityNotification as InstanceAvailabilityNotification
    from dicomstd.modules.instructions import Instructions as Instructions
    from dicomstd.modules.intervention import Intervention as Intervention
    from dicomstd.modules.intra_oral_image import IntraOralImage as IntraOralImage
    from dicomstd.modules.intra_oral_series import IntraOralSeries as IntraOralSeries
    from dicomstd.modules.intraocular_lens_calculations import IntraocularLensCalculations as IntraocularLensCalculations
    from dicomstd.modules.intraocular_lens_calculations_series import IntraocularLensCalculationsSeries as IntraocularLensCalculationsSeries
    from dicomstd.modules.intravascular_image_acquisition_parameters import IntravascularImageAcquisitionParameters as IntravascularImageAcquisitionParameters
    from dicomstd.modules.intravascular_oct_acquisition_parameters import IntravascularOCTAcquisitionParameters as IntravascularOCTAcquisitionParameters
    from dicomstd.modules.intravascular_oct_image import IntravascularOCTImage as IntravascularOCTImage
    from dicomstd.modules.intravascular_oct_processing_parameters import IntravascularOCTProcessingParameters as IntravascularOCTProcessingParameters
    from dicomstd.modules.intravascular_oct_series import IntravascularOCTSeries as IntravascularOCTSeries
    from dicomstd.modules.inventory import Inventory as Inventory
    from dicomstd.modules.inventory_creation import InventoryCreation as InventoryCreation
    from dicomstd.modules.keratometry_measurements import KeratometryMeasurements as KeratometryMeasurements
    from dicomstd.modules.keratometry_measurements_series import KeratometryMeasurementsSeries as KeratometryMeasurementsSeries
    from dicomstd.modules.key_object_document import KeyObjectDocument as KeyObjectDocument
    from dicomstd.modules.key_object_document_series import KeyObjectDocumentSeries as KeyObjectDocumentSeries
    from dicomstd.modules.lensometry_measurements import LensometryMeasurements as LensometryMeasurements
    from dicomstd.modules.lensometry_measurements_series import LensometryMeasurementsSeries as LensometryMeasurementsSeries
    from dicomstd.modules.mpr_volumetric_presentation_state_display import MPRVolumetricPresentationStateDisplay as MPRVolumetricPresentationStateDisplay
    from dicomstd.modules.mr_image import MRImage as MRImage
    from dicomstd.modules.mr_pulse_sequence import MRPulseSequence as MRPulseSequence
    from dicomstd.modules.mr_series import MRSeries as MRSeries
    from dicomstd.modules.mr_spectroscopy import MRSpectroscopy as MRSpectroscopy
    from dicomstd.modules.mr_spectroscopy_data import MRSpectroscopyData as MRSpectroscopyData
    from dicomstd.modules.mr_spectroscopy_pulse_sequence import MRSpectroscopyPulseSequence as MRSpectroscopyPulseSequence
    from dicomstd.modules.mammography_image import MammographyImage as MammographyImage
    from dicomstd.modules.mammography_series import MammographySeries as MammographySeries
    from dicomstd.modules.manufacturing_3d_model import Manufacturing3DModel as Manufacturing3DModel
    from dicomstd.modules.mask import Mask as Mask
    from dicomstd.modules.measured_dose_reference_record import MeasuredDoseReferenceRecord as MeasuredDoseReferenceRecord
    from dicomstd.modules.media_creation_management import MediaCreationManagement as MediaCreationManagement
    from dicomstd.modules.microscope_slide_layer_tile_organization import MicroscopeSlideLayerTileOrganization as MicroscopeSlideLayerTileOrganization
    from dicomstd.modules.microscopy_bulk_simple_annotations import MicroscopyBulkSimpleAnnotations as MicroscopyBulkSimpleAnnotations
    from dicomstd.modules.microscopy_bulk_simple_annotations_series import MicroscopyBulkSimpleAnnotationsSeries as MicroscopyBulkSimpleAnnotationsSeries
    from dicomstd.modules.modality_lut import ModalityLUT as ModalityLUT
    from dicomstd.modules.multi_energy_ct_image import MultiEnergyCTImage as MultiEnergyCTImage
    from dicomstd.modules.multi_frame import MultiFrame as MultiFrame
    from dicomstd.modules.multi_frame_dimension import MultiFrameDimension as MultiFrameDimension
    from dicomstd.modules.multi_frame_functional_groups import MultiFrameFunctionalGroups as MultiFrameFunctionalGroups
    from dicomstd.modules.multi_frame_overlay import MultiFrameOverlay as MultiFrameOverlay
    from dicomstd.modules.multi_planar_reconstruction_geometry import MultiPlanarReconstructionGeometry as MultiPlanarReconstructionGeometry
    from dicomstd.modules.multi_resolution_pyramid import MultiResolutionPyramid as MultiResolutionPyramid
    from dicomstd.modules.nm_detector import NMDetector as NMDetector
    from dicomstd.modules.nm_image import NMImage as NMImage
    from dicomstd.modules.nm_image_pixel import NMImagePixel as NMImagePixel
    from dicomstd.modules.nm_isotope import NMIsotope as NMIsotope
    from dicomstd.modules.nm_multi_frame import NMMultiFrame as NMMultiFrame
    from dicomstd.modules.nm_multi_gated_acquisition import NMMultiGatedAcquisition as NMMultiGatedAcquisition
    from dicomstd.modules.nm_pet_patient_orientation import NMPETPatientOrientation as NMPETPatientOrientation
    from dicomstd.modules.nm_phase import NMPhase as NMPhase
    from dicomstd.modules.nm_reconstruction import NMReconstruction as NMReconstruction
    from dicomstd.modules.nm_tomo_acquisition import NMTomoAcquisition as NMTomoAcquisition
    from dicomstd.modules.ocular_region_imaged import OcularRegionImaged as OcularRegionImaged
    from dicomstd.modules.ophthalmic_axial_measurements import OphthalmicAxialMeasurements as OphthalmicAxialMeasurements
    from dicomstd.modules.ophthalmic_axial_measurements_series import OphthalmicAxialMeasurementsSeries as OphthalmicAxialMeasurementsSeries
    from dicomstd.modules.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis_image import OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImage as OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImage
    from dicomstd.modules.ophthalmic_optical_coherence_tomography_en_face_image import OphthalmicOpticalCoherenceTomographyEnFaceImage as OphthalmicOpticalCoherenceTomographyEnFaceImage
    from dicomstd.modules.ophthalmic_optical_coherence_tomography_en_face_image_quality_rating import OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRating as OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRating
    from dicomstd.modules.ophthalmic_patient_clinical_information_and_test_lens_parameters import OphthalmicPatientClinicalInformationAndTestLensParameters as OphthalmicPatientClinicalInformationAndTestLensParameters
    from dicomstd.modules.ophthalmic_photographic_parameters import OphthalmicPhotographicParameters as OphthalmicPhotographicParameters
    from dicomstd.modules.ophthalmic_photography_acquisition_parameters import OphthalmicPhotographyAcquisitionParameters as OphthalmicPhotographyAcquisitionParameters
    from dicomstd.modules.ophthalmic_photography_image import OphthalmicPhotographyImage as OphthalmicPhotographyImage
    from dicomstd.modules.ophthalmic_photography_series import OphthalmicPhotographySeries as OphthalmicPhotographySeries
    from dicomstd.modules.ophthalmic_thickness_map import OphthalmicThicknessMap as OphthalmicThicknessMap
    from dicomstd.modules.ophthalmic_thickness_map_quality_rating import OphthalmicThicknessMapQualityRating as OphthalmicThicknessMapQualityRating
    from dicomstd.modules.ophthalmic_thickness_map_series import OphthalmicThicknessMapSeries as OphthalmicThicknessMapSeries
    from dicomstd.modules.ophthalmic_tomography_acquisition_parameters import OphthalmicTomographyAcquisitionParameters as OphthalmicTomographyAcquisitionParameters
    from dicomstd.modules.ophthalmic_tomography_b_scan_volume_analysis_series import OphthalmicTomographyBScanVolumeAnalysisSeries as OphthalmicTomographyBScanVolumeAnalysisSeries
    from dicomstd.modules.ophthalmic_tomography_en_face_series import OphthalmicTomographyEnFaceSeries as OphthalmicTomographyEnFaceSeries
    from dicomstd.modules.ophthalmic_tomography_image import OphthalmicTomographyImage as OphthalmicTomographyImage
    from dicomstd.modules.ophthalmic_tomography_parameters import OphthalmicTomographyParameters as OphthalmicTomographyParameters
    from dicomstd.modules.ophthalmic_tomography_series import OphthalmicTomographySeries as OphthalmicTomographySeries
    from dicomstd.modules.optical_path import OpticalPath as OpticalPath
    from dicomstd.modules.optical_surface_scanner_series import OpticalSurfaceScannerSeries as OpticalSurfaceScannerSeries
    from dicomstd.modules.overlay_activation import OverlayActivation as OverlayActivation
    from dicomstd.modules.overlay_plane import OverlayPlane as OverlayPlane
    from dicomstd.modules.pet_image import PETImage as PETImage
    from dicomstd.modules.pet_isotope import PETIsotope as PETIsotope
    from dicomstd.modules.pet_multi_gated_acquisition import PETMultiGatedAcquisition as PETMultiGatedAcquisition
    from dicomstd.modules.pet_series import PETSeries as PETSeries
    from dicomstd.modules.palette_color_lookup_table import PaletteColorLookupTable as PaletteColorLookupTable
    from dicomstd.modules.parametric_map_image import ParametricMapImage as ParametricMapImage
    from dicomstd.modules.parametric_map_series import ParametricMapSeries as ParametricMapSeries
    from dicomstd.modules.patient import Patient as Patient
    from dicomstd.modules.patient_demographic import PatientDemographic as PatientDemographic
    from dicomstd.modules.patient_identification import PatientIdentification as PatientIdentification
    from dicomstd.modules.patient_medical import PatientMedical as PatientMedical
    from dicomstd.modules.patient_orientation import PatientOrientation as PatientOrientation
    from dicomstd.modules.patient_positioning import PatientPositioning as PatientPositioning
    from dicomstd.modules.patient_protocol_context import PatientProtocolContext as PatientProtocolContext
    from dicomstd.modules.patient_relationship import PatientRelationship as PatientRelationship
    from dicomstd.modules.patient_specification import PatientSpecification as PatientSpecification
    from dicomstd.modules.patient_study import PatientStudy as PatientStudy
    from dicomstd.modules.performed_ct_acquisition import PerformedCTAcquisition as PerformedCTAcquisition
    from dicomstd.modules.performed_ct_reconstruction import PerformedCTReconstruction as PerformedCTReconstruction
    from dicomstd.modules.performed_procedure_step_information import PerformedProcedureStepInformation as PerformedProcedureStepInformation
    from dicomstd.modules.performed_procedure_step_relationship import PerformedProcedureStepRelationship as PerformedProcedureStepRelationship
    from dicomstd.modules.performed_storage import PerformedStorage as PerformedStorage
    from dicomstd.modules.performed_xa_acquisition import PerformedXAAcquisition as PerformedXAAcquisition
    from dicomstd.modules.performed_xa_reconstruction import PerformedXAReconstruction as PerformedXAReconstruction
    from dicomstd.modules.photoacoustic_acquisition_parameters import PhotoacousticAcquisitionParameters as PhotoacousticAcquisitionParameters
    from dicomstd.modules.photoacoustic_image import PhotoacousticImage as PhotoacousticImage
    from dicomstd.modules.photoacoustic_reconstruction import PhotoacousticReconstruction as PhotoacousticReconstruction
    from dicomstd.modules.photoacoustic_transducer import PhotoacousticTransducer as PhotoacousticTransducer
    from dicomstd.modules.point_cloud import PointCloud as PointCloud
    from dicomstd.modules.presentation_animation import PresentationAnimation as PresentationAnimation
    from dicomstd.modules.presentation_lut import PresentationLUT as PresentationLUT
    from dicomstd.modules.presentation_series import PresentationSeries as PresentationSeries
    from dicomstd.modules.presentation_state_blending import PresentationStateBlending as PresentationStateBlending
    from dicomstd.modules.presentation_state_identification import PresentationStateIdentification as PresentationStateIdentification
    from dicomstd.modules.presentation_state_mask import PresentationStateMask as PresentationStateMask
    from dicomstd.modules.presentation_state_relationship import PresentationStateRelationship as PresentationStateRelationship
    from dicomstd.modules.presentation_state_shutter import PresentationStateShutter as PresentationStateShutter
    from dicomstd.modules.presentation_view_description import PresentationViewDescription as PresentationViewDescription
    from dicomstd.modules.print_job import PrintJob as PrintJob
    from dicomstd.modules.printer import Printer as Printer
    from dicomstd.modules.printer_configuration import PrinterConfiguration as PrinterConfiguration
    from dicomstd.modules.product_characteristics import ProductCharacteristics as ProductCharacteristics
    from dicomstd.modules.protocol_approval import ProtocolApproval as ProtocolApproval
    from dicomstd.modules.protocol_context import ProtocolContext as ProtocolContext
    from dicomstd.modules.qa_results import QAResults as QAResults
    from dicomstd.modules.roi_contour import ROIContour as ROIContour
    from dicomstd.modules.rt_beams import RTBeams as RTBeams
    from dicomstd.modules.rt_beams_delivery_instruction import RTBeamsDeliveryInstruction as RTBeamsDeliveryInstruction
    from dicomstd.modules.rt_beams_session_record import RTBeamsSessionRecord as RTBeamsSessionRecord
    from dicomstd.modules.rt_brachy_application_setup_delivery_instruction import RTBrachyApplicationSetupDeliveryInstruction as RTBrachyApplicationSetupDeliveryInstruction
    from dicomstd.modules.rt_brachy_application_setups import RTBrachyApplicationSetups as RTBrachyApplicationSetups
    from dicomstd.modules.rt_brachy_session_record import RTBrachySessionRecord as RTBrachySessionRecord
    from dicomstd.modules.rt_conventional_machine_verification import RTConventionalMachineVerification as RTConventionalMachineVerification
    from dicomstd.modules.rt_dvh import RTDVH as RTDVH
    from dicomstd.modules.rt_delivery_device_common import RTDeliveryDeviceCommon as RTDeliveryDeviceCommon
    from dicomstd.modules.rt_dose import RTDose as RTDose
    from dicomstd.modules.rt_dose_contribution import RTDoseContribution as RTDoseContribution
    from dicomstd.modules.rt_dose_contribution_record import RTDoseContributionRecord as RTDoseContributionRecord
    from dicomstd.modules.rt_enhanced_prescription import RTEnhancedPrescription as RTEnhancedPrescription
    from dicomstd.modules.rt_fraction_scheme import RTFractionScheme as RTFractionScheme
    from dicomstd.modules.rt_general_machine_verification import RTGeneralMachineVerification as RTGeneralMachineVerification
    from dicomstd.modules.rt_general_plan import RTGeneralPlan as RTGeneralPlan
    from dicomstd.modules.rt_general_treatment_record import RTGeneralTreatmentRecord as RTGeneralTreatmentRecord
    from dicomstd.modules.rt_image import RTImage as RTImage
    from dicomstd.modules.rt_ion_beams import RTIonBeams as RTIonBeams
    from dicomstd.modules.rt_ion_beams_session_record import RTIonBeamsSessionRecord as RTIonBeamsSessionRecord
    from dicomstd.modules.rt_ion_machine_verification import RTIonMachineVerification as RTIonMachineVerification
    from dicomstd.modules.rt_ion_tolerance_tables import RTIonToleranceTables as RTIonToleranceTables
    from dicomstd.modules.rt_patient_position_acquisition_device import RTPatientPositionAcquisitionDevice as RTPatientPositionAcquisitionDevice
    from dicomstd.modules.rt_patient_position_acquisition_instruction import RTPatientPositionAcquisitionInstruction as RTPatientPositionAcquisitionInstruction
    from dicomstd.modules.rt_patient_setup import RTPatientSetup as RTPatientSetup
    from dicomstd.modules.rt_physician_intent import RTPhysicianIntent as RTPhysicianIntent
    from dicomstd.modules.rt_prescription import RTPrescription as RTPrescription
    from dicomstd.modules.rt_roi_observations import RTROIObservations as RTROIObservations
    from dicomstd.modules.rt_radiation_common import RTRadiationCommon as RTRadiationCommon
    from dicomstd.modules.rt_radiation_record_common import RTRadiationRecordCommon as RTRadiationRecordCommon
    from dicomstd.modules.rt_radiation_record_set import RTRadiationRecordSet as RTRadiationRecordSet
    from dicomstd.modules.rt_radiation_salvage_record import RTRadiationSalvageRecord as RTRadiationSalvageRecord
    from dicomstd.modules.rt_radiation_set import RTRadiationSet as RTRadiationSet
    from dicomstd.modules.rt_radiation_set_delivery_instruction import RTRadiationSetDeliveryInstruction as RTRadiationSetDeliveryInstruction
    from dicomstd.modules.rt_segment_annotation import RTSegmentAnnotation as RTSegmentAnnotation
    from dicomstd.modules.rt_series import RTSeries as RTSeries
    from dicomstd.modules.rt_tolerance_tables import RTToleranceTables as RTToleranceTables
    from dicomstd.modules.rt_treatment_machine_record import RTTreatmentMachineRecord as RTTreatmentMachineRecord
    from dicomstd.modules.rt_treatment_phase_intent import RTTreatmentPhaseIntent as RTTreatmentPhaseIntent
    from dicomstd.modules.rt_treatment_preparation import RTTreatmentPreparation as RTTreatmentPreparation
    from dicomstd.modules.rt_treatment_summary_record import RTTreatmentSummaryRecord as RTTreatmentSummaryRecord
    from dicomstd.modules.radiotherapy_common_instance import RadiotherapyCommonInstance as RadiotherapyCommonInstance
    from dicomstd.modules.raw_data import RawData as RawData
    from dicomstd.modules.real_time_acquisition import RealTimeAcquisition as RealTimeAcquisition
    from dicomstd.modules.real_time_bulk_data_flow import RealTimeBulkDataFlow as RealTimeBulkDataFlow
    from dicomstd.modules.real_world_value_mapping import RealWorldValueMapping as RealWorldValueMapping
    from dicomstd.modules.real_world_value_mapping_series import RealWorldValueMappingSeries as RealWorldValueMappingSeries
    from dicomstd.modules.render_display import RenderDisplay as RenderDisplay
    from dicomstd.modules.render_shading import RenderShading as RenderShading
    from dicomstd.modules.requested_procedure import RequestedProcedure as RequestedProcedure
    from dicomstd.modules.respiratory_synchronization import RespiratorySynchronization as RespiratorySynchronization
    from dicomstd.modules.robotic_arm_delivery_device import RoboticArmDeliveryDevice as RoboticArmDeliveryDevice
    from dicomstd.modules.robotic_arm_path import RoboticArmPath as RoboticArmPath
    from dicomstd.modules.sc_equipment import SCEquipment as SCEquipment
    from dicomstd.modules.sc_image import SCImage as SCImage
    from dicomstd.modules.sc_multi_frame_image import SCMultiFrameImage as SCMultiFrameImage
    from dicomstd.modules.sc_multi_frame_vector import SCMultiFrameVector as SCMultiFrameVector
    from dicomstd.modules.sop_common import SOPCommon as SOPCommon
    from dicomstd.modules.sr_document_content import SRDocumentContent as SRDocumentContent
    from dicomstd.modules.sr_document_general import SRDocumentGeneral as SRDocumentGeneral
    from dicomstd.modules.sr_document_series import SRDocumentSeries as SRDocumentSeries
    from dicomstd.modules.scan_procedure import ScanProcedure as ScanProcedure
    from dicomstd.modules.scheduled_procedure_step import ScheduledProcedureStep as ScheduledProcedureStep
    from dicomstd.modules.segment_reference import SegmentReference as SegmentReference
    from dicomstd.modules.segmentation_image import SegmentationImage as SegmentationImage
    from dicomstd.modules.segmentation_series import SegmentationSeries as SegmentationSeries
    from dicomstd.modules.slide_coordinates import SlideCoordinates as SlideCoordinates
    from dicomstd.modules.slide_label import SlideLabel as SlideLabel
    from dicomstd.modules.softcopy_presentation_lut import SoftcopyPresentationLUT as SoftcopyPresentationLUT
    from dicomstd.modules.softcopy_voi_lut import SoftcopyVOILUT as SoftcopyVOILUT
    from dicomstd.modules.sparse_multi_frame_functional_groups import SparseMultiFrameFunctionalGroups as SparseMultiFrameFunctionalGroups
    from dicomstd.modules.spatial_fiducials import SpatialFiducials as SpatialFiducials
    from dicomstd.modules.spatial_fiducials_series import SpatialFiducialsSeries as SpatialFiducialsSeries
    from dicomstd.modules.spatial_registration import SpatialRegistration as SpatialRegistration
    from dicomstd.modules.spatial_registration_series import SpatialRegistrationSeries as SpatialRegistrationSeries
    from dicomstd.modules.spatial_transformation import SpatialTransformation as SpatialTransformation
    from dicomstd.modules.specimen import Specimen as Specimen
    from dicomstd.modules.stereometric_relationship import StereometricRelationship as StereometricRelationship
    from dicomstd.modules.stereometric_series import StereometricSeries as StereometricSeries
    from dicomstd.modules.storage_commitment import StorageCommitment as StorageCommitment
    from dicomstd.modules.structure_set import StructureSet as StructureSet
    from dicomstd.modules.structured_display import StructuredDisplay as StructuredDisplay
    from dicomstd.modules.structured_display_annotation import StructuredDisplayAnnotation as StructuredDisplayAnnotation
    from dicomstd.modules.structured_display_image_box import StructuredDisplayImageBox as StructuredDisplayImageBox
    from dicomstd.modules.subjective_refraction_measurements import SubjectiveRefractionMeasurements as SubjectiveRefractionMeasurements
    from dicomstd.modules.subjective_refraction_measurements_series import SubjectiveRefractionMeasurementsSeries as SubjectiveRefractionMeasurementsSeries
    from dicomstd.modules.substance_administration import SubstanceAdministration as SubstanceAdministration
    from dicomstd.modules.substance_administration_log import SubstanceAdministrationLog as SubstanceAdministrationLog
    from dicomstd.modules.substance_approval import SubstanceApproval as SubstanceApproval
    from dicomstd.modules.supplemental_palette_color_lookup_table import SupplementalPaletteColorLookupTable as SupplementalPaletteColorLookupTable
    from dicomstd.modules.surface_mesh import SurfaceMesh as SurfaceMesh
    from dicomstd.modules.surface_segmentation import SurfaceSegmentation as SurfaceSegmentation
    from dicomstd.modules.synchronization import Synchronization as Synchronization
    from dicomstd.modules.target_luminance_characteristics import TargetLuminanceCharacteristics as TargetLuminanceCharacteristics
    from dicomstd.modules.timezone import Timezone as Timezone
    from dicomstd.modules.tomotherapeutic_beam import TomotherapeuticBeam as TomotherapeuticBeam
    from dicomstd.modules.tomotherapeutic_delivery_device import TomotherapeuticDeliveryDevice as TomotherapeuticDeliveryDevice
    from dicomstd.modules.tractography_results import TractographyResults as TractographyResults
    from dicomstd.modules.tractography_results_series import TractographyResultsSeries as TractographyResultsSeries
    from dicomstd.modules.us_image import USImage as USImage
    from dicomstd.modules.us_region_calibration import USRegionCalibration as USRegionCalibration
    from dicomstd.modules.uv_mapping import UVMapping as UVMapping
    from dicomstd.modules.ultrasound_frame_of_reference import UltrasoundFrameOfReference as UltrasoundFrameOfReference
    from dicomstd.modules.unified_procedure_step_performed_procedure_information import UnifiedProcedureStepPerformedProcedureInformation as UnifiedProcedureStepPerformedProcedureInformation
    from dicomstd.modules.unified_procedure_step_progress_information import UnifiedProcedureStepProgressInformation as UnifiedProcedureStepProgressInformation
    from dicomstd.modules.unified_procedure_step_relationship import UnifiedProcedureStepRelationship as UnifiedProcedureStepRelationship
    from dicomstd.modules.unified_procedure_step_scheduled_procedure_information import UnifiedProcedureStepScheduledProcedureInformation as UnifiedProcedureStepScheduledProcedureInformation
    from dicomstd.modules.vl_image import VLImage as VLImage
    from dicomstd.modules.vl_photographic_acquisition import VLPhotographicAcquisition as VLPhotographicAcquisition
    from dicomstd.modules.vl_photographic_equipment import VLPhotographicEquipment as VLPhotographicEquipment
    from dicomstd.modules.vl_photographic_geolocation import VLPhotographicGeolocation as VLPhotographicGeolocation
    from dicomstd.modules.voi_lut import VOILUT as VOILUT
    from dicomstd.modules.variable_modality_lut import VariableModalityLUT as VariableModalityLUT
    from dicomstd.modules.visit_admission import VisitAdmission as VisitAdmission
    from dicomstd.modules.visit_identification import VisitIdentification as VisitIdentification
    from dicomstd.modules.visit_relationship import VisitRelationship as VisitRelationship
    from dicomstd.modules.visit_status import VisitStatus as VisitStatus
    from dicomstd.modules.visual_acuity_measurements import VisualAcuityMeasurements as VisualAcuityMeasurements
    from dicomstd.modules.visual_acuity_measurements_series import VisualAcuityMeasurementsSeries as VisualAcuityMeasurementsSeries
    from dicomstd.modules.visual_field_static_perimetry_measurements_series import VisualFieldStaticPerimetryMeasurementsSeries as VisualFieldStaticPerimetryMeasurementsSeries
    from dicomstd.modules.visual_field_static_perimetry_test_measurements import VisualFieldStaticPerimetryTestMeasurements as VisualFieldStaticPerimetryTestMeasurements
    from dicomstd.modules.visual_field_static_perimetry_test_parameters import VisualFieldStaticPerimetryTestParameters as VisualFieldStaticPerimetryTestParameters
    from dicomstd.modules.visual_field_static_perimetry_test_reliability import VisualFieldStaticPerimetryTestReliability as VisualFieldStaticPerimetryTestReliability
    from dicomstd.modules.visual_field_static_perimetry_test_results import VisualFieldStaticPerimetryTestResults as VisualFieldStaticPerimetryTestResults
    from dicomstd.modules.volume_cropping import VolumeCropping as VolumeCropping
    from dicomstd.modules.volume_render_geometry import VolumeRenderGeometry as VolumeRenderGeometry
    from dicomstd.modules.volumetric_graphic_annotation import VolumetricGraphicAnnotation as VolumetricGraphicAnnotation
    from dicomstd.modules.volumetric_presentation_state_identification import VolumetricPresentationStateIdentification as VolumetricPresentationStateIdentification
    from dicomstd.modules.volumetric_presentation_state_relationship import VolumetricPresentationStateRelationship as VolumetricPresentationStateRelationship
    from dicomstd.modules.waveform import Waveform as Waveform
    from dicomstd.modules.waveform_annotation import WaveformAnnotation as WaveformAnnotation
    from dicomstd.modules.waveform_identification import WaveformIdentification as WaveformIdentification
    from dicomstd.modules.whole_slide_microscopy_image import WholeSlideMicroscopyImage as WholeSlideMicroscopyImage
    from dicomstd.modules.whole_slide_microscopy_series import WholeSlideMicroscopySeries as WholeSlideMicroscopySeries
    from dicomstd.modules.wide_field_ophthalmic_photography_3d_coordinates import WideFieldOphthalmicPhotography3DCoordinates as WideFieldOphthalmicPhotography3DCoordinates
    from dicomstd.modules.wide_field_ophthalmic_photography_quality_rating import WideFieldOphthalmicPhotographyQualityRating as WideFieldOphthalmicPhotographyQualityRating
    from dicomstd.modules.wide_field_ophthalmic_photography_stereographic_projection import WideFieldOphthalmicPhotographyStereographicProjection as WideFieldOphthalmicPhotographyStereographicProjection
    from dicomstd.modules.xa_positioner import XAPositioner as XAPositioner
    from dicomstd.modules.xa_protocol_series import XAProtocolSeries as XAProtocolSeries
    from dicomstd.modules.xa_xrf_acquisition import XAXRFAcquisition as XAXRFAcquisition
    from dicomstd.modules.xa_xrf_multi_frame_presentation import XAXRFMultiFramePresentation as XAXRFMultiFramePresentation
    from dicomstd.modules.xa_xrf_presentation_state_mask import XAXRFPresentationStateMask as XAXRFPresentationStateMask
    from dicomstd.modules.xa_xrf_presentation_state_presentation import XAXRFPresentationStatePresentation as XAXRFPresentationStatePresentation
    from dicomstd.modules.xa_xrf_presentation_state_shutter import XAXRFPresentationStateShutter as XAXRFPresentationStateShutter
    from dicomstd.modules.xa_xrf_series import XAXRFSeries as XAXRFSeries
    from dicomstd.modules.xrf_positioner import XRFPositioner as XRFPositioner
    from dicomstd.modules.x_ray_3d_angiographic_acquisition import XRay3DAngiographicAcquisition as XRay3DAngiographicAcquisition
    from dicomstd.modules.x_ray_3d_angiographic_image_contributing_sources import XRay3DAngiographicImageContributingSources as XRay3DAngiographicImageContributingSources
    from dicomstd.modules.x_ray_3d_craniofacial_acquisition import XRay3DCraniofacialAcquisition as XRay3DCraniofacialAcquisition
    from dicomstd.modules.x_ray_3d_craniofacial_image_contributing_sources import XRay3DCraniofacialImageContributingSources as XRay3DCraniofacialImageContributingSources
    from dicomstd.modules.x_ray_3d_image import XRay3DImage as XRay3DImage
    from dicomstd.modules.x_ray_3d_reconstruction import XRay3DReconstruction as XRay3DReconstruction
    from dicomstd.modules.x_ray_acquisition import XRayAcquisition as XRayAcquisition
    from dicomstd.modules.x_ray_acquisition_dose import XRayAcquisitionDose as XRayAcquisitionDose
    from dicomstd.modules.x_ray_collimator import XRayCollimator as XRayCollimator
    from dicomstd.modules.x_ray_detector import XRayDetector as XRayDetector
    from dicomstd.modules.x_ray_filtration import XRayFiltration as XRayFiltration
    from dicomstd.modules.x_ray_generation import XRayGeneration as XRayGeneration
    from dicomstd.modules.x_ray_grid import XRayGrid as XRayGrid
    from dicomstd.modules.x_ray_image import XRayImage as XRayImage
    from dicomstd.modules.x_ray_image_intensifier import XRayImageIntensifier as XRayImageIntensifier
    from dicomstd.modules.x_ray_table import XRayTable as XRayTable
    from dicomstd.modules.x_ray_tomography_acquisition import XRayTomographyAcquisition as XRayTomographyAcquisition

_PLACES = {
    "AcquisitionContext": "dicomstd.modules.acquisition_context",
    "AdvancedBlendingPresentationState": "dicomstd.modules.advanced_blending_presentation_state",
    "AdvancedBlendingPresentationStateDisplay": "dicomstd.modules.advanced_blending_presentation_state_display",
    "Approval": "dicomstd.modules.approval",
    "AutorefractionMeasurements": "dicomstd.modules.autorefraction_measurements",
    "AutorefractionMeasurementsSeries": "dicomstd.modules.autorefraction_measurements_series",
    "BasicAnnotationPresentation": "dicomstd.modules.basic_annotation_presentation",
    "BasicFilmBoxPresentation": "dicomstd.modules.basic_film_box_presentation",
    "BasicFilmBoxRelationship": "dicomstd.modules.basic_film_box_relationship",
    "BasicFilmSessionPresentation": "dicomstd.modules.basic_film_session_presentation",
    "BasicFilmSessionRelationship": "dicomstd.modules.basic_film_session_relationship",
    "BillingAndMaterialManagementCode": "dicomstd.modules.billing_and_material_management_code",
    "BitmapDisplayShutter": "dicomstd.modules.bitmap_display_shutter",
    "BreastTomosynthesisAcquisition": "dicomstd.modules.breast_tomosynthesis_acquisition",
    "BreastTomosynthesisContributingSources": "dicomstd.modules.breast_tomosynthesis_contributing_sources",
    "BreastView": "dicomstd.modules.breast_view",
    "BulkMotionSynchronization": "dicomstd.modules.bulk_motion_synchronization",
    "CArmPhotonElectronBeam": "dicomstd.modules.c_arm_photon_electron_beam",
    "CArmPhotonElectronDeliveryDevice": "dicomstd.modules.c_arm_photon_electron_delivery_device",
    "CRImage": "dicomstd.modules.cr_image",
    "CRSeries": "dicomstd.modules.cr_series",
    "CTImage": "dicomstd.modules.ct_image",
    "CTProtocolSeries": "dicomstd.modules.ct_protocol_series",
    "CTSeries": "dicomstd.modules.ct_series",
    "CalculatedDoseReferenceRecord": "dicomstd.modules.calculated_dose_reference_record",
    "CardiacSynchronization": "dicomstd.modules.cardiac_synchronization",
    "Cine": "dicomstd.modules.cine",
    "ClinicalTrialContext": "dicomstd.modules.clinical_trial_context",
    "ClinicalTrialSeries": "dicomstd.modules.clinical_trial_series",
    "ClinicalTrialStudy": "dicomstd.modules.clinical_trial_study",
    "ClinicalTrialSubject": "dicomstd.modules.clinical_trial_subject",
    "ColorPaletteDefinition": "dicomstd.modules.color_palette_definition",
    "CommonInstanceReference": "dicomstd.modules.common_instance_reference",
    "ConfocalMicroscopyImage": "dicomstd.modules.confocal_microscopy_image",
    "ConfocalMicroscopyTiledPyramidalImage": "dicomstd.modules.confocal_microscopy_tiled_pyramidal_image",
    "ContentAssessmentResults": "dicomstd.modules.content_assessment_results",
    "ContrastBolus": "dicomstd.modules.contrast_bolus",
    "CornealTopographyMapAnalysis": "dicomstd.modules.corneal_topography_map_analysis",
    "CornealTopographyMapImage": "dicomstd.modules.corneal_topography_map_image",
    "CornealTopographyMapSeries": "dicomstd.modules.corneal_topography_map_series",
    "CurrentFrameFunctionalGroups": "dicomstd.modules.current_frame_functional_groups",
    "CutaneousConfocalMicroscopyImageAcquisitionParameters": "dicomstd.modules.cutaneous_confocal_microscopy_image_acquisition_parameters",
    "DXAnatomyImaged": "dicomstd.modules.dx_anatomy_imaged",
    "DXDetector": "dicomstd.modules.dx_detector",
    "DXImage": "dicomstd.modules.dx_image",
    "DXPositioning": "dicomstd.modules.dx_positioning",
    "DXSeries": "dicomstd.modules.dx_series",
    "DefinedStorage": "dicomstd.modules.defined_storage",
    "DeformableSpatialRegistration": "dicomstd.modules.deformable_spatial_registration",
    "DermoscopicImage": "dicomstd.modules.dermoscopic_image",
    "Device": "dicomstd.modules.device",
    "DirectoryInformation": "dicomstd.modules.directory_information",
    "DisplayShutter": "dicomstd.modules.display_shutter",
    "DisplaySystem": "dicomstd.modules.display_system",
    "DisplayedArea": "dicomstd.modules.displayed_area",
    "DoubleFloatingPointImagePixel": "dicomstd.modules.double_floating_point_image_pixel",
    "EncapsulatedDocument": "dicomstd.modules.encapsulated_document",
    "EncapsulatedDocumentSeries": "dicomstd.modules.encapsulated_document_series",
    "EncryptedAttributesDataSet": "dicomstd.modules.encrypted_attributes_data_set",
    "EnhancedCTImage": "dicomstd.modules.enhanced_ct_image",
    "EnhancedContrastBolus": "dicomstd.modules.enhanced_contrast_bolus",
    "EnhancedGeneralEquipment": "dicomstd.modules.enhanced_general_equipment",
    "EnhancedMRImage": "dicomstd.modules.enhanced_mr_image",
    "EnhancedMammographyImage": "dicomstd.modules.enhanced_mammography_image",
    "EnhancedMammographySeries": "dicomstd.modules.enhanced_mammography_series",
    "EnhancedMultiEnergyCTAcquisition": "dicomstd.modules.enhanced_multi_energy_ct_acquisition",
    "EnhancedPETAcquisition": "dicomstd.modules.enhanced_pet_acquisition",
    "EnhancedPETCorrections": "dicomstd.modules.enhanced_pet_corrections",
    "EnhancedPETImage": "dicomstd.modules.enhanced_pet_image",
    "EnhancedPETIsotope": "dicomstd.modules.enhanced_pet_isotope",
    "EnhancedPETSeries": "dicomstd.modules.enhanced_pet_series",
    "EnhancedPaletteColorLookupTable": "dicomstd.modules.enhanced_palette_color_lookup_table",
    "EnhancedRTImage": "dicomstd.modules.enhanced_rt_image",
    "EnhancedRTImageDevice": "dicomstd.modules.enhanced_rt_image_device",
    "EnhancedRTSeries": "dicomstd.modules.enhanced_rt_series",
    "EnhancedSeries": "dicomstd.modules.enhanced_series",
    "EnhancedUSImage": "dicomstd.modules.enhanced_us_image",
    "EnhancedUSSeries": "dicomstd.modules.enhanced_us_series",
    "EnhancedXAXRFImage": "dicomstd.modules.enhanced_xa_xrf_image",
    "EquipmentSpecification": "dicomstd.modules.equipment_specification",
    "ExcludedIntervals": "dicomstd.modules.excluded_intervals",
    "FileSetIdentification": "dicomstd.modules.file_set_identification",
    "FloatingPointImagePixel": "dicomstd.modules.floating_point_image_pixel",
    "FrameExtraction": "dicomstd.modules.frame_extraction",
    "FrameOfReference": "dicomstd.modules.frame_of_reference",
    "FramePointers": "dicomstd.modules.frame_pointers",
    "GeneralAcquisition": "dicomstd.modules.general_acquisition",
    "GeneralDefinedAcquisition": "dicomstd.modules.general_defined_acquisition",
    "GeneralDefinedReconstruction": "dicomstd.modules.general_defined_reconstruction",
    "GeneralEquipment": "dicomstd.modules.general_equipment",
    "GeneralImage": "dicomstd.modules.general_image",
    "GeneralOphthalmicRefractiveMeasurements": "dicomstd.modules.general_ophthalmic_refractive_measurements",
    "GeneralReference": "dicomstd.modules.general_reference",
    "GeneralSeries": "dicomstd.modules.general_series",
    "GeneralStudy": "dicomstd.modules.general_study",
    "GenericImplantTemplate2DDrawings": "dicomstd.modules.generic_implant_template_2d_drawings",
    "GenericImplantTemplate3DModels": "dicomstd.modules.generic_implant_template_3d_models",
    "GenericImplantTemplateDescription": "dicomstd.modules.generic_implant_template_description",
    "GenericImplantTemplateMatingFeatures": "dicomstd.modules.generic_implant_template_mating_features",
    "GenericImplantTemplatePlanningLandmarks": "dicomstd.modules.generic_implant_template_planning_landmarks",
    "GraphicAnnotation": "dicomstd.modules.graphic_annotation",
    "GraphicGroup": "dicomstd.modules.graphic_group",
    "GraphicLayer": "dicomstd.modules.graphic_layer",
    "HangingProtocolDefinition": "dicomstd.modules.hanging_protocol_definition",
    "HangingProtocolDisplay": "dicomstd.modules.hanging_protocol_display",
    "HangingProtocolEnvironment": "dicomstd.modules.hanging_protocol_environment",
    "ICCProfile": "dicomstd.modules.icc_profile",
    "IVUSImage": "dicomstd.modules.ivus_image",
    "ImageAcquisitionResults": "dicomstd.modules.image_acquisition_results",
    "ImageBoxPixelPresentation": "dicomstd.modules.image_box_pixel_presentation",
    "ImageEquipmentCoordinateRelationship": "dicomstd.modules.image_equipment_coordinate_relationship",
    "ImageHistogram": "dicomstd.modules.image_histogram",
    "ImagePixel": "dicomstd.modules.image_pixel",
    "ImagePlane": "dicomstd.modules.image_plane",
    "ImagingServiceRequest": "dicomstd.modules.imaging_service_request",
    "ImplantAssemblyTemplate": "dicomstd.modules.implant_assembly_template",
    "ImplantTemplateGroup": "dicomstd.modules.implant_template_group",
    "InstanceAvailabilityNotification": "dicomstd.modules.instance_availability_notification",
    "Instructions": "dicomstd.modules.instructions",
    "Intervention": "dicomstd.modules.intervention",
    "IntraOralImage": "dicomstd.modules.intra_oral_image",
    "IntraOralSeries": "dicomstd.modules.intra_oral_series",
    "IntraocularLensCalculations": "dicomstd.modules.intraocular_lens_calculations",
    "IntraocularLensCalculationsSeries": "dicomstd.modules.intraocular_lens_calculations_series",
    "IntravascularImageAcquisitionParameters": "dicomstd.modules.intravascular_image_acquisition_parameters",
    "IntravascularOCTAcquisitionParameters": "dicomstd.modules.intravascular_oct_acquisition_parameters",
    "IntravascularOCTImage": "dicomstd.modules.intravascular_oct_image",
    "IntravascularOCTProcessingParameters": "dicomstd.modules.intravascular_oct_processing_parameters",
    "IntravascularOCTSeries": "dicomstd.modules.intravascular_oct_series",
    "Inventory": "dicomstd.modules.inventory",
    "InventoryCreation": "dicomstd.modules.inventory_creation",
    "KeratometryMeasurements": "dicomstd.modules.keratometry_measurements",
    "KeratometryMeasurementsSeries": "dicomstd.modules.keratometry_measurements_series",
    "KeyObjectDocument": "dicomstd.modules.key_object_document",
    "KeyObjectDocumentSeries": "dicomstd.modules.key_object_document_series",
    "LensometryMeasurements": "dicomstd.modules.lensometry_measurements",
    "LensometryMeasurementsSeries": "dicomstd.modules.lensometry_measurements_series",
    "MPRVolumetricPresentationStateDisplay": "dicomstd.modules.mpr_volumetric_presentation_state_display",
    "MRImage": "dicomstd.modules.mr_image",
    "MRPulseSequence": "dicomstd.modules.mr_pulse_sequence",
    "MRSeries": "dicomstd.modules.mr_series",
    "MRSpectroscopy": "dicomstd.modules.mr_spectroscopy",
    "MRSpectroscopyData": "dicomstd.modules.mr_spectroscopy_data",
    "MRSpectroscopyPulseSequence": "dicomstd.modules.mr_spectroscopy_pulse_sequence",
    "MammographyImage": "dicomstd.modules.mammography_image",
    "MammographySeries": "dicomstd.modules.mammography_series",
    "Manufacturing3DModel": "dicomstd.modules.manufacturing_3d_model",
    "Mask": "dicomstd.modules.mask",
    "MeasuredDoseReferenceRecord": "dicomstd.modules.measured_dose_reference_record",
    "MediaCreationManagement": "dicomstd.modules.media_creation_management",
    "MicroscopeSlideLayerTileOrganization": "dicomstd.modules.microscope_slide_layer_tile_organization",
    "MicroscopyBulkSimpleAnnotations": "dicomstd.modules.microscopy_bulk_simple_annotations",
    "MicroscopyBulkSimpleAnnotationsSeries": "dicomstd.modules.microscopy_bulk_simple_annotations_series",
    "ModalityLUT": "dicomstd.modules.modality_lut",
    "MultiEnergyCTImage": "dicomstd.modules.multi_energy_ct_image",
    "MultiFrame": "dicomstd.modules.multi_frame",
    "MultiFrameDimension": "dicomstd.modules.multi_frame_dimension",
    "MultiFrameFunctionalGroups": "dicomstd.modules.multi_frame_functional_groups",
    "MultiFrameOverlay": "dicomstd.modules.multi_frame_overlay",
    "MultiPlanarReconstructionGeometry": "dicomstd.modules.multi_planar_reconstruction_geometry",
    "MultiResolutionPyramid": "dicomstd.modules.multi_resolution_pyramid",
    "NMDetector": "dicomstd.modules.nm_detector",
    "NMImage": "dicomstd.modules.nm_image",
    "NMImagePixel": "dicomstd.modules.nm_image_pixel",
    "NMIsotope": "dicomstd.modules.nm_isotope",
    "NMMultiFrame": "dicomstd.modules.nm_multi_frame",
    "NMMultiGatedAcquisition": "dicomstd.modules.nm_multi_gated_acquisition",
    "NMPETPatientOrientation": "dicomstd.modules.nm_pet_patient_orientation",
    "NMPhase": "dicomstd.modules.nm_phase",
    "NMReconstruction": "dicomstd.modules.nm_reconstruction",
    "NMTomoAcquisition": "dicomstd.modules.nm_tomo_acquisition",
    "OcularRegionImaged": "dicomstd.modules.ocular_region_imaged",
    "OphthalmicAxialMeasurements": "dicomstd.modules.ophthalmic_axial_measurements",
    "OphthalmicAxialMeasurementsSeries": "dicomstd.modules.ophthalmic_axial_measurements_series",
    "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImage": "dicomstd.modules.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis_image",
    "OphthalmicOpticalCoherenceTomographyEnFaceImage": "dicomstd.modules.ophthalmic_optical_coherence_tomography_en_face_image",
    "OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRating": "dicomstd.modules.ophthalmic_optical_coherence_tomography_en_face_image_quality_rating",
    "OphthalmicPatientClinicalInformationAndTestLensParameters": "dicomstd.modules.ophthalmic_patient_clinical_information_and_test_lens_parameters",
    "OphthalmicPhotographicParameters": "dicomstd.modules.ophthalmic_photographic_parameters",
    "OphthalmicPhotographyAcquisitionParameters": "dicomstd.modules.ophthalmic_photography_acquisition_parameters",
    "OphthalmicPhotographyImage": "dicomstd.modules.ophthalmic_photography_image",
    "OphthalmicPhotographySeries": "dicomstd.modules.ophthalmic_photography_series",
    "OphthalmicThicknessMap": "dicomstd.modules.ophthalmic_thickness_map",
    "OphthalmicThicknessMapQualityRating": "dicomstd.modules.ophthalmic_thickness_map_quality_rating",
    "OphthalmicThicknessMapSeries": "dicomstd.modules.ophthalmic_thickness_map_series",
    "OphthalmicTomographyAcquisitionParameters": "dicomstd.modules.ophthalmic_tomography_acquisition_parameters",
    "OphthalmicTomographyBScanVolumeAnalysisSeries": "dicomstd.modules.ophthalmic_tomography_b_scan_volume_analysis_series",
    "OphthalmicTomographyEnFaceSeries": "dicomstd.modules.ophthalmic_tomography_en_face_series",
    "OphthalmicTomographyImage": "dicomstd.modules.ophthalmic_tomography_image",
    "OphthalmicTomographyParameters": "dicomstd.modules.ophthalmic_tomography_parameters",
    "OphthalmicTomographySeries": "dicomstd.modules.ophthalmic_tomography_series",
    "OpticalPath": "dicomstd.modules.optical_path",
    "OpticalSurfaceScannerSeries": "dicomstd.modules.optical_surface_scanner_series",
    "OverlayActivation": "dicomstd.modules.overlay_activation",
    "OverlayPlane": "dicomstd.modules.overlay_plane",
    "PETImage": "dicomstd.modules.pet_image",
    "PETIsotope": "dicomstd.modules.pet_isotope",
    "PETMultiGatedAcquisition": "dicomstd.modules.pet_multi_gated_acquisition",
    "PETSeries": "dicomstd.modules.pet_series",
    "PaletteColorLookupTable": "dicomstd.modules.palette_color_lookup_table",
    "ParametricMapImage": "dicomstd.modules.parametric_map_image",
    "ParametricMapSeries": "dicomstd.modules.parametric_map_series",
    "Patient": "dicomstd.modules.patient",
    "PatientDemographic": "dicomstd.modules.patient_demographic",
    "PatientIdentification": "dicomstd.modules.patient_identification",
    "PatientMedical": "dicomstd.modules.patient_medical",
    "PatientOrientation": "dicomstd.modules.patient_orientation",
    "PatientPositioning": "dicomstd.modules.patient_positioning",
    "PatientProtocolContext": "dicomstd.modules.patient_protocol_context",
    "PatientRelationship": "dicomstd.modules.patient_relationship",
    "PatientSpecification": "dicomstd.modules.patient_specification",
    "PatientStudy": "dicomstd.modules.patient_study",
    "PerformedCTAcquisition": "dicomstd.modules.performed_ct_acquisition",
    "PerformedCTReconstruction": "dicomstd.modules.performed_ct_reconstruction",
    "PerformedProcedureStepInformation": "dicomstd.modules.performed_procedure_step_information",
    "PerformedProcedureStepRelationship": "dicomstd.modules.performed_procedure_step_relationship",
    "PerformedStorage": "dicomstd.modules.performed_storage",
    "PerformedXAAcquisition": "dicomstd.modules.performed_xa_acquisition",
    "PerformedXAReconstruction": "dicomstd.modules.performed_xa_reconstruction",
    "PhotoacousticAcquisitionParameters": "dicomstd.modules.photoacoustic_acquisition_parameters",
    "PhotoacousticImage": "dicomstd.modules.photoacoustic_image",
    "PhotoacousticReconstruction": "dicomstd.modules.photoacoustic_reconstruction",
    "PhotoacousticTransducer": "dicomstd.modules.photoacoustic_transducer",
    "PointCloud": "dicomstd.modules.point_cloud",
    "PresentationAnimation": "dicomstd.modules.presentation_animation",
    "PresentationLUT": "dicomstd.modules.presentation_lut",
    "PresentationSeries": "dicomstd.modules.presentation_series",
    "PresentationStateBlending": "dicomstd.modules.presentation_state_blending",
    "PresentationStateIdentification": "dicomstd.modules.presentation_state_identification",
    "PresentationStateMask": "dicomstd.modules.presentation_state_mask",
    "PresentationStateRelationship": "dicomstd.modules.presentation_state_relationship",
    "PresentationStateShutter": "dicomstd.modules.presentation_state_shutter",
    "PresentationViewDescription": "dicomstd.modules.presentation_view_description",
    "PrintJob": "dicomstd.modules.print_job",
    "Printer": "dicomstd.modules.printer",
    "PrinterConfiguration": "dicomstd.modules.printer_configuration",
    "ProductCharacteristics": "dicomstd.modules.product_characteristics",
    "ProtocolApproval": "dicomstd.modules.protocol_approval",
    "ProtocolContext": "dicomstd.modules.protocol_context",
    "QAResults": "dicomstd.modules.qa_results",
    "ROIContour": "dicomstd.modules.roi_contour",
    "RTBeams": "dicomstd.modules.rt_beams",
    "RTBeamsDeliveryInstruction": "dicomstd.modules.rt_beams_delivery_instruction",
    "RTBeamsSessionRecord": "dicomstd.modules.rt_beams_session_record",
    "RTBrachyApplicationSetupDeliveryInstruction": "dicomstd.modules.rt_brachy_application_setup_delivery_instruction",
    "RTBrachyApplicationSetups": "dicomstd.modules.rt_brachy_application_setups",
    "RTBrachySessionRecord": "dicomstd.modules.rt_brachy_session_record",
    "RTConventionalMachineVerification": "dicomstd.modules.rt_conventional_machine_verification",
    "RTDVH": "dicomstd.modules.rt_dvh",
    "RTDeliveryDeviceCommon": "dicomstd.modules.rt_delivery_device_common",
    "RTDose": "dicomstd.modules.rt_dose",
    "RTDoseContribution": "dicomstd.modules.rt_dose_contribution",
    "RTDoseContributionRecord": "dicomstd.modules.rt_dose_contribution_record",
    "RTEnhancedPrescription": "dicomstd.modules.rt_enhanced_prescription",
    "RTFractionScheme": "dicomstd.modules.rt_fraction_scheme",
    "RTGeneralMachineVerification": "dicomstd.modules.rt_general_machine_verification",
    "RTGeneralPlan": "dicomstd.modules.rt_general_plan",
    "RTGeneralTreatmentRecord": "dicomstd.modules.rt_general_treatment_record",
    "RTImage": "dicomstd.modules.rt_image",
    "RTIonBeams": "dicomstd.modules.rt_ion_beams",
    "RTIonBeamsSessionRecord": "dicomstd.modules.rt_ion_beams_session_record",
    "RTIonMachineVerification": "dicomstd.modules.rt_ion_machine_verification",
    "RTIonToleranceTables": "dicomstd.modules.rt_ion_tolerance_tables",
    "RTPatientPositionAcquisitionDevice": "dicomstd.modules.rt_patient_position_acquisition_device",
    "RTPatientPositionAcquisitionInstruction": "dicomstd.modules.rt_patient_position_acquisition_instruction",
    "RTPatientSetup": "dicomstd.modules.rt_patient_setup",
    "RTPhysicianIntent": "dicomstd.modules.rt_physician_intent",
    "RTPrescription": "dicomstd.modules.rt_prescription",
    "RTROIObservations": "dicomstd.modules.rt_roi_observations",
    "RTRadiationCommon": "dicomstd.modules.rt_radiation_common",
    "RTRadiationRecordCommon": "dicomstd.modules.rt_radiation_record_common",
    "RTRadiationRecordSet": "dicomstd.modules.rt_radiation_record_set",
    "RTRadiationSalvageRecord": "dicomstd.modules.rt_radiation_salvage_record",
    "RTRadiationSet": "dicomstd.modules.rt_radiation_set",
    "RTRadiationSetDeliveryInstruction": "dicomstd.modules.rt_radiation_set_delivery_instruction",
    "RTSegmentAnnotation": "dicomstd.modules.rt_segment_annotation",
    "RTSeries": "dicomstd.modules.rt_series",
    "RTToleranceTables": "dicomstd.modules.rt_tolerance_tables",
    "RTTreatmentMachineRecord": "dicomstd.modules.rt_treatment_machine_record",
    "RTTreatmentPhaseIntent": "dicomstd.modules.rt_treatment_phase_intent",
    "RTTreatmentPreparation": "dicomstd.modules.rt_treatment_preparation",
    "RTTreatmentSummaryRecord": "dicomstd.modules.rt_treatment_summary_record",
    "RadiotherapyCommonInstance": "dicomstd.modules.radiotherapy_common_instance",
    "RawData": "dicomstd.modules.raw_data",
    "RealTimeAcquisition": "dicomstd.modules.real_time_acquisition",
    "RealTimeBulkDataFlow": "dicomstd.modules.real_time_bulk_data_flow",
    "RealWorldValueMapping": "dicomstd.modules.real_world_value_mapping",
    "RealWorldValueMappingSeries": "dicomstd.modules.real_world_value_mapping_series",
    "RenderDisplay": "dicomstd.modules.render_display",
    "RenderShading": "dicomstd.modules.render_shading",
    "RequestedProcedure": "dicomstd.modules.requested_procedure",
    "RespiratorySynchronization": "dicomstd.modules.respiratory_synchronization",
    "RoboticArmDeliveryDevice": "dicomstd.modules.robotic_arm_delivery_device",
    "RoboticArmPath": "dicomstd.modules.robotic_arm_path",
    "SCEquipment": "dicomstd.modules.sc_equipment",
    "SCImage": "dicomstd.modules.sc_image",
    "SCMultiFrameImage": "dicomstd.modules.sc_multi_frame_image",
    "SCMultiFrameVector": "dicomstd.modules.sc_multi_frame_vector",
    "SOPCommon": "dicomstd.modules.sop_common",
    "SRDocumentContent": "dicomstd.modules.sr_document_content",
    "SRDocumentGeneral": "dicomstd.modules.sr_document_general",
    "SRDocumentSeries": "dicomstd.modules.sr_document_series",
    "ScanProcedure": "dicomstd.modules.scan_procedure",
    "ScheduledProcedureStep": "dicomstd.modules.scheduled_procedure_step",
    "SegmentReference": "dicomstd.modules.segment_reference",
    "SegmentationImage": "dicomstd.modules.segmentation_image",
    "SegmentationSeries": "dicomstd.modules.segmentation_series",
    "SlideCoordinates": "dicomstd.modules.slide_coordinates",
    "SlideLabel": "dicomstd.modules.slide_label",
    "SoftcopyPresentationLUT": "dicomstd.modules.softcopy_presentation_lut",
    "SoftcopyVOILUT": "dicomstd.modules.softcopy_voi_lut",
    "SparseMultiFrameFunctionalGroups": "dicomstd.modules.sparse_multi_frame_functional_groups",
    "SpatialFiducials": "dicomstd.modules.spatial_fiducials",
    "SpatialFiducialsSeries": "dicomstd.modules.spatial_fiducials_series",
    "SpatialRegistration": "dicomstd.modules.spatial_registration",
    "SpatialRegistrationSeries": "dicomstd.modules.spatial_registration_series",
    "SpatialTransformation": "dicomstd.modules.spatial_transformation",
    "Specimen": "dicomstd.modules.specimen",
    "StereometricRelationship": "dicomstd.modules.stereometric_relationship",
    "StereometricSeries": "dicomstd.modules.stereometric_series",
    "StorageCommitment": "dicomstd.modules.storage_commitment",
    "StructureSet": "dicomstd.modules.structure_set",
    "StructuredDisplay": "dicomstd.modules.structured_display",
    "StructuredDisplayAnnotation": "dicomstd.modules.structured_display_annotation",
    "StructuredDisplayImageBox": "dicomstd.modules.structured_display_image_box",
    "SubjectiveRefractionMeasurements": "dicomstd.modules.subjective_refraction_measurements",
    "SubjectiveRefractionMeasurementsSeries": "dicomstd.modules.subjective_refraction_measurements_series",
    "SubstanceAdministration": "dicomstd.modules.substance_administration",
    "SubstanceAdministrationLog": "dicomstd.modules.substance_administration_log",
    "SubstanceApproval": "dicomstd.modules.substance_approval",
    "SupplementalPaletteColorLookupTable": "dicomstd.modules.supplemental_palette_color_lookup_table",
    "SurfaceMesh": "dicomstd.modules.surface_mesh",
    "SurfaceSegmentation": "dicomstd.modules.surface_segmentation",
    "Synchronization": "dicomstd.modules.synchronization",
    "TargetLuminanceCharacteristics": "dicomstd.modules.target_luminance_characteristics",
    "Timezone": "dicomstd.modules.timezone",
    "TomotherapeuticBeam": "dicomstd.modules.tomotherapeutic_beam",
    "TomotherapeuticDeliveryDevice": "dicomstd.modules.tomotherapeutic_delivery_device",
    "TractographyResults": "dicomstd.modules.tractography_results",
    "TractographyResultsSeries": "dicomstd.modules.tractography_results_series",
    "USImage": "dicomstd.modules.us_image",
    "USRegionCalibration": "dicomstd.modules.us_region_calibration",
    "UVMapping": "dicomstd.modules.uv_mapping",
    "UltrasoundFrameOfReference": "dicomstd.modules.ultrasound_frame_of_reference",
    "UnifiedProcedureStepPerformedProcedureInformation": "dicomstd.modules.unified_procedure_step_performed_procedure_information",
    "UnifiedProcedureStepProgressInformation": "dicomstd.modules.unified_procedure_step_progress_information",
    "UnifiedProcedureStepRelationship": "dicomstd.modules.unified_procedure_step_relationship",
    "UnifiedProcedureStepScheduledProcedureInformation": "dicomstd.modules.unified_procedure_step_scheduled_procedure_information",
    "VLImage": "dicomstd.modules.vl_image",
    "VLPhotographicAcquisition": "dicomstd.modules.vl_photographic_acquisition",
    "VLPhotographicEquipment": "dicomstd.modules.vl_photographic_equipment",
    "VLPhotographicGeolocation": "dicomstd.modules.vl_photographic_geolocation",
    "VOILUT": "dicomstd.modules.voi_lut",
    "VariableModalityLUT": "dicomstd.modules.variable_modality_lut",
    "VisitAdmission": "dicomstd.modules.visit_admission",
    "VisitIdentification": "dicomstd.modules.visit_identification",
    "VisitRelationship": "dicomstd.modules.visit_relationship",
    "VisitStatus": "dicomstd.modules.visit_status",
    "VisualAcuityMeasurements": "dicomstd.modules.visual_acuity_measurements",
    "VisualAcuityMeasurementsSeries": "dicomstd.modules.visual_acuity_measurements_series",
    "VisualFieldStaticPerimetryMeasurementsSeries": "dicomstd.modules.visual_field_static_perimetry_measurements_series",
    "VisualFieldStaticPerimetryTestMeasurements": "dicomstd.modules.visual_field_static_perimetry_test_measurements",
    "VisualFieldStaticPerimetryTestParameters": "dicomstd.modules.visual_field_static_perimetry_test_parameters",
    "VisualFieldStaticPerimetryTestReliability": "dicomstd.modules.visual_field_static_perimetry_test_reliability",
    "VisualFieldStaticPerimetryTestResults": "dicomstd.modules.visual_field_static_perimetry_test_results",
    "VolumeCropping": "dicomstd.modules.volume_cropping",
    "VolumeRenderGeometry": "dicomstd.modules.volume_render_geometry",
    "VolumetricGraphicAnnotation": "dicomstd.modules.volumetric_graphic_annotation",
    "VolumetricPresentationStateIdentification": "dicomstd.modules.volumetric_presentation_state_identification",
    "VolumetricPresentationStateRelationship": "dicomstd.modules.volumetric_presentation_state_relationship",
    "Waveform": "dicomstd.modules.waveform",
    "WaveformAnnotation": "dicomstd.modules.waveform_annotation",
    "WaveformIdentification": "dicomstd.modules.waveform_identification",
    "WholeSlideMicroscopyImage": "dicomstd.modules.whole_slide_microscopy_image",
    "WholeSlideMicroscopySeries": "dicomstd.modules.whole_slide_microscopy_series",
    "WideFieldOphthalmicPhotography3DCoordinates": "dicomstd.modules.wide_field_ophthalmic_photography_3d_coordinates",
    "WideFieldOphthalmicPhotographyQualityRating": "dicomstd.modules.wide_field_ophthalmic_photography_quality_rating",
    "WideFieldOphthalmicPhotographyStereographicProjection": "dicomstd.modules.wide_field_ophthalmic_photography_stereographic_projection",
    "XAPositioner": "dicomstd.modules.xa_positioner",
    "XAProtocolSeries": "dicomstd.modules.xa_protocol_series",
    "XAXRFAcquisition": "dicomstd.modules.xa_xrf_acquisition",
    "XAXRFMultiFramePresentation": "dicomstd.modules.xa_xrf_multi_frame_presentation",
    "XAXRFPresentationStateMask": "dicomstd.modules.xa_xrf_presentation_state_mask",
    "XAXRFPresentationStatePresentation": "dicomstd.modules.xa_xrf_presentation_state_presentation",
    "XAXRFPresentationStateShutter": "dicomstd.modules.xa_xrf_presentation_state_shutter",
    "XAXRFSeries": "dicomstd.modules.xa_xrf_series",
    "XRFPositioner": "dicomstd.modules.xrf_positioner",
    "XRay3DAngiographicAcquisition": "dicomstd.modules.x_ray_3d_angiographic_acquisition",
    "XRay3DAngiographicImageContributingSources": "dicomstd.modules.x_ray_3d_angiographic_image_contributing_sources",
    "XRay3DCraniofacialAcquisition": "dicomstd.modules.x_ray_3d_craniofacial_acquisition",
    "XRay3DCraniofacialImageContributingSources": "dicomstd.modules.x_ray_3d_craniofacial_image_contributing_sources",
    "XRay3DImage": "dicomstd.modules.x_ray_3d_image",
    "XRay3DReconstruction": "dicomstd.modules.x_ray_3d_reconstruction",
    "XRayAcquisition": "dicomstd.modules.x_ray_acquisition",
    "XRayAcquisitionDose": "dicomstd.modules.x_ray_acquisition_dose",
    "XRayCollimator": "dicomstd.modules.x_ray_collimator",
    "XRayDetector": "dicomstd.modules.x_ray_detector",
    "XRayFiltration": "dicomstd.modules.x_ray_filtration",
    "XRayGeneration": "dicomstd.modules.x_ray_generation",
    "XRayGrid": "dicomstd.modules.x_ray_grid",
    "XRayImage": "dicomstd.modules.x_ray_image",
    "XRayImageIntensifier": "dicomstd.modules.x_ray_image_intensifier",
    "XRayTable": "dicomstd.modules.x_ray_table",
    "XRayTomographyAcquisition": "dicomstd.modules.x_ray_tomography_acquisition",
}

__all__ = [
    "AcquisitionContext",
    "AdvancedBlendingPresentationState",
    "AdvancedBlendingPresentationStateDisplay",
    "Approval",
    "AutorefractionMeasurements",
    "AutorefractionMeasurementsSeries",
    "BasicAnnotationPresentation",
    "BasicFilmBoxPresentation",
    "BasicFilmBoxRelationship",
    "BasicFilmSessionPresentation",
    "BasicFilmSessionRelationship",
    "BillingAndMaterialManagementCode",
    "BitmapDisplayShutter",
    "BreastTomosynthesisAcquisition",
    "BreastTomosynthesisContributingSources",
    "BreastView",
    "BulkMotionSynchronization",
    "CArmPhotonElectronBeam",
    "CArmPhotonElectronDeliveryDevice",
    "CRImage",
    "CRSeries",
    "CTImage",
    "CTProtocolSeries",
    "CTSeries",
    "CalculatedDoseReferenceRecord",
    "CardiacSynchronization",
    "Cine",
    "ClinicalTrialContext",
    "ClinicalTrialSeries",
    "ClinicalTrialStudy",
    "ClinicalTrialSubject",
    "ColorPaletteDefinition",
    "CommonInstanceReference",
    "ConfocalMicroscopyImage",
    "ConfocalMicroscopyTiledPyramidalImage",
    "ContentAssessmentResults",
    "ContrastBolus",
    "CornealTopographyMapAnalysis",
    "CornealTopographyMapImage",
    "CornealTopographyMapSeries",
    "CurrentFrameFunctionalGroups",
    "CutaneousConfocalMicroscopyImageAcquisitionParameters",
    "DXAnatomyImaged",
    "DXDetector",
    "DXImage",
    "DXPositioning",
    "DXSeries",
    "DefinedStorage",
    "DeformableSpatialRegistration",
    "DermoscopicImage",
    "Device",
    "DirectoryInformation",
    "DisplayShutter",
    "DisplaySystem",
    "DisplayedArea",
    "DoubleFloatingPointImagePixel",
    "EncapsulatedDocument",
    "EncapsulatedDocumentSeries",
    "EncryptedAttributesDataSet",
    "EnhancedCTImage",
    "EnhancedContrastBolus",
    "EnhancedGeneralEquipment",
    "EnhancedMRImage",
    "EnhancedMammographyImage",
    "EnhancedMammographySeries",
    "EnhancedMultiEnergyCTAcquisition",
    "EnhancedPETAcquisition",
    "EnhancedPETCorrections",
    "EnhancedPETImage",
    "EnhancedPETIsotope",
    "EnhancedPETSeries",
    "EnhancedPaletteColorLookupTable",
    "EnhancedRTImage",
    "EnhancedRTImageDevice",
    "EnhancedRTSeries",
    "EnhancedSeries",
    "EnhancedUSImage",
    "EnhancedUSSeries",
    "EnhancedXAXRFImage",
    "EquipmentSpecification",
    "ExcludedIntervals",
    "FileSetIdentification",
    "FloatingPointImagePixel",
    "FrameExtraction",
    "FrameOfReference",
    "FramePointers",
    "GeneralAcquisition",
    "GeneralDefinedAcquisition",
    "GeneralDefinedReconstruction",
    "GeneralEquipment",
    "GeneralImage",
    "GeneralOphthalmicRefractiveMeasurements",
    "GeneralReference",
    "GeneralSeries",
    "GeneralStudy",
    "GenericImplantTemplate2DDrawings",
    "GenericImplantTemplate3DModels",
    "GenericImplantTemplateDescription",
    "GenericImplantTemplateMatingFeatures",
    "GenericImplantTemplatePlanningLandmarks",
    "GraphicAnnotation",
    "GraphicGroup",
    "GraphicLayer",
    "HangingProtocolDefinition",
    "HangingProtocolDisplay",
    "HangingProtocolEnvironment",
    "ICCProfile",
    "IVUSImage",
    "ImageAcquisitionResults",
    "ImageBoxPixelPresentation",
    "ImageEquipmentCoordinateRelationship",
    "ImageHistogram",
    "ImagePixel",
    "ImagePlane",
    "ImagingServiceRequest",
    "ImplantAssemblyTemplate",
    "ImplantTemplateGroup",
    "InstanceAvailabilityNotification",
    "Instructions",
    "Intervention",
    "IntraOralImage",
    "IntraOralSeries",
    "IntraocularLensCalculations",
    "IntraocularLensCalculationsSeries",
    "IntravascularImageAcquisitionParameters",
    "IntravascularOCTAcquisitionParameters",
    "IntravascularOCTImage",
    "IntravascularOCTProcessingParameters",
    "IntravascularOCTSeries",
    "Inventory",
    "InventoryCreation",
    "KeratometryMeasurements",
    "KeratometryMeasurementsSeries",
    "KeyObjectDocument",
    "KeyObjectDocumentSeries",
    "LensometryMeasurements",
    "LensometryMeasurementsSeries",
    "MPRVolumetricPresentationStateDisplay",
    "MRImage",
    "MRPulseSequence",
    "MRSeries",
    "MRSpectroscopy",
    "MRSpectroscopyData",
    "MRSpectroscopyPulseSequence",
    "MammographyImage",
    "MammographySeries",
    "Manufacturing3DModel",
    "Mask",
    "MeasuredDoseReferenceRecord",
    "MediaCreationManagement",
    "MicroscopeSlideLayerTileOrganization",
    "MicroscopyBulkSimpleAnnotations",
    "MicroscopyBulkSimpleAnnotationsSeries",
    "ModalityLUT",
    "MultiEnergyCTImage",
    "MultiFrame",
    "MultiFrameDimension",
    "MultiFrameFunctionalGroups",
    "MultiFrameOverlay",
    "MultiPlanarReconstructionGeometry",
    "MultiResolutionPyramid",
    "NMDetector",
    "NMImage",
    "NMImagePixel",
    "NMIsotope",
    "NMMultiFrame",
    "NMMultiGatedAcquisition",
    "NMPETPatientOrientation",
    "NMPhase",
    "NMReconstruction",
    "NMTomoAcquisition",
    "OcularRegionImaged",
    "OphthalmicAxialMeasurements",
    "OphthalmicAxialMeasurementsSeries",
    "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImage",
    "OphthalmicOpticalCoherenceTomographyEnFaceImage",
    "OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRating",
    "OphthalmicPatientClinicalInformationAndTestLensParameters",
    "OphthalmicPhotographicParameters",
    "OphthalmicPhotographyAcquisitionParameters",
    "OphthalmicPhotographyImage",
    "OphthalmicPhotographySeries",
    "OphthalmicThicknessMap",
    "OphthalmicThicknessMapQualityRating",
    "OphthalmicThicknessMapSeries",
    "OphthalmicTomographyAcquisitionParameters",
    "OphthalmicTomographyBScanVolumeAnalysisSeries",
    "OphthalmicTomographyEnFaceSeries",
    "OphthalmicTomographyImage",
    "OphthalmicTomographyParameters",
    "OphthalmicTomographySeries",
    "OpticalPath",
    "OpticalSurfaceScannerSeries",
    "OverlayActivation",
    "OverlayPlane",
    "PETImage",
    "PETIsotope",
    "PETMultiGatedAcquisition",
    "PETSeries",
    "PaletteColorLookupTable",
    "ParametricMapImage",
    "ParametricMapSeries",
    "Patient",
    "PatientDemographic",
    "PatientIdentification",
    "PatientMedical",
    "PatientOrientation",
    "PatientPositioning",
    "PatientProtocolContext",
    "PatientRelationship",
    "PatientSpecification",
    "PatientStudy",
    "PerformedCTAcquisition",
    "PerformedCTReconstruction",
    "PerformedProcedureStepInformation",
    "PerformedProcedureStepRelationship",
    "PerformedStorage",
    "PerformedXAAcquisition",
    "PerformedXAReconstruction",
    "PhotoacousticAcquisitionParameters",
    "PhotoacousticImage",
    "PhotoacousticReconstruction",
    "PhotoacousticTransducer",
    "PointCloud",
    "PresentationAnimation",
    "PresentationLUT",
    "PresentationSeries",
    "PresentationStateBlending",
    "PresentationStateIdentification",
    "PresentationStateMask",
    "PresentationStateRelationship",
    "PresentationStateShutter",
    "PresentationViewDescription",
    "PrintJob",
    "Printer",
    "PrinterConfiguration",
    "ProductCharacteristics",
    "ProtocolApproval",
    "ProtocolContext",
    "QAResults",
    "ROIContour",
    "RTBeams",
    "RTBeamsDeliveryInstruction",
    "RTBeamsSessionRecord",
    "RTBrachyApplicationSetupDeliveryInstruction",
    "RTBrachyApplicationSetups",
    "RTBrachySessionRecord",
    "RTConventionalMachineVerification",
    "RTDVH",
    "RTDeliveryDeviceCommon",
    "RTDose",
    "RTDoseContribution",
    "RTDoseContributionRecord",
    "RTEnhancedPrescription",
    "RTFractionScheme",
    "RTGeneralMachineVerification",
    "RTGeneralPlan",
    "RTGeneralTreatmentRecord",
    "RTImage",
    "RTIonBeams",
    "RTIonBeamsSessionRecord",
    "RTIonMachineVerification",
    "RTIonToleranceTables",
    "RTPatientPositionAcquisitionDevice",
    "RTPatientPositionAcquisitionInstruction",
    "RTPatientSetup",
    "RTPhysicianIntent",
    "RTPrescription",
    "RTROIObservations",
    "RTRadiationCommon",
    "RTRadiationRecordCommon",
    "RTRadiationRecordSet",
    "RTRadiationSalvageRecord",
    "RTRadiationSet",
    "RTRadiationSetDeliveryInstruction",
    "RTSegmentAnnotation",
    "RTSeries",
    "RTToleranceTables",
    "RTTreatmentMachineRecord",
    "RTTreatmentPhaseIntent",
    "RTTreatmentPreparation",
    "RTTreatmentSummaryRecord",
    "RadiotherapyCommonInstance",
    "RawData",
    "RealTimeAcquisition",
    "RealTimeBulkDataFlow",
    "RealWorldValueMapping",
    "RealWorldValueMappingSeries",
    "RenderDisplay",
    "RenderShading",
    "RequestedProcedure",
    "RespiratorySynchronization",
    "RoboticArmDeliveryDevice",
    "RoboticArmPath",
    "SCEquipment",
    "SCImage",
    "SCMultiFrameImage",
    "SCMultiFrameVector",
    "SOPCommon",
    "SRDocumentContent",
    "SRDocumentGeneral",
    "SRDocumentSeries",
    "ScanProcedure",
    "ScheduledProcedureStep",
    "SegmentReference",
    "SegmentationImage",
    "SegmentationSeries",
    "SlideCoordinates",
    "SlideLabel",
    "SoftcopyPresentationLUT",
    "SoftcopyVOILUT",
    "SparseMultiFrameFunctionalGroups",
    "SpatialFiducials",
    "SpatialFiducialsSeries",
    "SpatialRegistration",
    "SpatialRegistrationSeries",
    "SpatialTransformation",
    "Specimen",
    "StereometricRelationship",
    "StereometricSeries",
    "StorageCommitment",
    "StructureSet",
    "StructuredDisplay",
    "StructuredDisplayAnnotation",
    "StructuredDisplayImageBox",
    "SubjectiveRefractionMeasurements",
    "SubjectiveRefractionMeasurementsSeries",
    "SubstanceAdministration",
    "SubstanceAdministrationLog",
    "SubstanceApproval",
    "SupplementalPaletteColorLookupTable",
    "SurfaceMesh",
    "SurfaceSegmentation",
    "Synchronization",
    "TargetLuminanceCharacteristics",
    "Timezone",
    "TomotherapeuticBeam",
    "TomotherapeuticDeliveryDevice",
    "TractographyResults",
    "TractographyResultsSeries",
    "USImage",
    "USRegionCalibration",
    "UVMapping",
    "UltrasoundFrameOfReference",
    "UnifiedProcedureStepPerformedProcedureInformation",
    "UnifiedProcedureStepProgressInformation",
    "UnifiedProcedureStepRelationship",
    "UnifiedProcedureStepScheduledProcedureInformation",
    "VLImage",
    "VLPhotographicAcquisition",
    "VLPhotographicEquipment",
    "VLPhotographicGeolocation",
    "VOILUT",
    "VariableModalityLUT",
    "VisitAdmission",
    "VisitIdentification",
    "VisitRelationship",
    "VisitStatus",
    "VisualAcuityMeasurements",
    "VisualAcuityMeasurementsSeries",
    "VisualFieldStaticPerimetryMeasurementsSeries",
    "VisualFieldStaticPerimetryTestMeasurements",
    "VisualFieldStaticPerimetryTestParameters",
    "VisualFieldStaticPerimetryTestReliability",
    "VisualFieldStaticPerimetryTestResults",
    "VolumeCropping",
    "VolumeRenderGeometry",
    "VolumetricGraphicAnnotation",
    "VolumetricPresentationStateIdentification",
    "VolumetricPresentationStateRelationship",
    "Waveform",
    "WaveformAnnotation",
    "WaveformIdentification",
    "WholeSlideMicroscopyImage",
    "WholeSlideMicroscopySeries",
    "WideFieldOphthalmicPhotography3DCoordinates",
    "WideFieldOphthalmicPhotographyQualityRating",
    "WideFieldOphthalmicPhotographyStereographicProjection",
    "XAPositioner",
    "XAProtocolSeries",
    "XAXRFAcquisition",
    "XAXRFMultiFramePresentation",
    "XAXRFPresentationStateMask",
    "XAXRFPresentationStatePresentation",
    "XAXRFPresentationStateShutter",
    "XAXRFSeries",
    "XRFPositioner",
    "XRay3DAngiographicAcquisition",
    "XRay3DAngiographicImageContributingSources",
    "XRay3DCraniofacialAcquisition",
    "XRay3DCraniofacialImageContributingSources",
    "XRay3DImage",
    "XRay3DReconstruction",
    "XRayAcquisition",
    "XRayAcquisitionDose",
    "XRayCollimator",
    "XRayDetector",
    "XRayFiltration",
    "XRayGeneration",
    "XRayGrid",
    "XRayImage",
    "XRayImageIntensifier",
    "XRayTable",
    "XRayTomographyAcquisition",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)

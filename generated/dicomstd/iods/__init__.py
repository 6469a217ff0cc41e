"""Composite IODs and the directory, PS3.3 Annexes A and F. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.iods.acquisition_context_sr import AcquisitionContextSR as AcquisitionContextSR
    from dicomstd.iods.advanced_blending_presentation_state import AdvancedBlendingPresentationState as AdvancedBlendingPresentationState
    from dicomstd.iods.ambulatory_ecg import AmbulatoryECG as AmbulatoryECG
    from dicomstd.iods.arterial_pulse_waveform import ArterialPulseWaveform as ArterialPulseWaveform
    from dicomstd.iods.autorefraction_measurements import AutorefractionMeasurements as AutorefractionMeasurements
    from dicomstd.iods.basic_cardiac_electrophysiology_waveform import BasicCardiacElectrophysiologyWaveform as BasicCardiacElectrophysiologyWaveform
    from dicomstd.iods.basic_directory import BasicDirectory as BasicDirectory
    from dicomstd.iods.basic_structured_display import BasicStructuredDisplay as BasicStructuredDisplay
    from dicomstd.iods.basic_text_sr import BasicTextSR as BasicTextSR
    from dicomstd.iods.basic_voice_audio_waveform import BasicVoiceAudioWaveform as BasicVoiceAudioWaveform
    from dicomstd.iods.blending_softcopy_presentation_state import BlendingSoftcopyPresentationState as BlendingSoftcopyPresentationState
    from dicomstd.iods.body_position_waveform import BodyPositionWaveform as BodyPositionWaveform
    from dicomstd.iods.breast_projection_x_ray_image import BreastProjectionXRayImage as BreastProjectionXRayImage
    from dicomstd.iods.breast_tomosynthesis_image import BreastTomosynthesisImage as BreastTomosynthesisImage
    from dicomstd.iods.c_arm_photon_electron_radiation import CArmPhotonElectronRadiation as CArmPhotonElectronRadiation
    from dicomstd.iods.c_arm_photon_electron_radiation_record import CArmPhotonElectronRadiationRecord as CArmPhotonElectronRadiationRecord
    from dicomstd.iods.ct_defined_procedure_protocol import CTDefinedProcedureProtocol as CTDefinedProcedureProtocol
    from dicomstd.iods.ct_image import CTImage as CTImage
    from dicomstd.iods.ct_performed_procedure_protocol import CTPerformedProcedureProtocol as CTPerformedProcedureProtocol
    from dicomstd.iods.chest_cad_sr import ChestCADSR as ChestCADSR
    from dicomstd.iods.colon_cad_sr import ColonCADSR as ColonCADSR
    from dicomstd.iods.color_palette import ColorPalette as ColorPalette
    from dicomstd.iods.color_softcopy_presentation_state import ColorSoftcopyPresentationState as ColorSoftcopyPresentationState
    from dicomstd.iods.comprehensive_3d_sr import Comprehensive3DSR as Comprehensive3DSR
    from dicomstd.iods.comprehensive_sr import ComprehensiveSR as ComprehensiveSR
    from dicomstd.iods.computed_radiography_image import ComputedRadiographyImage as ComputedRadiographyImage
    from dicomstd.iods.confocal_microscopy_image import ConfocalMicroscopyImage as ConfocalMicroscopyImage
    from dicomstd.iods.confocal_microscopy_tiled_pyramidal_image import ConfocalMicroscopyTiledPyramidalImage as ConfocalMicroscopyTiledPyramidalImage
    from dicomstd.iods.content_assessment_results import ContentAssessmentResults as ContentAssessmentResults
    from dicomstd.iods.corneal_topography_map import CornealTopographyMap as CornealTopographyMap
    from dicomstd.iods.deformable_spatial_registration import DeformableSpatialRegistration as DeformableSpatialRegistration
    from dicomstd.iods.dermoscopic_photography_image import DermoscopicPhotographyImage as DermoscopicPhotographyImage
    from dicomstd.iods.digital_intra_oral_x_ray_image import DigitalIntraOralXRayImage as DigitalIntraOralXRayImage
    from dicomstd.iods.digital_mammography_x_ray_image import DigitalMammographyXRayImage as DigitalMammographyXRayImage
    from dicomstd.iods.digital_x_ray_image import DigitalXRayImage as DigitalXRayImage
    from dicomstd.iods.electromyogram import Electromyogram as Electromyogram
    from dicomstd.iods.electrooculogram import Electrooculogram as Electrooculogram
    from dicomstd.iods.encapsulated_cda import EncapsulatedCDA as EncapsulatedCDA
    from dicomstd.iods.encapsulated_mtl import EncapsulatedMTL as EncapsulatedMTL
    from dicomstd.iods.encapsulated_obj import EncapsulatedOBJ as EncapsulatedOBJ
    from dicomstd.iods.encapsulated_pdf import EncapsulatedPDF as EncapsulatedPDF
    from dicomstd.iods.encapsulated_stl import EncapsulatedSTL as EncapsulatedSTL
    from dicomstd.iods.enhanced_ct_image import EnhancedCTImage as EnhancedCTImage
    from dicomstd.iods.enhanced_continuous_rt_image import EnhancedContinuousRTImage as EnhancedContinuousRTImage
    from dicomstd.iods.enhanced_mr_color_image import EnhancedMRColorImage as EnhancedMRColorImage
    from dicomstd.iods.enhanced_mr_image import EnhancedMRImage as EnhancedMRImage
    from dicomstd.iods.enhanced_pet_image import EnhancedPETImage as EnhancedPETImage
    from dicomstd.iods.enhanced_rt_image import EnhancedRTImage as EnhancedRTImage
    from dicomstd.iods.enhanced_sr import EnhancedSR as EnhancedSR
    from dicomstd.iods.enhanced_us_volume import EnhancedUSVolume as EnhancedUSVolume
    from dicomstd.iods.enhanced_xa_image import EnhancedXAImage as EnhancedXAImage
    from dicomstd.iods.enhanced_xrf_image import EnhancedXRFImage as EnhancedXRFImage
    from dicomstd.iods.enhanced_x_ray_radiation_dose_sr import EnhancedXRayRadiationDoseSR as EnhancedXRayRadiationDoseSR
    from dicomstd.iods.extensible_sr import ExtensibleSR as ExtensibleSR
    from dicomstd.iods.general_32_bit_ecg import General32BitECG as General32BitECG
    from dicomstd.iods.general_audio_waveform import GeneralAudioWaveform as GeneralAudioWaveform
    from dicomstd.iods.general_ecg import GeneralECG as GeneralECG
    from dicomstd.iods.generic_implant_template import GenericImplantTemplate as GenericImplantTemplate
    from dicomstd.iods.grayscale_softcopy_presentation_state import GrayscaleSoftcopyPresentationState as GrayscaleSoftcopyPresentationState
    from dicomstd.iods.hanging_protocol import HangingProtocol as HangingProtocol
    from dicomstd.iods.hemodynamic_waveform import HemodynamicWaveform as HemodynamicWaveform
    from dicomstd.iods.implant_assembly_template import ImplantAssemblyTemplate as ImplantAssemblyTemplate
    from dicomstd.iods.implant_template_group import ImplantTemplateGroup as ImplantTemplateGroup
    from dicomstd.iods.implantation_plan_sr_document import ImplantationPlanSRDocument as ImplantationPlanSRDocument
    from dicomstd.iods.intraocular_lens_calculations import IntraocularLensCalculations as IntraocularLensCalculations
    from dicomstd.iods.intravascular_optical_coherence_tomography_image import IntravascularOpticalCoherenceTomographyImage as IntravascularOpticalCoherenceTomographyImage
    from dicomstd.iods.inventory import Inventory as Inventory
    from dicomstd.iods.keratometry_measurements import KeratometryMeasurements as KeratometryMeasurements
    from dicomstd.iods.key_object_selection_document import KeyObjectSelectionDocument as KeyObjectSelectionDocument
    from dicomstd.iods.legacy_converted_enhanced_ct_image import LegacyConvertedEnhancedCTImage as LegacyConvertedEnhancedCTImage
    from dicomstd.iods.legacy_converted_enhanced_mr_image import LegacyConvertedEnhancedMRImage as LegacyConvertedEnhancedMRImage
    from dicomstd.iods.legacy_converted_enhanced_pet_image import LegacyConvertedEnhancedPETImage as LegacyConvertedEnhancedPETImage
    from dicomstd.iods.lensometry_measurements import LensometryMeasurements as LensometryMeasurements
    from dicomstd.iods.mr_image import MRImage as MRImage
    from dicomstd.iods.mr_spectroscopy import MRSpectroscopy as MRSpectroscopy
    from dicomstd.iods.macular_grid_thickness_and_volume_report import MacularGridThicknessAndVolumeReport as MacularGridThicknessAndVolumeReport
    from dicomstd.iods.mammography_cad_sr import MammographyCADSR as MammographyCADSR
    from dicomstd.iods.microscopy_bulk_simple_annotations import MicroscopyBulkSimpleAnnotations as MicroscopyBulkSimpleAnnotations
    from dicomstd.iods.multi_channel_respiratory_waveform import MultiChannelRespiratoryWaveform as MultiChannelRespiratoryWaveform
    from dicomstd.iods.multi_frame_grayscale_byte_secondary_capture_image import MultiFrameGrayscaleByteSecondaryCaptureImage as MultiFrameGrayscaleByteSecondaryCaptureImage
    from dicomstd.iods.multi_frame_grayscale_word_secondary_capture_image import MultiFrameGrayscaleWordSecondaryCaptureImage as MultiFrameGrayscaleWordSecondaryCaptureImage
    from dicomstd.iods.multi_frame_single_bit_secondary_capture_image import MultiFrameSingleBitSecondaryCaptureImage as MultiFrameSingleBitSecondaryCaptureImage
    from dicomstd.iods.multi_frame_true_color_secondary_capture_image import MultiFrameTrueColorSecondaryCaptureImage as MultiFrameTrueColorSecondaryCaptureImage
    from dicomstd.iods.nuclear_medicine_image import NuclearMedicineImage as NuclearMedicineImage
    from dicomstd.iods.ophthalmic_axial_measurements import OphthalmicAxialMeasurements as OphthalmicAxialMeasurements
    from dicomstd.iods.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis import OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysis as OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysis
    from dicomstd.iods.ophthalmic_optical_coherence_tomography_en_face_image import OphthalmicOpticalCoherenceTomographyEnFaceImage as OphthalmicOpticalCoherenceTomographyEnFaceImage
    from dicomstd.iods.ophthalmic_photography_16_bit_image import OphthalmicPhotography16BitImage as OphthalmicPhotography16BitImage
    from dicomstd.iods.ophthalmic_photography_8_bit_image import OphthalmicPhotography8BitImage as OphthalmicPhotography8BitImage
    from dicomstd.iods.ophthalmic_thickness_map import OphthalmicThicknessMap as OphthalmicThicknessMap
    from dicomstd.iods.ophthalmic_tomography_image import OphthalmicTomographyImage as OphthalmicTomographyImage
    from dicomstd.iods.ophthalmic_visual_field_static_perimetry_measurements import OphthalmicVisualFieldStaticPerimetryMeasurements as OphthalmicVisualFieldStaticPerimetryMeasurements
    from dicomstd.iods.parametric_map import ParametricMap as ParametricMap
    from dicomstd.iods.patient_radiation_dose_sr import PatientRadiationDoseSR as PatientRadiationDoseSR
    from dicomstd.iods.performed_imaging_agent_administration_sr import PerformedImagingAgentAdministrationSR as PerformedImagingAgentAdministrationSR
    from dicomstd.iods.photoacoustic_image import PhotoacousticImage as PhotoacousticImage
    from dicomstd.iods.planar_mpr_volumetric_presentation_state import PlanarMPRVolumetricPresentationState as PlanarMPRVolumetricPresentationState
    from dicomstd.iods.planned_imaging_agent_administration_sr import PlannedImagingAgentAdministrationSR as PlannedImagingAgentAdministrationSR
    from dicomstd.iods.positron_emission_tomography_image import PositronEmissionTomographyImage as PositronEmissionTomographyImage
    from dicomstd.iods.procedure_log import ProcedureLog as ProcedureLog
    from dicomstd.iods.protocol_approval import ProtocolApproval as ProtocolApproval
    from dicomstd.iods.pseudo_color_softcopy_presentation_state import PseudoColorSoftcopyPresentationState as PseudoColorSoftcopyPresentationState
    from dicomstd.iods.rt_beams_delivery_instruction import RTBeamsDeliveryInstruction as RTBeamsDeliveryInstruction
    from dicomstd.iods.rt_beams_treatment_record import RTBeamsTreatmentRecord as RTBeamsTreatmentRecord
    from dicomstd.iods.rt_brachy_application_setup_delivery_instruction import RTBrachyApplicationSetupDeliveryInstruction as RTBrachyApplicationSetupDeliveryInstruction
    from dicomstd.iods.rt_brachy_treatment_record import RTBrachyTreatmentRecord as RTBrachyTreatmentRecord
    from dicomstd.iods.rt_dose import RTDose as RTDose
    from dicomstd.iods.rt_image import RTImage as RTImage
    from dicomstd.iods.rt_ion_beams_treatment_record import RTIonBeamsTreatmentRecord as RTIonBeamsTreatmentRecord
    from dicomstd.iods.rt_ion_plan import RTIonPlan as RTIonPlan
    from dicomstd.iods.rt_patient_position_acquisition_instruction import RTPatientPositionAcquisitionInstruction as RTPatientPositionAcquisitionInstruction
    from dicomstd.iods.rt_physician_intent import RTPhysicianIntent as RTPhysicianIntent
    from dicomstd.iods.rt_plan import RTPlan as RTPlan
    from dicomstd.iods.rt_radiation_record_set import RTRadiationRecordSet as RTRadiationRecordSet
    from dicomstd.iods.rt_radiation_salvage_record import RTRadiationSalvageRecord as RTRadiationSalvageRecord
    from dicomstd.iods.rt_radiation_set import RTRadiationSet as RTRadiationSet
    from dicomstd.iods.rt_radiation_set_delivery_instruction import RTRadiationSetDeliveryInstruction as RTRadiationSetDeliveryInstruction
    from dicomstd.iods.rt_segment_annotation import RTSegmentAnnotation as RTSegmentAnnotation
    from dicomstd.iods.rt_structure_set import RTStructureSet as RTStructureSet
    from dicomstd.iods.rt_treatment_preparation import RTTreatmentPreparation as RTTreatmentPreparation
    from dicomstd.iods.rt_treatment_summary_record import RTTreatmentSummaryRecord as RTTreatmentSummaryRecord
    from dicomstd.iods.radiopharmaceutical_radiation_dose_sr import RadiopharmaceuticalRadiationDoseSR as RadiopharmaceuticalRadiationDoseSR
    from dicomstd.iods.raw_data import RawData as RawData
    from dicomstd.iods.real_time_audio_waveform import RealTimeAudioWaveform as RealTimeAudioWaveform
    from dicomstd.iods.real_time_video_endoscopic_image import RealTimeVideoEndoscopicImage as RealTimeVideoEndoscopicImage
    from dicomstd.iods.real_time_video_photographic_image import RealTimeVideoPhotographicImage as RealTimeVideoPhotographicImage
    from dicomstd.iods.real_world_value_mapping import RealWorldValueMapping as RealWorldValueMapping
    from dicomstd.iods.rendition_selection_document import RenditionSelectionDocument as RenditionSelectionDocument
    from dicomstd.iods.respiratory_waveform import RespiratoryWaveform as RespiratoryWaveform
    from dicomstd.iods.robotic_arm_radiation import RoboticArmRadiation as RoboticArmRadiation
    from dicomstd.iods.robotic_arm_radiation_record import RoboticArmRadiationRecord as RoboticArmRadiationRecord
    from dicomstd.iods.routine_scalp_electroencephalogram import RoutineScalpElectroencephalogram as RoutineScalpElectroencephalogram
    from dicomstd.iods.secondary_capture_image import SecondaryCaptureImage as SecondaryCaptureImage
    from dicomstd.iods.segmentation import Segmentation as Segmentation
    from dicomstd.iods.simplified_adult_echo_sr import SimplifiedAdultEchoSR as SimplifiedAdultEchoSR
    from dicomstd.iods.sleep_electroencephalogram import SleepElectroencephalogram as SleepElectroencephalogram
    from dicomstd.iods.spatial_fiducials import SpatialFiducials as SpatialFiducials
    from dicomstd.iods.spatial_registration import SpatialRegistration as SpatialRegistration
    from dicomstd.iods.spectacle_prescription_report import SpectaclePrescriptionReport as SpectaclePrescriptionReport
    from dicomstd.iods.stereometric_relationship import StereometricRelationship as StereometricRelationship
    from dicomstd.iods.subjective_refraction_measurements import SubjectiveRefractionMeasurements as SubjectiveRefractionMeasurements
    from dicomstd.iods.surface_scan_mesh import SurfaceScanMesh as SurfaceScanMesh
    from dicomstd.iods.surface_scan_point_cloud import SurfaceScanPointCloud as SurfaceScanPointCloud
    from dicomstd.iods.surface_segmentation import SurfaceSegmentation as SurfaceSegmentation
    from dicomstd.iods.tomotherapeutic_radiation import TomotherapeuticRadiation as TomotherapeuticRadiation
    from dicomstd.iods.tomotherapeutic_radiation_record import TomotherapeuticRadiationRecord as TomotherapeuticRadiationRecord
    from dicomstd.iods.tractography_results import TractographyResults as TractographyResults
    from dicomstd.iods.twelve_lead_ecg import TwelveLeadECG as TwelveLeadECG
    from dicomstd.iods.ultrasound_image import UltrasoundImage as UltrasoundImage
    from dicomstd.iods.ultrasound_multi_frame_image import UltrasoundMultiFrameImage as UltrasoundMultiFrameImage
    from dicomstd.iods.vl_endoscopic_image import VLEndoscopicImage as VLEndoscopicImage
    from dicomstd.iods.vl_microscopic_image import VLMicroscopicImage as VLMicroscopicImage
    from dicomstd.iods.vl_photographic_image import VLPhotographicImage as VLPhotographicImage
    from dicomstd.iods.vl_slide_coordinates_microscopic_image import VLSlideCoordinatesMicroscopicImage as VLSlideCoordinatesMicroscopicImage
    from dicomstd.iods.vl_whole_slide_microscopy_image import VLWholeSlideMicroscopyImage as VLWholeSlideMicroscopyImage
    from dicomstd.iods.variable_modality_lut_softcopy_presentation_state import VariableModalityLUTSoftcopyPresentationState as VariableModalityLUTSoftcopyPresentationState
    from dicomstd.iods.video_endoscopic_image import VideoEndoscopicImage as VideoEndoscopicImage
    from dicomstd.iods.video_microscopic_image import VideoMicroscopicImage as VideoMicroscopicImage
    from dicomstd.iods.video_photographic_image import VideoPhotographicImage as VideoPhotographicImage
    from dicomstd.iods.visual_acuity_measurements import VisualAcuityMeasurements as VisualAcuityMeasurements
    from dicomstd.iods.volume_rendering_volumetric_presentation_state import VolumeRenderingVolumetricPresentationState as VolumeRenderingVolumetricPresentationState
    from dicomstd.iods.wide_field_ophthalmic_photography_3d_coordinates_image import WideFieldOphthalmicPhotography3DCoordinatesImage as WideFieldOphthalmicPhotography3DCoordinatesImage
    from dicomstd.iods.wide_field_ophthalmic_photography_stereographic_projection_image import WideFieldOphthalmicPhotographyStereographicProjectionImage as WideFieldOphthalmicPhotographyStereographicProjectionImage
    from dicomstd.iods.xa_defined_procedure_protocol import XADefinedProcedureProtocol as XADefinedProcedureProtocol
    from dicomstd.iods.xa_performed_procedure_protocol import XAPerformedProcedureProtocol as XAPerformedProcedureProtocol
    from dicomstd.iods.xa_xrf_grayscale_softcopy_presentation_state import XAXRFGrayscaleSoftcopyPresentationState as XAXRFGrayscaleSoftcopyPresentationState
    from dicomstd.iods.x_ray_3d_angiographic_image import XRay3DAngiographicImage as XRay3DAngiographicImage
    from dicomstd.iods.x_ray_3d_craniofacial_image import XRay3DCraniofacialImage as XRay3DCraniofacialImage
    from dicomstd.iods.x_ray_angiographic_image import XRayAngiographicImage as XRayAngiographicImage
    from dicomstd.iods.x_ray_radiation_dose_sr import XRayRadiationDoseSR as XRayRadiationDoseSR
    from dicomstd.iods.x_ray_radiofluoroscopic_image import XRayRadiofluoroscopicImage as XRayRadiofluoroscopicImage

_PLACES = {
    "AcquisitionContextSR": "dicomstd.iods.acquisition_context_sr",
    "AdvancedBlendingPresentationState": "dicomstd.iods.advanced_blending_presentation_state",
    "AmbulatoryECG": "dicomstd.iods.ambulatory_ecg",
    "ArterialPulseWaveform": "dicomstd.iods.arterial_pulse_waveform",
    "AutorefractionMeasurements": "dicomstd.iods.autorefraction_measurements",
    "BasicCardiacElectrophysiologyWaveform": "dicomstd.iods.basic_cardiac_electrophysiology_waveform",
    "BasicDirectory": "dicomstd.iods.basic_directory",
    "BasicStructuredDisplay": "dicomstd.iods.basic_structured_display",
    "BasicTextSR": "dicomstd.iods.basic_text_sr",
    "BasicVoiceAudioWaveform": "dicomstd.iods.basic_voice_audio_waveform",
    "BlendingSoftcopyPresentationState": "dicomstd.iods.blending_softcopy_presentation_state",
    "BodyPositionWaveform": "dicomstd.iods.body_position_waveform",
    "BreastProjectionXRayImage": "dicomstd.iods.breast_projection_x_ray_image",
    "BreastTomosynthesisImage": "dicomstd.iods.breast_tomosynthesis_image",
    "CArmPhotonElectronRadiation": "dicomstd.iods.c_arm_photon_electron_radiation",
    "CArmPhotonElectronRadiationRecord": "dicomstd.iods.c_arm_photon_electron_radiation_record",
    "CTDefinedProcedureProtocol": "dicomstd.iods.ct_defined_procedure_protocol",
    "CTImage": "dicomstd.iods.ct_image",
    "CTPerformedProcedureProtocol": "dicomstd.iods.ct_performed_procedure_protocol",
    "ChestCADSR": "dicomstd.iods.chest_cad_sr",
    "ColonCADSR": "dicomstd.iods.colon_cad_sr",
    "ColorPalette": "dicomstd.iods.color_palette",
    "ColorSoftcopyPresentationState": "dicomstd.iods.color_softcopy_presentation_state",
    "Comprehensive3DSR": "dicomstd.iods.comprehensive_3d_sr",
    "ComprehensiveSR": "dicomstd.iods.comprehensive_sr",
    "ComputedRadiographyImage": "dicomstd.iods.computed_radiography_image",
    "ConfocalMicroscopyImage": "dicomstd.iods.confocal_microscopy_image",
    "ConfocalMicroscopyTiledPyramidalImage": "dicomstd.iods.confocal_microscopy_tiled_pyramidal_image",
    "ContentAssessmentResults": "dicomstd.iods.content_assessment_results",
    "CornealTopographyMap": "dicomstd.iods.corneal_topography_map",
    "DeformableSpatialRegistration": "dicomstd.iods.deformable_spatial_registration",
    "DermoscopicPhotographyImage": "dicomstd.iods.dermoscopic_photography_image",
    "DigitalIntraOralXRayImage": "dicomstd.iods.digital_intra_oral_x_ray_image",
    "DigitalMammographyXRayImage": "dicomstd.iods.digital_mammography_x_ray_image",
    "DigitalXRayImage": "dicomstd.iods.digital_x_ray_image",
    "Electromyogram": "dicomstd.iods.electromyogram",
    "Electrooculogram": "dicomstd.iods.electrooculogram",
    "EncapsulatedCDA": "dicomstd.iods.encapsulated_cda",
    "EncapsulatedMTL": "dicomstd.iods.encapsulated_mtl",
    "EncapsulatedOBJ": "dicomstd.iods.encapsulated_obj",
    "EncapsulatedPDF": "dicomstd.iods.encapsulated_pdf",
    "EncapsulatedSTL": "dicomstd.iods.encapsulated_stl",
    "EnhancedCTImage": "dicomstd.iods.enhanced_ct_image",
    "EnhancedContinuousRTImage": "dicomstd.iods.enhanced_continuous_rt_image",
    "EnhancedMRColorImage": "dicomstd.iods.enhanced_mr_color_image",
    "EnhancedMRImage": "dicomstd.iods.enhanced_mr_image",
    "EnhancedPETImage": "dicomstd.iods.enhanced_pet_image",
    "EnhancedRTImage": "dicomstd.iods.enhanced_rt_image",
    "EnhancedSR": "dicomstd.iods.enhanced_sr",
    "EnhancedUSVolume": "dicomstd.iods.enhanced_us_volume",
    "EnhancedXAImage": "dicomstd.iods.enhanced_xa_image",
    "EnhancedXRFImage": "dicomstd.iods.enhanced_xrf_image",
    "EnhancedXRayRadiationDoseSR": "dicomstd.iods.enhanced_x_ray_radiation_dose_sr",
    "ExtensibleSR": "dicomstd.iods.extensible_sr",
    "General32BitECG": "dicomstd.iods.general_32_bit_ecg",
    "GeneralAudioWaveform": "dicomstd.iods.general_audio_waveform",
    "GeneralECG": "dicomstd.iods.general_ecg",
    "GenericImplantTemplate": "dicomstd.iods.generic_implant_template",
    "GrayscaleSoftcopyPresentationState": "dicomstd.iods.grayscale_softcopy_presentation_state",
    "HangingProtocol": "dicomstd.iods.hanging_protocol",
    "HemodynamicWaveform": "dicomstd.iods.hemodynamic_waveform",
    "ImplantAssemblyTemplate": "dicomstd.iods.implant_assembly_template",
    "ImplantTemplateGroup": "dicomstd.iods.implant_template_group",
    "ImplantationPlanSRDocument": "dicomstd.iods.implantation_plan_sr_document",
    "IntraocularLensCalculations": "dicomstd.iods.intraocular_lens_calculations",
    "IntravascularOpticalCoherenceTomographyImage": "dicomstd.iods.intravascular_optical_coherence_tomography_image",
    "Inventory": "dicomstd.iods.inventory",
    "KeratometryMeasurements": "dicomstd.iods.keratometry_measurements",
    "KeyObjectSelectionDocument": "dicomstd.iods.key_object_selection_document",
    "LegacyConvertedEnhancedCTImage": "dicomstd.iods.legacy_converted_enhanced_ct_image",
    "LegacyConvertedEnhancedMRImage": "dicomstd.iods.legacy_converted_enhanced_mr_image",
    "LegacyConvertedEnhancedPETImage": "dicomstd.iods.legacy_converted_enhanced_pet_image",
    "LensometryMeasurements": "dicomstd.iods.lensometry_measurements",
    "MRImage": "dicomstd.iods.mr_image",
    "MRSpectroscopy": "dicomstd.iods.mr_spectroscopy",
    "MacularGridThicknessAndVolumeReport": "dicomstd.iods.macular_grid_thickness_and_volume_report",
    "MammographyCADSR": "dicomstd.iods.mammography_cad_sr",
    "MicroscopyBulkSimpleAnnotations": "dicomstd.iods.microscopy_bulk_simple_annotations",
    "MultiChannelRespiratoryWaveform": "dicomstd.iods.multi_channel_respiratory_waveform",
    "MultiFrameGrayscaleByteSecondaryCaptureImage": "dicomstd.iods.multi_frame_grayscale_byte_secondary_capture_image",
    "MultiFrameGrayscaleWordSecondaryCaptureImage": "dicomstd.iods.multi_frame_grayscale_word_secondary_capture_image",
    "MultiFrameSingleBitSecondaryCaptureImage": "dicomstd.iods.multi_frame_single_bit_secondary_capture_image",
    "MultiFrameTrueColorSecondaryCaptureImage": "dicomstd.iods.multi_frame_true_color_secondary_capture_image",
    "NuclearMedicineImage": "dicomstd.iods.nuclear_medicine_image",
    "OphthalmicAxialMeasurements": "dicomstd.iods.ophthalmic_axial_measurements",
    "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysis": "dicomstd.iods.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis",
    "OphthalmicOpticalCoherenceTomographyEnFaceImage": "dicomstd.iods.ophthalmic_optical_coherence_tomography_en_face_image",
    "OphthalmicPhotography16BitImage": "dicomstd.iods.ophthalmic_photography_16_bit_image",
    "OphthalmicPhotography8BitImage": "dicomstd.iods.ophthalmic_photography_8_bit_image",
    "OphthalmicThicknessMap": "dicomstd.iods.ophthalmic_thickness_map",
    "OphthalmicTomographyImage": "dicomstd.iods.ophthalmic_tomography_image",
    "OphthalmicVisualFieldStaticPerimetryMeasurements": "dicomstd.iods.ophthalmic_visual_field_static_perimetry_measurements",
    "ParametricMap": "dicomstd.iods.parametric_map",
    "PatientRadiationDoseSR": "dicomstd.iods.patient_radiation_dose_sr",
    "PerformedImagingAgentAdministrationSR": "dicomstd.iods.performed_imaging_agent_administration_sr",
    "PhotoacousticImage": "dicomstd.iods.photoacoustic_image",
    "PlanarMPRVolumetricPresentationState": "dicomstd.iods.planar_mpr_volumetric_presentation_state",
    "PlannedImagingAgentAdministrationSR": "dicomstd.iods.planned_imaging_agent_administration_sr",
    "PositronEmissionTomographyImage": "dicomstd.iods.positron_emission_tomography_image",
    "ProcedureLog": "dicomstd.iods.procedure_log",
    "ProtocolApproval": "dicomstd.iods.protocol_approval",
    "PseudoColorSoftcopyPresentationState": "dicomstd.iods.pseudo_color_softcopy_presentation_state",
    "RTBeamsDeliveryInstruction": "dicomstd.iods.rt_beams_delivery_instruction",
    "RTBeamsTreatmentRecord": "dicomstd.iods.rt_beams_treatment_record",
    "RTBrachyApplicationSetupDeliveryInstruction": "dicomstd.iods.rt_brachy_application_setup_delivery_instruction",
    "RTBrachyTreatmentRecord": "dicomstd.iods.rt_brachy_treatment_record",
    "RTDose": "dicomstd.iods.rt_dose",
    "RTImage": "dicomstd.iods.rt_image",
    "RTIonBeamsTreatmentRecord": "dicomstd.iods.rt_ion_beams_treatment_record",
    "RTIonPlan": "dicomstd.iods.rt_ion_plan",
    "RTPatientPositionAcquisitionInstruction": "dicomstd.iods.rt_patient_position_acquisition_instruction",
    "RTPhysicianIntent": "dicomstd.iods.rt_physician_intent",
    "RTPlan": "dicomstd.iods.rt_plan",
    "RTRadiationRecordSet": "dicomstd.iods.rt_radiation_record_set",
    "RTRadiationSalvageRecord": "dicomstd.iods.rt_radiation_salvage_record",
    "RTRadiationSet": "dicomstd.iods.rt_radiation_set",
    "RTRadiationSetDeliveryInstruction": "dicomstd.iods.rt_radiation_set_delivery_instruction",
    "RTSegmentAnnotation": "dicomstd.iods.rt_segment_annotation",
    "RTStructureSet": "dicomstd.iods.rt_structure_set",
    "RTTreatmentPreparation": "dicomstd.iods.rt_treatment_preparation",
    "RTTreatmentSummaryRecord": "dicomstd.iods.rt_treatment_summary_record",
    "RadiopharmaceuticalRadiationDoseSR": "dicomstd.iods.radiopharmaceutical_radiation_dose_sr",
    "RawData": "dicomstd.iods.raw_data",
    "RealTimeAudioWaveform": "dicomstd.iods.real_time_audio_waveform",
    "RealTimeVideoEndoscopicImage": "dicomstd.iods.real_time_video_endoscopic_image",
    "RealTimeVideoPhotographicImage": "dicomstd.iods.real_time_video_photographic_image",
    "RealWorldValueMapping": "dicomstd.iods.real_world_value_mapping",
    "RenditionSelectionDocument": "dicomstd.iods.rendition_selection_document",
    "RespiratoryWaveform": "dicomstd.iods.respiratory_waveform",
    "RoboticArmRadiation": "dicomstd.iods.robotic_arm_radiation",
    "RoboticArmRadiationRecord": "dicomstd.iods.robotic_arm_radiation_record",
    "RoutineScalpElectroencephalogram": "dicomstd.iods.routine_scalp_electroencephalogram",
    "SecondaryCaptureImage": "dicomstd.iods.secondary_capture_image",
    "Segmentation": "dicomstd.iods.segmentation",
    "SimplifiedAdultEchoSR": "dicomstd.iods.simplified_adult_echo_sr",
    "SleepElectroencephalogram": "dicomstd.iods.sleep_electroencephalogram",
    "SpatialFiducials": "dicomstd.iods.spatial_fiducials",
    "SpatialRegistration": "dicomstd.iods.spatial_registration",
    "SpectaclePrescriptionReport": "dicomstd.iods.spectacle_prescription_report",
    "StereometricRelationship": "dicomstd.iods.stereometric_relationship",
    "SubjectiveRefractionMeasurements": "dicomstd.iods.subjective_refraction_measurements",
    "SurfaceScanMesh": "dicomstd.iods.surface_scan_mesh",
    "SurfaceScanPointCloud": "dicomstd.iods.surface_scan_point_cloud",
    "SurfaceSegmentation": "dicomstd.iods.surface_segmentation",
    "TomotherapeuticRadiation": "dicomstd.iods.tomotherapeutic_radiation",
    "TomotherapeuticRadiationRecord": "dicomstd.iods.tomotherapeutic_radiation_record",
    "TractographyResults": "dicomstd.iods.tractography_results",
    "TwelveLeadECG": "dicomstd.iods.twelve_lead_ecg",
    "UltrasoundImage": "dicomstd.iods.ultrasound_image",
    "UltrasoundMultiFrameImage": "dicomstd.iods.ultrasound_multi_frame_image",
    "VLEndoscopicImage": "dicomstd.iods.vl_endoscopic_image",
    "VLMicroscopicImage": "dicomstd.iods.vl_microscopic_image",
    "VLPhotographicImage": "dicomstd.iods.vl_photographic_image",
    "VLSlideCoordinatesMicroscopicImage": "dicomstd.iods.vl_slide_coordinates_microscopic_image",
    "VLWholeSlideMicroscopyImage": "dicomstd.iods.vl_whole_slide_microscopy_image",
    "VariableModalityLUTSoftcopyPresentationState": "dicomstd.iods.variable_modality_lut_softcopy_presentation_state",
    "VideoEndoscopicImage": "dicomstd.iods.video_endoscopic_image",
    "VideoMicroscopicImage": "dicomstd.iods.video_microscopic_image",
    "VideoPhotographicImage": "dicomstd.iods.video_photographic_image",
    "VisualAcuityMeasurements": "dicomstd.iods.visual_acuity_measurements",
    "VolumeRenderingVolumetricPresentationState": "dicomstd.iods.volume_rendering_volumetric_presentation_state",
    "WideFieldOphthalmicPhotography3DCoordinatesImage": "dicomstd.iods.wide_field_ophthalmic_photography_3d_coordinates_image",
    "WideFieldOphthalmicPhotographyStereographicProjectionImage": "dicomstd.iods.wide_field_ophthalmic_photography_stereographic_projection_image",
    "XADefinedProcedureProtocol": "dicomstd.iods.xa_defined_procedure_protocol",
    "XAPerformedProcedureProtocol": "dicomstd.iods.xa_performed_procedure_protocol",
    "XAXRFGrayscaleSoftcopyPresentationState": "dicomstd.iods.xa_xrf_grayscale_softcopy_presentation_state",
    "XRay3DAngiographicImage": "dicomstd.iods.x_ray_3d_angiographic_image",
    "XRay3DCraniofacialImage": "dicomstd.iods.x_ray_3d_craniofacial_image",
    "XRayAngiographicImage": "dicomstd.iods.x_ray_angiographic_image",
    "XRayRadiationDoseSR": "dicomstd.iods.x_ray_radiation_dose_sr",
    "XRayRadiofluoroscopicImage": "dicomstd.iods.x_ray_radiofluoroscopic_image",
}

__all__ = [
    "AcquisitionContextSR",
    "AdvancedBlendingPresentationState",
    "AmbulatoryECG",
    "ArterialPulseWaveform",
    "AutorefractionMeasurements",
    "BasicCardiacElectrophysiologyWaveform",
    "BasicDirectory",
    "BasicStructuredDisplay",
    "BasicTextSR",
    "BasicVoiceAudioWaveform",
    "BlendingSoftcopyPresentationState",
    "BodyPositionWaveform",
    "BreastProjectionXRayImage",
    "BreastTomosynthesisImage",
    "CArmPhotonElectronRadiation",
    "CArmPhotonElectronRadiationRecord",
    "CTDefinedProcedureProtocol",
    "CTImage",
    "CTPerformedProcedureProtocol",
    "ChestCADSR",
    "ColonCADSR",
    "ColorPalette",
    "ColorSoftcopyPresentationState",
    "Comprehensive3DSR",
    "ComprehensiveSR",
    "ComputedRadiographyImage",
    "ConfocalMicroscopyImage",
    "ConfocalMicroscopyTiledPyramidalImage",
    "ContentAssessmentResults",
    "CornealTopographyMap",
    "DeformableSpatialRegistration",
    "DermoscopicPhotographyImage",
    "DigitalIntraOralXRayImage",
    "DigitalMammographyXRayImage",
    "DigitalXRayImage",
    "Electromyogram",
    "Electrooculogram",
    "EncapsulatedCDA",
    "EncapsulatedMTL",
    "EncapsulatedOBJ",
    "EncapsulatedPDF",
    "EncapsulatedSTL",
    "EnhancedCTImage",
    "EnhancedContinuousRTImage",
    "EnhancedMRColorImage",
    "EnhancedMRImage",
    "EnhancedPETImage",
    "EnhancedRTImage",
    "EnhancedSR",
    "EnhancedUSVolume",
    "EnhancedXAImage",
    "EnhancedXRFImage",
    "EnhancedXRayRadiationDoseSR",
    "ExtensibleSR",
    "General32BitECG",
    "GeneralAudioWaveform",
    "GeneralECG",
    "GenericImplantTemplate",
    "GrayscaleSoftcopyPresentationState",
    "HangingProtocol",
    "HemodynamicWaveform",
    "ImplantAssemblyTemplate",
    "ImplantTemplateGroup",
    "ImplantationPlanSRDocument",
    "IntraocularLensCalculations",
    "IntravascularOpticalCoherenceTomographyImage",
    "Inventory",
    "KeratometryMeasurements",
    "KeyObjectSelectionDocument",
    "LegacyConvertedEnhancedCTImage",
    "LegacyConvertedEnhancedMRImage",
    "LegacyConvertedEnhancedPETImage",
    "LensometryMeasurements",
    "MRImage",
    "MRSpectroscopy",
    "MacularGridThicknessAndVolumeReport",
    "MammographyCADSR",
    "MicroscopyBulkSimpleAnnotations",
    "MultiChannelRespiratoryWaveform",
    "MultiFrameGrayscaleByteSecondaryCaptureImage",
    "MultiFrameGrayscaleWordSecondaryCaptureImage",
    "MultiFrameSingleBitSecondaryCaptureImage",
    "MultiFrameTrueColorSecondaryCaptureImage",
    "NuclearMedicineImage",
    "OphthalmicAxialMeasurements",
    "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysis",
    "OphthalmicOpticalCoherenceTomographyEnFaceImage",
    "OphthalmicPhotography16BitImage",
    "OphthalmicPhotography8BitImage",
    "OphthalmicThicknessMap",
    "OphthalmicTomographyImage",
    "OphthalmicVisualFieldStaticPerimetryMeasurements",
    "ParametricMap",
    "PatientRadiationDoseSR",
    "PerformedImagingAgentAdministrationSR",
    "PhotoacousticImage",
    "PlanarMPRVolumetricPresentationState",
    "PlannedImagingAgentAdministrationSR",
    "PositronEmissionTomographyImage",
    "ProcedureLog",
    "ProtocolApproval",
    "PseudoColorSoftcopyPresentationState",
    "RTBeamsDeliveryInstruction",
    "RTBeamsTreatmentRecord",
    "RTBrachyApplicationSetupDeliveryInstruction",
    "RTBrachyTreatmentRecord",
    "RTDose",
    "RTImage",
    "RTIonBeamsTreatmentRecord",
    "RTIonPlan",
    "RTPatientPositionAcquisitionInstruction",
    "RTPhysicianIntent",
    "RTPlan",
    "RTRadiationRecordSet",
    "RTRadiationSalvageRecord",
    "RTRadiationSet",
    "RTRadiationSetDeliveryInstruction",
    "RTSegmentAnnotation",
    "RTStructureSet",
    "RTTreatmentPreparation",
    "RTTreatmentSummaryRecord",
    "RadiopharmaceuticalRadiationDoseSR",
    "RawData",
    "RealTimeAudioWaveform",
    "RealTimeVideoEndoscopicImage",
    "RealTimeVideoPhotographicImage",
    "RealWorldValueMapping",
    "RenditionSelectionDocument",
    "RespiratoryWaveform",
    "RoboticArmRadiation",
    "RoboticArmRadiationRecord",
    "RoutineScalpElectroencephalogram",
    "SecondaryCaptureImage",
    "Segmentation",
    "SimplifiedAdultEchoSR",
    "SleepElectroencephalogram",
    "SpatialFiducials",
    "SpatialRegistration",
    "SpectaclePrescriptionReport",
    "StereometricRelationship",
    "SubjectiveRefractionMeasurements",
    "SurfaceScanMesh",
    "SurfaceScanPointCloud",
    "SurfaceSegmentation",
    "TomotherapeuticRadiation",
    "TomotherapeuticRadiationRecord",
    "TractographyResults",
    "TwelveLeadECG",
    "UltrasoundImage",
    "UltrasoundMultiFrameImage",
    "VLEndoscopicImage",
    "VLMicroscopicImage",
    "VLPhotographicImage",
    "VLSlideCoordinatesMicroscopicImage",
    "VLWholeSlideMicroscopyImage",
    "VariableModalityLUTSoftcopyPresentationState",
    "VideoEndoscopicImage",
    "VideoMicroscopicImage",
    "VideoPhotographicImage",
    "VisualAcuityMeasurements",
    "VolumeRenderingVolumetricPresentationState",
    "WideFieldOphthalmicPhotography3DCoordinatesImage",
    "WideFieldOphthalmicPhotographyStereographicProjectionImage",
    "XADefinedProcedureProtocol",
    "XAPerformedProcedureProtocol",
    "XAXRFGrayscaleSoftcopyPresentationState",
    "XRay3DAngiographicImage",
    "XRay3DCraniofacialImage",
    "XRayAngiographicImage",
    "XRayRadiationDoseSR",
    "XRayRadiofluoroscopicImage",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)

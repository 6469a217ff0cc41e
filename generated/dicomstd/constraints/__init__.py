"""Constraint tables of PS3.3 as data. Generated; do not edit."""

from typing import Final

EDITION: Final = "2024b"
SCHEMA_VERSION: Final = 4

# IOD: its class
IODS: Final[dict[str, str]] = {
    "acquisition_context_sr": "AcquisitionContextSR",
    "advanced_blending_presentation_state": "AdvancedBlendingPresentationState",
    "ambulatory_ecg": "AmbulatoryECG",
    "arterial_pulse_waveform": "ArterialPulseWaveform",
    "autorefraction_measurements": "AutorefractionMeasurements",
    "basic_annotation_box": "BasicAnnotationBox",
    "basic_cardiac_electrophysiology_waveform": "BasicCardiacElectrophysiologyWaveform",
    "basic_directory": "BasicDirectory",
    "basic_film_box": "BasicFilmBox",
    "basic_film_session": "BasicFilmSession",
    "basic_image_box": "BasicImageBox",
    "basic_structured_display": "BasicStructuredDisplay",
    "basic_text_sr": "BasicTextSR",
    "basic_voice_audio_waveform": "BasicVoiceAudioWaveform",
    "blending_softcopy_presentation_state": "BlendingSoftcopyPresentationState",
    "body_position_waveform": "BodyPositionWaveform",
    "breast_projection_x_ray_image": "BreastProjectionXRayImage",
    "breast_tomosynthesis_image": "BreastTomosynthesisImage",
    "c_arm_photon_electron_radiation": "CArmPhotonElectronRadiation",
    "c_arm_photon_electron_radiation_record": "CArmPhotonElectronRadiationRecord",
    "chest_cad_sr": "ChestCADSR",
    "colon_cad_sr": "ColonCADSR",
    "color_palette": "ColorPalette",
    "color_softcopy_presentation_state": "ColorSoftcopyPresentationState",
    "comprehensive_3d_sr": "Comprehensive3DSR",
    "comprehensive_sr": "ComprehensiveSR",
    "computed_radiography_image": "ComputedRadiographyImage",
    "confocal_microscopy_image": "ConfocalMicroscopyImage",
    "confocal_microscopy_tiled_pyramidal_image": "ConfocalMicroscopyTiledPyramidalImage",
    "content_assessment_results": "ContentAssessmentResults",
    "corneal_topography_map": "CornealTopographyMap",
    "ct_defined_procedure_protocol": "CTDefinedProcedureProtocol",
    "ct_image": "CTImage",
    "ct_performed_procedure_protocol": "CTPerformedProcedureProtocol",
    "deformable_spatial_registration": "DeformableSpatialRegistration",
    "dermoscopic_photography_image": "DermoscopicPhotographyImage",
    "digital_intra_oral_x_ray_image": "DigitalIntraOralXRayImage",
    "digital_mammography_x_ray_image": "DigitalMammographyXRayImage",
    "digital_x_ray_image": "DigitalXRayImage",
    "display_system": "DisplaySystem",
    "electromyogram": "Electromyogram",
    "electrooculogram": "Electrooculogram",
    "encapsulated_cda": "EncapsulatedCDA",
    "encapsulated_mtl": "EncapsulatedMTL",
    "encapsulated_obj": "EncapsulatedOBJ",
    "encapsulated_pdf": "EncapsulatedPDF",
    "encapsulated_stl": "EncapsulatedSTL",
    "enhanced_continuous_rt_image": "EnhancedContinuousRTImage",
    "enhanced_ct_image": "EnhancedCTImage",
    "enhanced_mr_color_image": "EnhancedMRColorImage",
    "enhanced_mr_image": "EnhancedMRImage",
    "enhanced_pet_image": "EnhancedPETImage",
    "enhanced_rt_image": "EnhancedRTImage",
    "enhanced_sr": "EnhancedSR",
    "enhanced_us_volume": "EnhancedUSVolume",
    "enhanced_x_ray_radiation_dose_sr": "EnhancedXRayRadiationDoseSR",
    "enhanced_xa_image": "EnhancedXAImage",
    "enhanced_xrf_image": "EnhancedXRFImage",
    "extensible_sr": "ExtensibleSR",
    "general_32_bit_ecg": "General32BitECG",
    "general_audio_waveform": "GeneralAudioWaveform",
    "general_ecg": "GeneralECG",
    "generic_implant_template": "GenericImplantTemplate",
    "grayscale_softcopy_presentation_state": "GrayscaleSoftcopyPresentationState",
    "hanging_protocol": "HangingProtocol",
    "hemodynamic_waveform": "HemodynamicWaveform",
    "implant_assembly_template": "ImplantAssemblyTemplate",
    "implant_template_group": "ImplantTemplateGroup",
    "implantation_plan_sr_document": "ImplantationPlanSRDocument",
    "instance_availability_notification": "InstanceAvailabilityNotification",
    "intraocular_lens_calculations": "IntraocularLensCalculations",
    "intravascular_optical_coherence_tomography_image": "IntravascularOpticalCoherenceTomographyImage",
    "inventory": "Inventory",
    "inventory_creation": "InventoryCreation",
    "keratometry_measurements": "KeratometryMeasurements",
    "key_object_selection_document": "KeyObjectSelectionDocument",
    "legacy_converted_enhanced_ct_image": "LegacyConvertedEnhancedCTImage",
    "legacy_converted_enhanced_mr_image": "LegacyConvertedEnhancedMRImage",
    "legacy_converted_enhanced_pet_image": "LegacyConvertedEnhancedPETImage",
    "lensometry_measurements": "LensometryMeasurements",
    "macular_grid_thickness_and_volume_report": "MacularGridThicknessAndVolumeReport",
    "mammography_cad_sr": "MammographyCADSR",
    "media_creation_management": "MediaCreationManagement",
    "microscopy_bulk_simple_annotations": "MicroscopyBulkSimpleAnnotations",
    "modality_performed_procedure_step": "ModalityPerformedProcedureStep",
    "mr_image": "MRImage",
    "mr_spectroscopy": "MRSpectroscopy",
    "multi_channel_respiratory_waveform": "MultiChannelRespiratoryWaveform",
    "multi_frame_grayscale_byte_secondary_capture_image": "MultiFrameGrayscaleByteSecondaryCaptureImage",
    "multi_frame_grayscale_word_secondary_capture_image": "MultiFrameGrayscaleWordSecondaryCaptureImage",
    "multi_frame_single_bit_secondary_capture_image": "MultiFrameSingleBitSecondaryCaptureImage",
    "multi_frame_true_color_secondary_capture_image": "MultiFrameTrueColorSecondaryCaptureImage",
    "nuclear_medicine_image": "NuclearMedicineImage",
    "ophthalmic_axial_measurements": "OphthalmicAxialMeasurements",
    "ophthalmic_optical_coherence_tomography_b_scan_volume_analysis": "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysis",
    "ophthalmic_optical_coherence_tomography_en_face_image": "OphthalmicOpticalCoherenceTomographyEnFaceImage",
    "ophthalmic_photography_16_bit_image": "OphthalmicPhotography16BitImage",
    "ophthalmic_photography_8_bit_image": "OphthalmicPhotography8BitImage",
    "ophthalmic_thickness_map": "OphthalmicThicknessMap",
    "ophthalmic_tomography_image": "OphthalmicTomographyImage",
    "ophthalmic_visual_field_static_perimetry_measurements": "OphthalmicVisualFieldStaticPerimetryMeasurements",
    "parametric_map": "ParametricMap",
    "patient_radiation_dose_sr": "PatientRadiationDoseSR",
    "performed_imaging_agent_administration_sr": "PerformedImagingAgentAdministrationSR",
    "photoacoustic_image": "PhotoacousticImage",
    "planar_mpr_volumetric_presentation_state": "PlanarMPRVolumetricPresentationState",
    "planned_imaging_agent_administration_sr": "PlannedImagingAgentAdministrationSR",
    "positron_emission_tomography_image": "PositronEmissionTomographyImage",
    "presentation_lut": "PresentationLUT",
    "print_job": "PrintJob",
    "printer": "Printer",
    "printer_configuration": "PrinterConfiguration",
    "procedure_log": "ProcedureLog",
    "protocol_approval": "ProtocolApproval",
    "pseudo_color_softcopy_presentation_state": "PseudoColorSoftcopyPresentationState",
    "radiopharmaceutical_radiation_dose_sr": "RadiopharmaceuticalRadiationDoseSR",
    "raw_data": "RawData",
    "real_time_audio_waveform": "RealTimeAudioWaveform",
    "real_time_video_endoscopic_image": "RealTimeVideoEndoscopicImage",
    "real_time_video_photographic_image": "RealTimeVideoPhotographicImage",
    "real_world_value_mapping": "RealWorldValueMapping",
    "rendition_selection_document": "RenditionSelectionDocument",
    "respiratory_waveform": "RespiratoryWaveform",
    "robotic_arm_radiation": "RoboticArmRadiation",
    "robotic_arm_radiation_record": "RoboticArmRadiationRecord",
    "routine_scalp_electroencephalogram": "RoutineScalpElectroencephalogram",
    "rt_beams_delivery_instruction": "RTBeamsDeliveryInstruction",
    "rt_beams_treatment_record": "RTBeamsTreatmentRecord",
    "rt_brachy_application_setup_delivery_instruction": "RTBrachyApplicationSetupDeliveryInstruction",
    "rt_brachy_treatment_record": "RTBrachyTreatmentRecord",
    "rt_conventional_machine_verification": "RTConventionalMachineVerification",
    "rt_dose": "RTDose",
    "rt_image": "RTImage",
    "rt_ion_beams_treatment_record": "RTIonBeamsTreatmentRecord",
    "rt_ion_machine_verification": "RTIonMachineVerification",
    "rt_ion_plan": "RTIonPlan",
    "rt_patient_position_acquisition_instruction": "RTPatientPositionAcquisitionInstruction",
    "rt_physician_intent": "RTPhysicianIntent",
    "rt_plan": "RTPlan",
    "rt_radiation_record_set": "RTRadiationRecordSet",
    "rt_radiation_salvage_record": "RTRadiationSalvageRecord",
    "rt_radiation_set": "RTRadiationSet",
    "rt_radiation_set_delivery_instruction": "RTRadiationSetDeliveryInstruction",
    "rt_segment_annotation": "RTSegmentAnnotation",
    "rt_structure_set": "RTStructureSet",
    "rt_treatment_preparation": "RTTreatmentPreparation",
    "rt_treatment_summary_record": "RTTreatmentSummaryRecord",
    "secondary_capture_image": "SecondaryCaptureImage",
    "segmentation": "Segmentation",
    "simplified_adult_echo_sr": "SimplifiedAdultEchoSR",
    "sleep_electroencephalogram": "SleepElectroencephalogram",
    "spatial_fiducials": "SpatialFiducials",
    "spatial_registration": "SpatialRegistration",
    "spectacle_prescription_report": "SpectaclePrescriptionReport",
    "stereometric_relationship": "StereometricRelationship",
    "storage_commitment": "StorageCommitment",
    "subjective_refraction_measurements": "SubjectiveRefractionMeasurements",
    "surface_scan_mesh": "SurfaceScanMesh",
    "surface_scan_point_cloud": "SurfaceScanPointCloud",
    "surface_segmentation": "SurfaceSegmentation",
    "tomotherapeutic_radiation": "TomotherapeuticRadiation",
    "tomotherapeutic_radiation_record": "TomotherapeuticRadiationRecord",
    "tractography_results": "TractographyResults",
    "twelve_lead_ecg": "TwelveLeadECG",
    "ultrasound_image": "UltrasoundImage",
    "ultrasound_multi_frame_image": "UltrasoundMultiFrameImage",
    "unified_procedure_step": "UnifiedProcedureStep",
    "variable_modality_lut_softcopy_presentation_state": "VariableModalityLUTSoftcopyPresentationState",
    "video_endoscopic_image": "VideoEndoscopicImage",
    "video_microscopic_image": "VideoMicroscopicImage",
    "video_photographic_image": "VideoPhotographicImage",
    "visual_acuity_measurements": "VisualAcuityMeasurements",
    "vl_endoscopic_image": "VLEndoscopicImage",
    "vl_microscopic_image": "VLMicroscopicImage",
    "vl_photographic_image": "VLPhotographicImage",
    "vl_slide_coordinates_microscopic_image": "VLSlideCoordinatesMicroscopicImage",
    "vl_whole_slide_microscopy_image": "VLWholeSlideMicroscopyImage",
    "volume_rendering_volumetric_presentation_state": "VolumeRenderingVolumetricPresentationState",
    "wide_field_ophthalmic_photography_3d_coordinates_image": "WideFieldOphthalmicPhotography3DCoordinatesImage",
    "wide_field_ophthalmic_photography_stereographic_projection_image": "WideFieldOphthalmicPhotographyStereographicProjectionImage",
    "x_ray_3d_angiographic_image": "XRay3DAngiographicImage",
    "x_ray_3d_craniofacial_image": "XRay3DCraniofacialImage",
    "x_ray_angiographic_image": "XRayAngiographicImage",
    "x_ray_radiation_dose_sr": "XRayRadiationDoseSR",
    "x_ray_radiofluoroscopic_image": "XRayRadiofluoroscopicImage",
    "xa_defined_procedure_protocol": "XADefinedProcedureProtocol",
    "xa_performed_procedure_protocol": "XAPerformedProcedureProtocol",
    "xa_xrf_grayscale_softcopy_presentation_state": "XAXRFGrayscaleSoftcopyPresentationState",
}

# SOP Class UID: its IOD
SOP_CLASSES: Final[dict[str, str]] = {
    "1.2.840.10008.1.3.10": "basic_directory",  # Media Storage Directory Storage
    "1.2.840.10008.5.1.4.1.1.1": "computed_radiography_image",  # Computed Radiography Image Storage
    "1.2.840.10008.5.1.4.1.1.1.1": "digital_x_ray_image",  # Digital X-Ray Image Storage - For Presentation
    "1.2.840.10008.5.1.4.1.1.1.1.1": "digital_x_ray_image",  # Digital X-Ray Image Storage - For Processing
    "1.2.840.10008.5.1.4.1.1.1.2": "digital_mammography_x_ray_image",  # Digital Mammography X-Ray Image Storage - For Presentation
    "1.2.840.10008.5.1.4.1.1.1.2.1": "digital_mammography_x_ray_image",  # Digital Mammography X-Ray Image Storage - For Processing
    "1.2.840.10008.5.1.4.1.1.1.3": "digital_intra_oral_x_ray_image",  # Digital Intra-Oral X-Ray Image Storage - For Presentation
    "1.2.840.10008.5.1.4.1.1.1.3.1": "digital_intra_oral_x_ray_image",  # Digital Intra-Oral X-Ray Image Storage - For Processing
    "1.2.840.10008.5.1.4.1.1.2": "ct_image",  # CT Image Storage
    "1.2.840.10008.5.1.4.1.1.2.1": "enhanced_ct_image",  # Enhanced CT Image Storage
    "1.2.840.10008.5.1.4.1.1.2.2": "legacy_converted_enhanced_ct_image",  # Legacy Converted Enhanced CT Image Storage
    "1.2.840.10008.5.1.4.1.1.3.1": "ultrasound_multi_frame_image",  # Ultrasound Multi-frame Image Storage
    "1.2.840.10008.5.1.4.1.1.4": "mr_image",  # MR Image Storage
    "1.2.840.10008.5.1.4.1.1.4.1": "enhanced_mr_image",  # Enhanced MR Image Storage
    "1.2.840.10008.5.1.4.1.1.4.2": "mr_spectroscopy",  # MR Spectroscopy Storage
    "1.2.840.10008.5.1.4.1.1.4.3": "enhanced_mr_color_image",  # Enhanced MR Color Image Storage
    "1.2.840.10008.5.1.4.1.1.4.4": "legacy_converted_enhanced_mr_image",  # Legacy Converted Enhanced MR Image Storage
    "1.2.840.10008.5.1.4.1.1.6.1": "ultrasound_image",  # Ultrasound Image Storage
    "1.2.840.10008.5.1.4.1.1.6.2": "enhanced_us_volume",  # Enhanced US Volume Storage
    "1.2.840.10008.5.1.4.1.1.6.3": "photoacoustic_image",  # Photoacoustic Image Storage
    "1.2.840.10008.5.1.4.1.1.7": "secondary_capture_image",  # Secondary Capture Image Storage
    "1.2.840.10008.5.1.4.1.1.7.1": "multi_frame_single_bit_secondary_capture_image",  # Multi-frame Single Bit Secondary Capture Image Storage
    "1.2.840.10008.5.1.4.1.1.7.2": "multi_frame_grayscale_byte_secondary_capture_image",  # Multi-frame Grayscale Byte Secondary Capture Image Storage
    "1.2.840.10008.5.1.4.1.1.7.3": "multi_frame_grayscale_word_secondary_capture_image",  # Multi-frame Grayscale Word Secondary Capture Image Storage
    "1.2.840.10008.5.1.4.1.1.7.4": "multi_frame_true_color_secondary_capture_image",  # Multi-frame True Color Secondary Capture Image Storage
    "1.2.840.10008.5.1.4.1.1.9.1.1": "twelve_lead_ecg",  # 12-lead ECG Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.1.2": "general_ecg",  # General ECG Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.1.3": "ambulatory_ecg",  # Ambulatory ECG Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.1.4": "general_32_bit_ecg",  # General 32-bit ECG Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.2.1": "hemodynamic_waveform",  # Hemodynamic Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.3.1": "basic_cardiac_electrophysiology_waveform",  # Cardiac Electrophysiology Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.4.1": "basic_voice_audio_waveform",  # Basic Voice Audio Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.4.2": "general_audio_waveform",  # General Audio Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.5.1": "arterial_pulse_waveform",  # Arterial Pulse Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.6.1": "respiratory_waveform",  # Respiratory Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.6.2": "multi_channel_respiratory_waveform",  # Multi-channel Respiratory Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.7.1": "routine_scalp_electroencephalogram",  # Routine Scalp Electroencephalogram Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.7.2": "electromyogram",  # Electromyogram Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.7.3": "electrooculogram",  # Electrooculogram Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.7.4": "sleep_electroencephalogram",  # Sleep Electroencephalogram Waveform Storage
    "1.2.840.10008.5.1.4.1.1.9.8.1": "body_position_waveform",  # Body Position Waveform Storage
    "1.2.840.10008.5.1.4.1.1.11.1": "grayscale_softcopy_presentation_state",  # Grayscale Softcopy Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.2": "color_softcopy_presentation_state",  # Color Softcopy Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.3": "pseudo_color_softcopy_presentation_state",  # Pseudo-Color Softcopy Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.4": "blending_softcopy_presentation_state",  # Blending Softcopy Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.5": "xa_xrf_grayscale_softcopy_presentation_state",  # XA/XRF Grayscale Softcopy Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.6": "planar_mpr_volumetric_presentation_state",  # Grayscale Planar MPR Volumetric Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.7": "planar_mpr_volumetric_presentation_state",  # Compositing Planar MPR Volumetric Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.8": "advanced_blending_presentation_state",  # Advanced Blending Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.9": "volume_rendering_volumetric_presentation_state",  # Volume Rendering Volumetric Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.10": "volume_rendering_volumetric_presentation_state",  # Segmented Volume Rendering Volumetric Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.11": "volume_rendering_volumetric_presentation_state",  # Multiple Volume Rendering Volumetric Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.11.12": "variable_modality_lut_softcopy_presentation_state",  # Variable Modality LUT Softcopy Presentation State Storage
    "1.2.840.10008.5.1.4.1.1.12.1": "x_ray_angiographic_image",  # X-Ray Angiographic Image Storage
    "1.2.840.10008.5.1.4.1.1.12.1.1": "enhanced_xa_image",  # Enhanced XA Image Storage
    "1.2.840.10008.5.1.4.1.1.12.2": "x_ray_radiofluoroscopic_image",  # X-Ray Radiofluoroscopic Image Storage
    "1.2.840.10008.5.1.4.1.1.12.2.1": "enhanced_xrf_image",  # Enhanced XRF Image Storage
    "1.2.840.10008.5.1.4.1.1.13.1.1": "x_ray_3d_angiographic_image",  # X-Ray 3D Angiographic Image Storage
    "1.2.840.10008.5.1.4.1.1.13.1.2": "x_ray_3d_craniofacial_image",  # X-Ray 3D Craniofacial Image Storage
    "1.2.840.10008.5.1.4.1.1.13.1.3": "breast_tomosynthesis_image",  # Breast Tomosynthesis Image Storage
    "1.2.840.10008.5.1.4.1.1.13.1.4": "breast_projection_x_ray_image",  # Breast Projection X-Ray Image Storage - For Presentation
    "1.2.840.10008.5.1.4.1.1.13.1.5": "breast_projection_x_ray_image",  # Breast Projection X-Ray Image Storage - For Processing
    "1.2.840.10008.5.1.4.1.1.14.1": "intravascular_optical_coherence_tomography_image",  # Intravascular Optical Coherence Tomography Image Storage - For Presentation
    "1.2.840.10008.5.1.4.1.1.14.2": "intravascular_optical_coherence_tomography_image",  # Intravascular Optical Coherence Tomography Image Storage - For Processing
    "1.2.840.10008.5.1.4.1.1.20": "nuclear_medicine_image",  # Nuclear Medicine Image Storage
    "1.2.840.10008.5.1.4.1.1.30": "parametric_map",  # Parametric Map Storage
    "1.2.840.10008.5.1.4.1.1.66": "raw_data",  # Raw Data Storage
    "1.2.840.10008.5.1.4.1.1.66.1": "spatial_registration",  # Spatial Registration Storage
    "1.2.840.10008.5.1.4.1.1.66.2": "spatial_fiducials",  # Spatial Fiducials Storage
    "1.2.840.10008.5.1.4.1.1.66.3": "deformable_spatial_registration",  # Deformable Spatial Registration Storage
    "1.2.840.10008.5.1.4.1.1.66.4": "segmentation",  # Segmentation Storage
    "1.2.840.10008.5.1.4.1.1.66.5": "surface_segmentation",  # Surface Segmentation Storage
    "1.2.840.10008.5.1.4.1.1.66.6": "tractography_results",  # Tractography Results Storage
    "1.2.840.10008.5.1.4.1.1.67": "real_world_value_mapping",  # Real World Value Mapping Storage
    "1.2.840.10008.5.1.4.1.1.68.1": "surface_scan_mesh",  # Surface Scan Mesh Storage
    "1.2.840.10008.5.1.4.1.1.68.2": "surface_scan_point_cloud",  # Surface Scan Point Cloud Storage
    "1.2.840.10008.5.1.4.1.1.77.1.1": "vl_endoscopic_image",  # VL Endoscopic Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.1.1": "video_endoscopic_image",  # Video Endoscopic Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.2": "vl_microscopic_image",  # VL Microscopic Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.2.1": "video_microscopic_image",  # Video Microscopic Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.3": "vl_slide_coordinates_microscopic_image",  # VL Slide-Coordinates Microscopic Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.4": "vl_photographic_image",  # VL Photographic Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.4.1": "video_photographic_image",  # Video Photographic Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.1": "ophthalmic_photography_8_bit_image",  # Ophthalmic Photography 8 Bit Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.2": "ophthalmic_photography_16_bit_image",  # Ophthalmic Photography 16 Bit Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.3": "stereometric_relationship",  # Stereometric Relationship Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.4": "ophthalmic_tomography_image",  # Ophthalmic Tomography Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.5": "wide_field_ophthalmic_photography_stereographic_projection_image",  # Wide Field Ophthalmic Photography Stereographic Projection Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.6": "wide_field_ophthalmic_photography_3d_coordinates_image",  # Wide Field Ophthalmic Photography 3D Coordinates Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.7": "ophthalmic_optical_coherence_tomography_en_face_image",  # Ophthalmic Optical Coherence Tomography En Face Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.5.8": "ophthalmic_optical_coherence_tomography_b_scan_volume_analysis",  # Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage
    "1.2.840.10008.5.1.4.1.1.77.1.6": "vl_whole_slide_microscopy_image",  # VL Whole Slide Microscopy Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.7": "dermoscopic_photography_image",  # Dermoscopic Photography Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.8": "confocal_microscopy_image",  # Confocal Microscopy Image Storage
    "1.2.840.10008.5.1.4.1.1.77.1.9": "confocal_microscopy_tiled_pyramidal_image",  # Confocal Microscopy Tiled Pyramidal Image Storage
    "1.2.840.10008.5.1.4.1.1.78.1": "lensometry_measurements",  # Lensometry Measurements Storage
    "1.2.840.10008.5.1.4.1.1.78.2": "autorefraction_measurements",  # Autorefraction Measurements Storage
    "1.2.840.10008.5.1.4.1.1.78.3": "keratometry_measurements",  # Keratometry Measurements Storage
    "1.2.840.10008.5.1.4.1.1.78.4": "subjective_refraction_measurements",  # Subjective Refraction Measurements Storage
    "1.2.840.10008.5.1.4.1.1.78.5": "visual_acuity_measurements",  # Visual Acuity Measurements Storage
    "1.2.840.10008.5.1.4.1.1.78.6": "spectacle_prescription_report",  # Spectacle Prescription Report Storage
    "1.2.840.10008.5.1.4.1.1.78.7": "ophthalmic_axial_measurements",  # Ophthalmic Axial Measurements Storage
    "1.2.840.10008.5.1.4.1.1.78.8": "intraocular_lens_calculations",  # Intraocular Lens Calculations Storage
    "1.2.840.10008.5.1.4.1.1.79.1": "macular_grid_thickness_and_volume_report",  # Macular Grid Thickness and Volume Report
    "1.2.840.10008.5.1.4.1.1.80.1": "ophthalmic_visual_field_static_perimetry_measurements",  # Ophthalmic Visual Field Static Perimetry Measurements Storage
    "1.2.840.10008.5.1.4.1.1.81.1": "ophthalmic_thickness_map",  # Ophthalmic Thickness Map Storage
    "1.2.840.10008.5.1.4.1.1.82.1": "corneal_topography_map",  # Corneal Topography Map Storage
    "1.2.840.10008.5.1.4.1.1.88.11": "basic_text_sr",  # Basic Text SR Storage
    "1.2.840.10008.5.1.4.1.1.88.22": "enhanced_sr",  # Enhanced SR Storage
    "1.2.840.10008.5.1.4.1.1.88.33": "comprehensive_sr",  # Comprehensive SR Storage
    "1.2.840.10008.5.1.4.1.1.88.34": "comprehensive_3d_sr",  # Comprehensive 3D SR Storage
    "1.2.840.10008.5.1.4.1.1.88.35": "extensible_sr",  # Extensible SR Storage
    "1.2.840.10008.5.1.4.1.1.88.40": "procedure_log",  # Procedure Log Storage
    "1.2.840.10008.5.1.4.1.1.88.50": "mammography_cad_sr",  # Mammography CAD SR Storage
    "1.2.840.10008.5.1.4.1.1.88.59": "key_object_selection_document",  # Key Object Selection Document Storage
    "1.2.840.10008.5.1.4.1.1.88.65": "chest_cad_sr",  # Chest CAD SR Storage
    "1.2.840.10008.5.1.4.1.1.88.67": "x_ray_radiation_dose_sr",  # X-Ray Radiation Dose SR Storage
    "1.2.840.10008.5.1.4.1.1.88.68": "radiopharmaceutical_radiation_dose_sr",  # Radiopharmaceutical Radiation Dose SR Storage
    "1.2.840.10008.5.1.4.1.1.88.69": "colon_cad_sr",  # Colon CAD SR Storage
    "1.2.840.10008.5.1.4.1.1.88.70": "implantation_plan_sr_document",  # Implantation Plan SR Storage
    "1.2.840.10008.5.1.4.1.1.88.71": "acquisition_context_sr",  # Acquisition Context SR Storage
    "1.2.840.10008.5.1.4.1.1.88.72": "simplified_adult_echo_sr",  # Simplified Adult Echo SR Storage
    "1.2.840.10008.5.1.4.1.1.88.73": "patient_radiation_dose_sr",  # Patient Radiation Dose SR Storage
    "1.2.840.10008.5.1.4.1.1.88.74": "planned_imaging_agent_administration_sr",  # Planned Imaging Agent Administration SR Storage
    "1.2.840.10008.5.1.4.1.1.88.75": "performed_imaging_agent_administration_sr",  # Performed Imaging Agent Administration SR Storage
    "1.2.840.10008.5.1.4.1.1.88.76": "enhanced_x_ray_radiation_dose_sr",  # Enhanced X-Ray Radiation Dose SR Storage
    "1.2.840.10008.5.1.4.1.1.90.1": "content_assessment_results",  # Content Assessment Results Storage
    "1.2.840.10008.5.1.4.1.1.91.1": "microscopy_bulk_simple_annotations",  # Microscopy Bulk Simple Annotations Storage
    "1.2.840.10008.5.1.4.1.1.104.1": "encapsulated_pdf",  # Encapsulated PDF Storage
    "1.2.840.10008.5.1.4.1.1.104.2": "encapsulated_cda",  # Encapsulated CDA Storage
    "1.2.840.10008.5.1.4.1.1.104.3": "encapsulated_stl",  # Encapsulated STL Storage
    "1.2.840.10008.5.1.4.1.1.104.4": "encapsulated_obj",  # Encapsulated OBJ Storage
    "1.2.840.10008.5.1.4.1.1.104.5": "encapsulated_mtl",  # Encapsulated MTL Storage
    "1.2.840.10008.5.1.4.1.1.128": "positron_emission_tomography_image",  # Positron Emission Tomography Image Storage
    "1.2.840.10008.5.1.4.1.1.128.1": "legacy_converted_enhanced_pet_image",  # Legacy Converted Enhanced PET Image Storage
    "1.2.840.10008.5.1.4.1.1.130": "enhanced_pet_image",  # Enhanced PET Image Storage
    "1.2.840.10008.5.1.4.1.1.131": "basic_structured_display",  # Basic Structured Display Storage
    "1.2.840.10008.5.1.4.1.1.200.1": "ct_defined_procedure_protocol",  # CT Defined Procedure Protocol Storage
    "1.2.840.10008.5.1.4.1.1.200.2": "ct_performed_procedure_protocol",  # CT Performed Procedure Protocol Storage
    "1.2.840.10008.5.1.4.1.1.200.3": "protocol_approval",  # Protocol Approval Storage
    "1.2.840.10008.5.1.4.1.1.200.7": "xa_defined_procedure_protocol",  # XA Defined Procedure Protocol Storage
    "1.2.840.10008.5.1.4.1.1.200.8": "xa_performed_procedure_protocol",  # XA Performed Procedure Protocol Storage
    "1.2.840.10008.5.1.4.1.1.201.1": "inventory",  # Inventory Storage
    "1.2.840.10008.5.1.4.1.1.481.1": "rt_image",  # RT Image Storage
    "1.2.840.10008.5.1.4.1.1.481.2": "rt_dose",  # RT Dose Storage
    "1.2.840.10008.5.1.4.1.1.481.3": "rt_structure_set",  # RT Structure Set Storage
    "1.2.840.10008.5.1.4.1.1.481.4": "rt_beams_treatment_record",  # RT Beams Treatment Record Storage
    "1.2.840.10008.5.1.4.1.1.481.5": "rt_plan",  # RT Plan Storage
    "1.2.840.10008.5.1.4.1.1.481.6": "rt_brachy_treatment_record",  # RT Brachy Treatment Record Storage
    "1.2.840.10008.5.1.4.1.1.481.7": "rt_treatment_summary_record",  # RT Treatment Summary Record Storage
    "1.2.840.10008.5.1.4.1.1.481.8": "rt_ion_plan",  # RT Ion Plan Storage
    "1.2.840.10008.5.1.4.1.1.481.9": "rt_ion_beams_treatment_record",  # RT Ion Beams Treatment Record Storage
    "1.2.840.10008.5.1.4.1.1.481.10": "rt_physician_intent",  # RT Physician Intent Storage
    "1.2.840.10008.5.1.4.1.1.481.11": "rt_segment_annotation",  # RT Segment Annotation Storage
    "1.2.840.10008.5.1.4.1.1.481.12": "rt_radiation_set",  # RT Radiation Set Storage
    "1.2.840.10008.5.1.4.1.1.481.13": "c_arm_photon_electron_radiation",  # C-Arm Photon-Electron Radiation Storage
    "1.2.840.10008.5.1.4.1.1.481.14": "tomotherapeutic_radiation",  # Tomotherapeutic Radiation Storage
    "1.2.840.10008.5.1.4.1.1.481.15": "robotic_arm_radiation",  # Robotic-Arm Radiation Storage
    "1.2.840.10008.5.1.4.1.1.481.16": "rt_radiation_record_set",  # RT Radiation Record Set Storage
    "1.2.840.10008.5.1.4.1.1.481.17": "rt_radiation_salvage_record",  # RT Radiation Salvage Record Storage
    "1.2.840.10008.5.1.4.1.1.481.18": "tomotherapeutic_radiation_record",  # Tomotherapeutic Radiation Record Storage
    "1.2.840.10008.5.1.4.1.1.481.19": "c_arm_photon_electron_radiation_record",  # C-Arm Photon-Electron Radiation Record Storage
    "1.2.840.10008.5.1.4.1.1.481.20": "robotic_arm_radiation_record",  # Robotic Radiation Record Storage
    "1.2.840.10008.5.1.4.1.1.481.21": "rt_radiation_set_delivery_instruction",  # RT Radiation Set Delivery Instruction Storage
    "1.2.840.10008.5.1.4.1.1.481.22": "rt_treatment_preparation",  # RT Treatment Preparation Storage
    "1.2.840.10008.5.1.4.1.1.481.23": "enhanced_rt_image",  # Enhanced RT Image Storage
    "1.2.840.10008.5.1.4.1.1.481.24": "enhanced_continuous_rt_image",  # Enhanced Continuous RT Image Storage
    "1.2.840.10008.5.1.4.1.1.481.25": "rt_patient_position_acquisition_instruction",  # RT Patient Position Acquisition Instruction Storage
    "1.2.840.10008.5.1.4.34.7": "rt_beams_delivery_instruction",  # RT Beams Delivery Instruction Storage
    "1.2.840.10008.5.1.4.34.10": "rt_brachy_application_setup_delivery_instruction",  # RT Brachy Application Setup Delivery Instruction Storage
    "1.2.840.10008.5.1.4.38.1": "hanging_protocol",  # Hanging Protocol Storage
    "1.2.840.10008.5.1.4.39.1": "color_palette",  # Color Palette Storage
    "1.2.840.10008.5.1.4.43.1": "generic_implant_template",  # Generic Implant Template Storage
    "1.2.840.10008.5.1.4.44.1": "implant_assembly_template",  # Implant Assembly Template Storage
    "1.2.840.10008.5.1.4.45.1": "implant_template_group",  # Implant Template Group Storage
    "1.2.840.10008.10.1": "real_time_video_endoscopic_image",  # Video Endoscopic Image Real-Time Communication
    "1.2.840.10008.10.2": "real_time_video_photographic_image",  # Video Photographic Image Real-Time Communication
    "1.2.840.10008.10.3": "real_time_audio_waveform",  # Audio Waveform Real-Time Communication
    "1.2.840.10008.10.4": "rendition_selection_document",  # Rendition Selection Document Real-Time Communication
}

"""The DICOM standard, edition 2024b, as Python. Generated; do not edit.

``iods``: composite IODs and the directory as typed classes. ``normalized``: normalized IODs. ``modules``: modules as
protocols. ``items``: items of sequences. ``cids``: context groups. ``codes``: the codes that DICOM defines.
``dictionary``, ``uids``, ``palettes``: the registries of PS3.6. ``coding_schemes``, ``body_parts``: of PS3.16.
``confidentiality``: the profile of PS3.15. ``constraints``: the tables of PS3.3 as data. ``sop_classes``: the IOD class
of a SOP Class UID (PS3.4).
"""

from typing import Final

from dicodec.typed import ClassMap

EDITION: Final = "2024b"
SCHEMA_VERSION: Final = 4

sop_classes: Final = ClassMap(
    {
        "1.2.840.10008.1.3.10": ("dicomstd.iods.basic_directory", "BasicDirectory"),  # Media Storage Directory Storage
        "1.2.840.10008.1.20.1": ("dicomstd.normalized.storage_commitment", "StorageCommitment"),  # Storage Commitment Push Model
        "1.2.840.10008.3.1.2.3.3": ("dicomstd.normalized.modality_performed_procedure_step", "ModalityPerformedProcedureStep"),  # Modality Performed Procedure Step
        "1.2.840.10008.3.1.2.3.4": ("dicomstd.normalized.modality_performed_procedure_step", "ModalityPerformedProcedureStep"),  # Modality Performed Procedure Step Retrieve
        "1.2.840.10008.3.1.2.3.5": ("dicomstd.normalized.modality_performed_procedure_step", "ModalityPerformedProcedureStep"),  # Modality Performed Procedure Step Notification
        "1.2.840.10008.5.1.1.1": ("dicomstd.normalized.basic_film_session", "BasicFilmSession"),  # Basic Film Session
        "1.2.840.10008.5.1.1.2": ("dicomstd.normalized.basic_film_box", "BasicFilmBox"),  # Basic Film Box
        "1.2.840.10008.5.1.1.4": ("dicomstd.normalized.basic_image_box", "BasicImageBox"),  # Basic Grayscale Image Box
        "1.2.840.10008.5.1.1.4.1": ("dicomstd.normalized.basic_image_box", "BasicImageBox"),  # Basic Color Image Box
        "1.2.840.10008.5.1.1.14": ("dicomstd.normalized.print_job", "PrintJob"),  # Print Job
        "1.2.840.10008.5.1.1.15": ("dicomstd.normalized.basic_annotation_box", "BasicAnnotationBox"),  # Basic Annotation Box
        "1.2.840.10008.5.1.1.16": ("dicomstd.normalized.printer", "Printer"),  # Printer
        "1.2.840.10008.5.1.1.16.376": ("dicomstd.normalized.printer_configuration", "PrinterConfiguration"),  # Printer Configuration Retrieval
        "1.2.840.10008.5.1.1.23": ("dicomstd.normalized.presentation_lut", "PresentationLUT"),  # Presentation LUT
        "1.2.840.10008.5.1.1.33": ("dicomstd.normalized.media_creation_management", "MediaCreationManagement"),  # Media Creation Management SOP Class UID
        "1.2.840.10008.5.1.1.40": ("dicomstd.normalized.display_system", "DisplaySystem"),  # Display System
        "1.2.840.10008.5.1.4.1.1.1": ("dicomstd.iods.computed_radiography_image", "ComputedRadiographyImage"),  # Computed Radiography Image Storage
        "1.2.840.10008.5.1.4.1.1.1.1": ("dicomstd.iods.digital_x_ray_image", "DigitalXRayImage"),  # Digital X-Ray Image Storage - For Presentation
        "1.2.840.10008.5.1.4.1.1.1.1.1": ("dicomstd.iods.digital_x_ray_image", "DigitalXRayImage"),  # Digital X-Ray Image Storage - For Processing
        "1.2.840.10008.5.1.4.1.1.1.2": ("dicomstd.iods.digital_mammography_x_ray_image", "DigitalMammographyXRayImage"),  # Digital Mammography X-Ray Image Storage - For Presentation
        "1.2.840.10008.5.1.4.1.1.1.2.1": ("dicomstd.iods.digital_mammography_x_ray_image", "DigitalMammographyXRayImage"),  # Digital Mammography X-Ray Image Storage - For Processing
        "1.2.840.10008.5.1.4.1.1.1.3": ("dicomstd.iods.digital_intra_oral_x_ray_image", "DigitalIntraOralXRayImage"),  # Digital Intra-Oral X-Ray Image Storage - For Presentation
        "1.2.840.10008.5.1.4.1.1.1.3.1": ("dicomstd.iods.digital_intra_oral_x_ray_image", "DigitalIntraOralXRayImage"),  # Digital Intra-Oral X-Ray Image Storage - For Processing
        "1.2.840.10008.5.1.4.1.1.2": ("dicomstd.iods.ct_image", "CTImage"),  # CT Image Storage
        "1.2.840.10008.5.1.4.1.1.2.1": ("dicomstd.iods.enhanced_ct_image", "EnhancedCTImage"),  # Enhanced CT Image Storage
        "1.2.840.10008.5.1.4.1.1.2.2": ("dicomstd.iods.legacy_converted_enhanced_ct_image", "LegacyConvertedEnhancedCTImage"),  # Legacy Converted Enhanced CT Image Storage
        "1.2.840.10008.5.1.4.1.1.3.1": ("dicomstd.iods.ultrasound_multi_frame_image", "UltrasoundMultiFrameImage"),  # Ultrasound Multi-frame Image Storage
        "1.2.840.10008.5.1.4.1.1.4": ("dicomstd.iods.mr_image", "MRImage"),  # MR Image Storage
        "1.2.840.10008.5.1.4.1.1.4.1": ("dicomstd.iods.enhanced_mr_image", "EnhancedMRImage"),  # Enhanced MR Image Storage
        "1.2.840.10008.5.1.4.1.1.4.2": ("dicomstd.iods.mr_spectroscopy", "MRSpectroscopy"),  # MR Spectroscopy Storage
        "1.2.840.10008.5.1.4.1.1.4.3": ("dicomstd.iods.enhanced_mr_color_image", "EnhancedMRColorImage"),  # Enhanced MR Color Image Storage
        "1.2.840.10008.5.1.4.1.1.4.4": ("dicomstd.iods.legacy_converted_enhanced_mr_image", "LegacyConvertedEnhancedMRImage"),  # Legacy Converted Enhanced MR Image Storage
        "1.2.840.10008.5.1.4.1.1.6.1": ("dicomstd.iods.ultrasound_image", "UltrasoundImage"),  # Ultrasound Image Storage
        "1.2.840.10008.5.1.4.1.1.6.2": ("dicomstd.iods.enhanced_us_volume", "EnhancedUSVolume"),  # Enhanced US Volume Storage
        "1.2.840.10008.5.1.4.1.1.6.3": ("dicomstd.iods.photoacoustic_image", "PhotoacousticImage"),  # Photoacoustic Image Storage
        "1.2.840.10008.5.1.4.1.1.7": ("dicomstd.iods.secondary_capture_image", "SecondaryCaptureImage"),  # Secondary Capture Image Storage
        "1.2.840.10008.5.1.4.1.1.7.1": ("dicomstd.iods.multi_frame_single_bit_secondary_capture_image", "MultiFrameSingleBitSecondaryCaptureImage"),  # Multi-frame Single Bit Secondary Capture Image Storage
        "1.2.840.10008.5.1.4.1.1.7.2": ("dicomstd.iods.multi_frame_grayscale_byte_secondary_capture_image", "MultiFrameGrayscaleByteSecondaryCaptureImage"),  # Multi-frame Grayscale Byte Secondary Capture Image Storage
        "1.2.840.10008.5.1.4.1.1.7.3": ("dicomstd.iods.multi_frame_grayscale_word_secondary_capture_image", "MultiFrameGrayscaleWordSecondaryCaptureImage"),  # Multi-frame Grayscale Word Secondary Capture Image Storage
        "1.2.840.10008.5.1.4.1.1.7.4": ("dicomstd.iods.multi_frame_true_color_secondary_capture_image", "MultiFrameTrueColorSecondaryCaptureImage"),  # Multi-frame True Color Secondary Capture Image Storage
        "1.2.840.10008.5.1.4.1.1.9.1.1": ("dicomstd.iods.twelve_lead_ecg", "TwelveLeadECG"),  # 12-lead ECG Waveform Storage
        "1.2.840.10008.5.1.4.1.1.9.1.2": ("dicomstd.iods.general_ecg", "GeneralECG"),  # General ECG Waveform Storage
        "1.2.840.10008.5.1.4.1.1.9.1.3": ("dicomstd.iods.ambulatory_ecg", "AmbulatoryECG"),  # Ambulatory ECG Waveform Storage
        "1.2.840.10008.5.1.4.1.1.9.1.4": ("dicomstd.iods.general_32_bit_ecg", "General32BitECG"),  # General 32-bit ECG Waveform Storage
        "1.2.840.10008.5.1.4.1.1.9.2.1": ("dicomstd.iods.hemodynamic_waveform", "HemodynamicWaveform"),  # Hemodynamic Waveform Storage
        "1.2.840.10008.5.1.4.1.1.9.3.1": ("dicomstd.iods.basic_cardiac_electrophysiology_waveform", "BasicCardiacElectrophysiologyWaveform"),  # Cardiac Electrophysiology Waveform Storage
        "1.2.840.10008.5.1.4.1.1.9.4.1": ("dicomstd.iods.basic_voice_audio_waveform", "BasicVoiceAudioWaveform"),  # Basic Voice Audio Waveform Storage
        "1.2.840.10008.5.1.4.1.1.9.4.2": ("dicomstd.iods.general_audio_waveform", "GeneralAudioWaveform"),  # General Audio Waveform Storage
        "1.2.840.10008.5.1.4.1.1.9.5.1": ("dicomstd.iods.arterial_pulse_waveform", "ArterialPulseWaveform"),  # Arterial Pulse Waveform Storage
        "1.2.840.10008.5.1.4.1.1.9.6.1": ("dicomstd.iods.respiratory_waveform", "RespiratoryWaveform"),  # Respiratory Waveform Storage
        "1.2.840.10008.5.1.4.1.1.9.6.2": ("dicomstd.iods.multi_channel_respiratory_waveform", "MultiChannelRespiratoryWaveform"),  # Multi-channel Respiratory Waveform Storage
        "1.2.840.10008.5.1.4.1.1.9.7.1": ("dicomstd.iods.routine_scalp_electroencephalogram", "RoutineScalpElectroencephalogram"),  # Routine Scalp Electroencephalogram Waveform Storage
        "1.2.840.10008.5.1.4.1.1.9.7.2": ("dicomstd.iods.electromyogram", "Electromyogram"),  # Electromyogram Waveform Storage
        "1.2.840.10008.5.1.4.1.1.9.7.3": ("dicomstd.iods.electrooculogram", "Electrooculogram"),  # Electrooculogram Waveform Storage
        "1.2.840.10008.5.1.4.1.1.9.7.4": ("dicomstd.iods.sleep_electroencephalogram", "SleepElectroencephalogram"),  # Sleep Electroencephalogram Waveform Storage
        "1.2.840.10008.5.1.4.1.1.9.8.1": ("dicomstd.iods.body_position_waveform", "BodyPositionWaveform"),  # Body Position Waveform Storage
        "1.2.840.10008.5.1.4.1.1.11.1": ("dicomstd.iods.grayscale_softcopy_presentation_state", "GrayscaleSoftcopyPresentationState"),  # Grayscale Softcopy Presentation State Storage
        "1.2.840.10008.5.1.4.1.1.11.2": ("dicomstd.iods.color_softcopy_presentation_state", "ColorSoftcopyPresentationState"),  # Color Softcopy Presentation State Storage
        "1.2.840.10008.5.1.4.1.1.11.3": ("dicomstd.iods.pseudo_color_softcopy_presentation_state", "PseudoColorSoftcopyPresentationState"),  # Pseudo-Color Softcopy Presentation State Storage
        "1.2.840.10008.5.1.4.1.1.11.4": ("dicomstd.iods.blending_softcopy_presentation_state", "BlendingSoftcopyPresentationState"),  # Blending Softcopy Presentation State Storage
        "1.2.840.10008.5.1.4.1.1.11.5": ("dicomstd.iods.xa_xrf_grayscale_softcopy_presentation_state", "XAXRFGrayscaleSoftcopyPresentationState"),  # XA/XRF Grayscale Softcopy Presentation State Storage
        "1.2.840.10008.5.1.4.1.1.11.6": ("dicomstd.iods.planar_mpr_volumetric_presentation_state", "PlanarMPRVolumetricPresentationState"),  # Grayscale Planar MPR Volumetric Presentation State Storage
        "1.2.840.10008.5.1.4.1.1.11.7": ("dicomstd.iods.planar_mpr_volumetric_presentation_state", "PlanarMPRVolumetricPresentationState"),  # Compositing Planar MPR Volumetric Presentation State Storage
        "1.2.840.10008.5.1.4.1.1.11.8": ("dicomstd.iods.advanced_blending_presentation_state", "AdvancedBlendingPresentationState"),  # Advanced Blending Presentation State Storage
        "1.2.840.10008.5.1.4.1.1.11.9": ("dicomstd.iods.volume_rendering_volumetric_presentation_state", "VolumeRenderingVolumetricPresentationState"),  # Volume Rendering Volumetric Presentation State Storage
        "1.2.840.10008.5.1.4.1.1.11.10": ("dicomstd.iods.volume_rendering_volumetric_presentation_state", "VolumeRenderingVolumetricPresentationState"),  # Segmented Volume Rendering Volumetric Presentation State Storage
        "1.2.840.10008.5.1.4.1.1.11.11": ("dicomstd.iods.volume_rendering_volumetric_presentation_state", "VolumeRenderingVolumetricPresentationState"),  # Multiple Volume Rendering Volumetric Presentation State Storage
        "1.2.840.10008.5.1.4.1.1.11.12": ("dicomstd.iods.variable_modality_lut_softcopy_presentation_state", "VariableModalityLUTSoftcopyPresentationState"),  # Variable Modality LUT Softcopy Presentation State Storage
        "1.2.840.10008.5.1.4.1.1.12.1": ("dicomstd.iods.x_ray_angiographic_image", "XRayAngiographicImage"),  # X-Ray Angiographic Image Storage
        "1.2.840.10008.5.1.4.1.1.12.1.1": ("dicomstd.iods.enhanced_xa_image", "EnhancedXAImage"),  # Enhanced XA Image Storage
        "1.2.840.10008.5.1.4.1.1.12.2": ("dicomstd.iods.x_ray_radiofluoroscopic_image", "XRayRadiofluoroscopicImage"),  # X-Ray Radiofluoroscopic Image Storage
        "1.2.840.10008.5.1.4.1.1.12.2.1": ("dicomstd.iods.enhanced_xrf_image", "EnhancedXRFImage"),  # Enhanced XRF Image Storage
        "1.2.840.10008.5.1.4.1.1.13.1.1": ("dicomstd.iods.x_ray_3d_angiographic_image", "XRay3DAngiographicImage"),  # X-Ray 3D Angiographic Image Storage
        "1.2.840.10008.5.1.4.1.1.13.1.2": ("dicomstd.iods.x_ray_3d_craniofacial_image", "XRay3DCraniofacialImage"),  # X-Ray 3D Craniofacial Image Storage
        "1.2.840.10008.5.1.4.1.1.13.1.3": ("dicomstd.iods.breast_tomosynthesis_image", "BreastTomosynthesisImage"),  # Breast Tomosynthesis Image Storage
        "1.2.840.10008.5.1.4.1.1.13.1.4": ("dicomstd.iods.breast_projection_x_ray_image", "BreastProjectionXRayImage"),  # Breast Projection X-Ray Image Storage - For Presentation
        "1.2.840.10008.5.1.4.1.1.13.1.5": ("dicomstd.iods.breast_projection_x_ray_image", "BreastProjectionXRayImage"),  # Breast Projection X-Ray Image Storage - For Processing
        "1.2.840.10008.5.1.4.1.1.14.1": ("dicomstd.iods.intravascular_optical_coherence_tomography_image", "IntravascularOpticalCoherenceTomographyImage"),  # Intravascular Optical Coherence Tomography Image Storage - For Presentation
        "1.2.840.10008.5.1.4.1.1.14.2": ("dicomstd.iods.intravascular_optical_coherence_tomography_image", "IntravascularOpticalCoherenceTomographyImage"),  # Intravascular Optical Coherence Tomography Image Storage - For Processing
        "1.2.840.10008.5.1.4.1.1.20": ("dicomstd.iods.nuclear_medicine_image", "NuclearMedicineImage"),  # Nuclear Medicine Image Storage
        "1.2.840.10008.5.1.4.1.1.30": ("dicomstd.iods.parametric_map", "ParametricMap"),  # Parametric Map Storage
        "1.2.840.10008.5.1.4.1.1.66": ("dicomstd.iods.raw_data", "RawData"),  # Raw Data Storage
        "1.2.840.10008.5.1.4.1.1.66.1": ("dicomstd.iods.spatial_registration", "SpatialRegistration"),  # Spatial Registration Storage
        "1.2.840.10008.5.1.4.1.1.66.2": ("dicomstd.iods.spatial_fiducials", "SpatialFiducials"),  # Spatial Fiducials Storage
        "1.2.840.10008.5.1.4.1.1.66.3": ("dicomstd.iods.deformable_spatial_registration", "DeformableSpatialRegistration"),  # Deformable Spatial Registration Storage
        "1.2.840.10008.5.1.4.1.1.66.4": ("dicomstd.iods.segmentation", "Segmentation"),  # Segmentation Storage
        "1.2.840.10008.5.1.4.1.1.66.5": ("dicomstd.iods.surface_segmentation", "SurfaceSegmentation"),  # Surface Segmentation Storage
        "1.2.840.10008.5.1.4.1.1.66.6": ("dicomstd.iods.tractography_results", "TractographyResults"),  # Tractography Results Storage
        "1.2.840.10008.5.1.4.1.1.67": ("dicomstd.iods.real_world_value_mapping", "RealWorldValueMapping"),  # Real World Value Mapping Storage
        "1.2.840.10008.5.1.4.1.1.68.1": ("dicomstd.iods.surface_scan_mesh", "SurfaceScanMesh"),  # Surface Scan Mesh Storage
        "1.2.840.10008.5.1.4.1.1.68.2": ("dicomstd.iods.surface_scan_point_cloud", "SurfaceScanPointCloud"),  # Surface Scan Point Cloud Storage
        "1.2.840.10008.5.1.4.1.1.77.1.1": ("dicomstd.iods.vl_endoscopic_image", "VLEndoscopicImage"),  # VL Endoscopic Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.1.1": ("dicomstd.iods.video_endoscopic_image", "VideoEndoscopicImage"),  # Video Endoscopic Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.2": ("dicomstd.iods.vl_microscopic_image", "VLMicroscopicImage"),  # VL Microscopic Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.2.1": ("dicomstd.iods.video_microscopic_image", "VideoMicroscopicImage"),  # Video Microscopic Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.3": ("dicomstd.iods.vl_slide_coordinates_microscopic_image", "VLSlideCoordinatesMicroscopicImage"),  # VL Slide-Coordinates Microscopic Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.4": ("dicomstd.iods.vl_photographic_image", "VLPhotographicImage"),  # VL Photographic Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.4.1": ("dicomstd.iods.video_photographic_image", "VideoPhotographicImage"),  # Video Photographic Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.5.1": ("dicomstd.iods.ophthalmic_photography_8_bit_image", "OphthalmicPhotography8BitImage"),  # Ophthalmic Photography 8 Bit Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.5.2": ("dicomstd.iods.ophthalmic_photography_16_bit_image", "OphthalmicPhotography16BitImage"),  # Ophthalmic Photography 16 Bit Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.5.3": ("dicomstd.iods.stereometric_relationship", "StereometricRelationship"),  # Stereometric Relationship Storage
        "1.2.840.10008.5.1.4.1.1.77.1.5.4": ("dicomstd.iods.ophthalmic_tomography_image", "OphthalmicTomographyImage"),  # Ophthalmic Tomography Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.5.5": ("dicomstd.iods.wide_field_ophthalmic_photography_stereographic_projection_image", "WideFieldOphthalmicPhotographyStereographicProjectionImage"),  # Wide Field Ophthalmic Photography Stereographic Projection Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.5.6": ("dicomstd.iods.wide_field_ophthalmic_photography_3d_coordinates_image", "WideFieldOphthalmicPhotography3DCoordinatesImage"),  # Wide Field Ophthalmic Photography 3D Coordinates Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.5.7": ("dicomstd.iods.ophthalmic_optical_coherence_tomography_en_face_image", "OphthalmicOpticalCoherenceTomographyEnFaceImage"),  # Ophthalmic Optical Coherence Tomography En Face Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.5.8": ("dicomstd.iods.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis", "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysis"),  # Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage
        "1.2.840.10008.5.1.4.1.1.77.1.6": ("dicomstd.iods.vl_whole_slide_microscopy_image", "VLWholeSlideMicroscopyImage"),  # VL Whole Slide Microscopy Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.7": ("dicomstd.iods.dermoscopic_photography_image", "DermoscopicPhotographyImage"),  # Dermoscopic Photography Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.8": ("dicomstd.iods.confocal_microscopy_image", "ConfocalMicroscopyImage"),  # Confocal Microscopy Image Storage
        "1.2.840.10008.5.1.4.1.1.77.1.9": ("dicomstd.iods.confocal_microscopy_tiled_pyramidal_image", "ConfocalMicroscopyTiledPyramidalImage"),  # Confocal Microscopy Tiled Pyramidal Image Storage
        "1.2.840.10008.5.1.4.1.1.78.1": ("dicomstd.iods.lensometry_measurements", "LensometryMeasurements"),  # Lensometry Measurements Storage
        "1.2.840.10008.5.1.4.1.1.78.2": ("dicomstd.iods.autorefraction_measurements", "AutorefractionMeasurements"),  # Autorefraction Measurements Storage
        "1.2.840.10008.5.1.4.1.1.78.3": ("dicomstd.iods.keratometry_measurements", "KeratometryMeasurements"),  # Keratometry Measurements Storage
        "1.2.840.10008.5.1.4.1.1.78.4": ("dicomstd.iods.subjective_refraction_measurements", "SubjectiveRefractionMeasurements"),  # Subjective Refraction Measurements Storage
        "1.2.840.10008.5.1.4.1.1.78.5": ("dicomstd.iods.visual_acuity_measurements", "VisualAcuityMeasurements"),  # Visual Acuity Measurements Storage
        "1.2.840.10008.5.1.4.1.1.78.6": ("dicomstd.iods.spectacle_prescription_report", "SpectaclePrescriptionReport"),  # Spectacle Prescription Report Storage
        "1.2.840.10008.5.1.4.1.1.78.7": ("dicomstd.iods.ophthalmic_axial_measurements", "OphthalmicAxialMeasurements"),  # Ophthalmic Axial Measurements Storage
        "1.2.840.10008.5.1.4.1.1.78.8": ("dicomstd.iods.intraocular_lens_calculations", "IntraocularLensCalculations"),  # Intraocular Lens Calculations Storage
        "1.2.840.10008.5.1.4.1.1.79.1": ("dicomstd.iods.macular_grid_thickness_and_volume_report", "MacularGridThicknessAndVolumeReport"),  # Macular Grid Thickness and Volume Report
        "1.2.840.10008.5.1.4.1.1.80.1": ("dicomstd.iods.ophthalmic_visual_field_static_perimetry_measurements", "OphthalmicVisualFieldStaticPerimetryMeasurements"),  # Ophthalmic Visual Field Static Perimetry Measurements Storage
        "1.2.840.10008.5.1.4.1.1.81.1": ("dicomstd.iods.ophthalmic_thickness_map", "OphthalmicThicknessMap"),  # Ophthalmic Thickness Map Storage
        "1.2.840.10008.5.1.4.1.1.82.1": ("dicomstd.iods.corneal_topography_map", "CornealTopographyMap"),  # Corneal Topography Map Storage
        "1.2.840.10008.5.1.4.1.1.88.11": ("dicomstd.iods.basic_text_sr", "BasicTextSR"),  # Basic Text SR Storage
        "1.2.840.10008.5.1.4.1.1.88.22": ("dicomstd.iods.enhanced_sr", "EnhancedSR"),  # Enhanced SR Storage
        "1.2.840.10008.5.1.4.1.1.88.33": ("dicomstd.iods.comprehensive_sr", "ComprehensiveSR"),  # Comprehensive SR Storage
        "1.2.840.10008.5.1.4.1.1.88.34": ("dicomstd.iods.comprehensive_3d_sr", "Comprehensive3DSR"),  # Comprehensive 3D SR Storage
        "1.2.840.10008.5.1.4.1.1.88.35": ("dicomstd.iods.extensible_sr", "ExtensibleSR"),  # Extensible SR Storage
        "1.2.840.10008.5.1.4.1.1.88.40": ("dicomstd.iods.procedure_log", "ProcedureLog"),  # Procedure Log Storage
        "1.2.840.10008.5.1.4.1.1.88.50": ("dicomstd.iods.mammography_cad_sr", "MammographyCADSR"),  # Mammography CAD SR Storage
        "1.2.840.10008.5.1.4.1.1.88.59": ("dicomstd.iods.key_object_selection_document", "KeyObjectSelectionDocument"),  # Key Object Selection Document Storage
        "1.2.840.10008.5.1.4.1.1.88.65": ("dicomstd.iods.chest_cad_sr", "ChestCADSR"),  # Chest CAD SR Storage
        "1.2.840.10008.5.1.4.1.1.88.67": ("dicomstd.iods.x_ray_radiation_dose_sr", "XRayRadiationDoseSR"),  # X-Ray Radiation Dose SR Storage
        "1.2.840.10008.5.1.4.1.1.88.68": ("dicomstd.iods.radiopharmaceutical_radiation_dose_sr", "RadiopharmaceuticalRadiationDoseSR"),  # Radiopharmaceutical Radiation Dose SR Storage
        "1.2.840.10008.5.1.4.1.1.88.69": ("dicomstd.iods.colon_cad_sr", "ColonCADSR"),  # Colon CAD SR Storage
        "1.2.840.10008.5.1.4.1.1.88.70": ("dicomstd.iods.implantation_plan_sr_document", "ImplantationPlanSRDocument"),  # Implantation Plan SR Storage
        "1.2.840.10008.5.1.4.1.1.88.71": ("dicomstd.iods.acquisition_context_sr", "AcquisitionContextSR"),  # Acquisition Context SR Storage
        "1.2.840.10008.5.1.4.1.1.88.72": ("dicomstd.iods.simplified_adult_echo_sr", "SimplifiedAdultEchoSR"),  # Simplified Adult Echo SR Storage
        "1.2.840.10008.5.1.4.1.1.88.73": ("dicomstd.iods.patient_radiation_dose_sr", "PatientRadiationDoseSR"),  # Patient Radiation Dose SR Storage
        "1.2.840.10008.5.1.4.1.1.88.74": ("dicomstd.iods.planned_imaging_agent_administration_sr", "PlannedImagingAgentAdministrationSR"),  # Planned Imaging Agent Administration SR Storage
        "1.2.840.10008.5.1.4.1.1.88.75": ("dicomstd.iods.performed_imaging_agent_administration_sr", "PerformedImagingAgentAdministrationSR"),  # Performed Imaging Agent Administration SR Storage
        "1.2.840.10008.5.1.4.1.1.88.76": ("dicomstd.iods.enhanced_x_ray_radiation_dose_sr", "EnhancedXRayRadiationDoseSR"),  # Enhanced X-Ray Radiation Dose SR Storage
        "1.2.840.10008.5.1.4.1.1.90.1": ("dicomstd.iods.content_assessment_results", "ContentAssessmentResults"),  # Content Assessment Results Storage
        "1.2.840.10008.5.1.4.1.1.91.1": ("dicomstd.iods.microscopy_bulk_simple_annotations", "MicroscopyBulkSimpleAnnotations"),  # Microscopy Bulk Simple Annotations Storage
        "1.2.840.10008.5.1.4.1.1.104.1": ("dicomstd.iods.encapsulated_pdf", "EncapsulatedPDF"),  # Encapsulated PDF Storage
        "1.2.840.10008.5.1.4.1.1.104.2": ("dicomstd.iods.encapsulated_cda", "EncapsulatedCDA"),  # Encapsulated CDA Storage
        "1.2.840.10008.5.1.4.1.1.104.3": ("dicomstd.iods.encapsulated_stl", "EncapsulatedSTL"),  # Encapsulated STL Storage
        "1.2.840.10008.5.1.4.1.1.104.4": ("dicomstd.iods.encapsulated_obj", "EncapsulatedOBJ"),  # Encapsulated OBJ Storage
        "1.2.840.10008.5.1.4.1.1.104.5": ("dicomstd.iods.encapsulated_mtl", "EncapsulatedMTL"),  # Encapsulated MTL Storage
        "1.2.840.10008.5.1.4.1.1.128": ("dicomstd.iods.positron_emission_tomography_image", "PositronEmissionTomographyImage"),  # Positron Emission Tomography Image Storage
        "1.2.840.10008.5.1.4.1.1.128.1": ("dicomstd.iods.legacy_converted_enhanced_pet_image", "LegacyConvertedEnhancedPETImage"),  # Legacy Converted Enhanced PET Image Storage
        "1.2.840.10008.5.1.4.1.1.130": ("dicomstd.iods.enhanced_pet_image", "EnhancedPETImage"),  # Enhanced PET Image Storage
        "1.2.840.10008.5.1.4.1.1.131": ("dicomstd.iods.basic_structured_display", "BasicStructuredDisplay"),  # Basic Structured Display Storage
        "1.2.840.10008.5.1.4.1.1.200.1": ("dicomstd.iods.ct_defined_procedure_protocol", "CTDefinedProcedureProtocol"),  # CT Defined Procedure Protocol Storage
        "1.2.840.10008.5.1.4.1.1.200.2": ("dicomstd.iods.ct_performed_procedure_protocol", "CTPerformedProcedureProtocol"),  # CT Performed Procedure Protocol Storage
        "1.2.840.10008.5.1.4.1.1.200.3": ("dicomstd.iods.protocol_approval", "ProtocolApproval"),  # Protocol Approval Storage
        "1.2.840.10008.5.1.4.1.1.200.7": ("dicomstd.iods.xa_defined_procedure_protocol", "XADefinedProcedureProtocol"),  # XA Defined Procedure Protocol Storage
        "1.2.840.10008.5.1.4.1.1.200.8": ("dicomstd.iods.xa_performed_procedure_protocol", "XAPerformedProcedureProtocol"),  # XA Performed Procedure Protocol Storage
        "1.2.840.10008.5.1.4.1.1.201.1": ("dicomstd.iods.inventory", "Inventory"),  # Inventory Storage
        "1.2.840.10008.5.1.4.1.1.201.5": ("dicomstd.normalized.inventory_creation", "InventoryCreation"),  # Inventory Creation
        "1.2.840.10008.5.1.4.1.1.481.1": ("dicomstd.iods.rt_image", "RTImage"),  # RT Image Storage
        "1.2.840.10008.5.1.4.1.1.481.2": ("dicomstd.iods.rt_dose", "RTDose"),  # RT Dose Storage
        "1.2.840.10008.5.1.4.1.1.481.3": ("dicomstd.iods.rt_structure_set", "RTStructureSet"),  # RT Structure Set Storage
        "1.2.840.10008.5.1.4.1.1.481.4": ("dicomstd.iods.rt_beams_treatment_record", "RTBeamsTreatmentRecord"),  # RT Beams Treatment Record Storage
        "1.2.840.10008.5.1.4.1.1.481.5": ("dicomstd.iods.rt_plan", "RTPlan"),  # RT Plan Storage
        "1.2.840.10008.5.1.4.1.1.481.6": ("dicomstd.iods.rt_brachy_treatment_record", "RTBrachyTreatmentRecord"),  # RT Brachy Treatment Record Storage
        "1.2.840.10008.5.1.4.1.1.481.7": ("dicomstd.iods.rt_treatment_summary_record", "RTTreatmentSummaryRecord"),  # RT Treatment Summary Record Storage
        "1.2.840.10008.5.1.4.1.1.481.8": ("dicomstd.iods.rt_ion_plan", "RTIonPlan"),  # RT Ion Plan Storage
        "1.2.840.10008.5.1.4.1.1.481.9": ("dicomstd.iods.rt_ion_beams_treatment_record", "RTIonBeamsTreatmentRecord"),  # RT Ion Beams Treatment Record Storage
        "1.2.840.10008.5.1.4.1.1.481.10": ("dicomstd.iods.rt_physician_intent", "RTPhysicianIntent"),  # RT Physician Intent Storage
        "1.2.840.10008.5.1.4.1.1.481.11": ("dicomstd.iods.rt_segment_annotation", "RTSegmentAnnotation"),  # RT Segment Annotation Storage
        "1.2.840.10008.5.1.4.1.1.481.12": ("dicomstd.iods.rt_radiation_set", "RTRadiationSet"),  # RT Radiation Set Storage
        "1.2.840.10008.5.1.4.1.1.481.13": ("dicomstd.iods.c_arm_photon_electron_radiation", "CArmPhotonElectronRadiation"),  # C-Arm Photon-Electron Radiation Storage
        "1.2.840.10008.5.1.4.1.1.481.14": ("dicomstd.iods.tomotherapeutic_radiation", "TomotherapeuticRadiation"),  # Tomotherapeutic Radiation Storage
        "1.2.840.10008.5.1.4.1.1.481.15": ("dicomstd.iods.robotic_arm_radiation", "RoboticArmRadiation"),  # Robotic-Arm Radiation Storage
        "1.2.840.10008.5.1.4.1.1.481.16": ("dicomstd.iods.rt_radiation_record_set", "RTRadiationRecordSet"),  # RT Radiation Record Set Storage
        "1.2.840.10008.5.1.4.1.1.481.17": ("dicomstd.iods.rt_radiation_salvage_record", "RTRadiationSalvageRecord"),  # RT Radiation Salvage Record Storage
        "1.2.840.10008.5.1.4.1.1.481.18": ("dicomstd.iods.tomotherapeutic_radiation_record", "TomotherapeuticRadiationRecord"),  # Tomotherapeutic Radiation Record Storage
        "1.2.840.10008.5.1.4.1.1.481.19": ("dicomstd.iods.c_arm_photon_electron_radiation_record", "CArmPhotonElectronRadiationRecord"),  # C-Arm Photon-Electron Radiation Record Storage
        "1.2.840.10008.5.1.4.1.1.481.20": ("dicomstd.iods.robotic_arm_radiation_record", "RoboticArmRadiationRecord"),  # Robotic Radiation Record Storage
        "1.2.840.10008.5.1.4.1.1.481.21": ("dicomstd.iods.rt_radiation_set_delivery_instruction", "RTRadiationSetDeliveryInstruction"),  # RT Radiation Set Delivery Instruction Storage
        "1.2.840.10008.5.1.4.1.1.481.22": ("dicomstd.iods.rt_treatment_preparation", "RTTreatmentPreparation"),  # RT Treatment Preparation Storage
        "1.2.840.10008.5.1.4.1.1.481.23": ("dicomstd.iods.enhanced_rt_image", "EnhancedRTImage"),  # Enhanced RT Image Storage
        "1.2.840.10008.5.1.4.1.1.481.24": ("dicomstd.iods.enhanced_continuous_rt_image", "EnhancedContinuousRTImage"),  # Enhanced Continuous RT Image Storage
        "1.2.840.10008.5.1.4.1.1.481.25": ("dicomstd.iods.rt_patient_position_acquisition_instruction", "RTPatientPositionAcquisitionInstruction"),  # RT Patient Position Acquisition Instruction Storage
        "1.2.840.10008.5.1.4.33": ("dicomstd.normalized.instance_availability_notification", "InstanceAvailabilityNotification"),  # Instance Availability Notification
        "1.2.840.10008.5.1.4.34.6.1": ("dicomstd.normalized.unified_procedure_step", "UnifiedProcedureStep"),  # Unified Procedure Step - Push
        "1.2.840.10008.5.1.4.34.6.2": ("dicomstd.normalized.unified_procedure_step", "UnifiedProcedureStep"),  # Unified Procedure Step - Watch
        "1.2.840.10008.5.1.4.34.6.3": ("dicomstd.normalized.unified_procedure_step", "UnifiedProcedureStep"),  # Unified Procedure Step - Pull
        "1.2.840.10008.5.1.4.34.6.4": ("dicomstd.normalized.unified_procedure_step", "UnifiedProcedureStep"),  # Unified Procedure Step - Event
        "1.2.840.10008.5.1.4.34.6.5": ("dicomstd.normalized.unified_procedure_step", "UnifiedProcedureStep"),  # Unified Procedure Step - Query
        "1.2.840.10008.5.1.4.34.7": ("dicomstd.iods.rt_beams_delivery_instruction", "RTBeamsDeliveryInstruction"),  # RT Beams Delivery Instruction Storage
        "1.2.840.10008.5.1.4.34.8": ("dicomstd.normalized.rt_conventional_machine_verification", "RTConventionalMachineVerification"),  # RT Conventional Machine Verification
        "1.2.840.10008.5.1.4.34.9": ("dicomstd.normalized.rt_ion_machine_verification", "RTIonMachineVerification"),  # RT Ion Machine Verification
        "1.2.840.10008.5.1.4.34.10": ("dicomstd.iods.rt_brachy_application_setup_delivery_instruction", "RTBrachyApplicationSetupDeliveryInstruction"),  # RT Brachy Application Setup Delivery Instruction Storage
        "1.2.840.10008.5.1.4.38.1": ("dicomstd.iods.hanging_protocol", "HangingProtocol"),  # Hanging Protocol Storage
        "1.2.840.10008.5.1.4.39.1": ("dicomstd.iods.color_palette", "ColorPalette"),  # Color Palette Storage
        "1.2.840.10008.5.1.4.43.1": ("dicomstd.iods.generic_implant_template", "GenericImplantTemplate"),  # Generic Implant Template Storage
        "1.2.840.10008.5.1.4.44.1": ("dicomstd.iods.implant_assembly_template", "ImplantAssemblyTemplate"),  # Implant Assembly Template Storage
        "1.2.840.10008.5.1.4.45.1": ("dicomstd.iods.implant_template_group", "ImplantTemplateGroup"),  # Implant Template Group Storage
        "1.2.840.10008.10.1": ("dicomstd.iods.real_time_video_endoscopic_image", "RealTimeVideoEndoscopicImage"),  # Video Endoscopic Image Real-Time Communication
        "1.2.840.10008.10.2": ("dicomstd.iods.real_time_video_photographic_image", "RealTimeVideoPhotographicImage"),  # Video Photographic Image Real-Time Communication
        "1.2.840.10008.10.3": ("dicomstd.iods.real_time_audio_waveform", "RealTimeAudioWaveform"),  # Audio Waveform Real-Time Communication
        "1.2.840.10008.10.4": ("dicomstd.iods.rendition_selection_document", "RenditionSelectionDocument"),  # Rendition Selection Document Real-Time Communication
    }
)

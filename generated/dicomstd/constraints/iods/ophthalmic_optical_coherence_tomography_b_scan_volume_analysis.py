"""Ophthalmic Optical Coherence Tomography B-scan Volume Analysis IOD, PS3.3 A.84.3. Generated from table_A.84-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.84-1",
    "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis",
    "A.84.3",
    ("1.2.840.10008.5.1.4.1.1.77.1.5.8",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Ophthalmic Tomography B-scan Volume Analysis Series", "M", "modules.ophthalmic_tomography_b_scan_volume_analysis_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Frame of Reference", "M", "modules.frame_of_reference"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Image", "Image Pixel", "M", "modules.image_pixel"),
        Use("Image", "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image", "M", "modules.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis_image"),
        Use("Image", "Multi-frame Functional Groups", "M", "modules.multi_frame_functional_groups"),
        Use("Image", "Multi-frame Dimension", "M", "modules.multi_frame_dimension"),
        Use("Image", "SOP Common", "M", "modules.sop_common"),
        Use("Image", "Common Instance Reference", "U", "modules.common_instance_reference"),
        Use("Image", "Frame Extraction", "C", "modules.frame_extraction", when="not_checkable(exchange)"),
    ),
    groups=(
        Use("", "Pixel Measures", "M", "macros.pixel_measures"),
        Use("", "Plane Orientation (Patient)", "M", "macros.plane_orientation_patient"),
        Use("", "Plane Position (Patient)", "M", "macros.plane_position_patient"),
        Use("", "Frame Content", "M", "macros.frame_content", shared=False),
        Use("", "Referenced Image", "M", "macros.referenced_image"),
        Use("", "Derivation Image", "M", "macros.derivation_image", shared=False),
        Use("", "Frame Anatomy", "M", "macros.frame_anatomy"),
        Use("", "Frame VOI LUT With LUT", "M", "macros.frame_voi_lut_with_lut"),
        Use("", "Real World Value Mapping", "U", "macros.real_world_value_mapping"),
    ),
)

"""Ophthalmic Optical Coherence Tomography En Face Image IOD, PS3.3 A.83.3. Generated from table_A.83-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.83-1",
    "Ophthalmic Optical Coherence Tomography En Face Image",
    "A.83.3",
    ("1.2.840.10008.5.1.4.1.1.77.1.5.7",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Ophthalmic Tomography En Face Series", "M", "modules.ophthalmic_tomography_en_face_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Frame of Reference", "M", "modules.frame_of_reference"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Acquisition", "General Acquisition", "M", "modules.general_acquisition"),
        Use("Image", "General Image", "M", "modules.general_image"),
        Use("Image", "Image Pixel", "M", "modules.image_pixel"),
        Use("Image", "Palette Color Lookup Table", "C", "modules.palette_color_lookup_table", when="PhotometricInterpretation in {\"PALETTE COLOR\"}"),
        Use("Image", "Ophthalmic Optical Coherence Tomography En Face Image", "M", "modules.ophthalmic_optical_coherence_tomography_en_face_image"),
        Use("Image", "Ocular Region Imaged", "M", "modules.ocular_region_imaged"),
        Use("Image", "Ophthalmic Optical Coherence Tomography En Face Image Quality Rating", "C", "modules.ophthalmic_optical_coherence_tomography_en_face_image_quality_rating", when="not_checkable(real-world)"),
        Use("Image", "ICC Profile", "U", "modules.icc_profile"),
        Use("Image", "SOP Common", "M", "modules.sop_common"),
        Use("Image", "Common Instance Reference", "U", "modules.common_instance_reference"),
    ),
)

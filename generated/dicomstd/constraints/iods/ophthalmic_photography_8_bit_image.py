"""Ophthalmic Photography 8 Bit Image IOD, PS3.3 A.41.3. Generated from table_A.41-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.41-1",
    "Ophthalmic Photography 8 Bit Image",
    "A.41.3",
    ("1.2.840.10008.5.1.4.1.1.77.1.5.1",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Ophthalmic Photography Series", "M", "modules.ophthalmic_photography_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Synchronization", "M", "modules.synchronization"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Acquisition", "General Acquisition", "M", "modules.general_acquisition"),
        Use("Image", "General Image", "M", "modules.general_image"),
        Use("Image", "General Reference", "U", "modules.general_reference"),
        Use("Image", "Image Pixel", "M", "modules.image_pixel"),
        Use("Image", "Enhanced Contrast/Bolus", "C", "modules.enhanced_contrast_bolus", when="not_checkable(real-world)"),
        Use("Image", "Cine", "C", "modules.cine", when="not_checkable(real-world)"),
        Use("Image", "Multi-frame", "M", "modules.multi_frame"),
        Use("Image", "Device", "U", "modules.device"),
        Use("Image", "Acquisition Context", "U", "modules.acquisition_context"),
        Use("Image", "Ophthalmic Photography Image", "M", "modules.ophthalmic_photography_image"),
        Use("Image", "Ocular Region Imaged", "M", "modules.ocular_region_imaged"),
        Use("Image", "Ophthalmic Photography Acquisition Parameters", "M", "modules.ophthalmic_photography_acquisition_parameters"),
        Use("Image", "Ophthalmic Photographic Parameters", "M", "modules.ophthalmic_photographic_parameters"),
        Use("Image", "ICC Profile", "U", "modules.icc_profile"),
        Use("Image", "SOP Common", "M", "modules.sop_common"),
        Use("Image", "Common Instance Reference", "U", "modules.common_instance_reference"),
        Use("Image", "Frame Extraction", "C", "modules.frame_extraction", when="not_checkable(exchange)"),
    ),
)

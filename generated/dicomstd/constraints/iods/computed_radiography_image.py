"""Computed Radiography Image IOD, PS3.3 A.2.3. Generated from table_A.2-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.2-1",
    "Computed Radiography Image",
    "A.2.3",
    ("1.2.840.10008.5.1.4.1.1.1",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "CR Series", "M", "modules.cr_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Acquisition", "General Acquisition", "M", "modules.general_acquisition"),
        Use("Image", "General Image", "M", "modules.general_image"),
        Use("Image", "General Reference", "U", "modules.general_reference"),
        Use("Image", "Image Pixel", "M", "modules.image_pixel"),
        Use("Image", "Contrast/Bolus", "C", "modules.contrast_bolus", when="not_checkable(real-world)"),
        Use("Image", "Display Shutter", "U", "modules.display_shutter"),
        Use("Image", "Device", "U", "modules.device"),
        Use("Image", "Specimen", "U", "modules.specimen"),
        Use("Image", "CR Image", "M", "modules.cr_image"),
        Use("Image", "Overlay Plane", "U", "modules.overlay_plane"),
        Use("Image", "Modality LUT", "U", "modules.modality_lut"),
        Use("Image", "VOI LUT", "U", "modules.voi_lut"),
        Use("Image", "SOP Common", "M", "modules.sop_common"),
        Use("Image", "Common Instance Reference", "U", "modules.common_instance_reference"),
    ),
)

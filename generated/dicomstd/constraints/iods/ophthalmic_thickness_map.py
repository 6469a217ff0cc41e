"""Ophthalmic Thickness Map IOD, PS3.3 A.67.3. Generated from table_A.67.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.67.3-1",
    "Ophthalmic Thickness Map",
    "A.67.3",
    ("1.2.840.10008.5.1.4.1.1.81.1",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Series", "Ophthalmic Thickness Map Series", "M", "modules.ophthalmic_thickness_map_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Acquisition", "General Acquisition", "M", "modules.general_acquisition"),
        Use("Image", "General Image", "M", "modules.general_image"),
        Use("Image", "General Reference", "U", "modules.general_reference"),
        Use("Image", "Image Pixel", "M", "modules.image_pixel"),
        Use("Image", "Supplemental Palette Color Lookup Table", "C", "modules.supplemental_palette_color_lookup_table", when="PixelPresentation in {COLOR}"),
        Use("Image", "Bitmap Display Shutter", "C", "modules.bitmap_display_shutter", when="not_checkable(application)"),
        Use("Image", "Ophthalmic Thickness Map", "M", "modules.ophthalmic_thickness_map"),
        Use("Image", "Ophthalmic Thickness Map Quality Rating", "C", "modules.ophthalmic_thickness_map_quality_rating", when="not_checkable(real-world)"),
        Use("Image", "Ophthalmic Photography Acquisition Parameters", "M", "modules.ophthalmic_photography_acquisition_parameters"),
        Use("Image", "Acquisition Context", "M", "modules.acquisition_context"),
        Use("Image", "SOP Common", "M", "modules.sop_common"),
        Use("Image", "Common Instance Reference", "U", "modules.common_instance_reference"),
    ),
)

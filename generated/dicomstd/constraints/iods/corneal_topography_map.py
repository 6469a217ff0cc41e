"""Corneal Topography Map IOD, PS3.3 A.73.3. Generated from table_A.73.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.73.3-1",
    "Corneal Topography Map",
    "A.73.3",
    ("1.2.840.10008.5.1.4.1.1.82.1",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Series", "Corneal Topography Map Series", "M", "modules.corneal_topography_map_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Frame of Reference", "Frame of Reference", "M", "modules.frame_of_reference"),
        Use("Acquisition", "General Acquisition", "M", "modules.general_acquisition"),
        Use("Image", "General Image", "M", "modules.general_image"),
        Use("Image", "General Reference", "U", "modules.general_reference"),
        Use("Image", "Image Pixel", "M", "modules.image_pixel"),
        Use("Image", "Palette Color Lookup Table", "M", "modules.palette_color_lookup_table"),
        Use("Image", "Corneal Topography Map Image", "M", "modules.corneal_topography_map_image"),
        Use("Image", "Corneal Topography Map Analysis", "M", "modules.corneal_topography_map_analysis"),
        Use("Image", "Ophthalmic Photography Acquisition Parameters", "M", "modules.ophthalmic_photography_acquisition_parameters"),
        Use("Image", "Acquisition Context", "M", "modules.acquisition_context"),
        Use("Image", "ICC Profile", "U", "modules.icc_profile"),
        Use("Image", "SOP Common", "M", "modules.sop_common"),
    ),
)

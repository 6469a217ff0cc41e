"""Ultrasound Image IOD, PS3.3 A.6.4. Generated from table_A.6-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.6-1",
    "Ultrasound Image",
    "A.6.4",
    ("1.2.840.10008.5.1.4.1.1.6.1",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Frame of Reference", "U", "modules.frame_of_reference"),
        Use("Frame of Reference", "Synchronization", "U", "modules.synchronization"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Acquisition", "General Acquisition", "M", "modules.general_acquisition"),
        Use("Image", "General Image", "M", "modules.general_image"),
        Use("Image", "General Reference", "U", "modules.general_reference"),
        Use("Image", "Image Pixel", "M", "modules.image_pixel"),
        Use("Image", "Contrast/Bolus", "C", "modules.contrast_bolus", when="not_checkable(real-world)"),
        Use("Image", "Palette Color Lookup Table", "C", "modules.palette_color_lookup_table", when="PhotometricInterpretation in {\"PALETTE COLOR\"}"),
        Use("Image", "Device", "U", "modules.device"),
        Use("Image", "Specimen", "U", "modules.specimen"),
        Use("Image", "US Region Calibration", "U", "modules.us_region_calibration"),
        Use("Image", "US Image", "M", "modules.us_image"),
        Use("Image", "Overlay Plane", "U", "modules.overlay_plane"),
        Use("Image", "VOI LUT", "U", "modules.voi_lut"),
        Use("Image", "ICC Profile", "U", "modules.icc_profile"),
        Use("Image", "SOP Common", "M", "modules.sop_common"),
        Use("Image", "Common Instance Reference", "U", "modules.common_instance_reference"),
    ),
)

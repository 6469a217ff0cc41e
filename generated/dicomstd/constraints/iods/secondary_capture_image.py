"""Secondary Capture Image IOD, PS3.3 A.8.1.3. Generated from table_A.8-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.8-1",
    "Secondary Capture Image",
    "A.8.1.3",
    ("1.2.840.10008.5.1.4.1.1.7",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Frame of Reference", "C", "modules.frame_of_reference", when="present(ImagePositionPatient) or present(ImageOrientationPatient)", may="always"),
        Use("Frame of Reference", "Synchronization", "U", "modules.synchronization"),
        Use("Equipment", "General Equipment", "U", "modules.general_equipment"),
        Use("Equipment", "SC Equipment", "M", "modules.sc_equipment"),
        Use("Acquisition", "General Acquisition", "M", "modules.general_acquisition"),
        Use("Image", "General Image", "M", "modules.general_image"),
        Use("Image", "General Reference", "U", "modules.general_reference"),
        Use("Image", "Image Plane", "U", "modules.image_plane"),
        Use("Image", "Image Pixel", "M", "modules.image_pixel"),
        Use("Image", "Device", "U", "modules.device"),
        Use("Image", "Specimen", "U", "modules.specimen"),
        Use("Image", "SC Image", "M", "modules.sc_image"),
        Use("Image", "Overlay Plane", "U", "modules.overlay_plane"),
        Use("Image", "Modality LUT", "U", "modules.modality_lut"),
        Use("Image", "VOI LUT", "U", "modules.voi_lut"),
        Use("Image", "ICC Profile", "U", "modules.icc_profile"),
        Use("Image", "SOP Common", "M", "modules.sop_common"),
        Use("Image", "Common Instance Reference", "U", "modules.common_instance_reference"),
    ),
)

"""Video Photographic Image IOD, PS3.3 A.32.7.3. Generated from table_A.32.7-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.32.7-1",
    "Video Photographic Image",
    "A.32.7.3",
    ("1.2.840.10008.5.1.4.1.1.77.1.4.1",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Synchronization", "U", "modules.synchronization"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Acquisition", "General Acquisition", "M", "modules.general_acquisition"),
        Use("Image", "General Image", "M", "modules.general_image"),
        Use("Image", "General Reference", "U", "modules.general_reference"),
        Use("Image", "Cine", "M", "modules.cine"),
        Use("Image", "Multi-frame", "M", "modules.multi_frame"),
        Use("Image", "Image Pixel", "M", "modules.image_pixel"),
        Use("Image", "Acquisition Context", "M", "modules.acquisition_context"),
        Use("Image", "Device", "U", "modules.device"),
        Use("Image", "Specimen", "C", "modules.specimen", when="not_checkable(real-world)"),
        Use("Image", "VL Image", "M", "modules.vl_image"),
        Use("Image", "ICC Profile", "U", "modules.icc_profile"),
        Use("Image", "SOP Common", "M", "modules.sop_common"),
        Use("Image", "Common Instance Reference", "U", "modules.common_instance_reference"),
        Use("Image", "Frame Extraction", "C", "modules.frame_extraction", when="not_checkable(exchange)"),
    ),
    values=(
        Narrowed(0x00080060, enumerated("XC"), "", "A.32.7.4.1"),
    ),
)

"""RT Image IOD, PS3.3 A.17.3. Generated from table_A.17.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.17.3-1",
    "RT Image",
    "A.17.3",
    ("1.2.840.10008.5.1.4.1.1.481.1",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "RT Series", "M", "modules.rt_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Frame of Reference", "U", "modules.frame_of_reference"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Acquisition", "General Acquisition", "M", "modules.general_acquisition"),
        Use("Image", "General Image", "M", "modules.general_image"),
        Use("Image", "General Reference", "U", "modules.general_reference"),
        Use("Image", "Image Pixel", "M", "modules.image_pixel"),
        Use("Image", "Contrast/Bolus", "C", "modules.contrast_bolus", when="not_checkable(real-world)"),
        Use("Image", "Cine", "C", "modules.cine", when="not_checkable(content)"),
        Use("Image", "Multi-frame", "C", "modules.multi_frame", when="not_checkable(content)"),
        Use("Image", "Device", "U", "modules.device"),
        Use("Image", "RT Image", "M", "modules.rt_image"),
        Use("Image", "Modality LUT", "U", "modules.modality_lut"),
        Use("Image", "VOI LUT", "U", "modules.voi_lut"),
        Use("Image", "Approval", "U", "modules.approval"),
        Use("Image", "SOP Common", "M", "modules.sop_common"),
        Use("Image", "Common Instance Reference", "U", "modules.common_instance_reference"),
        Use("Image", "Frame Extraction", "C", "modules.frame_extraction", when="not_checkable(exchange)"),
    ),
)

"""RT Dose IOD, PS3.3 A.18.3. Generated from table_A.18.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.18.3-1",
    "RT Dose",
    "A.18.3",
    ("1.2.840.10008.5.1.4.1.1.481.2",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "RT Series", "M", "modules.rt_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Frame of Reference", "M", "modules.frame_of_reference"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Dose", "General Image", "C", "modules.general_image", when="not_checkable(real-world)"),
        Use("Dose", "Image Plane", "C", "modules.image_plane", when="not_checkable(real-world)"),
        Use("Dose", "Image Pixel", "C", "modules.image_pixel", when="not_checkable(real-world)"),
        Use("Dose", "Multi-frame", "C", "modules.multi_frame", when="not_checkable(real-world) and not_checkable(content)"),
        Use("Dose", "RT Dose", "M", "modules.rt_dose"),
        Use("Dose", "RT DVH", "U", "modules.rt_dvh"),
        Use("Dose", "SOP Common", "M", "modules.sop_common"),
        Use("Dose", "Common Instance Reference", "U", "modules.common_instance_reference"),
        Use("Dose", "Frame Extraction", "C", "modules.frame_extraction", when="not_checkable(exchange)"),
    ),
)

"""Spatial Registration IOD, PS3.3 A.39.1.3. Generated from table_A.39.1-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.39.1-1",
    "Spatial Registration",
    "A.39.1.3",
    ("1.2.840.10008.5.1.4.1.1.66.1",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Series", "Spatial Registration Series", "M", "modules.spatial_registration_series"),
        Use("Frame of Reference", "Frame of Reference", "M", "modules.frame_of_reference"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Spatial Registration", "Spatial Registration", "M", "modules.spatial_registration"),
        Use("Spatial Registration", "Common Instance Reference", "M", "modules.common_instance_reference"),
        Use("Spatial Registration", "General Reference", "U", "modules.general_reference"),
        Use("Spatial Registration", "SOP Common", "M", "modules.sop_common"),
    ),
)

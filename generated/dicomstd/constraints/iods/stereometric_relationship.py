"""Stereometric Relationship IOD, PS3.3 A.43.3. Generated from table_A.43-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.43-1",
    "Stereometric Relationship",
    "A.43.3",
    ("1.2.840.10008.5.1.4.1.1.77.1.5.3",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Series", "Stereometric Series", "M", "modules.stereometric_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Stereometric Relationship", "Stereometric Relationship", "M", "modules.stereometric_relationship"),
        Use("Stereometric Relationship", "Common Instance Reference", "M", "modules.common_instance_reference"),
        Use("Stereometric Relationship", "SOP Common", "M", "modules.sop_common"),
    ),
)

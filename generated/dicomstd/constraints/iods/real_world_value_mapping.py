"""Real World Value Mapping IOD, PS3.3 A.46.3. Generated from table_A.46-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.46-1",
    "Real World Value Mapping",
    "A.46.3",
    ("1.2.840.10008.5.1.4.1.1.67",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Series", "Real World Value Mapping Series", "M", "modules.real_world_value_mapping_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Real World Value Mapping", "Real World Value Mapping", "M", "modules.real_world_value_mapping"),
        Use("Real World Value Mapping", "Common Instance Reference", "M", "modules.common_instance_reference"),
        Use("Real World Value Mapping", "SOP Common", "M", "modules.sop_common"),
    ),
)

"""RT Treatment Summary Record IOD, PS3.3 A.31.3. Generated from table_A.31.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.31.3-1",
    "RT Treatment Summary Record",
    "A.31.3",
    ("1.2.840.10008.5.1.4.1.1.481.7",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "RT Series", "M", "modules.rt_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Treatment Record", "RT General Treatment Record", "M", "modules.rt_general_treatment_record"),
        Use("Treatment Record", "RT Treatment Summary Record", "M", "modules.rt_treatment_summary_record"),
        Use("Treatment Record", "General Reference", "U", "modules.general_reference"),
        Use("Treatment Record", "SOP Common", "M", "modules.sop_common"),
        Use("Treatment Record", "Common Instance Reference", "U", "modules.common_instance_reference"),
    ),
)

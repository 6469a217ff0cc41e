"""RT Radiation Record Set IOD, PS3.3 A.86.1.8.3. Generated from table_A.86.1.8-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.86.1.8-1",
    "RT Radiation Record Set",
    "A.86.1.8.3",
    ("1.2.840.10008.5.1.4.1.1.481.16",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Series", "Enhanced RT Series", "M", "modules.enhanced_rt_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("RT Delivered Radiation", "General Reference", "M", "modules.general_reference"),
        Use("RT Delivered Radiation", "RT Radiation Record Set", "M", "modules.rt_radiation_record_set"),
        Use("RT Delivered Radiation", "RT Dose Contribution Record", "C", "modules.rt_dose_contribution_record", when="not_checkable(real-world)"),
        Use("RT Delivered Radiation", "SOP Common", "M", "modules.sop_common"),
        Use("RT Delivered Radiation", "Common Instance Reference", "M", "modules.common_instance_reference"),
        Use("RT Delivered Radiation", "Radiotherapy Common Instance", "M", "modules.radiotherapy_common_instance"),
    ),
)

"""RT Radiation Set Delivery Instruction IOD, PS3.3 A.86.1.13.3. Generated from table_A.86.1.13-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.86.1.13-1",
    "RT Radiation Set Delivery Instruction",
    "A.86.1.13.3",
    ("1.2.840.10008.5.1.4.1.1.481.21",),
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
        Use("Plan", "General Reference", "M", "modules.general_reference"),
        Use("Plan", "RT Radiation Set Delivery Instruction", "M", "modules.rt_radiation_set_delivery_instruction"),
        Use("Plan", "SOP Common", "M", "modules.sop_common"),
        Use("Plan", "Common Instance Reference", "M", "modules.common_instance_reference"),
        Use("Plan", "Radiotherapy Common Instance", "M", "modules.radiotherapy_common_instance"),
    ),
    values=(
        Narrowed(0x00080060, enumerated("PLAN"), "", "A.86.1.13.4.1"),
    ),
)

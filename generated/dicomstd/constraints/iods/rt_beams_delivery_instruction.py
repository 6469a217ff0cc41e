"""RT Beams Delivery Instruction IOD, PS3.3 A.64.3. Generated from table_A.64.3-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.64.3-1",
    "RT Beams Delivery Instruction",
    "A.64.3",
    ("1.2.840.10008.5.1.4.34.7",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Plan", "RT Beams Delivery Instruction", "M", "modules.rt_beams_delivery_instruction"),
        Use("Plan", "Common Instance Reference", "C", "modules.common_instance_reference", when="not_checkable(real-world)", may="always"),
        Use("Plan", "General Reference", "U", "modules.general_reference"),
        Use("Plan", "SOP Common", "M", "modules.sop_common"),
    ),
    values=(
        Narrowed(0x00080060, enumerated("PLAN"), "", "A.64.4.1"),
    ),
)

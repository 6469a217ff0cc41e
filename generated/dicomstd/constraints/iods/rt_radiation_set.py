"""RT Radiation Set IOD, PS3.3 A.86.1.4.3. Generated from table_A.86.1.4-1; do not edit."""

from dicodec.schema import Bound, Group, Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.86.1.4-1",
    "RT Radiation Set",
    "A.86.1.4.3",
    ("1.2.840.10008.5.1.4.1.1.481.12",),
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
        Use("Frame of Reference", "Frame of Reference", "M", "modules.frame_of_reference"),
        Use("RT Radiation Set", "General Reference", "M", "modules.general_reference"),
        Use("RT Radiation Set", "RT Radiation Set", "M", "modules.rt_radiation_set"),
        Use("RT Radiation Set", "RT Dose Contribution", "C", "modules.rt_dose_contribution", when="not_checkable(real-world)"),
        Use("RT Radiation Set", "SOP Common", "M", "modules.sop_common"),
        Use("RT Radiation Set", "Common Instance Reference", "M", "modules.common_instance_reference"),
        Use("RT Radiation Set", "Radiotherapy Common Instance", "M", "modules.radiotherapy_common_instance"),
    ),
    values=(
        Narrowed(0x00080060, enumerated("RTRAD"), "", "A.86.1.4.4.1"),
    ),
    codes=(
        Bound(("AuthorIdentificationSequence", "OrganizationalRoleCodeSequence"), Group("9555", "D"), "A.86.1.4.4.3"),
    ),
)

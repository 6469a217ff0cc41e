"""Content Assessment Results IOD, PS3.3 A.81.3. Generated from table_A.81.3-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.81.3-1",
    "Content Assessment Results",
    "A.81.3",
    ("1.2.840.10008.5.1.4.1.1.90.1",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Content Assessment Results", "Content Assessment Results", "M", "modules.content_assessment_results"),
        Use("Content Assessment Results", "SOP Common", "M", "modules.sop_common"),
        Use("Content Assessment Results", "Common Instance Reference", "M", "modules.common_instance_reference"),
    ),
    values=(
        Narrowed(0x00080060, enumerated("ASMT"), "", "A.81.4.1"),
    ),
)

"""RT Physician Intent IOD, PS3.3 A.86.1.2.3. Generated from table_A.86.1.2-1; do not edit."""

from dicodec.schema import Bound, Group, Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.86.1.2-1",
    "RT Physician Intent",
    "A.86.1.2.3",
    ("1.2.840.10008.5.1.4.1.1.481.10",),
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
        Use("RT Physician Intent", "General Reference", "M", "modules.general_reference"),
        Use("RT Physician Intent", "RT Physician Intent", "M", "modules.rt_physician_intent"),
        Use("RT Physician Intent", "RT Enhanced Prescription", "U", "modules.rt_enhanced_prescription"),
        Use("RT Physician Intent", "RT Treatment Phase Intent", "C", "modules.rt_treatment_phase_intent", when="RTTreatmentPhaseIntentPresenceFlag in {YES}"),
        Use("RT Physician Intent", "SOP Common", "M", "modules.sop_common"),
        Use("RT Physician Intent", "Common Instance Reference", "M", "modules.common_instance_reference"),
        Use("RT Physician Intent", "Radiotherapy Common Instance", "M", "modules.radiotherapy_common_instance"),
    ),
    values=(
        Narrowed(0x00080060, enumerated("RTINTENT"), "", "A.86.1.2.4.1"),
    ),
    codes=(
        Bound(("AuthorIdentificationSequence", "OrganizationalRoleCodeSequence"), Group("9536", "D"), "A.86.1.2.4.2"),
    ),
)

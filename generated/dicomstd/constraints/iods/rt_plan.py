"""RT Plan IOD, PS3.3 A.20.3. Generated from table_A.20.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.20.3-1",
    "RT Plan",
    "A.20.3",
    ("1.2.840.10008.5.1.4.1.1.481.5",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "RT Series", "M", "modules.rt_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Frame of Reference", "U", "modules.frame_of_reference"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Plan", "RT General Plan", "M", "modules.rt_general_plan"),
        Use("Plan", "RT Prescription", "U", "modules.rt_prescription"),
        Use("Plan", "RT Tolerance Tables", "U", "modules.rt_tolerance_tables"),
        Use("Plan", "RT Patient Setup", "U", "modules.rt_patient_setup"),
        Use("Plan", "RT Fraction Scheme", "U", "modules.rt_fraction_scheme"),
        Use("Plan", "RT Beams", "C", "modules.rt_beams", when="FractionGroupSequence.NumberOfBeams > 0", may="not used(modules.rt_brachy_application_setups)"),
        Use("Plan", "RT Brachy Application Setups", "C", "modules.rt_brachy_application_setups", when="FractionGroupSequence.NumberOfBrachyApplicationSetups > 0", may="not used(modules.rt_beams)"),
        Use("Plan", "Approval", "U", "modules.approval"),
        Use("Plan", "General Reference", "U", "modules.general_reference"),
        Use("Plan", "SOP Common", "M", "modules.sop_common"),
        Use("Plan", "Common Instance Reference", "U", "modules.common_instance_reference"),
    ),
)

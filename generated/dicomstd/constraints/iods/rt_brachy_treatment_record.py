"""RT Brachy Treatment Record IOD, PS3.3 A.30.3. Generated from table_A.30.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.30.3-1",
    "RT Brachy Treatment Record",
    "A.30.3",
    ("1.2.840.10008.5.1.4.1.1.481.6",),
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
        Use("Treatment Record", "RT Patient Setup", "U", "modules.rt_patient_setup"),
        Use("Treatment Record", "RT Treatment Machine Record", "M", "modules.rt_treatment_machine_record"),
        Use("Treatment Record", "Measured Dose Reference Record", "U", "modules.measured_dose_reference_record"),
        Use("Treatment Record", "Calculated Dose Reference Record", "U", "modules.calculated_dose_reference_record"),
        Use("Treatment Record", "RT Brachy Session Record", "M", "modules.rt_brachy_session_record"),
        Use("Treatment Record", "RT Treatment Summary Record", "U", "modules.rt_treatment_summary_record"),
        Use("Treatment Record", "General Reference", "U", "modules.general_reference"),
        Use("Treatment Record", "SOP Common", "M", "modules.sop_common"),
        Use("Treatment Record", "Common Instance Reference", "U", "modules.common_instance_reference"),
    ),
)

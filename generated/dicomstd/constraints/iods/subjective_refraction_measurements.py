"""Subjective Refraction Measurements IOD, PS3.3 A.60.4.3. Generated from table_A.60.4-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.60.4-1",
    "Subjective Refraction Measurements",
    "A.60.4.3",
    ("1.2.840.10008.5.1.4.1.1.78.4",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Subjective Refraction Measurements Series", "M", "modules.subjective_refraction_measurements_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Measurements", "General Ophthalmic Refractive Measurements", "M", "modules.general_ophthalmic_refractive_measurements"),
        Use("Measurements", "Subjective Refraction Measurements", "M", "modules.subjective_refraction_measurements"),
        Use("Measurements", "SOP Common", "M", "modules.sop_common"),
    ),
)

"""Ophthalmic Visual Field Static Perimetry Measurements IOD, PS3.3 A.65.3. Generated from table_A.65.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.65.3-1",
    "Ophthalmic Visual Field Static Perimetry Measurements",
    "A.65.3",
    ("1.2.840.10008.5.1.4.1.1.80.1",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Series", "Visual Field Static Perimetry Measurements Series", "M", "modules.visual_field_static_perimetry_measurements_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Measurements", "Visual Field Static Perimetry Test Parameters", "M", "modules.visual_field_static_perimetry_test_parameters"),
        Use("Measurements", "Visual Field Static Perimetry Test Reliability", "M", "modules.visual_field_static_perimetry_test_reliability"),
        Use("Measurements", "Visual Field Static Perimetry Test Measurements", "M", "modules.visual_field_static_perimetry_test_measurements"),
        Use("Measurements", "Visual Field Static Perimetry Test Results", "M", "modules.visual_field_static_perimetry_test_results"),
        Use("Measurements", "Ophthalmic Patient Clinical Information and Test Lens Parameters", "U", "modules.ophthalmic_patient_clinical_information_and_test_lens_parameters"),
        Use("Measurements", "SOP Common", "M", "modules.sop_common"),
    ),
)

"""Tractography Results IOD, PS3.3 A.78.3. Generated from table_A.78-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.78-1",
    "Tractography Results",
    "A.78.3",
    ("1.2.840.10008.5.1.4.1.1.66.6",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Tractography Results Series", "M", "modules.tractography_results_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Frame of Reference", "M", "modules.frame_of_reference"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Tractography Results", "Tractography Results", "M", "modules.tractography_results"),
        Use("Tractography Results", "Specimen", "U", "modules.specimen"),
        Use("Tractography Results", "Common Instance Reference", "M", "modules.common_instance_reference"),
        Use("Tractography Results", "SOP Common", "M", "modules.sop_common"),
    ),
)

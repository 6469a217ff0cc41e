"""Raw Data IOD, PS3.3 A.37.3. Generated from table_A.37-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.37-1",
    "Raw Data",
    "A.37.3",
    ("1.2.840.10008.5.1.4.1.1.66",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Frame of Reference", "U", "modules.frame_of_reference"),
        Use("Frame of Reference", "Synchronization", "C", "modules.synchronization", when="not_checkable(real-world)"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Raw Data", "Acquisition Context", "M", "modules.acquisition_context"),
        Use("Raw Data", "Specimen", "U", "modules.specimen"),
        Use("Raw Data", "Raw Data", "M", "modules.raw_data"),
        Use("Raw Data", "SOP Common", "M", "modules.sop_common"),
    ),
)

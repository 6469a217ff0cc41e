"""CT Performed Procedure Protocol IOD, PS3.3 A.82.1.3. Generated from table_A.82.1.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.82.1.3-1",
    "CT Performed Procedure Protocol",
    "A.82.1.3",
    ("1.2.840.10008.5.1.4.1.1.200.2",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Series", "Enhanced Series", "M", "modules.enhanced_series"),
        Use("Series", "CT Protocol Series", "M", "modules.ct_protocol_series"),
        Use("Frame of Reference", "Frame of Reference", "M", "modules.frame_of_reference"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Procedure Protocol", "Protocol Context", "M", "modules.protocol_context"),
        Use("Procedure Protocol", "Patient Protocol Context", "U", "modules.patient_protocol_context"),
        Use("Procedure Protocol", "Instructions", "U", "modules.instructions"),
        Use("Procedure Protocol", "Patient Positioning", "U", "modules.patient_positioning"),
        Use("Procedure Protocol", "Performed CT Acquisition", "U", "modules.performed_ct_acquisition"),
        Use("Procedure Protocol", "Performed CT Reconstruction", "U", "modules.performed_ct_reconstruction"),
        Use("Procedure Protocol", "Performed Storage", "U", "modules.performed_storage"),
        Use("Procedure Protocol", "SOP Common", "M", "modules.sop_common"),
    ),
)

"""Basic Structured Display IOD, PS3.3 A.33.5.3. Generated from table_A.33.5.1-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.33.5.1-1",
    "Basic Structured Display",
    "A.33.5.3",
    ("1.2.840.10008.5.1.4.1.1.131",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Series", "Presentation Series", "M", "modules.presentation_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "U", "modules.enhanced_general_equipment"),
        Use("Presentation State", "Structured Display", "M", "modules.structured_display"),
        Use("Presentation State", "Structured Display Image Box", "M", "modules.structured_display_image_box"),
        Use("Presentation State", "Structured Display Annotation", "U", "modules.structured_display_annotation"),
        Use("Presentation State", "Common Instance Reference", "M", "modules.common_instance_reference"),
        Use("Presentation State", "Specimen", "U", "modules.specimen"),
        Use("Presentation State", "SOP Common", "M", "modules.sop_common"),
    ),
)

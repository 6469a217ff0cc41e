"""Advanced Blending Presentation State IOD, PS3.3 A.33.7.3. Generated from table_A.33.7-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.33.7-1",
    "Advanced Blending Presentation State",
    "A.33.7.3",
    ("1.2.840.10008.5.1.4.1.1.11.8",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Presentation Series", "M", "modules.presentation_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Frame of Reference", "M", "modules.frame_of_reference"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Presentation State", "Presentation State Identification", "M", "modules.presentation_state_identification"),
        Use("Presentation State", "Advanced Blending Presentation State", "M", "modules.advanced_blending_presentation_state"),
        Use("Presentation State", "Advanced Blending Presentation State Display", "M", "modules.advanced_blending_presentation_state_display"),
        Use("Presentation State", "Displayed Area", "U", "modules.displayed_area"),
        Use("Presentation State", "Graphic Annotation", "U", "modules.graphic_annotation"),
        Use("Presentation State", "Spatial Transformation", "C", "modules.spatial_transformation", when="not_checkable(application)"),
        Use("Presentation State", "Graphic Layer", "C", "modules.graphic_layer", when="used(modules.graphic_annotation)"),
        Use("Presentation State", "Graphic Group", "U", "modules.graphic_group"),
        Use("Presentation State", "ICC Profile", "M", "modules.icc_profile"),
        Use("Presentation State", "Common Instance Reference", "M", "modules.common_instance_reference"),
        Use("Presentation State", "Specimen", "U", "modules.specimen"),
        Use("Presentation State", "SOP Common", "M", "modules.sop_common"),
    ),
)

"""Blending Softcopy Presentation State IOD, PS3.3 A.33.4.3. Generated from table_A.33.4-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.33.4-1",
    "Blending Softcopy Presentation State",
    "A.33.4.3",
    ("1.2.840.10008.5.1.4.1.1.11.4",),
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
        Use("Presentation State", "Presentation State Identification", "M", "modules.presentation_state_identification"),
        Use("Presentation State", "Presentation State Blending", "M", "modules.presentation_state_blending"),
        Use("Presentation State", "Displayed Area", "M", "modules.displayed_area"),
        Use("Presentation State", "Graphic Annotation", "C", "modules.graphic_annotation", when="not_checkable(application)"),
        Use("Presentation State", "Spatial Transformation", "C", "modules.spatial_transformation", when="not_checkable(application)"),
        Use("Presentation State", "Graphic Layer", "C", "modules.graphic_layer", when="used(modules.graphic_annotation)"),
        Use("Presentation State", "Graphic Group", "U", "modules.graphic_group"),
        Use("Presentation State", "Palette Color Lookup Table", "M", "modules.palette_color_lookup_table"),
        Use("Presentation State", "ICC Profile", "M", "modules.icc_profile"),
        Use("Presentation State", "Specimen", "U", "modules.specimen"),
        Use("Presentation State", "SOP Common", "M", "modules.sop_common"),
    ),
)

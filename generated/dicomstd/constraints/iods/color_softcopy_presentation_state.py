"""Color Softcopy Presentation State IOD, PS3.3 A.33.2.3. Generated from table_A.33.2-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.33.2-1",
    "Color Softcopy Presentation State",
    "A.33.2.3",
    ("1.2.840.10008.5.1.4.1.1.11.2",),
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
        Use("Presentation State", "Presentation State Relationship", "M", "modules.presentation_state_relationship"),
        Use("Presentation State", "Presentation State Shutter", "M", "modules.presentation_state_shutter"),
        Use("Presentation State", "Display Shutter", "C", "modules.display_shutter", when="not_checkable(other-instance) and not used(modules.bitmap_display_shutter)"),
        Use("Presentation State", "Bitmap Display Shutter", "C", "modules.bitmap_display_shutter", when="not_checkable(other-instance) and not used(modules.display_shutter)"),
        Use("Presentation State", "Overlay Plane", "C", "modules.overlay_plane", when="not_checkable(other-instance) or used(modules.bitmap_display_shutter)"),
        Use("Presentation State", "Overlay Activation", "C", "modules.overlay_activation", when="not_checkable(other-instance) or not_checkable(content)"),
        Use("Presentation State", "Displayed Area", "M", "modules.displayed_area"),
        Use("Presentation State", "Graphic Annotation", "C", "modules.graphic_annotation", when="not_checkable(other-instance)"),
        Use("Presentation State", "Spatial Transformation", "C", "modules.spatial_transformation", when="not_checkable(other-instance)"),
        Use("Presentation State", "Graphic Layer", "C", "modules.graphic_layer", when="not_checkable(other-instance)"),
        Use("Presentation State", "Graphic Group", "U", "modules.graphic_group"),
        Use("Presentation State", "ICC Profile", "M", "modules.icc_profile"),
        Use("Presentation State", "Specimen", "U", "modules.specimen"),
        Use("Presentation State", "SOP Common", "M", "modules.sop_common"),
    ),
)

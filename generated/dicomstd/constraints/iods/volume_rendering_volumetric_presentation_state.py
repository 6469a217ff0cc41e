"""Volume Rendering Volumetric Presentation State IOD, PS3.3 A.80.2.3. Generated from table_A.80.2.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.80.2.3-1",
    "Volume Rendering Volumetric Presentation State",
    "A.80.2.3",
    ("1.2.840.10008.5.1.4.1.1.11.9", "1.2.840.10008.5.1.4.1.1.11.10", "1.2.840.10008.5.1.4.1.1.11.11"),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Series", "Presentation Series", "M", "modules.presentation_series"),
        Use("Frame of Reference", "Frame of Reference", "M", "modules.frame_of_reference"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Presentation State", "Volumetric Presentation State Identification", "M", "modules.volumetric_presentation_state_identification"),
        Use("Presentation State", "Volumetric Presentation State Relationship", "M", "modules.volumetric_presentation_state_relationship"),
        Use("Presentation State", "Volume Cropping", "C", "modules.volume_cropping", when="GlobalCrop in {YES} or Crop in {YES}"),
        Use("Presentation State", "Presentation View Description", "M", "modules.presentation_view_description"),
        Use("Presentation State", "Volume Render Geometry", "M", "modules.volume_render_geometry"),
        Use("Presentation State", "Render Shading", "U", "modules.render_shading"),
        Use("Presentation State", "Render Display", "M", "modules.render_display"),
        Use("Presentation State", "Volumetric Graphic Annotation", "U", "modules.volumetric_graphic_annotation"),
        Use("Presentation State", "Graphic Annotation", "U", "modules.graphic_annotation"),
        Use("Presentation State", "Graphic Layer", "C", "modules.graphic_layer", when="present(GraphicAnnotationSequence.GraphicLayer) or present(VolumetricAnnotationSequence.GraphicLayer)"),
        Use("Presentation State", "Graphic Group", "U", "modules.graphic_group"),
        Use("Presentation State", "Presentation Animation", "U", "modules.presentation_animation"),
        Use("Presentation State", "SOP Common", "M", "modules.sop_common"),
        Use("Presentation State", "Common Instance Reference", "M", "modules.common_instance_reference"),
    ),
)

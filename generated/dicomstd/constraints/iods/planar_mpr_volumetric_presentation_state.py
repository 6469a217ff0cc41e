"""Planar MPR Volumetric Presentation State IOD, PS3.3 A.80.1.3. Generated from table_A.80.1-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.80.1-1",
    "Planar MPR Volumetric Presentation State",
    "A.80.1.3",
    ("1.2.840.10008.5.1.4.1.1.11.6", "1.2.840.10008.5.1.4.1.1.11.7"),
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
        Use("Presentation State", "Multi-Planar Reconstruction Geometry", "M", "modules.multi_planar_reconstruction_geometry"),
        Use("Presentation State", "MPR Volumetric Presentation State Display", "M", "modules.mpr_volumetric_presentation_state_display"),
        Use("Presentation State", "Volumetric Graphic Annotation", "U", "modules.volumetric_graphic_annotation"),
        Use("Presentation State", "Graphic Annotation", "U", "modules.graphic_annotation"),
        Use("Presentation State", "Graphic Layer", "C", "modules.graphic_layer", when="present(GraphicAnnotationSequence.GraphicLayer) or present(VolumetricAnnotationSequence.GraphicLayer)"),
        Use("Presentation State", "Graphic Group", "U", "modules.graphic_group"),
        Use("Presentation State", "Presentation Animation", "U", "modules.presentation_animation"),
        Use("Presentation State", "SOP Common", "M", "modules.sop_common"),
        Use("Presentation State", "Common Instance Reference", "M", "modules.common_instance_reference"),
    ),
    values=(
        Narrowed(0x00701302, enumerated("BOUNDING_BOX", "OBLIQUE_PLANES", "INCLUDE_SEG", "EXCLUDE_SEG"), "", "A.80.1.4.4"),
    ),
)

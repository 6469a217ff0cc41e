"""Surface Segmentation IOD, PS3.3 A.57.3. Generated from table_A.57-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.57-1",
    "Surface Segmentation",
    "A.57.3",
    ("1.2.840.10008.5.1.4.1.1.66.5",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Segmentation Series", "M", "modules.segmentation_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Frame of Reference", "M", "modules.frame_of_reference"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Surface", "Surface Segmentation", "M", "modules.surface_segmentation"),
        Use("Surface", "Surface Mesh", "M", "modules.surface_mesh"),
        Use("Surface", "Common Instance Reference", "C", "modules.common_instance_reference", when="not_checkable(other-instance)"),
        Use("Surface", "General Reference", "U", "modules.general_reference"),
        Use("Surface", "SOP Common", "M", "modules.sop_common"),
    ),
)

"""Microscopy Bulk Simple Annotations IOD, PS3.3 A.87.3. Generated from table_A.87-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.87-1",
    "Microscopy Bulk Simple Annotations",
    "A.87.3",
    ("1.2.840.10008.5.1.4.1.1.91.1",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Microscopy Bulk Simple Annotations Series", "M", "modules.microscopy_bulk_simple_annotations_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Frame of Reference", "C", "modules.frame_of_reference", when="AnnotationCoordinateType in {3D}"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Annotation", "Microscopy Bulk Simple Annotations", "M", "modules.microscopy_bulk_simple_annotations"),
        Use("Annotation", "ICC Profile", "U", "modules.icc_profile"),
        Use("Annotation", "Specimen", "U", "modules.specimen"),
        Use("Annotation", "Common Instance Reference", "M", "modules.common_instance_reference"),
        Use("Annotation", "SOP Common", "M", "modules.sop_common"),
    ),
)

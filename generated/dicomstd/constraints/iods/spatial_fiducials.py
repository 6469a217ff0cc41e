"""Spatial Fiducials IOD, PS3.3 A.40.3. Generated from table_A.40-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.40-1",
    "Spatial Fiducials",
    "A.40.3",
    ("1.2.840.10008.5.1.4.1.1.66.2",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Series", "Spatial Fiducials Series", "M", "modules.spatial_fiducials_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Spatial Fiducials", "Spatial Fiducials", "M", "modules.spatial_fiducials"),
        Use("Spatial Fiducials", "Common Instance Reference", "M", "modules.common_instance_reference"),
        Use("Spatial Fiducials", "General Reference", "U", "modules.general_reference"),
        Use("Spatial Fiducials", "SOP Common", "M", "modules.sop_common"),
    ),
)

"""RT Structure Set IOD, PS3.3 A.19.3. Generated from table_A.19.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.19.3-1",
    "RT Structure Set",
    "A.19.3",
    ("1.2.840.10008.5.1.4.1.1.481.3",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "RT Series", "M", "modules.rt_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Frame of Reference", "Frame of Reference", "U", "modules.frame_of_reference"),
        Use("Structure Set", "Structure Set", "M", "modules.structure_set"),
        Use("Structure Set", "ROI Contour", "M", "modules.roi_contour"),
        Use("Structure Set", "RT ROI Observations", "M", "modules.rt_roi_observations"),
        Use("Structure Set", "Approval", "U", "modules.approval"),
        Use("Structure Set", "General Reference", "U", "modules.general_reference"),
        Use("Structure Set", "SOP Common", "M", "modules.sop_common"),
        Use("Structure Set", "Common Instance Reference", "U", "modules.common_instance_reference"),
    ),
)

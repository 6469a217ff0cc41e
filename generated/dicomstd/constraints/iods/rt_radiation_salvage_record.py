"""RT Radiation Salvage Record IOD, PS3.3 A.86.1.9.3. Generated from table_A.86.1.9-1; do not edit."""

from dicodec.schema import Bound, Group, Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.86.1.9-1",
    "RT Radiation Salvage Record",
    "A.86.1.9.3",
    ("1.2.840.10008.5.1.4.1.1.481.17",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Series", "Enhanced RT Series", "M", "modules.enhanced_rt_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Frame of Reference", "Frame of Reference", "U", "modules.frame_of_reference"),
        Use("RT Delivered Radiation", "General Reference", "M", "modules.general_reference"),
        Use("RT Delivered Radiation", "RT Delivery Device Common", "M", "modules.rt_delivery_device_common"),
        Use("RT Delivered Radiation", "RT Radiation Record Common", "M", "modules.rt_radiation_record_common"),
        Use("RT Delivered Radiation", "RT Radiation Salvage Record", "M", "modules.rt_radiation_salvage_record"),
        Use("RT Delivered Radiation", "SOP Common", "M", "modules.sop_common"),
        Use("RT Delivered Radiation", "Common Instance Reference", "M", "modules.common_instance_reference"),
        Use("RT Delivered Radiation", "Radiotherapy Common Instance", "M", "modules.radiotherapy_common_instance"),
    ),
    values=(
        Narrowed(0x00080060, enumerated("RTRAD"), "", "A.86.1.9.4.1"),
        Narrowed(0x300A0639, enumerated("YES"), "", "A.86.1.9.4.3"),
        Narrowed(0x300A0709, enumerated("USER"), "", "A.86.1.9.4.3"),
    ),
    codes=(
        Bound(("AuthorIdentificationSequence", "OrganizationalRoleCodeSequence"), Group("9562", "D"), "A.86.1.9.4.4"),
    ),
)

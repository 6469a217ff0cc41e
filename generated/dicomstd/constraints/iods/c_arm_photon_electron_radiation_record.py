"""C-Arm Photon-Electron Radiation Record IOD, PS3.3 A.86.1.10.3. Generated from table_A.86.1.10.3-1; do not edit."""

from dicodec.schema import Bound, Group, Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.86.1.10.3-1",
    "C-Arm Photon-Electron Radiation Record",
    "A.86.1.10.3",
    ("1.2.840.10008.5.1.4.1.1.481.19",),
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
        Use("Frame of Reference", "Frame of Reference", "M", "modules.frame_of_reference"),
        Use("Frame of Reference", "Synchronization", "C", "modules.synchronization", when="not_checkable(real-world)"),
        Use("RT Delivered Radiation", "General Reference", "M", "modules.general_reference"),
        Use("RT Delivered Radiation", "RT Delivery Device Common", "M", "modules.rt_delivery_device_common"),
        Use("RT Delivered Radiation", "RT Radiation Record Common", "M", "modules.rt_radiation_record_common"),
        Use("RT Delivered Radiation", "C-Arm Photon-Electron Delivery Device", "M", "modules.c_arm_photon_electron_delivery_device"),
        Use("RT Delivered Radiation", "C-Arm Photon-Electron Beam", "M", "modules.c_arm_photon_electron_beam"),
        Use("RT Delivered Radiation", "SOP Common", "M", "modules.sop_common"),
        Use("RT Delivered Radiation", "Common Instance Reference", "M", "modules.common_instance_reference"),
        Use("RT Delivered Radiation", "Radiotherapy Common Instance", "M", "modules.radiotherapy_common_instance"),
    ),
    values=(
        Narrowed(0x00080060, enumerated("RTRAD"), "", "A.86.1.10.4.1"),
        Narrowed(0x300A0639, enumerated("YES"), "", "A.86.1.10.4.3"),
        Narrowed(0x300A0638, enumerated("IDENT_ONLY"), "", "A.86.1.10.4.3"),
    ),
    codes=(
        Bound(("RadiationDosimeterUnitSequence",), Group("9552", "D"), "A.86.1.10.4.2"),
        Bound(("RTTreatmentTechniqueCodeSequence",), Group("9511", "D"), "A.86.1.10.4.3"),
        Bound(("TreatmentMachineSpecialModeCodeSequence",), Group("9543", "D"), "A.86.1.10.4.3"),
        Bound(("AuthorIdentificationSequence", "OrganizationalRoleCodeSequence"), Group("9562", "D"), "A.86.1.10.4.4"),
    ),
)

"""Real-Time Video Endoscopic Image IOD, PS3.3 A.32.9.3. Generated from table_A.32.9-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.32.9-1",
    "Real-Time Video Endoscopic Image",
    "A.32.9.3",
    ("1.2.840.10008.10.1",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Frame of Reference", "Frame of Reference", "C", "modules.frame_of_reference", when="not_checkable(other-instance) or used(macros.camera_position)"),
        Use("Frame of Reference", "Synchronization", "M", "modules.synchronization"),
        Use("Acquisition", "General Acquisition", "M", "modules.general_acquisition"),
        Use("Image", "General Image", "M", "modules.general_image"),
        Use("Image", "General Reference", "U", "modules.general_reference"),
        Use("Image", "Real-Time Bulk Data Flow", "M", "modules.real_time_bulk_data_flow"),
        Use("Image", "Acquisition Context", "M", "modules.acquisition_context"),
        Use("Image", "Device", "U", "modules.device"),
        Use("Image", "Specimen", "C", "modules.specimen", when="not_checkable(real-world)"),
        Use("Image", "VL Image", "M", "modules.vl_image"),
        Use("Image", "ICC Profile", "M", "modules.icc_profile"),
        Use("Image", "SOP Common", "M", "modules.sop_common"),
        Use("Image", "Common Instance Reference", "M", "modules.common_instance_reference"),
        Use("Image", "Real-Time Acquisition", "M", "modules.real_time_acquisition"),
        Use("Image", "Current Frame Functional Groups", "M", "modules.current_frame_functional_groups"),
    ),
    groups=(
        Use("", "Time of Frame", "M", "macros.time_of_frame", shared=False),
        Use("", "Frame Content", "M", "macros.frame_content", shared=False),
        Use("", "Frame Usefulness", "U", "macros.frame_usefulness", shared=False),
        Use("", "Camera Position", "U", "macros.camera_position"),
    ),
    values=(
        Narrowed(0x00080060, enumerated("ES"), "", "A.32.9.4.1"),
    ),
)

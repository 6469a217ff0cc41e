"""Real-Time Audio Waveform IOD, PS3.3 A.34.11.3. Generated from table_A.34.11-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.34.11-1",
    "Real-Time Audio Waveform",
    "A.34.11.3",
    ("1.2.840.10008.10.3",),
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
        Use("Frame of Reference", "Synchronization", "M", "modules.synchronization"),
        Use("Waveform", "Waveform Identification", "M", "modules.waveform_identification"),
        Use("Waveform", "Real-Time Bulk Data Flow", "M", "modules.real_time_bulk_data_flow"),
        Use("Waveform", "Acquisition Context", "M", "modules.acquisition_context"),
        Use("Waveform", "SOP Common", "M", "modules.sop_common"),
        Use("Waveform", "Current Frame Functional Groups", "M", "modules.current_frame_functional_groups"),
    ),
    groups=(
        Use("", "Time of Frame", "M", "macros.time_of_frame", shared=False),
    ),
    values=(
        Narrowed(0x00080060, enumerated("AU"), "", "A.34.11.4.1"),
    ),
)

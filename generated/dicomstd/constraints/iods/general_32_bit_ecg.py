"""General 32-bit ECG IOD, PS3.3 A.34.18.3. Generated from table_A.34.18-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.34.18-1",
    "General 32-bit ECG",
    "A.34.18.3",
    ("1.2.840.10008.5.1.4.1.1.9.1.4",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Synchronization", "U", "modules.synchronization"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Waveform", "Waveform Identification", "M", "modules.waveform_identification"),
        Use("Waveform", "Waveform", "M", "modules.waveform"),
        Use("Waveform", "Acquisition Context", "M", "modules.acquisition_context"),
        Use("Waveform", "Waveform Annotation", "C", "modules.waveform_annotation", when="not_checkable(content)"),
        Use("Waveform", "SOP Common", "M", "modules.sop_common"),
    ),
    values=(
        Narrowed(0x00080060, enumerated("ECG"), "", "A.34.18.4.1"),
    ),
)

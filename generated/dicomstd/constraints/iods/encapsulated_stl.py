"""Encapsulated STL IOD, PS3.3 A.85.1.3. Generated from table_A.85.1-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.85.1-1",
    "Encapsulated STL",
    "A.85.1.3",
    ("1.2.840.10008.5.1.4.1.1.104.3",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "Encapsulated Document Series", "M", "modules.encapsulated_document_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Frame of Reference", "M", "modules.frame_of_reference"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Encapsulated Document", "Encapsulated Document", "M", "modules.encapsulated_document"),
        Use("Encapsulated Document", "Manufacturing 3D Model", "M", "modules.manufacturing_3d_model"),
        Use("Encapsulated Document", "ICC Profile", "U", "modules.icc_profile"),
        Use("Encapsulated Document", "SOP Common", "M", "modules.sop_common"),
        Use("Encapsulated Document", "Common Instance Reference", "C", "modules.common_instance_reference", when="not_checkable(other-instance)"),
    ),
    values=(
        Narrowed(0x00420012, enumerated("model/stl"), "", "A.85.1.4.2"),
        Narrowed(0x00080060, enumerated("M3D"), "", "A.85.1.4.3"),
    ),
)

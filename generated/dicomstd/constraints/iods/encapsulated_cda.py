"""Encapsulated CDA IOD, PS3.3 A.45.2.3. Generated from table_A.45.2-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.45.2-1",
    "Encapsulated CDA",
    "A.45.2.3",
    ("1.2.840.10008.5.1.4.1.1.104.2",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "Encapsulated Document Series", "M", "modules.encapsulated_document_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "SC Equipment", "M", "modules.sc_equipment"),
        Use("Encapsulated Document", "Encapsulated Document", "M", "modules.encapsulated_document"),
        Use("Encapsulated Document", "SOP Common", "M", "modules.sop_common"),
    ),
    values=(
        Narrowed(0x00420012, enumerated("text/XML"), "", "A.45.2.4"),
    ),
)

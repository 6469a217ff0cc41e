"""Extensible SR IOD, PS3.3 A.35.15.3. Generated from table_A.35.15-1; do not edit."""

from dicodec.schema import Iod, Relationship, Use

IOD = Iod(
    "A.35.15-1",
    "Extensible SR",
    "A.35.15.3",
    ("1.2.840.10008.5.1.4.1.1.88.35",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "SR Document Series", "M", "modules.sr_document_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Synchronization", "U", "modules.synchronization"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("SR Document", "SR Document General", "M", "modules.sr_document_general"),
        Use("SR Document", "SR Document Content", "M", "modules.sr_document_content"),
        Use("SR Document", "SOP Common", "M", "modules.sop_common"),
    ),
    relationships=(
        Relationship(("CONTAINER",), ("CONTAINS",), ("*",)),
        Relationship(("*",), ("*", "-CONTAINS"), ("*",)),
    ),
    by_reference=("*",),
)

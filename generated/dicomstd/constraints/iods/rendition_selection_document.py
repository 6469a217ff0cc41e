"""Rendition Selection Document IOD, PS3.3 A.35.21.3. Generated from table_A.35.21-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Relationship, Use, enumerated

IOD = Iod(
    "A.35.21-1",
    "Rendition Selection Document",
    "A.35.21.3",
    ("1.2.840.10008.10.4",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "Key Object Document Series", "M", "modules.key_object_document_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Frame of Reference", "Synchronization", "M", "modules.synchronization"),
        Use("SR Document", "Key Object Document", "M", "modules.key_object_document"),
        Use("SR Document", "SR Document Content", "M", "modules.sr_document_content"),
        Use("SR Document", "SOP Common", "M", "modules.sop_common"),
    ),
    values=(
        Narrowed(0x0040A040, enumerated("TEXT", "CODE", "UIDREF", "PNAME", "COMPOSITE", "IMAGE", "WAVEFORM", "CONTAINER"), "ContentSequence", "A.35.21.3.1.1"),
    ),
    relationships=(
        Relationship(("CONTAINER",), ("CONTAINS",), ("TEXT", "IMAGE", "WAVEFORM", "COMPOSITE")),
        Relationship(("CONTAINER",), ("HAS OBS CONTEXT",), ("TEXT", "CODE", "UIDREF", "PNAME", "CONTAINER")),
        Relationship(("CONTAINER",), ("HAS CONCEPT MOD",), ("CODE",)),
    ),
)

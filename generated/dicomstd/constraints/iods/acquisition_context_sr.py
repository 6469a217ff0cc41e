"""Acquisition Context SR IOD, PS3.3 A.35.16.3. Generated from table_A.35.16-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Relationship, Use, enumerated

IOD = Iod(
    "A.35.16-1",
    "Acquisition Context SR",
    "A.35.16.3",
    ("1.2.840.10008.5.1.4.1.1.88.71",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "SR Document Series", "M", "modules.sr_document_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Frame of Reference", "Synchronization", "C", "modules.synchronization", when="not_checkable(real-world)"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("SR Document", "SR Document General", "M", "modules.sr_document_general"),
        Use("SR Document", "SR Document Content", "M", "modules.sr_document_content"),
        Use("SR Document", "SOP Common", "M", "modules.sop_common"),
    ),
    values=(
        Narrowed(0x0040A040, enumerated("TEXT", "CODE", "NUM", "DATETIME", "DATE", "TIME", "UIDREF", "PNAME", "SCOORD3D", "CONTAINER"), "ContentSequence", "A.35.16.3.1.1"),
    ),
    relationships=(
        Relationship(("CONTAINER",), ("CONTAINS",), ("CODE", "CONTAINER", "DATETIME", "NUM", "PNAME", "TEXT", "TIME", "UIDREF")),
        Relationship(("CONTAINER",), ("HAS OBS CONTEXT",), ("CODE", "DATE", "DATETIME", "NUM", "PNAME", "TEXT", "TIME", "UIDREF", "CONTAINER")),
        Relationship(("CODE",), ("HAS OBS CONTEXT",), ("CODE",)),
        Relationship(("*",), ("HAS CONCEPT MOD",), ("CODE", "TEXT")),
        Relationship(("CODE",), ("HAS PROPERTIES",), ("CODE", "DATETIME", "NUM", "SCOORD3D", "TEXT")),
    ),
)

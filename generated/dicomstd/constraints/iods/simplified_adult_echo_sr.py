"""Simplified Adult Echo SR IOD, PS3.3 A.35.17.3. Generated from table_A.35.17-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Relationship, Use, enumerated

IOD = Iod(
    "A.35.17-1",
    "Simplified Adult Echo SR",
    "A.35.17.3",
    ("1.2.840.10008.5.1.4.1.1.88.72",),
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
        Use("SR Document", "Timezone", "M", "modules.timezone"),
        Use("SR Document", "SOP Common", "M", "modules.sop_common"),
    ),
    values=(
        Narrowed(0x0040A040, enumerated("TEXT", "CODE", "NUM", "DATETIME", "UIDREF", "PNAME", "CONTAINER", "IMAGE", "SCOORD", "WAVEFORM", "TCOORD"), "ContentSequence", "A.35.17.3.1.2"),
    ),
    relationships=(
        Relationship(("CONTAINER",), ("CONTAINS",), ("TEXT", "CODE", "NUM", "DATETIME", "UIDREF", "PNAME", "CONTAINER")),
        Relationship(("TEXT", "CODE", "NUM", "CONTAINER"), ("HAS OBS CONTEXT",), ("TEXT", "CODE", "NUM", "DATETIME", "UIDREF", "PNAME", "CONTAINER")),
        Relationship(("CONTAINER",), ("HAS ACQ CONTEXT",), ("TEXT", "CODE", "NUM", "DATETIME", "UIDREF", "PNAME", "CONTAINER")),
        Relationship(("*",), ("HAS CONCEPT MOD",), ("CODE", "TEXT")),
        Relationship(("TEXT", "CODE", "NUM"), ("HAS PROPERTIES",), ("TEXT", "CODE", "NUM", "DATETIME", "UIDREF", "PNAME", "CONTAINER")),
        Relationship(("TEXT", "CODE", "NUM"), ("INFERRED FROM",), ("TEXT", "CODE", "NUM", "DATETIME", "UIDREF", "CONTAINER", "IMAGE", "SCOORD", "WAVEFORM", "TCOORD")),
        Relationship(("SCOORD",), ("SELECTED FROM",), ("IMAGE",)),
        Relationship(("TCOORD",), ("SELECTED FROM",), ("WAVEFORM",)),
    ),
)

"""Comprehensive 3D SR IOD, PS3.3 A.35.13.3. Generated from table_A.35.13-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Relationship, Use, enumerated

IOD = Iod(
    "A.35.13-1",
    "Comprehensive 3D SR",
    "A.35.13.3",
    ("1.2.840.10008.5.1.4.1.1.88.34",),
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
        Use("SR Document", "SR Document General", "M", "modules.sr_document_general"),
        Use("SR Document", "SR Document Content", "M", "modules.sr_document_content"),
        Use("SR Document", "SOP Common", "M", "modules.sop_common"),
    ),
    values=(
        Narrowed(0x0040A040, enumerated("TEXT", "CODE", "NUM", "DATETIME", "DATE", "TIME", "UIDREF", "PNAME", "SCOORD", "SCOORD3D", "TCOORD", "COMPOSITE", "IMAGE", "WAVEFORM", "CONTAINER"), "ContentSequence", "A.35.13.3.1.1"),
    ),
    relationships=(
        Relationship(("CONTAINER",), ("CONTAINS",), ("TEXT", "CODE", "NUM", "DATETIME", "DATE", "TIME", "UIDREF", "PNAME", "SCOORD", "SCOORD3D", "TCOORD", "COMPOSITE", "IMAGE", "WAVEFORM", "CONTAINER")),
        Relationship(("TEXT", "CODE", "NUM", "CONTAINER"), ("HAS OBS CONTEXT",), ("TEXT", "CODE", "NUM", "DATETIME", "DATE", "TIME", "UIDREF", "PNAME", "COMPOSITE")),
        Relationship(("CONTAINER",), ("HAS OBS CONTEXT",), ("CONTAINER",)),
        Relationship(("CONTAINER", "IMAGE", "WAVEFORM", "COMPOSITE", "NUM"), ("HAS ACQ CONTEXT",), ("TEXT", "CODE", "NUM", "DATETIME", "DATE", "TIME", "UIDREF", "PNAME", "CONTAINER")),
        Relationship(("*",), ("HAS CONCEPT MOD",), ("TEXT", "CODE")),
        Relationship(("TEXT", "CODE", "NUM"), ("HAS PROPERTIES",), ("TEXT", "CODE", "NUM", "DATETIME", "DATE", "TIME", "UIDREF", "PNAME", "IMAGE", "WAVEFORM", "COMPOSITE", "SCOORD", "SCOORD3D", "TCOORD", "CONTAINER")),
        Relationship(("PNAME",), ("HAS PROPERTIES",), ("TEXT", "CODE", "DATETIME", "DATE", "TIME", "UIDREF", "PNAME")),
        Relationship(("TEXT", "CODE", "NUM"), ("INFERRED FROM",), ("TEXT", "CODE", "NUM", "DATETIME", "DATE", "TIME", "UIDREF", "PNAME", "IMAGE", "WAVEFORM", "COMPOSITE", "SCOORD", "SCOORD3D", "TCOORD", "CONTAINER")),
        Relationship(("SCOORD",), ("SELECTED FROM",), ("IMAGE",)),
        Relationship(("TCOORD",), ("SELECTED FROM",), ("SCOORD", "SCOORD3D", "IMAGE", "WAVEFORM")),
    ),
    by_reference=("*", "-HAS CONCEPT MOD", "-CONTAINS"),
)

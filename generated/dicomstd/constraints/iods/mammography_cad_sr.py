"""Mammography CAD SR IOD, PS3.3 A.35.5.3. Generated from table_A.35.5-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Relationship, Use, enumerated

IOD = Iod(
    "A.35.5-1",
    "Mammography CAD SR",
    "A.35.5.3",
    ("1.2.840.10008.5.1.4.1.1.88.50",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "SR Document Series", "M", "modules.sr_document_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("SR Document", "SR Document General", "M", "modules.sr_document_general"),
        Use("SR Document", "SR Document Content", "M", "modules.sr_document_content"),
        Use("SR Document", "SOP Common", "M", "modules.sop_common"),
    ),
    values=(
        Narrowed(0x0040A040, enumerated("TEXT", "CODE", "NUM", "DATE", "TIME", "UIDREF", "PNAME", "SCOORD", "COMPOSITE", "IMAGE", "CONTAINER"), "ContentSequence", "A.35.5.3.1.2"),
    ),
    relationships=(
        Relationship(("CONTAINER",), ("CONTAINS",), ("CODE", "NUM", "SCOORD", "IMAGE", "CONTAINER", "TEXT", "DATE")),
        Relationship(("TEXT", "CODE", "NUM", "CONTAINER"), ("HAS OBS CONTEXT",), ("TEXT", "CODE", "NUM", "DATE", "TIME", "PNAME", "UIDREF", "COMPOSITE")),
        Relationship(("CONTAINER",), ("HAS OBS CONTEXT",), ("CONTAINER",)),
        Relationship(("IMAGE",), ("HAS ACQ CONTEXT",), ("TEXT", "CODE", "DATE", "TIME", "NUM", "UIDREF")),
        Relationship(("CONTAINER", "CODE", "NUM", "COMPOSITE"), ("HAS CONCEPT MOD",), ("TEXT", "CODE")),
        Relationship(("TEXT", "CODE", "NUM"), ("HAS PROPERTIES",), ("CONTAINER", "TEXT", "CODE", "NUM", "DATE", "IMAGE", "SCOORD", "UIDREF")),
        Relationship(("CODE", "NUM"), ("INFERRED FROM",), ("CODE", "NUM", "SCOORD", "CONTAINER", "TEXT", "IMAGE")),
        Relationship(("SCOORD",), ("SELECTED FROM",), ("IMAGE",)),
    ),
    by_reference=("INFERRED FROM", "HAS PROPERTIES", "SELECTED FROM"),
)

"""Derivation Image, PS3.3 C.7.6.16.2.6. Generated from table_C.7.6.16-7; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.7.6.16-7",
    "Derivation Image",
    "C.7.6.16.2.6",
    (
        Row(0, 0x00089124, "2", items=(0, None)),  # DerivationImageSequence
        Row(1, 0x00082111, "3"),  # DerivationDescription
        Row(1, 0x00089215, "1C", when="SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2, 1.2.840.10008.5.1.4.1.1.4.4, 1.2.840.10008.5.1.4.1.1.128.1}", may="always", items=(1, None), groups=(Group("7203", "D"),)),  # DerivationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00082112, "2", items=(0, None)),  # SourceImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(2, 0x0040A170, "1C", when="SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2, 1.2.840.10008.5.1.4.1.1.4.4, 1.2.840.10008.5.1.4.1.1.128.1}", may="always", items=(1, 1), groups=(Group("7202", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x0028135A, "3", values=(enumerated("YES", "NO", "REORIENTED_ONLY"),)),  # SpatialLocationsPreserved
        Row(2, 0x00200020, "1C", when="SpatialLocationsPreserved in {REORIENTED_ONLY}"),  # PatientOrientation
    ),
)

"""General Reference, PS3.3 C.12.4. Generated from table_C.12-10; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.12-10",
    "General Reference",
    "C.12.4",
    (
        Row(0, 0x00081140, "3", items=(1, None)),  # ReferencedImageSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x0040A170, "3", items=(1, 1), groups=(Group("7201", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0008114A, "3", items=(1, None)),  # ReferencedInstanceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0040A170, "1", items=(1, 1), groups=(Group("7004", "D", qualified=True), Group("7022", "D", qualified=True),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00082111, "3"),  # DerivationDescription
        Row(0, 0x00089215, "3", items=(1, None), groups=(Group("7203", "D"),)),  # DerivationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00082112, "3", items=(1, None)),  # SourceImageSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x0040A170, "3", items=(1, 1), groups=(Group("7202", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0028135A, "3", values=(enumerated("YES", "NO", "REORIENTED_ONLY"),)),  # SpatialLocationsPreserved
        Row(1, 0x00200020, "1C", when="SpatialLocationsPreserved in {REORIENTED_ONLY}"),  # PatientOrientation
        Row(0, 0x00420013, "3", items=(1, None)),  # SourceInstanceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0040A170, "3", items=(1, 1), groups=(Group("7013", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)

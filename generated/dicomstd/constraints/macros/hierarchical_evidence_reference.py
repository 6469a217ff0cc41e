"""Hierarchical Evidence Reference, PS3.3 10.42. Generated from table_10.42-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10.42-1",
    "Hierarchical Evidence Reference",
    "10.42",
    (
        Row(0, 0x00089121, "3", items=(1, None)),  # ReferencedRawDataSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x0008113A, "3", items=(1, None)),  # ReferencedWaveformSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x00089092, "1C", when="(has_value(ReferencedImageSequence) or has_value(ReferencedImageSequence@frames)) and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2, 1.2.840.10008.5.1.4.1.1.4.4, 1.2.840.10008.5.1.4.1.1.128.1}", may="always", items=(1, None)),  # ReferencedImageEvidenceSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x00089154, "1C", when="(has_value(SourceImageSequence) or has_value(SourceImageSequence@frames)) and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2, 1.2.840.10008.5.1.4.1.1.4.4, 1.2.840.10008.5.1.4.1.1.128.1}", may="always", items=(1, None)),  # SourceImageEvidenceSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x00089237, "1C", when="not_checkable(real-world)", items=(1, None)),  # ReferencedPresentationStateSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
    ),
)

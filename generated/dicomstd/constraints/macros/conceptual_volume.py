"""Conceptual Volume, PS3.3 10.33. Generated from table_10.33-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "10.33-1",
    "Conceptual Volume",
    "10.33",
    (
        Row(0, 0x30100006, "1"),  # ConceptualVolumeUID
        Row(0, 0x30100007, "1C", when="not_checkable(other-instance)", items=(1, 1)),  # OriginatingSOPInstanceReferenceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x3010000A, "3", items=(1, None)),  # EquivalentConceptualVolumesSequence
        Row(1, 0x3010000B, "1"),  # ReferencedConceptualVolumeUID
        Row(1, 0x30100009, "1", items=(1, 1)),  # EquivalentConceptualVolumeInstanceReferenceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x30100014, "3", items=(1, 1)),  # DerivationConceptualVolumeSequence
        Row(1, 0x00082111, "3"),  # DerivationDescription
        Row(1, 0x30100018, "1", items=(1, None)),  # SourceConceptualVolumeSequence
        Row(2, 0x30100015, "1"),  # SourceConceptualVolumeUID
        Row(2, 0x3010000D, "1"),  # ConceptualVolumeConstituentIndex
        Row(2, 0x30100012, "2", items=(0, 1)),  # ConceptualVolumeConstituentSegmentationReferenceSequence
        Row(3, 0x3010004A, "1", items=(1, 1)),  # ReferencedDirectSegmentInstanceSequence
        Row(4, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(3, 0x30100020, "1"),  # ReferencedSegmentReferenceIndex
        Row(1, 0x30100016, "3", items=(1, None)),  # ConceptualVolumeDerivationAlgorithmSequence
        Row(2, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
    ),
)

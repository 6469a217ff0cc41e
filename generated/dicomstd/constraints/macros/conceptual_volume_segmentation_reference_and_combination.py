"""Conceptual Volume Segmentation Reference And Combination, PS3.3 10.34. Generated from table_10.34-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "10.34-1",
    "Conceptual Volume Segmentation Reference And Combination",
    "10.34",
    (
        Row(0, 0, include="macros.conceptual_volume"),  # include Conceptual Volume
        Row(0, 0x3010000E, "1", values=(enumerated("YES", "NO"),)),  # ConceptualVolumeCombinationFlag
        Row(0, 0x30100008, "1C", when="ConceptualVolumeCombinationFlag in {YES}", items=(1, None)),  # ConceptualVolumeConstituentSequence
        Row(1, 0x3010000D, "1"),  # ConceptualVolumeConstituentIndex
        Row(1, 0x30100013, "1"),  # ConstituentConceptualVolumeUID
        Row(1, 0x30100007, "1", items=(1, 1)),  # OriginatingSOPInstanceReferenceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x30100012, "1C", when="ConceptualVolumeSegmentationDefinedFlag in {YES} and not_checkable(other-instance)", items=(1, 1)),  # ConceptualVolumeConstituentSegmentationReferenceSequence
        Row(2, 0x3010004A, "1", items=(1, 1)),  # ReferencedDirectSegmentInstanceSequence
        Row(3, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x30100020, "1"),  # ReferencedSegmentReferenceIndex
        Row(0, 0x3010000C, "1C", when="ConceptualVolumeCombinationFlag in {YES}"),  # ConceptualVolumeCombinationExpression
        Row(0, 0x3010000F, "2C", when="ConceptualVolumeCombinationFlag in {YES}"),  # ConceptualVolumeCombinationDescription
        Row(0, 0x30100010, "1", values=(enumerated("YES", "NO"),)),  # ConceptualVolumeSegmentationDefinedFlag
        Row(0, 0x30100011, "1C", when="ConceptualVolumeSegmentationDefinedFlag in {YES} and ConceptualVolumeCombinationFlag in {NO}", items=(1, 1)),  # ConceptualVolumeSegmentationReferenceSequence
        Row(1, 0x3010004A, "1", items=(1, 1)),  # ReferencedDirectSegmentInstanceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x30100020, "1"),  # ReferencedSegmentReferenceIndex
    ),
)

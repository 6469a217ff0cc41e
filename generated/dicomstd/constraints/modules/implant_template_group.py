"""Implant Template Group, PS3.3 C.29.3.1. Generated from table_C.29.3-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.29.3-1",
    "Implant Template Group",
    "C.29.3.1",
    (
        Row(0, 0x00686226, "1"),  # EffectiveDateTime
        Row(0, 0x00780001, "1"),  # ImplantTemplateGroupName
        Row(0, 0x00780010, "3"),  # ImplantTemplateGroupDescription
        Row(0, 0x00780020, "1"),  # ImplantTemplateGroupIssuer
        Row(0, 0x00780024, "2"),  # ImplantTemplateGroupVersion
        Row(0, 0x00780026, "1C", when="not_checkable(other-instance)", items=(1, 1)),  # ReplacedImplantTemplateGroupSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00780028, "3", items=(1, None)),  # ImplantTemplateGroupTargetAnatomySequence
        Row(1, 0x00082218, "1", items=(1, 1), groups=(Group("7304", "D"),)),  # AnatomicRegionSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0078002A, "1", items=(1, None)),  # ImplantTemplateGroupMembersSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0078002E, "1"),  # ImplantTemplateGroupMemberID
        Row(1, 0x00780050, "1C", when="not always", may="not_parsed"),  # ThreeDImplantTemplateGroupMemberMatchingPoint
        Row(1, 0x00780060, "1C", when="present(ThreeDImplantTemplateGroupMemberMatchingPoint)"),  # ThreeDImplantTemplateGroupMemberMatchingAxes
        Row(1, 0x00780070, "1C", when="not always", may="not_parsed", items=(1, None)),  # ImplantTemplateGroupMemberMatching2DCoordinatesSequence
        Row(2, 0x00686440, "1"),  # ReferencedHPGLDocumentID
        Row(2, 0x00780090, "1"),  # TwoDImplantTemplateGroupMemberMatchingPoint
        Row(2, 0x007800A0, "1"),  # TwoDImplantTemplateGroupMemberMatchingAxes
        Row(0, 0x007800B0, "1", items=(1, None)),  # ImplantTemplateGroupVariationDimensionSequence
        Row(1, 0x007800B2, "1"),  # ImplantTemplateGroupVariationDimensionName
        Row(1, 0x007800B4, "1", items=(1, None)),  # ImplantTemplateGroupVariationDimensionRankSequence
        Row(2, 0x007800B6, "1"),  # ReferencedImplantTemplateGroupMemberID
        Row(2, 0x007800B8, "1"),  # ImplantTemplateGroupVariationDimensionRank
    ),
)

"""Content Assessment Results, PS3.3 C.33.1. Generated from table_C.33.1-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.33.1-1",
    "Content Assessment Results",
    "C.33.1",
    (
        Row(0, 0x00820023, "1"),  # AssessmentLabel
        Row(0, 0x00820021, "1", items=(1, 1), groups=(Group("701", "B"),)),  # AssessmentTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00820016, "3"),  # AssessmentSetID
        Row(0, 0x00820017, "2", items=(1, 1)),  # AssessmentRequesterSequence
        Row(1, 0, include="macros.identified_person_or_device"),  # include Identified Person or Device
        Row(0, 0x00820004, "1", items=(1, None)),  # AssessedSOPInstanceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00820005, "1C", when="not_checkable(real-world)", items=(1, None)),  # ReferencedComparisonSOPInstanceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00820001, "1", values=(enumerated("PASSED", "INCONCLUSIVE", "FAILED"),)),  # AssessmentSummary
        Row(0, 0x00820003, "3"),  # AssessmentSummaryDescription
        Row(0, 0x00380101, "3", items=(1, None)),  # PertinentResourcesSequence
        Row(1, 0x0040E010, "1"),  # RetrieveURI
        Row(1, 0x00380102, "3"),  # ResourceDescription
        Row(0, 0x00820006, "1"),  # NumberOfAssessmentObservations
        Row(0, 0x00820007, "1C", when="NumberOfAssessmentObservations != 0"),  # AssessmentObservationsSequence
        Row(1, 0x00820008, "1", values=(enumerated("MAJOR", "MODERATE", "MINOR", "CONSISTENT"),)),  # ObservationSignificance
        Row(1, 0x00820022, "1", items=(1, 1), groups=(Group("703", "B"),)),  # ObservationBasisCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0082000A, "1"),  # ObservationDescription
        Row(1, 0x0082000C, "2", items=(0, None)),  # StructuredConstraintObservationSequence
        Row(2, 0, include="macros.attribute_value_constraint"),  # include Attribute Value Constraint
        Row(2, 0x00820010, "1", items=(1, None)),  # AssessedAttributeValueSequence
        Row(3, 0, include="macros.attribute_value"),  # include Attribute Value
    ),
)

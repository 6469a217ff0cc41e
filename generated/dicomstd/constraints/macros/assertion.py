"""Assertion, PS3.3 10.30. Generated from table_10.30-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "10.30-1",
    "Assertion",
    "10.30",
    (
        Row(0, 0x00440101, "1", items=(1, 1)),  # AssertionCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00440102, "1"),  # AssertionUID
        Row(0, 0x00440103, "1", items=(1, 1)),  # AsserterIdentificationSequence
        Row(1, 0, groups=(Group("7452", "B"),), include="macros.identified_person_or_device"),  # include Identified Person or Device
        Row(0, 0x00440104, "1"),  # AssertionDateTime
        Row(0, 0x00440105, "3"),  # AssertionExpirationDateTime
        Row(0, 0x00440106, "3"),  # AssertionComments
        Row(0, 0x00380100, "3", items=(1, None)),  # PertinentDocumentsSequence
        Row(1, 0x00081150, "3"),  # ReferencedSOPClassUID
        Row(1, 0x00081155, "3"),  # ReferencedSOPInstanceUID
        Row(1, 0x0040E001, "3"),  # HL7InstanceIdentifier
        Row(1, 0x0040E010, "3"),  # RetrieveURI
        Row(0, 0x00440107, "3", items=(1, None)),  # RelatedAssertionSequence
        Row(1, 0x00440108, "1"),  # ReferencedAssertionUID
    ),
)

"""Ophthalmic Visual Field Global Index, PS3.3 C.8.26.3.1. Generated from table_C.8.26.3-2; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.26.3-2",
    "Ophthalmic Visual Field Global Index",
    "C.8.26.3.1",
    (
        Row(0, 0x00240325, "1", items=(1, 1)),  # DataObservationSequence
        Row(1, 0, groups=(Group("4257", "D", "ConceptNameCodeSequence", qualified=True), Group("4254", "D", "ConceptCodeSequence", qualified=True),), include="macros.content_item"),  # include Content Item
        Row(0, 0x00240338, "1", values=(enumerated("YES", "NO"),)),  # IndexNormalsFlag
        Row(0, 0x00240344, "1C", when="IndexNormalsFlag in {YES}", items=(1, 1)),  # IndexProbabilitySequence
        Row(1, 0x00240341, "1"),  # IndexProbability
        Row(1, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
    ),
)

"""Original Attributes, PS3.3 C.12.1.1.9. Generated from table_C.12.1.1.9-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.12.1.1.9-1",
    "Original Attributes",
    "C.12.1.1.9",
    (
        Row(0, 0x04000561, "3", items=(1, None)),  # OriginalAttributesSequence
        Row(1, 0x04000564, "2"),  # SourceOfPreviousValues
        Row(1, 0x04000562, "1"),  # AttributeModificationDateTime
        Row(1, 0x04000563, "1"),  # ModifyingSystem
        Row(1, 0x04000565, "1", values=(defined("COERCE", "CORRECT", "CONVERT"),)),  # ReasonForTheAttributeModification
        Row(1, 0x04000550, "1", items=(1, 1)),  # ModifiedAttributesSequence
        Row(1, 0x04000551, "3", items=(1, None)),  # NonconformingModifiedAttributesSequence
        Row(2, 0, include="macros.selector_attribute"),  # include Selector Attribute
        Row(2, 0x04000552, "1"),  # NonconformingDataElementValue
    ),
)

"""Enhanced Code Sequence, PS3.3 8.8. Generated from table_8.8-1b; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "8.8-1b",
    "Enhanced Code Sequence",
    "8.8",
    (
        Row(0, 0x0008010F, "3"),  # ContextIdentifier
        Row(0, 0x00080117, "3"),  # ContextUID
        Row(0, 0x00080105, "1C", when="present(ContextIdentifier)", values=(defined("DCMR", "SDM"),)),  # MappingResource
        Row(0, 0x00080118, "3"),  # MappingResourceUID
        Row(0, 0x00080122, "3"),  # MappingResourceName
        Row(0, 0x00080106, "1C", when="present(ContextIdentifier)"),  # ContextGroupVersion
        Row(0, 0x0008010B, "3", values=(enumerated("Y", "N"),)),  # ContextGroupExtensionFlag
        Row(0, 0x00080107, "1C", when="ContextGroupExtensionFlag in {Y}"),  # ContextGroupLocalVersion
        Row(0, 0x0008010D, "1C", when="ContextGroupExtensionFlag in {Y}"),  # ContextGroupExtensionCreatorUID
    ),
)

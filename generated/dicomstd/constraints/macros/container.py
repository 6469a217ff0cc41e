"""Container, PS3.3 C.18.8. Generated from table_C.18.8-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.18.8-1",
    "Container",
    "C.18.8",
    (
        Row(0, 0x0040A050, "1", values=(enumerated("SEPARATE", "CONTINUOUS"),)),  # ContinuityOfContent
        Row(0, 0x0040A504, "1C", when="not_checkable(application)", items=(1, 1)),  # ContentTemplateSequence
        Row(1, 0x00080105, "1", values=(defined("DCMR"), defined("DCMR", "SDM"),)),  # MappingResource
        Row(1, 0x00080118, "3"),  # MappingResourceUID
        Row(1, 0x0040DB00, "1"),  # TemplateIdentifier
    ),
)

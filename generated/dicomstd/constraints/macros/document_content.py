"""Document Content, PS3.3 C.17.3.3. Generated from table_C.17-5; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.17-5",
    "Document Content",
    "C.17.3.3",
    (
        Row(0, 0x0040A040, "1", values=(enumerated("TEXT", "NUM", "CODE", "DATE", "TIME", "DATETIME", "UIDREF", "PNAME", "COMPOSITE", "IMAGE", "WAVEFORM", "SCOORD", "SCOORD3D", "TCOORD", "CONTAINER", "TABLE"),)),  # ValueType
        Row(0, 0x0040A043, "1C", when="ValueType in {TEXT, NUM, CODE, DATETIME, DATE, TIME, UIDREF, TABLE, PNAME} or (ValueType in {CONTAINER} and not_parsed) or not_checkable(content) or (ValueType in {COMPOSITE, IMAGE, WAVEFORM, SCOORD, SCOORD3D, TCOORD} and not_checkable(application))", items=(1, 1)),  # ConceptNameCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0040A160, "1C", when="ValueType in {TEXT}"),  # TextValue
        Row(0, 0x0040A120, "1C", when="ValueType in {DATETIME}"),  # DateTime
        Row(0, 0x0040A121, "1C", when="ValueType in {DATE}"),  # Date
        Row(0, 0x0040A122, "1C", when="ValueType in {TIME}"),  # Time
        Row(0, 0x0040A123, "1C", when="ValueType in {PNAME}"),  # PersonName
        Row(0, 0x0040A124, "1C", when="ValueType in {UIDREF}"),  # UID
        Row(0, 0, when="ValueType in {NUM}", include="macros.numeric_measurement"),  # include Numeric Measurement
        Row(0, 0, when="ValueType in {CODE}", include="macros.code"),  # include Code
        Row(0, 0, when="ValueType in {COMPOSITE}", include="macros.composite_object_reference"),  # include Composite Object Reference
        Row(0, 0, when="ValueType in {IMAGE}", include="macros.image_reference"),  # include Image Reference
        Row(0, 0, when="ValueType in {WAVEFORM}", include="macros.waveform_reference"),  # include Waveform Reference
        Row(0, 0, when="ValueType in {SCOORD}", include="macros.spatial_coordinates"),  # include Spatial Coordinates
        Row(0, 0, when="ValueType in {SCOORD3D}", include="macros.n3d_spatial_coordinates"),  # include 3D Spatial Coordinates
        Row(0, 0, when="ValueType in {TCOORD}", include="macros.temporal_coordinates"),  # include Temporal Coordinates
        Row(0, 0, when="ValueType in {CONTAINER}", include="macros.container"),  # include Container
        Row(0, 0, when="ValueType in {TABLE}", include="macros.table_content_item"),  # include Table Content Item
    ),
)

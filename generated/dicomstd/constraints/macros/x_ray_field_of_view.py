"""X-Ray Field of View, PS3.3 C.8.19.6.2. Generated from table_C.8.19.6-2; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.19.6-2",
    "X-Ray Field of View",
    "C.8.19.6.2",
    (
        Row(0, 0x00189432, "1", items=(1, 1)),  # FieldOfViewSequence
        Row(1, 0x00181147, "3", values=(enumerated("RECTANGLE", "ROUND", "HEXAGONAL"),)),  # FieldOfViewShape
        Row(1, 0x00189461, "3"),  # FieldOfViewDimensionsInFloat
        Row(1, 0x00187030, "1C", when="present(XRayReceptorType) and XRayReceptorType in {DIGITAL_DETECTOR}", may="always"),  # FieldOfViewOrigin
        Row(1, 0x00187032, "1", values=(enumerated("270", "180", "90", "0"),)),  # FieldOfViewRotation
        Row(1, 0x00187034, "1", values=(enumerated("NO", "YES"),)),  # FieldOfViewHorizontalFlip
        Row(1, 0x00189433, "3"),  # FieldOfViewDescription
    ),
)

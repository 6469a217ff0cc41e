"""Displayed Area, PS3.3 C.10.4. Generated from table_C.10-4; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.10-4",
    "Displayed Area",
    "C.10.4",
    (
        Row(0, 0x0070005A, "1", items=(1, None)),  # DisplayedAreaSelectionSequence
        Row(1, 0x00081140, "1C", when="not_checkable(other-instance)", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x00480301, "1C", when="not_checkable(other-instance)", may="always", values=(enumerated("FRAME", "VOLUME"),)),  # PixelOriginInterpretation
        Row(1, 0x00700052, "1"),  # DisplayedAreaTopLeftHandCorner
        Row(1, 0x00700053, "1"),  # DisplayedAreaBottomRightHandCorner
        Row(1, 0x00700100, "1", values=(enumerated("SCALE TO FIT", "TRUE SIZE", "MAGNIFY"),)),  # PresentationSizeMode
        Row(1, 0x00700101, "1C", when="PresentationSizeMode in {\"TRUE SIZE\"}", may="PresentationSizeMode in {\"SCALE TO FIT\", MAGNIFY}"),  # PresentationPixelSpacing
        Row(1, 0x00700102, "1C", when="not present(PresentationPixelSpacing)"),  # PresentationPixelAspectRatio
        Row(1, 0x00700103, "1C", when="PresentationSizeMode in {MAGNIFY}"),  # PresentationPixelMagnificationRatio
    ),
)

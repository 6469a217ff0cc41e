"""Cutaneous Confocal Microscopy Image Acquisition Parameters, PS3.3 C.8.35.3. Generated from table_C.8.35.3-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8.35.3-1",
    "Cutaneous Confocal Microscopy Image Acquisition Parameters",
    "C.8.35.3",
    (
        Row(0, 0x00161005, "2"),  # OpticalMagnificationFactor
        Row(0, 0x00480117, "2"),  # ImageAcquisitionDepth
        Row(0, 0x00181147, "2", values=(defined("RECTANGLE"),)),  # FieldOfViewShape
        Row(0, 0x00181149, "2"),  # FieldOfViewDimensions
        Row(0, 0x00620020, "1C", when="present(TrackingUID)"),  # TrackingID
        Row(0, 0x00620021, "1C", when="present(TrackingID)"),  # TrackingUID
    ),
)

"""Ophthalmic Axial Measurements Quality Image SOP Instance Reference, PS3.3 C.8.25.16.6. Generated from table_C.8.25.16-6; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.25.16-6",
    "Ophthalmic Axial Measurements Quality Image SOP Instance Reference",
    "C.8.25.16.6",
    (
        Row(0, 0x00081150, "1", values=(enumerated("1.2.840.10008.5.1.4.1.1.7.2", "1.2.840.10008.5.1.4.1.1.7.4"),)),  # ReferencedSOPClassUID
        Row(0, 0x00081155, "1"),  # ReferencedSOPInstanceUID
        Row(0, 0x00081160, "1"),  # ReferencedFrameNumber
    ),
)

"""Overlay Activation, PS3.3 C.11.7. Generated from table_C.11.7-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.11.7-1",
    "Overlay Activation",
    "C.11.7",
    (
        Row(0, 0x60001001, "2C", when="not_checkable(other-instance)", mask=0xFF00FFFF),  # OverlayActivationLayer
    ),
)

"""Render Shading, PS3.3 C.11.31. Generated from table_C.11.31-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11.31-1",
    "Render Shading",
    "C.11.31",
    (
        Row(0, 0x00701701, "1", values=(enumerated("SINGLESIDED", "DOUBLESIDED"),)),  # ShadingStyle
        Row(0, 0x00701702, "1"),  # AmbientReflectionIntensity
        Row(0, 0x00701703, "1C", when="present(DiffuseReflectionIntensity) or present(SpecularReflectionIntensity)"),  # LightDirection
        Row(0, 0x00701704, "3"),  # DiffuseReflectionIntensity
        Row(0, 0x00701705, "3"),  # SpecularReflectionIntensity
        Row(0, 0x00701706, "3"),  # Shininess
    ),
)

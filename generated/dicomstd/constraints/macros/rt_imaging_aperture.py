"""RT Imaging Aperture, PS3.3 C.36.2.4.4. Generated from table_C.36.2.4.4-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.36.2.4.4-1",
    "RT Imaging Aperture",
    "C.36.2.4.4",
    (
        Row(0, 0x30020115, "3", values=(enumerated("OPEN", "BEAM", "RELATIVE_TO_BEAM", "CUSTOM"),)),  # ImagingApertureSpecificationType
        Row(0, 0x3002012D, "1C", when="ImagingApertureSpecificationType not in {OPEN}"),  # ImagingSourceToBeamModifierDefinitionPlaneDistance
        Row(0, 0x300A073B, "1C", when="ImagingApertureSpecificationType in {BEAM, RELATIVE_TO_BEAM}"),  # ReferencedRadiationRTControlPointIndex
        Row(0, 0x30020114, "1C", when="ImagingApertureSpecificationType in {CUSTOM, RELATIVE_TO_BEAM}", items=(1, 1)),  # ImagingApertureSequence
        Row(1, 0, include="macros.rt_beam_limiting_device_opening_sequence"),  # include RT Beam Limiting Device Opening Sequence
    ),
)

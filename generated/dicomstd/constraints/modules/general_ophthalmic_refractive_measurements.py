"""General Ophthalmic Refractive Measurements, PS3.3 C.8.25.7. Generated from table_C.8.25.7-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.25.7-1",
    "General Ophthalmic Refractive Measurements",
    "C.8.25.7",
    (
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x00240113, "3", values=(enumerated("R", "L", "B"),)),  # MeasurementLaterality
        Row(0, 0x00204000, "3"),  # ImageComments
        Row(0, 0x00460145, "2C", when="present(VisualAcuityTypeCodeSequence)", may="always", items=(0, None)),  # ReferencedRefractiveMeasurementsSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)

"""Dermoscopic Image, PS3.3 C.8.12.13. Generated from table_C.8.12.13-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.12.13-1",
    "Dermoscopic Image",
    "C.8.12.13",
    (
        Row(0, 0x00280302, "1", values=(enumerated("YES", "NO"),)),  # RecognizableVisualFeatures
        Row(0, 0x00161001, "2", values=(enumerated("POLARIZED", "NON_POLARIZED"),)),  # LightSourcePolarization
        Row(0, 0x00161002, "2"),  # EmitterColorTemperature
        Row(0, 0x00161003, "2", values=(enumerated("CONTACT", "NON_CONTACT"),)),  # ContactMethod
        Row(0, 0x00161004, "2C", when="ContactMethod in {CONTACT}", values=(enumerated("ULTRASOUND_GEL", "ALCOHOL", "WATER", "MINERAL_OIL", "PLASTIC_CAP"),)),  # ImmersionMedia
        Row(0, 0x00161005, "2"),  # OpticalMagnificationFactor
        Row(0, 0x00281350, "3", values=(enumerated("YES", "NO"),)),  # PartialView
        Row(0, 0x00281351, "3"),  # PartialViewDescription
        Row(0, 0x00620020, "1C", when="present(TrackingUID)"),  # TrackingID
        Row(0, 0x00620021, "1C", when="present(TrackingID)"),  # TrackingUID
    ),
)

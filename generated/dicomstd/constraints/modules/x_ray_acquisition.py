"""X-Ray Acquisition, PS3.3 C.8.7.2. Generated from table_C.8-27; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-27",
    "X-Ray Acquisition",
    "C.8.7.2",
    (
        Row(0, 0x00180060, "2"),  # KVP
        Row(0, 0x00181155, "1", values=(enumerated("SC", "GR"),)),  # RadiationSetting
        Row(0, 0x00181151, "2C", when="not present(Exposure)", may="always"),  # XRayTubeCurrent
        Row(0, 0x00188151, "3"),  # XRayTubeCurrentInuA
        Row(0, 0x00181150, "2C", when="not present(Exposure)", may="always"),  # ExposureTime
        Row(0, 0x00188150, "3"),  # ExposureTimeInuS
        Row(0, 0x00181152, "2C", when="not present(ExposureTime) or not present(XRayTubeCurrent)", may="always"),  # Exposure
        Row(0, 0x00181153, "3"),  # ExposureInuAs
        Row(0, 0x00181166, "3", values=(defined("IN", "NONE"),)),  # Grid
        Row(0, 0x00181154, "3"),  # AveragePulseWidth
        Row(0, 0x0018115A, "3", values=(defined("CONTINUOUS", "PULSED"),)),  # RadiationMode
        Row(0, 0x00181161, "3"),  # TypeOfFilters
        Row(0, 0x00181162, "3"),  # IntensifierSize
        Row(0, 0x00181147, "3", values=(defined("ROUND", "RECTANGLE"),)),  # FieldOfViewShape
        Row(0, 0x00181149, "3"),  # FieldOfViewDimensions
        Row(0, 0x00181164, "3"),  # ImagerPixelSpacing
        Row(0, 0, include="macros.basic_pixel_spacing_calibration"),  # include Basic Pixel Spacing Calibration
        Row(0, 0x00181190, "3"),  # FocalSpots
        Row(0, 0x0018115E, "3"),  # ImageAndFluoroscopyAreaDoseProduct
    ),
)

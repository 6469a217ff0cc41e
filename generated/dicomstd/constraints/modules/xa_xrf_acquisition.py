"""XA/XRF Acquisition, PS3.3 C.8.19.3. Generated from table_C.8.19.3-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.19.3-1",
    "XA/XRF Acquisition",
    "C.8.19.3",
    (
        Row(0, 0x00180060, "1"),  # KVP
        Row(0, 0x00181155, "1", values=(enumerated("SC", "GR"),)),  # RadiationSetting
        Row(0, 0x00189330, "1C", when="not present(ExposureInmAs)", may="always"),  # XRayTubeCurrentInmA
        Row(0, 0x00189328, "1C", when="not present(ExposureInmAs)", may="always"),  # ExposureTimeInms
        Row(0, 0x00189332, "1C", when="not present(ExposureTimeInms) or not present(XRayTubeCurrentInmA)", may="always"),  # ExposureInmAs
        Row(0, 0x00181154, "1"),  # AveragePulseWidth
        Row(0, 0x00189073, "1"),  # AcquisitionDuration
        Row(0, 0x0018115A, "1", values=(defined("CONTINUOUS", "PULSED"),)),  # RadiationMode
        Row(0, 0x00181190, "3"),  # FocalSpots
        Row(0, 0x00181191, "3", values=(defined("TUNGSTEN", "MOLYBDENUM", "RHODIUM"),)),  # AnodeTargetMaterial
        Row(0, 0x00181156, "3", values=(defined("SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL"),)),  # RectificationType
        Row(0, 0x00189420, "1", values=(enumerated("IMG_INTENSIFIER", "DIGITAL_DETECTOR"),)),  # XRayReceptorType
        Row(0, 0x00189426, "2"),  # DistanceReceptorPlaneToDetectorHousing
        Row(0, 0x00181508, "1", values=(defined("CARM", "COLUMN"),)),  # PositionerType
        Row(0, 0x00189474, "1C", when="PositionerType in {CARM}", values=(enumerated("YES", "NO"),)),  # CArmPositionerTabletopRelationship
        Row(0, 0x00189473, "2"),  # AcquiredImageAreaDoseProduct
    ),
)

"""MR Pulse Sequence, PS3.3 C.8.13.4. Generated from table_C.8-87; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-87",
    "MR Pulse Sequence",
    "C.8.13.4",
    (
        Row(0, 0x00189005, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always"),  # PulseSequenceName
        Row(0, 0x00180023, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(defined("1D", "2D", "3D"),)),  # MRAcquisitionType
        Row(0, 0x00189008, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("SPIN", "GRADIENT", "BOTH"),)),  # EchoPulseSequence
        Row(0, 0x00189011, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and EchoPulseSequence in {SPIN, BOTH}", may="ImageType[1] in {DERIVED} and EchoPulseSequence in {SPIN, BOTH}", values=(enumerated("YES", "NO"),)),  # MultipleSpinEcho
        Row(0, 0x00189012, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("YES", "NO"),)),  # MultiPlanarExcitation
        Row(0, 0x00189014, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("YES", "NO"),)),  # PhaseContrast
        Row(0, 0x00189092, "1C", when="PhaseContrast in {YES}", items=(1, None)),  # VelocityEncodingAcquisitionSequence
        Row(1, 0x00189090, "1"),  # VelocityEncodingDirection
        Row(0, 0x00189015, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("YES", "NO"),)),  # TimeOfFlightContrast
        Row(0, 0x00189250, "1C", when="ImageType[3] in {ASL}", may="always", values=(enumerated("CONTINUOUS", "PSEUDOCONTINUOUS", "PULSED"),)),  # ArterialSpinLabelingContrast
        Row(0, 0x00189017, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(defined("FREE_PRECESSION", "TRANSVERSE", "TIME_REVERSED", "LONGITUDINAL", "NONE"),)),  # SteadyStatePulseSequence
        Row(0, 0x00189018, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("YES", "NO"),)),  # EchoPlanarPulseSequence
        Row(0, 0x00189024, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("YES", "NO"),)),  # SaturationRecovery
        Row(0, 0x00189025, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(defined("FAT", "WATER", "FAT_AND_WATER", "SILICON_GEL", "NONE"),)),  # SpectrallySelectedSuppression
        Row(0, 0x00189029, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("2D", "3D", "2D_3D", "NONE"),)),  # OversamplingPhase
        Row(0, 0x00189032, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(defined("RECTILINEAR", "RADIAL", "SPIRAL"),)),  # GeometryOfKSpaceTraversal
        Row(0, 0x00189034, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and GeometryOfKSpaceTraversal in {RECTILINEAR}", may="ImageType[1] in {DERIVED} and GeometryOfKSpaceTraversal in {RECTILINEAR}", values=(defined("LINEAR", "CENTRIC", "SEGMENTED", "REVERSE_LINEAR", "REVERSE_CENTRIC"),)),  # RectilinearPhaseEncodeReordering
        Row(0, 0x00189033, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("SINGLE", "PARTIAL", "FULL"),)),  # SegmentedKSpaceTraversal
        Row(0, 0x00189094, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and MRAcquisitionType in {3D}", may="ImageType[1] in {DERIVED} and MRAcquisitionType in {3D}", values=(defined("FULL", "CYLINDRICAL", "ELLIPSOIDAL", "WEIGHTED"),)),  # CoverageOfKSpace
        Row(0, 0x00189093, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always"),  # NumberOfKSpaceTrajectories
    ),
)

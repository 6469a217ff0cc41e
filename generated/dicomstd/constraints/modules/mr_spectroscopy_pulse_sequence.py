"""MR Spectroscopy Pulse Sequence, PS3.3 C.8.14.2. Generated from table_C.8-103; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-103",
    "MR Spectroscopy Pulse Sequence",
    "C.8.14.2",
    (
        Row(0, 0x00189005, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always"),  # PulseSequenceName
        Row(0, 0x00189200, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(defined("SINGLE_VOXEL", "ROW", "PLANE", "VOLUME"),)),  # MRSpectroscopyAcquisitionType
        Row(0, 0x00189008, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("SPIN", "GRADIENT", "BOTH"),)),  # EchoPulseSequence
        Row(0, 0x00189011, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and EchoPulseSequence in {SPIN, BOTH}", may="ImageType[1] in {DERIVED} and EchoPulseSequence in {SPIN, BOTH}", values=(enumerated("YES", "NO"),)),  # MultipleSpinEcho
        Row(0, 0x00189012, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("YES", "NO"),)),  # MultiPlanarExcitation
        Row(0, 0x00189017, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(defined("FREE_PRECESSION", "TRANSVERSE", "TIME_REVERSED", "LONGITUDINAL", "NONE"),)),  # SteadyStatePulseSequence
        Row(0, 0x00189018, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("YES", "NO"),)),  # EchoPlanarPulseSequence
        Row(0, 0x00189025, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(defined("WATER", "FAT", "FAT_AND_WATER", "SILICON_GEL", "NONE"),)),  # SpectrallySelectedSuppression
        Row(0, 0x00189032, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(defined("RECTILINEAR", "RADIAL", "SPIRAL"),)),  # GeometryOfKSpaceTraversal
        Row(0, 0x00189034, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and GeometryOfKSpaceTraversal in {RECTILINEAR}", may="ImageType[1] in {DERIVED} and GeometryOfKSpaceTraversal in {RECTILINEAR}", values=(defined("LINEAR", "CENTRIC", "SEGMENTED", "REVERSE_LINEAR", "REVERSE_CENTRIC"),)),  # RectilinearPhaseEncodeReordering
        Row(0, 0x00189033, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("SINGLE", "PARTIAL", "FULL"),)),  # SegmentedKSpaceTraversal
        Row(0, 0x00189094, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and MRSpectroscopyAcquisitionType in {VOLUME}", may="ImageType[1] in {DERIVED} and MRSpectroscopyAcquisitionType in {VOLUME}", values=(defined("FULL", "CYLINDRICAL", "ELLIPSOIDAL", "WEIGHTED"),)),  # CoverageOfKSpace
        Row(0, 0x00189093, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always"),  # NumberOfKSpaceTrajectories
        Row(0, 0x00189298, "3"),  # EchoPeakPosition
    ),
)

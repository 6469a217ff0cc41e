"""MR Spectroscopy, PS3.3 C.8.14.1. Generated from table_C.8-102; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8-102",
    "MR Spectroscopy",
    "C.8.14.1",
    (
        Row(0, 0, include="macros.mr_image_and_spectroscopy_instance"),  # include MR Image and Spectroscopy Instance
        Row(0, 0x00080008, "1", values=(defined("SPECTROSCOPY", at=3), defined("ADDITION", "DIVISION", "MAXIMUM", "MEAN", "MINIMUM", "MULTIPLICATION", "STD_DEVIATION", "SUBTRACTION", "NONE", "MIXED", at=4),)),  # ImageType
        Row(0, 0, include="macros.mr_spectroscopy_description"),  # include MR Spectroscopy Description
        Row(0, 0x00189098, "1C", when="ImageType[1] in {ORIGINAL}", may="always"),  # TransmitterFrequency
        Row(0, 0x00189052, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always"),  # SpectralWidth
        Row(0, 0x00189053, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always"),  # ChemicalShiftReference
        Row(0, 0x00189054, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(defined("ILOPS", "ISIS", "PRIME", "PRESS", "SLIM", "SLOOP", "STEAM", "NONE"),)),  # VolumeLocalizationTechnique
        Row(0, 0x00189126, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and VolumeLocalizationTechnique not in {NONE}", may="VolumeLocalizationTechnique not in {NONE}", items=(1, None)),  # VolumeLocalizationSequence
        Row(1, 0x00189104, "1"),  # SlabThickness
        Row(1, 0x00189105, "1"),  # SlabOrientation
        Row(1, 0x00189106, "1"),  # MidSlabPosition
        Row(0, 0x00189059, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("YES", "NO"),)),  # Decoupling
        Row(0, 0x00189060, "1C", when="Decoupling in {YES}", values=(defined("1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE"),)),  # DecoupledNucleus
        Row(0, 0x00189061, "1C", when="Decoupling in {YES}"),  # DecouplingFrequency
        Row(0, 0x00189062, "1C", when="Decoupling in {YES}", values=(defined("MLEV", "WALTZ", "NARROWBAND"),)),  # DecouplingMethod
        Row(0, 0x00189063, "1C", when="Decoupling in {YES}"),  # DecouplingChemicalShiftReference
        Row(0, 0x00189065, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(defined("COSINE", "COSINE_SQUARED", "EXPONENTIAL", "GAUSSIAN", "HAMMING", "HANNING", "LORENTZIAN", "LRNTZ_GSS_TRNSFM", "NONE"),)),  # TimeDomainFiltering
        Row(0, 0x00189066, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always"),  # NumberOfZeroFills
        Row(0, 0x00189067, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(defined("LINEAR_TILT", "LOCAL_LINEAR_FIT", "POLYNOMIAL_FIT", "SINC_DECONVOLUTN", "TIME_DOMAIN_FIT", "SPLINE", "NONE"),)),  # BaselineCorrection
        Row(0, 0x00189101, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("YES", "NO"),)),  # FrequencyCorrection
        Row(0, 0x00189198, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("YES", "NO"),)),  # FirstOrderPhaseCorrection
        Row(0, 0x00189199, "1C", when="ImageType[1] in {ORIGINAL, MIXED}", may="always", values=(enumerated("YES", "NO"),)),  # WaterReferencedPhaseCorrection
        Row(0, 0x00189297, "3", values=(enumerated("WATER_REFERENCE", "USED_DISCARDED", "REFERENCED", "NONE"),)),  # WaterReferenceAcquisition
        Row(0, 0x0008114A, "1C", when="WaterReferenceAcquisition in {REFERENCED}", may="always", items=(1, None)),  # ReferencedInstanceSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x0040A170, "1", items=(1, 1), groups=(Group("7215", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)

"""MR Image and Spectroscopy Instance, PS3.3 C.8.13.2. Generated from table_C.8-83; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-83",
    "MR Image and Spectroscopy Instance",
    "C.8.13.2",
    (
        Row(0, 0x00200012, "3"),  # AcquisitionNumber
        Row(0, 0x0008002A, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.4.4}", may="always"),  # AcquisitionDateTime
        Row(0, 0x00189073, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.4.4}", may="always"),  # AcquisitionDuration
        Row(0, 0, include="macros.hierarchical_evidence_reference"),  # include Hierarchical Evidence Reference
        Row(0, 0x00189004, "1C", when="SOPClassUID not in {1.2.840.10008.5.1.4.1.1.4.4}", may="always", values=(enumerated("PRODUCT", "RESEARCH", "SERVICE"),)),  # ContentQualification
        Row(0, 0x00189100, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.4.4}", may="always", values=(defined("1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE"),)),  # ResonantNucleus
        Row(0, 0x00189064, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.4.4}", may="always", values=(defined("COSINE", "COSINE_SQUARED", "FERMI", "GAUSSIAN", "HAMMING", "HANNING", "LORENTZIAN", "LRNTZ_GSS_TRNSFM", "RIESZ", "TUKEY", "NONE"),)),  # KSpaceFiltering
        Row(0, 0x00180087, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.4.4}", may="always"),  # MagneticFieldStrength
        Row(0, 0x00189174, "1C", when="SOPClassUID not in {1.2.840.10008.5.1.4.1.1.4.4}", may="always", values=(defined("IEC", "FDA", "MHW"),)),  # ApplicableSafetyStandardAgency
        Row(0, 0x00189175, "3"),  # ApplicableSafetyStandardDescription
        Row(0, 0x00204000, "3"),  # ImageComments
        Row(0, 0x300A012C, "3"),  # IsocenterPosition
        Row(0, 0x00181320, "3"),  # B1rms
    ),
)

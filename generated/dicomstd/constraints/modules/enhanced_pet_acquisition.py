"""Enhanced PET Acquisition, PS3.3 C.8.22.2. Generated from table_C.8.22-2; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.22-2",
    "Enhanced PET Acquisition",
    "C.8.22.2",
    (
        Row(0, 0x00180073, "1C", when="ImageType[1] in {ORIGINAL}", may="always", values=(defined("DENS", "RDD", "MANU", "AUTO", "CARD_TRIG", "RESP_TRIG"),)),  # AcquisitionStartCondition
        Row(0, 0x00189715, "1C", when="AcquisitionStartCondition in {DENS}"),  # StartDensityThreshold
        Row(0, 0x00189716, "1C", when="AcquisitionStartCondition in {RDD}"),  # StartRelativeDensityDifferenceThreshold
        Row(0, 0x00189717, "1C", when="AcquisitionStartCondition in {CARD_TRIG}"),  # StartCardiacTriggerCountThreshold
        Row(0, 0x00189718, "1C", when="AcquisitionStartCondition in {RESP_TRIG}"),  # StartRespiratoryTriggerCountThreshold
        Row(0, 0x00180071, "1C", when="ImageType[1] in {ORIGINAL}", may="always", values=(defined("CNTS", "DENS", "RDD", "MANU", "OVFL", "TIME", "CARD_TRIG", "RESP_TRIG"),)),  # AcquisitionTerminationCondition
        Row(0, 0x00189719, "1C", when="AcquisitionTerminationCondition in {CNTS}"),  # TerminationCountsThreshold
        Row(0, 0x00189720, "1C", when="AcquisitionTerminationCondition in {DENS}"),  # TerminationDensityThreshold
        Row(0, 0x00189721, "1C", when="AcquisitionTerminationCondition in {RDD}"),  # TerminationRelativeDensityThreshold
        Row(0, 0x00189722, "1C", when="AcquisitionTerminationCondition in {TIME}"),  # TerminationTimeThreshold
        Row(0, 0x00189723, "1C", when="AcquisitionTerminationCondition in {CARD_TRIG}"),  # TerminationCardiacTriggerCountThreshold
        Row(0, 0x00189724, "1C", when="AcquisitionTerminationCondition in {RESP_TRIG}"),  # TerminationRespiratoryTriggerCountThreshold
        Row(0, 0x00540202, "1C", when="ImageType[1] in {ORIGINAL}", may="always", values=(defined("STATIONARY", "STEP AND SHOOT", "CONTINUOUS", "WOBBLE", "CLAMSHELL"),)),  # TypeOfDetectorMotion
        Row(0, 0x00189725, "1C", when="ImageType[1] in {ORIGINAL} and TypeOfDetectorMotion in {STATIONARY}", may="ImageType[1] in {DERIVED} and TypeOfDetectorMotion in {STATIONARY}", values=(defined("CYLINDRICAL_RING", "CYL_RING_PARTIAL", "MULTIPLE_PLANAR", "MUL_PLAN_PARTIAL"),)),  # DetectorGeometry
        Row(0, 0x00189726, "1C", when="ImageType[1] in {ORIGINAL}", may="always"),  # TransverseDetectorSeparation
        Row(0, 0x00189727, "1C", when="ImageType[1] in {ORIGINAL}", may="always"),  # AxialDetectorDimension
        Row(0, 0x00181181, "1C", when="ImageType[1] in {ORIGINAL}", may="always", values=(defined("NONE", "RING"),)),  # CollimatorType
        Row(0, 0x00541210, "1C", when="ImageType[1] in {ORIGINAL}", may="always"),  # CoincidenceWindowWidth
        Row(0, 0x00540013, "1C", when="ImageType[1] in {ORIGINAL}", may="always", items=(1, None)),  # EnergyWindowRangeSequence
        Row(1, 0x00540014, "1"),  # EnergyWindowLowerLimit
        Row(1, 0x00540015, "1"),  # EnergyWindowUpperLimit
        Row(0, 0x00181134, "1", values=(enumerated("STATIC", "DYNAMIC"),)),  # TableMotion
        Row(0, 0x00189755, "1", values=(enumerated("TRUE", "FALSE"),)),  # TimeOfFlightInformationUsed
        Row(0, 0, include="macros.mandatory_view_and_slice_progression_direction"),  # include Mandatory View and Slice Progression Direction
        Row(0, 0x300A012C, "3"),  # IsocenterPosition
        Row(0, 0x00540501, "3", values=(enumerated("FEET_TO_HEAD", "HEAD_TO_FEET"),)),  # ScanProgressionDirection
    ),
)

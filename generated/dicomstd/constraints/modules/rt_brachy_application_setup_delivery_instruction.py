"""RT Brachy Application Setup Delivery Instruction, PS3.3 C.8.8.30. Generated from table_C.8.8.30-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.8.30-1",
    "RT Brachy Application Setup Delivery Instruction",
    "C.8.8.30",
    (
        Row(0, 0x300C0002, "1", items=(1, 1)),  # ReferencedRTPlanSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x300C0022, "1"),  # ReferencedFractionGroupNumber
        Row(0, 0x30080022, "1"),  # CurrentFractionNumber
        Row(0, 0x00741404, "1C", when="not_checkable(other-instance) and BrachyTaskSequence.TreatmentDeliveryType in {CONTINUATION}"),  # ContinuationPulseNumber
        Row(0, 0x00741401, "1", items=(1, None)),  # BrachyTaskSequence
        Row(1, 0x300A00CE, "1", values=(enumerated("TREATMENT", "CONTINUATION"),)),  # TreatmentDeliveryType
        Row(1, 0x00741402, "1C", when="TreatmentDeliveryType in {CONTINUATION}"),  # ContinuationStartTotalReferenceAirKerma
        Row(1, 0x00741403, "1C", when="TreatmentDeliveryType in {CONTINUATION}"),  # ContinuationEndTotalReferenceAirKerma
        Row(1, 0x300C000C, "1"),  # ReferencedBrachyApplicationSetupNumber
        Row(1, 0x00741405, "3", items=(1, None)),  # ChannelDeliveryOrderSequence
        Row(2, 0x00741406, "1"),  # ReferencedChannelNumber
        Row(2, 0x0074140C, "1"),  # ChannelDeliveryOrderIndex
        Row(1, 0x0074140D, "1C", when="TreatmentDeliveryType in {CONTINUATION}", items=(1, None)),  # ChannelDeliveryContinuationSequence
        Row(2, 0x00741406, "1"),  # ReferencedChannelNumber
        Row(2, 0x00741407, "1"),  # StartCumulativeTimeWeight
        Row(2, 0x00741408, "1"),  # EndCumulativeTimeWeight
        Row(0, 0x0074140E, "1C", when="TreatmentDeliveryType in {CONTINUATION} and not_checkable(application)", items=(1, None)),  # OmittedApplicationSetupSequence
        Row(1, 0x300C000C, "1"),  # ReferencedBrachyApplicationSetupNumber
        Row(1, 0x00741409, "1", items=(1, None)),  # OmittedChannelSequence
        Row(2, 0x00741406, "1"),  # ReferencedChannelNumber
        Row(2, 0x0074140A, "1", values=(defined("ALREADY_TREATED", "OTHER"),)),  # ReasonForChannelOmission
        Row(2, 0x0074140B, "3"),  # ReasonForChannelOmissionDescription
    ),
)

"""CID 635 Heating Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID635(ContextGroup, cid=635, uid="1.2.840.10008.6.1.1100", keyword="HeatingMethod", title="Heating Method", version="20151110", extensible=True):
    """Heating Method, extensible."""

    AirHeatingPad = CodedConcept("468192005", "SCT", "Air heating pad")
    ElectricBlanket = CodedConcept("79811009", "SCT", "Electric blanket")
    ElectricHeatingPad = CodedConcept("27812008", "SCT", "Electric heating pad")
    ForcedAirHeater = CodedConcept("127250", "DCM", "Forced air heater")
    ForcedAirWarmingBlanket = CodedConcept("420572009", "SCT", "Forced air warming blanket")
    HeatedImagingDevice = CodedConcept("127251", "DCM", "Heated imaging device")
    HeatedPatientSupport = CodedConcept("127252", "DCM", "Heated patient support")
    HeatedWaterBlanket = CodedConcept("127253", "DCM", "Heated water blanket")
    HeatLamp = CodedConcept("C0181514", "UMLS", "Heat lamp")
    NonElectricHeatingPad = CodedConcept("39790008", "SCT", "Non-electric heating pad")
    PreHeatedPad = CodedConcept("127254", "DCM", "Pre-heated pad")
    Unheated = CodedConcept("127255", "DCM", "Unheated")
    WarmerDevice = CodedConcept("71384000", "SCT", "Warmer device")
    WarmingBlanket = CodedConcept("421335007", "SCT", "Warming blanket")

"""CID 3240 Electrophysiology Measurement Function/Technique, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3240(ContextGroup, cid=3240, uid="1.2.840.10008.6.1.53", keyword="ElectrophysiologyMeasurementFunctionAndTechnique", title="Electrophysiology Measurement Function/Technique", version="20020904", extensible=True):
    """Electrophysiology Measurement Function/Technique, extensible."""

    DifferentialSignal = CodedConcept("109006", "DCM", "Differential signal")
    HisBundleElectrogram = CodedConcept("109007", "DCM", "His bundle electrogram")
    MonopoleSignal = CodedConcept("109008", "DCM", "Monopole signal")
    PacingElectricalStimulusVoltage = CodedConcept("109009", "DCM", "Pacing (electrical) stimulus, voltage")
    RadioFrequencyAblationPower = CodedConcept("109010", "DCM", "Radio frequency ablation, power")
    VoltageMeasurementByBasketCatheter = CodedConcept("109011", "DCM", "Voltage measurement by basket catheter")
    VoltageMeasurementByMappingCatheter = CodedConcept("109012", "DCM", "Voltage measurement by mapping catheter")
    VoltageMeasurement = CodedConcept("109013", "DCM", "Voltage measurement")

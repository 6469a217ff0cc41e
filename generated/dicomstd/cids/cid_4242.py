"""CID 4242 Cornea Measurement Method Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4242(ContextGroup, cid=4242, uid="1.2.840.10008.6.1.1275", keyword="CorneaMeasurementMethodDescriptor", title="Cornea Measurement Method Descriptor", version="20190124", extensible=True):
    """Cornea Measurement Method Descriptor, extensible, includes CID 4235."""

    TotalCorneaPowerMeasurementMethod = CodedConcept("111758", "DCM", "Total Cornea Power Measurement Method")
    PosteriorCorneaSurfaceMeasurementMethod = CodedConcept("111759", "DCM", "Posterior Cornea Surface Measurement Method")
    ManualKeratometry = CodedConcept("111753", "DCM", "Manual Keratometry")
    AutoKeratometry = CodedConcept("111754", "DCM", "Auto Keratometry")
    SimulatedKeratometry = CodedConcept("111755", "DCM", "Simulated Keratometry")
    EquivalentKReading = CodedConcept("111756", "DCM", "Equivalent K-reading")

"""CID 4235 Keratometry Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4235(ContextGroup, cid=4235, uid="1.2.840.10008.6.1.881", keyword="KeratometryDescriptor", title="Keratometry Descriptor", version="20100623", extensible=True):
    """Keratometry Descriptor, extensible."""

    ManualKeratometry = CodedConcept("111753", "DCM", "Manual Keratometry")
    AutoKeratometry = CodedConcept("111754", "DCM", "Auto Keratometry")
    SimulatedKeratometry = CodedConcept("111755", "DCM", "Simulated Keratometry")
    EquivalentKReading = CodedConcept("111756", "DCM", "Equivalent K-reading")

"""CID 3110 Nuclear Cardiology Protocol, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3110(ContextGroup, cid=3110, uid="1.2.840.10008.6.1.742", keyword="NuclearCardiologyProtocol", title="Nuclear Cardiology Protocol", version="20080927", extensible=True):
    """Nuclear Cardiology Protocol, extensible."""

    StressThalliumProcedure = CodedConcept("431511008", "SCT", "Stress thallium procedure")
    RestThalliumStressTechnetiumProcedure = CodedConcept("122781", "DCM", "Rest thallium/stress technetium procedure")
    RestTechnetiumStressTechnetium1DayProcedure = CodedConcept("122782", "DCM", "Rest technetium/stress technetium 1 day procedure")
    RestTechnetiumStressTechnetium2DayProcedure = CodedConcept("122783", "DCM", "Rest technetium/stress technetium 2 day procedure")
    StressTechnetiumRestTechnetium1DayProcedure = CodedConcept("122784", "DCM", "Stress technetium/rest technetium 1 day procedure")
    NMMyocardialViabilityProcedure = CodedConcept("122785", "DCM", "NM Myocardial Viability procedure")

"""CID 72 Imaging Agent Administration Step Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID72(ContextGroup, cid=72, uid="1.2.840.10008.6.1.1262", keyword="ImagingAgentAdministrationStepType", title="Imaging Agent Administration Step Type", version="20181115", extensible=True):
    """Imaging Agent Administration Step Type, extensible."""

    PatencyTestInjection = CodedConcept("130247", "DCM", "Patency Test Injection")
    TransitTimeTestInjection = CodedConcept("130248", "DCM", "Transit Time Test Injection")
    DiagnosticAdministration = CodedConcept("130249", "DCM", "Diagnostic Administration")
    FlushAdministration = CodedConcept("130251", "DCM", "Flush Administration")

"""CID 3617 Valve Flow, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3617(ContextGroup, cid=3617, uid="1.2.840.10008.6.1.167", keyword="ValveFlow", title="Valve Flow", version="20030327", extensible=True):
    """Valve Flow, extensible."""

    AorticValveFlow = CodedConcept("371845001", "SCT", "Aortic Valve Flow")
    MitralValveFlow = CodedConcept("371837006", "SCT", "Mitral Valve Flow")
    PulmonaryValveFlow = CodedConcept("371846000", "SCT", "Pulmonary Valve Flow")
    TricuspidValveFlow = CodedConcept("371840006", "SCT", "Tricuspid Valve Flow")
    DerivedFlowNonValve = CodedConcept("371839009", "SCT", "Derived Flow, Non-Valve")

"""CID 4107 Tracer Kinetic Model Parameter, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4107(ContextGroup, cid=4107, uid="1.2.840.10008.6.1.992", keyword="TracerKineticModelParameter", title="Tracer Kinetic Model Parameter", version="20141110", extensible=True):
    """Tracer Kinetic Model Parameter, extensible."""

    Ktrans = CodedConcept("126312", "DCM", "Ktrans")
    Kep = CodedConcept("126313", "DCM", "kep")
    Ve = CodedConcept("126314", "DCM", "ve")
    TauM = CodedConcept("126330", "DCM", "tau_m")
    Vp = CodedConcept("126331", "DCM", "vp")

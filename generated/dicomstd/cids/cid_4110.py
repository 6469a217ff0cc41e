"""CID 4110 Tracer Kinetic Modeling Covariate, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4110(ContextGroup, cid=4110, uid="1.2.840.10008.6.1.995", keyword="TracerKineticModelingCovariate", title="Tracer Kinetic Modeling Covariate", version="20141110", extensible=True):
    """Tracer Kinetic Modeling Covariate, extensible."""

    Hematocrit = CodedConcept("20570-8", "LN", "Hematocrit")

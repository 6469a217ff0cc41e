"""CID 3838 Diameter Derivation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3838(ContextGroup, cid=3838, uid="1.2.840.10008.6.1.288", keyword="DiameterDerivation", title="Diameter Derivation", version="20051103", extensible=True):
    """Diameter Derivation, extensible, includes CID 3488."""

    Transverse = CodedConcept("62824007", "SCT", "Transverse")
    AnteriorPosterior = CodedConcept("122675", "DCM", "Anterior-Posterior")
    Maximum = CodedConcept("56851009", "SCT", "Maximum")
    Minimum = CodedConcept("255605001", "SCT", "Minimum")
    Mean = CodedConcept("373098007", "SCT", "Mean")

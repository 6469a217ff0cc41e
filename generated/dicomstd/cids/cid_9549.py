"""CID 9549 Radiation Generation Mode Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9549(ContextGroup, cid=9549, uid="1.2.840.10008.6.1.1296", keyword="RadiationGenerationModeType", title="Radiation Generation Mode Type", version="20190715", extensible=True):
    """Radiation Generation Mode Type, extensible."""

    FlatteningFilterBeam = CodedConcept("130355", "DCM", "Flattening Filter Beam")
    NonFlatteningFilterBeam = CodedConcept("130356", "DCM", "Non-Flattening Filter Beam")
    PartialFlatteningFilterBeam = CodedConcept("130357", "DCM", "Partial Flattening Filter Beam")

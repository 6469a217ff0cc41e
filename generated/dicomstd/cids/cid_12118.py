"""CID 12118 Measurement Orientation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12118(ContextGroup, cid=12118, uid="1.2.840.10008.6.1.926", keyword="MeasurementOrientation", title="Measurement Orientation", version="20110125", extensible=True):
    """Measurement Orientation, extensible."""

    AnteriorPosterior = CodedConcept("122675", "DCM", "Anterior-Posterior")
    Transverse = CodedConcept("62824007", "SCT", "Transverse")
    Longitudinal = CodedConcept("38717003", "SCT", "Longitudinal")

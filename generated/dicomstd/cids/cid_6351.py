"""CID 6351 Prostate Relational Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6351(ContextGroup, cid=6351, uid="1.2.840.10008.6.1.1408", keyword="ProstateRelationalMeasurement", title="Prostate Relational Measurement", version="20210714", extensible=True):
    """Prostate Relational Measurement, extensible."""

    DistanceFromNeurovascularBundle = CodedConcept("130557", "DCM", "Distance from neurovascular bundle")
    LesionCapsularContactLength = CodedConcept("130558", "DCM", "Lesion capsular contact length")

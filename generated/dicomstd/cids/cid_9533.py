"""CID 9533 Delivery Time Structure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9533(ContextGroup, cid=9533, uid="1.2.840.10008.6.1.1243", keyword="DeliveryTimeStructure", title="Delivery Time Structure", version="20181112", extensible=True):
    """Delivery Time Structure, extensible."""

    SingleFraction = CodedConcept("130096", "DCM", "Single Fraction")
    StandardFractionation = CodedConcept("130097", "DCM", "Standard Fractionation")
    HypoFractionation = CodedConcept("130098", "DCM", "Hypo-fractionation")
    HyperFractionation = CodedConcept("130099", "DCM", "Hyper-fractionation")
    ContinuousTemporary = CodedConcept("130100", "DCM", "Continuous Temporary")
    ContinuousPermanent = CodedConcept("130101", "DCM", "Continuous Permanent")

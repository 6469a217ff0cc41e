"""CID 10063 Radiation Dose Estimate Distribution Representation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10063(ContextGroup, cid=10063, uid="1.2.840.10008.6.1.1157", keyword="RadiationDoseEstimateDistributionRepresentation", title="Radiation Dose Estimate Distribution Representation", version="20170405", extensible=True):
    """Radiation Dose Estimate Distribution Representation, extensible."""

    Isodose = CodedConcept("128484", "DCM", "Isodose")
    SkinDoseMap = CodedConcept("128485", "DCM", "Skin Dose Map")
    N3DDoseMap = CodedConcept("128487", "DCM", "3D Dose Map")
    DoseGradient = CodedConcept("128488", "DCM", "Dose Gradient")
    DosePointCloud = CodedConcept("128496", "DCM", "Dose Point Cloud")
    DoseImage = CodedConcept("121342", "DCM", "Dose Image")

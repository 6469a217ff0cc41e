"""CID 3496 IVUS Fiducial Point, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3496(ContextGroup, cid=3496, uid="1.2.840.10008.6.1.130", keyword="IVUSFiducialPoint", title="IVUS Fiducial Point", version="20040614", extensible=True):
    """IVUS Fiducial Point, extensible."""

    CollateralBranchOfVessel = CodedConcept("397406000", "SCT", "Collateral Branch of vessel")
    Stent = CodedConcept("65818007", "SCT", "Stent")
    VascularCalcification = CodedConcept("237897009", "SCT", "Vascular Calcification")
    FibrousPlaque = CodedConcept("40772000", "SCT", "Fibrous Plaque")
    Vein = CodedConcept("29092000", "SCT", "Vein")
    VesselOrigin = CodedConcept("397421006", "SCT", "Vessel Origin")

"""CID 3837 Fiducial Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3837(ContextGroup, cid=3837, uid="1.2.840.10008.6.1.287", keyword="FiducialFeature", title="Fiducial Feature", version="20051103", extensible=True):
    """Fiducial Feature, extensible."""

    Ostium = CodedConcept("264114003", "SCT", "Ostium")
    RenalArtery = CodedConcept("2841007", "SCT", "Renal Artery")
    AorticBifurcation = CodedConcept("73166001", "SCT", "Aortic Bifurcation")
    CommonIliacBifurcation = CodedConcept("413896006", "SCT", "Common Iliac Bifurcation")

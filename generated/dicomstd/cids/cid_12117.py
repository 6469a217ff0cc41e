"""CID 12117 Vessel Branch Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12117(ContextGroup, cid=12117, uid="1.2.840.10008.6.1.584", keyword="VesselBranchModifier", title="Vessel Branch Modifier", version="20190524", extensible=True):
    """Vessel Branch Modifier, extensible."""

    CollateralBranchOfVessel = CodedConcept("397406000", "SCT", "Collateral branch of vessel")
    Inferior = CodedConcept("261089000", "SCT", "Inferior")
    Lateral = CodedConcept("49370004", "SCT", "Lateral")
    Left = CodedConcept("7771000", "SCT", "Left")
    Main = CodedConcept("63161005", "SCT", "Main")
    Medial = CodedConcept("255561001", "SCT", "Medial")
    Middle = CodedConcept("C25569", "NCIt", "Middle")
    Right = CodedConcept("24028007", "SCT", "Right")
    Superior = CodedConcept("264217000", "SCT", "Superior")

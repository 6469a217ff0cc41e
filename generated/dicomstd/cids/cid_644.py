"""CID 644 Exogenous Substance Administration Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID644(ContextGroup, cid=644, uid="1.2.840.10008.6.1.1109", keyword="ExogenousSubstanceAdministrationSite", title="Exogenous Substance Administration Site", version="20170124", extensible=True):
    """Exogenous Substance Administration Site, extensible."""

    Flank = CodedConcept("58602004", "SCT", "Flank")
    Brain = CodedConcept("12738006", "SCT", "Brain")
    Tumor = CodedConcept("108369006", "SCT", "Tumor")
    Liver = CodedConcept("10200004", "SCT", "Liver")
    BoneMarrow = CodedConcept("14016003", "SCT", "Bone Marrow")
    MouseMammaryFatPad = CodedConcept("C22550", "NCIt", "Mouse mammary fat pad")

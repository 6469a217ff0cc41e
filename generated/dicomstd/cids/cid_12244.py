"""CID 12244 Congenital Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12244(ContextGroup, cid=12244, uid="1.2.840.10008.6.1.635", keyword="CongenitalFindingSite", title="Congenital Finding Site", version="20040614", extensible=True):
    """Congenital Finding Site, extensible."""

    VentricularSeptalDefect = CodedConcept("30288003", "SCT", "Ventricular Septal Defect")
    AtrialSeptalDefect = CodedConcept("70142008", "SCT", "Atrial Septal Defect")

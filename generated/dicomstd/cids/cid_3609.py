"""CID 3609 Ventricular Source Location, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3609(ContextGroup, cid=3609, uid="1.2.840.10008.6.1.159", keyword="VentricularSourceLocation", title="Ventricular Source Location", version="20170914", extensible=True):
    """Ventricular Source Location, extensible."""

    CommonVentricle = CodedConcept("45503006", "SCT", "Common ventricle")
    LeftVentricle = CodedConcept("87878005", "SCT", "Left ventricle")
    LeftVentricleApex = CodedConcept("128564006", "SCT", "Left ventricle apex")
    LeftVentricleInflow = CodedConcept("70238003", "SCT", "Left ventricle inflow")
    LeftVentricleOutflowTract = CodedConcept("13418002", "SCT", "Left ventricle outflow tract")
    RightVentricle = CodedConcept("53085002", "SCT", "Right ventricle")
    RightVentricleApex = CodedConcept("128565007", "SCT", "Right ventricle apex")
    RightVentricleInflow = CodedConcept("8017000", "SCT", "Right ventricle inflow")
    RightVentricleOutflowTract = CodedConcept("44627009", "SCT", "Right ventricle outflow tract")

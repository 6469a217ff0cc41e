"""CID 3610 Gradient Source Location, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3610(ContextGroup, cid=3610, uid="1.2.840.10008.6.1.160", keyword="GradientSourceLocation", title="Gradient Source Location", version="20030327", extensible=True):
    """Gradient Source Location, extensible."""

    MitralValve = CodedConcept("91134007", "SCT", "Mitral Valve")
    AorticValve = CodedConcept("34202007", "SCT", "Aortic Valve")
    TricuspidValve = CodedConcept("46030003", "SCT", "Tricuspid valve")
    PulmonaryValve = CodedConcept("39057004", "SCT", "Pulmonary valve")
    PulmonaryArtery = CodedConcept("81040000", "SCT", "Pulmonary artery")
    LeftVentricleOutflowTract = CodedConcept("13418002", "SCT", "Left ventricle outflow tract")
    RightVentricleOutflowTract = CodedConcept("44627009", "SCT", "Right ventricle outflow tract")
    VentricularSeptalDefect = CodedConcept("30288003", "SCT", "Ventricular Septal defect")
    AtrialSeptalDefect = CodedConcept("70142008", "SCT", "Atrial Septal defect")
    CoarctationOfAorta = CodedConcept("7305005", "SCT", "Coarctation of aorta")

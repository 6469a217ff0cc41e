"""CID 3833 Cardiac Ejection Fraction, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3833(ContextGroup, cid=3833, uid="1.2.840.10008.6.1.284", keyword="CardiacEjectionFraction", title="Cardiac Ejection Fraction", version="20051103", extensible=True):
    """Cardiac Ejection Fraction, extensible."""

    LeftVentricularEjectionFractionByCT = CodedConcept("8810-4", "LN", "Left ventricular ejection fraction by CT")
    RightVentricularEjectionFractionByCT = CodedConcept("8817-9", "LN", "Right ventricular ejection fraction by CT")
    LeftVentricularEjectionFractionByMR = CodedConcept("8811-2", "LN", "Left ventricular ejection fraction by MR")
    RightVentricularEjectionFractionByMR = CodedConcept("8818-7", "LN", "Right ventricular ejection fraction by MR")

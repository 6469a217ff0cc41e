"""CID 3467 Ejection Fraction, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3467(ContextGroup, cid=3467, uid="1.2.840.10008.6.1.109", keyword="EjectionFraction", title="Ejection Fraction", version="20040614", extensible=True):
    """Ejection Fraction, extensible."""

    LeftVentricularEjectionFractionByAngiography = CodedConcept("8808-8", "LN", "Left Ventricular Ejection Fraction by Angiography")
    RightVentricularEjectionFractionByAngiography = CodedConcept("8815-3", "LN", "Right Ventricular Ejection Fraction by Angiography")
    LeftAtrialEjectionFractionByAngiography = CodedConcept("122406", "DCM", "Left Atrial Ejection Fraction by Angiography")

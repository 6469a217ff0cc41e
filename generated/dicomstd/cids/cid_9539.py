"""CID 9539 Fractionation-based Effective Dose Method Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9539(ContextGroup, cid=9539, uid="1.2.840.10008.6.1.1249", keyword="FractionationBasedEffectiveDoseMethodModifier", title="Fractionation-based Effective Dose Method Modifier", version="20181112", extensible=True):
    """Fractionation-based Effective Dose Method Modifier, extensible."""

    Equivalent2GrayFractionsModel = CodedConcept("130130", "DCM", "Equivalent 2-Gray Fractions Model")
    LinearQuadraticModel = CodedConcept("130131", "DCM", "Linear-Quadratic Model")
    LinearQuadraticModelWithTimeFactor = CodedConcept("130132", "DCM", "Linear-Quadratic Model with Time Factor")
    LinearQuadraticLinearModel = CodedConcept("130133", "DCM", "Linear-Quadratic-Linear Model")
    LinearQuadraticModelForLowDoseRateBrachytherapy = CodedConcept("130134", "DCM", "Linear-Quadratic Model for Low-Dose Rate Brachytherapy")

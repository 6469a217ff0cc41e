"""CID 3613 Hemodynamic Time Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3613(ContextGroup, cid=3613, uid="1.2.840.10008.6.1.163", keyword="HemodynamicTimeMeasurement", title="Hemodynamic Time Measurement", version="20030327", extensible=True):
    """Hemodynamic Time Measurement, extensible."""

    RRInterval = CodedConcept("122182", "DCM", "R-R interval")
    Tau = CodedConcept("109072", "DCM", "Tau")
    LeftVentricularEjectionTime = CodedConcept("122211", "DCM", "Left Ventricular ejection time")
    LeftVentricularFillingTime = CodedConcept("122212", "DCM", "Left Ventricular filling time")
    RightVentricularEjectionTime = CodedConcept("122213", "DCM", "Right Ventricular ejection time")
    RightVentricularFillingTime = CodedConcept("122214", "DCM", "Right Ventricular filling time")
    IndicatorMeanTransitTime = CodedConcept("109071", "DCM", "Indicator mean transit time")

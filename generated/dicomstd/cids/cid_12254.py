"""CID 12254 Cardiac Ultrasound Hemodynamic Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12254(ContextGroup, cid=12254, uid="1.2.840.10008.6.1.835", keyword="CardiacUltrasoundHemodynamicMeasurement", title="Cardiac Ultrasound Hemodynamic Measurement", version="20100317", extensible=True):
    """Cardiac Ultrasound Hemodynamic Measurement, extensible."""

    RRInterval = CodedConcept("122182", "DCM", "R-R interval")
    Tau = CodedConcept("109072", "DCM", "Tau")
    IndicatorMeanTransitTime = CodedConcept("109071", "DCM", "Indicator mean transit time")
    ClosureToOpeningTime = CodedConcept("59082-8", "LN", "Closure to Opening Time")
    IsovolumicRelaxationTime = CodedConcept("59083-6", "LN", "Isovolumic Relaxation Time")
    IsovolumicContractionTime = CodedConcept("59084-4", "LN", "Isovolumic Contraction Time")
    EjectionTime = CodedConcept("20222-6", "LN", "Ejection Time")
    PreEjectionPeriod = CodedConcept("59085-1", "LN", "Pre-Ejection Period")
    FillingTime = CodedConcept("59119-8", "LN", "Filling Time")
    BloodPressure = CodedConcept("75367002", "SCT", "Blood Pressure")
    HeartRateCorrectedEjectionTime = CodedConcept("59086-9", "LN", "Heart Rate-Corrected Ejection Time")
    HeartRateCorrectedPreEjectionPeriod = CodedConcept("59087-7", "LN", "Heart Rate-Corrected Pre-Ejection Period")
    AWaveDuration = CodedConcept("59105-7", "LN", "A-Wave Duration")
    PreEjectionPeriodEjectionTimeRatio = CodedConcept("59088-5", "LN", "Pre-Ejection Period/Ejection Time Ratio")
    EnvelopeDuration = CodedConcept("59108-1", "LN", "Envelope Duration")
    TimeToPeakByUS = CodedConcept("59121-4", "LN", "Time to Peak by US")
    DPDtByUS = CodedConcept("59120-6", "LN", "dP/dt by US")

"""CID 12202 Left Ventricle Volume Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12202(ContextGroup, cid=12202, uid="1.2.840.10008.6.1.595", keyword="LeftVentricleVolumeMeasurement", title="Left Ventricle Volume Measurement", version="20030918", extensible=True):
    """Left Ventricle Volume Measurement, extensible."""

    LeftVentricularEndDiastolicVolume = CodedConcept("18026-5", "LN", "Left Ventricular End Diastolic Volume")
    LeftVentricularEndSystolicVolume = CodedConcept("18148-7", "LN", "Left Ventricular End Systolic Volume")
    LeftVentricularEjectionFractionByUS = CodedConcept("18043-0", "LN", "Left Ventricular Ejection Fraction by US")

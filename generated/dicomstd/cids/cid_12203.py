"""CID 12203 Left Ventricle Other Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12203(ContextGroup, cid=12203, uid="1.2.840.10008.6.1.596", keyword="LeftVentricleOtherMeasurement", title="Left Ventricle Other Measurement", version="20030918", extensible=True):
    """Left Ventricle Other Measurement, extensible."""

    LeftVentricleMass = CodedConcept("18087-7", "LN", "Left Ventricle Mass")
    LeftVentricularIsovolumicRelaxationTime = CodedConcept("18071-1", "LN", "Left Ventricular Isovolumic Relaxation Time")
    LeftVentricularIsovolumicContractionTime = CodedConcept("399051002", "SCT", "Left Ventricular Isovolumic Contraction Time")
    LeftVentricularPeakEarlyDiastolicTissueVelocity = CodedConcept("399133000", "SCT", "Left Ventricular Peak Early Diastolic Tissue Velocity")
    RatioOfMVPeakVelocityToLVPeakTissueVelocityEWave = CodedConcept("399140004", "SCT", "Ratio of MV Peak Velocity to LV Peak Tissue Velocity E-Wave")
    LVPeakDiastolicTissueVelocityDuringAtrialSystole = CodedConcept("399007006", "SCT", "LV Peak Diastolic Tissue Velocity During Atrial Systole")
    LeftVentricularPeakSystolicTissueVelocity = CodedConcept("399167005", "SCT", "Left Ventricular Peak Systolic Tissue Velocity")
    LeftVentricularIndexOfMyocardialPerformance = CodedConcept("399266005", "SCT", "Left Ventricular Index of Myocardial Performance")

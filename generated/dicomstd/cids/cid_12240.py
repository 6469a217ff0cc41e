"""CID 12240 Left Ventricle Area Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12240(ContextGroup, cid=12240, uid="1.2.840.10008.6.1.631", keyword="LeftVentricleAreaMeasurement", title="Left Ventricle Area Measurement", version="20030918", extensible=True):
    """Left Ventricle Area Measurement, extensible."""

    LeftVentricularSystolicArea = CodedConcept("399030000", "SCT", "Left Ventricular Systolic Area")
    LeftVentricularDiastolicArea = CodedConcept("399109006", "SCT", "Left Ventricular Diastolic Area")
    LeftVentricularFractionalAreaChange = CodedConcept("399287000", "SCT", "Left Ventricular Fractional Area Change")
    LeftVentricleEpicardialDiastolicAreaPsaxPapView = CodedConcept("399293008", "SCT", "Left Ventricle Epicardial Diastolic Area, psax pap view")

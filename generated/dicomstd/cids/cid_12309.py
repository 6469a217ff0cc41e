"""CID 12309 Core Echo Strain Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID12309(ContextGroup, cid=12309, uid="1.2.840.10008.6.1.1426", keyword="CoreEchoStrainMeasurement", title="Core Echo Strain Measurement", version="20211112", extensible=False):
    """Core Echo Strain Measurement, not extensible."""

    LVEndSystolicGLSMultiviewMeanEndocardial = CodedConcept("130686", "DCM", "LV End-systolic GLS Multiview Mean (Endocardial)")
    LVEndSystolicGLS4CHEndocardial = CodedConcept("130687", "DCM", "LV End-systolic GLS 4CH (Endocardial)")
    LVEndSystolicGLS2CHEndocardial = CodedConcept("130688", "DCM", "LV End-systolic GLS 2CH (Endocardial)")
    LVEndSystolicGLSALAXEndocardial = CodedConcept("130689", "DCM", "LV End-systolic GLS ALAX (Endocardial)")
    LVEndSystolicMechanicalDispersion = CodedConcept("130698", "DCM", "LV End-systolic Mechanical Dispersion")
    LVPeakSystolicGLSMultiviewMeanEndocardial = CodedConcept("130690", "DCM", "LV Peak Systolic GLS Multiview Mean (Endocardial)")
    LVPeakSystolicGLS4CHEndocardial = CodedConcept("130691", "DCM", "LV Peak Systolic GLS 4CH (Endocardial)")
    LVPeakSystolicGLS2CHEndocardial = CodedConcept("130692", "DCM", "LV Peak Systolic GLS 2CH (Endocardial)")
    LVPeakSystolicGLSALAXEndocardial = CodedConcept("130693", "DCM", "LV Peak Systolic GLS ALAX (Endocardial)")
    LVPeakGLSMultiviewMeanEndocardial = CodedConcept("130694", "DCM", "LV Peak GLS Multiview Mean (Endocardial)")
    LVPeakGLS4CHEndocardial = CodedConcept("130695", "DCM", "LV Peak GLS 4CH (Endocardial)")
    LVPeakGLS2CHEndocardial = CodedConcept("130696", "DCM", "LV Peak GLS 2CH (Endocardial)")
    LVPeakGLSALAXEndocardial = CodedConcept("130697", "DCM", "LV Peak GLS ALAX (Endocardial)")

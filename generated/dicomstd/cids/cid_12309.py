"""CID 12309 Core Echo Strain Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID12309Code

class CID12309(ContextGroup[CID12309Code], cid=12309, uid="1.2.840.10008.6.1.1426", keyword="CoreEchoStrainMeasurement", title="Core Echo Strain Measurement", version="20211112", extensible=False):
    """Core Echo Strain Measurement, not extensible."""

    LVEndSystolicGLSMultiviewMeanEndocardial = CID12309Code("130686", "DCM", "LV End-systolic GLS Multiview Mean (Endocardial)")
    LVEndSystolicGLS4CHEndocardial = CID12309Code("130687", "DCM", "LV End-systolic GLS 4CH (Endocardial)")
    LVEndSystolicGLS2CHEndocardial = CID12309Code("130688", "DCM", "LV End-systolic GLS 2CH (Endocardial)")
    LVEndSystolicGLSALAXEndocardial = CID12309Code("130689", "DCM", "LV End-systolic GLS ALAX (Endocardial)")
    LVEndSystolicMechanicalDispersion = CID12309Code("130698", "DCM", "LV End-systolic Mechanical Dispersion")
    LVPeakSystolicGLSMultiviewMeanEndocardial = CID12309Code("130690", "DCM", "LV Peak Systolic GLS Multiview Mean (Endocardial)")
    LVPeakSystolicGLS4CHEndocardial = CID12309Code("130691", "DCM", "LV Peak Systolic GLS 4CH (Endocardial)")
    LVPeakSystolicGLS2CHEndocardial = CID12309Code("130692", "DCM", "LV Peak Systolic GLS 2CH (Endocardial)")
    LVPeakSystolicGLSALAXEndocardial = CID12309Code("130693", "DCM", "LV Peak Systolic GLS ALAX (Endocardial)")
    LVPeakGLSMultiviewMeanEndocardial = CID12309Code("130694", "DCM", "LV Peak GLS Multiview Mean (Endocardial)")
    LVPeakGLS4CHEndocardial = CID12309Code("130695", "DCM", "LV Peak GLS 4CH (Endocardial)")
    LVPeakGLS2CHEndocardial = CID12309Code("130696", "DCM", "LV Peak GLS 2CH (Endocardial)")
    LVPeakGLSALAXEndocardial = CID12309Code("130697", "DCM", "LV Peak GLS ALAX (Endocardial)")

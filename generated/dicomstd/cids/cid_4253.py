"""CID 4253 Visual Field Static Perimetry Fixation Strategy, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4253(ContextGroup, cid=4253, uid="1.2.840.10008.6.1.912", keyword="VisualFieldStaticPerimetryFixationStrategy", title="Visual Field Static Perimetry Fixation Strategy", version="20100827", extensible=True):
    """Visual Field Static Perimetry Fixation Strategy, extensible."""

    AutomatedOptical = CodedConcept("111843", "DCM", "Automated Optical")
    BlindSpotMonitoring = CodedConcept("111844", "DCM", "Blind Spot Monitoring")
    MacularFixationTesting = CodedConcept("111845", "DCM", "Macular Fixation Testing")
    ObservationByExaminer = CodedConcept("111846", "DCM", "Observation by Examiner")
    None_ = CodedConcept("260413007", "SCT", "None")

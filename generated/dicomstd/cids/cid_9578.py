"""CID 9578 Motion Management Setup Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9578(ContextGroup, cid=9578, uid="1.2.840.10008.6.1.1425", keyword="MotionManagementSetupDevice", title="Motion Management Setup Device", version="20210906", extensible=True):
    """Motion Management Setup Device, extensible."""

    CoachingDevice = CodedConcept("130650", "DCM", "Coaching Device")
    PatientDistractionDevice = CodedConcept("130651", "DCM", "Patient Distraction Device")

"""CID 9272 RT ROI Image Acquisition Context, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9272(ContextGroup, cid=9272, uid="1.2.840.10008.6.1.1481", keyword="RTImagePatientPositionAcquisitionDevices", title="RT ROI Image Acquisition Context", version="20240114", extensible=True):
    """RT ROI Image Acquisition Context, extensible, includes CID 3823."""

    PriorToVoiding = CodedConcept("109134", "DCM", "Prior to voiding")
    PostVoiding = CodedConcept("109135", "DCM", "Post voiding")
    FullRectum = CodedConcept("249602003", "SCT", "Full Rectum")
    EmptyRectum = CodedConcept("249599008", "SCT", "Empty Rectum")
    PreSurgicalAnatomy = CodedConcept("130833", "DCM", "Pre-surgical anatomy")
    PostSurgicalAnatomy = CodedConcept("245849007", "SCT", "Post-surgical anatomy")
    Inspiration = CodedConcept("14910006", "SCT", "inspiration")
    Expiration = CodedConcept("58322009", "SCT", "expiration")
    AutonomousBreathing = CodedConcept("45804006", "SCT", "autonomous breathing")
    ValsalvaManeuver = CodedConcept("261039008", "SCT", "Valsalva maneuver")
    CentralBreathingPosition = CodedConcept("122612", "DCM", "central breathing position")
    ShallowBreathing = CodedConcept("386616007", "SCT", "shallow breathing")

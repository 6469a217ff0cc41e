"""CID 4201 Patient Eye Movement Command, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4201(ContextGroup, cid=4201, uid="1.2.840.10008.6.1.317", keyword="PatientEyeMovementCommand", title="Patient Eye Movement Command", version="20040921", extensible=True):
    """Patient Eye Movement Command, extensible."""

    PrimaryGaze = CodedConcept("408744005", "SCT", "Primary gaze")
    UpwardGaze = CodedConcept("255533007", "SCT", "Upward gaze")
    LeftUpgaze = CodedConcept("255525006", "SCT", "Left upgaze")
    LeftGaze = CodedConcept("255530005", "SCT", "Left gaze")
    LeftDowngaze = CodedConcept("255523004", "SCT", "Left downgaze")
    Downgaze = CodedConcept("255521002", "SCT", "Downgaze")
    RightDowngaze = CodedConcept("255524005", "SCT", "Right downgaze")
    RightGaze = CodedConcept("255531009", "SCT", "Right gaze")
    RightUpgaze = CodedConcept("255526007", "SCT", "Right upgaze")
    ConvergentGaze = CodedConcept("408745006", "SCT", "Convergent gaze")

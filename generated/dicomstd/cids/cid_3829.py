"""CID 3829 Pulmonary Artery, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3829(ContextGroup, cid=3829, uid="1.2.840.10008.6.1.281", keyword="PulmonaryArtery", title="Pulmonary Artery", version="20110818", extensible=True):
    """Pulmonary Artery, extensible."""

    TrunkOfPulmonaryArtery = CodedConcept("45341000", "SCT", "Trunk of pulmonary artery")
    SuprapulmonicValveArea = CodedConcept("79142001", "SCT", "Suprapulmonic valve area")
    PulmonaryValveSinuses = CodedConcept("90315007", "SCT", "pulmonary valve sinuses")
    LeftPulmonaryArtery = CodedConcept("50408007", "SCT", "Left pulmonary artery")
    RightPulmonaryArtery = CodedConcept("78480002", "SCT", "Right pulmonary artery")

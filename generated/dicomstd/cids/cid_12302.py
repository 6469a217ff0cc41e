"""CID 12302 Echo Finding Observation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID12302Code

class CID12302(ContextGroup[CID12302Code], cid=12302, uid="1.2.840.10008.6.1.1143", keyword="EchoFindingObservationType", title="Echo Finding Observation Type", version="20161109", extensible=False):
    """Echo Finding Observation Type, not extensible."""

    StructureOfTheFindingSite = CID12302Code("125311", "DCM", "Structure of the Finding Site")
    BehaviorOfTheFindingSite = CID12302Code("125312", "DCM", "Behavior of the Finding Site")
    HemodynamicMeasurements = CID12302Code("44324008", "SCT", "Hemodynamic Measurements")

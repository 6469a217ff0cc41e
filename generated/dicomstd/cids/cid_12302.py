"""CID 12302 Echo Finding Observation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID12302(ContextGroup, cid=12302, uid="1.2.840.10008.6.1.1143", keyword="EchoFindingObservationType", title="Echo Finding Observation Type", version="20161109", extensible=False):
    """Echo Finding Observation Type, not extensible."""

    StructureOfTheFindingSite = CodedConcept("125311", "DCM", "Structure of the Finding Site")
    BehaviorOfTheFindingSite = CodedConcept("125312", "DCM", "Behavior of the Finding Site")
    HemodynamicMeasurements = CodedConcept("44324008", "SCT", "Hemodynamic Measurements")

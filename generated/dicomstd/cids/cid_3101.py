"""CID 3101 Cardiac Procedural State Value, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3101(ContextGroup, cid=3101, uid="1.2.840.10008.6.1.52", keyword="CardiacProceduralStateValue", title="Cardiac Procedural State Value", version="20091021", extensible=True):
    """Cardiac Procedural State Value, extensible."""

    RestingState = CodedConcept("128975004", "SCT", "Resting State")
    CardiacStressState = CodedConcept("432655005", "SCT", "Cardiac Stress State")
    ReinjectionState = CodedConcept("109092", "DCM", "Reinjection State")
    RedistributionState = CodedConcept("109093", "DCM", "Redistribution State")
    DelayedRedistributionState = CodedConcept("109094", "DCM", "Delayed Redistribution State")

"""CID 9540 Movable Beam Limiting Device Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9540(ContextGroup, cid=9540, uid="1.2.840.10008.6.1.1458", keyword="MovableBeamLimitingDeviceType", title="Movable Beam Limiting Device Type", version="20221224", extensible=True):
    """Movable Beam Limiting Device Type, extensible."""

    JawPair = CodedConcept("130330", "DCM", "Jaw Pair")
    LeafPairs = CodedConcept("130331", "DCM", "Leaf Pairs")
    VariableCircularCollimator = CodedConcept("130332", "DCM", "Variable Circular Collimator")
    SingleLeaves = CodedConcept("130333", "DCM", "Single Leaves")

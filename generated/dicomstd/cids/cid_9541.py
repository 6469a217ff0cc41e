"""CID 9541 Beam Limiting Device Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9541(ContextGroup, cid=9541, uid="1.2.840.10008.6.1.1288", keyword="BeamLimitingDeviceType", title="Beam Limiting Device Type", version="20190715", extensible=True):
    """Beam Limiting Device Type, extensible, includes CID 9540, 9545."""

    JawPair = CodedConcept("130330", "DCM", "Jaw Pair")
    LeafPairs = CodedConcept("130331", "DCM", "Leaf Pairs")
    VariableCircularCollimator = CodedConcept("130332", "DCM", "Variable Circular Collimator")
    SingleLeaves = CodedConcept("130333", "DCM", "Single Leaves")
    ElectronFixedAperture = CodedConcept("130343", "DCM", "Electron Fixed Aperture")
    PhotonFixedAperture = CodedConcept("130344", "DCM", "Photon Fixed Aperture")
    IntraoperativeFixedAperture = CodedConcept("130345", "DCM", "Intraoperative Fixed Aperture")
    ShieldingBlock = CodedConcept("228739009", "SCT", "Shielding Block")
    ApertureBlock = CodedConcept("130123", "DCM", "Aperture Block")

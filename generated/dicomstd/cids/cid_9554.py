"""CID 9554 Equipment Reference Point, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9554(ContextGroup, cid=9554, uid="1.2.840.10008.6.1.1301", keyword="EquipmentReferencePoint", title="Equipment Reference Point", version="20190715", extensible=True):
    """Equipment Reference Point, extensible, includes CID 9544."""

    FixedLaserSetupPoint = CodedConcept("130360", "DCM", "Fixed Laser Setup Point")
    NominalRadiationSourceLocation = CodedConcept("130358", "DCM", "Nominal Radiation Source Location")
    TreatmentMachineIsocenter = CodedConcept("130359", "DCM", "Treatment Machine Isocenter")

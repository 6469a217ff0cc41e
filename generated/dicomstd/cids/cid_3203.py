"""CID 3203 Exerciser Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3203(ContextGroup, cid=3203, uid="1.2.840.10008.6.1.758", keyword="ExerciserDevice", title="Exerciser Device", version="20080927", extensible=True):
    """Exerciser Device, extensible."""

    BicycleErgometer = CodedConcept("739006", "SCT", "Bicycle ergometer")
    Treadmill = CodedConcept("1211003", "SCT", "Treadmill")
    ArmErgometer = CodedConcept("429560009", "SCT", "Arm ergometer")

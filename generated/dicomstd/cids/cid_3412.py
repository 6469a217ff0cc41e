"""CID 3412 Intervention Action/Status, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3412(ContextGroup, cid=3412, uid="1.2.840.10008.6.1.77", keyword="InterventionActionStatus", title="Intervention Action/Status", version="20030327", extensible=True):
    """Intervention Action/Status, extensible."""

    GuidewireCrossingLesionUnsuccessful = CodedConcept("122301", "DCM", "Guidewire crossing lesion unsuccessful")
    GuidewireCrossingLesionSuccessful = CodedConcept("122302", "DCM", "Guidewire crossing lesion successful")
    AngioplastyBalloonInflated = CodedConcept("122303", "DCM", "Angioplasty balloon inflated")
    AngioplastyBalloonDeflated = CodedConcept("122304", "DCM", "Angioplasty balloon deflated")
    DeviceDeployed = CodedConcept("122305", "DCM", "Device deployed")
    StentReExpanded = CodedConcept("122306", "DCM", "Stent re-expanded")
    ObjectRemoved = CodedConcept("122307", "DCM", "Object removed")
    RadiationApplied = CodedConcept("122308", "DCM", "Radiation applied")
    RadiationRemoved = CodedConcept("122309", "DCM", "Radiation removed")
    InterventionalDevicePlacementUnsuccessful = CodedConcept("122310", "DCM", "Interventional device placement unsuccessful")
    InterventionalDevicePlaced = CodedConcept("122311", "DCM", "Interventional device placed")
    InterventionPerformed = CodedConcept("122312", "DCM", "Intervention performed")
    InterventionalDeviceWithdrawn = CodedConcept("122313", "DCM", "Interventional device withdrawn")

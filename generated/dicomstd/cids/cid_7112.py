"""CID 7112 Radiotherapy Fiducial, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7112(ContextGroup, cid=7112, uid="1.2.840.10008.6.1.1207", keyword="RadiotherapyFiducial", title="Radiotherapy Fiducial", version="20180917", extensible=True):
    """Radiotherapy Fiducial, extensible."""

    CoilMarker = CodedConcept("129301", "DCM", "Coil Marker")
    Sphere = CodedConcept("122485", "DCM", "Sphere")
    CylinderMarker = CodedConcept("129303", "DCM", "Cylinder Marker")
    BBShotLeadPellet = CodedConcept("102378009", "SCT", "BB Shot (Lead Pellet)")
    WireMarker = CodedConcept("129305", "DCM", "Wire Marker")
    TransponderMarker = CodedConcept("129306", "DCM", "Transponder Marker")
    RadioactiveImplant = CodedConcept("19443004", "SCT", "Radioactive implant")
    MRMarker = CodedConcept("129308", "DCM", "MR Marker")
    InfraredReflectorMarker = CodedConcept("129309", "DCM", "Infrared Reflector Marker")
    VisibleReflectorMarker = CodedConcept("129310", "DCM", "Visible Reflector Marker")
    Clip = CodedConcept("77720000", "SCT", "Clip")
    Catheter = CodedConcept("19923001", "SCT", "Catheter")
    ContrastMedia = CodedConcept("385420005", "SCT", "Contrast media")

"""CID 3701 Cardiac Valve/Tract, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3701(ContextGroup, cid=3701, uid="1.2.840.10008.6.1.204", keyword="CardiacValveTract", title="Cardiac Valve/Tract", version="20030327", extensible=True):
    """Cardiac Valve/Tract, extensible."""

    MitralValve = CodedConcept("91134007", "SCT", "Mitral Valve")
    AorticValve = CodedConcept("34202007", "SCT", "Aortic Valve")
    TricuspidValve = CodedConcept("46030003", "SCT", "Tricuspid valve")
    PulmonaryValve = CodedConcept("39057004", "SCT", "Pulmonary valve")
    LeftVentricleOutflowTract = CodedConcept("13418002", "SCT", "Left ventricle outflow tract")

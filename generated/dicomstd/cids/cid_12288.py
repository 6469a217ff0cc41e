"""CID 12288 Cardiac Ultrasound Outflow Tract Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12288(ContextGroup, cid=12288, uid="1.2.840.10008.6.1.868", keyword="CardiacUltrasoundOutflowTractFindingSite", title="Cardiac Ultrasound Outflow Tract Finding Site", version="20100317", extensible=True):
    """Cardiac Ultrasound Outflow Tract Finding Site, extensible."""

    LeftVentricle = CodedConcept("87878005", "SCT", "Left Ventricle")
    RightVentricle = CodedConcept("53085002", "SCT", "Right Ventricle")
    RastelliInterventricularTunnel = CodedConcept("443260009", "SCT", "Rastelli Interventricular Tunnel")
    RightVentricleToPulmonaryArteryConduitAnastomosis = CodedConcept("443328003", "SCT", "Right Ventricle to Pulmonary Artery Conduit Anastomosis")
    LeftVentricleToPulmonaryArteryConduitAnastomosis = CodedConcept("443696003", "SCT", "Left Ventricle to Pulmonary Artery Conduit Anastomosis")
    AorticValve = CodedConcept("34202007", "SCT", "Aortic Valve")
    PulmonicValve = CodedConcept("39057004", "SCT", "Pulmonic Valve")

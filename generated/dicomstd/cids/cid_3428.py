"""CID 3428 Cardiovascular Imaging Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3428(ContextGroup, cid=3428, uid="1.2.840.10008.6.1.90", keyword="CardiovascularImagingProcedure", title="Cardiovascular Imaging Procedure", version="20180325", extensible=True):
    """Cardiovascular Imaging Procedure, extensible."""

    Angiography = CodedConcept("77343006", "SCT", "Angiography")
    Aortography = CodedConcept("54640009", "SCT", "Aortography")
    CoronaryArteriography = CodedConcept("33367005", "SCT", "Coronary Arteriography")
    CardiacVentriculography = CodedConcept("252426003", "SCT", "Cardiac ventriculography")
    LeftVentriculography = CodedConcept("265484009", "SCT", "Left Ventriculography")
    RightVentriculography = CodedConcept("265483003", "SCT", "Right Ventriculography")
    BypassGraftAngiography = CodedConcept("252427007", "SCT", "Bypass graft angiography")
    ArterialConduitAngiography = CodedConcept("122058", "DCM", "Arterial conduit angiography")
    TransesophagealEchocardiography = CodedConcept("105376000", "SCT", "Transesophageal echocardiography")
    TransthoracicEchocardiography = CodedConcept("433236007", "SCT", "Transthoracic echocardiography")
    EpicardialEchocardiography = CodedConcept("433232009", "SCT", "Epicardial echocardiography")
    IntravascularUltrasound = CodedConcept("241466007", "SCT", "Intravascular ultrasound")
    IntracardiacEchocardiography = CodedConcept("252421008", "SCT", "Intracardiac echocardiography")

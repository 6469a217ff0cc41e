"""CID 12236 Echocardiography Anatomic Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12236(ContextGroup, cid=12236, uid="1.2.840.10008.6.1.627", keyword="EchocardiographyAnatomicSite", title="Echocardiography Anatomic Site", version="20110818", extensible=True):
    """Echocardiography Anatomic Site, extensible, includes CID 12235, 12223, 12241, 12242, 12243, 12244."""

    ThoracicAorticCoarctation = CodedConcept("253678000", "SCT", "Thoracic Aortic Coarctation")
    PericardialEffusion = CodedConcept("373945007", "SCT", "Pericardial effusion")
    MedialMitralAnnulus = CodedConcept("399093001", "SCT", "Medial Mitral Annulus")
    LateralMitralAnnulus = CodedConcept("399086000", "SCT", "Lateral Mitral Annulus")
    MitralAnnulus = CodedConcept("65197004", "SCT", "Mitral Annulus")
    LeftVentricle = CodedConcept("87878005", "SCT", "Left Ventricle")
    LeftVentricleOutflowTract = CodedConcept("13418002", "SCT", "Left Ventricle Outflow Tract")
    RightVentricleOutflowTract = CodedConcept("44627009", "SCT", "Right Ventricle Outflow Tract")
    MitralValve = CodedConcept("91134007", "SCT", "Mitral Valve")
    Aorta = CodedConcept("15825003", "SCT", "Aorta")
    TricuspidAnnulus = CodedConcept("113259005", "SCT", "Tricuspid Annulus")
    AorticValveRing = CodedConcept("77583004", "SCT", "Aortic Valve Ring")
    VentricularSeptalDefect = CodedConcept("30288003", "SCT", "Ventricular Septal Defect")
    AtrialSeptalDefect = CodedConcept("70142008", "SCT", "Atrial Septal Defect")

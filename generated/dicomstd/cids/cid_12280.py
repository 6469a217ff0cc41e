"""CID 12280 Cardiac Ultrasound Target Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12280(ContextGroup, cid=12280, uid="1.2.840.10008.6.1.860", keyword="CardiacUltrasoundTargetSite", title="Cardiac Ultrasound Target Site", version="20200310", extensible=True):
    """Cardiac Ultrasound Target Site, extensible."""

    AnteriorWall = CodedConcept("263943000", "SCT", "Anterior Wall")
    PosteriorWall = CodedConcept("264159006", "SCT", "Posterior Wall")
    CardiacValveAnnulus = CodedConcept("305437000", "SCT", "Cardiac valve annulus")
    PreductalRegionOfAorticArch = CodedConcept("75397005", "SCT", "Preductal region of aortic arch")
    PostductalRegionOfAorticArch = CodedConcept("60835009", "SCT", "Postductal region of aortic arch")
    VenaContracta = CodedConcept("443501007", "SCT", "Vena Contracta")
    TransverseAorticArch = CodedConcept("443281009", "SCT", "Transverse Aortic Arch")
    Effusion = CodedConcept("41699000", "SCT", "Effusion")
    CardiacValveLeaflet = CodedConcept("6530003", "SCT", "Cardiac Valve Leaflet")
    RightPulmonaryArtery = CodedConcept("78480002", "SCT", "Right Pulmonary Artery")
    LeftPulmonaryArtery = CodedConcept("50408007", "SCT", "Left Pulmonary Artery")
    RightVentricleOutflowTract = CodedConcept("44627009", "SCT", "Right Ventricle Outflow Tract")
    LeftVentricleOutflowTract = CodedConcept("13418002", "SCT", "Left Ventricle Outflow Tract")
    RightSuperiorPulmonaryVein = CodedConcept("8629005", "SCT", "Right Superior Pulmonary Vein")
    RightInferiorPulmonaryVein = CodedConcept("113273001", "SCT", "Right Inferior Pulmonary Vein")
    LeftSuperiorPulmonaryVein = CodedConcept("43863001", "SCT", "Left Superior Pulmonary Vein")
    LeftInferiorPulmonaryVein = CodedConcept("51249003", "SCT", "Left Inferior Pulmonary Vein")
    PulmonaryVeinCommonLeftSegment = CodedConcept("443705001", "SCT", "Pulmonary Vein Common Left Segment")
    PulmonaryVeinCommonRightSegment = CodedConcept("443591004", "SCT", "Pulmonary Vein Common Right Segment")
    PulmonaryVeinConfluenceToAtriumConnection = CodedConcept("443208000", "SCT", "Pulmonary Vein confluence to Atrium Connection")

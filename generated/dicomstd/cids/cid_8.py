"""CID 8 Angiographic Interventional Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8(ContextGroup, cid=8, uid="1.2.840.10008.6.1.6", keyword="AngiographicInterventionalDevice", title="Angiographic Interventional Device", version="20160314", extensible=True):
    """Angiographic Interventional Device, extensible."""

    Stent = CodedConcept("65818007", "SCT", "Stent")
    Catheter = CodedConcept("19923001", "SCT", "Catheter")
    Laser = CodedConcept("38586004", "SCT", "Laser")
    Glue = CodedConcept("57126000", "SCT", "Glue")
    AtherectomyDevice = CodedConcept("102312002", "SCT", "Atherectomy device")
    EmbolizationBall = CodedConcept("102315000", "SCT", "Embolization ball")
    PercutaneousTransluminalAngioplastyBalloon = CodedConcept("102319006", "SCT", "Percutaneous transluminal angioplasty balloon")
    EmbolizationCoil = CodedConcept("102314001", "SCT", "Embolization coil")
    GianturcoCoil = CodedConcept("102314001", "SCT", "Gianturco coil")
    DetachableBalloon = CodedConcept("102320000", "SCT", "Detachable balloon")
    GuidingCatheter = CodedConcept("102317008", "SCT", "Guiding catheter")
    EmbolizationParticulate = CodedConcept("102316004", "SCT", "Embolization particulate")
    RotationalAtherectomyDevice = CodedConcept("102313007", "SCT", "Rotational atherectomy device")
    MeasuringRuler = CodedConcept("102304005", "SCT", "Measuring ruler")
    Sphere = CodedConcept("122485", "DCM", "Sphere")

"""CID 4051 General Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4051(ContextGroup, cid=4051, uid="1.2.840.10008.6.1.314", keyword="GeneralDevice", title="General Device", version="20160525", extensible=True):
    """General Device, extensible, includes CID 8, 3451, 4052."""

    Syringe = CodedConcept("61968008", "SCT", "Syringe")
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
    MeasuringRuler_N102304005 = CodedConcept("102304005", "SCT", "Measuring ruler")
    Sphere = CodedConcept("122485", "DCM", "Sphere")
    Phantom = CodedConcept("706342009", "SCT", "Phantom")
    ACRAccreditationPhantomCT = CodedConcept("113682", "DCM", "ACR Accreditation Phantom - CT")
    ACRAccreditationPhantomMR = CodedConcept("113683", "DCM", "ACR Accreditation Phantom - MR")
    ACRAccreditationPhantomMammography = CodedConcept("113684", "DCM", "ACR Accreditation Phantom - Mammography")
    ACRAccreditationPhantomStereotacticBreastBiopsy = CodedConcept("113685", "DCM", "ACR Accreditation Phantom - Stereotactic Breast Biopsy")
    ACRAccreditationPhantomECT = CodedConcept("113686", "DCM", "ACR Accreditation Phantom - ECT")
    ACRAccreditationPhantomPET = CodedConcept("113687", "DCM", "ACR Accreditation Phantom - PET")
    ACRAccreditationPhantomECTPET = CodedConcept("113688", "DCM", "ACR Accreditation Phantom - ECT/PET")
    ACRAccreditationPhantomPETFaceplate = CodedConcept("113689", "DCM", "ACR Accreditation Phantom - PET Faceplate")
    IECHeadDosimetryPhantom = CodedConcept("113690", "DCM", "IEC Head Dosimetry Phantom")
    IECBodyDosimetryPhantom = CodedConcept("113691", "DCM", "IEC Body Dosimetry Phantom")
    NEMAXR212000Phantom = CodedConcept("113692", "DCM", "NEMA XR21-2000 Phantom")
    N10CmDosimetryPhantom = CodedConcept("130541", "DCM", "10 cm Dosimetry Phantom")

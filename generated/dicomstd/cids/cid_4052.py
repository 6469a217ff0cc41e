"""CID 4052 Phantom Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4052(ContextGroup, cid=4052, uid="1.2.840.10008.6.1.315", keyword="PhantomDevice", title="Phantom Device", version="20221224", extensible=True):
    """Phantom Device, extensible."""

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

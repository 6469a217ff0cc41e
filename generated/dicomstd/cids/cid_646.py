"""CID 646 Preclinical Small Animal Imaging Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID646(ContextGroup, cid=646, uid="1.2.840.10008.6.1.1111", keyword="PreclinicalSmallAnimalImagingProcedure", title="Preclinical Small Animal Imaging Procedure", version="20151110", extensible=True):
    """Preclinical Small Animal Imaging Procedure, extensible."""

    WholeBodyCT = CodedConcept("46305-9", "LN", "Whole body CT")
    HeadCT = CodedConcept("24725-4", "LN", "Head CT")
    MRIWholeBody = CodedConcept("46358-8", "LN", "MRI whole body")
    BrainMRI = CodedConcept("24590-2", "LN", "Brain MRI")
    PETWholeBody = CodedConcept("44139-4", "LN", "PET whole body")
    BrainPET = CodedConcept("44138-6", "LN", "Brain PET")
    RadionuclideScanOfWholeBody = CodedConcept("42175-0", "LN", "Radionuclide scan of whole body")
    RadionuclideBrainScan = CodedConcept("24730-4", "LN", "Radionuclide brain scan")
    SPECTOfWholeBody = CodedConcept("127901", "DCM", "SPECT of whole body")
    BrainSPECT = CodedConcept("39632-5", "LN", "Brain SPECT")
    SPECTCTOfWholeBody = CodedConcept("127902", "DCM", "SPECT CT of whole body")
    UltrasonographyOfTotalBody = CodedConcept("24135002", "SCT", "Ultrasonography of total body")

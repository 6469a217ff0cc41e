"""CID 3206 Non-invasive Cardiac Imaging Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3206(ContextGroup, cid=3206, uid="1.2.840.10008.6.1.761", keyword="NoninvasiveCardiacImagingProcedure", title="Non-invasive Cardiac Imaging Procedure", version="20080927", extensible=True):
    """Non-invasive Cardiac Imaging Procedure, extensible."""

    NuclearMedicineCardiovascularStudy = CodedConcept("108294005", "SCT", "Nuclear medicine cardiovascular study")
    CardiacBloodPoolImagingNuclear = CodedConcept("35621002", "SCT", "Cardiac blood pool imaging (nuclear)")
    PETHeartStudy = CodedConcept("241439007", "SCT", "PET heart study")
    SPECT = CodedConcept("105371005", "SCT", "SPECT")
    Echocardiography = CodedConcept("40701008", "SCT", "Echocardiography")
    CardiacMRI = CodedConcept("241620005", "SCT", "Cardiac MRI")

"""CID 10005 X-Ray Radiation Dose Procedure Type Reported, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10005(ContextGroup, cid=10005, uid="1.2.840.10008.6.1.1477", keyword="XRayRadiationDoseProcedureTypeReported", title="X-Ray Radiation Dose Procedure Type Reported", version="20230904", extensible=True):
    """X-Ray Radiation Dose Procedure Type Reported, extensible."""

    PlainRadiography = CodedConcept("168537006", "SCT", "Plain radiography")
    Mammography = CodedConcept("71651007", "SCT", "Mammography")
    Fluoroscopy = CodedConcept("44491008", "SCT", "Fluoroscopy")
    FluoroscopyAndRadiography = CodedConcept("169014003", "SCT", "Fluoroscopy and radiography")
    ComputedTomography = CodedConcept("77477000", "SCT", "Computed tomography")
    ConeBeamComputedTomography = CodedConcept("717193008", "SCT", "Cone beam computed tomography")
    DualEnergyXRayAbsorptiometry = CodedConcept("241686001", "SCT", "Dual energy X-Ray absorptiometry")
    DentalRadiography = CodedConcept("22891007", "SCT", "Dental radiography")

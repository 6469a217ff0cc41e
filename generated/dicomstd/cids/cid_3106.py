"""CID 3106 PET Cardiology Protocol, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3106(ContextGroup, cid=3106, uid="1.2.840.10008.6.1.739", keyword="PETCardiologyProtocol", title="PET Cardiology Protocol", version="20080927", extensible=True):
    """PET Cardiology Protocol, extensible."""

    PETMyocardialPerfusionRestOnly = CodedConcept("122791", "DCM", "PET Myocardial Perfusion, Rest only")
    PETMyocardialPerfusionStressOnly = CodedConcept("122792", "DCM", "PET Myocardial Perfusion, Stress only")
    PETMyocardialPerfusionRestAndStress = CodedConcept("122793", "DCM", "PET Myocardial Perfusion, Rest and Stress")
    PETMyocardialViabilityRestOnly = CodedConcept("122795", "DCM", "PET Myocardial Viability, Rest only")
    PETMyocardialViabilityStressOnly = CodedConcept("122796", "DCM", "PET Myocardial Viability, Stress only")
    PETMyocardialViabilityRestAndStress = CodedConcept("122797", "DCM", "PET Myocardial Viability, Rest and Stress")

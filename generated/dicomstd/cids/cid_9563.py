"""CID 9563 Radiotherapy Interlock Resolution, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9563(ContextGroup, cid=9563, uid="1.2.840.10008.6.1.1320", keyword="RadiotherapyInterlockResolution", title="Radiotherapy Interlock Resolution", version="20220116", extensible=True):
    """Radiotherapy Interlock Resolution, extensible."""

    TreatmentTerminated = CodedConcept("130453", "DCM", "Treatment Terminated")
    InterlockOverridden = CodedConcept("130454", "DCM", "Interlock Overridden")
    PatientRepositioned = CodedConcept("130455", "DCM", "Patient Repositioned")
    InterlockResolved = CodedConcept("130744", "DCM", "Interlock Resolved")

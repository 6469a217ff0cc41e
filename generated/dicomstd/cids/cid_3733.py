"""CID 3733 Primary Cause of Death, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3733(ContextGroup, cid=3733, uid="1.2.840.10008.6.1.231", keyword="PrimaryCauseOfDeath", title="Primary Cause of Death", version="20030327", extensible=True):
    """Primary Cause of Death, extensible."""

    Cardiac = CodedConcept("25-1", "NCDR", "Cardiac")
    Neurologic = CodedConcept("25-2", "NCDR", "Neurologic")
    Renal = CodedConcept("25-3", "NCDR", "Renal")
    Vascular = CodedConcept("25-4", "NCDR", "Vascular")
    Infection = CodedConcept("25-5", "NCDR", "Infection")
    Pulmonary = CodedConcept("25-6", "NCDR", "Pulmonary")
    Valvular = CodedConcept("25-7", "NCDR", "Valvular")
    Other = CodedConcept("25-8", "NCDR", "Other")

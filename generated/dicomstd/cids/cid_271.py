"""CID 271 Observation Subject Class, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID271(ContextGroup, cid=271, uid="1.2.840.10008.6.1.41", keyword="ObservationSubjectClass", title="Observation Subject Class", version="20071102", extensible=False):
    """Observation Subject Class, not extensible."""

    Patient = CodedConcept("121025", "DCM", "Patient")
    Fetus = CodedConcept("121026", "DCM", "Fetus")
    Specimen = CodedConcept("121027", "DCM", "Specimen")
    DeviceSubject = CodedConcept("121192", "DCM", "Device Subject")

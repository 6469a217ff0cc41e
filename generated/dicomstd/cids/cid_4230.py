"""CID 4230 Ophthalmic Ultrasound Axial Measurements Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4230(ContextGroup, cid=4230, uid="1.2.840.10008.6.1.876", keyword="OphthalmicUltrasoundAxialMeasurementsType", title="Ophthalmic Ultrasound Axial Measurements Type", version="20100623", extensible=True):
    """Ophthalmic Ultrasound Axial Measurements Type, extensible."""

    UltrasoundContact = CodedConcept("111750", "DCM", "Ultrasound Contact")
    UltrasoundImmersion = CodedConcept("111751", "DCM", "Ultrasound Immersion")

"""CID 11003 Ultrasound Transducer Technology, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID11003(ContextGroup, cid=11003, uid="1.2.840.10008.6.1.1473", keyword="UltrasoundTransducerTechnology", title="Ultrasound Transducer Technology", version="20230626", extensible=True):
    """Ultrasound Transducer Technology, extensible."""

    PiezocompositeTransducer = CodedConcept("130815", "DCM", "Piezocomposite Transducer")
    MEMSBasedTransducer = CodedConcept("130816", "DCM", "MEMS-based Transducer")
    InterferometricTransducer = CodedConcept("130817", "DCM", "Interferometric Transducer")

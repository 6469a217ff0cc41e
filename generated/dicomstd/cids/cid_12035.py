"""CID 12035 Ultrasound Transducer Application, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12035(ContextGroup, cid=12035, uid="1.2.840.10008.6.1.810", keyword="UltrasoundTransducerApplication", title="Ultrasound Transducer Application", version="20240324", extensible=True):
    """Ultrasound Transducer Application, extensible."""

    ExternalTransducer = CodedConcept("125261", "DCM", "External Transducer")
    TransesophagealTransducer = CodedConcept("125262", "DCM", "Transesophageal Transducer")
    EndovaginalTransducer = CodedConcept("125263", "DCM", "Endovaginal Transducer")
    EndorectalTransducer = CodedConcept("125264", "DCM", "Endorectal Transducer")
    IntravascularTransducer = CodedConcept("125265", "DCM", "Intravascular Transducer")
    EndocavitaryTransducer = CodedConcept("125266", "DCM", "Endocavitary Transducer")
    IntraoperativeTransducer = CodedConcept("125267", "DCM", "Intraoperative Transducer")

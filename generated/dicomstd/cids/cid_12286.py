"""CID 12286 Cardiac Ultrasound Interventricular Septum Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12286(ContextGroup, cid=12286, uid="1.2.840.10008.6.1.866", keyword="CardiacUltrasoundInterventricularSeptumFindingSite", title="Cardiac Ultrasound Interventricular Septum Finding Site", version="20100317", extensible=True):
    """Cardiac Ultrasound Interventricular Septum Finding Site, extensible."""

    InterventricularSeptum = CodedConcept("589001", "SCT", "Interventricular Septum")
    VentricularSeptalDefect = CodedConcept("30288003", "SCT", "Ventricular Septal Defect")
    BulboventricularForamen = CodedConcept("443329006", "SCT", "Bulboventricular Foramen")

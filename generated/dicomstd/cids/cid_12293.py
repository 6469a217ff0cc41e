"""CID 12293 Cardiac Ultrasound Aortopulmonary Connection Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12293(ContextGroup, cid=12293, uid="1.2.840.10008.6.1.873", keyword="CardiacUltrasoundAortopulmonaryConnectionFindingSite", title="Cardiac Ultrasound Aortopulmonary Connection Finding Site", version="20100317", extensible=True):
    """Cardiac Ultrasound Aortopulmonary Connection Finding Site, extensible."""

    PatentDuctusArteriosus = CodedConcept("83330001", "SCT", "Patent Ductus Arteriosus")
    AortaToPulmonaryArteryConnection = CodedConcept("443096004", "SCT", "Aorta to Pulmonary Artery Connection")
    ArteriovenousFistula = CodedConcept("439470001", "SCT", "Arteriovenous Fistula")
